"""The values that stand for all others: one for each cell, the ordinary day's first.

reads    facts, and the conditions that a proof can meet
gives    plain values, and what tells one value from another
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from diversion_engine.model.expression import Atom, Expression
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.promise import Promise
from diversion_engine.model.truth import Truth
from diversion_engine.model.vocabulary import Fact, Kind, Value
from diversion_engine.semantics.cells import atoms, atoms_in
from diversion_engine.semantics.evaluate import truth_of


def all_atoms(program: Program, promises: Iterable[Promise] = ()) -> list[Atom]:
    """Every atom that a proof about *program* can meet: also those of pathways, of promises and of what cannot be."""
    conditions: list[Expression] = [one.when for one in program.cannot_be]
    conditions += [condition for pathway in program.pathways.values() for condition in pathway.conditions]
    conditions += [condition for promise in (*program.promises, *promises) for condition in promise.conditions]
    return [*atoms(program), *atoms_in(conditions)]


def plain_cells(fact: Fact, values: Sequence[Value], conditions: Collection[Atom]) -> tuple[Value, ...]:
    """One value for each cell, the ordinary day's first; of two in the same cell the first, or the nearer one, is kept."""
    found: dict[tuple[object, ...], Value] = {}
    ordinary = ordinary_value(fact)
    if isinstance(ordinary, int | float) and fact.is_number:
        numbers = [value for value in values if isinstance(value, int | float)]
        numbers.sort(key=lambda value: (abs(value - ordinary), value))
        values = numbers
    for value in (ordinary, *values):
        found.setdefault(signature(fact.name, value, conditions), value)
    return tuple(found.values())


def signature(name: str, value: Value, conditions: Collection[Atom]) -> tuple[Truth, ...]:
    """What each of these conditions says about a value; values of one cell have the same."""
    here = Facts({name: value})
    return tuple(truth_of(atom, here, {}) for atom in conditions)


def ordinary_value(fact: Fact) -> Value:
    """The uneventful value; where the vocabulary names none, nothing is in a set and the first value stands."""
    if fact.ordinary is not None:
        return fact.ordinary
    match fact.kind:
        case Kind.SET:
            return frozenset()
        case Kind.BOOLEAN:
            return False
        case Kind.INTEGER:
            return int(fact.low)
        case Kind.NUMBER:
            return fact.low
        case _:
            return fact.values[0]
