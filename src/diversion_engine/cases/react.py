"""Something happened, or time passed: what comes next.

    reads    the log, what is new, the handbook, the moment
    gives    the reactions: tasks, steps, escalations, advice, events to append, and what a new decision changed
    leaves   storing what is new, and deciding, to whoever calls

Reactions are the difference between two readings of the history, so each comes once: whoever appends the events in
`Reactions.events` and asks again gets nothing. Where nothing was recorded and no moment has come at which time could
bring something about (`CaseState.until`), one reading is enough.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from diversion_engine.cases.changes import what_changed
from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.history import fold, latest
from diversion_engine.cases.patterns import Matches, firings
from diversion_engine.cases.state import Advice, CaseState, Escalation, RouteStep, StepStatus, Task

Decide = Callable[[Mapping[str, Any], date], Mapping[str, Any]]
"""Decides on facts under the rules of a day, and gives the payload of a `decided` event (`opening.payload_of`)."""

AGAIN = 5
"""How often one event may lead to a new decision that leads to a new decision."""


@dataclass(frozen=True, slots=True)
class Reactions:
    """What comes next. `events` are to be appended to the log; `overdue` became overdue since the case was looked at last."""

    state: CaseState
    tasks: tuple[Task, ...] = ()
    discharged: tuple[Task, ...] = ()
    overdue: tuple[Task, ...] = ()
    steps: tuple[RouteStep, ...] = ()
    withdrawn: tuple[RouteStep, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    advice: tuple[Advice, ...] = ()
    events: tuple[Event, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to tell anybody."""
        lists = (self.tasks, self.discharged, self.overdue, self.steps, self.withdrawn, self.escalations, self.advice)
        return not any((*lists, self.events, self.changed))


def react(
    log: Sequence[Event],
    new: Sequence[Event],
    handbook: Handbook,
    now: datetime,
    *,
    since: datetime | None = None,
    before: CaseState | None = None,
    decide: Decide | None = None,
    matches: Matches = firings,
) -> Reactions:
    """What follows from *new* events, or from the time since the case was looked at last.

    Args:
        log: The events before; empty for a case that is being opened.
        new: What happened now; empty for a tick.
        handbook: What to read the case with.
        now: The moment to look at the case.
        since: When it was looked at last; without it, at its last event.
        before: What it looked like then, for a caller that has it; it saves reading the log once more.
        decide: Makes a new decision where one is due; without it, the state says that one is (`pending`).
        matches: What finds the follow-ups that fire by *now*.
    """
    if before is None and log:
        # By the definition alone: what was said then was matched by `matches` when it was said.
        before = fold(log, handbook, since or latest(log))
    if before is not None and not new and not before.pending and before.stands(now):
        return Reactions(replace(before, now=now))
    whole = [*log, *new]
    state = fold(whole, handbook, now, matches)
    made: list[Event] = []
    changed: list[str] = []
    while state.pending and decide is not None and len(made) < AGAIN and state.decision is not None and state.decision.as_of:
        earlier = state.decision
        made.append(_decided(state, now, decide))
        state = fold([*whole, *made], handbook, now, matches)
        if state.decision is not None:
            changed += what_changed(earlier, state.decision, handbook)
    return _difference(before, state, tuple(made), tuple(changed))


def _decided(state: CaseState, now: datetime, decide: Decide) -> Event:
    assert state.decision is not None
    facts = dict(state.decision.facts)
    for pending in state.pending:
        facts |= pending.facts
    known = {name: value for name, value in facts.items() if value is not None}
    # The rules of the day on which it happened still hold, however late somebody finds out more about it.
    return Event(EventKind.DECIDED, now, "policy", payload=decide(known, date.fromisoformat(state.decision.as_of)))


def _difference(before: CaseState | None, after: CaseState, made: tuple[Event, ...], changed: tuple[str, ...]) -> Reactions:
    old = before or CaseState(after.now)
    tasks = {task.id: task for task in old.tasks}
    steps = {step.pathway: step.status for step in old.steps}
    late = {task.id for task in old.overdue_tasks}
    return Reactions(
        state=after,
        tasks=tuple(task for task in after.tasks if task.id not in tasks),
        discharged=tuple(task for task in after.tasks if task.done and not (task.id in tasks and tasks[task.id].done)),
        overdue=tuple(task for task in after.overdue_tasks if task.id not in late),
        steps=tuple(
            step
            for step in after.steps
            if step.status is StepStatus.OFFERED and steps.get(step.pathway) in (None, StepStatus.WITHDRAWN)
        ),
        withdrawn=tuple(
            step
            for step in after.steps
            if step.status is StepStatus.WITHDRAWN and steps.get(step.pathway) is not StepStatus.WITHDRAWN
        ),
        escalations=tuple(one for one in after.escalations if one not in old.escalations),
        advice=tuple(one for one in after.advice if one not in old.advice),
        events=made,
        changed=changed,
    )
