"""Cases as plain data for programs. Facts and reasons of a student are not in it; they stay in the store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from diversion_engine.cases.events import Event
from diversion_engine.cases.react import Reactions
from diversion_engine.cases.state import CaseState, Escalation, RouteStep, Task
from diversion_engine.cases.store import Entry


def task(one: Task, now: datetime) -> dict[str, Any]:
    """A task."""
    within = {"amount": one.within.amount, "unit": one.within.unit} if one.within else None
    return {
        "task": one.id,
        "duty": one.duty,
        "owed_by": one.owed_by,
        "owed_to": one.owed_to,
        "status": one.status(now).value,
        "opened": when(one.opened),
        "within": within,
        "due": when(one.due),
        "done": when(one.done),
        "settled_by": one.settled_by,
        "about": dict(one.about),
        "source": one.source,
        "escalated_to": list(one.escalated_to),
    }


def step(one: RouteStep) -> dict[str, Any]:
    """A step of the route."""
    return {
        "pathway": one.pathway,
        "owner": one.owner,
        "status": one.status.value,
        "since": when(one.since),
        "source": one.source,
        "instead_of": one.instead_of,
        "missing_consent": list(one.missing_consent),
    }


def escalation(one: Escalation) -> dict[str, Any]:
    """Whom to tell about what."""
    return {"to": one.to, "about": one.about, "says": one.says, "at": when(one.at), "follow_up": one.follow_up}


def event(one: Event) -> dict[str, Any]:
    """What happened, without its payload."""
    return {
        "kind": one.kind.value,
        "at": when(one.at),
        "by": one.by,
        "about": dict(sorted(one.about.items())),
        "days": one.days,
    }


def reactions(found: Reactions) -> dict[str, Any]:
    """What follows."""
    now = found.state.now
    return {
        "tasks": [task(one, now) for one in found.tasks],
        "discharged": [task(one, now) for one in found.discharged],
        "overdue": [task(one, now) for one in found.overdue],
        "steps": [step(one) for one in found.steps],
        "withdrawn": [step(one) for one in found.withdrawn],
        "escalations": [escalation(one) for one in found.escalations],
        "advice": [{"says": one.says, "at": when(one.at), "follow_up": one.follow_up} for one in found.advice],
        "decided_again": bool(found.events),
        "changed": list(found.changed),
        "notices": list(found.state.notices),
    }


def state(found: CaseState, log: Sequence[Event]) -> dict[str, Any]:
    """A case at one moment."""
    decision = found.decision
    return {
        "now": when(found.now),
        "closed": when(found.closed),
        "verdicts": dict(decision.verdicts) if decision else {},
        "route": [step(one) for one in found.steps],
        "tasks": [task(one, found.now) for one in found.tasks],
        "agreements": [
            {"agreement": one.name, "status": one.status, "since": when(one.since), "breaches": one.breaches}
            for one in found.agreements
        ],
        "escalations": [escalation(one) for one in found.escalations],
        "removal_days": found.removal_days,
        "decision_due": bool(found.pending),
        "notices": list(found.notices),
        "history": [event(one) for one in log],
    }


def control(one: Entry) -> dict[str, Any]:
    """An entry of the audit record: what was done, when, and by which role."""
    return {"kind": one.kind, "at": when(one.at), "by": one.by}


def when(moment: datetime | None) -> str | None:
    """A moment in UTC, or None."""
    return None if moment is None else moment.astimezone(UTC).isoformat()
