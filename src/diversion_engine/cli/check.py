"""`diversion check RULESET`: every finding with its line, and a summary. Policy staff live here.

With `--prove` it is the gate before a ruleset is adopted: everything is proved for every incident.
"""

from __future__ import annotations

import argparse
from typing import Any

from diversion_engine.audit.log import Log, named
from diversion_engine.cli.arguments import output_format, ruleset
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.opening import open_compiled
from diversion_engine.cli.screen import Screen
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.render import as_data, render
from diversion_engine.explain.words import counted
from diversion_engine.model.program import Ruleset
from diversion_engine.model.rule import InForce
from diversion_engine.ruleset.compile import Compiled

SHORT_FINGERPRINT = len("sha256:") + 12


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `check` takes."""
    ruleset(parser)
    output_format(parser)
    parser.add_argument(
        "--prove",
        action="store_true",
        help="prove for every incident that nothing contradicts, weakens or breaks a promise, and find what never matters",
    )
    parser.add_argument(
        "--seconds", type=positive, default=20.0, metavar="N", help="with --prove: how long one question may take (default 20)"
    )


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Check one ruleset; errors end with 1, warnings do not."""
    compiled = open_compiled(args.ruleset, screen.width)
    found = compiled.ruleset
    proved = _proved(compiled, args) if args.prove else None
    report = proved or compiled.report
    if args.format == "json":
        screen.data({**_as_data(found, report), **({"proved": proved is not None and report.passed} if args.prove else {})})
    else:
        for finding in report:
            screen.line(render(finding, compiled.sources.text, screen.width))
            screen.line()
        screen.prose(_summary(found, report), style="must_not" if report.errors else "may")
        if args.prove or (found is not None and found.identity.status == "verified"):
            screen.prose(_about_proof(args.prove, proved))
    identity = named(found.identity) if found else {}
    counts = {"errors": len(report.errors), "warnings": _warnings(report)}
    Log(args.log).write("checked", command="check", counts=counts, **identity)
    return Exit.DONE if report.passed and found is not None else Exit.FINDINGS


def _summary(ruleset: Ruleset | None, report: Report) -> str:
    errors, warnings = len(report.errors), _warnings(report)
    also = f" and {counted(warnings, 'warning')}" if warnings else ""
    if ruleset is None or errors:
        return f"not usable: {counted(errors, 'error')}{also}"
    verdict = f"usable, with {counted(warnings, 'warning')}" if warnings else "clean"
    identity = ruleset.identity
    return (
        f"{verdict}: {counted(len(ruleset.rules), 'rule')}, {counted(len(ruleset.pathways), 'pathway')}, "
        f"{counted(len(ruleset.terms), 'term')}, {in_force(identity.in_force)}, {identity.status}, "
        f"fingerprint {identity.fingerprint[:SHORT_FINGERPRINT]}"
    )


def in_force(span: InForce) -> str:
    """The days of a ruleset in words."""
    since = f" from {span.start}" if span.start else ""
    until = f" until {span.end}" if span.end else ""
    return f"in force{since}{until}" if since or until else "in force on any day"


def _proved(compiled: Compiled, args: argparse.Namespace) -> Report | None:
    """The findings with those of the gate; None when there are errors that have to be corrected first."""
    from diversion_engine.engines.proof.gate import check_compiled  # noqa: PLC0415 # an extra

    return check_compiled(compiled, args.ruleset, seconds=args.seconds)


def _about_proof(asked: bool, proved: Report | None) -> str:
    if not asked:
        return "It is marked as verified. Before it is adopted, check it with `--prove`."
    if proved is None:
        return "Nothing was proved: correct the errors above first."
    open_ = sum(finding.code is Code.NOT_SETTLED for finding in proved)
    if open_:
        return f"Proved for every incident, but for {counted(open_, 'question')} that took too long."
    return "Proved for every incident." if proved.passed else "It cannot be adopted as it stands."


def positive(text: str) -> float:
    """A number of seconds."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0
    if not 0 < seconds < 1e6:
        msg = f"`{text}` is not a number of seconds above 0"
        raise argparse.ArgumentTypeError(msg)
    return seconds


def _warnings(report: Report) -> int:
    return len(report.findings) - len(report.errors)


def _as_data(ruleset: Ruleset | None, report: Report) -> dict[str, Any]:
    usable = ruleset is not None and report.passed
    return {
        "usable": usable,
        "ruleset": _identity(ruleset) if ruleset is not None else None,
        "counts": {"errors": len(report.errors), "warnings": _warnings(report)},
        "findings": [as_data(finding) for finding in report],
    }


def _identity(ruleset: Ruleset) -> dict[str, Any]:
    identity = ruleset.identity
    return {
        "id": identity.id,
        "title": identity.title,
        "version": identity.version,
        "status": identity.status,
        "fingerprint": identity.fingerprint,
        "in_force": {"from": _day(identity.in_force.start), "until": _day(identity.in_force.end)},
        "rules": len(ruleset.rules),
        "pathways": len(ruleset.pathways),
        "terms": len(ruleset.terms),
    }


def _day(day: object) -> str | None:
    return None if day is None else str(day)
