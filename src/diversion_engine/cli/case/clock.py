"""What time it is: given with `--at`, or read from the clock. Nothing below the command line reads one."""

from __future__ import annotations

import argparse
import re
from datetime import UTC, date, datetime

from diversion_engine.cases.calendar import Calendar

_SHAPE = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?")
YEARS = range(2000, 2200)
"""The years that somebody can mean. Another one is a slip, and what was recorded stays."""

_HOW = "write it as 2026-09-14T09:30, or with its time zone as 2026-09-14T09:30-04:00"


def at_option(parser: argparse.ArgumentParser, what: str) -> None:
    """Add the option that gives the time; *what* says whose."""
    parser.add_argument(
        "--at", metavar="TIME", type=moment,
        help=f"{what} (default: now), as 2026-09-14T09:30; without a time zone, it is the calendar's",
    )  # fmt: skip


def moment(text: str) -> datetime:
    """A time as it is typed on the command line; without a zone where none was typed."""
    try:
        if not _SHAPE.fullmatch(text):
            raise ValueError
        found = datetime.fromisoformat(text)
    except ValueError:
        msg = f"`{text[:40]}` is not a time; {_HOW}"
        raise argparse.ArgumentTypeError(msg) from None
    near(found.date())
    return found


def near(day: date) -> None:
    """Refuse a day in a year that nobody means.

    Raises:
        ArgumentTypeError: It is in one.
    """
    if day.year not in YEARS:
        msg = f"the year {day.year} cannot be meant; write one from {YEARS[0]} to {YEARS[-1]}"
        raise argparse.ArgumentTypeError(msg)


def now() -> datetime:
    """The time, here."""
    return datetime.now(UTC).replace(microsecond=0)


def in_zone(given: datetime | None, calendar: Calendar) -> datetime:
    """The time that was given, or the time now; where it has no zone, the calendar's."""
    if given is None:
        return now()
    return given if given.tzinfo is not None else given.replace(tzinfo=calendar.timezone)
