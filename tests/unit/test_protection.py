"""What the check for protective facts promises: in a program that passes it, nothing protective raises a response."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from diversion_engine.diagnostics.finding import Report
from diversion_engine.engines.kernel import Kernel
from diversion_engine.model.decision import Outcome
from diversion_engine.model.expression import All, Any, Expression, Is, Not
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.ruleset.checks.protection import check_protection
from support.random_programs import FACTS, a_program, some_facts

LEVELS = {
    Verdict.MUST_NOT: 0,
    Verdict.NOT_CALLED_FOR: 0,
    Verdict.MAY: 1,
    Verdict.CONFLICT: 1,
    Verdict.MUST: 2,
}
"""How strong a response each verdict allows. A conflict goes to a person, who may say yes or no."""


def about_the_plan(expression: Expression, chance: random.Random) -> Expression:
    """The same condition, with some of its questions about calm put to the protective fact instead."""
    match expression:
        case Is("calm" | "color") if chance.random() < 0.7:
            return Is("plan", frozenset({chance.random() < 0.5}))
        case Not(part):
            return Not(about_the_plan(part, chance))
        case All(parts):
            return All(tuple(about_the_plan(part, chance) for part in parts))
        case Any(parts):
            return Any(tuple(about_the_plan(part, chance) for part in parts))
        case _:
            return expression


def a_program_about_the_plan(seed: int) -> Program:
    chance = random.Random(seed)
    program = a_program(seed)
    return replace(
        program,
        terms={name: about_the_plan(term, chance) for name, term in program.terms.items()},
        rules=tuple(
            replace(
                rule,
                when=about_the_plan(rule.when, chance),
                exceptions=tuple(replace(one, when=about_the_plan(one.when, chance)) for one in rule.exceptions),
            )
            for rule in program.rules
        ),
    )


def passes(program: Program) -> bool:
    report = Report()
    check_protection(
        Ruleset(
            program.identity, program.vocabulary, program.terms, {}, program.rules, (), program.interim, program.pathways, program.fallback_route
        ),
        report,
    )  # fmt: skip
    return report.passed


def levels(outcome: Outcome) -> dict[str, tuple[int, int]]:
    """The lowest and the highest response that is possible on each action."""
    found = {}
    for action, ruling in outcome.verdicts.items():
        possible = [LEVELS[verdict] for verdict in ruling.possible]
        found[action] = (min(possible), max(possible))
    return found


@pytest.mark.parametrize("part", range(4))
@pytest.mark.parametrize("known", [1.0, 0.8])
def test_in_a_program_that_passes_the_plan_never_raises_a_response(part: int, known: float) -> None:
    compared = changed = 0
    for seed in range(part * 150, (part + 1) * 150):
        program = a_program_about_the_plan(seed)
        if not passes(program):
            continue
        kernel, chance = Kernel(program), random.Random(seed)
        for _ in range(12):
            facts = some_facts(chance, known).without("plan")
            with_plan, without = (kernel.decide(facts.with_("plan", value), budget=5_000) for value in (True, False))
            low, high = levels(with_plan), levels(without)
            assert all(low[action][0] <= high[action][0] and low[action][1] <= high[action][1] for action in low), (seed, facts)
            compared += 1
            changed += low != high
    assert compared > 200
    assert changed > 5


def test_the_check_does_not_refuse_everything_that_reads_the_plan() -> None:
    def reads_the_plan(program: Program) -> bool:
        return "plan" in repr([program.terms, [(rule.when, rule.exceptions) for rule in program.rules]])

    reading = [program for program in map(a_program_about_the_plan, range(300)) if reads_the_plan(program)]
    passing = [program for program in reading if passes(program)]
    assert len(reading) > len(passing) > len(reading) // 20


def test_a_program_that_does_not_pass_can_raise() -> None:
    """The check is there for a reason: some of what it refuses does turn protection round."""
    raised = 0
    for seed in range(60):
        program = a_program_about_the_plan(seed)
        if passes(program):
            continue
        kernel, chance = Kernel(program), random.Random(seed)
        for _ in range(20):
            facts = some_facts(chance, 1.0)
            low, high = (levels(kernel.decide(facts.with_("plan", value))) for value in (True, False))
            raised += any(low[action][1] > high[action][1] for action in low)
    assert raised > 20


def test_the_fact_of_these_programs_is_protective() -> None:
    assert FACTS["plan"].protects == {True}
    assert Facts({"plan": True}).settles("plan")
