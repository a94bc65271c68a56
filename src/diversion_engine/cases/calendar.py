"""When something is due: hours, calendar days, school days and business days.

    reads    a moment and a length of time
    gives    the moment by which it has to be done
    leaves   which days are school days to the district's calendar file

Hours pass on the clock, also over a change to daylight saving time; `immediately` leaves one. Days are counted from the day after the moment, in
the calendar's own time zone, and the deadline is the end of the last one. A calendar that ends before the last day
is reached gives no deadline rather than a wrong one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from diversion_engine.model.rule import Within

MOST_DAYS = 800
"""How far ahead a deadline in business days is looked for."""

AT_ONCE = timedelta(hours=1)
"""How long `immediately` is: what is done at once is still written down a little later."""

WEEKEND = 5
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from one to another, both inside."""

    start: date
    end: date

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    def __iter__(self) -> Iterator[date]:
        day = self.start
        while day <= self.end:
            yield day
            day += _DAY


@dataclass(frozen=True)
class Calendar:
    """A district's days.

    `holidays` are days that are no business days, though they may be school days. `covers` is the time that the calendar
    knows about; without it, offices are taken to be open on every weekday that is no holiday, for ever.
    """

    timezone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    school_years: tuple[Stretch, ...] = ()
    closed: tuple[Stretch, ...] = ()
    holidays: frozenset[date] = frozenset()
    covers: Stretch | None = None

    def day(self, moment: datetime) -> date:
        """The day on which a moment lies here."""
        return moment.astimezone(self.timezone).date()

    def is_school_day(self, day: date) -> bool:
        """Whether students are in school that day."""
        place = bisect_left(self._school_days, day)
        return place < len(self._school_days) and self._school_days[place] == day

    def is_business_day(self, day: date) -> bool:
        """Whether offices are open that day."""
        return day.weekday() < WEEKEND and day not in self.holidays

    def school_year(self, day: date) -> Stretch | None:
        """The school year in which a day lies; None between two of them."""
        return next((year for year in self.school_years if day in year), None)

    def due(self, since: datetime, within: Within) -> datetime | None:
        """The moment by which it has to be done, or None when the calendar does not reach that far."""
        if within.unit == "hours":
            return since.astimezone(UTC) + (timedelta(hours=within.amount) or AT_ONCE)
        start = self.day(since)
        match within.unit:
            case "calendar days":
                last: date | None = start + timedelta(days=within.amount)
            case "school days":
                last = self._school_day_after(start, within.amount)
            case _:
                last = self._business_day_after(start, within.amount)
        return None if last is None else self.end_of(last)

    def school_days_between(self, first: date, last: date) -> int:
        """How many school days lie between two days, both inside."""
        return bisect_right(self._school_days, last) - bisect_left(self._school_days, first)

    def end_of(self, day: date) -> datetime:
        """The moment at which a day ends."""
        return datetime.combine(day + _DAY, time(), self.timezone).astimezone(UTC)

    @cached_property
    def _school_days(self) -> list[date]:
        # Every deadline asks for them, and a year of cases asks for a hundred thousand deadlines.
        shut = {day for stretch in self.closed for day in stretch}
        return sorted({day for year in self.school_years for day in year if day.weekday() < WEEKEND and day not in shut})

    def _school_day_after(self, start: date, amount: int) -> date | None:
        if amount == 0:
            return start
        if self.covers is not None and start not in self.covers:
            return None
        place = bisect_right(self._school_days, start) + amount - 1
        return self._school_days[place] if place < len(self._school_days) else None

    def _business_day_after(self, start: date, amount: int) -> date | None:
        day, left = start, amount
        while left:
            day += _DAY
            if (day - start).days > MOST_DAYS or (self.covers is not None and day not in self.covers):
                return None
            left -= self.is_business_day(day)
        return day
