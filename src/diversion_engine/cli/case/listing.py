"""`diversion case list`: the cases, the one opened first first. Sealed cases are not in the list."""

from __future__ import annotations

import argparse
from typing import Any

from diversion_engine.cases.store import CaseSummary
from diversion_engine.cli.arguments import output_format
from diversion_engine.cli.case import data
from diversion_engine.cli.case.files import opened, store_option
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.screen import Screen


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `list` takes."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--open", action="store_true", help="only those that still go on")
    which.add_argument("--closed", action="store_true", help="only those that are closed or expunged")
    store_option(parser)
    output_format(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Print a line for each case."""
    with opened(args) as store:
        found = store.cases(open=True if args.open else False if args.closed else None)
    if args.format == "json":
        screen.data([_data(one) for one in found])
    elif found:
        rows = [(one.case_id, f"{one.opened:%Y-%m-%d}", f"{one.latest:%Y-%m-%d}", standing(one)) for one in found]
        screen.table(("case", "opened", "last event", "stands"), rows)
    else:
        screen.line("There are no such cases." if args.open or args.closed else "There are no cases.")
    return Exit.DONE


def standing(one: CaseSummary) -> str:
    """Where a case stands, in a word."""
    return "expunged" if one.expunged else "closed" if one.closed else "open"


def _data(one: CaseSummary) -> dict[str, Any]:
    return {
        "case": one.case_id,
        "entries": one.number,
        "opened": data.when(one.opened),
        "latest": data.when(one.latest),
        "closed": data.when(one.closed),
        "expunged": data.when(one.expunged),
        "stands": standing(one),
    }
