"""What follows from an event, or from time that passed: said to the person at the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.react import Reactions
from diversion_engine.cases.state import Escalation, RouteStep, Task
from diversion_engine.cli.case import naming, times
from diversion_engine.cli.screen import Screen
from diversion_engine.explain.words import capital, sentence

UNCHANGED = "The new decision asks nothing else of anybody."


def tell(reactions: Reactions, handbook: Handbook, screen: Screen) -> bool:
    """Say what follows, the most pressing first; False when nothing does."""
    paragraphs = [(title, lines) for title, lines in _paragraphs(reactions, handbook) if lines]
    for title, lines in paragraphs:
        screen.heading(title)
        for line in lines:
            screen.prose(f"- {line}", "  ")
    return bool(paragraphs)


def owed(task: Task, reactions: Reactions, handbook: Handbook) -> str:
    """A task with its deadline."""
    return f"{naming.task(task, handbook)} {capital(times.deadline(task, reactions.state.now, handbook.calendar))}."


def _paragraphs(reactions: Reactions, handbook: Handbook) -> Iterator[tuple[str, list[str]]]:
    late = {task.id for task in reactions.overdue}
    new = [task for task in reactions.tasks if task.done is None and task.id not in late]
    told = {one.says for one in reactions.escalations}
    yield "Tell", [_escalated(one, handbook) for one in reactions.escalations]
    yield "Overdue", [owed(task, reactions, handbook) for task in reactions.overdue]
    yield "New tasks", [owed(task, reactions, handbook) for task in new]
    yield "Done", [naming.task(task, handbook) for task in reactions.discharged if task.settled_by is None]
    yield "No longer owed", [_settled(task, handbook) for task in reactions.discharged if task.settled_by is not None]
    yield "Offered", [_offered(step, handbook) for step in reactions.steps]
    yield "No longer offered", [naming.step(step, handbook) for step in reactions.withdrawn]
    yield "Mind", [sentence(one.says) for one in reactions.advice if one.says not in told]
    if reactions.events:
        yield "Decided again", list(reactions.changed) or [UNCHANGED]


def _settled(task: Task, handbook: Handbook) -> str:
    return f"{naming.task(task, handbook)} {sentence(capital(naming.settled(task, handbook)))}"


def _escalated(one: Escalation, handbook: Handbook) -> str:
    follow_up = handbook.by_id.get(one.follow_up)
    why = follow_up.title if follow_up and follow_up.title else one.follow_up
    about = naming.pathway(one.about, handbook) if one.about in handbook.pathways else one.about
    return f"{capital(one.to)}: {sentence(why)} {sentence(one.says)} (about {about})".replace("  ", " ")


def _offered(step: RouteStep, handbook: Handbook) -> str:
    instead = f"instead of {naming.pathway(step.instead_of, handbook)}" if step.instead_of else ""
    asked = naming.consent(step)
    return "; ".join(part for part in (naming.step(step, handbook), instead, asked) if part)
