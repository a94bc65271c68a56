"""`diversion case due`: what is overdue or due, over all cases, the most urgent first.

A closed case whose tasks are still owed is in the list: closing ends no duty.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from diversion_engine.cases.history import fold
from diversion_engine.cases.state import Task
from diversion_engine.cli.arguments import output_format
from diversion_engine.cli.case import data, naming, remarks, times
from diversion_engine.cli.case.clock import at_option, in_zone
from diversion_engine.cli.case.files import CaseFile, opened, read_all, shortened, store_option
from diversion_engine.cli.case.policies import instead_options, policies
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.screen import Screen
from diversion_engine.explain.words import counted


@dataclass(frozen=True, slots=True)
class Owed:
    """One task that is owed, and the moment at which its case was looked at."""

    case: CaseFile
    task: Task
    now: datetime

    @property
    def overdue(self) -> bool:
        """Whether it should have been done."""
        return self.task.due is not None and self.now > self.task.due

    @property
    def urgency(self) -> tuple[bool, datetime, str, str]:
        """Sorts the most urgent first; what has no deadline comes last, the oldest first."""
        return (self.task.due is None, self.task.due or self.task.opened, self.case.id, self.task.id)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `due` takes."""
    at_option(parser, "the moment to look at them")
    store_option(parser)
    instead_options(parser)
    output_format(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Print a line for each."""
    problems: list[str] = []
    used = policies(args, screen.width)
    with opened(args) as store:
        found = [one for case in read_all(store, store.cases(), used, problems) for one in _owed(case, args.at)]
    found.sort(key=lambda one: one.urgency)
    if args.format == "json":
        screen.data([{"case": one.case.id, **data.task(one.task, one.now)} for one in found])
    else:
        _show(found, screen)
    return Exit.FINDINGS if remarks.problems(problems, screen) else Exit.DONE


def _owed(case: CaseFile, given: datetime | None) -> list[Owed]:
    handbook = case.policy.handbook
    now = in_zone(given, handbook.calendar)
    # Many cases are read here, so follow-ups are matched by their definition alone; `show` and `tick` match them twice.
    return [Owed(case, task, now) for task in fold(case.log, handbook, now).open_tasks]


def _show(found: list[Owed], screen: Screen) -> None:
    if not found:
        screen.line("Nothing is due.")
        return
    names = shortened(one.case.id for one in found)
    screen.table(("when", "case", "who, and what"), [_row(one, names) for one in found])
    late = sum(one.overdue for one in found)
    screen.line()
    screen.line(f"{counted(len(found), 'task')}, {late:,} overdue", "must" if late else None)


def _row(one: Owed, names: Mapping[str, str]) -> tuple[str, str, str]:
    handbook = one.case.policy.handbook
    return (_when(one), names[one.case.id], naming.task(one.task, handbook))


def _when(one: Owed) -> str:
    due = one.task.due
    if due is None:
        return "calendar ends" if one.task.beyond_calendar else "no deadline"
    if one.overdue:
        return f"OVERDUE {times.stretch(one.now - due)}"
    return f"in {times.stretch(due - one.now)}"
