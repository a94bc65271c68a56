"""One incident as formulas, and what a condition is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from diversion_engine.engines.proof.logic import Formula, negated


@dataclass(frozen=True, slots=True)
class Truths:
    """A condition in Kleene's logic: whether it certainly holds, and whether it possibly does."""

    certain: Formula
    possible: Formula

    @property
    def false(self) -> Formula:
        """It certainly does not hold."""
        return negated(self.possible)


@dataclass(frozen=True, eq=False)
class Incident:
    """One incident as formulas; two incidents of one space share the variables of the facts in which they agree.

    Attributes:
        values: For each fact that is no set, a formula for each of its cells, in their order.
        members: For each set, a formula for each of its classes.
        known: Facts that may be open: whether they are known.
        unknowable: Whether staff said that a fact cannot be known. Facts that are not here were never said to be.
    """

    values: Mapping[str, tuple[Formula, ...]]
    members: Mapping[str, tuple[Formula, ...]]
    known: Mapping[str, Formula]
    unknowable: Mapping[str, Formula]
    differs: frozenset[str] = frozenset()
