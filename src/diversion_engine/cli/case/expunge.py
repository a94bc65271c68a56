"""`diversion case expunge CASE --by ROLE --reason TEXT`: remove what was said about a student, for good."""

from __future__ import annotations

import argparse

from diversion_engine.cli.case.files import opened
from diversion_engine.cli.case.removing import checked, confirmed, options, the_case
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.screen import Screen
from diversion_engine.explain.words import counted

NOT_SCRUBBED = (
    "note: somebody was reading at the same time, so the bytes are still in the files; run the command again when nobody is"
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `expunge` takes."""
    options(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Expunge it, if that is meant."""
    checked(args, "expunge")
    with opened(args) as store:
        case = the_case(store, args.case)
        question = (
            f"Expunging removes every fact, reason and decision of the case `{case}`. Nobody can bring them back. "
            "What stays is that something was recorded, and when."
        )
        if not confirmed(args, "expunge", question, screen):
            screen.note("Nothing was expunged.")
            return Exit.FINDINGS
        done = store.expunge(case, args.by, args.reason)
    if args.format == "json":
        screen.data({"case": case, "expunged": True, "removed": done.removed, "scrubbed": done.scrubbed})
    else:
        screen.line(f"The case {case} is expunged: {counted(done.removed, 'payload')} removed. The log stays verifiable.")
    if not done.scrubbed:
        screen.note(NOT_SCRUBBED)
    return Exit.DONE
