"""Conditions as text in an infix language: ZEN, CEL and rule-engine differ in little more than their signs.

For facts that are all known a condition is true or false, so `not` may be written as such, and a term as a name
that is worked out first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from diversion_engine.model.expression import All, Any, Expression, Includes, Is, Known, Limit, Not, Open, Term, Within
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Value
from diversion_engine.semantics.verdict import condition_of


@dataclass(frozen=True, slots=True)
class Signs:
    """How a language writes its operators. `includes` is given the name of a set and the quoted members."""

    both: str
    either: str
    negation: Callable[[str], str]
    includes: Callable[[str, list[str]], str]
    one_of: Callable[[str, list[str]], str] = lambda name, values: f"{name} in [{', '.join(values)}]"
    number: Callable[[float], str] = lambda value: str(int(value)) if value == int(value) else repr(value)
    term: Callable[[str], str] = lambda name: name
    given: Callable[[str], str] = lambda name: f"{name} != null"


@dataclass(frozen=True, slots=True)
class Written:
    """A whole program as text. Terms stand before those that use them; `rules` is by the rules' ids."""

    terms: Mapping[str, str]
    rules: Mapping[str, str]


def write(program: Program, signs: Signs, *, inline: bool = False) -> Written:
    """Write every term and rule; with *inline*, terms are written out wherever they are used."""
    names = {name: f"t{number}" for number, name in enumerate(program.terms)}
    opened: dict[str, Expression] = {}
    if inline:
        for name, expression in program.terms.items():
            opened[name] = _inlined(expression, opened)
        rules = {rule.id: condition_of(rule) for rule in program.rules}
        return Written({}, {name: text(_inlined(rule, opened), signs, {}) for name, rule in rules.items()})
    return Written(
        {names[name]: text(expression, signs, names) for name, expression in program.terms.items()},
        {rule.id: text(condition_of(rule), signs, names) for rule in program.rules},
    )


def text(expression: Expression, signs: Signs, names: Mapping[str, str]) -> str:
    """One condition."""
    match expression:
        case Is(fact, values):
            return _is(fact, values, signs)
        case Within(fact, low, high):
            return _within(fact, low, high, signs)
        case Includes(fact, values):
            return signs.includes(fact, _quoted(values)) if values else "false"
        case Known(fact):
            return signs.given(fact)
        case Term(name):
            return signs.term(names[name])
        case Not(part):
            return signs.negation(text(part, signs, names))
        case All(parts):
            return _joined(parts, signs.both, "true", signs, names)
        case Any(parts):
            return _joined(parts, signs.either, "false", signs, names)
        case Open(because):
            msg = f"`{because}` has no figure on this day, so the rule cannot be exported to a language without unknown"
            raise ValueError(msg)


def _inlined(expression: Expression, opened: Mapping[str, Expression]) -> Expression:
    match expression:
        case Term(name):
            return opened[name]
        case Not(part):
            return Not(_inlined(part, opened))
        case All(parts):
            return All(tuple(_inlined(part, opened) for part in parts))
        case Any(parts):
            return Any(tuple(_inlined(part, opened) for part in parts))
        case _:
            return expression


def _is(fact: str, values: frozenset[Value], signs: Signs) -> str:
    if values == {True, False}:
        return "true"
    if values in ({True}, {False}):
        return fact if True in values else signs.negation(fact)
    quoted = _quoted(values)
    return f"{fact} == {quoted[0]}" if len(quoted) == 1 else signs.one_of(fact, quoted) if quoted else "false"


def _within(fact: str, low: Limit | None, high: Limit | None, signs: Signs) -> str:
    ends = []
    if low is not None:
        ends.append(f"{fact} {'>' if low.strict else '>='} {signs.number(float(low.at))}")
    if high is not None:
        ends.append(f"{fact} {'<' if high.strict else '<='} {signs.number(float(high.at))}")
    return f"({signs.both.join(ends)})" if len(ends) > 1 else ends[0] if ends else "true"


def _joined(parts: tuple[Expression, ...], sign: str, empty: str, signs: Signs, names: Mapping[str, str]) -> str:
    written = [text(part, signs, names) for part in parts]
    return f"({sign.join(written)})" if len(written) > 1 else written[0] if written else empty


def _quoted(values: frozenset[Value] | frozenset[str]) -> list[str]:
    return [json.dumps(value) for value in sorted(values, key=str)]
