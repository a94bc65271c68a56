"""`diversion case seal CASE --by ROLE --reason TEXT`: close a case to readers."""

from __future__ import annotations

import argparse

from diversion_engine.cli.case.files import opened
from diversion_engine.cli.case.removing import checked, confirmed, options, the_case
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.screen import Screen


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `seal` takes."""
    options(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Seal it, if that is meant."""
    checked(args, "seal")
    with opened(args) as store:
        case = the_case(store, args.case)
        question = f"Sealing closes the case `{case}` to readers; each look at it afterwards is written down."
        if not confirmed(args, "seal", question, screen):
            screen.note("Nothing was sealed.")
            return Exit.FINDINGS
        receipt = store.seal(case, args.by, args.reason)
    if args.format == "json":
        screen.data(
            {"case": case, "sealed": True, "repeated": receipt.repeated, "position": receipt.position, "hash": receipt.hash}
        )
    elif receipt.repeated:
        screen.line(f"The case {case} was sealed already; nothing was added.")
    else:
        screen.line(f"The case {case} is sealed.")
    return Exit.DONE
