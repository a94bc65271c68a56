"""What must hold of the shipped rulesets whatever the incident: danger never lowers a response, and nothing that
speaks for a student ever raises one.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date
from functools import cache, wraps
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diversion_engine import Engine
from diversion_engine.model.vocabulary import Fact, Kind
from diversion_engine.ruleset.library import shipped

DAY = date(2026, 11, 21)
RULESETS = tuple(name for name in shipped() if name.startswith(("base", "states/", "agreements/", "districts/")))
THOROUGH = ("base", "districts/example")
"""What everything else rests on, and a whole district: many examples of each law, and a few on every other ruleset."""
WATCHED = (
    "call_sro",
    "notify_law_enforcement",
    "officer_discipline",
    "officer_search",
    "officer_questioning",
    "officer_arrest",
    "officer_citation",
    "officer_restraint",
)
LEVELS = {"must_not": 0, "not_called_for": 0, "may": 1, "must": 2}

few = settings(deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def law(test: Callable[..., None]) -> Callable[..., None]:
    """A test over drawn incidents that every shipped ruleset has to pass."""

    @wraps(test)
    def on_one(ruleset: str, **others: Any) -> None:
        @settings(few, max_examples=60 if ruleset in THOROUGH else 6)
        @given(data=st.data())
        def on_many_incidents(data: st.DataObject) -> None:
            test(ruleset=ruleset, data=data, **others)

        on_many_incidents()

    signature = inspect.signature(test)
    drawn = [one for name, one in signature.parameters.items() if name != "data"]
    on_one.__signature__ = signature.replace(parameters=drawn)  # type: ignore[attr-defined]
    every: Callable[..., None] = pytest.mark.parametrize("ruleset", RULESETS)(on_one)
    return every


@cache
def engine(ruleset: str) -> Engine:
    return Engine.load(ruleset, cross_check=False)


@cache
def vocabulary(ruleset: str) -> dict[str, Fact]:
    return dict(engine(ruleset).program(DAY).vocabulary.facts)


def ordinary(fact: Fact) -> Any:
    """The uneventful value, which here also means that no misconduct is alleged and everybody is available."""
    if fact.kind is Kind.SET:
        return sorted(fact.values) if fact.name == "available" else []
    return fact.ordinary


def values(fact: Fact) -> st.SearchStrategy[Any]:
    match fact.kind:
        case Kind.BOOLEAN:
            return st.booleans()
        case Kind.CHOICE | Kind.ORDERED:
            return st.sampled_from(fact.values)
        case Kind.SET:
            return st.lists(st.sampled_from(fact.values), max_size=3, unique=True)
        case Kind.INTEGER:
            return st.integers(int(fact.low), int(min(fact.high, fact.low + 25)))
        case Kind.NUMBER:
            return st.sampled_from([fact.low, 10, 49.99, 50, 100, 400, 5000])


@st.composite
def incidents(draw: st.DrawFn, *, ruleset: str, complete: bool) -> dict[str, Any]:
    """An ordinary school day with some things changed, and, unless *complete*, others not known."""
    facts = vocabulary(ruleset)
    said = {name: ordinary(fact) for name, fact in facts.items()}
    telling = [
        "conduct",
        "weapon",
        "weapon_use",
        "threat",
        "injury",
        "evidence",
        "ongoing",
        "staff_can_resolve",
        "officer_request",
    ]
    changed = draw(st.sets(st.sampled_from(telling), max_size=7)) | draw(st.sets(st.sampled_from(sorted(facts)), max_size=5))
    for name in sorted(changed):
        said[name] = draw(values(facts[name]))
    if not complete:
        for name in draw(st.sets(st.sampled_from(sorted(facts)), max_size=4)):
            del said[name]
    return said


def levels(ruleset: str, said: dict[str, Any]) -> dict[str, tuple[int, int]]:
    """The lowest and the highest response that is possible on each watched action."""
    decision = engine(ruleset).decide(said, as_of=DAY)
    found = {}
    for action in WATCHED:
        possible = [LEVELS[verdict] for verdict in decision.verdicts[action].possible]
        found[action] = (min(possible), max(possible))
    return found


def assert_no_higher(ruleset: str, lower: dict[str, Any], higher: dict[str, Any]) -> None:
    """The response to *lower* is nowhere above that to *higher*."""
    low, high = levels(ruleset, lower), levels(ruleset, higher)
    raised = {
        action: (low[action], high[action])
        for action in WATCHED
        if low[action][0] > high[action][0] or low[action][1] > high[action][1]
    }
    assert not raised, raised


@pytest.mark.parametrize("complete", [True, False])
@law
def test_danger_never_lowers(ruleset: str, complete: bool, data: st.DataObject) -> None:
    said = data.draw(incidents(ruleset=ruleset, complete=complete))
    assert_no_higher(ruleset, {**said, "imminent_danger": False}, {**said, "imminent_danger": True})


@pytest.mark.parametrize("complete", [True, False])
@law
def test_removing_the_weapon_never_raises(ruleset: str, complete: bool, data: st.DataObject) -> None:
    said = data.draw(incidents(ruleset=ruleset, complete=complete))
    said["weapon"] = data.draw(values(vocabulary(ruleset)["weapon"]))
    assert_no_higher(ruleset, {**said, "weapon": "none", "weapon_use": "none"}, said)


@law
def test_a_lesser_injury_never_raises(ruleset: str, data: st.DataObject) -> None:
    said = data.draw(incidents(ruleset=ruleset, complete=True))
    order = vocabulary(ruleset)["injury"].values
    for less, more in pairwise(order):
        assert_no_higher(ruleset, {**said, "injury": less}, {**said, "injury": more})


@law
def test_declining_to_meet_never_raises(ruleset: str, data: st.DataObject) -> None:
    said = data.draw(incidents(ruleset=ruleset, complete=False))
    assert_no_higher(ruleset, {**said, "declines_to_meet": True}, {**said, "declines_to_meet": False})


@law
def test_what_protects_a_student_never_raises(ruleset: str, data: st.DataObject) -> None:
    said = data.draw(incidents(ruleset=ruleset, complete=True))
    facts = vocabulary(ruleset)
    fact = facts[data.draw(st.sampled_from(sorted(name for name, fact in facts.items() if fact.protects)))]
    protective = data.draw(st.sampled_from(sorted(fact.protects, key=str)))
    others = [value for value in (fact.values or (True, False)) if value not in fact.protects]
    for other in others:
        assert_no_higher(ruleset, {**said, fact.name: protective}, {**said, fact.name: other})


@law
def test_demographics_change_nothing(ruleset: str, data: st.DataObject) -> None:
    said = data.draw(incidents(ruleset=ruleset, complete=False))
    beside = {
        "race_ethnicity": data.draw(st.sampled_from(["one", "another"])),
        "sex": data.draw(st.sampled_from(["f", "m", "x"])),
    }
    assert (
        engine(ruleset).decide(said, as_of=DAY).outcome
        == engine(ruleset).decide({**said, "demographics": beside}, as_of=DAY).outcome
    )


@law
def test_what_is_fully_known_is_decided(ruleset: str, data: st.DataObject) -> None:
    said = data.draw(incidents(ruleset=ruleset, complete=True))
    verdicts = engine(ruleset).decide(said, as_of=DAY).verdicts
    assert all(len(ruling.possible) == 1 for ruling in verdicts.values())
    assert all("conflict" not in ruling.possible for ruling in verdicts.values())


@law
def test_only_a_law_about_the_class_of_offense_waits_for_it(ruleset: str, data: st.DataObject) -> None:
    """Staff often cannot say the class. Some states bar or ask for a report by it; there, and only there, it is asked for."""
    said = data.draw(incidents(ruleset=ruleset, complete=True))
    del said["offense_class"]
    decision = engine(ruleset).decide(said, as_of=DAY)
    for action in ("call_sro", "notify_law_enforcement"):
        if len(decision.verdicts[action].possible) > 1:
            assert ruleset not in THOROUGH
            assert {question.fact for question in decision.questions} == {"offense_class"}
    assert all("conflict" not in ruling.possible for ruling in decision.verdicts.values())


@law
def test_every_route_has_a_step(ruleset: str, data: st.DataObject) -> None:
    said = data.draw(incidents(ruleset=ruleset, complete=False))
    decision = engine(ruleset).decide(said, as_of=DAY)
    assert decision.route
    assert any("Anyone may still call 911" in safeguard.says for safeguard in decision.safeguards)


@pytest.mark.parametrize(
    ("day", "value", "expected"),
    [
        (date(2021, 3, 1), 49.99, "must_not"),
        (date(2021, 3, 1), 50, "may"),
        (date(2023, 6, 30), 50, "may"),
        (date(2023, 7, 1), 50, "must_not"),
        (DAY, 99.99, "must_not"),
        (DAY, 100, "may"),
    ],
)
def test_the_exact_figure_is_outside_a_strict_limit(day: date, value: float, expected: str) -> None:
    said = {name: ordinary(fact) for name, fact in vocabulary("districts/example").items()}
    said |= {"conduct": ["theft"], "target": "student", "value_usd": value}
    assert engine("districts/example").decide(said, as_of=day).verdicts["call_sro"].verdict == expected
