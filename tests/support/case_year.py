"""A made-up school year of cases under the example district, and the clock that it runs by."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.opening import opening
from support.case_stories import an_ordinary_day, engine

RULESET = "districts/example"
FIRST, LAST = datetime(2026, 8, 17, 12, tzinfo=UTC), datetime(2027, 6, 9, 20, tzinfo=UTC)
EVENTS = 12
"""Events in a case, with the two that open it."""

MONTH_ENDS = [datetime(2026 + (month > 12), (month - 1) % 12 + 1, 1, 4, tzinfo=UTC) for month in range(9, 19)]
"""Midnight in New York, or an hour later, at the end of each month from August to May."""

INCIDENTS: tuple[Mapping[str, Any], ...] = (
    {"conduct": ["defiance"]},
    {"conduct": ["fight"], "mutual": True, "similar_acts_this_year": 1},
    {"conduct": ["fight"], "injury": "medical", "disability": "iep"},
    {"conduct": ["threat"], "threat": "serious", "evidence": "verified", "target": "student"},
    {"conduct": ["threat"], "threat": "very-serious", "evidence": "verified"},
    {
        "conduct": ["weapon-possession"],
        "weapon": "firearm",
        "weapon_use": "possessed",
        "disability": "iep",
        "evidence": "verified",
    },
    {"conduct": ["alcohol"], "substance": "alcohol", "substance_act": "possession", "evidence": "verified"},
    {"conduct": ["bullying"], "power_imbalance": True, "target": "student"},
    {"self_harm": "plan"},
    {"conduct": ["aggravated-assault"], "imminent_danger": True, "injury": "medical", "evidence": "verified", "ongoing": True},
    {"conduct": ["sexual-misconduct"], "target": "student", "evidence": "verified"},
    {"conduct": [], "abuse_suspected": True, "suspected_abuser": "parent"},
)
KINDS = (
    EventKind.STEP_STARTED,
    EventKind.STEP_STARTED,
    EventKind.STEP_COMPLETED,
    EventKind.STEP_DECLINED,
    EventKind.STEP_FAILED,
    EventKind.CONSENT_GIVEN,
    EventKind.AGREEMENT_SIGNED,
    EventKind.AGREEMENT_BREACHED,
    EventKind.AGREEMENT_REPAIRED,
    EventKind.REMOVED,
    EventKind.OFFICER_CALLED,
    EventKind.FACTS_CHANGED,
    EventKind.TASK_DONE,
    EventKind.TASK_DONE,
    EventKind.TASK_DONE,
    EventKind.TASK_DONE,
)
STEPS = ("restorative-chat", "brief-intervention", "community-mental-health", "threat-assessment", "peer-mediation")
TASKS = (
    "notify-guardian",
    "notify-guardian/1",
    "check-agreement",
    "reconvene-agreement",
    "log-police-contact",
    "ask-for-consent",
    "notify-superintendent",
    "manifestation-review",
    "document-incident",
    "safety-plan",
)


@dataclass(slots=True)
class MadeUpCase:
    """One case of the year. `log` is what has been recorded so far."""

    number: int
    events: tuple[Event, ...]
    log: list[Event] = field(default_factory=list)


@cache
def _decision(incident: int, day: date, removed: int) -> tuple[Event, Event]:
    facts = an_ordinary_day(RULESET, **{**INCIDENTS[incident], "removal_days_this_year": removed})
    return opening(engine(RULESET).decide(facts, as_of=day), datetime.combine(day, datetime.min.time(), UTC), "principal")


def a_case(number: int) -> MadeUpCase:
    """The case that *number* stands for."""
    chance = random.Random(number)
    at = FIRST + chance.random() * (LAST - FIRST) * 0.97
    reported, decided = _decision(chance.randrange(len(INCIDENTS)), date(2026, 8, 17), chance.choice((0, 0, 4, 8)))
    events = [Event(reported.kind, at, "principal"), Event(decided.kind, at, "principal", {}, decided.days, decided.payload)]
    while len(events) < EVENTS:
        at += timedelta(minutes=chance.choice((0, 7, 90, 600, 1_500, 4_000, 14_000)))
        events.append(_happened(chance, at))
    return MadeUpCase(number, tuple(events))


def _happened(chance: random.Random, at: datetime) -> Event:
    kind = chance.choice(KINDS)
    about, payload, days = {}, {}, 0
    match kind:
        case EventKind.TASK_DONE:
            about["task"] = chance.choice(TASKS)
        case EventKind.AGREEMENT_SIGNED | EventKind.AGREEMENT_BREACHED | EventKind.AGREEMENT_REPAIRED:
            about["agreement"] = chance.choice(("first", "second"))
        case EventKind.OFFICER_CALLED:
            about["action"] = chance.choice(("call_sro", "officer_search"))
        case EventKind.REMOVED:
            days = chance.randint(1, 5)
        case EventKind.FACTS_CHANGED:
            payload = {"facts": {"injury": chance.choice(("none", "minor", "medical"))}}
        case _:
            about["step"] = chance.choice(STEPS)
            if kind is EventKind.CONSENT_GIVEN and (person := chance.choice(("student", "guardian", ""))):
                about["person"] = person
    return Event(kind, at, "staff", about, days, payload)


def the_year(cases: int) -> tuple[list[MadeUpCase], Iterator[tuple[datetime, MadeUpCase | None, Event | None]]]:
    """The cases, and everything that happens in the year, as the clock brings it: events, and the ends of the months."""
    made = [a_case(number) for number in range(cases)]
    moments = [(event.at, 1, case.number, place) for case in made for place, event in enumerate(case.events)]
    moments += [(end, 0, -1, -1) for end in MONTH_ENDS]

    def clock() -> Iterator[tuple[datetime, MadeUpCase | None, Event | None]]:
        for at, _, number, place in sorted(moments):
            yield (at, made[number], made[number].events[place]) if number >= 0 else (at, None, None)

    return made, clock()
