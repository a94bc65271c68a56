"""`diversion checklist RULESET --facts FILE`: how a program stands against a ruleset of items, and what to do next."""

from __future__ import annotations

import argparse
from pathlib import Path

from diversion_engine.audit.log import Log
from diversion_engine.checklist.items import NoItemsError
from diversion_engine.checklist.page import checklist_page
from diversion_engine.checklist.text import checklist_text
from diversion_engine.cli.arguments import as_of, ruleset
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import open_engine
from diversion_engine.cli.output import write_whole
from diversion_engine.cli.referrals import one_referral, today
from diversion_engine.cli.screen import Screen, as_json
from diversion_engine.engine import Decision
from diversion_engine.model.facts import Facts


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `checklist` takes."""
    ruleset(parser)
    parser.add_argument(
        "--facts", metavar="FILE",
        help="a JSON object of facts about the program, or - for standard input; without it, nothing is known yet",
    )  # fmt: skip
    as_of(parser)
    parser.add_argument(
        "--format", choices=("text", "html", "json"), default="text", help="text (default), an HTML page, or json"
    )
    parser.add_argument("--out", metavar="FILE", type=Path, help="write to a file instead of standard output")


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Decide on a program, and show or write the checklist."""
    engine = open_engine(args.ruleset, screen.width)
    known = one_referral(engine, args.facts, screen.width) if args.facts else None
    decision = engine.decide(known.facts if known else Facts(), as_of=args.as_of or today())
    Log(args.log).decided(decision.program, decision.outcome, decision.as_of, decision.facts, "checklist")
    try:
        text = _said(decision, args.format, screen.width)
    except NoItemsError as error:
        raise StopError(f"diversion checklist: {error}", Exit.UNUSABLE) from None
    if args.out is not None:
        write_whole(args.out, f"{text}\n")
        screen.note(f"wrote {args.out}")
    else:
        screen.line(text)
    return Exit.DONE


def _said(decision: Decision, form: str, width: int) -> str:
    match form:
        case "html":
            return checklist_page(decision.checklist()).rstrip("\n")
        case "json":
            return as_json(decision.checklist().model_dump(), indent=2)
        case _:
            return checklist_text(decision.checklist(), width)
