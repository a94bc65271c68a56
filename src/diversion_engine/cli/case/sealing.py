"""What `seal` and `unseal` share: a case is closed to readers or opened to them again, and it is said which."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from diversion_engine.cases.store import CaseStore, Receipt
from diversion_engine.cli.case.files import opened
from diversion_engine.cli.case.removing import checked, confirmed, the_case
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.screen import Screen


@dataclass(frozen=True, slots=True)
class Way:
    """One of the two: what is done, and what is said about it. `{case}` in a sentence stands for the case.

    Attributes:
        command: Its name.
        act: What does it to a case, for a role and a reason.
        sealed: Whether the case is closed to readers then.
        question: What is said before it is asked whether that is meant.
        nothing: What is said when it is not.
        done: What is said when it is done.
        already: What is said when it was so before.
    """

    command: str
    act: Callable[[CaseStore, str, str, str], Receipt]
    sealed: bool
    question: str
    nothing: str
    done: str
    already: str


def run(way: Way, args: argparse.Namespace, screen: Screen) -> int:
    """Do it, if that is meant."""
    checked(args, way.command)
    with opened(args) as store:
        case = the_case(store, args.case)
        if not confirmed(args, way.command, way.question.format(case=case), screen):
            screen.note(way.nothing)
            return Exit.FINDINGS
        receipt = way.act(store, case, args.by, args.reason)
    if args.format == "json":
        place = {"position": receipt.position, "hash": receipt.hash}
        screen.data({"case": case, "sealed": way.sealed, "repeated": receipt.repeated, **place})
    else:
        screen.line((way.already if receipt.repeated else way.done).format(case=case))
    return Exit.DONE
