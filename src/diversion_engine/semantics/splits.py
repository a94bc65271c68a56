"""Which facts bear on conditions: all that they read, and those that can still change them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from diversion_engine.model.expression import All, Any, Expression, Includes, Known, Not, Open, Term, leaves
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.truth import UNKNOWN
from diversion_engine.semantics.cells import Cells, Split, cells_of
from diversion_engine.semantics.evaluate import Truths, truth_of


def live_splits(program: Program, conditions: Iterable[Expression], facts: Facts, truths: Truths) -> Iterator[Split]:
    """What can still change an undecided condition: unknown atoms inside undecided parts."""
    cells = cells_of(program)
    pending = [condition for condition in conditions if truth_of(condition, facts, truths) is UNKNOWN]
    opened: set[str] = set()
    while pending:
        match pending.pop():
            case Term(name):
                if name not in opened:
                    opened.add(name)
                    pending.append(program.terms[name])
            case (Not() | All() | Any()) as compound:
                parts = (compound.part,) if isinstance(compound, Not) else compound.parts
                pending.extend(part for part in parts if truth_of(part, facts, truths) is UNKNOWN)
            case Includes(fact, values):
                yield from _set_splits(cells, facts, fact, values)
            case Known(fact):
                yield Split(fact)
            case Open():
                pass
            case atom:
                yield Split(atom.fact)


def first(splits: Iterable[Split], ranks: Mapping[str, int]) -> Split | None:
    """The split that comes first in the fixed order."""
    return min(splits, key=lambda split: (ranks[split.fact], sorted(split.members or ())), default=None)


def _set_splits(cells: Cells, facts: Facts, fact: str, values: frozenset[str]) -> Iterator[Split]:
    known = facts.values.get(fact, PartOf())
    assert isinstance(known, PartOf)
    for members in cells.classes[fact]:
        if members <= values and not members & known.inside and not members <= known.outside:
            yield Split(fact, members)


@lru_cache(maxsize=64)
def facts_read(program: Program) -> Mapping[str, frozenset[str]]:
    """The facts each rule reads, terms and exceptions included."""
    return {
        rule.id: frozenset(fact for condition in rule.conditions for fact in facts_in(program, condition))
        for rule in program.rules
    }


def facts_in(program: Program, condition: Expression) -> tuple[str, ...]:
    """The facts a condition reads, those of its terms included: each once, in the order in which it reads them."""
    return _facts_in(condition, _by_term(program))


@lru_cache(maxsize=64)
def _by_term(program: Program) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, expression in program.terms.items():
        found[name] = _facts_in(expression, found)
    return found


def _facts_in(expression: Expression, by_term: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for leaf in leaves(expression):
        match leaf:
            case Term(name):
                found |= dict.fromkeys(by_term[name])
            case Open():
                pass
            case atom:
                found[atom.fact] = None
    return tuple(found)
