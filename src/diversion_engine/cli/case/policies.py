"""What a case is read with: the ruleset and the calendar that it was opened with, loaded once for all its cases.

The first event of a case remembers both names, so nobody has to repeat them. A name of the library stays a name; a folder
or a file is remembered with its whole path. They go away with the rest of the case when it is expunged.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from diversion_engine.cases.calendar import Calendar
from diversion_engine.cases.calendar_file import read_calendar
from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.opening import payload_of
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import open_engine, shown
from diversion_engine.diagnostics.finding import Report
from diversion_engine.engine import Engine
from diversion_engine.engines.durable.follow_ups import CheckedFollowUps
from diversion_engine.ruleset.library import MANIFEST

CALENDAR = "DIVERSION_CALENDAR"
OPENED = "opened"


@dataclass(frozen=True, slots=True)
class Opened:
    """The names of a case's ruleset and calendar; no calendar counts hours and days of the week, in UTC."""

    ruleset: str
    calendar: str | None = None

    @classmethod
    def given(cls, ruleset: str, calendar: str | None) -> Opened:
        """The names that were typed, so that they can be found again from another folder."""
        there = Path(ruleset)
        named = str(there.resolve()) if (there / MANIFEST).is_file() else ruleset
        file = calendar or os.environ.get(CALENDAR) or None
        return cls(named, str(Path(file).resolve()) if file and Path(file).is_file() else file)

    def noted_in(self, event: Event) -> Event:
        """The first event of a case, with the names in its payload."""
        return replace(event, payload={**event.payload, OPENED: {"ruleset": self.ruleset, "calendar": self.calendar}})


@dataclass(frozen=True, eq=False)
class Policy:
    """A ruleset and a calendar, ready to be used."""

    opened: Opened
    engine: Engine
    handbook: Handbook

    @cached_property
    def matches(self) -> CheckedFollowUps:
        """Finds the follow-ups that fire: by definition and by forward chaining, and the two must agree."""
        return CheckedFollowUps(self.engine.ruleset.identity.id, self.handbook.fingerprint)

    def decide(self, facts: Mapping[str, Any], day: date) -> Mapping[str, Any]:
        """Decide again, for `react`."""
        return payload_of(self.engine.decide(facts, as_of=day))


@dataclass(slots=True)
class Policies:
    """Loads each policy when it is first needed. `instead` are names that were typed to be used in place of those noted."""

    width: int
    instead: Opened | None = None
    _loaded: dict[Opened, Policy] = field(default_factory=dict)

    def of(self, case_id: str, log: Sequence[Event]) -> Policy:
        """The policy of a case.

        Raises:
            StopError: It cannot be found, or cannot be used any more.
        """
        noted = _noted(log)
        ruleset = (self.instead and self.instead.ruleset) or (noted and noted.ruleset)
        calendar = (self.instead and self.instead.calendar) or (noted and noted.calendar)
        if not ruleset:
            msg = f"the case `{case_id}` does not say which ruleset it was opened with; give it with --ruleset RULESET"
            raise StopError(f"diversion case: {msg}")
        return self.load(Opened(ruleset, calendar or None))

    def load(self, opened: Opened) -> Policy:
        """The policy with these names; it raises what `of` does."""
        if opened not in self._loaded:
            engine = open_engine(opened.ruleset, self.width)
            self._loaded[opened] = Policy(opened, engine, Handbook.of(engine.ruleset, self._calendar(opened.calendar)))
        return self._loaded[opened]

    def _calendar(self, name: str | None) -> Calendar:
        if name is None:
            return Calendar()
        report = Report()
        found = read_calendar(name, report)
        if found is None:
            raise StopError(shown(report, self.width), Exit.FINDINGS)
        return found


def instead_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that put another policy in place of the one that a case was opened with."""
    parser.add_argument("--ruleset", metavar="RULESET", help="use this ruleset instead of the one the case was opened with")
    parser.add_argument("--calendar", metavar="FILE", help="use this calendar instead of the one the case was opened with")


def policies(args: argparse.Namespace, width: int) -> Policies:
    """The policies, with what was typed to be used instead."""
    if args.ruleset is None and args.calendar is None:
        return Policies(width)
    named = Opened.given(args.ruleset or "", args.calendar)
    return Policies(width, named if args.calendar else Opened(named.ruleset))


def _noted(log: Sequence[Event]) -> Opened | None:
    for event in log:
        names = event.payload.get(OPENED) if event.kind is EventKind.REPORTED else None
        if isinstance(names, Mapping) and isinstance(names.get("ruleset"), str):
            return Opened(names["ruleset"], names.get("calendar"))
    return None
