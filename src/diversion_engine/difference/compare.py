"""Two rulesets on every day from one on.

reads    an old and a new ruleset, and the first day that matters
gives    stretches of days, each with everything that is answered otherwise on it
needs    rulesets without errors
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from diversion_engine.difference.edits import Edit, edits
from diversion_engine.engines.proof.difference import Change, Difference, difference
from diversion_engine.engines.proof.space import SECONDS
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.ruleset.dating import changes, program_on


@dataclass(frozen=True)
class Stretch:
    """Days on which the two differ in the same way.

    Attributes:
        start: The first day.
        end: The last day; None for no end.
        old: What the old ruleset says on these days; None where it is not in force.
        new: What the new one says; None where it is not in force.
        difference: What is answered otherwise; None where one of them is not in force.
    """

    start: date
    end: date | None
    old: Program | None
    new: Program | None
    difference: Difference | None

    @property
    def alike(self) -> bool:
        """Whether both are proved to answer alike, or neither is in force."""
        return self.difference.none if self.difference else self.old is self.new


@dataclass(frozen=True)
class Comparison:
    """Everything that differs between two rulesets from a day on."""

    old: Ruleset
    new: Ruleset
    edits: tuple[Edit, ...]
    stretches: tuple[Stretch, ...]

    @property
    def alike(self) -> bool:
        """Whether the two are proved to give the same answers on all these days."""
        return all(one.alike for one in self.stretches)

    @property
    def settled(self) -> bool:
        """Whether nothing had to be left open for want of time."""
        return not any(one.difference and one.difference.unsettled for one in self.stretches)


def compare(old: Ruleset, new: Ruleset, day: date, *, seconds: float = SECONDS) -> Comparison:
    """What *new* says otherwise than *old*, on *day* and on every later day.

    Args:
        old: The ruleset as it was.
        new: The ruleset as it is to be.
        day: The first day that matters.
        seconds: How long one question may take.

    Raises:
        ProofFaultError: The definition does not confirm a case; nothing is said then.
    """
    starts = [day, *sorted({one for ruleset in (old, new) for one in changes(ruleset) if one > day})]
    ends = [following - timedelta(days=1) for _, following in pairwise(starts)]
    stretches: list[Stretch] = []
    for start, end in zip(starts, [*ends, None], strict=True):
        then, now = (program_on(one, start) if one.identity.in_force.covers(start) else None for one in (old, new))
        found = difference(then, now, seconds=seconds) if then and now else None
        one = Stretch(start, end, then, now, found)
        if stretches and _same(stretches[-1], one):
            stretches[-1] = Stretch(stretches[-1].start, end, stretches[-1].old, stretches[-1].new, stretches[-1].difference)
        else:
            stretches.append(one)
    return Comparison(old, new, edits(old, new), tuple(stretches))


def _same(one: Stretch, other: Stretch) -> bool:
    if (one.old is None, one.new is None) != (other.old is None, other.new is None):
        return False
    if one.difference is None or other.difference is None:
        return True
    return (one.difference.unsettled, [*map(_said, one.difference.changes)]) == (
        other.difference.unsettled,
        [*map(_said, other.difference.changes)],
    )


def _said(change: Change) -> tuple[object, ...]:
    facts = frozenset(change.new.facts.values.items())
    return change.subject, change.before, change.now, change.rule, change.pathway, change.where, facts
