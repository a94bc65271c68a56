"""When something is due: hours, calendar days, school days and business days.

    reads    a moment and a length of time
    gives    the moment by which it has to be done
    leaves   which days are school days to the district's calendar file

Hours pass on the clock, also over a change to daylight saving time. Days are counted from the day after the moment, in
the calendar's own time zone, and the deadline is the end of the last one. A calendar that ends before the last day
is reached gives no deadline rather than a wrong one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from diversion_engine.model.rule import Within

MOST_DAYS = 800
"""How far ahead a deadline is looked for."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from one to another, both inside."""

    start: date
    end: date

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


@dataclass(frozen=True, slots=True)
class Calendar:
    """A district's days. `holidays` are days that are no business days, though they may be school days."""

    timezone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    school_years: tuple[Stretch, ...] = ()
    closed: tuple[Stretch, ...] = ()
    holidays: frozenset[date] = frozenset()
    covers: Stretch | None = None

    def is_school_day(self, day: date) -> bool:
        """Whether students are in school that day."""
        return day.weekday() < 5 and any(day in year for year in self.school_years) and not any(day in one for one in self.closed)

    def is_business_day(self, day: date) -> bool:
        """Whether offices are open that day."""
        return day.weekday() < 5 and day not in self.holidays

    def due(self, since: datetime, within: Within) -> datetime | None:
        """The moment by which it has to be done, or None when the calendar does not reach that far."""
        if within.unit == "hours":
            return since.astimezone(UTC) + timedelta(hours=within.amount)
        counted: dict[str, Callable[[date], bool]] = {
            "calendar days": lambda _: True,
            "school days": self.is_school_day,
            "business days": self.is_business_day,
        }
        last = self._nth(since.astimezone(self.timezone).date(), within.amount, counted[within.unit])
        return None if last is None else self._end_of(last)

    def school_days_between(self, first: date, last: date) -> int:
        """How many school days lie between two days, both inside."""
        return sum(self.is_school_day(first + timedelta(days=step)) for step in range((last - first).days + 1))

    def _nth(self, start: date, amount: int, counts: Callable[[date], bool]) -> date | None:
        day, left = start, amount
        while left:
            day += timedelta(days=1)
            if (day - start).days > MOST_DAYS or (self.covers is not None and day > self.covers.end):
                return None
            left -= counts(day)
        return day

    def _end_of(self, day: date) -> datetime:
        following = datetime.combine(day + timedelta(days=1), time(), self.timezone)
        return following.astimezone(UTC)
