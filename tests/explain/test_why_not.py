"""Why not? The least that keeps a rule from holding, or what comes before it."""

from __future__ import annotations

import random

import pytest

from diversion_engine import Engine
from diversion_engine.explain.obstacles import Case, distance, obstacles
from diversion_engine.explain.why_not import why_not
from diversion_engine.explain.words import ANYONE_MAY
from diversion_engine.model.expression import Includes, Is, Known, Not, Within
from diversion_engine.model.facts import Facts
from diversion_engine.model.truth import FALSE, TRUE
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.decide import decide
from diversion_engine.semantics.evaluate import term_truths, truth_of
from support.random_programs import a_program, some_facts

from .conftest import DAY, Deciding, some_case


def test_a_rule_whose_condition_is_false(calm: Deciding) -> None:
    assert calm(splash="small").why_not("ring_guard", "may") == (
        "Why not “may”: ring the guard?\n"
        "The answer is: Do not ring the guard. The agreement decides: “Horseplay is for the\n"
        "coach”.\n"
        "- “Pushing” (pool.pushing, pool/rules.yaml:17)\n"
        "  It would need: the acts include pushing.\n"
        "  Here: the acts include running.\n"
        f"{ANYONE_MAY}"
    )


def test_a_rule_that_uses_a_term_says_what_the_term_means(calm: Deciding) -> None:
    assert calm(splash="huge").why_not("ring_guard", "must_not") == (
        "Why not “must not”: ring the guard?\n"
        "The answer is: There is no need to ring the guard.\n"
        "- “Horseplay is for the coach” (pool.horseplay, pool/rules.yaml:8)\n"
        "  It would need: the splash is at most small (for “horseplay”: Running and shouting that\n"
        "  hurts nobody).\n"
        "  Here: the splash is huge.\n"
        f"{ANYONE_MAY}"
    )


def test_a_rule_with_an_exception_that_holds(calm: Deciding) -> None:
    text = calm(acts=["pushing"], cannot_swim=True).why_not("ring_guard", "may")
    assert "  An exception to it holds (pool.pushing.learner): A learner holds on to others.\n" in text


def test_a_rule_that_applies_and_gives_way_to_a_higher_layer(calm: Deciding) -> None:
    text = calm(drowning=True).why_not("ring_guard", "must_not")
    assert "The answer is: Ring the guard now. Life safety decides: “Somebody goes under”.\n" in text
    assert "  It applies. It stands in the agreement, and “must” in life safety comes first.\n" in text


def test_a_permission_that_gives_way(calm: Deciding) -> None:
    text = calm(drowning=True, acts=["pushing"]).why_not("ring_guard", "may")
    assert "  It applies. A permission gives way to “must” in life safety.\n" in text


def test_a_rule_that_may_still_apply_says_what_to_find_out(calm: Deciding) -> None:
    assert calm(drowning=None).why_not("ring_guard", "must") == (
        "Why not “must”: ring the guard?\n"
        "The answer is: Not settled yet: whether to ring the guard.\n"
        "- It may still be that, once what is missing is known.\n"
        "- “Somebody goes under” (pool.drowning, pool/danger.yaml:4)\n"
        "  It may apply. To find out:\n"
        "  - Is anyone going under?\n"
        f"{ANYONE_MAY}"
    )


def test_what_nobody_can_know_is_said(calm: Deciding) -> None:
    text = calm(drowning="cannot-be-known").why_not("ring_guard", "must")
    assert "- Is anyone going under? (staff said that nobody can know)" in text


def test_a_missing_fact_that_would_change_nothing(calm: Deciding) -> None:
    text = calm(drowning=True, acts=None).why_not("ring_guard", "may")
    assert "It is not known whether it applies, and it would not change the answer." in text


def test_a_verdict_that_no_rule_ever_gives(calm: Deciding) -> None:
    assert "- No rule of this policy ever says “may” to this.\n" in calm().why_not("ban", "may")


def test_not_called_for_is_the_answer_only_where_no_rule_speaks(calm: Deciding) -> None:
    silence = "- That is the answer only where no rule speaks, and here a rule does.\n"
    assert silence in calm().why_not("ring_guard", "not_called_for")
    default = "- Where no rule speaks, the answer to this is “must not”.\n"
    assert default in calm().why_not("ban", "not_called_for")


def test_the_verdict_that_was_given_needs_no_reason(calm: Deciding) -> None:
    assert calm().why_not("ring_guard", Verdict.MUST_NOT) == (
        f"Why not “must not”: ring the guard?\nThat is the answer: Do not ring the guard.\n{ANYONE_MAY}"
    )


def test_a_mistyped_action_or_verdict_is_answered_with_a_suggestion(calm: Deciding) -> None:
    with pytest.raises(ValueError, match=r"there is no action `ring_gard`; did you mean `ring_guard`\?"):
        calm().why_not("ring_gard", "may")
    with pytest.raises(ValueError, match=r"there is no verdict `must-not`; did you mean `must_not`\?"):
        calm().why_not("ring_guard", "must-not")


@pytest.mark.parametrize("seed", range(40))
def test_obstacles_are_false_and_enough_to_make_the_whole_false(seed: int) -> None:
    """Whatever else is changed, a condition stays false while its obstacles stand."""
    chance = random.Random(seed)
    program = a_program(seed)
    for _ in range(5):
        facts = some_facts(chance, known=1.0)
        case = Case(program, facts, term_truths(program, facts))
        for rule in program.rules:
            if case.truth(rule.when) is not FALSE:
                continue
            found = obstacles(case, rule.when)
            assert all(case.truth(one.needed) is FALSE for one in found)
            blamed = {one.fact for one in found}
            for _ in range(10):
                other = some_facts(chance, known=1.0)
                mixed = Facts({**other.values, **{name: facts.values[name] for name in blamed if name in facts.values}})
                if any(isinstance(one.needed, Known) or one.fact not in facts.values for one in found):
                    continue
                assert truth_of(rule.when, mixed, term_truths(program, mixed)) is FALSE


@pytest.mark.parametrize("seed", range(40))
def test_the_distance_is_nothing_exactly_when_the_condition_holds(seed: int) -> None:
    chance = random.Random(seed)
    program = a_program(seed)
    facts = some_facts(chance, known=1.0)
    case = Case(program, facts, term_truths(program, facts))
    for rule in program.rules:
        assert (distance(case, rule.when) == 0) is (case.truth(rule.when) is TRUE)


def test_obstacles_are_simple_conditions(base: Engine) -> None:
    chance = random.Random(3)
    program = base.program(DAY)
    for _ in range(20):
        facts = some_case(chance, base)
        case = Case(program, facts, term_truths(program, facts))
        for rule in program.rules:
            if case.truth(rule.when) is FALSE:
                for one in obstacles(case, rule.when):
                    inner = one.needed.part if isinstance(one.needed, Not) else one.needed
                    assert isinstance(inner, Is | Within | Includes | Known) or one.fact == "conduct"


@pytest.mark.parametrize("seed", range(30))
def test_every_question_has_an_answer_that_fits_the_screen(seed: int) -> None:
    chance = random.Random(seed)
    program = a_program(seed)
    facts = some_facts(chance, 0.7)
    outcome = decide(program, facts)
    for action in outcome.verdicts:
        for verdict in Verdict:
            text = why_not(program, facts, outcome, action, verdict)
            assert text.endswith(ANYONE_MAY)
            assert all(len(line) <= 88 for line in text.splitlines())
