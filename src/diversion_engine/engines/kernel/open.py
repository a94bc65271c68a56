"""Which missing facts still matter: read off the clauses that are possible and not yet certain.

A clause that is possible and not certain has an unknown literal. Its column is a fact that still matters, or a term
whose own clauses are looked at in turn. Terms stand after the terms they use, so one pass from the last to the first
reaches everything.
"""

from __future__ import annotations

from collections.abc import Mapping

from diversion_engine.engines.kernel.tables import Tables
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.semantics.cells import Split
from diversion_engine.semantics.search import live_splits


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
            if clauses & using and (state & tables.missing_bit[name]):
                fact = name.removesuffix("?")
                if name in tables.set_columns:
                    if self._set_split(facts, name, clauses) is not None:
                        found.add(fact)
                else:
                    found.add(fact)
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
        literals = self._tables.set_columns[name]
        value = facts.values.get(name)
        best: Split | None = None
        for number, (bit, literal) in enumerate(literals):
            if clauses >> bit & 1:
                key = (name, number, value)
                if key not in self._splits:
                    if len(self._splits) > 50_000:
                        self._splits.clear()
                    alone = Facts({} if value is None else {name: value})
                    splits = live_splits(self._program, [literal.expression], alone, {})
                    self._splits[key] = min(splits, key=_members, default=None)
                split = self._splits[key]
                if split is not None and (best is None or _members(split) < _members(best)):
                    best = split
        return best


def _members(split: Split) -> list[str]:
    return sorted(split.members or ())
