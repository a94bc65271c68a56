"""`diversion case event CASE KIND …`: something happened; what follows from it."""

from __future__ import annotations

import argparse
from typing import Any

from diversion_engine.cases.check import check_event
from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.history import fold
from diversion_engine.cases.opening import plain_facts
from diversion_engine.cases.react import Reactions
from diversion_engine.cases.store import BadNameError, BadPayloadError, CaseStore
from diversion_engine.cli.arguments import output_format
from diversion_engine.cli.case import data, naming, remarks, roles, telling
from diversion_engine.cli.case.clock import at_option, in_zone
from diversion_engine.cli.case.files import CaseFile, case_argument, look_at, opened, read, store_option
from diversion_engine.cli.case.going_on import again, go_on, react_to
from diversion_engine.cli.case.policies import Policies, instead_options, policies
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import shown
from diversion_engine.cli.referrals import one_referral
from diversion_engine.cli.screen import Screen
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding
from diversion_engine.diagnostics.printable import fit
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.event import ABOUT, DERIVED

_ALONE = frozenset({EventKind.REPORTED, EventKind.DECIDED, EventKind.TOLD, *DERIVED})
RECORDED = tuple(kind.value for kind in EventKind if kind not in _ALONE)
"""What people record; the others come of themselves."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `event` takes."""
    case_argument(parser)
    parser.add_argument("kind", metavar="KIND", help=f"what happened: {', '.join(RECORDED)}")
    group = parser.add_argument_group("what it is about")
    group.add_argument("--step", metavar="PATHWAY", help="which step of the route")
    group.add_argument("--task", metavar="TASK", help="which task: its id, as `notify-guardian/1`, or its duty")
    group.add_argument("--person", metavar="ROLE", help="whose it is: `student`, `guardian` …; never a name")
    group.add_argument("--agreement", metavar="NAME", help="which agreement: a short name that says nothing about anybody")
    group.add_argument("--action", metavar="ACTION", help="which action, as `call_sro`")
    group.add_argument("--days", metavar="N", type=int, default=0, help="how many school days a removal takes")
    group.add_argument("--facts", metavar="FILE", help="the facts that changed: a JSON object")
    group.add_argument("--reason", metavar="TEXT", help="why; needed to override a decision, and kept where it can be expunged")
    roles.by_option(parser)
    at_option(parser, "when it happened")
    store_option(parser)
    instead_options(parser)
    output_format(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Record it, and say what follows."""
    kind = _kind(args.kind)
    _check_names(args)
    used = policies(args, screen.width)
    with opened(args) as store:
        return again(lambda: _record(store, used, kind, args, screen))


def _record(store: CaseStore, used: Policies, kind: EventKind, args: argparse.Namespace, screen: Screen) -> int:
    case = read(store, args.case, used)
    handbook = case.policy.handbook
    at = in_zone(args.at, handbook.calendar)
    event = Event(kind, at, args.by, _about(args), args.days, _payload(case, args, screen.width))
    there = event.as_data() in [one.as_data() for one in case.log]
    if not there:
        warnings = _checked(case, event, screen.width)
        found = react_to(case, [event], look_at(case, at))
        _store(store, case, event, found)
    else:
        warnings, found = list[Finding](), react_to(case, [], look_at(case, at))
    _show(case, event, found, there, args.format, screen)
    remarks.warnings(warnings, screen)
    remarks.not_yet(at, args.at, screen)
    remarks.policy_changed(case, found.state, screen)
    return Exit.DONE


def _kind(text: str) -> EventKind:
    if text in RECORDED:
        return EventKind(text)
    if text in list(EventKind):
        why = "it follows from what is recorded, and from the time"
        raise StopError(f"diversion case event: `{text}` is never recorded by hand: {why}; record what somebody did")
    guess = did_you_mean(text, RECORDED, otherwise=f"write one of {listed(RECORDED, 20)}")
    raise StopError(f"diversion case event: there is no event `{fit(text[:60])}`; {guess}")


def _check_names(args: argparse.Namespace) -> None:
    roles.check(args.by, "--by")
    if args.person is not None:
        roles.check(args.person, "--person", "student")
    if args.agreement is not None:
        roles.check(args.agreement, "--agreement", "after-the-fight")


def _about(args: argparse.Namespace) -> dict[str, str]:
    return {key: value for key in ABOUT if (value := getattr(args, key)) is not None}


def _payload(case: CaseFile, args: argparse.Namespace, width: int) -> dict[str, Any]:
    payload: dict[str, Any] = {"reason": args.reason} if args.reason else {}
    if args.facts:
        payload["facts"] = plain_facts(one_referral(case.policy.engine, args.facts, width).facts)
    return payload


def _checked(case: CaseFile, event: Event, width: int) -> list[Finding]:
    """What somebody should look at twice.

    Raises:
        StopError: It cannot be recorded.
    """
    handbook = case.policy.handbook
    state = fold(case.log, handbook, look_at(case, event.at), case.policy.matches)
    report = check_event(state, event, handbook)
    first = min(one.at for one in case.log)
    if event.at < first:
        report.add(Code.BAD_EVENT, "it happened before the case was opened", help="give another time with --at")
    if event.payload.get("facts") and event.kind is not EventKind.FACTS_CHANGED:
        report.add(Code.BAD_EVENT, f"`{event.kind}` changes no facts", help="record them with `facts-changed --facts FILE`")
    name = event.about.get("task")
    if event.kind is EventKind.TASK_DONE and report.passed and not any(name in (one.id, one.duty) for one in state.open_tasks):
        report.findings.append(_not_owed(name or "", [task.id for task in state.open_tasks]))
    if not report.passed:
        raise StopError(shown(report.errors, width), Exit.FINDINGS)
    return list(report)


def _not_owed(name: str, owed: list[str]) -> Finding:
    help_ = f"still owed are {listed(owed)}" if owed else "nothing is owed any more"
    return Finding(Code.BAD_EVENT, f"nobody owes `{name}` in this case now", help=help_, severity="warning")


def _store(store: CaseStore, case: CaseFile, event: Event, found: Reactions) -> None:
    try:
        go_on(store, case, [event], found)
    except (BadNameError, BadPayloadError) as error:
        raise StopError(f"diversion case event: {error}", Exit.FINDINGS) from None


def _show(case: CaseFile, event: Event, found: Reactions, there: bool, form: str, screen: Screen) -> None:
    if form == "json":
        screen.data({"case": case.id, "event": data.event(event), "repeated": there, **data.reactions(found)})
        return
    handbook = case.policy.handbook
    if there:
        screen.prose("This was recorded before; nothing was added. What came of it stands in the case:")
        screen.line(f"diversion case show {case.id}", "quiet")
        return
    screen.line(f"Recorded: {naming.event(event, handbook)}.", "title")
    if not telling.tell(found, handbook, screen):
        screen.prose("Nothing else follows from it.")
