"""When a follow-up fires: the definition.

    reads    follow-ups, a case's history in time order, the calendar, the moment at which somebody looks
    gives    what fires: which follow-up, at which last event, at what moment

A follow-up fires once for each event that completes its sequence, whatever the earlier ones were. Each earlier event
stands before it in the history, fits its own pattern, shares with it what `same` names, and lies inside the window.
`engines.durable.follow_ups` says the same by forward chaining and is tested against this.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol

from diversion_engine.cases.calendar import Calendar
from diversion_engine.cases.events import Event
from diversion_engine.model.event import EventKind
from diversion_engine.model.follow_up import Absence, FollowUp, Pattern
from diversion_engine.model.rule import Within


class Firing(NamedTuple):
    """A follow-up fires at *at*; `last` is the place in the history of the event that completed its sequence."""

    follow_up: str
    last: int
    at: datetime


class Matches(Protocol):
    """Finds what fires. `firings` is the definition; an engine may do it in another way."""

    def __call__(
        self, follow_ups: Sequence[FollowUp], history: Sequence[Event], calendar: Calendar, now: datetime
    ) -> list[Firing]:
        """What fires by *now*, ordered by moment, place of the last event, and id."""


def firings(follow_ups: Sequence[FollowUp], history: Sequence[Event], calendar: Calendar, now: datetime) -> list[Firing]:
    """What fires by *now*, ordered by moment, place of the last event, and id."""
    view = View(history, calendar)
    places: dict[EventKind, list[int]] = {}
    for place, event in enumerate(history):
        places.setdefault(event.kind, []).append(place)
    found = [
        Firing(follow_up.id, last, at)
        for follow_up in follow_ups
        if all(not places.keys().isdisjoint(pattern.events) for pattern in follow_up.after)
        for kind in follow_up.after[-1].events
        for last in places.get(kind, ())
        if completes(follow_up, view, last) and (at := moment(follow_up, view, last)) is not None
        if _is_past(follow_up, at, now) and not prevented(follow_up, view, last)
    ]
    return in_order(found)


def deadlines(
    follow_ups: Sequence[FollowUp], history: Sequence[Event], calendar: Calendar, now: datetime
) -> Iterator[datetime]:
    """The moments after *now* at which something may fire, because what it waits for has not happened by then."""
    view = View(history, calendar)
    for follow_up in follow_ups:
        if follow_up.unless is None or follow_up.unless.within is None:
            continue
        for last, event in enumerate(history):
            at = moment(follow_up, view, last) if event.kind in follow_up.after[-1].events else None
            if at is not None and at >= now:
                yield at


def in_order(found: Iterable[Firing]) -> list[Firing]:
    """The firings in the order in which they take effect."""
    return sorted(found, key=lambda one: (one.at, one.last, one.follow_up))


@dataclass(frozen=True, slots=True)
class View:
    """A history, and the calendar to read it with. The relations in time are defined here, once."""

    history: Sequence[Event]
    calendar: Calendar

    def in_window(self, within: Within | None, first: int, last: int) -> bool:
        """Whether the event at *last* comes in time after that at *first*.

        Where the calendar does not reach the window's end, the window has not ended.
        """
        if within is None:
            return True
        end = self.calendar.due(self.history[first].at, within)
        return end is None or self.history[last].at <= end

    def deadline(self, absence: Absence, last: int) -> datetime | None:
        """The moment by which the event must have happened; None when the calendar does not reach it."""
        since = self.history[last].at
        return since if absence.within is None else self.calendar.due(since, absence.within)

    def in_period(self, absence: Absence, other: int, last: int) -> bool:
        """Whether the event at *other* lies where it would keep the follow-up from firing."""
        deadline = self.deadline(absence, last)
        at = self.history[other].at
        if other == last or deadline is None or at > deadline:
            return False
        return absence.within is None or absence.ever or at >= self.history[last].at

    def verdicts_at(self, last: int) -> dict[str, str]:
        """The verdicts of the decision in force at an event; none before the first."""
        for event in reversed(self.history[: last + 1]):
            if event.kind is EventKind.DECIDED:
                said = event.payload.get("decision", {}).get("verdicts", {})
                return {action: one["verdict"] for action, one in said.items()}
        return {}

    def days_at(self, last: int) -> int:
        """The days of removal in the school year of an event, up to it; of the whole case between two school years."""
        year = self.calendar.school_year(self.calendar.day(self.history[last].at))
        return sum(
            event.days
            for event in self.history[: last + 1]
            if event.days and (year is None or self.calendar.day(event.at) in year)
        )


def fits(pattern: Pattern, event: Event) -> bool:
    """Whether an event is of such a kind and about what the pattern names."""
    # Plain loops here: a year of cases asks this a million times.
    if event.kind not in pattern.events:
        return False
    for key, names in pattern.about:  # noqa: SIM110
        if named(event, key) not in names:
            return False
    return True


def named(event: Event, key: str) -> str | None:
    """What an event is about; a task is known by its duty here, `notify-guardian/2` by `notify-guardian`."""
    name = event.about.get(key)
    return name.partition("/")[0] if key == "task" and name is not None else name


def shares(same: Iterable[str], one: Event, other: Event) -> bool:
    """Whether two events are about the same, for each of *same*."""
    return all((name := named(one, key)) is not None and name == named(other, key) for key in same)


def what_is_shared(same: Iterable[str], event: Event) -> tuple[tuple[str, str], ...]:
    """What an event is about, of *same*: the step, the agreement that a follow-up was for when it fired."""
    return tuple((key, name) for key in sorted(same) if (name := named(event, key)) is not None)


def holds(follow_up: FollowUp, view: View, last: int) -> bool:
    """Whether everything holds that is asked of the last event alone, apart from its pattern."""
    event = view.history[last]
    if not follow_up.in_force.covers(view.calendar.day(event.at)):
        return False
    if follow_up.total is not None and not follow_up.total.reached(view.days_at(last)):
        return False
    if not follow_up.verdict:
        return True
    said = view.verdicts_at(last)
    return all(said.get(action) in verdicts for action, verdicts in follow_up.verdict)


def completes(follow_up: FollowUp, view: View, last: int) -> bool:
    """Whether the event at *last* completes the sequence."""
    event = view.history[last]
    if not fits(follow_up.after[-1], event) or not all(named(event, key) is not None for key in follow_up.same):
        return False
    if not holds(follow_up, view, last):
        return False
    # The latest event that fits leaves the most room for those before it, and is the likeliest to be in the window.
    place = last
    for pattern in reversed(follow_up.sequence[:-1]):
        before = (
            at
            for at in range(place - 1, -1, -1)
            if fits(pattern, view.history[at])
            and shares(follow_up.same, view.history[at], event)
            and view.in_window(follow_up.within, at, last)
        )
        found = next(before, None)
        if found is None:
            return False
        place = found
    return True


def moment(follow_up: FollowUp, view: View, last: int) -> datetime | None:
    """The moment at which it fires, if it does; None when the calendar does not reach it."""
    if follow_up.unless is None:
        return view.history[last].at
    return view.deadline(follow_up.unless, last)


def prevented(follow_up: FollowUp, view: View, last: int) -> bool:
    """Whether the event of `unless` has happened."""
    absence = follow_up.unless
    return absence is not None and any(
        fits(absence.pattern, other)
        and shares(follow_up.same, other, view.history[last])
        and view.in_period(absence, place, last)
        for place, other in enumerate(view.history)
    )


def _is_past(follow_up: FollowUp, at: datetime, now: datetime) -> bool:
    """A deadline is over when its moment has passed; everything else counts at once."""
    waits = follow_up.unless is not None and follow_up.unless.within is not None
    return at < now if waits else at <= now
