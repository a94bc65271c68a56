"""`diversion <command>`: finds the command, runs it, and turns whatever happens into an exit code.

No traceback ever reaches a user: an error that nobody foresaw is one line with its type and not its text, because
the text might hold what was said about a student. `DIVERSION_DEBUG=1` shows it all.
"""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module

from diversion_engine.cli.exits import INSTEAD, Exit, StopError
from diversion_engine.cli.screen import open_screen, prepare_streams, wrapped
from diversion_engine.errors import EXTRAS, ChainingFaultError, DiversionError, EnginesDisagreeError, MissingExtraError

COMMANDS = {
    "check": ("diversion_engine.cli.check", "say what is wrong with a ruleset, with the lines shown"),
    "decide": ("diversion_engine.cli.decide", "decide on one referral or on many"),
    "ask": ("diversion_engine.cli.ask", "ask what happened, question by question, and decide"),
    "explain": ("diversion_engine.cli.explain", "explain a decision: why, why not, and what would change it"),
    "case": ("diversion_engine.cli.case.command", "follow a case: what was done, what is due, what comes next"),
    "review": ("diversion_engine.cli.review", "ask the policy every scenario of a folder"),
    "phrases": ("diversion_engine.cli.phrases", "list the sentences that scenarios are written in"),
    "demo": ("diversion_engine.cli.demo", "decide on the incidents of an example district"),
    "list": ("diversion_engine.cli.listing", "list the rulesets that come with the program"),
    "matrix": ("diversion_engine.cli.matrix", "write a matrix of a ruleset as a workbook or a CSV file"),
    "checklist": ("diversion_engine.cli.checklist", "review a program: what is met, missing or not known, and what to do next"),
    "handbook": ("diversion_engine.cli.handbook", "write the whole policy in plain English, with a card for staff"),
    "diff": ("diversion_engine.cli.diff", "say what a change of the rules does, in every case and on every day to come"),
    "graph": ("diversion_engine.cli.graph", "draw the pathways, or the rules and what they lead to"),
    "schema": ("diversion_engine.cli.schema", "write JSON Schemas, for completion in editors"),
}
"""Each command: the module that has its `arguments` and its `run`, and what it is for."""


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    prepare_streams()
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        _flush()
    except BrokenPipeError:
        _stop_writing()
        return Exit.BROKEN_PIPE
    except KeyboardInterrupt:
        # A terminal shows ^C in the middle of a line.
        return _said("", Exit.INTERRUPTED) if sys.stderr is not None and sys.stderr.isatty() else Exit.INTERRUPTED
    except SystemExit as asked:  # argparse, after --help or a usage error
        return asked.code if isinstance(asked.code, int) else Exit.DONE
    except StopError as stop:
        return _said(stop.text, stop.code)
    except (EnginesDisagreeError, ChainingFaultError) as error:  # nobody's input is to blame
        return _said(f"diversion: {error}; {INSTEAD}", Exit.BUG)
    except MissingExtraError as error:
        return _said(f"diversion: {error}", Exit.UNUSABLE)
    except DiversionError as error:  # its text never holds a fact's value
        return _said(f"diversion: {error}", Exit.FINDINGS)
    except OSError as error:
        _stop_writing()
        return _said(f"diversion: input or output failed: {error.strerror or 'unknown cause'}", Exit.UNUSABLE)
    except Exception as error:  # noqa: BLE001 # the last line of defence
        return _said(_apology(error), Exit.BUG)
    return code


def _run(argv: list[str]) -> int:
    from diversion_engine.audit.log import Log  # noqa: PLC0415 # their errors belong to the handlers above
    from diversion_engine.cli.arguments import parse  # noqa: PLC0415

    try:
        args = parse(COMMANDS, argv)
        module = import_module(COMMANDS[args.command][0])
        with Log(args.log).watching("-".join(filter(None, (args.command, getattr(args, "subcommand", None))))):
            return int(module.run(args, open_screen()))
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package not in EXTRAS:
            raise
        raise MissingExtraError(package, f"`diversion {next(word for word in argv if word in COMMANDS)}`") from None


def _apology(error: Exception) -> str:
    if os.environ.get("DIVERSION_DEBUG") == "1":
        return "".join(traceback.format_exception(error)).rstrip()
    return wrapped(
        f"diversion: sorry, the program failed ({type(error).__name__}) and did not finish. "
        "DIVERSION_DEBUG=1 shows where; what it shows may hold facts about a student.",
        200,
    )


def _said(text: str, code: Exit) -> Exit:
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
    return code


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()


def _stop_writing() -> None:
    """Lead standard output to nowhere, or Python would try to write the rest when it ends, and complain."""
    with contextlib.suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
