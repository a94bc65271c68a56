"""`diversion graph RULESET`: a drawing of the pathways or of the rules, as SVG or Mermaid."""

from __future__ import annotations

import argparse
from pathlib import Path

from diversion_engine.cli.arguments import as_of, ruleset
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import open_engine
from diversion_engine.cli.output import give
from diversion_engine.cli.referrals import today
from diversion_engine.cli.screen import Screen
from diversion_engine.diagnostics.suggest import did_you_mean
from diversion_engine.graph.drawing import Drawing
from diversion_engine.graph.mermaid import mermaid
from diversion_engine.graph.pathways import pathways
from diversion_engine.graph.rules import names, rules
from diversion_engine.graph.svg import svg
from diversion_engine.model.program import Program
from diversion_engine.ruleset.dating import program_on

SUFFIXES = {".svg": "svg", ".mmd": "mermaid", ".mermaid": "mermaid"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `graph` takes."""
    ruleset(parser)
    parser.add_argument("--of", choices=("pathways", "rules"), default="pathways", help="what is drawn (default: pathways)")
    parser.add_argument(
        "--about", metavar="NAME", help="with rules: only what leads to one term, rule, action or pathway, and what it leads to"
    )
    parser.add_argument("--format", choices=("svg", "mermaid"), help="default: by the name of --out, else mermaid")
    parser.add_argument("--out", metavar="FILE", type=Path, help="write to a file instead of standard output")
    as_of(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Draw one ruleset on one day."""
    program = program_on(open_engine(args.ruleset, screen.width).ruleset, args.as_of or today())
    drawing = _drawing(program, "rules" if args.about else args.of, args.about)
    form = args.format or (SUFFIXES.get(args.out.suffix.lower(), "mermaid") if args.out else "mermaid")
    give(svg(drawing) if form == "svg" else mermaid(drawing), args.out, screen)
    return Exit.DONE


def _drawing(program: Program, of: str, about: str | None) -> Drawing:
    if of == "pathways":
        return pathways(program)
    try:
        return rules(program, about)
    except KeyError:
        guess = did_you_mean(str(about), names(rules(program)), otherwise="`diversion check` and `diversion list` show names")
        raise StopError(f"diversion graph: nothing is called `{str(about)[:60]}`; {guess}", Exit.UNUSABLE) from None
