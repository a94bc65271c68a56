"""A small ruleset with a vocabulary of its own: the explanations know nothing of the shipped names."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from diversion_engine import Engine, Facts
from diversion_engine.engine import Decision
from diversion_engine.model.vocabulary import Fact, Kind, Value

DAY = date(2026, 11, 21)

MANIFEST = """
id: pool
title: Pool rules
version: 1.2.0
in_force: {from: 2020-01-01}
contact: the pool office
"""

VOCABULARY = """
facts:
  drowning: {type: boolean, ask: Is anyone going under?}
  splash: {type: ordered, values: [none, small, large, huge], ask: How large was the splash?}
  acts: {type: set, values: [running, shouting, ball-game, pushing], ask: What was done?}
  visits: {type: integer, from: 0, to: 50, ask: How many visits this year?}
  swimmer-badge: {type: choice, values: [none, bronze, gold], source: sis, ask: Which badge?}
  cannot-swim: {type: boolean, protective: true, protects: ['true'], ask: Is the child learning to swim?}
  home-trouble: {type: boolean, ask: Is there trouble at home?}
  staff-here: {type: set, values: [coach, medic], ask: Who is here?}
actions:
  ring_guard: {says: ring the guard (the one on duty), primary: true}
  ring_rescue: {says: ring the rescue line, primary: true, anyone_may: true}
  tell_council: {says: tell the council, anyone_may: true}
  ban: {says: ban the child, default: must_not}
duties:
  ring-family: {says: Ring the child's family., family: We will ring you.}
  write-down: {says: Write down what was seen.}
  tell-helpers: {says: Tell the helpers., letter: hold}
"""

PATHWAYS = """
fallback_route: [talk]
pathways:
  talk:
    title: A quiet talk
    says: A grown-up talks with the child.
    family: A grown-up will talk with your child.
    owner: coach
    intrusiveness: 1
    always_available: true
    cite: [{source: pool}]
  lesson:
    title: Swimming lesson
    says: A coach gives a lesson about the pool.
    family: A coach can give your child a lesson.
    owner: coach
    intrusiveness: 2
    needs: {staff-here: coach}
    never_when: [{when: {splash: huge}, because: After a huge splash the pool is closed.}]
    consent: [student, guardian]
    instead: {unavailable: [talk], declined: [talk], excluded: [talk]}
    cite: [{source: pool}]
  helpers:
    title: Help at home
    says: Helpers visit.
    family: Helpers will visit you.
    owner: helpers
    intrusiveness: 5
    always_available: true
    letter: hold
    cite: [{source: pool}]
  towel:
    title: A towel for the other child
    says: Somebody brings a towel.
    family: The other child gets a towel.
    owner: coach
    intrusiveness: 0
    always_available: true
    letter: leave-out
    cite: [{source: pool}]
"""

RULES = """
layer: agreement
terms:
  horseplay:
    says: Running and shouting that hurts nobody.
    when: {acts: {only: [running, shouting]}, splash: {at_most: small}}
rules:
  - id: pool.horseplay
    title: Horseplay is for the coach
    when: horseplay
    must_not: [ring_guard, tell_council]
    offer: [lesson, towel]
    duty: [{duty: ring-family, owed_by: coach, owed_to: guardian, within: 24 hours}]
    safeguard: [Do not grab a child.]
    because: Children play.
    cite: [{source: Pool law, says: section 3, check: the newest text}]
  - id: pool.pushing
    title: Pushing
    when: {acts: pushing}
    may: [ring_guard]
    exceptions: [{id: pool.pushing.learner, when: {cannot-swim: true}, because: A learner holds on to others.}]
    because: Pushing can hurt.
    cite: [{source: Pool law}]
  - id: pool.trouble
    title: Trouble at home
    when: {home-trouble: true}
    offer: [helpers]
    duty: [{duty: tell-helpers, owed_by: whoever knows, owed_to: helpers, within: immediately}]
    because: Children need help.
    cite: [{source: Pool law}]
"""

DANGER = """
layer: life_safety
rules:
  - id: pool.drowning
    title: Somebody goes under
    when: {drowning: true}
    must: [ring_guard, ring_rescue]
    duty: [{duty: write-down, owed_by: coach, owed_to: the pool, within: 2 hours}]
    safeguard: [Throw a ring.]
    because: Lives come first.
    cite: [{source: Pool law}]
interim:
  - {action: ring_guard, if_possible: must, says: 'If you see danger, ring now.'}
"""

FILES = {"ruleset": MANIFEST, "vocabulary": VOCABULARY, "pathways": PATHWAYS, "rules": RULES, "danger": DANGER}

CALM = {
    "drowning": False, "splash": "none", "acts": ["running"], "visits": 1, "swimmer-badge": "none", "cannot-swim": False,
    "home-trouble": False, "staff-here": ["coach"],
}  # fmt: skip
"""A day on which a child ran; everything is known."""

Deciding = Callable[..., Decision]


@pytest.fixture(scope="session")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    return engine_of(tmp_path_factory.mktemp("small") / "pool")


def engine_of(folder: Path, **changed: str) -> Engine:
    """The engine for the small ruleset, with some of its files replaced or added."""
    folder.mkdir(exist_ok=True)
    for name, text in {**FILES, **changed}.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return Engine.load(folder, cross_check=False)


@pytest.fixture(scope="session")
def calm(pool: Engine) -> Deciding:
    """Decides the calm day, with some facts otherwise; None leaves a fact unknown."""

    def decided(**other: object) -> Decision:
        facts = {**CALM, **{name.replace("_", "-"): value for name, value in other.items()}}
        return pool.decide(facts, as_of=DAY)

    return decided


@pytest.fixture(scope="session")
def base() -> Engine:
    return Engine.load("base", cross_check=False)


@pytest.fixture(scope="session", params=["base", "districts/example"])
def shipped(request: pytest.FixtureRequest) -> Engine:
    return Engine.load(request.param, cross_check=False)


def some_case(chance: random.Random, engine: Engine, known: float = 1.0) -> Facts:
    """Random facts in the vocabulary of *engine*; each is given with the probability *known*."""
    facts = engine.ruleset.vocabulary.facts
    return Facts({name: _some_value(chance, fact) for name, fact in facts.items() if chance.random() < known})


def _some_value(chance: random.Random, fact: Fact) -> Value:
    if fact.ordinary is not None and chance.random() < 0.6:
        return fact.ordinary
    match fact.kind:
        case Kind.BOOLEAN:
            return chance.random() < 0.5
        case Kind.SET:
            return frozenset(chance.sample(fact.values, chance.choice((0, 1, 1, 1, 2))))
        case Kind.INTEGER:
            return chance.randint(int(fact.low), int(fact.high))
        case Kind.NUMBER:
            return chance.uniform(fact.low, fact.high)
        case _:
            return chance.choice(fact.values)
