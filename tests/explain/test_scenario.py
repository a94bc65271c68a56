"""A case as a scenario to paste."""

from __future__ import annotations

from datetime import date

from diversion_engine import Engine
from diversion_engine.explain.scenario import officer_line, scenario, usual, verdict_lines
from diversion_engine.model.facts import Facts

DAY = date(2026, 9, 1)
ENGINE = Engine.load("base", cross_check=False)
ORDINARY = {name: usual(fact) for name, fact in ENGINE.ruleset.vocabulary.facts.items()}


def written(
    changed: dict[str, object], *, without: tuple[str, ...] = (), cannot: tuple[str, ...] = (), day: date | None = None
) -> str:
    left_out = {*without, *cannot}
    facts = Facts({name: value for name, value in (ORDINARY | changed).items() if name not in left_out}, frozenset(cannot))  # type: ignore[misc]
    decision = ENGINE.decide(facts, as_of=DAY)
    return scenario("A made-up case", "base", decision.program, facts, officer_line(decision.outcome), day=day)


def test_only_what_is_not_ordinary_is_said():
    assert written({"conduct": frozenset({"weapon-possession"}), "weapon": "firearm", "weapon_use": "possessed"}) == (
        "Scenario: A made-up case\n"
        '  Given the "base" policy\n'
        "  And an ordinary school day\n"
        "  And these facts\n"
        "    | weapon     | firearm |\n"
        "    | weapon use | possessed |\n"
        "    | conduct    | weapon-possession |\n"
        "  When staff ask what to do\n"
        "  Then the School Resource Officer must be called\n"
        "  And the reason is rule base.gun-or-bomb-at-school"
    )


def test_what_is_not_known_is_said_apart_from_what_cannot_be():
    said = written({"conduct": frozenset({"fight"})}, without=("injury",), cannot=("ongoing",))
    assert '  And staff do not know "injury" yet\n' in said
    assert "    | ongoing | cannot be known |\n" in said
    assert "Then there is not enough information to decide about the officer" in said


def test_the_day_is_said_where_it_matters():
    assert '  Given the "base" policy in force on 2021-02-01\n' in written({}, day=date(2021, 2, 1))


def test_an_action_without_a_sentence_of_its_own_is_named():
    ruling = ENGINE.decide(Facts(ORDINARY), as_of=DAY).verdicts["officer_discipline"]  # type: ignore[arg-type]
    assert verdict_lines("officer_discipline", ruling) == ['the answer on "officer discipline" is must not']
