"""What somebody owes by a time: opened by a decision or a follow-up, discharged when it is done or no longer needed.

    reads    duties, `task-done` events, what follow-ups settle, and the calendar
    gives    tasks with their deadlines

A duty that a decision imposes is opened once in a case, however often it is decided again, and ends when somebody has done it.
One that a follow-up opens is opened again after it has ended, because something happened again; while it is still owed for the
same step, agreement or the like, it is not doubled. A follow-up may settle what one of them opened for that very thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from diversion_engine.cases.calendar import Calendar
from diversion_engine.cases.events import Event
from diversion_engine.cases.state import Task
from diversion_engine.model.rule import DutyOwed

DECISION = "decision"

About = tuple[tuple[str, str], ...]
"""What a follow-up was for when it opened a task, `(("step", "circle"),)`; empty: the whole case."""


class TaskList:
    """The tasks of one case while its history is read."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._tasks: dict[str, Task] = {}
        self._opened: dict[str, int] = {}

    def __iter__(self) -> Iterator[Task]:
        return iter(self._tasks.values())

    def open(self, owed: DutyOwed, at: datetime, source: str, about: About = ()) -> None:
        """Open a task, unless it is owed already, for the same thing or for the whole case."""
        for task in self:
            alike = (task.duty, task.owed_by, task.owed_to) == (owed.duty, owed.owed_by, owed.owed_to)
            if alike and task.about in ((), about) and (task.done is None or source == task.source == DECISION):
                return
        number = self._opened[owed.duty] = self._opened.get(owed.duty, 0) + 1
        due = self._calendar.due(at, owed.within) if owed.within is not None else None
        made = Task(f"{owed.duty}/{number}", owed.duty, owed.owed_by, owed.owed_to, at, source, owed.within, due, about=about)
        self._tasks[made.id] = made

    def settle(self, duty: str, at: datetime, follow_up: str, about: About) -> None:
        """Discharge what was opened for this very thing, because it is no longer needed."""
        for task in list(self):
            if task.done is None and task.duty == duty and task.about and task.about == about:
                self._tasks[task.id] = replace(task, done=at, settled_by=follow_up)

    def done(self, event: Event) -> None:
        """Discharge what a `task-done` event is about: one task by its id, or by its duty all that are owed.

        With a `person`, only what is owed to them.
        """
        name, person = event.about.get("task", ""), event.about.get("person")
        for task in list(self):
            meant = name == task.id or (name == task.duty and person in (None, task.owed_to))
            if meant and task.done is None:
                self._tasks[task.id] = replace(task, done=event.at)

    def escalated(self, task_id: str, role: str) -> None:
        """Note that a role was told that a task is overdue."""
        task = self._tasks[task_id]
        if role not in task.escalated_to:
            self._tasks[task_id] = replace(task, escalated_to=(*task.escalated_to, role))
