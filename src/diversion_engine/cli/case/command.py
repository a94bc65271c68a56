"""`diversion case SUBCOMMAND`: finds the subcommand and runs it."""

from __future__ import annotations

import argparse
from importlib import import_module

from diversion_engine.cli.arguments import Parser, log_option
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.screen import Screen

_HERE = "diversion_engine.cli.case"

SUBCOMMANDS = {
    "open": (f"{_HERE}.open", "decide, and open a case with the decision"),
    "event": (f"{_HERE}.event", "record that something happened, and say what follows"),
    "show": (f"{_HERE}.show", "draw the route and where the case stands on it, with its tasks and its history"),
    "due": (f"{_HERE}.due", "list what is overdue or due, over all cases, the most urgent first"),
    "tick": (f"{_HERE}.tick", "let time pass: tell once who has to hear of what is late"),
    "list": (f"{_HERE}.listing", "list the cases"),
    "verify": (f"{_HERE}.verify", "check that every entry is as it was written"),
    "seal": (f"{_HERE}.seal", "close a case to readers"),
    "unseal": (f"{_HERE}.unseal", "open a sealed case to readers again"),
    "expunge": (f"{_HERE}.expunge", "remove what was said about a student, for good"),
    "retain": (f"{_HERE}.retain", "list the cases that have been kept long enough, and expunge them when told to"),
}
"""Each subcommand: the module that has its `arguments` and its `run`, and what it is for."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `case` takes: a subcommand, with what that takes."""
    found = parser.add_subparsers(dest="subcommand", metavar="SUBCOMMAND", parser_class=Parser)
    for name, (module, purpose) in SUBCOMMANDS.items():
        command = found.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.", allow_abbrev=False)
        import_module(module).arguments(command)
        log_option(command, argparse.SUPPRESS)
    parser.set_defaults(usage=parser.format_help())


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Run the subcommand that was asked for."""
    if args.subcommand is None:
        raise StopError(args.usage.rstrip(), Exit.UNUSABLE)
    return int(import_module(SUBCOMMANDS[args.subcommand][0]).run(args, screen))
