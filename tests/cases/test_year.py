"""A school year of cases, replayed with a made-up clock, against a plain account of the same year.

`DIVERSION_CASES=5000` replays the whole year of 60,000 events; the share that runs every time is smaller.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from diversion_engine.cases.events import Event
from diversion_engine.cases.history import fold
from diversion_engine.cases.opening import payload_of
from diversion_engine.cases.react import react
from diversion_engine.cases.state import TaskStatus
from support.case_stories import engine, handbook
from support.case_year import EVENTS, MONTH_ENDS, RULESET, MadeUpCase, the_year

CASES = int(os.environ.get("DIVERSION_CASES", "300"))

_decided: dict[str, Mapping[str, Any]] = {}


def decide(facts: Mapping[str, Any], day: date) -> Mapping[str, Any]:
    """As the engine decides; the same facts are decided once, because the year is about cases and not about deciding."""
    key = repr(sorted(facts.items()))
    if key not in _decided:
        _decided[key] = payload_of(engine(RULESET).decide(facts, as_of=day))
    return _decided[key]


def test_the_tasks_at_every_months_end_are_those_of_a_plain_account():
    cases, clock = the_year(CASES)
    book = handbook(RULESET)
    events = ends = tasks = 0

    for now, case, event in clock:
        if case is None or event is None:
            ends += 1
            for each in (one for one in cases if one.log):
                found = {
                    (task.duty, task.owed_by, task.owed_to, task.due, task.status(now) is TaskStatus.OVERDUE)
                    for task in fold(each.log, book, now).open_tasks
                }
                expected = owed_by_plain_account(each.log, now)
                assert found == expected, (each.number, now)
                tasks += len(found)
        else:
            events += 1
            case.log += [event, *react(case.log, (event,), book, now, decide=decide).events]

    assert events == CASES * EVENTS
    assert ends == len(MONTH_ENDS)
    assert tasks > CASES


def test_a_replayed_log_gives_the_same_case_again():
    cases, clock = the_year(CASES // 10)
    book = handbook(RULESET)
    seen: dict[int, Any] = {}
    for now, case, event in clock:
        if case is not None and event is not None:
            reaction = react(case.log, (event,), book, now, decide=decide)
            case.log += [event, *reaction.events]
            seen[case.number] = reaction.state

    for case in cases:
        last = case.log[-1].at
        assert fold(case.log, book, last) == fold(list(case.log), book, last) == seen[case.number]
        assert react(case.log, (), book, last, decide=decide).nothing


# -- the plain account: no follow-up, no pattern, nothing of `cases` but the events ------------------------------------

NEW_YORK = ZoneInfo("America/New_York")
SCHOOL = {
    date(2026, 8, 17) + timedelta(days=number)
    for number in range(297)
    if (date(2026, 8, 17) + timedelta(days=number)).weekday() < 5
}
for _first, _last in (
    ("2026-09-07", "2026-09-07"), ("2026-10-12", "2026-10-12"), ("2026-11-11", "2026-11-11"), ("2026-11-25", "2026-11-27"),
    ("2026-12-21", "2027-01-01"), ("2027-01-18", "2027-01-18"), ("2027-02-15", "2027-02-15"), ("2027-03-29", "2027-04-02"),
    ("2027-05-31", "2027-05-31"),
):  # fmt: skip
    SCHOOL -= {
        date.fromisoformat(_first) + timedelta(days=number)
        for number in range((date.fromisoformat(_last) - date.fromisoformat(_first)).days + 1)
    }

CONSENT = {
    "community-mental-health": "guardian", "behavior-assessment": "guardian", "safe-storage-counseling": "guardian",
    "brief-intervention": "student",
}  # fmt: skip


def deadline(since: datetime, amount: int, unit: str) -> datetime | None:
    if unit == "hours":
        return since + timedelta(hours=amount or 1)
    assert unit == "school days", unit
    day = since.astimezone(NEW_YORK).date()
    while amount:
        day += timedelta(days=1)
        amount -= day in SCHOOL
        if day > date(2027, 6, 9):
            return None
    end = day + timedelta(days=1)
    return datetime(end.year, end.month, end.day, tzinfo=NEW_YORK).astimezone(UTC)


def owed_by_plain_account(log: list[Event], now: datetime) -> set[tuple[str, str, str, datetime | None, bool]]:
    """What is owed, worked out event by event, as somebody with a list and a calendar would."""
    owed: list[dict[str, Any]] = []
    verdict = ""
    agreed: dict[str, datetime] = {}
    for event in sorted(log, key=lambda one: one.at):
        step = event.about.get("step", "")
        if event.kind.value == "consent-given" and event.about.get("person") in (None, CONSENT.get(step)):
            agreed.setdefault(step, event.at)

    def owe(duty: str, by: str, to: str, at: datetime, due: datetime | None, source: str, about: str = "") -> None:
        for one in owed:
            if (
                (one["duty"], one["by"], one["to"]) == (duty, by, to)
                and one["about"] in ("", about)
                and (not one["done"] or (source == one["source"] == "decision"))
            ):
                return
        number = 1 + sum(one["duty"] == duty for one in owed)
        what = {"duty": duty, "by": by, "to": to, "due": due, "source": source}
        owed.append({**what, "about": about, "done": False, "id": f"{duty}/{number}"})

    def no_longer(duty: str, about: str) -> None:
        for one in owed:
            if (one["duty"], one["about"]) == (duty, about):
                one["done"] = True

    for event in sorted(log, key=lambda one: one.at):
        at, kind = event.at, event.kind.value
        if at > now:
            break
        if kind == "decided":
            verdict = event.payload["decision"]["verdicts"]["call_sro"]["verdict"]
            for one in event.payload["decision"]["duties"]:
                time = one["within"]
                due = deadline(at, time["amount"], time["unit"]) if time else None
                owe(one["duty"], one["owed_by"], one["owed_to"], at, due, "decision")
        elif kind == "task-done":
            for one in owed:
                if event.about["task"] in (one["duty"], one["id"]):
                    one["done"] = True
        elif (kind == "consent-given" and agreed.get(event.about["step"]) == at) or kind == "step-declined":
            no_longer("ask-for-consent", event.about["step"])
        elif kind == "step-started" and event.about["step"] in CONSENT:
            step = event.about["step"]
            if step not in agreed or agreed[step] > at:
                owe("ask-for-consent", "counselor", CONSENT[step], at, deadline(at, 1, "school days"), "consent", step)
        elif kind.startswith("agreement"):
            name, facilitator = event.about["agreement"], "restorative facilitator"
            if kind == "agreement-signed":
                owe("check-agreement", facilitator, "student", at, deadline(at, 10, "school days"), "signed", name)
            elif kind == "agreement-breached":
                owe("reconvene-agreement", facilitator, "student", at, deadline(at, 5, "school days"), "breached", name)
            else:
                no_longer("reconvene-agreement", name)
        elif kind == "officer-called":
            if event.about["action"] == "call_sro" and verdict == "must_not":
                owe("review-officer-call", "superintendent", "the district", at, deadline(at, 5, "school days"), "called")
            owe("log-police-contact", "principal", "the district", at, deadline(at, 24, "hours"), "called")
            chiefs = "superintendent and police chief"
            owe("notify-superintendent", "principal", chiefs, at, deadline(at, 5, "school days"), "called")
    return {
        (one["duty"], one["by"], one["to"], one["due"], one["due"] is not None and now > one["due"])
        for one in owed
        if not one["done"]
    }


def test_the_plain_account_finds_something_to_do():
    cases, _ = the_year(20)

    assert any(owed_by_plain_account(list(case.events), MONTH_ENDS[-1]) for case in cases)
    assert isinstance(cases[0], MadeUpCase)
