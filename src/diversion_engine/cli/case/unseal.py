"""`diversion case unseal CASE --by ROLE --reason TEXT`: open a sealed case to readers again; that is written into it."""

from __future__ import annotations

import argparse

from diversion_engine.cli.case.files import opened
from diversion_engine.cli.case.removing import checked, confirmed, options, the_case
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.screen import Screen


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `unseal` takes."""
    options(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Unseal it, if that is meant."""
    checked(args, "unseal")
    with opened(args) as store:
        case = the_case(store, args.case)
        question = (
            f"Unsealing opens the case `{case}` to every reader again. To look at it once, `diversion case show` is enough."
        )
        if not confirmed(args, "unseal", question, screen):
            screen.note("Nothing was unsealed.")
            return Exit.FINDINGS
        receipt = store.unseal(case, args.by, args.reason)
    if args.format == "json":
        screen.data(
            {"case": case, "sealed": False, "repeated": receipt.repeated, "position": receipt.position, "hash": receipt.hash}
        )
    elif receipt.repeated:
        screen.line(f"The case {case} was not sealed; nothing was added.")
    else:
        screen.line(f"The case {case} is open to readers again.")
    return Exit.DONE
