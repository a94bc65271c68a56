"""The policies that scenarios speak of, each loaded once.

    reads    settings, and the names that scenarios use
    gives    a `Policy`: an engine, the follow-ups with a calendar
    reports  DE813 where a ruleset or a calendar cannot be used

A name is the id of the ruleset under review, a folder beside `diversion.toml`, or a name in the library.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from diversion_engine.cases.calendar import Calendar
from diversion_engine.cases.calendar_file import read_calendar
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.opening import payload_of
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.engine import Decision, Engine
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.review.settings import NAME, Settings
from diversion_engine.ruleset.compile import compile_ruleset
from diversion_engine.ruleset.folders.sources import Folder
from diversion_engine.ruleset.library import MANIFEST

APPROVED = "the approved version"
"""How scenarios name the version that is compared with; no ruleset can be called that."""


@dataclass(frozen=True, eq=False)
class Policy:
    """A ruleset that is ready to answer. `written` are its folders as they are written: those it extends, its own last."""

    engine: Engine
    calendar: Calendar = field(default_factory=Calendar)
    written: tuple[Folder, ...] = ()

    @property
    def ruleset(self) -> Ruleset:
        """The ruleset."""
        return self.engine.ruleset

    def program(self, day: date) -> Program:
        """What it says on a day."""
        return self.engine.program(day)

    def decide(self, facts: Facts, day: date) -> Decision:
        """The decision on facts. A second opinion is asked for in `tests/conformance`, and not for each scenario."""
        return self.engine.decide(facts, as_of=day, cross_check=False)

    @cached_property
    def handbook(self) -> Handbook:
        """What cases are read with."""
        return Handbook.of(self.ruleset, self.calendar)

    def again(self, facts: Mapping[str, Any], day: date) -> Mapping[str, Any]:
        """Decide again in a case, for `cases.react`."""
        return payload_of(self.engine.decide(facts, as_of=day, cross_check=False))


@dataclass(frozen=True, eq=False)
class Policies:
    """Policies by the names that scenarios use."""

    found: Mapping[str, Policy]

    def __getitem__(self, name: str) -> Policy:
        return self.found[name]

    def instead(self, name: str, engine: Engine) -> Policies:
        """The same, with another engine for one of them: a draft, or a slip that scenarios should notice."""
        return Policies({**self.found, name: replace(self.found[name], engine=engine)})


@dataclass(slots=True)
class Shelf:
    """Loads policies as they are asked for. What cannot be loaded is reported once, and is None from then on."""

    settings: Settings
    _loaded: dict[str, Policy | list[Finding]] = field(default_factory=dict)
    _by_place: dict[str, Policy | list[Finding]] = field(default_factory=dict)
    _calendar: Calendar | None = None

    def take(self, name: str | None, report: Report) -> tuple[str, Policy] | None:
        """The policy with that name, and its one name; without a name, the one under review."""
        wanted = self._name(name)
        if wanted is None:
            help_ = 'add `ruleset = "rulesets/our-district"` to the file, or begin with: Given the "base" policy'
            report.extend([_finding("nothing says which policy is under review", help_)])
            return None
        found = self._get(wanted)
        if isinstance(found, Policy):
            return wanted, found
        report.extend(found)
        return None

    def approved(self, report: Report) -> tuple[str, Policy] | None:
        """The version that is compared with, and its name; None with a finding where there is none."""
        if self.settings.approved is None:
            help_ = 'add `approved = "rulesets/our-district-2025"`, the folder of the version that was adopted last'
            report.extend([_finding("nothing says which version was approved", help_)])
            return None
        return self.take(APPROVED, report)

    def policies(self) -> Policies:
        """What has been loaded so far."""
        return Policies({name: found for name, found in self._loaded.items() if isinstance(found, Policy)})

    def _name(self, name: str | None) -> str | None:
        under_review = self.settings.ruleset
        if name is None or under_review is None or name in (under_review, APPROVED):
            return name or under_review
        reviewed = self._get(under_review)
        return under_review if isinstance(reviewed, Policy) and name == reviewed.ruleset.identity.id else name

    def _get(self, name: str) -> Policy | list[Finding]:
        if name not in self._loaded:
            written = (self.settings.approved or "") if name == APPROVED else name
            beside = self.settings.folder / written
            place = str(beside) if (beside / MANIFEST).is_file() else written
            if place not in self._by_place:
                self._by_place[place] = self._load(written, place)
            self._loaded[name] = self._by_place[place]
        return self._loaded[name]

    def _load(self, name: str, place: str) -> Policy | list[Finding]:
        compiled = compile_ruleset(place)
        errors = compiled.report.errors
        if compiled.ruleset is None or errors:
            first = f": {errors[0].message}" if errors else ""
            more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
            help_ = f"run `diversion check {name}`" if compiled.sources.texts else errors[0].help if errors else None
            return [_finding(f"the ruleset `{name}` cannot be used{first}{more}", help_)]
        days = self._days()
        return (
            days
            if isinstance(days, list)
            else Policy(Engine(compiled.ruleset, cross_check=False), days, tuple(compiled.sources.folders))
        )

    def _days(self) -> Calendar | list[Finding]:
        if self._calendar is None and self.settings.calendar is not None:
            beside = self.settings.folder / self.settings.calendar
            here = Report()
            self._calendar = read_calendar(beside if beside.is_file() else self.settings.calendar, here)
            if self._calendar is None:
                return [_finding(one.message, one.help) for one in here]
        return self._calendar or Calendar()


def _finding(message: str, help_: str | None) -> Finding:
    return Finding(Code.BAD_SETTINGS, message, (Label(Span(NAME, 1)),), help_)
