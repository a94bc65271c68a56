"""A district's calendar in YAML → a `Calendar`, or every reason why not.

reads    a file's path, or a name in the library's `calendars`
gives    the calendar
reports  DE703 calendar cannot be used; DE1xx and DE2xx for text that is no YAML or has the wrong shape
needs    the package `holidays` (extra `cases`) where the file names a country

Business days are weekdays that are no public holiday of the country (or of its part), and no day on which the district's
offices are closed. School days are weekdays of a school year on which the schools are not closed.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import Field

from diversion_engine.cases.calendar import Calendar, Stretch
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.documents.scalars import Day, Identifier
from diversion_engine.ruleset.library import from_shelf, on_shelf
from diversion_engine.ruleset.read.validate import fitting
from diversion_engine.ruleset.text.nodes import Entries, Text, span_of
from diversion_engine.ruleset.text.yaml_text import MAX_BYTES, read_nodes

SHELF = "calendars"
BEFORE = timedelta(days=92)
"""How long before its first school day a calendar is taken to know that there is no school: a summer."""
LONGEST_YEAR = 400
LONGEST_BREAK = timedelta(days=200)
"""No summer is longer. Where a whole year was left out, days would be counted across it as if there were no school."""


class SchoolYearDocument(Document):
    """The first and the last day of school."""

    start: Day = Field(alias="from")
    until: Day


class ClosedDocument(Document):
    """A day, or days from one to another, on which there is no school."""

    day: Day | None = None
    start: Day | None = Field(None, alias="from")
    until: Day | None = None
    says: Text = Text("")


class CalendarDocument(Document):
    """A calendar."""

    id: Identifier
    title: Text
    timezone: Text
    country: Text | None = None
    subdivision: Text | None = None
    school_years: list[SchoolYearDocument]
    closed: list[ClosedDocument] = Field(default_factory=list)
    offices_closed: list[Day] = Field(default_factory=list)


def shipped_calendars() -> list[str]:
    """The names of the calendars in the library."""
    return on_shelf(SHELF)


def read_calendar(name: str | Path, report: Report) -> Calendar | None:
    """The calendar *name* (a path that ends in `.yaml`, or a name in the library), or None with findings."""
    path = from_shelf(str(name), SHELF)
    if path is None:
        known = shipped_calendars()
        report.add(
            Code.BAD_CALENDAR,
            f"there is no calendar `{name}`: no file of that name, and none in the library",
            help=did_you_mean(str(name), known, otherwise=f"the library has {listed(known)}"),
        )
        return None
    label = path.name
    try:
        text = path.read_bytes()[: 4 * MAX_BYTES].decode("utf-8-sig")
    except OSError as error:
        report.add(Code.BAD_CALENDAR, f"`{label}` cannot be read: {(error.strerror or 'unknown').lower()}", Span(label, 0))
        return None
    except UnicodeDecodeError:
        report.add(
            Code.BAD_CALENDAR,
            f"`{label}` is not text in UTF-8",
            Span(label, 0),
            help="save it again; in Notepad, choose the encoding UTF-8",
        )
        return None
    return calendar_from(text, label, report)


def calendar_from(text: str, label: str, report: Report) -> Calendar | None:
    """The calendar that *text* holds, or None with findings; *label* is what they call the file."""
    here = Report()
    made = _calendar(text, label, here)
    report.extend(here.findings)
    return made if here.passed else None


def _calendar(text: str, label: str, report: Report) -> Calendar | None:
    root = read_nodes(text, label, report)
    if not report.passed:
        return None
    if not isinstance(root, Entries):
        report.add(Code.BAD_CALENDAR, "the file holds no keys", Span(label, 1), help="begin with `id`, `title` and `timezone`")
        return None
    # The sentences for what does not fit are the same as for rulesets.
    document = fitting(CalendarDocument, root, report)
    if document is None:
        return None
    zone = _zone(document, report)
    years = _school_years(document, report)
    closed = tuple(stretch for one in document.closed if (stretch := _closed(one, report)) is not None)
    if not years or zone is None or not report.passed:
        return None
    covers = Stretch(years[0].start - BEFORE, date(years[-1].end.year, 12, 31))
    holidays = frozenset({*_public_holidays(document, covers, report), *document.offices_closed})
    return Calendar(zone, years, closed, holidays, covers)


def _zone(document: CalendarDocument, report: Report) -> ZoneInfo | None:
    try:
        return ZoneInfo(document.timezone)
    except (OSError, ValueError, KeyError):
        report.add(
            Code.BAD_CALENDAR,
            f"there is no time zone `{document.timezone}`",
            span_of(document.timezone),
            help="write a name such as `America/New_York` or `America/Los_Angeles`",
        )
        return None


def _school_years(document: CalendarDocument, report: Report) -> tuple[Stretch, ...]:
    if not document.school_years:
        report.add(Code.BAD_CALENDAR, "there is no school year", document.place("school_years"), help="add `from` and `until`")
    for one in document.school_years:
        if not 0 < (one.until - one.start).days < LONGEST_YEAR:
            report.add(
                Code.BAD_CALENDAR,
                f"the school year from {one.start} to {one.until} cannot be",
                one.place("until", value=True),
                help="write the first and the last day of school of one year",
            )
    ordered = sorted(document.school_years, key=lambda one: one.start)
    for earlier, later in pairwise(ordered):
        if later.start <= earlier.until:
            report.add(
                Code.BAD_CALENDAR,
                "two school years overlap",
                Label(later.place("from", value=True), "begins"),
                Label(earlier.place("until", value=True), "before this one ends"),
                help="correct one of them",
            )
        elif later.start - earlier.until > LONGEST_BREAK:
            report.add(
                Code.BAD_CALENDAR,
                "a school year is missing between two others",
                Label(earlier.place("until", value=True), "after this day"),
                Label(later.place("from", value=True), "there is no school until this one"),
                help="add the school year between them, or begin with the later one",
            )
    return tuple(Stretch(one.start, one.until) for one in ordered)


def _closed(one: ClosedDocument, report: Report) -> Stretch | None:
    place = one.place("day") if one.day else one.place("from")
    start, end = (one.day, one.day) if one.day else (one.start, one.until)
    if start is None or end is None or (one.day and (one.start or one.until)):
        report.add(
            Code.BAD_CALENDAR, "a closing needs either `day`, or `from` and `until`", place, help="write one or the other"
        )
        return None
    if end < start or (end - start).days > LONGEST_YEAR:
        report.add(Code.BAD_CALENDAR, f"the schools cannot be closed from {start} to {end}", place, help="correct the days")
        return None
    return Stretch(start, end)


def _public_holidays(document: CalendarDocument, covers: Stretch, report: Report) -> set[date]:
    if document.country is None:
        return set()
    place = span_of(document.country)
    try:
        # An extra: whoever counts no business days does without.
        import holidays  # noqa: PLC0415
    except ImportError:
        report.add(
            Code.BAD_CALENDAR,
            "public holidays take the package `holidays`, which is not installed",
            place,
            help="run `pip install 'diversion-engine[cases]'`, or leave out `country` and list the days under `offices_closed`",
        )
        return set()
    known = holidays.list_supported_countries()
    country, part = str(document.country), document.subdivision and str(document.subdivision)
    if country not in known:
        report.add(
            Code.BAD_CALENDAR, f"no holidays are known for the country `{country}`", place, help="write a code such as `US`"
        )
        return set()
    if part is not None and part not in known[country]:
        report.add(
            Code.BAD_CALENDAR,
            f"no holidays are known for `{part}` in `{country}`",
            span_of(document.subdivision),
            help=did_you_mean(part, known[country], otherwise=f"the parts are {listed(known[country], 60)}"),
        )
        return set()
    years = range(covers.start.year, covers.end.year + 1)
    return set(holidays.country_holidays(country, subdiv=part, years=years))
