"""Cases told as stories: a clock that moves, events as they are recorded, and what comes of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from diversion_engine import Engine
from diversion_engine.cases.calendar import Calendar
from diversion_engine.cases.calendar_file import read_calendar
from diversion_engine.cases.check import check_event
from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.history import fold
from diversion_engine.cases.opening import opening, payload_of
from diversion_engine.cases.react import Reactions, react
from diversion_engine.cases.state import CaseState
from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.vocabulary import Fact, Kind

MONDAY = datetime(2026, 9, 14, 13, tzinfo=UTC)
"""A Monday morning in the example district, in the middle of three weeks without a day off."""


@cache
def engine(ruleset: str) -> Engine:
    return Engine.load(ruleset, cross_check=False)


@cache
def calendar() -> Calendar:
    report = Report()
    made = read_calendar("example-unified", report)
    assert made is not None, report.findings
    return made


@cache
def handbook(ruleset: str) -> Handbook:
    return Handbook.of(engine(ruleset).ruleset, calendar())


def an_ordinary_day(ruleset: str, **changed: Any) -> dict[str, Any]:
    """The uneventful value of every fact, everybody available, with some facts changed."""
    facts = engine(ruleset).ruleset.vocabulary.facts
    return {name: _ordinary(fact) for name, fact in facts.items()} | changed


def _ordinary(fact: Fact) -> Any:
    if fact.kind is Kind.SET:
        return sorted(fact.values) if fact.name == "available" else []
    return fact.ordinary


class Story:
    """One case, and what came of each thing that happened in it."""

    def __init__(self, ruleset: str = "base", at: datetime = MONDAY, **facts: Any) -> None:
        self.ruleset, self.now, self.log = ruleset, at, list[Event]()
        self.handbook = handbook(ruleset)
        decision = engine(ruleset).decide(an_ordinary_day(ruleset, **facts), as_of=at.date())
        self.last = self._take(*opening(decision, at, "principal"))

    def happens(
        self, kind: EventKind | str, days: int = 0, payload: Mapping[str, Any] | None = None, **about: str
    ) -> Reactions:
        """Something is recorded now."""
        event = Event(EventKind(kind), self.now, "principal", about, days, payload or {})
        report = check_event(self.state, event, self.handbook)
        assert report.passed, report.findings
        return self._take(event)

    def after(self, **time: float) -> Reactions:
        """Time passes, and somebody looks."""
        return self.until(self.now + timedelta(**time))

    def until(self, moment: datetime) -> Reactions:
        """Somebody looks at a moment."""
        before, self.now = self.now, moment
        self.last = react(self.log, (), self.handbook, self.now, since=before, decide=self.decide)
        self.log += self.last.events
        return self.last

    def decide(self, facts: Mapping[str, Any], day: date) -> Mapping[str, Any]:
        return payload_of(engine(self.ruleset).decide(facts, as_of=day))

    @property
    def state(self) -> CaseState:
        return fold(self.log, self.handbook, self.now)

    def _take(self, *events: Event) -> Reactions:
        self.last = react(self.log, events, self.handbook, self.now, since=self.now if self.log else None, decide=self.decide)
        self.log += [*events, *self.last.events]
        return self.last

    # -- what a test asks ----------------------------------------------------------------------------------------------

    def owed(self) -> list[str]:
        """The duties that are still owed, the soonest first."""
        return [task.duty for task in self.state.open_tasks]

    def route(self) -> dict[str, str]:
        """The steps and where they stand."""
        return {step.pathway: step.status.value for step in self.state.steps}

    def told(self) -> list[tuple[str, str]]:
        """Who was told about what."""
        return [(one.to, one.about) for one in self.state.escalations]
