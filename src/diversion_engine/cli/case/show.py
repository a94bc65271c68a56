"""`diversion case show CASE`: the route and where the case stands on it, what is owed, and what happened."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from diversion_engine.cases.events import EventKind, in_time_order
from diversion_engine.cases.history import fold
from diversion_engine.cases.state import CaseState, Task, TaskStatus
from diversion_engine.cases.store import Access, Entry, History
from diversion_engine.cli.arguments import output_format
from diversion_engine.cli.case import data, naming, remarks, roles, times
from diversion_engine.cli.case.clock import at_option, in_zone
from diversion_engine.cli.case.drawing import draw
from diversion_engine.cli.case.files import CaseFile, case_argument, history_of, opened, store_option
from diversion_engine.cli.case.policies import Policies, instead_options, policies
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.screen import Screen
from diversion_engine.cli.summary import policy as policy_line
from diversion_engine.cli.words import action
from diversion_engine.explain.words import VERDICT_WORDS, capital, counted, plain
from diversion_engine.model.vocabulary import Verdict

_CONTROLS = {"accessed": "Looked at while it was sealed"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `show` takes."""
    case_argument(parser)
    at_option(parser, "the moment to look at it")
    group = parser.add_argument_group("to see a case that is sealed; the look is written into it")
    group.add_argument("--by", metavar="ROLE", help="the role that looks")
    group.add_argument("--reason", metavar="TEXT", help="why")
    store_option(parser)
    instead_options(parser)
    output_format(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Show it."""
    with opened(args) as store:
        access = _access(args)
        history = history_of(store, args.case, access)
        if history.expunged is not None:
            _show_expunged(history, store.entries(history.case_id, include_sealed=access), args.format, screen)
        else:
            _show(history, policies(args, screen.width), args, screen)
    return Exit.DONE


def _access(args: argparse.Namespace) -> Access | None:
    if args.by is None and args.reason is None:
        return None
    if not args.by or not args.reason:
        raise StopError("diversion case show: a sealed case is shown to who says both --by ROLE and --reason TEXT")
    roles.check(args.by, "--by")
    return Access(args.by, args.reason)


def _show(history: History, used: Policies, args: argparse.Namespace, screen: Screen) -> None:
    case = CaseFile(history.case_id, history.number, history.events, used.of(history.case_id, history.events))
    log, policy = case.log, case.policy
    latest = max(event.at for event in log)
    # Without a time, what is written down already has happened, also where somebody's clock is ahead.
    now = in_zone(args.at, policy.handbook.calendar) if args.at else max(in_zone(None, policy.handbook.calendar), latest)
    state = fold(log, policy.handbook, now, policy.matches)
    past = [log[place] for place in in_time_order(log) if log[place].at <= now]
    if not past:
        raise StopError("diversion case show: the case was not open yet at that time", Exit.FINDINGS)
    if args.format == "json":
        screen.data(
            {
                "case": case.id,
                "sealed": history.sealed,
                "expunged": None,
                **_policy(case, state),
                **data.state(state, past),
                "record": [data.control(one) for one in history.controls],
            }
        )
        return
    _head(case, state, screen, sealed=history.sealed)
    screen.line()
    screen.heading("Route")
    draw(state, past, policy.handbook, screen)
    _tasks(state, case, screen)
    _others(state, case, screen)
    screen.line()
    screen.heading("History")
    for event in past:
        line = f"{times.said(event.at, policy.handbook.calendar)}  {naming.event(event, policy.handbook)} ({event.by})"
        screen.prose(line, " " * 24)
    _controls(history, screen)
    remarks.policy_changed(case, state, screen)


def _controls(history: History, screen: Screen) -> None:
    if history.controls:
        screen.line()
        screen.heading("What was done with the record")
    for one in history.controls:
        screen.prose(_control(one), " " * 28)


def _control(one: Entry) -> str:
    return f"{one.at:%a %d %b %Y, %H:%M} UTC  {_CONTROLS.get(one.kind) or capital(plain(one.kind))} ({one.by})"


def _policy(case: CaseFile, state: CaseState) -> dict[str, object]:
    now, before = case.policy.handbook.fingerprint, remarks.decided_under(state)
    opened_with = case.policy.opened
    return {
        "policy": {
            "ruleset": opened_with.ruleset,
            "calendar": opened_with.calendar,
            "fingerprint": now,
            "decided_under": before or None,
            "changed": bool(before) and before != now,
        }
    }


def _head(case: CaseFile, state: CaseState, screen: Screen, *, sealed: bool) -> None:
    standing = "closed" if state.closed else "open"
    screen.line(f"Case {case.id}: {standing}{', sealed' if sealed else ''}", "title")
    actions = case.policy.handbook.vocabulary.actions
    said = state.decision.verdicts if state.decision else {}
    names = [name for name in said if name in actions and actions[name].primary] or list(said)
    for name in names:
        screen.prose(f"{capital(action(name))}: {VERDICT_WORDS[Verdict(said[name])]}.", "  ")
    screen.prose(policy_line(case.policy.engine.ruleset.identity), "  ", "quiet")
    if state.pending:
        screen.prose("Something has changed since the decision; `diversion case tick` decides again.", "  ", "open")


def _tasks(state: CaseState, case: CaseFile, screen: Screen) -> None:
    if not state.tasks:
        return
    screen.line()
    screen.heading("Tasks")
    done = [task for task in state.tasks if task.status(state.now) is TaskStatus.DONE]
    for task in (*state.open_tasks, *done):
        late = task.status(state.now) is TaskStatus.OVERDUE
        screen.prose(
            f"- {naming.task(task, case.policy.handbook)} {_standing(task, state, case)}.", "  ", "must" if late else None
        )


def _standing(task: Task, state: CaseState, case: CaseFile) -> str:
    calendar = case.policy.handbook.calendar
    said = capital(times.deadline(task, state.now, calendar))
    if task.done is not None and task.done <= state.now:
        ended = "Done" if task.settled_by is None else "No longer owed since"
        said = f"{ended} {times.said(task.done, calendar)}{', late' if task.was_late(state.now) else ''}"
    parts = (said, naming.settled(task, case.policy.handbook), *_told(task, state, case))
    return "; ".join(part for part in parts if part)


def _told(task: Task, state: CaseState, case: CaseFile) -> Iterator[str]:
    """Who was told that it is late, and who has yet to be: it is late by the clock, and told when somebody looks."""
    told = {
        event.about.get("person")
        for event in case.log
        if event.kind is EventKind.TOLD and event.about.get("task") == task.id and event.at <= state.now
    }
    for words, who in (
        ("told", [role for role in task.escalated_to if role in told]),
        ("still to be told", [role for role in task.escalated_to if role not in told]),
    ):
        if who:
            yield f"{words}: {', '.join(who)}"


def _others(state: CaseState, case: CaseFile, screen: Screen) -> None:
    calendar = case.policy.handbook.calendar
    lines = [
        f"- {plain(one.name)}: {one.status} {times.said(one.since, calendar)}"
        + (f", broken {one.breaches} times" if one.breaches > 1 else "")
        for one in state.agreements
    ]
    if lines:
        screen.line()
        screen.heading("Agreements")
        for line in lines:
            screen.prose(line, "  ")
    if state.removal_days:
        screen.line()
        screen.prose(f"Removed for {counted(state.removal_days, 'school day')} in the school year of the last removal.")


def _show_expunged(history: History, entries: list[Entry], form: str, screen: Screen) -> None:
    """What is left: that there was a case, and when what kind of thing was recorded."""
    assert history.expunged is not None
    if form == "json":
        left = [data.control(one) for one in entries]
        screen.data(
            {"case": history.case_id, "sealed": history.sealed, "expunged": data.when(history.expunged), "history": left}
        )
        return
    screen.line(f"Case {history.case_id}: expunged {history.expunged:%a %d %b %Y}", "title")
    screen.prose("What was said about the student is gone. What is left shows that the log is whole:")
    for one in entries:
        screen.line(_control(one))
