"""A condition → the conditions that it becomes by one small mistake.

    reads    a condition, the vocabulary
    gives    for each mistake what was done, in words, and the condition with it

A list that a ruleset writes as a group (`violent`) is one item here, because that is what somebody would leave out. A value
of an ordered fact (`at most minor`) is a limit: it can be moved by one, and not left out of the middle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from diversion_engine.explain.english import FEW, as_only, covering, english
from diversion_engine.explain.words import plain
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
    all_of,
    any_of,
)
from diversion_engine.model.program import Ruleset
from diversion_engine.model.vocabulary import Fact, Kind
from diversion_engine.review.measures.groups import only_of
from diversion_engine.review.measures.kinds import SlipKind

Mistake = tuple[SlipKind, str, Expression]
"""The kind, what was done in words, and the condition with the mistake in it."""


def mistakes(ruleset: Ruleset, expression: Expression) -> Iterator[Mistake]:
    """Every small mistake in a condition."""
    only = as_only(ruleset.vocabulary, expression)
    if only is not None:
        yield from _left_out(ruleset, *only, lambda values: only_of(only[0], values))
        return
    match expression:
        case All(parts):
            yield from _among(ruleset, parts, all_of)
        case Any(parts):
            yield from _among(ruleset, parts, any_of)
        case Not(part):
            for kind, says, other in mistakes(ruleset, part):
                yield kind, says, Not(other)
        case Within():
            yield from _moved_limits(ruleset, expression)
        case Is(name, values):
            yield from _values(ruleset, ruleset.vocabulary.facts[name], frozenset(map(str, values)))
        case Includes(name, values):
            fact = ruleset.vocabulary.facts[name]
            if values < set(fact.values):
                yield from _left_out(ruleset, fact, values, lambda left: Includes(name, left))
        case Known() | Term() | Open():
            return


def _among(ruleset: Ruleset, parts: tuple[Expression, ...], put: Callable[[list[Expression]], Expression]) -> Iterator[Mistake]:
    """One of several parts left out, or a mistake in one of them."""
    for place, part in enumerate(parts):
        others = [*parts[:place], *parts[place + 1 :]]
        if others:
            yield SlipKind.PART, f"the part “{english(ruleset, part)}” is left out", put(others)
        for kind, says, other in mistakes(ruleset, part):
            yield kind, says, put([*parts[:place], other, *parts[place + 1 :]])


# -- lists -------------------------------------------------------------------------------------------------------------


def _left_out(
    ruleset: Ruleset, fact: Fact, values: frozenset[str], put: Callable[[frozenset[str]], Expression]
) -> Iterator[Mistake]:
    for item, members in _items(ruleset, fact, values):
        if members < values:
            says = f"{item} is left out of “{english(ruleset, put(values))}”"
            yield SlipKind.VALUE, says, put(values - members)


def _items(ruleset: Ruleset, fact: Fact, values: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    groups = ruleset.vocabulary.groups.get(fact.name, {})
    named = {name: frozenset(groups[name]) for name in covering(groups, values)}
    rest = values.difference(*named.values())
    for name, members in named.items():
        yield f"anything marked {plain(name)}", members.difference(*(other for one, other in named.items() if one != name))
    for value in fact.values:
        if value in rest:
            yield plain(value), frozenset({value})


def _values(ruleset: Ruleset, fact: Fact, values: frozenset[str]) -> Iterator[Mistake]:
    if fact.kind is Kind.ORDERED:
        yield from _moved_values(ruleset, fact, values)
    elif fact.kind is Kind.CHOICE:
        others = frozenset(fact.values) - values
        if len(others) <= FEW and len(others) < len(values):
            # `is_not` is written as the values that it shuts out, so it is one of those that is forgotten.
            for value in sorted(others if len(others) > 1 else ()):
                says = f"{plain(value)} is left out of “{english(ruleset, _is(fact, values))}”"
                yield SlipKind.VALUE, says, _is(fact, values | {value})
        else:
            yield from _left_out(ruleset, fact, values, lambda left: _is(fact, left))


def _is(fact: Fact, values: frozenset[str]) -> Is:
    return Is(fact.name, frozenset(values))


# -- limits ------------------------------------------------------------------------------------------------------------


def _moved_values(ruleset: Ruleset, fact: Fact, values: frozenset[str]) -> Iterator[Mistake]:
    """A stretch of an ordered fact with one end moved by one."""
    inside = [value in values for value in fact.values]
    for place in range(len(inside) - 1):
        if inside[place] != inside[place + 1]:
            for moved in (place, place + 1):
                other = values ^ {fact.values[moved]}
                if other and other < set(fact.values):
                    says = f"“{english(ruleset, _is(fact, values))}” becomes “{english(ruleset, _is(fact, other))}”"
                    yield SlipKind.LIMIT, says, _is(fact, other)


def _moved_limits(ruleset: Ruleset, within: Within) -> Iterator[Mistake]:
    """A range with one end moved by one; of a figure that is not counted in whole numbers, also whether it is inside."""
    fact = ruleset.vocabulary.facts[within.fact]
    for end in ("low", "high"):
        limit: Limit | None = getattr(within, end)
        if limit is None:
            continue
        for other in _moved(fact, limit):
            moved = replace(within, low=other) if end == "low" else replace(within, high=other)
            if not _empty(moved):
                yield SlipKind.LIMIT, f"“{english(ruleset, within)}” becomes “{english(ruleset, moved)}”", moved


def _moved(fact: Fact, limit: Limit) -> Iterator[Limit]:
    if fact.kind is Kind.NUMBER or isinstance(limit.at, str):
        yield replace(limit, strict=not limit.strict)
    if not isinstance(limit.at, str):
        for step in (-1, 1):
            if fact.low <= limit.at + step <= fact.high:
                yield replace(limit, at=limit.at + step)


def _empty(within: Within) -> bool:
    match within:
        case Within(_, Limit(low), Limit(high)) if not isinstance(low, str) and not isinstance(high, str):
            return low > high
        case _:
            return False
