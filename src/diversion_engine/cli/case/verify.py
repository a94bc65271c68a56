"""`diversion case verify`: is every entry as it was written? Names the first that is not."""

from __future__ import annotations

import argparse

from diversion_engine.cases.store import Fault, Head, Verification
from diversion_engine.cli.arguments import output_format
from diversion_engine.cli.case.files import opened, store_option
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.screen import Screen
from diversion_engine.explain.words import counted

MOST = 20


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `verify` takes."""
    parser.add_argument(
        "--head", metavar="HEAD", action="append", default=[], type=_head,
        help="an end of the log that was printed earlier and kept elsewhere; may be given several times",
    )  # fmt: skip
    store_option(parser)
    output_format(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Read everything."""
    with opened(args) as store:
        found = store.verify(args.head)
    if args.format == "json":
        screen.data(
            {
                "passed": found.passed,
                "entries": found.entries,
                "cases": found.cases,
                "expunged": found.expunged,
                "head": str(found.head),
                "faults": [_fault(one) for one in found.faults],
            }
        )
    else:
        _show(found, screen)
    return Exit.DONE if found.passed else Exit.FINDINGS


def _head(text: str) -> Head:
    try:
        return Head.from_text(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _fault(one: Fault) -> dict[str, object]:
    return {"case": one.case_id or None, "number": one.number, "position": one.position, "what": one.what}


def _show(found: Verification, screen: Screen) -> None:
    if found.first is None:
        read = f"{counted(found.entries, 'entry') if found.entries == 1 else f'{found.entries:,} entries'}"
        gone = f", {found.expunged:,} of them expunged" if found.expunged else ""
        screen.prose(f"Every entry is as it was written: {read} in {counted(found.cases, 'case')}{gone}.")
        screen.line(f"The log ends at {found.head}")
        screen.prose("Keep that line elsewhere: `--head` proves later that nothing before it was taken away.", style="quiet")
        return
    screen.prose(f"The log is not as it was written. First bad entry: {found.first}.", style="must")
    for one in found.faults[1:MOST]:
        screen.prose(f"- {one}", "  ")
    if len(found.faults) > MOST:
        screen.line(f"… and {len(found.faults) - MOST:,} more")
