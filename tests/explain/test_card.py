"""The staff card: one answer first, under ten lines, and nobody is ever told not to call or report."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path

import pytest

from diversion_engine import Engine
from diversion_engine.explain.card import staff_card
from diversion_engine.explain.words import ANYONE_MAY
from diversion_engine.model.decision import Outcome
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.decide import decide
from support.random_programs import a_program, some_facts

from .conftest import DAY, RULES, Deciding, engine_of, some_case

NO_REPORT = re.compile(r"(?i)\b(do not|don't|never|must not|may not|cannot)\b[^.]*\b(report|911|tell the council|ring_rescue)")


def test_a_prohibition_says_what_to_do_instead(calm: Deciding) -> None:
    assert calm().staff_card() == (
        "Do not ring the guard.\n"
        "Instead: A towel for the other child (coach) and Swimming lesson (coach). Somebody\n"
        "brings a towel.\n"
        "Coach, within 24 hours: Ring the child's family.\n"
        "Mind: Do not grab a child.\n"
        "Anyone may still call 911 or make a report of their own.\n"
        "Unverified policy: Pool rules 1.2.0, as of 2026-11-21. Questions: the pool office."
    )


def test_in_danger_the_answer_is_the_calls_the_quickest_first(calm: Deciding) -> None:
    assert calm(drowning=True, acts=["pushing"]).staff_card() == (
        "Ring the rescue line now. Ring the guard now.\n"
        "Mind: Throw a ring.\n"
        "Next: A quiet talk (coach). A grown-up talks with the child.\n"
        "Coach, within 2 hours: Write down what was seen.\n"
        "Unverified policy: Pool rules 1.2.0, as of 2026-11-21. Questions: the pool office."
    )


def test_an_open_answer_asks_the_next_question_and_says_what_to_do_meanwhile(calm: Deciding) -> None:
    assert calm(drowning=None, acts=[]).staff_card() == (
        "Not settled yet: whether to ring the guard.\n"
        "Meanwhile: If you see danger, ring now.\n"
        "Find out: Is anyone going under?\n"
        "Help: A quiet talk (coach). A grown-up talks with the child.\n"
        "Anyone may still call 911 or make a report of their own.\n"
        "Unverified policy: Pool rules 1.2.0, as of 2026-11-21. Questions: the pool office."
    )


def test_a_permission_is_the_administrators_decision(calm: Deciding) -> None:
    first = calm(acts=["pushing"]).staff_card().splitlines()[0]
    assert first == "You may ring the guard; it is the administrator's decision."


def test_a_call_that_saves_lives_comes_first_and_the_main_question_beside_it(tmp_path: Path) -> None:
    ill = (
        "layer: life_safety\nrules:\n  - {id: pool.ill, title: Ill, when: {splash: huge}, must: [ring_rescue], "
        "because: Care comes first., cite: [{source: Pool law}]}\n"
    )
    decision = engine_of(tmp_path / "pool", ill=ill).decide({"splash": "huge", "drowning": False, "acts": []}, as_of=DAY)
    assert decision.staff_card().splitlines()[:2] == ["Ring the rescue line now.", "Also: There is no need to ring the guard."]


def test_a_contradiction_stops_and_names_somebody_and_puts_safety_first(pool: Engine, calm: Deciding) -> None:
    decision = calm()
    verdicts = dict(decision.verdicts)
    verdicts["ring_guard"] = replace(verdicts["ring_guard"], verdict=Verdict.CONFLICT, possible=(Verdict.CONFLICT,))
    card = staff_card(pool.program(DAY), replace(decision.outcome, verdicts=verdicts), DAY)
    assert card.startswith(
        "Stop: the policy contradicts itself on whether to ring the guard. Ask the pool office.\n"
        "Safety first: if anyone is in danger, call 911.\n"
    )
    assert ANYONE_MAY in card


def test_a_contradiction_never_hides_a_call_that_saves_lives(calm: Deciding) -> None:
    decision = calm(drowning=True)
    verdicts = dict(decision.verdicts)
    verdicts["ban"] = replace(verdicts["ban"], verdict=Verdict.CONFLICT, possible=(Verdict.CONFLICT,))
    lines = staff_card(decision.program, replace(decision.outcome, verdicts=verdicts), DAY).splitlines()
    assert lines[:2] == [
        "Ring the rescue line now. Ring the guard now.",
        "Also: The policy contradicts itself on whether to ban the child. Ask the pool office.",
    ]


def test_a_verified_policy_is_not_called_unverified(tmp_path: Path) -> None:
    manifest = "id: pool\ntitle: Pool rules\nversion: 1\nstatus: verified\nverified_by: counsel\nverified_on: 2026-01-01\n"
    engine = engine_of(tmp_path / "pool", ruleset=manifest)
    assert "Unverified" not in engine.decide({}, as_of=DAY).staff_card()


def test_what_must_not_be_done_stands_before_other_safeguards(tmp_path: Path) -> None:
    rules = RULES.replace("[Do not grab a child.]", "[Stay calm., Do not grab a child.]")
    engine = engine_of(tmp_path / "pool", rules=rules)
    card = engine.decide({"drowning": False, "splash": "none", "acts": ["running"]}, as_of=DAY).staff_card()
    assert "Mind: Do not grab a child. Stay calm." in card


def check(program: Program, outcome: Outcome) -> None:
    card = staff_card(program, outcome, DAY)
    lines = card.splitlines()
    assert 0 < len(lines) < 10
    assert all(len(line) <= 88 for line in lines)
    saved = any(one.verdict is Verdict.MUST and one.layer == "life_safety" for one in outcome.verdicts.values())
    assert saved or ANYONE_MAY in lines
    assert "nverified policy" in card


@pytest.mark.parametrize("seed", range(60))
def test_a_card_always_fits_and_never_silences_anybody(seed: int) -> None:
    """For random programs: their words are strange, and every verdict occurs, contradictions too."""
    chance = random.Random(seed)
    program = anyone_may_report(a_program(seed))
    for known in (0.0, 0.4, 0.8, 1.0):
        outcome = decide(program, some_facts(chance, known))
        check(program, outcome)
        assert not NO_REPORT.search(staff_card(program, outcome, DAY))


def anyone_may_report(program: Program) -> Program:
    actions = program.vocabulary.actions
    open_to_all = {**actions, "report": replace(actions["report"], anyone_may=True)}
    return replace(program, vocabulary=replace(program.vocabulary, actions=open_to_all))


@pytest.mark.parametrize("seed", range(12))
def test_a_card_under_a_shipped_ruleset_always_fits(shipped: Engine, seed: int) -> None:
    chance = random.Random(seed)
    for known in (0.1, 0.6, 1.0):
        decision = shipped.decide(some_case(chance, shipped, known), as_of=DAY)
        check(decision.program, decision.outcome)


def test_the_dress_code_case_of_the_shipped_rules(base: Engine) -> None:
    quiet = {name: fact.ordinary for name, fact in base.ruleset.vocabulary.facts.items() if fact.ordinary is not None}
    lines = base.decide(base.facts({**plain(quiet), "conduct": ["dress-code"]}), as_of=DAY).staff_card().splitlines()
    assert lines[0] == "Do not ask a School Resource Officer to come and act now."
    assert lines[1].startswith("Instead: Response in the classroom (teacher) and Restorative chat (any staff).")


def plain(facts: dict[str, object]) -> dict[str, object]:
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in facts.items()}
