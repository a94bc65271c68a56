"""`diversion case open RULESET --facts FILE`: decide, and begin a case with the decision."""

from __future__ import annotations

import argparse
from datetime import date

from diversion_engine.audit.log import Log
from diversion_engine.cases.events import Event
from diversion_engine.cases.opening import opening
from diversion_engine.cases.react import Reactions
from diversion_engine.cases.state import Task
from diversion_engine.cases.store import BadNameError, StaleCaseError, new_case_id
from diversion_engine.cli.arguments import as_of, output_format, ruleset
from diversion_engine.cli.case import data, remarks, roles, telling
from diversion_engine.cli.case.clock import at_option, in_zone
from diversion_engine.cli.case.files import CaseFile, opened, store_option
from diversion_engine.cli.case.going_on import go_on, react_to
from diversion_engine.cli.case.policies import CALENDAR, Opened, Policies, Policy
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import shown
from diversion_engine.cli.referrals import Row, decided, one_referral, the_referral
from diversion_engine.cli.screen import Screen
from diversion_engine.cli.sources import STANDARD_INPUT
from diversion_engine.cli.standard_input import StandardInput
from diversion_engine.engine import Decision
from diversion_engine.model.referral import Referral

NO_CALENDAR = (
    "note: no calendar was given, so days end by the clock of UTC and deadlines in school days cannot be told; "
    f"give one with --calendar FILE or {CALENDAR}"
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `open` takes."""
    ruleset(parser)
    parser.add_argument("--facts", metavar="FILE", required=True, help="a JSON object of facts, or - for standard input")
    parser.add_argument(
        "--calendar", metavar="FILE", help=f"the district's calendar: a YAML file, or a shipped name (default: {CALENDAR})"
    )
    parser.add_argument("--case", metavar="ID", help="the case's id, never a name (default: a new one that says nothing)")
    roles.by_option(parser)
    as_of(parser)
    at_option(parser, "when it was reported")
    store_option(parser)
    output_format(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Decide, store, and say what is to be done."""
    roles.check(args.by, "--by")
    policies = Policies(screen.width)
    policy = policies.load(Opened.given(args.ruleset, args.calendar))
    case = CaseFile(args.case or new_case_id(), 0, (), policy)
    at = in_zone(args.at, policy.handbook.calendar)
    decision = _decide(policy, _referral(policy, args.facts, screen.width), args, at.date(), screen.width)
    reported, first = opening(decision, at, args.by)
    events = (policy.opened.noted_in(reported), first)
    found = react_to(case, events, at)
    with opened(args, create=True) as store:
        try:
            go_on(store, case, events, found)
        except StaleCaseError:
            raise StopError(f"diversion case open: there is a case `{case.id}` already", Exit.FINDINGS) from None
        except BadNameError as error:
            raise StopError(f"diversion case open: {error}", Exit.UNUSABLE) from None
    Log(args.log).decided(decision.program, decision.outcome, decision.as_of, decision.facts, "case-open")
    _show(case, events, decision, found, args.format, screen)
    remarks.not_yet(at, args.at, screen)
    return Exit.DONE


def _referral(policy: Policy, file: str, width: int) -> Referral:
    if file == STANDARD_INPUT:
        return the_referral(policy.engine, StandardInput(), width)
    return one_referral(policy.engine, file, width)


def _decide(policy: Policy, referral: Referral, args: argparse.Namespace, day: date, width: int) -> Decision:
    (one,) = decided(policy.engine, [Row(1, referral)], args.as_of or referral.incident_date or day)
    if one.decision is None:
        raise StopError(shown(one.findings, width), Exit.FINDINGS)
    return one.decision


def _show(case: CaseFile, events: tuple[Event, ...], decision: Decision, found: Reactions, form: str, screen: Screen) -> None:
    handbook, state = case.policy.handbook, found.state
    if form == "json":
        screen.data({"case": case.id, "decision": decision.model_dump(mode="json"), **data.state(state, events)})
    else:
        screen.line(f"Case {case.id}", "title")
        screen.line()
        screen.document(decision.staff_card())
        screen.line()
        telling.tell(found, handbook, screen)
        if decision.questions:
            screen.prose(
                "When you know more, write it to a file and record it: "
                f"diversion case event {case.id} facts-changed --facts FILE",
                style="quiet",
            )
    if case.policy.opened.calendar is None and any(map(_by_the_day, state.tasks)):
        screen.note(NO_CALENDAR)


def _by_the_day(task: Task) -> bool:
    return task.within is not None and task.within.unit != "hours"
