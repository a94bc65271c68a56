"""`diversion diff OLD NEW`: what a change of the rules does, in every case and on every day to come."""

from __future__ import annotations

import argparse
from pathlib import Path

from diversion_engine.audit.log import Log
from diversion_engine.cli.arguments import day
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import open_engine
from diversion_engine.cli.output import give
from diversion_engine.cli.referrals import today
from diversion_engine.cli.screen import Screen, as_json
from diversion_engine.difference.compare import Comparison, Stretch, compare
from diversion_engine.difference.page import COMPLETE, as_data, bottom_line, days, edited, named, page, states
from diversion_engine.difference.statements import Statement, statements
from diversion_engine.errors import ProofFaultError
from diversion_engine.explain.words import counted
from diversion_engine.pages.html import as_html
from diversion_engine.pages.markdown import as_markdown

FORMATS = ("text", "md", "html", "json")


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `diff` takes."""
    parser.add_argument("old", metavar="OLD", help="the ruleset as it was: a folder, or a name such as `base`")
    parser.add_argument("new", metavar="NEW", help="the ruleset as it is to be")
    parser.add_argument("--as-of", metavar="DATE", type=day, help="compare this day and all later ones (default: today)")
    parser.add_argument("--format", choices=FORMATS, default="text", help="text (default), md for a pull request, html, json")
    parser.add_argument("--out", metavar="FILE", type=Path, help="write to a file instead of standard output")
    parser.add_argument("--scenarios", action="store_true", help="with text: add each plainest case as a scenario to paste")
    parser.add_argument("--seconds", metavar="N", type=float, default=20.0, help="how long one question may take (default: 20)")
    parser.epilog = (
        "Exit codes: 0 both answer alike; 1 something differs; 2 a ruleset cannot be read; 3 something is not settled."
    )


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Compare two rulesets."""
    old, new = (open_engine(name, screen.width).ruleset for name in (args.old, args.new))
    try:
        comparison = compare(old, new, args.as_of or today(), seconds=args.seconds)
    except ProofFaultError as error:
        raise StopError(f"diversion diff: {error}", Exit.BUG) from None
    counts = {"changes": sum(len(one.difference.changes) for one in comparison.stretches if one.difference)}
    Log(args.log).write("compared", command="diff", counts=counts)
    if args.format == "text" and args.out is None:
        _show(comparison, args.new, screen, scenarios=args.scenarios)
    else:
        give(_text(comparison, args.new, args.format), args.out, screen)
    if not comparison.settled:
        return Exit.OPEN
    return Exit.DONE if comparison.alike else Exit.FINDINGS


def _text(comparison: Comparison, policy: str, form: str) -> str:
    match form:
        case "json":
            return as_json(as_data(comparison, policy), indent=2)
        case "html":
            return as_html(page(comparison, policy))
        case _:
            return as_markdown(page(comparison, policy))


def _show(comparison: Comparison, policy: str, screen: Screen, *, scenarios: bool) -> None:
    screen.prose(f"Before: {named(comparison.old.identity)}")
    screen.prose(f"Now:    {named(comparison.new.identity)}")
    screen.line()
    for stretch in comparison.stretches:
        _show_days(stretch, policy, screen, scenarios=scenarios)
    if comparison.edits:
        screen.heading(f"What is written otherwise: {counted(len(comparison.edits), 'place')}")
        for edit in comparison.edits:
            screen.prose(f"  {edited(edit)}", "    ")
        screen.line()
    screen.prose(bottom_line(comparison), style="may" if comparison.alike else "open")
    if comparison.settled:
        screen.prose(COMPLETE, style="quiet")


def _show_days(stretch: Stretch, policy: str, screen: Screen, *, scenarios: bool) -> None:
    screen.heading(days(stretch))
    for sentence in states(stretch):
        screen.prose(f"  {sentence}", "  ")
    screen.line()
    for number, one in enumerate(statements(stretch, policy) if stretch.difference else (), 1):
        _show_one(number, one, screen, scenarios=scenarios)


def _show_one(number: int, one: Statement, screen: Screen, *, scenarios: bool) -> None:
    screen.prose(f"{number}. {one.cause or 'Several rules together'}", "   ", style="title")
    screen.prose(f"   {one.where}", "   ")
    for shown in one.shown:
        for sentence in shown.changes:
            screen.prose(f"   - {sentence}", "     ")
        screen.prose(f"     Plainest case: {shown.case}.", "     ", style="quiet")
        if scenarios:
            screen.line(_indented(shown.scenario))
    screen.line()


def _indented(text: str) -> str:
    return "\n".join(f"     {line}" if line else "" for line in text.splitlines())
