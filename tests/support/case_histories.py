"""Random follow-ups and random histories, small enough that most of them have something to do with each other."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

from diversion_engine.cases.calendar import Calendar, Stretch
from diversion_engine.cases.events import Event, EventKind
from diversion_engine.model.event import ABOUT_OF
from diversion_engine.model.follow_up import Absence, FollowUp, Pattern, Total
from diversion_engine.model.rule import InForce, Within
from diversion_engine.model.vocabulary import Verdict

FIRST = datetime(2026, 9, 1, 8, tzinfo=UTC)
CALENDAR = Calendar(
    school_years=(Stretch(date(2026, 8, 17), date(2026, 9, 30)), Stretch(date(2026, 10, 5), date(2026, 11, 1))),
    closed=(Stretch(date(2026, 9, 7), date(2026, 9, 9)),),
)
"""Short years and a break, so that deadlines fall beyond the calendar now and then."""

KINDS = (
    EventKind.DECIDED,
    EventKind.STEP_DECLINED,
    EventKind.STEP_STARTED,
    EventKind.AGREEMENT_BREACHED,
    EventKind.REMOVED,
    EventKind.OFFICER_CALLED,
    EventKind.TASK_DONE,
)
NAMES = {
    "step": ("circle", "chat", "review"),
    "task": ("notify", "notify/2", "plan"),
    "person": ("student", "target"),
    "agreement": ("first", "second"),
    "action": ("call", "search"),
}
UNITS = ("hours", "calendar days", "school days", "business days")


def some_kinds(chance: random.Random) -> tuple[EventKind, ...]:
    """A few kinds, for follow-ups and histories that meet."""
    return tuple(chance.sample(KINDS, chance.choice((2, 3))))


def a_history(chance: random.Random, kinds: tuple[EventKind, ...] = KINDS, most: int = 9) -> list[Event]:
    """Events in the order of time; some at the same moment."""
    at, history = FIRST, []
    for _ in range(chance.randint(0, most)):
        at += timedelta(hours=chance.choice((0, 0, 1, 5, 24, 30, 100)))
        history.append(an_event(chance, at, kinds))
    return history


def an_event(chance: random.Random, at: datetime, kinds: tuple[EventKind, ...]) -> Event:
    """One event; now and then it does not say what it is about."""
    kind = chance.choice(kinds)
    about = {key: chance.choice(NAMES[key]) for key in ABOUT_OF[kind] if chance.random() < 0.8}
    payload = {}
    if kind is EventKind.DECIDED:
        payload = {"decision": {"verdicts": {"call": {"verdict": chance.choice(("must", "may", "must_not"))}}}}
    return Event(kind, at, "somebody", about, chance.randint(1, 4) if kind is EventKind.REMOVED else 0, payload)


def a_follow_up(chance: random.Random, kinds: tuple[EventKind, ...] = KINDS, name: str = "one") -> FollowUp:
    """A follow-up over the same few kinds and names."""
    after = tuple(_pattern(chance, kinds) for _ in range(chance.choice((1, 1, 1, 2, 2, 3))))
    times = chance.choice((1, 1, 2, 3)) if len(after) == 1 else 1
    several = len(after) * times > 1
    unless = _absence(chance, kinds) if chance.random() < 0.5 else None
    looked_at = {kind for pattern in (*after, *([unless.pattern] if unless else [])) for kind in pattern.events}
    shared = [key for key in NAMES if all(key in ABOUT_OF[kind] for kind in looked_at)]
    return FollowUp(
        id=name,
        title=name,
        after=after,
        same=tuple(chance.sample(shared, min(len(shared), chance.choice((0, 0, 1, 2))))),
        within=_within(chance) if several and chance.random() < 0.6 else None,
        times=times,
        unless=unless,
        verdict=(("call", frozenset(chance.sample((Verdict.MUST, Verdict.MAY, Verdict.MUST_NOT), chance.choice((1, 2))))),)
        if chance.random() < 0.2
        else (),
        total=Total(chance.randint(1, 8), strict=chance.random() < 0.5) if chance.random() < 0.2 else None,
        in_force=InForce(FIRST.date() + timedelta(days=chance.randint(0, 5))) if chance.random() < 0.2 else InForce(),
    )


def _pattern(chance: random.Random, kinds: tuple[EventKind, ...]) -> Pattern:
    kind = chance.choice(kinds)
    about = [
        (key, frozenset(chance.sample(NAMES[key], 2))) for key in ABOUT_OF[kind] if key != "task" and chance.random() < 0.3
    ]
    kinds = {kind} if about or chance.random() < 0.7 else {kind, chance.choice(kinds)}
    return Pattern(frozenset(kinds), tuple(about))


def _absence(chance: random.Random, kinds: tuple[EventKind, ...]) -> Absence:
    if chance.random() < 0.3:
        return Absence(_pattern(chance, kinds))
    return Absence(_pattern(chance, kinds), _within(chance), ever=chance.random() < 0.3)


def _within(chance: random.Random) -> Within:
    unit = chance.choice(UNITS)
    return Within(chance.randint(0, 100) if unit == "hours" else chance.randint(0, 12), unit)
