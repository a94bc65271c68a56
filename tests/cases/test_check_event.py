"""What may be recorded, and what is said about the rest."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from diversion_engine.cases.check import check_event
from diversion_engine.cases.events import Event, EventKind, event_from
from support.case_stories import MONDAY, Story

OVERRIDE = {"reason": "nobody else was there"}


def codes(
    kind: str, *, by: str = "principal", days: int = 0, payload: dict[str, object] | None = None, **about: str
) -> list[str]:
    story = Story(conduct=["fight"], evidence="verified")
    report = check_event(story.state, Event(EventKind(kind), MONDAY, by, about, days, payload or {}), story.handbook)
    return [finding.code.number for finding in report]


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("step-started", {"step": "circle"}),
        ("step-declined", {"step": "circle", "person": "target"}),
        ("agreement-signed", {"agreement": "after-the-fight", "step": "circle"}),
        ("task-done", {"task": "notify-guardian"}),
        ("task-done", {"task": "notify-guardian/1"}),
        ("removed", {"days": 2}),
        ("officer-called", {"action": "call_sro"}),
        ("facts-changed", {"payload": {"facts": {"injury": "minor"}}}),
        ("overridden", {"action": "call_sro", "payload": OVERRIDE}),
        ("overridden", {"step": "circle", "payload": OVERRIDE}),
    ],
)
def test_what_can_be_recorded(kind, more):
    assert codes(kind, **more) == []


@pytest.mark.parametrize(
    ("kind", "more", "expected"),
    [
        ("task-overdue", {"task": "notify-guardian/1"}, ["DE701"]),
        ("step-started", {}, ["DE701"]),
        ("step-started", {"step": "cirlce"}, ["DE204"]),
        ("step-started", {"step": "circle", "task": "notify-guardian"}, ["DE701"]),
        ("step-started", {"step": "circle", "by": " "}, ["DE701"]),
        ("task-done", {"task": "notify-guardian/7"}, ["DE204"]),
        ("removed", {}, ["DE701"]),
        ("step-started", {"step": "circle", "days": 2}, ["DE701"]),
        ("officer-called", {"action": "call_cavalry"}, ["DE204"]),
        ("facts-changed", {}, ["DE701"]),
        ("facts-changed", {"payload": {"facts": {"injuri": "minor"}}}, ["DE204"]),
        ("overridden", {"action": "call_sro"}, ["DE702"]),
        ("overridden", {"action": "call_sro", "payload": {"reason": "  "}}, ["DE702"]),
        ("overridden", {"payload": OVERRIDE}, ["DE701"]),
        ("reported", {"person": "x"}, ["DE701"]),
    ],
)
def test_what_cannot(kind, more, expected):
    assert codes(kind, **more) == expected


def test_a_case_begins_with_a_report():
    story = Story()

    assert check_event(None, Event(EventKind.REPORTED, MONDAY, "teacher"), story.handbook).passed
    assert not check_event(None, Event(EventKind.CLOSED, MONDAY, "teacher"), story.handbook).passed


def test_a_closed_case_takes_only_what_is_still_owed():
    story = Story(conduct=["fight"], evidence="verified")
    story.happens("closed")

    def report(kind: EventKind, **about: str) -> bool:
        return check_event(story.state, Event(kind, MONDAY, "principal", about), story.handbook).passed

    assert report(EventKind.TASK_DONE, task="notify-guardian")
    assert not report(EventKind.STEP_STARTED, step="circle")


def test_what_happened_before_the_closing_may_be_written_down_after_it():
    story = Story(conduct=["fight"], evidence="verified")
    story.after(hours=2)
    story.happens("closed")
    story.after(hours=2)

    def report(hours: int) -> bool:
        event = Event(EventKind.STEP_COMPLETED, MONDAY + timedelta(hours=hours), "principal", {"step": "circle"})
        return check_event(story.state, event, story.handbook).passed

    assert [report(hours) for hours in (1, 2, 3)] == [True, False, False]


def test_closing_with_something_owed_is_a_warning():
    story = Story(conduct=["fight"], evidence="verified")

    report = check_event(story.state, Event(EventKind.CLOSED, MONDAY, "principal"), story.handbook)

    assert report.passed
    assert "`notify-guardian/1`" in report.findings[0].message


def test_an_event_survives_being_written_down():
    event = Event(EventKind.REMOVED, MONDAY, "principal", {"person": "student"}, 2, {"note": "x"})

    assert event_from(event.as_data()) == event
    assert "note" not in repr(event)
    assert "2" not in repr(event).replace("2026", "")


def test_an_event_needs_a_time_zone():
    with pytest.raises(ValueError, match="time zone"):
        Event(EventKind.REPORTED, datetime(2026, 9, 14), "teacher")  # noqa: DTZ001
