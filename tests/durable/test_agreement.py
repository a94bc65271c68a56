"""Kernel, durable_rules and the definition agree, on random small programs and on the shipped rulesets, with facts missing.

Every pair of a program and facts is compared in all three: the status of each rule, the verdicts that are left open on each
action, and the outcome that a second opinion withholds or lets through. A share runs each time; `DIVERSION_DURABLE_PAIRS=20000`
compares as many cases of the shipped rulesets, and as many random programs.
"""

from __future__ import annotations

import os
import random
import threading
from collections import Counter
from dataclasses import fields
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from diversion_engine import Engine
from diversion_engine.engines.durable import Durable
from diversion_engine.engines.durable.opinion import Answer, compare
from diversion_engine.engines.kernel import Kernel
from diversion_engine.model.decision import Outcome
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.truth import Truth
from diversion_engine.model.vocabulary import Fact, Kind, Value
from diversion_engine.ruleset.library import shipped
from diversion_engine.semantics.refine import PlainMatcher
from diversion_engine.semantics.search import BUDGET
from diversion_engine.semantics.verdict import dockets, possible_verdicts
from support.alone import MEMORY, PLAIN, alone
from support.random_programs import Shape, a_program, some_facts

PAIRS = int(os.environ.get("DIVERSION_DURABLE_PAIRS", "400"))
PARTS = 8
FACTS_PER_PROGRAM = 2
DAY = date(2026, 11, 21)
STYLES = ("a school day", "a school day, much of it unknown", "anything", "anything, much of it unknown", "next to nothing")
KNOWN = dict(zip(STYLES, (0.97, 0.6, 1.0, 0.6, 0.08), strict=True))


@cache
def programs() -> dict[str, Program]:
    """The shipped rulesets that have rules, as of one day."""
    found = {name: Engine.load(name).program(DAY) for name in shipped()}
    return {name: program for name, program in found.items() if program.rules}


def incident(program: Program, chance: random.Random, style: str) -> Facts:
    """Random facts; an ordinary day has a few things that are not ordinary."""
    values: dict[str, Value | PartOf] = {}
    unknowable = set()
    for name, fact in program.vocabulary.facts.items():
        if chance.random() > KNOWN[style]:
            if chance.random() < 0.1:
                unknowable.add(name)
            elif fact.kind is Kind.SET and chance.random() < 0.3:
                one, other, *_ = (*chance.sample(fact.values, min(2, len(fact.values))), "", "")
                values[name] = PartOf(frozenset({one} - {""}), frozenset({other} - {""}))
            continue
        ordinary = style.startswith("a school day") and chance.random() < 0.8
        values[name] = fact.ordinary if ordinary and fact.ordinary is not None else any_value(fact, chance)
    return Facts(values, frozenset(unknowable))


def any_value(fact: Fact, chance: random.Random) -> Value:
    match fact.kind:
        case Kind.BOOLEAN:
            return chance.random() < 0.5
        case Kind.SET:
            return frozenset(chance.sample(fact.values, min(len(fact.values), chance.choice((0, 0, 1, 1, 2, 5)))))
        case Kind.INTEGER:
            return chance.randint(int(fact.low), int(min(fact.high, fact.low + 25)))
        case Kind.NUMBER:
            return float(chance.choice((fact.low, 10, 49.99, 50, 50.01, 100, 400, min(fact.high, 5_000))))
        case _:
            return chance.choice(fact.values)


def check_pair(engine: Durable, kernel: Kernel, facts: Facts, budget: int = BUDGET) -> Counter[Truth]:
    """Compare what all three say about *facts*."""
    program = kernel.program
    statuses = PlainMatcher(program).statuses(facts)
    verdicts = {action: possible_verdicts(docket, statuses) for action, docket in dockets(program).items()}
    asked: dict[Facts, Answer] = {}

    def ask(here: Facts) -> Answer:
        if here not in asked:
            asked[here] = engine.answer(here)
        return asked[here]

    assert ask(facts).statuses == statuses
    assert ask(facts).verdicts == verdicts
    assert {action: kernel.possible(facts, action) for action in verdicts} == verdicts
    outcome = kernel.decide(facts, budget=budget)
    assert dict(outcome.statuses) == statuses
    compare(program, outcome, facts, ask)
    return Counter(statuses.values())


@pytest.mark.parametrize("part", range(PARTS))
def test_all_three_agree_on_random_programs(part):
    count = -(-PAIRS // PARTS)
    seen: Counter[Truth] = Counter()
    for seed in range(part * count, (part + 1) * count):
        program = a_program(seed, Shape(rules=4 + seed % 12))
        engine, kernel, chance = Durable(program), Kernel(program), random.Random(seed)
        for _ in range(FACTS_PER_PROGRAM):
            seen += check_pair(engine, kernel, some_facts(chance, known=chance.choice((0.2, 0.6, 0.95, 1.0))), budget=60)
        engine.close()
    assert len(seen) == 3


@pytest.mark.parametrize("part", range(PARTS))
def test_all_three_agree_on_the_shipped_rulesets(part):
    count = -(-PAIRS // PARTS // len(programs()))
    seen: Counter[Truth] = Counter()
    for program in programs().values():
        engine, kernel, chance = Durable(program), Kernel(program), random.Random(part)
        for number in range(count):
            seen += check_pair(engine, kernel, incident(program, chance, STYLES[number % len(STYLES)]))
        engine.close()
    assert len(seen) == 3


def eight_threads(engine: Durable, kernel: Kernel) -> list[BaseException]:
    """What failed while eight threads compared the same cases as last time."""
    failed: list[BaseException] = []

    def work(seed: int) -> None:
        chance = random.Random(seed)
        try:
            for number in range(max(5, PAIRS // 80)):
                check_pair(engine, kernel, incident(kernel.program, chance, STYLES[number % len(STYLES)]))
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failed


def test_eight_threads_agree_on_one_engine():
    program = programs()["base"]
    assert eight_threads(Durable(program), Kernel(program)) == []


def test_eight_threads_leave_memory_flat():
    # What the kernel may remember of these facts, it remembers the first time. A session that is not deleted costs about a
    # megabyte, and each of these rounds opens hundreds.
    script = f"""
        import sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from test_agreement import Durable, Kernel, eight_threads, programs
        program = programs()["base"]
        engine, kernel = Durable(program), Kernel(program)
        sizes = []
        for _ in range(4):
            assert eight_threads(engine, kernel) == []
            sizes.append(memory())
        print(*(size - sizes[0] for size in sizes))
    """
    grown = [float(size) for size in alone(script, MEMORY, **PLAIN).split()]
    assert grown[-1] < 8, f"megabytes above the first round: {grown}"


def test_decide_gives_the_kernels_outcome_whole():
    program = programs()["base"]
    engine, kernel, chance = Durable(program), Kernel(program), random.Random(1)
    for _ in range(2):
        facts = incident(program, chance, "anything")
        assert as_dict(engine.decide(facts)) == as_dict(kernel.decide(facts))


def as_dict(outcome: Outcome) -> dict[str, object]:
    named = {one.name: getattr(outcome, one.name) for one in fields(outcome) if one.compare}
    return named | {"statuses": dict(outcome.statuses), "verdicts": dict(outcome.verdicts)}
