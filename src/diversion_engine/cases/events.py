"""What can happen in a case. A case is its events, in order; everything else about it is worked out from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class EventKind(StrEnum):
    """The kinds of event."""

    REPORTED = "reported"
    DECIDED = "decided"
    STEP_STARTED = "step-started"
    STEP_COMPLETED = "step-completed"
    STEP_DECLINED = "step-declined"
    STEP_FAILED = "step-failed"
    AGREEMENT_SIGNED = "agreement-signed"
    AGREEMENT_BREACHED = "agreement-breached"
    AGREEMENT_REPAIRED = "agreement-repaired"
    CONSENT_GIVEN = "consent-given"
    TASK_DONE = "task-done"
    REMOVED = "removed"
    OFFICER_CALLED = "officer-called"
    FACTS_CHANGED = "facts-changed"
    OVERRIDDEN = "overridden"
    CLOSED = "closed"


ABOUT = ("step", "task", "person", "agreement", "action")
"""What an event can be about: names and roles, never a fact about the student."""


@dataclass(frozen=True, slots=True, repr=False)
class Event:
    """One thing that happened.

    `at` is aware of its time zone. `by` is a role (`principal`), never a name. `about` maps some of `ABOUT` to names
    of pathways, duties, roles or actions. `days` counts school days of a removal. `payload` may hold facts and free
    text (a reason, changed facts); it is what sealing and expunging take away, and `repr` does not show it.
    """

    kind: EventKind
    at: datetime
    by: str
    about: Mapping[str, str] = field(default_factory=dict)
    days: int = 0
    payload: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            msg = "an event's time needs a time zone"
            raise ValueError(msg)

    def __repr__(self) -> str:
        about = "".join(f" {key}={value}" for key, value in sorted(self.about.items()))
        return f"Event({self.kind} at {self.at.isoformat()} by {self.by}{about})"
