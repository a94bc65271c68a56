"""A ruleset of any size, as a district could have it: many rules in several layers, and nothing wrong with it on purpose."""

from __future__ import annotations

import random

from diversion_engine.model.expression import All, Any, Expression, Includes, Is, Limit, Not, Term, Within
from diversion_engine.model.pathway import Contraindication, Pathway
from diversion_engine.model.program import Identity, Ruleset
from diversion_engine.model.promise import Gives, HasRoute, How, Promise
from diversion_engine.model.rule import Delegation, Exception_, Rule
from diversion_engine.model.vocabulary import LAYERS, Action, Fact, Kind, Value, Verdict, Vocabulary

ACTIONS = tuple(f"action-{number}" for number in range(10))
PATHWAYS = 30


def generated(rules: int = 500, facts: int = 60, seed: int = 1) -> Ruleset:
    """A ruleset with so many rules over so many facts; the same for the same seed."""
    chance = random.Random(seed)
    vocabulary = {fact.name: fact for fact in (_fact(number, facts) for number in range(facts))}
    terms: dict[str, Expression] = {}
    for number in range(max(1, rules // 12)):
        terms[f"term {number}"] = Any(tuple(_atom(chance, vocabulary) for _ in range(3)))
    names = tuple(terms)
    made = [_rule(chance, number, vocabulary, names) for number in range(rules)]
    pathways = {f"pathway-{number}": _pathway(chance, number, vocabulary) for number in range(PATHWAYS)}
    return Ruleset(
        identity=Identity(f"generated-{rules}"),
        vocabulary=Vocabulary(vocabulary, {name: Action(name, guarded=name == ACTIONS[0]) for name in ACTIONS}, {}),
        terms=terms,
        parameters={},
        rules=tuple(sorted(made, key=lambda rule: (LAYERS.index(rule.layer), rule.id))),
        delegations=(Delegation("all", "life_safety", ACTIONS[:1], (Verdict.MAY,), LAYERS[1:]),),
        interim=(),
        pathways=pathways,
        fallback_route=("pathway-0",),
        promises=(
            Promise("route", "Every incident has a route.", (HasRoute(),)),
            Promise("never", "Never both.", (Gives(ACTIONS[1], frozenset({Verdict.CONFLICT}), How.NEVER),)),
        ),
    )


def _fact(number: int, of: int) -> Fact:
    name = f"fact-{number}"
    if number == of - 1:
        return Fact(name, Kind.SET, tuple(f"member-{one}" for one in range(30)))
    if number % 6 == 1:
        return Fact(name, Kind.CHOICE, tuple(f"value-{one}" for one in range(6)), ordinary="value-0")
    if number % 12 == 2:
        return Fact(name, Kind.ORDERED, ("none", "some", "more", "most"), ordinary="none")
    if number % 12 == 8:
        return Fact(name, Kind.INTEGER, low=0, high=20, ordinary=0)
    return Fact(name, Kind.BOOLEAN, ordinary=False, protects=frozenset({True}) if number in (12, 24) else frozenset())


def _atom(chance: random.Random, facts: dict[str, Fact]) -> Expression:
    fact = chance.choice([fact for fact in facts.values() if not fact.protects])
    match fact.kind:
        case Kind.SET:
            return Includes(fact.name, frozenset(chance.sample(fact.values, 3)))
        case Kind.INTEGER:
            return Within(fact.name, low=Limit(chance.randint(1, 10)))
        case Kind.BOOLEAN:
            return Is(fact.name, frozenset[Value]({True}))
        case _:
            return Is(fact.name, frozenset(chance.sample(fact.values, 2)))


def _rule(chance: random.Random, number: int, facts: dict[str, Fact], terms: tuple[str, ...]) -> Rule:
    parts = [_atom(chance, facts) for _ in range(chance.randint(2, 4))]
    if chance.random() < 0.5:
        parts.append(Term(chance.choice(terms)))
    layer = chance.choices(LAYERS[:4], (1, 2, 5, 4))[0]
    effects: dict[str, tuple[str, ...]]
    if layer in LAYERS[:2]:
        effects = {"must": (chance.choice(ACTIONS[1:4]),)}
    elif chance.random() < 0.2:
        effects = {"may": (ACTIONS[0],)}
    else:
        effects = {"must_not": tuple(chance.sample(ACTIONS[1:], 2))}
    exceptions = tuple(
        Exception_(f"rule-{number:03}.x{place}", layer, _atom(chance, facts))
        for place in range(chance.choice((0, 0, 0, 1, 1, 2)))
    )
    offers = tuple(f"pathway-{one}" for one in chance.sample(range(PATHWAYS), chance.choice((0, 1, 2))))
    return Rule(f"rule-{number:03}", layer, when=All(tuple(parts)), exceptions=exceptions, offer=offers, **effects)


def _pathway(chance: random.Random, number: int, facts: dict[str, Fact]) -> Pathway:
    if number < 4:
        return Pathway(f"pathway-{number}", owner="staff", intrusiveness=number, always_available=True)
    instead = tuple(f"pathway-{one}" for one in sorted(chance.sample(range(number), 2)))
    ways = tuple(name for name in instead if int(name[8:]) < 4) or ("pathway-0",)
    return Pathway(
        f"pathway-{number}",
        owner="staff",
        intrusiveness=chance.randint(0, 9),
        needs=Not(_atom(chance, facts)),
        never_when=(Contraindication(_atom(chance, facts), "it does harm then"),),
        unavailable=(*instead, *ways),
        excluded=ways,
    )
