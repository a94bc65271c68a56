"""Moments, deadlines and stretches of time as people say them."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from diversion_engine.cases.calendar import Calendar
from diversion_engine.cases.state import Task, TaskStatus
from diversion_engine.explain.words import counted

_MINUTE, _HOUR, _DAY = 60, 60 * 60, 24 * 60 * 60


def said(moment: datetime, calendar: Calendar) -> str:
    """A moment where the school is.

    Example:
        >>> said(datetime.fromisoformat("2026-09-14T13:00:00+00:00"), Calendar())
        'Mon 14 Sep 2026, 13:00'
    """
    return f"{moment.astimezone(calendar.timezone):%a %d %b %Y, %H:%M}"


def by(due: datetime, calendar: Calendar) -> str:
    """A deadline; one that is the end of a day is called that.

    Example:
        >>> by(datetime.fromisoformat("2026-09-15T00:00:00+00:00"), Calendar())
        'the end of Mon 14 Sep 2026'
    """
    here = due.astimezone(calendar.timezone)
    if here.time() == time():
        return f"the end of {here - timedelta(days=1):%a %d %b %Y}"
    return said(due, calendar)


def stretch(length: timedelta) -> str:
    """About how long, in the largest unit that fits.

    Example:
        >>> stretch(timedelta(minutes=61)), stretch(timedelta(hours=50)), stretch(timedelta(seconds=20))
        ('1 hour', '2 days', 'less than a minute')
    """
    seconds = int(length.total_seconds())
    for size, noun in ((2 * _DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute")):
        if seconds >= size:
            return counted(seconds // min(size, _DAY), noun)
    return "less than a minute"


def deadline(task: Task, now: datetime, calendar: Calendar) -> str:
    """When a task is due, or since when it is overdue."""
    if task.due is None:
        return "when it is due, the calendar cannot tell" if task.beyond_calendar else "no deadline"
    match task.status(now):
        case TaskStatus.DONE:
            return "done"
        case TaskStatus.OVERDUE:
            return f"OVERDUE since {by(task.due, calendar)}, by {stretch(now - task.due)}"
        case _:
            return f"due {by(task.due, calendar)}, in {stretch(task.due - now)}"
