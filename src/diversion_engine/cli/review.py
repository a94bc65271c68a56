"""`diversion review [FOLDER]`: ask the policy every scenario of a folder, for people who have never seen a test runner."""

from __future__ import annotations

import argparse
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from diversion_engine.audit.log import Log
from diversion_engine.cli.arguments import output_format
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.screen import Screen, counted
from diversion_engine.diagnostics.render import as_data, render
from diversion_engine.diagnostics.span import Span
from diversion_engine.review.replay import Result, Standing
from diversion_engine.review.review import Review, review
from diversion_engine.review.telling import disagreements


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `review` takes."""
    parser.add_argument(
        "folder", metavar="FOLDER", nargs="?", default=".", type=Path,
        help="a folder with a diversion.toml in it or above it, or one .feature file (default: this folder)",
    )  # fmt: skip
    output_format(parser)
    parser.epilog = (
        "exit codes: 0 every scenario agrees; 1 some disagree; 2 something cannot be read; 3 something is not settled"
    )


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Review a folder and say how every scenario stands."""
    if find_spec("gherkin") is None:
        raise StopError(
            "diversion review: reading scenarios takes an extra; run `pip install 'diversion-engine[review]'`", Exit.UNUSABLE
        )
    # The clock is read here, once, and never while deciding.
    found = review(args.folder, date.today())  # noqa: DTZ011 # a school's own calendar day
    if args.format == "json":
        screen.data(_as_data(found))
    else:
        _write(found, screen)
    counts = {str(standing): number for standing, number in found.counts.items()}
    Log(args.log).write("reviewed", command="review", counts=counts)
    return int(found.verdict)


def _write(found: Review, screen: Screen) -> None:
    texts = {reading.file: reading.text for reading in found.readings}
    for finding in (*found.errors, *found.warnings):
        screen.line(render(finding, lambda file: texts.get(file) or None, screen.width))
        screen.line()
    for result in found.results:
        if result.disagreements:
            head = result.scenario.head
            draft = ", a draft" if head.draft else ""
            screen.heading(f"{head.name} ({result.standing}{draft})")
            screen.line(disagreements(result, screen.width))
            screen.line()
    _write_drafts(found, screen)
    screen.prose(_summary(found), style="must_not" if found.verdict else "may")


def _write_drafts(found: Review, screen: Screen) -> None:
    if found.drafts:
        screen.heading(f"{counted(len(found.drafts), 'draft')}, listed and not counted")
        for result in found.drafts:
            screen.prose(f"  {_place(result)}: {result.scenario.head.name} ({result.standing})", "    ")
        screen.line()


def _summary(found: Review) -> str:
    counts = found.counts
    parts = [f"{counted(counts[Standing.AGREES], 'scenario')} {'agrees' if counts[Standing.AGREES] == 1 else 'agree'}"]
    if counts[Standing.DISAGREES]:
        parts.append(f"{counts[Standing.DISAGREES]:,} disagree{'s' if counts[Standing.DISAGREES] == 1 else ''}")
    if counts[Standing.NOT_SETTLED]:
        parts.append(f"{counts[Standing.NOT_SETTLED]:,} not settled")
    if found.errors:
        parts.append(f"{counted(len(found.errors), 'mistake')} in the wording")
    if found.warnings:
        parts.append(counted(len(found.warnings), "warning"))
    return ", ".join(parts) + _policies(found)


def _policies(found: Review) -> str:
    identities = {policy.ruleset.identity.fingerprint: policy.ruleset.identity for policy in found.policies.found.values()}
    named = ", ".join(f"{one.id} {one.version} ({one.status})" for one in identities.values())
    return f". Policy: {named}." if named else "."


def _place(result: Result) -> str:
    return str(Span(result.scenario.head.file, result.scenario.head.line)).rsplit(":", 1)[0]


def _as_data(found: Review) -> dict[str, Any]:
    return {
        "verdict": found.verdict.name.lower().replace("_", " "),
        "counts": {str(standing): found.counts[standing] for standing in Standing},
        "policies": [
            {"name": name, "id": one.ruleset.identity.id, "fingerprint": one.ruleset.identity.fingerprint}
            for name, one in found.policies.found.items()
        ],
        "scenarios": [_scenario(result) for result in found.results],
        "findings": [as_data(one) for one in (*found.errors, *found.warnings)],
    }


def _scenario(result: Result) -> dict[str, Any]:
    head = result.scenario.head
    return {
        "name": head.name,
        "feature": head.feature,
        "rule": head.rule or None,
        "file": head.file,
        "line": head.line,
        "tags": sorted(head.tags),
        "key": result.scenario.key,
        "standing": str(result.standing),
        "lines": [{"line": one.line, "text": one.text, "policy_says": list(one.says)} for one in result.disagreements],
    }
