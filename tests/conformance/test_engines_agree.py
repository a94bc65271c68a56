"""Every engine gives the outcome that `semantics` defines. CI compares a share of the pairs that `make soak` does."""

from __future__ import annotations

import os
import random
from itertools import product

import pytest

from diversion_engine.engines.durable import Durable
from diversion_engine.engines.kernel import Kernel
from diversion_engine.model.decision import Outcome
from diversion_engine.model.expression import Known, leaves
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Kind
from diversion_engine.semantics.decide import decide
from diversion_engine.semantics.refine import PlainMatcher
from diversion_engine.semantics.verdict import dockets, possible_verdicts
from support.random_programs import FACTS, Shape, a_program, some_facts

PAIRS = int(os.environ.get("DIVERSION_PAIRS", "4000"))
FACTS_PER_PROGRAM = 20
PARTS = 8


def plain(outcome: Outcome) -> tuple[object, ...]:
    """An outcome in a form that compares by value."""
    return (
        dict(outcome.statuses),
        dict(outcome.verdicts),
        outcome.route,
        outcome.excluded,
        outcome.duties,
        outcome.safeguards,
        outcome.questions,
        outcome.interim,
    )


@pytest.mark.parametrize("part", range(PARTS))
def test_the_kernel_agrees_with_semantics_on_random_programs(part):
    programs = PAIRS // FACTS_PER_PROGRAM // PARTS
    for seed in range(part * programs, (part + 1) * programs):
        program = a_program(seed, Shape(rules=4 + seed % 12))
        kernel = Kernel(program)
        chance = random.Random(seed)
        for number in range(FACTS_PER_PROGRAM):
            facts = some_facts(chance, known=chance.choice((0.2, 0.6, 0.95, 1.0)))
            assert plain(kernel.decide(facts, budget=60)) == plain(decide(program, facts, budget=60)), (seed, number)


@pytest.mark.parametrize("part", range(PARTS))
def test_durable_gives_the_whole_outcome_of_the_kernel(part):
    """A share of the pairs: each takes as many runs of the rules as refining needs. `tests/durable` compares the answers."""
    programs = max(1, PAIRS // 500 // PARTS)
    for seed in range(part * programs, (part + 1) * programs):
        program = a_program(seed, Shape(rules=4 + seed % 12))
        kernel, durable, chance = Kernel(program), Durable(program), random.Random(seed)
        for number in range(FACTS_PER_PROGRAM):
            facts = some_facts(chance, known=chance.choice((0.2, 0.6, 0.95, 1.0)))
            assert plain(durable.decide(facts, budget=60)) == plain(kernel.decide(facts, budget=60)), (seed, number)


def completions(facts: Facts, program: Program) -> list[Facts]:
    """Every way to fill in what is missing, over the few facts that the small programs read."""
    read = {
        leaf.fact
        for rule in program.rules
        for one in (rule.when, *(x.when for x in rule.exceptions))
        for leaf in leaves(one)
        if hasattr(leaf, "fact")
    }
    read |= {leaf.fact for term in program.terms.values() for leaf in leaves(term) if hasattr(leaf, "fact")}
    options: list[list[tuple[str, object]]] = []
    for name in sorted(read):
        value = facts.values.get(name)
        if value is None:
            options.append([(name, one) for one in whole_domain(name)])
        elif isinstance(value, PartOf):
            options.append([(name, one) for one in whole_domain(name) if value.inside <= one and not value.outside & one])
    return [Facts({**facts.values, **dict(chosen)}, facts.unknowable) for chosen in product(*options)]


def whole_domain(name: str) -> list[object]:
    fact = FACTS[name]
    match fact.kind:
        case Kind.BOOLEAN:
            return [True, False]
        case Kind.INTEGER:
            return list(range(10))
        case Kind.NUMBER:
            return [0.0, 49.0, 50.0, 51.0, 100.0, 101.0]
        case Kind.SET:
            members = sorted(fact.values)
            return [frozenset(m for bit, m in enumerate(members) if mask >> bit & 1) for mask in range(1 << len(members))]
        case _:
            return list(fact.values)


def test_refining_gives_exactly_the_verdicts_that_completions_have():
    """Compared with brute force over every completion, on programs that read few facts."""
    compared = 0
    for seed in range(400):
        program = a_program(seed, Shape(rules=4, terms=1, depth=2))
        texts = [
            *program.terms.values(),
            *(one for rule in program.rules for one in (rule.when, *(x.when for x in rule.exceptions))),
        ]
        if any(isinstance(leaf, Known) or not hasattr(leaf, "fact") for text in texts for leaf in leaves(text)):
            continue
        facts = some_facts(random.Random(seed), known=0.6)
        every = completions(facts, program)
        if len(every) > 3_000:
            continue
        matcher = PlainMatcher(program)
        statuses = [matcher.statuses(one) for one in every]
        outcome = decide(program, facts, budget=10_000)
        for action, docket in dockets(program).items():
            expected = frozenset().union(*(possible_verdicts(docket, status) for status in statuses))
            assert frozenset(outcome.verdicts[action].possible) == expected, (seed, action)
            compared += 1
    assert compared > 300
