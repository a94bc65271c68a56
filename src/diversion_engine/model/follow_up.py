"""Follow-up rules: when something has happened in a case, or has not happened in time, what comes next.

A follow-up waits for a sequence of events and looks at nothing but the case's history. When its last event is there (or
the time given to `unless` is over), it fires, once for each such last event. It can open and settle tasks, offer pathways,
tell a role, ask for a new decision and say a sentence. It cannot give a verdict.
"""

from __future__ import annotations

from dataclasses import dataclass

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.model.event import CONSEQUENCES, SETBACKS, EventKind
from diversion_engine.model.rule import ALWAYS_IN_FORCE, Citation, DutyOwed, InForce, Within
from diversion_engine.model.vocabulary import Verdict

TOTAL = "total"
"""Stands for the total of days where a fact is given a value for a new decision."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One event: its kind (any of these), and for some of what it is about the names that are meant (any of them)."""

    events: frozenset[EventKind]
    about: tuple[tuple[str, frozenset[str]], ...] = ()


@dataclass(frozen=True, slots=True)
class Absence:
    """An event that must not have happened: before the last event, or after it and *within* a time.

    With *ever* it counts also when it happened before the last event.
    """

    pattern: Pattern
    within: Within | None = None
    ever: bool = False


@dataclass(frozen=True, slots=True)
class Total:
    """The days of removal in the school year, up to the last event, are at least *limit* (more than it, if *strict*)."""

    limit: int
    strict: bool = False

    def reached(self, days: int) -> bool:
        """Whether so many days are enough."""
        return days > self.limit if self.strict else days >= self.limit


@dataclass(frozen=True, slots=True)
class Redecide:
    """A new decision is asked for, with these facts given a value; `TOTAL` stands for the total of days."""

    facts: tuple[tuple[str, bool | int | str], ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A pattern over a case's history, and what it brings about.

    Attributes:
        after: The events that must have happened, in this order.
        same: What all of them, and the event of `unless`, must share.
        within: How long the whole sequence may take.
        times: How often a single event must have happened; with `within`, in that time.
        verdict: What the decision in force at the last event must say about an action: any of these.
        settles: The duties that are no longer owed, as far as follow-ups opened them for what `same` names.
        instead: The step that was declined or failed is replaced from the catalogue of pathways.
    """

    id: str
    title: str
    after: tuple[Pattern, ...]
    same: tuple[str, ...] = ()
    within: Within | None = None
    times: int = 1
    unless: Absence | None = None
    verdict: tuple[tuple[str, frozenset[Verdict]], ...] = ()
    total: Total | None = None
    tasks: tuple[DutyOwed, ...] = ()
    settles: tuple[str, ...] = ()
    instead: bool = False
    steps: tuple[str, ...] = ()
    escalate: str | None = None
    decide_again: Redecide | None = None
    says: str = ""
    because: str = ""
    cite: tuple[Citation, ...] = ()
    in_force: InForce = ALWAYS_IN_FORCE
    span: Span = NOWHERE

    @property
    def sequence(self) -> tuple[Pattern, ...]:
        """Every event that must have happened: `after`, or its only event as often as `times` says."""
        return self.after * self.times if len(self.after) == 1 else self.after

    @property
    def kinds(self) -> frozenset[EventKind]:
        """The kinds of event that it looks at."""
        absent = self.unless.pattern.events if self.unless else frozenset[EventKind]()
        return absent.union(*(pattern.events for pattern in self.after))

    @property
    def derived(self) -> bool:
        """Whether it waits for what follows from follow-ups and the time. It only tells somebody: nothing follows from it."""
        return bool(self.kinds & CONSEQUENCES)

    @property
    def setback(self) -> bool:
        """Whether it answers that somebody said no or that something did not work."""
        return any(pattern.events & SETBACKS for pattern in self.after)
