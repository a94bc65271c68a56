"""What a case looks like at one moment. Everything here is worked out from its events; nothing is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from diversion_engine.model.rule import DutyOwed, Within


class StepStatus(StrEnum):
    """Where the case stands on one pathway."""

    OFFERED = "offered"
    STARTED = "started"
    COMPLETED = "completed"
    DECLINED = "declined"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


class TaskStatus(StrEnum):
    """Where one task stands. `undated`: it has no deadline, or the calendar does not reach it."""

    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True, repr=False)
class Decided:
    """A decision as the case remembers it: plain words, no facts but in `facts`, which `repr` does not show.

    `usable` are the pathways that could be used under its facts. `policy` is the fingerprint of the ruleset, `as_of` the
    day whose rules held. After expunging, everything but `at` is empty.
    """

    at: datetime
    policy: str = ""
    as_of: str = ""
    verdicts: Mapping[str, str] = field(default_factory=dict)
    route: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    duties: tuple[DutyOwed, ...] = ()
    usable: frozenset[str] = frozenset()
    facts: Mapping[str, Any] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"Decided({self.at.isoformat()} under {self.policy or 'an unknown policy'})"


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One pathway of the case. `source` is `decision`, `staff`, or the follow-up that put it there."""

    pathway: str
    owner: str
    status: StepStatus
    since: datetime
    source: str
    consent: tuple[str, ...] = ()
    agreed: tuple[str, ...] = ()
    instead_of: str | None = None

    @property
    def missing_consent(self) -> tuple[str, ...]:
        """Those who have to agree and are not recorded as having agreed."""
        return tuple(one for one in self.consent if one not in self.agreed)


@dataclass(frozen=True, slots=True)
class Task:
    """Something that somebody owes by a time. `id` is its duty and a number, `notify-guardian/1`.

    `due` is None where no time is set, and where the calendar does not reach that far (`beyond_calendar`). `source` is
    `decision`, or the follow-up that opened it; `about` is then which step, agreement or the like it was opened for, where the
    follow-up is for each of them (`same`). `settled_by` is the follow-up that ended it; None when somebody did it.
    """

    id: str
    duty: str
    owed_by: str
    owed_to: str
    opened: datetime
    source: str
    within: Within | None = None
    due: datetime | None = None
    done: datetime | None = None
    about: tuple[tuple[str, str], ...] = ()
    settled_by: str | None = None
    escalated_to: tuple[str, ...] = ()

    @property
    def beyond_calendar(self) -> bool:
        """Whether there is a deadline that the calendar cannot tell."""
        return self.within is not None and self.due is None

    def status(self, now: datetime) -> TaskStatus:
        """Where it stands at a moment."""
        if self.done is not None and self.done <= now:
            return TaskStatus.DONE
        if self.due is None:
            return TaskStatus.UNDATED
        return TaskStatus.OVERDUE if now > self.due else TaskStatus.OPEN

    def was_late(self, now: datetime) -> bool:
        """Whether it was not done, or not done in time."""
        return self.due is not None and (self.done or now) > self.due


@dataclass(frozen=True, slots=True)
class Agreement:
    """A restorative agreement: `signed`, `breached` or `repaired`, and how often it was breached."""

    name: str
    status: str
    since: datetime
    breaches: int = 0


@dataclass(frozen=True, slots=True)
class Escalation:
    """A role that is told, once, about one thing."""

    follow_up: str
    to: str
    at: datetime
    about: str
    says: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """A sentence that a follow-up says."""

    follow_up: str
    says: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Override:
    """Somebody departed from the decision. The reason stays in the event's payload."""

    about: str
    by: str
    at: datetime
    reasoned: bool


@dataclass(frozen=True, slots=True)
class Pending:
    """A new decision is due, because facts changed or a follow-up asks for it; `facts` are to be set first."""

    since: datetime
    source: str
    facts: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class CaseState:
    """One case at one moment.

    `notices` are sentences about what could not be worked out, such as a deadline that the calendar does not reach.
    `changed` are the names of facts that changed since the case was opened. `removal_days` are those of the school year in which
    the student was last removed, the ones before the case included. Until the moment `until`, time alone changes
    nothing; None: it never does.
    """

    now: datetime
    decisions: tuple[Decided, ...] = ()
    steps: tuple[RouteStep, ...] = ()
    tasks: tuple[Task, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    advice: tuple[Advice, ...] = ()
    overrides: tuple[Override, ...] = ()
    changed: tuple[str, ...] = ()
    removal_days: int = 0
    pending: tuple[Pending, ...] = ()
    closed: datetime | None = None
    notices: tuple[str, ...] = ()
    until: datetime | None = None

    def stands(self, now: datetime) -> bool:
        """Whether the case is the same at a later moment, if nothing was recorded meanwhile."""
        return self.now <= now and (self.until is None or now < self.until)

    @property
    def decision(self) -> Decided | None:
        """The decision in force."""
        return self.decisions[-1] if self.decisions else None

    @property
    def open_tasks(self) -> tuple[Task, ...]:
        """What is still owed, the soonest first."""
        owed = [task for task in self.tasks if task.status(self.now) is not TaskStatus.DONE]
        return tuple(sorted(owed, key=lambda task: (task.due is None, task.due or task.opened, task.id)))

    @property
    def overdue_tasks(self) -> tuple[Task, ...]:
        """What should have been done by now, the longest overdue first."""
        return tuple(task for task in self.open_tasks if task.status(self.now) is TaskStatus.OVERDUE)

    def step(self, pathway: str) -> RouteStep | None:
        """The case's step on a pathway."""
        return next((step for step in self.steps if step.pathway == pathway), None)
