"""`diversion schema`: JSON Schemas for editors, with the names of a ruleset as completions."""

from __future__ import annotations

import argparse
from pathlib import Path

from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import shown
from diversion_engine.cli.output import write_whole
from diversion_engine.cli.screen import Screen
from diversion_engine.diagnostics.finding import Report
from diversion_engine.ruleset.assembly.ruleset import assemble
from diversion_engine.ruleset.assembly.written import join
from diversion_engine.ruleset.folders.load import load
from diversion_engine.ruleset.json_schema import as_text, json_schemas
from diversion_engine.ruleset.library import library

FOLDER = "_schema"
NAMES_FROM = "base"
"""The ruleset whose names are offered when none is named: what districts build on."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `schema` takes."""
    parser.add_argument(
        "ruleset", metavar="RULESET", nargs="?", default=NAMES_FROM,
        help=f"the ruleset whose names are completed (default: {NAMES_FROM})",
    )  # fmt: skip
    parser.add_argument(
        "--out", metavar="DIR", type=Path,
        help="where to write (default: rulesets/_schema in a checkout of the project, else standard output)",
    )  # fmt: skip


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Write the schemas to a folder, or to standard output."""
    report = Report()
    sources = load(args.ruleset, report)
    if not sources.folders:
        raise StopError(shown(report, screen.width, sources.text), Exit.UNUSABLE)
    # A ruleset that is being worked on has errors, and its names are as good as ever.
    schemas = json_schemas(assemble(join(sources.folders, report), report))
    folder = args.out or in_checkout()
    if folder is None:
        screen.data(schemas)
        return Exit.DONE
    for name, schema in schemas.items():
        write_whole(folder / name, as_text(schema))
        screen.note(f"wrote {folder / name}")
    return Exit.DONE


def in_checkout() -> Path | None:
    """The folder for the schemas beside the rulesets, when these are the ones that are being worked on."""
    root = library()
    return root / FOLDER if (root.parent / "pyproject.toml").is_file() else None
