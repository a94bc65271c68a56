"""One engine serves many threads at once, and each gets the answer that it would get alone."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest

from diversion_engine import CANNOT_BE_KNOWN, Engine
from diversion_engine.model.vocabulary import Fact, Kind

THREADS = 16
DAYS = (date(2016, 9, 8), date(2026, 11, 21))


def a_value(fact: Fact, chance: random.Random) -> Any:
    match fact.kind:
        case Kind.BOOLEAN:
            return chance.random() < 0.5
        case Kind.SET:
            return chance.sample(fact.values, chance.randint(0, min(3, len(fact.values))))
        case Kind.INTEGER | Kind.NUMBER:
            return int(chance.choice((fact.low, fact.low + 1, fact.high)))
        case _:
            return chance.choice(fact.values)


def incidents(engine: Engine, count: int) -> list[dict[str, Any]]:
    """Ordinary days with some things changed, some not known, and some that nobody can know."""
    chance = random.Random(20)
    made = []
    for _ in range(count):
        given: dict[str, Any] = {}
        for fact in engine.ruleset.vocabulary.facts.values():
            draw = chance.random()
            if draw < 0.9:
                given[fact.name] = list(fact.ordinary) if isinstance(fact.ordinary, frozenset) else fact.ordinary
            if draw < 0.15:
                given[fact.name] = a_value(fact, chance)
            elif 0.85 < draw < 0.9:
                given[fact.name] = CANNOT_BE_KNOWN
        made.append(given)
    return made


@pytest.fixture
def busy_threads() -> Iterator[None]:
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("busy_threads")
def test_sixteen_threads_get_the_answers_that_one_would_get() -> None:
    alone, shared = Engine.load("base", cross_check=False), Engine.load("base", cross_check=False)
    given = incidents(shared, 25)
    expected = [alone.decide(one, as_of=day).model_dump() for day in DAYS for one in given]

    def answers(number: int) -> list[dict[str, Any]]:
        order = random.Random(number).sample(range(len(expected)), len(expected))
        found: dict[int, dict[str, Any]] = {}
        for place in order:
            found[place] = shared.decide(given[place % len(given)], as_of=DAYS[place // len(given)]).model_dump()
        return [found[place] for place in range(len(expected))]

    with ThreadPoolExecutor(THREADS) as threads:
        for found in threads.map(answers, range(THREADS)):
            assert found == expected
