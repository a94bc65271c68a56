"""Follow-up rules in YAML: what is read, and what is said about those that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from diversion_engine.diagnostics.finding import Finding
from diversion_engine.model.event import EventKind
from diversion_engine.model.follow_up import Absence, Pattern, Redecide, Total
from diversion_engine.model.rule import DutyOwed, Within
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.ruleset.compile import compile_ruleset, load_ruleset
from diversion_engine.ruleset.dating import program_on

MANIFEST = "id: small\ntitle: Small\nversion: 1.0.0\nextends: pathways\n"
PATHWAYS = """
pathways:
  citation: {title: C, says: S, family: F, owner: officer, officer: true}
  before-it: {title: B, says: S, family: F, owner: principal, after: [citation]}
"""


def folder(tmp_path: Path, follow_up: str, more: str = "") -> Path:
    lines = "\n".join(f"    {line}" for line in follow_up.strip().splitlines())
    text = f"follow_ups:\n  - id: small.one\n    title: One\n    because: B\n    cite: [{{source: C}}]\n{lines}\n{more}"
    (tmp_path / "ruleset.yaml").write_text(MANIFEST, encoding="utf-8")
    (tmp_path / "rules.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def findings(tmp_path: Path, follow_up: str, more: str = "") -> list[Finding]:
    return list(compile_ruleset(folder(tmp_path, follow_up, more)).report)


def test_everything_that_a_follow_up_can_say(tmp_path):
    ruleset = load_ruleset(
        folder(
            tmp_path,
            """
after:
  - {event: agreement-signed}
  - {event: [agreement-breached, step-failed], step: circle, person: [student, target]}
same: step
within: 20 school days
unless: {event: step-completed, within: 5 school days, ever: true}
verdict: {call_sro: [must_not, not_called_for]}
total: {of: days, more_than: 10}
then:
  task: [{duty: safety-plan, owed_by: counselor, owed_to: student, within: 1 school day}]
  step: restorative-chat
  escalate: principal
  decide_again: {removal_days_this_year: total, injury: minor, ongoing: true}
  says: Look at it.
in_force: {from: 2026-08-01}
""",
        )
    )

    (made,) = [one for one in ruleset.follow_ups if one.id == "small.one"]
    assert made.after == (
        Pattern(frozenset({EventKind.AGREEMENT_SIGNED})),
        Pattern(
            frozenset({EventKind.AGREEMENT_BREACHED, EventKind.STEP_FAILED}),
            (("step", frozenset({"circle"})), ("person", frozenset({"student", "target"}))),
        ),
    )
    assert (made.same, made.within, made.times) == (("step",), Within(20, "school days"), 1)
    assert made.unless == Absence(Pattern(frozenset({EventKind.STEP_COMPLETED})), Within(5, "school days"), ever=True)
    assert made.verdict == (("call_sro", frozenset({Verdict.MUST_NOT, Verdict.NOT_CALLED_FOR})),)
    assert made.total == Total(10, strict=True)
    assert made.tasks == (DutyOwed("safety-plan", "counselor", "student", Within(1, "school days")),)
    assert (made.steps, made.escalate, made.says) == (("restorative-chat",), "principal", "Look at it.")
    assert made.decide_again == Redecide((("removal_days_this_year", "total"), ("injury", "minor"), ("ongoing", True)))
    assert made.span.file.endswith("rules.yaml")


OPENS = """
  - id: small.opens
    title: O
    because: B
    cite: [{source: C}]
    after: {event: agreement-breached}
    same: agreement
    then: {task: [{duty: safety-plan, owed_by: counselor, owed_to: student}]}
"""


def test_a_follow_up_settles_what_another_one_opens_for_the_same(tmp_path):
    written = "after: {event: agreement-repaired}\nsame: agreement\nthen: {settles: safety-plan}"

    ruleset = load_ruleset(folder(tmp_path, written, OPENS))

    (made,) = [one for one in ruleset.follow_ups if one.id == "small.one"]
    assert (made.settles, made.same) == (("safety-plan",), ("agreement",))


def test_a_consent_that_is_complete_may_bring_about_anything(tmp_path):
    written = "after: {event: consent-complete}\nthen: {task: [{duty: safety-plan, owed_by: counselor, owed_to: student}]}"

    assert findings(tmp_path, written) == []


def test_follow_ups_are_dated_and_part_of_the_fingerprint(tmp_path):
    then = "after: {event: step-declined}\nthen: {instead: true}\n"
    dated = load_ruleset(folder(tmp_path, then + "in_force: {from: 2026-08-01}"))
    changed = load_ruleset(folder(tmp_path, then + "in_force: {from: 2026-08-02}"))

    before, after = (
        program_on(dated, made).follow_ups
        for made in map(__import__("datetime").date.fromisoformat, ("2026-07-31", "2026-08-01"))
    )
    assert len(after) == len(before) + 1
    assert dated.identity.fingerprint != changed.identity.fingerprint


@pytest.mark.parametrize(
    ("follow_up", "expected"),
    [
        (
            "after: {event: step-delined}\nthen: {says: S}",
            ("DE204", 6, "there is no event `step-delined`", "did you mean `step-declined`?"),
        ),
        (
            "after: {event: step-declined, step: cirlce}\nthen: {says: S}",
            ("DE204", 6, "there is no pathway `cirlce`", "did you mean `circle`?"),
        ),
        (
            "after: {event: task-done, task: notify-gardian}\nthen: {says: S}",
            ("DE204", 6, "there is no duty `notify-gardian`", "did you mean `notify-guardian`?"),
        ),
        (
            "after: {event: officer-called, action: call_sr}\nthen: {says: S}",
            ("DE204", 6, "there is no action `call_sr`", "did you mean `call_sro`?"),
        ),
        (
            "after: {event: closed, step: circle}\nthen: {says: S}",
            ("DE407", 6, "`closed` is never about a step, so this never fits", None),
        ),
        (
            "after: {event: removed}\nsame: step\nthen: {says: S}",
            ("DE407", 7, "the events cannot share the same step, because `removed` is not about one (in `small.one`)", None),
        ),
        (
            "after: [{event: step-started, step: circle}, {event: step-failed, step: restitution}]\nsame: step\nthen: {says: S}",
            ("DE407", 7, "the events name different values of `step` and have to share one (in `small.one`)", None),
        ),
        (
            "after: [{event: removed}, {event: closed}]\ntimes: 2\nthen: {says: S}",
            ("DE407", 7, "`times` counts one event, and `after` has several (in `small.one`)", None),
        ),
        ("after: {event: removed}\ntimes: 0\nthen: {says: S}", ("DE407", 7, "a follow-up waits for 1 to 6 events (in `small.one`)", None)),
        (
            "after: {event: removed}\nwithin: 3 school days\nthen: {says: S}",
            ("DE407", 7, "`within` needs two events or more (in `small.one`)", None),
        ),
        (
            "after: {event: removed}\nunless: {event: closed, ever: true}\nthen: {says: S}",
            ("DE407", 7, "`ever` needs a `within`; without one, only earlier events count (in `small.one`)", None),
        ),
        (
            "after: {event: removed}\nthen: {instead: true}",
            ("DE407", 7, "`instead` replaces a step, and `removed` leaves none to replace (in `small.one`)", None),
        ),
        (
            "after: {event: task-overdue}\nthen: {step: circle}",
            ("DE407", 7, "what waits for `task-overdue` can only `escalate` or say something (in `small.one`)", None),
        ),
        (
            "after: {event: consent-complete, person: guardian}\nthen: {says: S}",
            ("DE407", 6, "`consent-complete` is never about a person, so this never fits", None),
        ),
        (
            "after: {event: task-overdue}\nsame: task\nthen: {settles: safety-plan}",
            ("DE407", 8, "what waits for `task-overdue` can only `escalate` or say something (in `small.one`)", None),
        ),
        (
            "after: {event: removed}\nthen: {settles: safety-plam}",
            ("DE204", 7, "there is no duty `safety-plam`", "did you mean `safety-plan`?"),
        ),
        ("after: {event: removed}\nthen: {}", ("DE210", 2, "nothing follows from `small.one`", None)),
        (
            "after: {event: removed}\nverdict: {call_sro: never}\nthen: {says: S}",
            ("DE204", 7, "there is no verdict `never`", None),
        ),
        (
            "after: {event: removed}\ntotal: {of: days}\nthen: {says: S}",
            ("DE201", 7, "a total needs either `at_least` or `more_than`", None),
        ),
        (
            "after: {event: removed}\nthen: {decide_again: {injury: huge}}",
            ("DE206", 7, "`injury` cannot be given the value `huge` here", None),
        ),
        (
            "after: {event: removed}\nthen: {decide_again: {removal_days_this_year: total}}",
            ("DE206", 7, "`removal_days_this_year` cannot be given the value `total` here", None),
        ),
        (
            "after: {event: decided}\nthen: {decide_again: true}",
            ("DE407", 7, "a decision that asks for another decision never comes to an end (in `small.one`)", None),
        ),
        (
            "after: {event: removed}\nthen: {says: S}\nin_force: {from: 2026-08-02, until: 2026-08-01}",
            ("DE211", 8, "`small.one` ends before it begins", None),
        ),
        (
            "after: {event: removed}\nthen: {decide_again: {injuri: minor}}",
            ("DE204", 7, "there is no fact `injuri`", "did you mean `injury`?"),
        ),
        ("after: {evnt: removed}\nthen: {says: S}", ("DE202", 6, "`evnt` is not a key that can stand here", "did you mean `event`?")),
        ("after: {event: removed}\nwithn: 3 school days\nthen: {says: S}", ("DE202", 7, "`withn` is not a key that can stand here", "did you mean `within`?")),
        ("after: {event: removed}\nsame: place\nthen: {says: S}", ("DE206", 7, "in `same`, `place` is not one of `step`, `task`, `person`, `agreement`, `action`", None)),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_where_it_stands(tmp_path, follow_up, expected):
    number, line, message, help_ = expected

    first = findings(tmp_path, follow_up)[0]

    assert (first.code.number, first.span.line if first.span else 0, first.message) == (number, line, message)
    assert help_ is None or first.help == help_


def test_two_follow_ups_with_one_id_are_one_too_many(tmp_path):
    again = "  - {id: small.one, title: A, because: B, cite: [{source: C}], after: {event: removed}, then: {says: S}}"

    (finding,) = findings(tmp_path, "after: {event: removed}\nthen: {says: S}", again)

    assert finding.code.number == "DE205"


# -- officers ----------------------------------------------------------------------------------------------------------


def test_a_follow_up_cannot_offer_what_officers_run(tmp_path):
    (finding,) = findings(tmp_path, "after: {event: removed}\nthen: {step: citation}", PATHWAYS)

    assert (finding.code.number, finding.message) == ("DE406", "`small.one` offers `citation`, and that is run by officers")


def test_nor_what_leads_to_it(tmp_path):
    (finding,) = findings(tmp_path, "after: {event: step-declined}\nthen: {step: before-it}", PATHWAYS)

    assert finding.message == "`small.one` offers `before-it`, which leads to `citation`, and that is run by officers"


@pytest.mark.parametrize(
    "then",
    [
        "escalate: School Resource Officer",
        "escalate: the police",
        "task: [{duty: safety-plan, owed_by: sheriff's deputy, owed_to: student}]",
        "task: [{duty: safety-plan, owed_by: principal, owed_to: law enforcement}]",
    ],
)
@pytest.mark.parametrize("event", ["step-declined", "step-failed", "agreement-breached"])
def test_a_no_is_never_a_matter_for_an_officer(tmp_path, event, then):
    (finding,) = findings(tmp_path, f"after: {{event: {event}}}\nthen: {{{then}}}")

    assert finding.code.number == "DE406"


def test_a_call_may_be_looked_at_together_with_the_police(tmp_path):
    then = "task: [{duty: notify-superintendent, owed_by: principal, owed_to: superintendent and police chief}]"

    assert findings(tmp_path, f"after: {{event: officer-called}}\nthen: {{{then}}}") == []


@pytest.mark.parametrize("name", ["base", "districts/example"])
def test_every_shipped_follow_up_says_why_and_where_it_comes_from(name):
    follow_ups = load_ruleset(name).follow_ups

    assert follow_ups
    for one in follow_ups:
        assert one.because.endswith("."), one.id
        assert all(citation.source and citation.confidence for citation in one.cite), one.id
        assert all(citation.check for citation in one.cite if citation.confidence in ("VX", "S")), one.id
