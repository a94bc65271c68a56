"""What follows from an event, or from time that passed: said to the person at the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.react import Reactions
from diversion_engine.cases.state import RouteStep
from diversion_engine.cli.case import naming, times
from diversion_engine.cli.screen import Screen
from diversion_engine.explain.words import sentence

NOTHING = "Nothing else follows from it."


def tell(reactions: Reactions, handbook: Handbook, screen: Screen) -> None:
    """Say what follows, the most pressing first."""
    paragraphs = list(_paragraphs(reactions, handbook))
    if not paragraphs:
        screen.prose(NOTHING)
    for title, lines in paragraphs:
        screen.heading(title)
        for line in lines:
            screen.prose(f"- {line}", "  ")


def _paragraphs(reactions: Reactions, handbook: Handbook) -> Iterator[tuple[str, list[str]]]:
    now, calendar = reactions.state.now, handbook.calendar
    late = {task.id for task in reactions.overdue}
    groups = (
        ("Tell", [f"{one.to}: {_escalated(one.follow_up, one.says, handbook)} (about {one.about})" for one in reactions.escalations]),
        ("Overdue", [_owed(task, now, handbook) for task in reactions.overdue]),
        ("New tasks", [_owed(task, now, handbook) for task in reactions.tasks if not task.done and task.id not in late]),
        ("Done", [naming.task(task, handbook) for task in reactions.discharged]),
        ("Offered", [_offered(step, handbook) for step in reactions.steps]),
        ("No longer offered", [naming.step(step, handbook) for step in reactions.withdrawn]),
        ("Mind", _advice(reactions)),
        ("Decided again", _again(reactions)),
        ("Not worked out", [sentence(notice) for notice in reactions.state.notices]),
    )
    return ((title, lines) for title, lines in groups if lines)
