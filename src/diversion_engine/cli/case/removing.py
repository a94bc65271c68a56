"""What `seal`, `unseal`, `expunge` and `retain` share: who asks, why, and whether it is really meant."""

from __future__ import annotations

import argparse
import sys

from diversion_engine.cases.store import BadNameError, CaseStore, SealedCaseError, UnknownCaseError
from diversion_engine.cli.arguments import output_format
from diversion_engine.cli.case import roles
from diversion_engine.cli.case.files import case_argument, store_option
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.screen import Screen
from diversion_engine.diagnostics.printable import fit
from diversion_engine.diagnostics.suggest import did_you_mean


def options(parser: argparse.ArgumentParser) -> None:
    """Add what those take that are about one case."""
    case_argument(parser)
    roles.by_option(parser, required=True)
    parser.add_argument(
        "--reason", metavar="TEXT", required=True, help="the rule or the order that asks for it; never the student's name"
    )
    meant_option(parser)
    store_option(parser)
    output_format(parser)


def meant_option(parser: argparse.ArgumentParser) -> None:
    """Add the option that says that it is meant."""
    parser.add_argument("--yes", action="store_true", help="do not ask whether it is meant")


def checked(args: argparse.Namespace, command: str) -> None:
    """End where the role or the reason is not one.

    Raises:
        StopError: It is not.
    """
    roles.check(args.by, "--by")
    if not args.reason.strip():
        raise StopError(f"diversion case {command}: say why, with --reason TEXT")


def the_case(store: CaseStore, name: str) -> str:
    """The id of a case, also of one that is sealed; here it has to be whole, because what is done cannot all be undone.

    Raises:
        StopError: There is no such case.
    """
    try:
        return store.history(name).case_id
    except SealedCaseError as sealed:
        return sealed.case_id
    except (UnknownCaseError, BadNameError):
        ids = [one.case_id for one in store.cases()]
        longer = [f"did you mean `{one}`? the whole id is needed here" for one in ids if one.startswith(name)]
        guess = longer[0] if len(longer) == 1 else did_you_mean(name, ids, otherwise="the whole id is needed here")
        raise StopError(f"diversion case: there is no case `{fit(name[:64])}`; {guess}", Exit.FINDINGS) from None


def confirmed(args: argparse.Namespace, command: str, question: str, screen: Screen) -> bool:
    """Whether it is meant: somebody at a terminal is asked, and a program says it with `--yes`.

    Raises:
        StopError: Nobody is there to be asked.
    """
    if args.yes:
        return True
    if not somebody_is_there():
        raise StopError(
            f"diversion case {command}: nobody is here to be asked; say that it is meant, with --yes", Exit.UNUSABLE
        )
    screen.note(question)
    sys.stderr.write("Write the word yes to go on: ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() == "yes"


def somebody_is_there() -> bool:
    """Whether there is a terminal to ask at."""
    return sys.stdin is not None and sys.stdin.isatty()
