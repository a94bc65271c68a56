"""Incidents to decide, drawn from the vocabulary with a fixed seed, no two alike."""

from __future__ import annotations

import random

from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.vocabulary import Fact, Kind, Value, Vocabulary

SEED = 20_261_121
PLAUSIBLE_MOST = {"value_usd": 2_000, "removal_days_this_year": 20, "similar_acts_this_year": 6, "prior_diversions": 4}


def known_cases(vocabulary: Vocabulary, number: int, seed: int = SEED) -> list[Facts]:
    """Everything known: what happened, and two to five facts that are not as usual."""
    draw = random.Random(seed)
    found: dict[Facts, None] = {}
    while len(found) < number:
        found[_incident(vocabulary, draw)] = None
    return list(found)


def open_cases(vocabulary: Vocabulary, number: int, unknown: int = 10, seed: int = SEED + 1) -> list[Facts]:
    """The same kind of incident with *unknown* facts missing."""
    draw = random.Random(seed)
    found: dict[Facts, None] = {}
    while len(found) < number:
        values = dict(_incident(vocabulary, draw).values)
        for name in draw.sample(sorted(values), min(unknown, len(values))):
            del values[name]
        found[Facts(values)] = None
    return list(found)


def _incident(vocabulary: Vocabulary, draw: random.Random) -> Facts:
    values: dict[str, Value | PartOf] = {}
    for fact in vocabulary.facts.values():
        values[fact.name] = _some(fact, draw) if fact.ordinary is None else fact.ordinary
    usual = [name for name, fact in vocabulary.facts.items() if fact.ordinary is not None]
    for name in draw.sample(usual, min(draw.randint(2, 5), len(usual))):
        values[name] = _unusual(vocabulary.facts[name], draw)
    return Facts(values)


def _unusual(fact: Fact, draw: random.Random) -> Value:
    while True:
        value = _any(fact, draw)
        if value != fact.ordinary:
            return value


def _any(fact: Fact, draw: random.Random) -> Value:
    match fact.kind:
        case Kind.BOOLEAN:
            return draw.random() < 0.5
        case Kind.SET:
            return frozenset(draw.sample(fact.values, draw.randint(0, len(fact.values))))
        case Kind.INTEGER | Kind.NUMBER:
            return draw.randint(int(fact.low), int(min(fact.high, PLAUSIBLE_MOST.get(fact.name, fact.high))))
        case _:
            return draw.choice(fact.values)


def _some(fact: Fact, draw: random.Random) -> Value:
    """A fact with nothing usual about it, such as the conduct: mostly one value, at times two or three."""
    if fact.kind is Kind.SET:
        return frozenset(draw.sample(fact.values, draw.choice((1, 1, 1, 1, 2, 2, 3))))
    return _any(fact, draw)
