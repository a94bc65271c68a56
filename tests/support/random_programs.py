"""Random small programs and random facts, reproducible from a seed.

Made with `random` rather than hypothesis, because the big counts need a hundred thousand of them.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from diversion_engine.model.expression import All, Any, Expression, Includes, Is, Known, Limit, Not, Open, Term, Within
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.pathway import Contraindication, Pathway
from diversion_engine.model.program import Identity, Program
from diversion_engine.model.rule import DutyOwed, Exception_, Interim, Rule
from diversion_engine.model.rule import Within as Time
from diversion_engine.model.vocabulary import LAYERS, Action, Fact, Kind, Value, Verdict, Vocabulary

COLORS = ("red", "green", "blue", "grey")
SIZES = ("none", "small", "large", "huge")
MEMBERS = ("a", "b", "c", "d", "e")

FACTS = {
    fact.name: fact
    for fact in (
        Fact("danger", Kind.BOOLEAN, ordinary=False, ask="Is anyone in danger?"),
        Fact("calm", Kind.BOOLEAN, ordinary=True, ask="Is it calm?"),
        Fact("color", Kind.CHOICE, COLORS, ordinary="grey", ask="Which color?"),
        Fact("size", Kind.ORDERED, SIZES, ordinary="none", ask="How large?"),
        Fact("acts", Kind.SET, MEMBERS, ask="Which acts?"),
        Fact("things", Kind.SET, MEMBERS[:3], ask="Which things?"),
        Fact("count", Kind.INTEGER, low=0, high=9, ordinary=0, ask="How many?"),
        Fact("worth", Kind.NUMBER, low=0, high=1_000, ordinary=0.0, ask="Worth how much?"),
        Fact("plan", Kind.BOOLEAN, ordinary=False, ask="Is there a plan?", protects=frozenset({True})),
    )
}
ACTIONS = {
    "call": Action("call", primary=True, guarded=True),
    "report": Action("report", primary=True),
    "punish": Action("punish", default=Verdict.MUST_NOT),
}
PATHWAYS = ("talk", "meet", "mediate", "plan-it", "review")


@dataclass(frozen=True, slots=True)
class Shape:
    """How large the programs are."""

    rules: int = 10
    terms: int = 4
    depth: int = 3


def a_program(seed: int, shape: Shape = Shape()) -> Program:
    """The program that *seed* stands for."""
    chance = random.Random(seed)
    terms: dict[str, Expression] = {}
    for number in range(chance.randint(0, shape.terms)):
        terms[f"t{number}"] = _condition(chance, tuple(terms), shape.depth)
    names = tuple(terms)
    rules = [_rule(chance, number, names, shape) for number in range(chance.randint(1, shape.rules))]
    return Program(
        identity=Identity(f"random-{seed}", version="1"),
        vocabulary=Vocabulary(FACTS, ACTIONS, {"tell": "tell the family"}),
        terms=terms,
        rules=tuple(sorted(rules, key=lambda rule: (LAYERS.index(rule.layer), rule.id))),
        delegations=(),
        interim=(Interim("call", "Wait and find out."), Interim("call", "Call if you see danger.", Verdict.MUST)),
        pathways=_pathways(chance, names),
        fallback_route=("review",),
    )


def some_facts(chance: random.Random, known: float = 0.6) -> Facts:
    """Random facts; each is given with the probability *known*, and now and then only in part or not knowable."""
    values: dict[str, Value | PartOf] = {}
    unknowable = set()
    for name, fact in FACTS.items():
        draw = chance.random()
        if draw < known:
            values[name] = a_value(chance, fact)
        elif draw < known + 0.05:
            unknowable.add(name)
        elif draw < known + 0.1 and fact.kind is Kind.SET:
            shuffled = chance.sample(fact.values, chance.randint(0, len(fact.values)))
            cut = chance.randint(0, len(shuffled))
            values[name] = PartOf(frozenset(shuffled[:cut]), frozenset(shuffled[cut:]))
    return Facts(values, frozenset(unknowable))


def a_value(chance: random.Random, fact: Fact) -> Value:
    """A value that the fact can have."""
    match fact.kind:
        case Kind.BOOLEAN:
            return chance.random() < 0.5
        case Kind.SET:
            return frozenset(member for member in fact.values if chance.random() < 0.3)
        case Kind.INTEGER:
            return chance.randint(int(fact.low), int(fact.high))
        case Kind.NUMBER:
            return float(chance.choice((0, 49.99, 50, 50.01, 100, 1_000)))
        case _:
            return chance.choice(fact.values)


def _rule(chance: random.Random, number: int, terms: tuple[str, ...], shape: Shape) -> Rule:
    layer = chance.choice(LAYERS[:4])
    verdict = chance.choice(("must", "may", "must_not", "must_not"))
    effects: dict[str, tuple[str, ...]] = {verdict: tuple(chance.sample(tuple(ACTIONS), chance.randint(1, 2)))}
    exceptions = tuple(
        Exception_(f"r{number:02}.x{place}", layer, _condition(chance, terms, 1))
        for place in range(chance.choice((0, 0, 0, 1, 2)))
    )
    return Rule(
        id=f"r{number:02}",
        layer=layer,
        when=_condition(chance, terms, shape.depth),
        exceptions=exceptions,
        offer=tuple(chance.sample(PATHWAYS, chance.choice((0, 0, 1, 2)))),
        duty=(DutyOwed("tell", "principal", "guardian", Time(chance.choice((0, 24)), "hours")),)
        if chance.random() < 0.3
        else (),
        safeguard=(f"Mind rule {number}.",) if chance.random() < 0.3 else (),
        **effects,
    )


def _pathways(chance: random.Random, terms: tuple[str, ...]) -> dict[str, Pathway]:
    def made(name: str, intrusiveness: int, instead: tuple[str, ...], after: tuple[str, ...] = ()) -> Pathway:
        never = (Contraindication(_condition(chance, terms, 1), f"not with {name}"),) if chance.random() < 0.6 else ()
        needs = _condition(chance, terms, 1) if chance.random() < 0.5 else All()
        return Pathway(
            name,
            name,
            owner="staff",
            intrusiveness=intrusiveness,
            needs=needs,
            never_when=never,
            unavailable=instead,
            declined=instead,
            excluded=instead,
            after=after,
        )

    return {
        "talk": made("talk", 1, ("review",)),
        "meet": made("meet", 3, ("talk", "review"), ("plan-it",)),
        "mediate": made("mediate", 4, ("meet", "talk")),
        "plan-it": made("plan-it", 2, ("review",)),
        "review": Pathway("review", "review", owner="administrator", always_available=True),
    }


def _condition(chance: random.Random, terms: tuple[str, ...], depth: int) -> Expression:
    if depth <= 0 or chance.random() < 0.35:
        return _atom(chance, terms)
    parts = tuple(_condition(chance, terms, depth - 1) for _ in range(chance.randint(1, 3)))
    match chance.randrange(5):
        case 0 | 1:
            return All(parts)
        case 2 | 3:
            return Any(parts)
        case _:
            return Not(parts[0])


def _atom(chance: random.Random, terms: tuple[str, ...]) -> Expression:
    if terms and chance.random() < 0.25:
        return Term(chance.choice(terms))
    if chance.random() < 0.02:
        return chance.choice((Open("limit"), All(), Any()))
    fact = chance.choice(tuple(FACTS.values()))
    if chance.random() < 0.05:
        return Known(fact.name)
    match fact.kind:
        case Kind.BOOLEAN:
            return Is(fact.name, frozenset({chance.random() < 0.5}))
        case Kind.SET:
            return Includes(fact.name, frozenset(chance.sample(fact.values, chance.randint(1, 3))))
        case Kind.INTEGER:
            return _range(chance, fact.name, tuple(range(10)))
        case Kind.NUMBER:
            return _range(chance, fact.name, (50, 100))
        case _:
            return Is(fact.name, frozenset(chance.sample(fact.values, chance.randint(1, 3))))


def _range(chance: random.Random, name: str, figures: tuple[int, ...]) -> Within:
    limit = Limit(chance.choice(figures), chance.random() < 0.5)
    match chance.randrange(3):
        case 0:
            return Within(name, low=limit)
        case 1:
            return Within(name, high=limit)
        case _:
            other = Limit(chance.choice(figures), chance.random() < 0.5)
            low, high = sorted((limit, other), key=lambda one: one.at)
            return Within(name, low, high)
