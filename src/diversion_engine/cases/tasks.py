"""What somebody owes by a time: opened by a decision or a follow-up, discharged when it is done.

    reads    duties, `task-done` events, and the calendar
    gives    tasks with their deadlines

A duty that a decision imposes is opened once in a case, however often it is decided again. One that a follow-up opens is
opened again after it was done, because something happened again; while it is still owed, it is not doubled.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from diversion_engine.cases.calendar import Calendar
from diversion_engine.cases.events import Event
from diversion_engine.cases.state import Task
from diversion_engine.model.rule import Within

DECISION = "decision"


class TaskList:
    """The tasks of one case while its history is read."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._tasks: dict[str, Task] = {}
        self._opened: dict[str, int] = {}

    def __iter__(self) -> Iterator[Task]:
        return iter(self._tasks.values())

    def open(self, duty: str, owed_by: str, owed_to: str, within: Within | None, at: datetime, source: str) -> None:
        """Open a task, unless it is owed already."""
        for task in self:
            alike = (task.duty, task.owed_by, task.owed_to) == (duty, owed_by, owed_to)
            if alike and (task.done is None or source == task.source == DECISION):
                return
        number = self._opened[duty] = self._opened.get(duty, 0) + 1
        due = self._calendar.due(at, within) if within is not None else None
        made = Task(f"{duty}/{number}", duty, owed_by, owed_to, at, source, within, due)
        self._tasks[made.id] = made

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
