"""A condition as a person would say it: "the injury is at least medical", "the conduct includes fight or theft".

    reads    an expression and the vocabulary
    gives    plain English that means exactly the same
    leaves   terms closed: each is named, in quotation marks; `Program.says` tells what it stands for

A yes-or-no fact is said with the question that staff are asked, because a fact's name alone ("mutual") says too little.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from diversion_engine.explain.naming import answered, are, has, in_a_row, verb, what, with_unit
from diversion_engine.explain.words import listed, plain
from diversion_engine.model.expression import (
    All,
    Any,
    Expression,
    Includes,
    Is,
    Known,
    Limit,
    Not,
    Open,
    Term,
    Within,
)
from diversion_engine.model.facts import PartOf
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.model.vocabulary import Fact, Kind, Value, Vocabulary

FEW = 3
"""So many exceptions are listed instead of everything else."""


def english(program: Program | Ruleset, expression: Expression) -> str:
    """The condition in English, without a capital and without a full stop."""
    return _Speaker(program.vocabulary).say(expression)


def stated(program: Program | Ruleset, name: str, value: Value | PartOf | None) -> str:
    """What is known about one fact: "the injury is minor"."""
    fact = program.vocabulary.facts[name]
    match value:
        case None:
            return f"{are(fact)} not known"
        case PartOf(inside, outside):
            parts = [f"{verb(fact, 'includes')} {in_a_row(inside, 'and')}"] if inside else []
            parts += [f"{verb(fact, 'does')} not include {in_a_row(outside, 'or')}"] if outside else []
            return f"{what(fact)} {listed(parts)}" if parts else f"{are(fact)} not known"
        case bool():
            return answered(fact, yes=value)
        case frozenset():
            return f"{has(fact)} {in_a_row(value, 'and')}" if value else f"{are(fact)} empty"
        case str():
            return f"{are(fact)} {plain(value)}"
        case _:
            return f"{are(fact)} {with_unit(fact, value)}"


def replied(program: Program | Ruleset, name: str, value: Value | PartOf | None) -> str:
    """What is known about one fact, as the reply to its question: "the answer to “Who was heard?” is families".

    For names that are no nouns, as those of a program's facts mostly are.
    """
    fact = program.vocabulary.facts[name]
    match value:
        case frozenset():
            reply = in_a_row(value, "and") if value else "none of them"
        case str():
            reply = plain(value)
        case int() | float() if not isinstance(value, bool):
            reply = with_unit(fact, value)
        case _:
            return stated(program, name, value)
    return f"the answer to “{fact.ask}” is {reply}" if fact.ask else stated(program, name, value)


def as_only(vocabulary: Vocabulary, expression: Expression) -> tuple[Fact, frozenset[str]] | None:
    """The fact and the values of `only: […]`, which is built from two conditions and said as one."""
    match expression:
        case All((Includes(name, values), Not(Includes(again, others)))) if name == again and not values & others:
            fact = vocabulary.facts[name]
            return (fact, values) if values | others >= set(fact.values) else None
    return None


class _Speaker:
    """Says expressions with the words of one vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary

    def say(self, expression: Expression) -> str:
        match expression:
            case Is(name, values):
                return self._is(self.vocabulary.facts[name], values)
            case Within(name, low, high):
                return _within(self.vocabulary.facts[name], low, high)
            case Includes(name, values):
                return self._includes(self.vocabulary.facts[name], values)
            case Known(name):
                return f"{are(self.vocabulary.facts[name])} known"
            case Term(name):
                return f"“{name}” holds"
            case Open(because):
                return f"a limit has no value on this day ({because})"
            case Not(part):
                return self._not(part)
            case All(parts):
                return self._only(All(parts)) or (self._joined(parts, "and") if parts else "always")
            case Any(parts):
                return self._joined(parts, "or") if parts else "never"

    def _joined(self, parts: tuple[Expression, ...], word: str) -> str:
        # Brackets only where leaving them out could be read another way.
        several = [_is_several(part) and as_only(self.vocabulary, part) is None for part in parts]
        return f", {word} ".join(
            f"({self.say(part)})" if brackets else self.say(part) for part, brackets in zip(parts, several, strict=True)
        )

    def _is(self, fact: Fact, values: frozenset[Value]) -> str:
        domain: tuple[Value, ...] = (True, False) if fact.kind is Kind.BOOLEAN else fact.values
        if values >= set(domain):
            return f"{are(fact)} known"
        if not values:
            return "never"
        if fact.kind is Kind.BOOLEAN:
            return answered(fact, yes=True in values)
        inside = [str(value) for value in domain if value in values]
        outside = [str(value) for value in domain if value not in values]
        if fact.kind is Kind.ORDERED and len(inside) > 1:
            stretch = _stretch(fact.values, inside)
            if stretch:
                return f"{are(fact)} {stretch}"
        if len(outside) <= FEW and len(outside) < len(inside):
            negated = f"not {plain(outside[0])}" if len(outside) == 1 else f"neither {in_a_row(outside, 'nor')}"
            return f"{are(fact)} {negated}"
        return f"{are(fact)} {in_a_row(inside, 'or')}"

    def _includes(self, fact: Fact, values: frozenset[str]) -> str:
        if values >= set(fact.values):
            return f"{are(fact)} not empty"
        return f"{has(fact)} {self._members(fact, values)}"

    def _members(self, fact: Fact, values: frozenset[str], word: str = "or") -> str:
        """Members by name; where a whole group is meant, the group's name; where nearly all are, the exceptions."""
        others = [value for value in fact.values if value not in values]
        if len(others) <= FEW and len(others) < len(values):
            return f"anything but {in_a_row(others, 'or')}"
        groups = self.vocabulary.groups.get(fact.name, {})
        named = covering(groups, values)
        left = values.difference(*(groups[name] for name in named))
        marked = [f"anything marked {plain(name)}" for name in named]
        return listed([*marked, *(plain(value) for value in fact.values if value in left)], word)

    def _not(self, part: Expression) -> str:
        match part:
            case Is(name, values):
                fact = self.vocabulary.facts[name]
                domain: tuple[Value, ...] = (True, False) if fact.kind is Kind.BOOLEAN else fact.values
                return self._is(fact, frozenset(domain) - values)
            case Within(name, low, high):
                return _not_within(self.vocabulary.facts[name], low, high)
            case Includes(name, values):
                fact = self.vocabulary.facts[name]
                if values >= set(fact.values):
                    return f"{are(fact)} empty"
                return f"{what(fact)} {verb(fact, 'does')} not include {self._members(fact, values)}"
            case Known(name):
                return f"{what(self.vocabulary.facts[name])} cannot be known"
            case Term(name):
                return f"“{name}” does not hold"
            case Not(inner):
                return self.say(inner)
            case Open():
                return self.say(part)
            case All(parts):
                return f"not all of these: {self._joined(parts, 'and')}" if parts else "never"
            case Any(parts):
                return f"none of these: {self._joined(parts, 'or')}" if parts else "always"

    def _only(self, expression: All) -> str | None:
        only = as_only(self.vocabulary, expression)
        if only is None:
            return None
        fact, values = only
        return f"{has(fact)} only {self._members(fact, values)}"


def _is_several(part: Expression) -> bool:
    inner = part.part if isinstance(part, Not) else part
    return isinstance(inner, All | Any) and (len(inner.parts) > 1 or inner is not part)


def _stretch(order: tuple[str, ...], inside: list[str]) -> str | None:
    """Neighbouring values of an ordered fact, by their ends."""
    first, last = order.index(inside[0]), order.index(inside[-1])
    if last - first + 1 != len(inside):
        return None
    if first == 0:
        return f"at most {plain(inside[-1])}"
    if last == len(order) - 1:
        return f"at least {plain(inside[0])}"
    return f"from {plain(inside[0])} to {plain(inside[-1])}"


def covering(groups: Mapping[str, Collection[str]], values: frozenset[str]) -> list[str]:
    """Groups that lie within *values*, largest first, each with a member that the ones before it do not have."""
    named: list[str] = []
    covered: set[str] = set()
    for name in sorted(groups, key=lambda name: (-len(groups[name]), name)):
        members = set(groups[name])
        if len(members) > 1 and members <= values and len(members - covered) > 1:
            named.append(name)
            covered |= members
    return named


def _within(fact: Fact, low: Limit | None, high: Limit | None) -> str:
    if low is not None and high is not None:
        if low == high and not low.strict:
            return f"{are(fact)} {_limit(fact, low)}"
        if low.strict or high.strict:
            return f"{are(fact)} {_from(low)} {_limit(fact, low)} and {_to(high)} {_limit(fact, high)}"
        return f"{are(fact)} from {_limit(fact, low, unit=False)} to {_limit(fact, high)}"
    if low is not None:
        return f"{are(fact)} {_from(low)} {_limit(fact, low)}"
    return f"{are(fact)} {_to(high)} {_limit(fact, high)}" if high is not None else f"{are(fact)} known"


def _not_within(fact: Fact, low: Limit | None, high: Limit | None) -> str:
    if low is not None and high is not None:
        if low == high and not low.strict:
            return f"{are(fact)} not {_limit(fact, low)}"
        return f"not ({_within(fact, low, high)})"
    if low is not None:
        return _within(fact, None, Limit(low.at, not low.strict))
    return _within(fact, Limit(high.at, not high.strict), None) if high is not None else "never"


def _from(limit: Limit) -> str:
    return "more than" if limit.strict else "at least"


def _to(limit: Limit) -> str:
    return "less than" if limit.strict else "at most"


def _limit(fact: Fact, limit: Limit, *, unit: bool = True) -> str:
    """The figure with its unit; the name of a parameter that has no figure yet."""
    if isinstance(limit.at, str):
        return f"the “{limit.at}”"
    return with_unit(fact, limit.at) if unit else f"{limit.at:,.10g}"
