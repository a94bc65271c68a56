"""Is a condition true, false or unknown, given these facts?

    reads    a program's terms and rules, and facts
    gives    a truth for each of them
    needs    terms in order: each after those it uses

A missing fact makes every condition on it unknown, also one that every value would meet. Learning a fact can
turn unknown into true or false, and nothing else into anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from diversion_engine.model.expression import All, Any, Expression, Includes, Is, Known, Limit, Not, Open, Term, Within
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth, every, negated, some

Truths = Mapping[str, Truth]


def truth_of(expression: Expression, facts: Facts, terms: Truths) -> Truth:
    """The truth of one condition; *terms* holds the truths of the terms it uses."""
    match expression:
        case Is(fact, values):
            value = facts.values.get(fact)
            return UNKNOWN if value is None else _truth(value in values)
        case Within(fact, low, high):
            value = facts.values.get(fact)
            return _within(value, low, high) if isinstance(value, int | float) else UNKNOWN
        case Includes(fact, values):
            return _includes(facts.values.get(fact), values)
        case Known(fact):
            return FALSE if fact in facts.unknowable else TRUE if fact in facts.values else UNKNOWN
        case Term(name):
            return terms[name]
        case Not(part):
            return negated(truth_of(part, facts, terms))
        case All(parts):
            return every(truth_of(part, facts, terms) for part in parts)
        case Any(parts):
            return some(truth_of(part, facts, terms) for part in parts)
        case Open():
            return UNKNOWN


def term_truths(program: Program, facts: Facts) -> dict[str, Truth]:
    """The truth of every term."""
    truths: dict[str, Truth] = {}
    for name, expression in program.terms.items():
        truths[name] = truth_of(expression, facts, truths)
    return truths


class TermTruths(Mapping[str, Truth]):
    """The truths of terms, each worked out when it is first asked for."""

    def __init__(self, program: Program, facts: Facts, assumed: Mapping[str, Truth] | None = None) -> None:
        self._program, self._facts = program, facts
        self._assumed = assumed or {}
        self._known: dict[str, Truth] = {}

    def assuming(self, assumed: Mapping[str, Truth]) -> TermTruths:
        """The truths under the same facts, with *assumed* ones in place of those that are unknown."""
        return TermTruths(self._program, self._facts, assumed)

    def __getitem__(self, name: str) -> Truth:
        truth = self._known.get(name)
        if truth is None:
            truth = truth_of(self._program.terms[name], self._facts, self)
            if truth is UNKNOWN:
                truth = self._assumed.get(name, UNKNOWN)
            self._known[name] = truth
        return truth

    def __iter__(self) -> Iterator[str]:
        return iter(self._program.terms)

    def __len__(self) -> int:
        return len(self._program.terms)


def status(rule: Rule, facts: Facts, terms: Truths) -> Truth:
    """Whether a rule holds: its condition does, and none of its exceptions."""
    exceptions = (negated(truth_of(exception.when, facts, terms)) for exception in rule.exceptions)
    return every((truth_of(rule.when, facts, terms), *exceptions))


def _truth(holds: bool) -> Truth:
    return TRUE if holds else FALSE


def _within(value: float, low: Limit | None, high: Limit | None) -> Truth:
    above = low is None or (value > _figure(low) if low.strict else value >= _figure(low))
    below = high is None or (value < _figure(high) if high.strict else value <= _figure(high))
    return _truth(above and below)


def _figure(limit: Limit) -> float:
    # INVARIANT: a program has no parameters left; `dating.program_on` put their figures in.
    assert not isinstance(limit.at, str)
    return limit.at


def _includes(value: object, wanted: frozenset[str]) -> Truth:
    match value:
        case PartOf(inside, outside):
            return TRUE if inside & wanted else FALSE if wanted <= outside else UNKNOWN
        case frozenset():
            return _truth(bool(value & wanted))
        case _:
            return UNKNOWN
