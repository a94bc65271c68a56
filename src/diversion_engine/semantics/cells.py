"""The values that a program cannot tell apart, merged.

Two values of a fact are in the same cell when every condition in the program treats them alike; one of them
stands for all. A set is split member by member: each class of members that no condition tells apart is one
yes-or-no question.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from diversion_engine.model.expression import Atom, Expression, Includes, Is, Known, Open, Term, Within, leaves
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Fact, Kind, Value


@dataclass(frozen=True, slots=True)
class Split:
    """What to try next: all cells of a fact, or whether one class of members belongs to a set."""

    fact: str
    members: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Cells:
    """Per fact: one value for each cell (`values`) or the classes of a set's members (`classes`).

    `doubtful` are the facts whose being known matters to some condition.
    """

    values: dict[str, tuple[Value, ...]]
    classes: dict[str, tuple[frozenset[str], ...]]
    doubtful: frozenset[str]

    def branches(self, facts: Facts, split: Split) -> Iterator[Facts]:
        """*facts* with each answer to *split*; together they cover every completion."""
        name = split.fact
        unasked = name in self.doubtful and name not in facts.unknowable and name not in facts.values
        if name in self.classes:
            if unasked:
                yield facts.with_(name, PartOf())
                yield facts.with_unknowable(name)
                return
            members = split.members or frozenset()
            known = facts.values.get(name, PartOf())
            assert isinstance(known, PartOf)
            yield facts.with_(name, PartOf(known.inside | {min(members)}, known.outside))
            yield facts.with_(name, PartOf(known.inside, known.outside | members))
            return
        for value in self.values[name]:
            yield facts.with_(name, value)
            if unasked:
                yield facts.with_unknowable(name).with_(name, value)

    def samples(self, name: str) -> Iterator[Value]:
        """Whole values of a fact that show what learning it could do: each cell, or each single member and none."""
        if name in self.classes:
            yield frozenset()
            for members in self.classes[name]:
                yield frozenset({min(members)})
        else:
            yield from self.values[name]


@lru_cache(maxsize=64)
def cells_of(program: Program) -> Cells:
    """The cells of every fact that some condition of *program* reads."""
    return cells_over(program.vocabulary.facts, atoms(program))


def cells_over(facts: Mapping[str, Fact], conditions_read: Iterable[Atom]) -> Cells:
    """The cells of every fact that these atoms read, also when they come from several programs."""
    by_fact: dict[str, set[Atom]] = defaultdict(set)
    for atom in conditions_read:
        if not isinstance(atom, Open):
            by_fact[atom.fact].add(atom)
    values: dict[str, tuple[Value, ...]] = {}
    classes: dict[str, tuple[frozenset[str], ...]] = {}
    for name in sorted(by_fact):
        fact = facts[name]
        conditions = by_fact[name]
        if fact.kind is Kind.SET:
            classes[name] = _classes(fact, [atom.values for atom in conditions if isinstance(atom, Includes)])
        elif fact.is_number:
            values[name] = _intervals(fact, [atom for atom in conditions if isinstance(atom, Within)])
        else:
            values[name] = _merged(fact, [atom.values for atom in conditions if isinstance(atom, Is)])
    doubtful = frozenset(name for name, found in by_fact.items() if any(isinstance(atom, Known) for atom in found))
    return Cells(values, classes, doubtful)


def atoms(program: Program) -> Iterator[Atom]:
    """Every atom in a program's terms, rules and exceptions."""
    yield from atoms_in(program.terms.values())
    yield from atoms_in(condition for rule in program.rules for condition in rule.conditions)
    yield from atoms_in(delegation.when for delegation in program.delegations)


def atoms_in(conditions: Iterable[Expression]) -> Iterator[Atom]:
    """Every atom in these conditions; terms are not opened."""
    for condition in conditions:
        for leaf in leaves(condition):
            if not isinstance(leaf, Term):
                yield leaf


def _domain(fact: Fact) -> tuple[Value, ...]:
    return (True, False) if fact.kind is Kind.BOOLEAN else fact.values


def _merged(fact: Fact, wanted: Iterable[frozenset[Value]]) -> tuple[Value, ...]:
    signatures = sorted(wanted, key=lambda values: sorted(map(str, values)))
    first: dict[tuple[bool, ...], Value] = {}
    for value in _domain(fact):
        first.setdefault(tuple(value in values for values in signatures), value)
    return tuple(first.values())


def _classes(fact: Fact, wanted: list[frozenset[str]]) -> tuple[frozenset[str], ...]:
    signatures = sorted(wanted, key=sorted)
    together: dict[tuple[bool, ...], set[str]] = defaultdict(set)
    for member in fact.values:
        together[tuple(member in values for values in signatures)].add(member)
    # Members that no condition asks about are left out: whether they belong changes nothing.
    return tuple(sorted((frozenset(found) for key, found in together.items() if any(key)), key=min))


def _intervals(fact: Fact, ranges: Iterable[Within]) -> tuple[Value, ...]:
    """One figure in each stretch between the limits, and each limit itself."""
    figures = {float(limit.at) for span in ranges for limit in (span.low, span.high) if limit is not None}
    inside = sorted(figure for figure in figures if fact.low <= figure <= fact.high)
    whole = fact.kind is Kind.INTEGER
    points: list[float] = [fact.low]
    for figure in inside:
        points += [figure - 1 if whole else (points[-1] + figure) / 2, figure]
    points += [points[-1] + 1 if whole else (points[-1] + fact.high) / 2, fact.high]
    kept = sorted({point for point in points if fact.low <= point <= fact.high and (not whole or point == int(point))})
    # A limit between two whole numbers separates them all the same.
    if whole:
        kept = sorted({*kept, *(int(figure) + step for figure in inside for step in (0, 1) if int(figure) + step <= fact.high)})
        return tuple(int(point) for point in kept)
    return tuple(kept)
