"""What each condition word means: true, false and unknown, at the edges."""

from __future__ import annotations

import pytest

from diversion_engine.model.expression import ALWAYS, Limit, Within
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.semantics.evaluate import truth_of
from support.small_rulesets import condition

FIGHT, THEFT, BOTH, OTHER, NOTHING = (
    frozenset({"fight"}), frozenset({"theft"}), frozenset({"fight", "theft"}), frozenset({"defiance"}), frozenset(),
)  # fmt: skip
WITH_OTHER = frozenset({"fight", "defiance"})

WORDS: list[tuple[str, str, list[object], list[object]]] = [
    # the condition, the fact, the values that make it true, those that make it false
    ("{weapon: knife}", "weapon", ["knife"], ["none", "firearm"]),
    ("{weapon: [knife, firearm]}", "weapon", ["knife", "firearm"], ["none", "look-alike"]),
    ("{weapon: {is_not: none}}", "weapon", ["knife", "look-alike"], ["none"]),
    ("{weapon: {is_not: [none, look-alike]}}", "weapon", ["knife", "firearm"], ["none", "look-alike"]),
    ("{imminent_danger: true}", "imminent_danger", [True], [False]),
    ("{imminent_danger: {is_not: true}}", "imminent_danger", [False], [True]),
    ("{injury: {at_least: minor}}", "injury", ["minor", "medical", "severe"], ["none"]),
    ("{injury: {at_least: none}}", "injury", ["none", "severe"], []),
    ("{injury: {at_most: minor}}", "injury", ["none", "minor"], ["medical", "severe"]),
    ("{injury: {more_than: minor}}", "injury", ["medical", "severe"], ["none", "minor"]),
    ("{injury: {less_than: medical}}", "injury", ["none", "minor"], ["medical", "severe"]),
    ("{injury: {between: [minor, medical]}}", "injury", ["minor", "medical"], ["none", "severe"]),
    ("{injury: {at_least: minor, less_than: severe}}", "injury", ["minor", "medical"], ["none", "severe"]),
    ("{similar_acts_this_year: 2}", "similar_acts_this_year", [2], [1, 3]),
    ("{similar_acts_this_year: [0, 50]}", "similar_acts_this_year", [0, 50], [1, 49]),
    ("{similar_acts_this_year: {at_least: 2}}", "similar_acts_this_year", [2, 50], [1, 0]),
    ("{similar_acts_this_year: {at_most: 2}}", "similar_acts_this_year", [2, 0], [3]),
    ("{similar_acts_this_year: {more_than: 2}}", "similar_acts_this_year", [3], [2]),
    ("{similar_acts_this_year: {less_than: 2}}", "similar_acts_this_year", [1], [2]),
    ("{similar_acts_this_year: {between: [1, 2]}}", "similar_acts_this_year", [1, 2], [0, 3]),
    ("{similar_acts_this_year: {is_not: 2}}", "similar_acts_this_year", [1, 3], [2]),
    ("{value_usd: {less_than: 50}}", "value_usd", [49.99, 0], [50, 50.01]),
    ("{value_usd: {at_most: 49.5}}", "value_usd", [49.5], [49.51]),
    ("{value_usd: {between: [10, 12.5]}}", "value_usd", [10, 12.5], [9.99, 12.51]),
    ("{conduct: fight}", "conduct", [FIGHT, BOTH], [THEFT, NOTHING]),
    ("{conduct: [fight, theft]}", "conduct", [FIGHT, THEFT, BOTH, WITH_OTHER], [OTHER, NOTHING]),
    ("{conduct: []}", "conduct", [NOTHING], [FIGHT]),
    ("{conduct: {is_not: []}}", "conduct", [FIGHT], [NOTHING]),
    ("{conduct: {includes: [fight, theft]}}", "conduct", [FIGHT, BOTH, WITH_OTHER], [OTHER, NOTHING]),
    ("{conduct: {includes_all: [fight, theft]}}", "conduct", [BOTH], [FIGHT, THEFT, NOTHING]),
    ("{conduct: {excludes: [fight, theft]}}", "conduct", [OTHER, NOTHING], [FIGHT, WITH_OTHER]),
    ("{conduct: {only: [fight, theft]}}", "conduct", [FIGHT, THEFT, BOTH], [NOTHING, OTHER, WITH_OTHER]),
    ("{conduct: {is_not: fight}}", "conduct", [THEFT, NOTHING], [FIGHT, BOTH]),
    ("{conduct: {includes: violent}}", "conduct", [FIGHT, frozenset({"assault"})], [THEFT, NOTHING]),
    ("{conduct: {only: violent}}", "conduct", [FIGHT, frozenset({"fight", "assault"})], [BOTH, NOTHING]),
]  # fmt: skip


def truth(text: str, facts: Facts) -> Truth:
    return truth_of(condition(text), facts, {"calm": UNKNOWN, "armed": TRUE})


@pytest.mark.parametrize(
    ("text", "fact", "true", "false"), WORDS, ids=lambda one: one if isinstance(one, str) and "{" in one else ""
)
def test_a_condition_word_at_its_edges(text: str, fact: str, true: list[object], false: list[object]) -> None:
    assert [truth(text, Facts({fact: value})) for value in true] == [TRUE] * len(true)
    assert [truth(text, Facts({fact: value})) for value in false] == [FALSE] * len(false)


@pytest.mark.parametrize("text", [text for text, *_ in WORDS])
def test_a_condition_on_a_missing_fact_is_unknown(text: str) -> None:
    assert truth(text, Facts()) is UNKNOWN
    assert truth(text, Facts({}, frozenset({"weapon", "conduct", "injury", "value_usd"}))) is UNKNOWN


@pytest.mark.parametrize(
    ("text", "true", "false", "unknown"),
    [
        ("{conduct: {includes: [fight, theft]}}", PartOf(FIGHT), PartOf(outside=BOTH), PartOf(outside=FIGHT)),
        ("{conduct: {includes_all: [fight, theft]}}", PartOf(BOTH), PartOf(FIGHT, THEFT), PartOf(FIGHT)),
        ("{conduct: {excludes: [fight, theft]}}", PartOf(outside=BOTH), PartOf(FIGHT), PartOf(outside=FIGHT)),
        (
            "{conduct: {only: [fight]}}",
            PartOf(FIGHT, frozenset({"theft", "defiance", "assault"})),
            PartOf(THEFT),
            PartOf(FIGHT),
        ),
    ],
)
def test_of_a_set_some_members_may_be_settled(text: str, true: PartOf, false: PartOf, unknown: PartOf) -> None:
    assert [truth(text, Facts({"conduct": part})) for part in (true, false, unknown)] == [TRUE, FALSE, UNKNOWN]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{all: [armed, {weapon: knife}]}", TRUE),
        ("{all: [armed, calm]}", UNKNOWN),
        ("{all: [calm, {weapon: none}]}", FALSE),
        ("{any: [calm, {weapon: knife}]}", TRUE),
        ("{any: [calm, {weapon: none}]}", UNKNOWN),
        ("{any: [{weapon: none}, {weapon: firearm}]}", FALSE),
        ("{none: [calm, {weapon: knife}]}", FALSE),
        ("{none: [calm, {weapon: none}]}", UNKNOWN),
        ("{none: [{weapon: none}]}", TRUE),
        ("{not: calm}", UNKNOWN),
        ("{not: armed}", FALSE),
        ("{not: {weapon: none}}", TRUE),
        ("{weapon: knife, armed: true}", TRUE),
        ("{weapon: knife, calm: true}", UNKNOWN),
        ("{weapon: none, calm: true}", FALSE),
        ("{armed: false}", FALSE),
    ],
)
def test_how_conditions_are_joined(text: str, expected: Truth) -> None:
    assert (
        truth_of(condition(text, terms=("calm", "armed")), Facts({"weapon": "knife"}), {"calm": UNKNOWN, "armed": TRUE})
        is expected
    )


def test_known_is_true_when_given_false_when_nobody_can_know_and_unknown_until_then() -> None:
    assert truth("{known: weapon}", Facts({"weapon": "none"})) is TRUE
    assert truth("{known: weapon}", Facts({}, frozenset({"weapon"}))) is FALSE
    assert truth("{known: weapon}", Facts()) is UNKNOWN
    assert truth("{known: [weapon, injury]}", Facts({"weapon": "none"})) is UNKNOWN
    assert truth("{known: [weapon, injury]}", Facts({"injury": "none"}, frozenset({"weapon"}))) is FALSE


def test_no_condition_always_holds() -> None:
    assert condition("# nothing\n") == ALWAYS
    assert truth_of(ALWAYS, Facts(), {}) is TRUE


def test_a_parameter_may_stand_for_a_figure() -> None:
    assert condition("{value_usd: {less_than: petty theft limit}}", parameters=("petty theft limit",)) == Within(
        "value_usd", high=Limit("petty theft limit", strict=True)
    )
