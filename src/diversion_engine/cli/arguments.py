"""What can be written after `diversion`, and what is said when something else was written."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from importlib import import_module
from typing import NoReturn

from diversion_engine.audit.redact import LEVELS
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.diagnostics.printable import fit
from diversion_engine.diagnostics.suggest import did_you_mean

EPILOG = """\
exit codes: 0 done; 1 something is wrong with what was given; 2 not understood, or not readable;
3 decided but not settled, with --strict; 70 the program failed

`diversion COMMAND --help` says more. Start with `diversion demo`."""


class Parser(argparse.ArgumentParser):
    """A parser that says in one line what is wrong."""

    def parse_known_args(self, args=None, namespace=None):  # type: ignore[no-untyped-def] # argparse's own, overloaded
        """What argparse knows; an option that it does not know is guessed."""
        found, rest = super().parse_known_args(args, namespace)
        unknown = next((word for word in rest if word.startswith("--")), None)
        if unknown is not None:
            option = unknown.partition("=")[0]
            known = [name for action in self._actions for name in action.option_strings if name.startswith("--")]
            guess = did_you_mean(option, known, otherwise=f"see `{self.prog} --help`")
            raise StopError(f"{self.prog}: there is no option `{fit(option[:60])}`; {guess}", Exit.UNUSABLE)
        return found, rest

    def error(self, message: str) -> NoReturn:
        """End with the message and where to read more."""
        raise StopError(f"{self.prog}: {message.replace(chr(10), ' ')} (see `{self.prog} --help`)", Exit.UNUSABLE)


def parse(commands: Mapping[str, tuple[str, str]], argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, checked; `command` is one of *commands*.

    Only the module of the command that was asked for is loaded.
    """
    parser = Parser(
        prog="diversion",
        description="When should school staff call a School Resource Officer, and what helps instead?",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    log_option(parser, os.environ.get("DIVERSION_LOG") or "off")
    within: dict[str, Mapping[str, object]] = {}
    found = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for name, (module, purpose) in commands.items():
        command = found.add_parser(
            name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.", allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )  # fmt: skip
        if name in argv:
            loaded = import_module(module)
            loaded.arguments(command)
            log_option(command, argparse.SUPPRESS)
            within |= {name: getattr(loaded, "SUBCOMMANDS", {})}
    _check_command(commands, argv, within)
    args = parser.parse_args(argv)
    if args.command is None:
        raise StopError(parser.format_help().rstrip(), Exit.UNUSABLE)
    if args.log not in LEVELS:
        parser.error(f"DIVERSION_LOG is none of {', '.join(LEVELS)}")
    return args


class _Version(argparse.Action):
    """Looks the version up only when it is asked for, because that takes a while."""

    def __call__(self, *_: object) -> NoReturn:
        from importlib.metadata import version  # noqa: PLC0415 # it reads the folder of installed packages

        sys.stdout.write(f"diversion {version('diversion-engine')}\n")
        raise SystemExit(Exit.DONE)


def ruleset(parser: argparse.ArgumentParser) -> None:
    """Add the argument that names a ruleset."""
    parser.add_argument(
        "ruleset", metavar="RULESET", help="a ruleset's folder, or a name such as `base` (see `diversion list`)"
    )


def as_of(parser: argparse.ArgumentParser, otherwise: str = "today") -> None:
    """Add the option that says which day's rules hold, and which day is taken without it."""
    parser.add_argument("--as-of", metavar="DATE", type=day, help=f"the day whose rules hold (default: {otherwise})")


def output_format(parser: argparse.ArgumentParser) -> None:
    """Add the option that chooses between text for people and JSON for programs."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text for people (default), or json")


def strict(parser: argparse.ArgumentParser) -> None:
    """Add the option for scripts that must not go on without an answer."""
    parser.add_argument(
        "--strict", action="store_true", help="exit with 3 when a primary action is undetermined or in conflict"
    )


def command(args: argparse.Namespace) -> str:
    """How the command is called that was given."""
    return " ".join(filter(None, ("diversion", args.command, getattr(args, "subcommand", None))))


def day(text: str) -> date:
    """A day as it is typed on the command line."""
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        msg = f"`{text[:40]}` is not a date; write it as 2026-08-01"
        raise argparse.ArgumentTypeError(msg) from None


def log_option(parser: argparse.ArgumentParser, default: str) -> None:
    """Add the option that turns the log on."""
    parser.add_argument(
        "--log", metavar="LEVEL", choices=LEVELS, default=default,
        help="write JSON log lines to standard error: debug, info, warning or error (default: off, or DIVERSION_LOG)",
    )  # fmt: skip


def _check_command(commands: Mapping[str, object], argv: Sequence[str], within: Mapping[str, Mapping[str, object]]) -> None:
    words = [*argv[:2], "-"]
    if not words[0].startswith("-") and words[0] not in commands:
        raise _no_command(words[0], "diversion", commands)
    known = within.get(words[0])
    if known and not words[1].startswith("-") and words[1] not in known:
        raise _no_command(words[1], f"diversion {words[0]}", known)


def _no_command(word: str, after: str, commands: Mapping[str, object]) -> StopError:
    guess = did_you_mean(word, commands, otherwise=f"the commands are {', '.join(commands)}")
    return StopError(f"{after}: there is no command `{word[:60]}`; {guess}", Exit.UNUSABLE)
