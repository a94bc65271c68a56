"""What never matters: rules that never hold, effects that a higher layer always decides, exceptions and values that
change nothing.

reports  DE312 rule, DE313 effect, DE314 exception, DE315 value
"""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label
from diversion_engine.engines.proof.checks.era import Era, Key, idle
from diversion_engine.engines.proof.logic import Formula, differ, every, negated, some
from diversion_engine.model.expression import ALWAYS, NEVER, All, Any, Expression, Includes, Is, Not
from diversion_engine.model.rule import Rule
from diversion_engine.model.vocabulary import Kind, Value, Verdict


def check_rules(era: Era) -> None:
    """Remember every rule that never holds, and every verdict of a rule that never counts."""
    known = era.known
    for rule in era.program.rules:
        key = ("rule", rule.id)
        if not era.can(key, known.status(rule).possible):
            era.idles(key, idle(
                Code.NEVER_HOLDS,
                f"`{rule.id}` never holds: no incident meets its conditions and none of its exceptions",
                Label(rule.span), help="correct its conditions, or remove it",
            ))  # fmt: skip
            continue
        for action, verdict in rule.gives:
            _check_effect(era, rule, verdict, action)


def _check_effect(era: Era, rule: Rule, verdict: Verdict, action: str) -> None:
    known = era.known
    key = ("effect", rule.id, verdict, action)
    holds = known.status(rule).possible
    counts = known.possible(action, verdict) if verdict is Verdict.MAY else known.reached(action, rule.layer)
    if not era.can(key, holds, counts):
        case = era.case(holds)
        others = case.outcome.verdicts[action].rules if case else ()
        era.idles(key, idle(
            Code.NEVER_DECIDES,
            f"`{rule.id}` says {verdict.replace('_', ' ')} on `{action}`, and whenever it holds something else has decided already",
            Label(rule.span), *(Label(era.program.rule(other).span, "decides, for example") for other in others[:1]),
            help="remove the effect, or move the rule to the layer where it belongs",
            example=era.show(f"{rule.id} holds and does not decide", case, [action]),
        ))  # fmt: skip


def check_exceptions(era: Era) -> None:
    """Remember every exception that never lifts its rule."""
    known = era.known
    for rule in era.program.rules:
        when = known.condition(rule.when).possible
        for exception in rule.exceptions:
            key = ("exception", rule.id, exception.id)
            here = known.condition(exception.when).possible
            others = [known.condition(other.when).certain for other in rule.exceptions if other is not exception]
            if not era.can(key, when, here, *map(negated, others)):
                case = era.case(when, here)
                why = "another exception always does" if case else "the two are never true together"
                era.idles(key, idle(
                    Code.EXCEPTION_NEVER_LIFTS,
                    f"`{exception.id}` never lifts `{rule.id}`: {why}",
                    Label(exception.span, "this exception"), Label(rule.span, "its rule"),
                    help="correct the exception, or remove it",
                    example=era.show(f"{exception.id} is not needed", case),
                ))  # fmt: skip


def check_values(era: Era) -> None:
    """Remember every value in a list that changes nothing, although its rule can hold."""
    for rule in era.program.rules:
        if ("rule", rule.id) in era.idle:
            continue
        for place, condition in enumerate(rule.conditions):
            for number, atom in enumerate(_lists(era, condition)):
                _check_list(era, rule, place, number, condition, atom)


def _check_list(era: Era, rule: Rule, place: int, number: int, condition: Expression, atom: Is | Includes) -> None:
    keys: dict[Value, Key] = {value: ("value", rule.id, str(place), str(number), str(value)) for value in _typed(era, atom)}
    if era.active.issuperset(keys.values()):
        return
    known = era.known
    met, unmet = (
        known.condition(_with(condition, atom, constant)).possible
        if place
        else known.status_of(_with(condition, atom, constant), rule.exceptions).possible
        for constant in (ALWAYS, NEVER)
    )
    if place:
        holds = known.condition(rule.when).possible
        met, unmet = every((met, holds)), every((unmet, holds))
    counts = known.space.solver.named(differ(met, unmet))
    for value, key in keys.items():
        alone = _alone(era, atom, value)
        if not era.can(key, counts, alone):
            era.idles(key, idle(
                Code.VALUE_NEVER_MATTERS,
                f"in `{rule.id}`, `{atom.fact}: {value}` never changes whether the rule holds",
                Label(rule.span if place == 0 else rule.exceptions[place - 1].span),
                help=f"remove `{value}` from the list, or correct the other conditions",
            ))  # fmt: skip


def _alone(era: Era, atom: Is | Includes, value: Value) -> Formula:
    """The fact meets the list by this value and by no other."""
    space, incident = era.known.space, era.known.incident
    if isinstance(atom, Is):
        return space.has(atom.fact, value, incident)
    classes = list(zip(space.classes[atom.fact], incident.members[atom.fact], strict=True))
    here = [formula for members, formula in classes if value in members]
    others = [formula for members, formula in classes if members <= atom.values and value not in members]
    return every((some(here), *map(negated, others)))


def _typed(era: Era, atom: Is | Includes) -> list[Value]:
    """The values of a list that somebody typed one by one; a group's name stands for all of its own."""
    groups = era.program.vocabulary.groups.get(atom.fact, {}).values()
    grouped = frozenset().union(*(group for group in groups if len(group) > 1 and group <= atom.values))
    return [value for value in era.program.vocabulary.facts[atom.fact].values if value in atom.values - grouped]


def _lists(era: Era, condition: Expression) -> Iterator[Is | Includes]:
    """Every list of at least two values. Comparisons of ordered facts are no lists, nor is what `only` leaves out."""
    pending = [condition]
    while pending:
        match pending.pop():
            case Is(fact, values) as atom if len(values) > 1 and era.program.vocabulary.facts[fact].kind is Kind.CHOICE:
                yield atom
            case Includes(_, values) as atom if len(values) > 1:
                yield atom
            case Not(Includes()):
                pass
            case Not(part):
                pending.append(part)
            case All(parts):
                # `only` is a list of members together with the others that it leaves out.
                left_out = {part.part.fact for part in parts if isinstance(part, Not) and isinstance(part.part, Includes)}
                pending.extend(part for part in parts if not (isinstance(part, Includes) and part.fact in left_out))
            case Any(parts):
                pending.extend(parts)
            case _:
                pass


def _with(condition: Expression, atom: Expression, constant: Expression) -> Expression:
    """The condition with one of its parts replaced."""
    if condition is atom:
        return constant
    match condition:
        case Not(part):
            return Not(_with(part, atom, constant))
        case All(parts):
            return All(tuple(_with(part, atom, constant) for part in parts))
        case Any(parts):
            return Any(tuple(_with(part, atom, constant) for part in parts))
        case _:
            return condition
