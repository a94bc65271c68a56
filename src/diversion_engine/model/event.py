"""What can happen in a case, by name, and what each kind of event is about."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class EventKind(StrEnum):
    """The kinds of event. The last five are never recorded: they follow from what was, and from the time."""

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
    TOLD = "told"
    CONSENT_COMPLETE = "consent-complete"
    STEP_OFFERED = "step-offered"
    STEP_WITHDRAWN = "step-withdrawn"
    TASK_OPENED = "task-opened"
    TASK_OVERDUE = "task-overdue"


CONSEQUENCES = frozenset({EventKind.STEP_OFFERED, EventKind.STEP_WITHDRAWN, EventKind.TASK_OPENED, EventKind.TASK_OVERDUE})
"""Worked out from decisions, follow-ups and the time. A follow-up that waits for them only tells somebody."""

DERIVED = CONSEQUENCES | {EventKind.CONSENT_COMPLETE}
"""Worked out; a follow-up may wait for them, and nobody records them."""

WAITED_FOR = tuple(kind for kind in EventKind if kind is not EventKind.TOLD)
"""What a follow-up may wait for. `told` is written down by the program itself, when it looks: who waited for that would be
answered by how often somebody looks."""

SETBACKS = frozenset({EventKind.STEP_DECLINED, EventKind.STEP_FAILED, EventKind.AGREEMENT_BREACHED})
"""Somebody said no, or it did not work. Nothing that follows from these may ever be an officer."""

ABOUT = ("step", "task", "person", "agreement", "action")
"""What an event can be about: names and roles, never a fact about the student."""

_STEP, _AGREEMENT = ("step", "person"), ("agreement", "step", "person")

ABOUT_OF: Mapping[EventKind, tuple[str, ...]] = MappingProxyType(
    {
        EventKind.REPORTED: (),
        EventKind.DECIDED: (),
        EventKind.STEP_STARTED: _STEP,
        EventKind.STEP_COMPLETED: _STEP,
        EventKind.STEP_DECLINED: _STEP,
        EventKind.STEP_FAILED: _STEP,
        EventKind.AGREEMENT_SIGNED: _AGREEMENT,
        EventKind.AGREEMENT_BREACHED: _AGREEMENT,
        EventKind.AGREEMENT_REPAIRED: _AGREEMENT,
        EventKind.CONSENT_GIVEN: _STEP,
        EventKind.TASK_DONE: ("task", "person"),
        EventKind.REMOVED: (),
        EventKind.OFFICER_CALLED: ("action", "person"),
        EventKind.FACTS_CHANGED: (),
        EventKind.OVERRIDDEN: ("action", "step", "task"),
        EventKind.CLOSED: (),
        EventKind.TOLD: ("person", "task", "step", "agreement"),
        EventKind.CONSENT_COMPLETE: ("step",),
        EventKind.STEP_OFFERED: ("step",),
        EventKind.STEP_WITHDRAWN: ("step",),
        EventKind.TASK_OPENED: ("task",),
        EventKind.TASK_OVERDUE: ("task",),
    }
)
"""What each kind can be about; the first is needed. An override needs one of its three."""
