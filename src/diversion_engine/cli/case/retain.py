"""`diversion case retain --keep RULE=LENGTH`: the cases that have been kept long enough; with `--apply`, they are expunged.

There is no rule unless one is given: how long a record is kept is the law's and the district's to say.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from diversion_engine.cases.store import CaseStore, Due
from diversion_engine.cases.store.retention import kept_for
from diversion_engine.cli.arguments import day, output_format
from diversion_engine.cli.case import clock, data, roles
from diversion_engine.cli.case.expunge import NOT_SCRUBBED
from diversion_engine.cli.case.files import opened, store_option
from diversion_engine.cli.case.removing import confirmed, meant_option, the_case
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.screen import Screen
from diversion_engine.explain.words import counted


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `retain` takes."""
    parser.add_argument(
        "--keep", metavar="RULE=LENGTH", action="append", required=True, type=_rule,
        help="how long a case is kept: closed=…, inactive=… or sealed=…, with a length such as '5 years', '18 months', "
        "'90 days'; may be given several times, and the first that is over counts",
    )  # fmt: skip
    parser.add_argument("--as-of", metavar="DATE", type=_day, help="the day to look at it (default: today)")
    parser.add_argument(
        "--except", metavar="CASE", action="append", default=[], dest="held",
        help="leave this case out, because an order says to keep it; may be given several times",
    )  # fmt: skip
    parser.add_argument("--apply", action="store_true", help="expunge them; without it, they are only listed")
    parser.add_argument(
        "--by", metavar="ROLE", default=os.environ.get(roles.ROLE) or None,
        help=f"with --apply: the role that asks for it, such as `records officer`; never a name (default: {roles.ROLE})",
    )  # fmt: skip
    meant_option(parser)
    store_option(parser)
    output_format(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """List them, and expunge them if that is asked for and meant."""
    rules, now = _rules(args.keep), _moment(args)
    if args.apply:
        if not args.by:
            raise StopError("diversion case retain: say who asks for it, with --by ROLE")
        roles.check(args.by, "--by")
    text = args.format == "text"
    with opened(args) as store:
        held = {the_case(store, name) for name in args.held}
        due = [one for one in store.due_for_expunging(now, rules) if one.case_id not in held]
        if text:
            _list(due, rules, screen)
        applies = bool(args.apply and due)
        if applies and not confirmed(args, "retain", _question(len(due)), screen):
            screen.note("Nothing was expunged.")
            return Exit.FINDINGS
        if applies:
            # Somebody may have gone on with a case while somebody else was asked.
            still = store.due_for_expunging(now, rules)
            due = [one for one in due if one in still]
        removed = _expunge(store, due, rules, args.by) if applies else 0
        # Also when nothing is due: the last time, somebody may have been reading.
        scrubbed = store.scrub() if args.apply else None
    if text:
        _conclude(len(due), removed, args, screen)
    else:
        screen.data(
            {
                "as_of": data.when(now),
                "expunged": applies,
                "removed": removed,
                "scrubbed": scrubbed,
                "due": [_data(one, rules) for one in due],
            }
        )
    if scrubbed is False:
        screen.note(NOT_SCRUBBED)
    return Exit.DONE


def _day(text: str) -> date:
    found = day(text)
    clock.near(found)
    return found


def _rule(text: str) -> tuple[str, str]:
    rule, _, length = (part.strip() for part in text.partition("="))
    try:
        kept_for(rule, length)
    except ValueError as error:
        msg = f"{error}; write it as closed='5 years'"
        raise argparse.ArgumentTypeError(msg) from None
    return rule, length


def _rules(given: Sequence[tuple[str, str]]) -> Mapping[str, str]:
    rules = dict(given)
    if len(rules) < len(given):
        raise StopError("diversion case retain: the same rule was given twice, with --keep")
    return rules


def _moment(args: argparse.Namespace) -> datetime:
    """The end of the day that was given, or now; nothing is expunged before its time."""
    now = clock.now()
    if args.as_of is None or args.as_of == now.date():
        return now
    end = datetime.combine(args.as_of + timedelta(days=1), time(), UTC)
    if args.apply and end > now:
        raise StopError("diversion case retain: that day has not come yet, and records are kept until then; leave out --apply")
    return end


def _expunge(store: CaseStore, due: Sequence[Due], rules: Mapping[str, str], by: str) -> int:
    """Expunge each; how many payloads were removed. The files are to be rewritten afterwards, once."""
    return sum(store.expunge(one.case_id, by, f"retention rule: {_said(one, rules)}", scrub=False).removed for one in due)


def _said(one: Due, rules: Mapping[str, str]) -> str:
    return f"{one.rule}, kept {rules[one.rule]}"


def _question(count: int) -> str:
    return (
        f"Expunging removes every fact, reason and decision of {counted(count, 'case')}. Nobody can bring them back. "
        "Cases under a legal hold are left out with --except."
    )


def _data(one: Due, rules: Mapping[str, str]) -> dict[str, object]:
    return {
        "case": one.case_id,
        "rule": one.rule,
        "kept": rules[one.rule],
        "since": data.when(one.since),
        "due": data.when(one.due),
    }


def _list(due: Sequence[Due], rules: Mapping[str, str], screen: Screen) -> None:
    if due:
        rows = [(one.case_id, f"{one.since:%Y-%m-%d}", f"{one.due:%Y-%m-%d}", _said(one, rules)) for one in due]
        screen.table(("case", "since", "until", "rule"), rows)
        screen.line()
    else:
        screen.line("No case has been kept long enough.")


def _conclude(count: int, removed: int, args: argparse.Namespace, screen: Screen) -> None:
    if args.apply and count:
        screen.prose(f"{counted(count, 'case')} expunged: {counted(removed, 'payload')} removed. The log stays verifiable.")
    elif count:
        screen.prose(f"{counted(count, 'case')} can be expunged. Nothing was; `--apply` does it.")
