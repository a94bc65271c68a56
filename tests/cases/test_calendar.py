"""Deadlines: hours on the clock, days in the district's own time zone, and what a calendar does not know."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diversion_engine.cases.calendar import AT_ONCE, Calendar, Stretch
from diversion_engine.cases.calendar_file import calendar_from, read_calendar, shipped_calendars
from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.rule import Within
from support.case_stories import calendar

FRIDAY = datetime(2026, 11, 20, 20, tzinfo=UTC)
"""Friday afternoon in New York, in the week before Thanksgiving."""


def due(amount: int, unit: str, since: datetime = FRIDAY) -> str | None:
    moment = calendar().due(since, Within(amount, unit))
    return moment and moment.astimezone(calendar().timezone).isoformat(" ", "minutes")


@pytest.mark.parametrize(
    ("amount", "unit", "expected"),
    [
        (24, "hours", "2026-11-21 15:00-05:00"),
        (3, "calendar days", "2026-11-24 00:00-05:00"),
        (1, "school days", "2026-11-24 00:00-05:00"),
        (3, "school days", "2026-12-01 00:00-05:00"),
        (10, "school days", "2026-12-10 00:00-05:00"),
        (1, "business days", "2026-11-24 00:00-05:00"),
        (4, "business days", "2026-12-01 00:00-05:00"),
        (0, "school days", "2026-11-21 00:00-05:00"),
    ],
)
def test_a_deadline_is_counted_in_its_own_unit(amount, unit, expected):
    assert due(amount, unit) == expected


def test_immediately_is_an_hour():
    assert calendar().due(FRIDAY, Within(0, "hours")) == FRIDAY + AT_ONCE


def test_hours_pass_on_the_clock_when_summer_time_ends():
    evening = datetime(2026, 10, 31, 22, tzinfo=calendar().timezone)

    assert calendar().due(evening, Within(24, "hours")) == evening.astimezone(UTC) + timedelta(hours=24)
    assert due(24, "hours", evening) == "2026-11-01 21:00-05:00"


def test_a_day_ends_in_the_districts_own_night():
    late = datetime(2026, 9, 15, 2, tzinfo=UTC)  # still Monday evening in New York

    assert due(1, "calendar days", late) == "2026-09-16 00:00-04:00"


@pytest.mark.parametrize(
    "since",
    [datetime(2027, 6, 8, 12, tzinfo=UTC), datetime(2024, 9, 2, 12, tzinfo=UTC)],
    ids=["after the last school year", "before the first"],
)
def test_a_calendar_that_does_not_reach_gives_no_deadline(since):
    assert due(5, "school days", since) is None


def test_calendar_days_and_hours_need_no_calendar():
    assert Calendar().due(FRIDAY, Within(5, "school days")) is None
    assert Calendar().due(FRIDAY, Within(5, "calendar days")) == datetime(2026, 11, 26, tzinfo=UTC)


def test_a_summer_incident_is_counted_from_the_first_day_of_school():
    assert due(1, "school days", datetime(2026, 7, 10, 12, tzinfo=UTC)) == "2026-08-18 00:00-04:00"


@given(
    start=st.dates(date(2026, 8, 1), date(2027, 4, 1)),
    amount=st.integers(1, 40),
    unit=st.sampled_from(("school days", "business days", "calendar days")),
)
def test_as_many_days_lie_before_a_deadline_as_were_given(start, amount, unit):
    here = calendar()
    moment = here.due(datetime.combine(start, datetime.min.time(), here.timezone), Within(amount, unit))

    assert moment is not None
    last = here.day(moment - timedelta(seconds=1))
    counts = {"school days": here.is_school_day, "business days": here.is_business_day, "calendar days": lambda _: True}[unit]
    assert sum(map(counts, Stretch(start + timedelta(days=1), last))) == amount
    assert counts(last)


@given(st.dates(date(2026, 8, 1), date(2027, 6, 30)), st.integers(0, 60))
def test_school_days_between_two_days_are_those_that_are_there(first, days):
    last = first + timedelta(days=days)

    assert calendar().school_days_between(first, last) == sum(map(calendar().is_school_day, Stretch(first, last)))


# -- the file ----------------------------------------------------------------------------------------------------------

SMALL = "id: a\ntitle: A\ntimezone: UTC\nschool_years: [{from: 2026-08-17, until: 2027-06-09}]\n"


def problems(text: str) -> list[tuple[str, str]]:
    report = Report()
    assert calendar_from(text, "calendar.yaml", report) is None
    return [(finding.code.number, str(finding.span)) for finding in report]


def test_the_shipped_calendar_can_be_read():
    assert shipped_calendars() == ["example-unified"]
    assert calendar().is_school_day(date(2026, 9, 8))
    assert not calendar().is_school_day(date(2026, 9, 7))
    assert not calendar().is_business_day(date(2026, 12, 25))
    assert calendar().school_year(date(2026, 12, 25)) == Stretch(date(2026, 8, 17), date(2027, 6, 9))


def test_a_calendar_can_do_without_a_country():
    report = Report()
    made = calendar_from(SMALL + "offices_closed: [2026-12-24]\n", "calendar.yaml", report)

    assert report.passed
    assert made is not None
    assert made.holidays == {date(2026, 12, 24)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("DE703", "calendar.yaml:1:1")]),
        ("a: [", [("DE103", "calendar.yaml:1:1")]),
        (SMALL.replace("UTC", "Mars/Base"), [("DE703", "calendar.yaml:3:11")]),
        (SMALL + "country: Atlantis\n", [("DE703", "calendar.yaml:5:10")]),
        (SMALL + "country: US\nsubdivision: XQ\n", [("DE703", "calendar.yaml:6:14")]),
        (SMALL + "closd: []\n", [("DE202", "calendar.yaml:5:1")]),
        (SMALL + "closed: [{day: 1 May}]\n", [("DE209", "calendar.yaml:5:16")]),
        (SMALL + "closed: [{from: 2026-09-01}]\n", [("DE703", "calendar.yaml:5:11")]),
        (SMALL + "closed: [{from: 2026-09-04, until: 2026-09-01}]\n", [("DE703", "calendar.yaml:5:11")]),
        (SMALL.replace("2027-06-09", "2026-06-09"), [("DE703", "calendar.yaml:4:42")]),
        (
            SMALL.replace("}]", "}, {from: 2027-06-01, until: 2027-08-01}]"),
            [("DE703", "calendar.yaml:4:62")],
        ),
        (
            SMALL.replace("}]", "}, {from: 2028-08-15, until: 2029-06-01}]"),
            [("DE703", "calendar.yaml:4:42")],
        ),
    ],
)
def test_what_is_wrong_with_a_calendar_is_said_where_it_stands(text, expected):
    assert problems(text) == expected


def test_a_calendar_that_is_not_there_is_looked_for_by_name():
    report = Report()

    assert read_calendar("example-unifed", report) is None
    assert report.findings[0].help == "did you mean `example-unified`?"


def test_without_the_extra_a_country_is_a_finding_and_no_traceback(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "holidays", None)
    report = Report()

    assert calendar_from(SMALL + "country: US\n", "calendar.yaml", report) is None
    assert "diversion-engine[cases]" in str(report.findings[0].help)
