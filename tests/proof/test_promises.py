"""Promises: each kind is proved where it holds, and broken with cases where it does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from diversion_engine.engines.proof import Answer, Broken, NoCase, Proved, Unsettled, prove
from diversion_engine.engines.proof.promises import Prover
from diversion_engine.model.promise import Promise
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.ruleset.compile import load_ruleset
from diversion_engine.ruleset.dating import program_on
from support.small_rulesets import compiled, rule, ruleset

DAY = date(2026, 11, 21)
RULES = "layer: law\nrules:\n" + "".join(
    (
        rule("our.danger", "when: {imminent_danger: true}, must: call_sro"),
        rule(
            "our.theft", "when: {conduct: theft, value_usd: {at_least: 50}}, may: notify_law_enforcement, offer: peer-mediation"
        ),
        rule("our.assault", "when: {conduct: assault}, must: notify_law_enforcement"),
        rule("our.young", "when: {conduct: assault, similar_acts_this_year: 0, disability: none}, may: officer_search"),
    )
)


def answer(folder: Path, body: str) -> Answer:
    """What comes of one promise about the rules above."""
    made = ruleset(folder, RULES, f"promises:\n  - {{id: our.promise, says: A promise., {body}}}\n")
    program = program_on(made, DAY)
    return prove(program, program.promises[0])


@pytest.mark.parametrize(
    "body",
    [
        "where: {imminent_danger: true}, always: {call_sro: must}",
        "where: {conduct: {only: theft}}, never: {notify_law_enforcement: must}",
        "where: {conduct: theft}, sometimes: {notify_law_enforcement: may}",
        "where: {power_imbalance: true}, never_leads_to: peer-mediation",
        "where: {conduct: theft, value_usd: 50, power_imbalance: false, available: mediator}, leads_to: peer-mediation",
        "sometimes_leads_to: peer-mediation",
        "has_route: true",
        "changing_only: demographics, never_changes: [call_sro, notify_law_enforcement, officer_search]",
        "changing_only: {disability: [iep, section-504]}, never_raises: officer_search",
        "changing_only: {weapon: none}, never_changes: call_sro",
        "where: {conduct: {excludes: theft}}, learning_more_never_takes_away: administrator-review",
    ],
)
def test_what_holds_in_every_incident_is_proved(body, tmp_path):
    assert isinstance(answer(tmp_path, body), Proved)


@pytest.mark.parametrize(
    "body",
    [
        "always: {call_sro: must}",
        "where: {conduct: theft}, never: {notify_law_enforcement: may}",
        "where: {conduct: theft}, leads_to: peer-mediation",
        "where: {conduct: theft}, never_leads_to: peer-mediation",
        "changing_only: imminent_danger, never_changes: call_sro",
        "changing_only: {disability: none}, never_raises: officer_search",
        "learning_more_never_takes_away: peer-mediation",
    ],
)
def test_what_does_not_hold_is_broken_by_a_case(body, tmp_path):
    broken = answer(tmp_path, body)
    assert isinstance(broken, Broken)
    assert broken.cases


def test_a_case_is_the_plainest_one_there_is(tmp_path):
    broken = answer(tmp_path, "where: {conduct: {only: theft}}, never: {notify_law_enforcement: [must, may]}")
    assert isinstance(broken, Broken)
    (case,) = broken.cases
    usual = {name: fact.ordinary for name, fact in case.program.vocabulary.facts.items()}
    assert {name for name, value in case.facts.values.items() if value != usual[name]} == {"conduct", "value_usd"}
    assert case.facts.values["value_usd"] == 50
    assert case.outcome.verdicts["notify_law_enforcement"].verdict is Verdict.MAY


def test_two_cases_differ_in_the_changed_fact_only(tmp_path):
    broken = answer(tmp_path, "changing_only: {disability: none}, never_raises: officer_search")
    assert isinstance(broken, Broken)
    first, second = broken.cases
    assert {name for name in first.facts.values if first.facts.values[name] != second.facts.values[name]} == {"disability"}
    assert second.facts.values["disability"] == "none"
    assert (first.outcome.verdicts["officer_search"].answered, second.outcome.verdicts["officer_search"].verdict) == (
        True,
        "may",
    )


def test_what_never_happens_breaks_a_promise_that_it_sometimes_does(tmp_path):
    broken = answer(tmp_path, "where: {imminent_danger: false}, sometimes: {call_sro: must}")
    assert isinstance(broken, Broken)
    assert broken.cases == ()


@pytest.mark.parametrize(
    "body",
    [
        "where: {injury: none, not: {injury: none}}, never: {call_sro: must}",
        "where: {weapon: none}, changing_only: {conduct: theft, weapon: none}, never_raises: call_sro",
    ],
)
def test_a_promise_about_no_incident_is_no_promise(body, tmp_path):
    assert isinstance(answer(tmp_path, body), NoCase)


def test_what_cannot_be_is_left_out(tmp_path):
    body = "promises:\n  - {id: our.promise, says: A promise., where: {conduct: theft}, never: {notify_law_enforcement: may}}\n"
    cannot = "cannot_be:\n  - {when: {conduct: theft, value_usd: {more_than: 10}}, says: Nothing here is worth that.}\n"
    program = program_on(ruleset(tmp_path, RULES, body, cannot), DAY)
    assert isinstance(prove(program, program.promises[0]), Proved)


def test_running_out_of_time_is_an_answer(tmp_path):
    program = program_on(ruleset(tmp_path, RULES, "promises:\n  - {id: our.promise, says: A promise., has_route: true}\n"), DAY)
    prover = Prover(program)
    prover.known.space.solver.until = 0
    assert isinstance(prover.prove(program.promises[0]), Unsettled)


@pytest.mark.parametrize("name", ["base", "districts/example"])
def test_the_promises_of_base_hold_on_every_day(name):
    made = load_ruleset(name)
    days = sorted({made.identity.in_force.start or DAY, date(2021, 1, 1), date(2023, 8, 1), DAY})
    assert len(made.promises) >= 7
    for day in days:
        prover = Prover(program_on(made, day))
        assert {promise.id: type(prover.prove(promise)) for promise in made.promises} == dict.fromkeys(
            (promise.id for promise in made.promises), Proved
        )


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ("where: {injury: none}", "DE203", "`our.promise` promises nothing"),
        ("never: {call_sor: must}", "DE204", "there is no action `call_sor`"),
        ("never: {call_sro: mus}", "DE204", "there is no verdict `mus`"),
        ("leads_to: peer-meditation", "DE204", "there is no pathway `peer-meditation`"),
        ("changing_only: wepon, never_raises: call_sro", "DE204", "there is no fact `wepon`"),
        ("changing_only: weapon", "DE203", "`our.promise` does not say what changing it never does"),
        ("has_route: true, never_raises: call_sro", "DE203", "`our.promise` does not say which fact is changed"),
    ],
)
def test_a_promise_that_cannot_be_read_is_a_finding(body, code, message, tmp_path):
    made = compiled(tmp_path, RULES, f"promises:\n  - {{id: our.promise, says: A promise., {body}}}\n")
    assert [(finding.code.number, finding.message) for finding in made.report] == [(code, message)]


def test_a_promise_made_elsewhere_is_proved_as_well(tmp_path):
    program = program_on(ruleset(tmp_path, RULES, "promises:\n  - {id: p, says: P., has_route: true}\n"), DAY)
    made = Promise("from-a-feature", "", program.promises[0].claims)
    assert isinstance(prove(program, made), Proved)
