"""`diversion list`: the rulesets that come with the program."""

from __future__ import annotations

import argparse
from typing import Any

from diversion_engine.cli.arguments import output_format
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.screen import Screen
from diversion_engine.diagnostics.finding import Report
from diversion_engine.ruleset.library import MANIFEST, library, shipped
from diversion_engine.ruleset.read.files import read_manifest


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `list` takes."""
    output_format(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Print a line for each ruleset; one that cannot be read says so in its line."""
    found = [_described(name) for name in shipped()]
    if args.format == "json":
        screen.data(found)
        return Exit.DONE
    header = ("ruleset", "version", "status", "title")
    screen.table(header, [tuple(one[key] or "" for key in header) for one in found])
    return Exit.DONE


def _described(name: str) -> dict[str, Any]:
    try:
        text = (library() / name / MANIFEST).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        text = ""
    manifest = read_manifest(text, f"{name}/{MANIFEST}", Report())
    if manifest is None:
        return {"ruleset": name, "version": None, "status": "unreadable", "title": f"see `diversion check {name}`"}
    return {
        "ruleset": name,
        "version": str(manifest.version),
        "status": str(manifest.status),
        "title": str(manifest.title),
    }
