"""Something happened in a case, or time passed: what follows, stored with it in one piece.

    reads    the case, what is new, the moment
    gives    what follows; in the store: what is new, new decisions, who was told of what was late, and what is no longer owed

That somebody was told is an event (`told`) of its own, stored together with what it follows from, so everybody is told once,
whoever looks next; so is that a task was settled, with the follow-up that did it. Where somebody else was faster, the case is read again and everything worked out anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.react import Reactions, react
from diversion_engine.cases.state import Escalation
from diversion_engine.cases.store import CaseStore, StaleCaseError, new_key
from diversion_engine.cli.case.files import CaseFile

Result = TypeVar("Result")

TRIES = 5
POLICY = "policy"
"""Who records what follows from the policy."""


def react_to(case: CaseFile, new: Sequence[Event], now: datetime) -> Reactions:
    """What follows; nothing is stored."""
    policy = case.policy
    return react(case.log, new, policy.handbook, now, decide=policy.decide, matches=policy.matches)


def go_on(store: CaseStore, case: CaseFile, new: Sequence[Event], found: Reactions) -> None:
    """Store what is new and what follows from it: all of it, or nothing.

    Where time alone brought something about, that it was said is stored too, even if nobody in particular was told.

    Raises:
        StaleCaseError: Somebody else was faster.
    """
    marks = told(found)
    if not marks and not new and not found.nothing:
        marks = [Event(EventKind.TOLD, found.state.now, POLICY)]
    if events := [*new, *found.events, *marks]:
        store.append_all(case.id, events, case.number, new_key())


def told(found: Reactions) -> list[Event]:
    """The events that say who was told of what, and which tasks are no longer owed."""
    about = [(_about(one, found), one.follow_up) for one in found.escalations]
    about += [({"task": one.id}, one.settled_by) for one in found.discharged if one.settled_by is not None]
    return [Event(EventKind.TOLD, found.state.now, POLICY, which, payload={"follow_up": name}) for which, name in about]


def again(attempt: Callable[[], Result]) -> Result:
    """Try until nobody else is faster, a few times."""
    for _ in range(TRIES - 1):
        try:
            return attempt()
        except StaleCaseError:
            continue
    return attempt()


def _about(one: Escalation, found: Reactions) -> dict[str, str]:
    state = found.state
    kinds = (
        ("task", {task.id for task in state.tasks}),
        ("step", {step.pathway for step in state.steps}),
        ("agreement", {agreement.name for agreement in state.agreements}),
    )
    about = next((kind for kind, names in kinds if one.about in names), None)
    return {"person": one.to} | ({about: one.about} if about else {})
