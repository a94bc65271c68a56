"""`diversion case open RULESET --facts FILE`: decide, and begin a case with each decision.

A record that names its incident and its student gets one case, however often it is given.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from diversion_engine.audit.log import Log
from diversion_engine.cases.origin import Origin
from diversion_engine.cases.state import Task
from diversion_engine.cli.arguments import as_of, output_format, ruleset
from diversion_engine.cli.case import data, naming, remarks, roles, telling
from diversion_engine.cli.case.beginning import Beginning, Begun, New, There, Undecided
from diversion_engine.cli.case.clock import at_option, in_zone
from diversion_engine.cli.case.files import opened, shortened, store_option
from diversion_engine.cli.case.policies import CALENDAR, Opened, Policies
from diversion_engine.cli.decide import WHOLE
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import shown
from diversion_engine.cli.progress import watched
from diversion_engine.cli.remarks import Remarks
from diversion_engine.cli.screen import Screen, wrapped
from diversion_engine.cli.sources import Given, given, source_options
from diversion_engine.cli.words import in_a_word, primary
from diversion_engine.diagnostics.render import as_data
from diversion_engine.explain.words import counted

NO_CALENDAR = (
    "note: no calendar was given, so days end by the clock of UTC and deadlines in school days cannot be told; "
    f"give one with --calendar FILE or {CALENDAR}"
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `open` takes."""
    ruleset(parser)
    source_options(parser)
    parser.add_argument(
        "--calendar", metavar="FILE", help=f"the district's calendar: a YAML file, or a shipped name (default: {CALENDAR})"
    )
    parser.add_argument("--case", metavar="ID", help="the case's id, never a name (default: a new one that says nothing)")
    roles.by_option(parser)
    as_of(parser, "the incident's date, else today")
    at_option(parser, "when it was reported")
    store_option(parser)
    output_format(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Decide, store, and say what is to be done."""
    roles.check(args.by, "--by")
    policy = Policies(screen.width).load(Opened.given(args.ruleset, args.calendar))
    source = given(policy.engine, args, screen.width)
    at = in_zone(args.at, policy.handbook.calendar)
    beginning = Beginning(policy, at, args.by, args.as_of, source.many)
    if source.many and args.case:
        raise StopError("diversion case open: `--case` is the id of one case; leave it out where many may be opened")
    rows = list(source.rows)
    with opened(args, create=True) as store:
        begun = beginning.each(store, rows, Log(args.log), args.case)
        code = _tell_many(begun, source, len(rows), args, screen) if source.many else _tell_one(next(begun), args, screen)
    remarks.not_yet(at, args.at, screen)
    return code


def _tell_one(begun: Begun, args: argparse.Namespace, screen: Screen) -> Exit:
    match begun:
        case Undecided(one):
            raise StopError(shown(one.findings, screen.width), Exit.FINDINGS)
        case There(_, case_id):
            if args.format == "json":
                screen.data(_as_data(begun))
            else:
                screen.prose(f"This incident of this student has a case already: {case_id}")
                screen.prose(_RECORD.format(case=case_id), style="quiet")
        case New(one, decision, case, _, found):
            if args.format == "json":
                screen.data(_as_data(begun))
            else:
                screen.line(f"Case {case.id}", "title")
                screen.line()
                screen.document(decision.staff_card())
                screen.line()
                telling.tell(found, case.policy.handbook, screen)
                if decision.questions:
                    screen.prose(_RECORD.format(case=case.id), style="quiet")
            if one.findings:
                screen.note(shown(one.findings, screen.width))
            _note_calendar([begun], screen)
    return Exit.DONE


_RECORD = "When you know more, write it to a file and record it: diversion case event {case} facts-changed --facts FILE"


def _tell_many(found: Iterable[Begun], source: Given, total: int, args: argparse.Namespace, screen: Screen) -> Exit:
    """Say what became of each row: a line of JSON at once, or a table at the end."""
    whole = Remarks()
    whole.take(WHOLE, source.findings)
    seen: list[Begun] = []
    for begun in watched(found, total, beside_output=args.format == "json"):
        seen.append(begun)
        if not isinstance(begun, There):
            whole.take(begun.one.row.name, begun.one.findings)
        if args.format == "json":
            screen.data(_as_data(begun), indent=None)
    if args.format == "json":
        for text in whole.texts(screen.width):
            screen.note(text)
    else:
        _show_table(seen, whole, screen)
    _note_calendar(seen, screen)
    _note_nameless(seen, screen)
    return Exit.FINDINGS if whole.errors or any(isinstance(one, Undecided) for one in seen) else Exit.DONE


def _as_data(begun: Begun) -> dict[str, Any]:
    match begun:
        case New(_, decision, case, events, found):
            return {
                "case": case.id, "opened": True, "decision": decision.model_dump(mode="json"), **data.state(found.state, events),
            }  # fmt: skip
        case There(_, case_id):
            return {"case": case_id, "opened": False}
        case Undecided(one):
            return {"error": {"line": one.row.number, "findings": [as_data(finding) for finding in one.findings]}}


def _show_table(seen: list[Begun], whole: Remarks, screen: Screen) -> None:
    rows = list(_rows(seen))
    if rows:
        screen.table(("incident", "case", "officer?", "first to do"), rows)
        screen.line()
    kinds = Counter(type(one) for one in seen)
    parts = [f"{counted(kinds[New], 'case')} opened"]
    if kinds[There]:
        parts.append(f"{kinds[There]:,} had one already")
    if kinds[Undecided]:
        parts.append(f"{counted(kinds[Undecided], 'row')} could not be decided")
    screen.prose(f"{'; '.join(parts)}. `diversion case due` lists what is owed.")
    if len(whole):
        screen.line()
        screen.heading(whole.title())
        for text in whole.texts(screen.width):
            screen.line()
            screen.line(text)


def _rows(seen: Sequence[Begun]) -> Iterator[tuple[str, str, str, str]]:
    names = shortened(_case_id(one) for one in seen if not isinstance(one, Undecided))
    for begun in seen:
        match begun:
            case New(one, decision, case, _, found):
                officer = in_a_word(next(iter(primary(decision).values())).verdict)
                first = min(found.state.open_tasks, key=_urgency, default=None)
                owed = naming.owed(first, case.policy.handbook) if first else ""
                yield (one.row.name, names[case.id], officer, owed)
            case There(row, case_id):
                yield (row.name, names[case_id], "", "has this case already")
            case Undecided():
                pass


def _urgency(task: Task) -> tuple[bool, datetime]:
    return (task.due is None, task.due or task.opened)


def _case_id(begun: New | There) -> str:
    return begun.case_id if isinstance(begun, There) else begun.case.id


def _note_calendar(seen: Iterable[Begun], screen: Screen) -> None:
    new = [one for one in seen if isinstance(one, New)]
    if any(one.case.policy.opened.calendar is None and any(map(_by_the_day, one.found.state.tasks)) for one in new):
        screen.note(NO_CALENDAR)


def _note_nameless(seen: Iterable[Begun], screen: Screen) -> None:
    nameless = [
        one for one in seen if isinstance(one, New) and one.one.row.referral and Origin.of(one.one.row.referral) is None
    ]
    if nameless:
        screen.note(
            wrapped(
                f"note: {len(nameless):,} of these records {'lack' if len(nameless) > 1 else 'lacks'} an incident or a student, so giving them again opens them "
                "again; add both to the records",
                screen.width,
            )
        )


def _by_the_day(task: Task) -> bool:
    return task.within is not None and task.within.unit != "hours"
