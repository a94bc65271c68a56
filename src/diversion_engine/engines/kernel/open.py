"""Which missing facts still matter: read off the clauses that are possible and not yet certain.

A clause that is possible and not certain has an unknown literal. Its column is a fact that still matters, or a term
whose own clauses are looked at in turn. Terms stand after the terms they use, so one pass from the last to the first
reaches everything.
"""

from __future__ import annotations

from collections.abc import Mapping

from diversion_engine.engines.kernel.bits import remember
from diversion_engine.engines.kernel.tables import Tables
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Value
from diversion_engine.semantics.cells import Split
from diversion_engine.semantics.splits import live_splits


class OpenFacts:
    """Finds the facts behind undecided conditions."""

    def __init__(self, program: Program, tables: Tables) -> None:
        self._program = program
        self._tables = tables
        self._splits: dict[object, Split | None] = {}

    def clauses(self, state: int, conditions: int) -> int:
        """The undecided clauses that the undecided *conditions* (bits of their clauses) depend on."""
        tables = self._tables
        undecided = (state >> tables.size) & ~state & tables.all_clauses
        here = conditions & undecided
        for clauses, using in reversed(tables.term_uses):
            if here & using and not state & clauses:
                here |= clauses & undecided
        return here

    def facts(self, facts: Facts, state: int, clauses: int) -> set[str]:
        """The facts with an unknown literal in one of *clauses*."""
        tables = self._tables
        found = set()
        for name, using in tables.column_uses.items():
            if not (clauses & using and state & tables.missing_bit[name]):
                continue
            if name not in tables.set_columns or self._set_split(facts, name, clauses) is not None:
                found.add(name.removesuffix("?"))
        return found

    def first_split(self, facts: Facts, state: int, clauses: int, ranks: Mapping[str, int]) -> Split | None:
        """The split on the fact that stands first in *ranks*."""
        candidates = self.facts(facts, state, clauses)
        if not candidates:
            return None
        name = min(candidates, key=ranks.__getitem__)
        tables = self._tables
        asked_first = tables.column_uses.get(f"{name}?", 0) & clauses and state & tables.missing_bit.get(f"{name}?", 0)
        if name not in tables.set_columns or asked_first:
            return Split(name)
        return self._set_split(facts, name, clauses)

    def _set_split(self, facts: Facts, name: str, clauses: int) -> Split | None:
        """The first class of members that an unknown literal on a set still asks about."""
        value = facts.values.get(name)
        asked = (
            self._split_of(name, number, value)
            for number, (bit, _) in enumerate(self._tables.set_columns[name])
            if clauses >> bit & 1
        )
        return min((split for split in asked if split is not None), key=_members, default=None)

    def _split_of(self, name: str, number: int, value: Value | PartOf | None) -> Split | None:
        """The first class of members that one literal on a set still asks about."""
        key = (name, number, value)
        if key in self._splits:
            return self._splits[key]
        _, literal = self._tables.set_columns[name][number]
        alone = Facts({} if value is None else {name: value})
        splits = live_splits(self._program, [literal.expression], alone, {})
        return remember(self._splits, key, min(splits, key=_members, default=None))


def _members(split: Split) -> list[str]:
    return sorted(split.members or ())
