"""`diversion review [FOLDER]`: ask the policy every scenario of a folder, for people who have never seen a test runner."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from diversion_engine.audit.log import Log
from diversion_engine.cli import measures
from diversion_engine.cli.arguments import day, output_format
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.output import write_whole
from diversion_engine.cli.referrals import today
from diversion_engine.cli.screen import Screen, as_json
from diversion_engine.diagnostics.render import as_data, render
from diversion_engine.diagnostics.span import Span
from diversion_engine.errors import ProofFaultError
from diversion_engine.explain.words import counted, listed
from diversion_engine.pages.html import as_html
from diversion_engine.pages.markdown import as_markdown
from diversion_engine.review.measures import Measures, measure, rules_reached
from diversion_engine.review.result import Result, Standing
from diversion_engine.review.review import Review, review
from diversion_engine.review.telling import disagreements

FORMS = {".html": "html", ".htm": "html", ".md": "md", ".json": "json"}
"""What a report is, by the end of its file's name."""

SLIPS = 100
"""How many slips are tried for a report unless more are asked for."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `review` takes."""
    parser.add_argument(
        "folder", metavar="FOLDER", nargs="?", default=".", type=Path,
        help="a folder with a diversion.toml in it or above it, or one .feature file (default: this folder)",
    )  # fmt: skip
    output_format(parser)
    parser.add_argument(
        "--report", metavar="FILE", type=Path, action="append", default=[],
        help="write the whole report for a board as well: a page (.html), Markdown (.md) or JSON (.json); may be given several times",
    )  # fmt: skip
    parser.add_argument(
        "--as-of", metavar="DATE", type=day,
        help="the day whose rules hold where neither a scenario nor diversion.toml names one (default: today)",
    )  # fmt: skip
    parser.add_argument(
        "--made-on", metavar="DATE", type=day, help="the day that the report says it was made on (default: today)"
    )
    parser.add_argument(
        "--measures", action="store_true",
        help="also say what no scenario reaches, what is not shown both ways, and which slips of the policy nobody would notice",
    )  # fmt: skip
    parser.add_argument(
        "--slips", metavar="N", type=_number, default=SLIPS,
        help=f"with --measures or --report: how many slips of the policy are tried (default: {SLIPS}; `all` for all of them)",
    )  # fmt: skip
    parser.add_argument(
        "--seed",
        metavar="N",
        type=int,
        default=1,
        help="with --slips: what they are drawn with, so that others are drawn (default: 1)",
    )
    parser.epilog = (
        "exit codes: 0 every scenario agrees; 1 some disagree; 2 something cannot be read; 3 something is not settled"
    )


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Review a folder and say how every scenario stands."""
    forms = [(path, _form(path)) for path in args.report]
    # The clock is read here, once, and never while deciding.
    as_of, made_on = args.as_of or today(), args.made_on or today()
    found = review(args.folder, as_of)
    measured = _measured(found, args.slips, args.seed) if args.measures or forms else None
    shown = measured if args.measures else None
    if args.format == "json":
        screen.data({**_as_data(found), **({"measures": measures.as_data(shown)} if shown else {})})
    else:
        _write(found, shown, screen)
    counts = {str(standing): number for standing, number in found.counts.items()}
    if measured is not None:
        _report(found, forms, as_of, made_on, measured, screen)
    Log(args.log).write("reviewed", command="review", counts=counts)
    return int(found.verdict)


def _number(text: str) -> int | None:
    """How many slips, as it is typed; None for all."""
    if text == "all":
        return None
    if not text.isascii() or not text.isdigit():
        msg = f"`{text[:40]}` is not a number; write it as {SLIPS}, or `all`"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def _form(path: Path) -> str:
    """The form of a report, from the name of its file."""
    form = FORMS.get(path.suffix.lower())
    if form is None:
        known = listed(FORMS, "or")
        raise StopError(f"diversion review: `{path.name}` is no report; end its name in {known}", Exit.UNUSABLE)
    return form


def _measured(found: Review, slips: int | None, seed: int) -> Measures:
    """What nobody would notice."""
    try:
        return measure(found, sample=slips, seed=seed)
    except ProofFaultError as error:
        raise StopError(f"diversion review: {error}", Exit.BUG) from None


def _report(
    found: Review, forms: list[tuple[Path, str]], as_of: date, made_on: date, measured: Measures, screen: Screen
) -> None:
    """Write the report in each form that was asked for."""
    if not forms:
        return
    # The report takes the solver and the page writer, which a review without one does without.
    from diversion_engine.review.report.data import as_data as report_data  # noqa: PLC0415
    from diversion_engine.review.report.gather import gather  # noqa: PLC0415
    from diversion_engine.review.report.page import page  # noqa: PLC0415

    try:
        report = gather(found, as_of, made_on, measured)
        for path, form in forms:
            match form:
                case "json":
                    text = f"{as_json(report_data(report), indent=2)}\n"
                case "html":
                    text = as_html(page(report))
                case _:
                    text = as_markdown(page(report))
            write_whole(path, text)
            screen.note(f"wrote {path}")
    except ProofFaultError as error:
        raise StopError(f"diversion review: {error}", Exit.BUG) from None


def _write(found: Review, measured: Measures | None, screen: Screen) -> None:
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
    if measured is not None:
        measures.write(measured, screen)
    screen.prose(_summary(found), style="must_not" if found.verdict else "may")
    if measured is None and found.results:
        screen.prose(measures.in_one_line(rules_reached(found)))


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
