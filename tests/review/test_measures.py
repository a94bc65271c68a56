"""What nobody would notice: said completely for a small policy, and true of every slip."""

from __future__ import annotations

from functools import cache
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diversion_engine.cli import measures as shown
from diversion_engine.cli.screen import Screen
from diversion_engine.diagnostics.finding import Report
from diversion_engine.engine import Engine
from diversion_engine.model.expression import All, Any, Expression, Is, Not, leaves
from diversion_engine.model.facts import Facts
from diversion_engine.model.truth import FALSE, TRUE
from diversion_engine.review.measures import Fate, Kind, Measures, SlipKind, measure, rules_reached
from diversion_engine.review.measures.conditions import mistakes
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.refused import refused
from diversion_engine.review.measures.shown import deciding
from diversion_engine.review.measures.slip import Section, Slip, with_slip
from diversion_engine.review.measures.slips import slips
from diversion_engine.review.measures.suite import Slipped, Suite
from diversion_engine.review.measures.witness import Proposed, witness
from diversion_engine.review.policies import Policy
from diversion_engine.review.promises import UNNAMED
from diversion_engine.review.reading import read_file
from diversion_engine.review.replay import replay
from diversion_engine.review.result import Standing
from diversion_engine.review.review import review
from diversion_engine.ruleset.compile import load_ruleset
from diversion_engine.semantics.evaluate import truth_of
from review.folders import DAY, LIBRARY, asked, district, scenario, shelf
from support.small_rulesets import condition

TINY = load_ruleset(Path(__file__).parents[1] / "rulesets" / "tiny")

CLOSELY = """
Feature: A policy that is held closely
  Background:
    Given an ordinary school day

  Scenario: Danger
    Given someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule d.danger

  Scenario: Defiance
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule d.routine
    And the case goes only to
      | Restorative chat |
    And staff must also "notify guardian" within 24 hours

  Scenario: Defiance in danger
    Given the conduct is "defiance"
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the only reason is rule d.danger
    And rule d.routine does not apply

  Scenario: Theft
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer

  Scenario: Defiance a third time
    Given the conduct is "defiance"
    And the student had 2 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule d.routine
    And the case goes in this order to
      | Restorative chat |
      | Circle           |
    And "Restorative chat" is run by any staff
    And "Circle" is run by the restorative facilitator

  Scenario Outline: The second time
    Given the conduct is "theft"
    And the student had <number> similar incidents this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule d.again <here>

    Examples:
      | number | here           |
      | 1      | does not apply |
      | 2      | applies        |
"""


class Page(Screen):
    """A screen that keeps what is written on it."""

    def __init__(self) -> None:
        super().__init__(100)
        self.lines: list[str] = []

    def line(self, text: str = "", style: object = None) -> None:
        self.lines.append(text)


def measured(folder: Path, features: dict[str, str] | None = None, sample: int | None = None, seed: int = 1) -> Measures:
    return measure(review(district(folder, features), DAY), sample=sample, seed=seed)


def text(found: Measures) -> str:
    page = Page()
    shown.write(found, page)
    return "\n".join(page.lines)


def test_one_scenario_leaves_much_that_nobody_would_notice_and_all_of_it_is_said(tmp_path: Path) -> None:
    assert text(measured(tmp_path)) == (Path(__file__).parent / "measures.txt").read_text(encoding="utf-8")


def test_a_policy_that_is_held_closely_has_nothing_that_nobody_would_notice(tmp_path: Path) -> None:
    assert text(measured(tmp_path, {"a.feature": CLOSELY})) == (
        "Scenarios reach 3 of 3 rules, show 4 of 4 parts of conditions both ways, and notice 15 of 15 slips.\n"
        "1 other slip would change no answer in any incident, so there is nothing to notice."
    )


def test_a_draft_notices_nothing(tmp_path: Path) -> None:
    drafts = CLOSELY.replace("  Scenario", "  @draft\n  Scenario")
    found = measured(tmp_path, {"a.feature": drafts})

    assert (found.examples, found.of, found.fates[Fate.UNNOTICED]) == (0, 16, 15)


def test_a_scenario_that_disagrees_already_notices_nothing(tmp_path: Path) -> None:
    wrong = CLOSELY.replace("must be called", "may be called")
    found = measured(tmp_path, {"a.feature": wrong})

    assert not {"Danger", "Defiance in danger"} & {one.by.name for one in found.slips if one.by}
    assert "d.danger" in {one.slip.name for one in found.with_fate(Fate.UNNOTICED)}


def test_every_slip_is_tried_unless_a_sample_is_asked_for_and_a_seed_draws_the_same_again(tmp_path: Path) -> None:
    found = review(district(tmp_path), DAY)
    drawn = [measure(found, sample=5, seed=seed) for seed in (1, 1, 2)]

    assert [(len(one.slips), one.of, one.seed) for one in drawn] == [(5, 16, 1), (5, 16, 1), (5, 16, 2)]
    assert [one.slip for one in drawn[0].slips] == [one.slip for one in drawn[1].slips]
    assert [one.slip for one in drawn[0].slips] != [one.slip for one in drawn[2].slips]
    assert "(5 of 16 were tried, drawn with seed 1)" in drawn[0].bottom_line
    assert measure(found, sample=None).seed is None


def test_the_data_has_what_the_text_has(tmp_path: Path) -> None:
    found = measured(tmp_path)
    data = shown.as_data(found)

    assert data["reached"] == {
        "rule": {"reached": 1, "of": 3},
        "exception": {"reached": 0, "of": 0},
        "verdict": {"reached": 1, "of": 2},
    }
    assert data["parts"] == {"shown": 0, "of": 4}
    assert data["slips"] == {
        "noticed": 2, "unnoticed": 13, "unnoticed_while_facts_are_missing": 0, "refused_by_the_check": 0,
        "changes_nothing": 1, "not_settled": 0, "tried": 16, "of": 16, "seed": None,
    }  # fmt: skip
    assert [one["scenario"] is None for one in data["tried"]] == [one["fate"] != "unnoticed" for one in data["tried"]]
    assert rules_reached(review(tmp_path, DAY)) == found.reached(Kind.RULE)


# -- slips -------------------------------------------------------------------------------------------------------------


def test_a_condition_goes_wrong_in_every_small_way() -> None:
    written = "{all: [{conduct: {only: [fight, theft]}}, {injury: {at_most: minor}}, {similar_acts_this_year: {at_least: 2}}]}"

    assert [(kind, says) for kind, says, _ in mistakes(TINY, condition(written))] == [
        (SlipKind.PART, "the part “the conduct includes only theft or fight” is left out"),
        (SlipKind.VALUE, "theft is left out of “the conduct includes only theft or fight”"),
        (SlipKind.VALUE, "fight is left out of “the conduct includes only theft or fight”"),
        (SlipKind.PART, "the part “the injury is at most minor” is left out"),
        (SlipKind.LIMIT, "“the injury is at most minor” becomes “the injury is none”"),
        (SlipKind.LIMIT, "“the injury is at most minor” becomes “the injury is at most medical”"),
        (SlipKind.PART, "the part “the number of similar acts this year is at least 2” is left out"),
        (
            SlipKind.LIMIT,
            "“the number of similar acts this year is at least 2” becomes “the number of similar acts this year is at least 1”",
        ),
        (
            SlipKind.LIMIT,
            "“the number of similar acts this year is at least 2” becomes “the number of similar acts this year is at least 3”",
        ),
    ]


def test_no_mistake_leaves_a_condition_as_it_was() -> None:
    for own in (Own("base", shelf_policy("base")), Own("districts/example", shelf_policy("districts/example"))):
        for slip in slips(own):
            assert with_slip(own.ruleset, slip) is not None, slip.says


def test_a_policy_slips_in_its_own_rules_and_not_in_those_it_inherits() -> None:
    district_, base = (Own(name, shelf_policy(name)) for name in ("districts/example", "base"))

    assert {rule.id.split(".")[0] for rule in district_.rules} == {"example"}
    assert not {rule.id for rule in district_.rules} & {rule.id for rule in base.rules}
    assert dict(base.terms).keys() <= base.ruleset.terms.keys()
    assert not dict(district_.terms).keys() & dict(base.terms).keys()


def test_a_slip_in_a_rule_is_made_in_the_policies_that_inherit_it() -> None:
    base, inheriting = shelf_policy("base"), shelf_policy("districts/example")
    slip = next(one for one in slips(Own("base", base)) if one.kind is SlipKind.RULE and one.name == "base.rumor")

    for policy in (base, inheriting):
        slipped = with_slip(policy.ruleset, slip)
        assert slipped is not None
        assert {rule.id for rule in policy.ruleset.rules} - {rule.id for rule in slipped.rules} == {"base.rumor"}


def shelf_policy(name: str) -> Policy:
    found = shelf(name).take(None, Report())
    assert found is not None
    return found[1]


def own(name: str) -> Own:
    return Own(name, shelf_policy(name))


def said(name: str, entry: str) -> list[tuple[SlipKind, str]]:
    """What the slips in one entry of a policy are."""
    return [(one.kind, one.says) for one in slips(own(name)) if one.name == entry]


def the_slip(name: str, entry: str, kind: SlipKind, *words: str) -> Slip:
    found = [
        one for one in slips(own(name)) if (one.name, one.kind) == (entry, kind) and all(word in one.says for word in words)
    ]
    assert len(found) == 1
    return found[0]


def test_a_pathway_goes_wrong_in_every_small_way() -> None:
    assert said("base", "circle") == [
        (SlipKind.NEED, "what it needs, ““available” includes restorative facilitator”, is left out"),
        (SlipKind.EXCLUSION, "that it must not be used when “sexual or partner violence” holds is left out"),
        (SlipKind.EXCLUSION, "that it must not be used when “one-sided targeting” holds is left out"),
        (SlipKind.EXCLUSION, "that it must not be used when “targeted for who they are” holds is left out"),
        (SlipKind.CONSENT, "the consent of the student is left out"),
        (SlipKind.FALLBACK, "“Restorative chat” does not come instead when it is not available"),
        (SlipKind.FALLBACK, "“Restorative chat” does not come instead when it is declined"),
        (SlipKind.FALLBACK, "“Support for the person who was hurt” does not come instead when it must not be used"),
        (SlipKind.ROLE, "it is run by the administrator, and not by the restorative facilitator"),
        (SlipKind.ORDER, "it counts as most intrusive (9, and not 3)"),
    ]


def test_a_follow_up_goes_wrong_in_every_small_way() -> None:
    assert said("base", "base.next.breached-again") == [
        (SlipKind.FOLLOW_UP, "the follow-up is left out"),
        (SlipKind.DEADLINE, "it looks back within 80 school days, and not within 40 school days"),
        (SlipKind.LIMIT, "it takes 3 times, and not 2"),
        (SlipKind.OFFER, "“Review by an administrator” is not offered"),
        (SlipKind.REACTION, "the principal is not told"),
        (SlipKind.ROLE, "the superintendent is told, and not the principal"),
        (
            SlipKind.SAFEGUARD,
            "staff are not told “The agreement does not fit. An administrator hears everybody and finds another way to make it right.”",
        ),
    ]


def test_what_stands_in_a_folder_without_rules_is_the_policys_own() -> None:
    base, district_ = own("base"), own("districts/example")

    assert "circle" in {one.name for one in base.pathways}
    assert ("conduct", "violent", "fight") in set(base.groups)
    assert not list(district_.groups)
    assert not {one.name for one in district_.pathways} & {one.name for one in base.pathways}


def test_a_value_that_is_not_marked_is_missing_wherever_its_group_is_named() -> None:
    slip = the_slip("base", "violent", SlipKind.GROUP, "fight")
    for name in ("base", "districts/example"):
        ruleset = shelf_policy(name).ruleset
        slipped = with_slip(ruleset, slip)
        assert slipped is not None
        assert ruleset.terms != slipped.terms
        assert ruleset.rules != slipped.rules


def test_a_condition_on_anything_at_all_names_no_group() -> None:
    ruleset = own("base").ruleset
    slipped = with_slip(ruleset, the_slip("base", "violent", SlipKind.GROUP, "homicide"))

    assert slipped is not None
    assert slipped.terms["student conduct"] == ruleset.terms["student conduct"]


def test_a_slip_that_shows_only_while_facts_are_missing_is_told_apart() -> None:
    slip = the_slip("base", "family-contact", SlipKind.PART, "abuse or neglect")
    proposed = witness(shelf_policy("base").ruleset, slip, "base", DAY)

    assert isinstance(proposed, Proposed)
    assert proposed.open_
    assert 'staff do not know "suspected abuser" yet' in proposed.text


def test_an_instruction_for_the_meantime_is_missed_where_nothing_is_known() -> None:
    slip = next(one for one in slips(own("base")) if one.kind is SlipKind.INTERIM)
    proposed = witness(shelf_policy("base").ruleset, slip, "base", DAY)

    assert isinstance(proposed, Proposed)
    assert proposed.open_
    assert "until then, staff are told" in proposed.text


def test_what_the_check_refuses_needs_no_scenario(tmp_path: Path) -> None:
    lines = ("Given an ordinary school day", "When staff ask what to do", "Then 911 is not called for")
    suite = Suite(asked(tmp_path, scenario(*lines), "states/wa"), shelf("states/wa").policies())
    delegation = the_slip("base", "base.laws-and-agreements-on-calls", SlipKind.DELEGATION)
    rule = the_slip("states/wa", "wa.record", SlipKind.RULE)

    assert refused(delegation, suite)
    assert not refused(rule, suite)


# -- laws --------------------------------------------------------------------------------------------------------------


@cache
def _held() -> tuple[Suite, tuple[Slip, ...]]:
    """A suite of shipped scenarios about the baseline, and the slips of the baseline."""
    folder = LIBRARY.parent / "features"
    names = ("danger", "routine-discipline", "firearms", "disability", "unknown-facts")
    readings = [read_file(folder / f"{name}.feature", name, shelf("base"), DAY) for name in names]
    scenarios = [one.scenario for reading in readings for one in reading.scenarios if one.scenario is not None]
    policies = shelf("base").policies()
    suite = Suite([replay(one, policies) for one in scenarios], policies)
    return suite, tuple(slips(Own("base", policies["base"])))


@settings(deadline=None, max_examples=25)
@given(st.data())
def test_a_scenario_that_a_slip_does_not_touch_agrees_all_the_same(data: st.DataObject) -> None:
    suite, every = _held()
    slip = data.draw(st.sampled_from(every))
    slipped = Slipped(suite.policies, slip)
    touched = set(map(id, suite.touched(slipped)))

    for example in suite.examples:
        if id(example) not in touched:
            assert replay(example, slipped.for_(example)).standing is Standing.AGREES


def test_a_slip_in_a_term_with_a_limit_touches_what_the_limit_is_about(tmp_path: Path) -> None:
    own = Own("agreements/lausd-2014", shelf_policy("agreements/lausd-2014"))
    limited = [one for one in slips(own) if one.in_(Section.TERMS) and "limit" in one.says]
    lines = (
        "Given an ordinary school day",
        'And the conduct is "theft"',
        "When staff ask what to do",
        "Then 911 is not called for",
    )
    asked_ = asked(tmp_path, scenario(*lines), "agreements/lausd-2014")

    assert limited
    for slip in limited:
        policies = shelf("agreements/lausd-2014").policies()
        touched = list(Suite(asked_, policies).touched(Slipped(policies, slip)))
        assert all(any(one is each.scenario for each in asked_) for one in touched)


@settings(deadline=None, max_examples=15)
@given(st.data())
def test_a_scenario_that_is_proposed_agrees_with_the_policy_and_not_with_the_slip(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    suite, every = _held()
    slip = data.draw(st.sampled_from(every))
    proposed = witness(suite.policies["base"].ruleset, slip, "base", DAY)
    if not isinstance(proposed, Proposed):
        assert proposed is None, "nothing is left open within the time"
        return
    if not proposed.text:
        assert slip.in_(Section.FOLLOW_UPS, Section.PATHWAYS), "only what happens afterwards is not put into a scenario"
        return
    path = tmp_path_factory.mktemp("proposed") / "x.feature"
    path.write_text(f"Feature: f\n\n{proposed.text.replace(UNNAMED, 's')}\n", encoding="utf-8")
    reading = read_file(path, "x.feature", shelf("base"), DAY)
    assert [one.message for one in reading.all_findings if one.severity == "error"] == []
    scenario, policies = reading.scenarios[0].scenario, shelf("base").policies()
    assert scenario is not None

    assert replay(scenario, policies).standing is Standing.AGREES
    assert replay(scenario, Slipped(policies, slip).for_(scenario)).standing is not Standing.AGREES


def test_a_slip_that_is_said_to_change_nothing_changes_no_answer(tmp_path: Path) -> None:
    folder = district(tmp_path)
    rules = folder / "policy" / "rules.yaml"
    again = "when: {similar_acts_this_year: {at_least: 2}}"
    assert again in rules.read_text(encoding="utf-8")
    twice = "when: {all: [{similar_acts_this_year: {at_least: 2}}, {similar_acts_this_year: {at_least: 1}}]}"
    rules.write_text(rules.read_text(encoding="utf-8").replace(again, twice), encoding="utf-8")
    found = review(folder, DAY)
    idle = measure(found, sample=None).with_fate(Fate.CHANGES_NOTHING)
    ruleset = found.policies["policy"].ruleset

    assert "the part “the number of similar acts this year is at least 1” is left out" in [one.slip.says for one in idle]
    for one in idle:
        slipped = with_slip(ruleset, one.slip)
        assert slipped is not None
        engines = [Engine(each, cross_check=False) for each in (ruleset, slipped)]
        for number in range(21):
            facts = {"similar_acts_this_year": number, "conduct": [], "imminent_danger": False, "injury": "none"}
            before, after = (engine.decide(facts, as_of=DAY) for engine in engines)
            assert (before.verdicts, before.route) == (after.verdicts, after.route)


EXPRESSIONS = st.recursive(
    st.sampled_from("abcd").map(lambda name: Is(name, frozenset({True}))),
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: All(tuple(parts))),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: Any(tuple(parts))),
    ),
    max_leaves=7,
)


@given(EXPRESSIONS, st.dictionaries(st.sampled_from("abcd"), st.booleans()))
def test_a_part_decides_alone_where_the_condition_does_the_other_thing_if_the_part_does(
    expression: Expression, values: dict[str, bool]
) -> None:
    facts = Facts(values)
    found = dict(deciding(TINY.vocabulary, expression, facts, {}))

    for number in range(len(list(leaves(expression)))):
        held, failed = (truth_of(_put(expression, number, other), facts, {}) for other in (All(), Any()))
        known = truth_of(list(leaves(expression))[number], facts, {}) in (TRUE, FALSE)
        assert (number in found) == (known and {held, failed} == {TRUE, FALSE})


def _put(expression: Expression, number: int, other: Expression) -> Expression:
    """The condition with the part of that number replaced."""
    left = count()

    def put(one: Expression) -> Expression:
        match one:
            case Not(part):
                return Not(put(part))
            case All(parts):
                return All(tuple(map(put, parts)))
            case Any(parts):
                return Any(tuple(map(put, parts)))
            case _:
                return other if next(left) == number else one

    return put(expression)
