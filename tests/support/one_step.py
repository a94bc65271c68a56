"""One small change of a program, such as somebody makes in an afternoon."""

from __future__ import annotations

import random
from dataclasses import replace

from diversion_engine.model.expression import All, Any, Expression, Includes, Is, Limit, Not, Within
from diversion_engine.model.program import Program
from diversion_engine.model.rule import DutyOwed, Rule
from diversion_engine.model.rule import Within as Time
from diversion_engine.model.vocabulary import Verdict


def one_step(program: Program, chance: random.Random) -> Program:
    """The program after one change; now and then one that changes no answer."""
    kind = chance.choice(("drop", "flip", "condition", "condition", "exception", "offer", "duty", "pathway", "term", "default"))
    if kind == "pathway" or not program.rules:
        return _other_pathway(program, chance)
    if kind == "term" and program.terms:
        name = chance.choice(tuple(program.terms))
        return replace(program, terms={**program.terms, name: mutated(program.terms[name], chance)})
    if kind == "default":
        name = chance.choice(tuple(program.vocabulary.actions))
        other = replace(program.vocabulary.actions[name], default=chance.choice((Verdict.MUST_NOT, Verdict.NOT_CALLED_FOR)))
        actions = {**program.vocabulary.actions, name: other}
        return replace(program, vocabulary=replace(program.vocabulary, actions=actions))
    rule = chance.choice(program.rules)
    others = tuple(one for one in program.rules if one is not rule)
    if kind == "drop":
        return replace(program, rules=others)
    changed = _changed(rule, kind, chance)
    return replace(program, rules=tuple(changed if one is rule else one for one in program.rules))


def _changed(rule: Rule, kind: str, chance: random.Random) -> Rule:
    match kind:
        case "flip":
            return replace(rule, must=rule.must_not, must_not=rule.must, may=())
        case "exception" if rule.exceptions:
            return replace(rule, exceptions=rule.exceptions[1:])
        case "offer":
            return replace(rule, offer=rule.offer[1:] or ("talk",))
        case "duty":
            return replace(rule, duty=(DutyOwed("tell", "principal", "guardian", Time(chance.choice((0, 24, 48)), "hours")),))
        case _:
            return replace(rule, when=mutated(rule.when, chance))


def _other_pathway(program: Program, chance: random.Random) -> Program:
    name = chance.choice([one for one in program.pathways if one != "review"])
    pathway = program.pathways[name]
    if pathway.never_when and chance.random() < 0.5:
        changed = replace(pathway, never_when=())
    else:
        changed = replace(pathway, intrusiveness=chance.randint(1, 9), needs=mutated(pathway.needs, chance))
    return replace(program, pathways={**program.pathways, name: changed})


def mutated(expression: Expression, chance: random.Random) -> Expression:
    """The condition with one part dropped, turned round or moved."""
    match expression:
        case All(parts) if parts:
            number = chance.randrange(len(parts))
            return All(parts[:number] + (mutated(parts[number], chance),) * chance.randint(0, 1) + parts[number + 1 :])
        case Any(parts) if parts:
            number = chance.randrange(len(parts))
            return Any(parts[:number] + (mutated(parts[number], chance),) * chance.randint(0, 1) + parts[number + 1 :])
        case Within(fact, low, high):
            return Within(fact, _moved(low, chance), _moved(high, chance))
        case Is(fact, values) if len(values) > 1:
            return Is(fact, values - {chance.choice(sorted(values, key=str))})
        case Includes(fact, values) if len(values) > 1:
            return Includes(fact, values - {chance.choice(sorted(values))})
        case Not(part):
            return part
        case _:
            return Not(expression)


def _moved(limit: Limit | None, chance: random.Random) -> Limit | None:
    if limit is None or isinstance(limit.at, str):
        return limit
    return (
        Limit(limit.at, not limit.strict) if chance.random() < 0.5 else Limit(limit.at + chance.choice((-1, 1)), limit.strict)
    )
