"""`diversion handbook RULESET`: the whole policy in plain English, as Markdown or as an HTML page that prints well."""

from __future__ import annotations

import argparse
from pathlib import Path

from diversion_engine.cli.arguments import as_of, ruleset
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.opening import open_engine
from diversion_engine.cli.output import give
from diversion_engine.cli.referrals import today
from diversion_engine.cli.screen import Screen
from diversion_engine.handbook.write import handbook
from diversion_engine.pages.html import as_html
from diversion_engine.pages.markdown import as_markdown


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `handbook` takes."""
    ruleset(parser)
    parser.add_argument(
        "--format",
        choices=("html", "md"),
        help="a page for browsers and paper, or Markdown (default: by the name of --out, else md)",
    )
    parser.add_argument("--out", metavar="FILE", type=Path, help="write to a file instead of standard output")
    as_of(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Write the handbook."""
    document = handbook(open_engine(args.ruleset, screen.width).ruleset, args.as_of or today())
    form = args.format or ("html" if args.out is not None and args.out.suffix.lower() in (".html", ".htm") else "md")
    give(as_html(document) if form == "html" else as_markdown(document), args.out, screen)
    return Exit.DONE
