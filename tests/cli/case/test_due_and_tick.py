"""`diversion case due` and `diversion case tick`: what time brings."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.store import open_store
from diversion_engine.cli.screen import Screen


@pytest.fixture
def two(fight):
    """A second case, opened a day later; an agreement in the first was broken."""
    fight("event", "C-1", "agreement-breached", "--agreement", "first", "--at", "2026-09-14T10:00")
    fight("open", "small", "--facts", "fight.json", "--calendar", "days.yaml", "--at", "2026-09-15T09:00", "--case", "C-2")
    return fight


def test_what_is_due_stands_in_order_of_urgency_over_all_cases(two):
    ran = two("due", "--at", "2026-09-15T12:00")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "when             case  who, and what\n"
        "OVERDUE 3 hours  C-1   Principal: Tell the family. (tell-family/1)\n"
        "in 21 hours      C-2   Principal: Tell the family. (tell-family/1)\n"
        "in 7 days        C-1   Facilitator: Bring everybody together again.\n"
        "                       (meet-again/1: first)\n"
        "\n"
        "3 tasks, 1 overdue\n"
    )


def test_for_programs_what_is_due_is_data(two):
    ran = two("due", "--at", "2026-09-15T12:00", "--format", "json")

    assert [(one["case"], one["task"], one["status"]) for one in ran.data] == [
        ("C-1", "tell-family/1", "overdue"),
        ("C-2", "tell-family/1", "open"),
        ("C-1", "meet-again/1", "open"),
    ]


def test_closing_ends_no_duty(two):
    two("event", "C-1", "closed", "--at", "2026-09-15T09:30")

    assert "OVERDUE 3 hours  C-1   Principal: Tell the family. (tell-family/1)\n" in two("due", "--at", "2026-09-15T12:00").out


def test_when_nothing_is_due_that_is_said(fight):
    fight("event", "C-1", "task-done", "--task", "tell-family", "--at", "2026-09-14T10:00")

    assert fight("due", "--at", "2026-09-15T12:00").out == "Nothing is due.\n"


def test_time_that_passes_tells_somebody_once(two):
    first = two("tick", "--at", "2026-09-15T09:01")
    again = two("tick", "--at", "2026-09-15T09:02")

    assert (first.code, first.err) == (0, "")
    assert first.out == (
        "Case C-1\n"
        "Tell\n"
        "- Superintendent: The family was not told in time. Call the family now. (about\n"
        "  tell-family/1)\n"
        "Overdue\n"
        "- Principal: Tell the family. (tell-family/1) OVERDUE since Tue 15 Sep 2026,\n"
        "  09:00, by 1 minute.\n"
        "\n"
        "2 cases looked at, 1 with news.\n"
    )
    assert again.out == "2 cases looked at, nothing new.\n"


def test_what_is_late_and_has_nobody_to_be_told_is_said_once_too(two):
    two("tick", "--at", "2026-09-17T09:00")

    late = two("tick", "--at", "2026-09-23T09:00", "--format", "json")

    assert [(one["case"], [task["task"] for task in one["overdue"]]) for one in late.data] == [("C-1", ["meet-again/1"])]
    assert two("tick", "--at", "2026-09-24T09:00", "--format", "json").data == []


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_nobody_could_hear_is_said_again(two, monkeypatch, form):
    words = ("tick", "--at", "2026-09-15T09:01", "--format", form)

    with monkeypatch.context() as broken:
        broken.setattr(Screen, "flush", lambda _: (_ for _ in ()).throw(BrokenPipeError()))
        two(*words)

    assert "Call the family now." in two(*words).out
    assert "Call the family now." not in two(*words).out


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_changed_while_it_was_said_is_said_again(two, monkeypatch, form):
    words = ("tick", "--at", "2026-09-15T09:01", "--format", form)
    event = Event(EventKind.CONSENT_GIVEN, datetime(2026, 9, 15, 12, tzinfo=UTC), "staff", {"step": "circle"})

    def somebody_goes_on(_):
        with open_store("diversion.db") as store:
            store.append("C-1", event, store.history("C-1").number, "once")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(Screen, "flush", somebody_goes_on)
        first = two(*words)

    assert (first.code, first.err) == (0, "")
    assert "Call the family now." in first.out
    assert "Call the family now." in two(*words).out
    assert "Call the family now." not in two(*words).out


def test_a_tick_for_an_earlier_time_changes_nothing(two):
    two("tick", "--at", "2026-09-17T09:00")

    assert two("tick", "--at", "2026-09-01T09:00").out == "2 cases looked at, nothing new.\n"


def test_one_case_that_cannot_be_read_keeps_no_other_from_it(two, policy: Path, tmp_path: Path):
    (tmp_path / "other").mkdir()
    for name in ("ruleset.yaml", "rules.yaml", "safety.yaml"):
        (tmp_path / "other" / name).write_bytes((policy / name).read_bytes())
    two("open", "other", "--facts", "fight.json", "--calendar", "days.yaml", "--at", "2026-09-15T09:00", "--case", "C-3")
    (tmp_path / "other" / "ruleset.yaml").unlink()

    due, tick = two("due", "--at", "2026-09-15T12:00"), two("tick", "--at", "2026-09-15T12:00")

    assert (due.code, tick.code) == (1, 1)
    assert "C-2" in due.out
    assert "Case C-1\n" in tick.out
    assert "DE101 ruleset not found" in due.err
    assert "case `C-3`" in tick.err


def test_engines_that_disagree_about_one_case_are_logged_and_the_tick_goes_on(two, monkeypatch):
    monkeypatch.setattr("diversion_engine.engines.durable.follow_ups.firings", lambda *_: [])

    ran = two("tick", "--at", "2026-09-17T09:00", "--log", "error")

    assert ran.code == 1
    assert '"event": "disagreed", "command": "case-tick", "ruleset": "small"' in ran.err
    assert "diversion case tick: case `C-1`: the engines disagree about the follow-ups small." in ran.err
    assert ran.out.endswith("2 cases looked at, nothing new.\n")


def test_a_made_up_id_is_shown_by_as_much_as_tells_it_apart(case):
    ids = [
        case("open", "small", "--facts", "fight.json", "--calendar", "days.yaml", "--at", at, "--format", "json").data["case"]
        for at in ("2026-09-14T09:00", "2026-09-14T10:00")
    ]

    rows = case("due", "--at", "2026-09-14T12:00").out.splitlines()[1:3]

    for row, id_ in zip(rows, ids, strict=True):
        assert id_.startswith(row.split()[3])
        assert case("show", row.split()[3]).code == 0
