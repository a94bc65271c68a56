"""States, and the masks that bring clauses down.

A state is one integer with three sections of bits. The lowest has a bit for each clause that is certainly true so
far, the next a bit for each that is possibly true, the third a bit for each column that is missing. Matching a
case is one `&` for each column. The truth of a literal under a value is taken from `semantics`, so a mask holds no
meaning of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from diversion_engine.engines.kernel.clauses import Literal
from diversion_engine.model.facts import Facts
from diversion_engine.model.truth import FALSE, TRUE, Truth
from diversion_engine.semantics.evaluate import truth_of

Placed = tuple[int, Literal]
"""A literal, and the bit of the clause in which it stands."""


class Masks:
    """Makes masks for so many clauses, and for columns that may be missing."""

    def __init__(self, clauses: int, columns: Sequence[str]) -> None:
        self.size = clauses
        self.all_clauses = (1 << clauses) - 1
        self.missing_bit = {name: 1 << (2 * clauses + place) for place, name in enumerate(columns)}
        self.everything = (1 << (2 * clauses + len(columns))) - 1

    def settled(self, column: str) -> int:
        """Everything, and that the column is there."""
        return self.everything & ~self.missing_bit[column]

    def under(self, literals: Iterable[Placed], facts: Facts) -> int:
        """What these literals leave standing when nothing but *facts* is known."""
        return self.of((bit, truth_of(literal.expression, facts, {})) for bit, literal in literals)

    def of(self, truths: Iterable[tuple[int, Truth]]) -> int:
        """A state that keeps every clause but those that these truths bring down."""
        mask = self.everything
        for bit, truth in truths:
            if truth is not TRUE:
                mask &= ~(1 << bit)
            if truth is FALSE:
                mask &= ~(1 << (bit + self.size))
        return mask
