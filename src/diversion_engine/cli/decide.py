"""`diversion decide RULESET --facts FILE`: one referral or many, for people or for programs.

With JSON, many referrals give exactly one line each, in order: the decision, or `{"error": …}` in its place.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from diversion_engine.audit.log import Log
from diversion_engine.cli.arguments import as_of, output_format, ruleset, strict
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import open_engine, shown
from diversion_engine.cli.progress import watched
from diversion_engine.cli.reasons import show_reasons
from diversion_engine.cli.referrals import Decided, decided
from diversion_engine.cli.remarks import Remarks
from diversion_engine.cli.screen import Screen
from diversion_engine.cli.sources import Given, given, source_options
from diversion_engine.cli.summary import Summary
from diversion_engine.cli.words import unsettled
from diversion_engine.diagnostics.render import as_data
from diversion_engine.engine import Decision

WHOLE = "the records"


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `decide` takes."""
    ruleset(parser)
    source_options(parser)
    as_of(parser, "the incident's date, else today")
    output_format(parser)
    parser.add_argument(
        "--explain", choices=("card", "rationale", "letter"), help="how to explain it in text (default: the card and reasons)"
    )
    strict(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Decide what was given."""
    engine = open_engine(args.ruleset, screen.width)
    source = given(engine, args, screen.width)
    log = Log(args.log)
    results = _Results(log)
    results.remarks.take(WHOLE, source.findings)
    decisions = results.watch(decided(engine, source.rows, args.as_of, log if source.many else None))
    if not source.many:
        _show_one(next(iter(decisions)), args, screen)
    elif args.format == "json":
        _print_lines(decisions, source, screen)
        _note(results.remarks, screen)
    else:
        _show_many(decisions, source, args, screen)
    log.write("finished", command="decide", counts={"rows": results.rows, "rejected": results.rejected})
    return results.exit_code(strict=args.strict)


class _Results:
    """Watches decisions go by, for the log and the exit code. `remarks` are those on what was decided all the same."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self.remarks = Remarks()
        self.rows = self.rejected = self.open = 0

    def watch(self, decisions: Iterable[Decided]) -> Iterable[Decided]:
        for one in decisions:
            self.rows += 1
            if one.decision is None:
                self.rejected += 1
            else:
                self.open += unsettled(one.decision)
                self.remarks.take(one.row.name, one.findings)
                self._log.decided(one.decision.program, one.decision.outcome, one.decision.as_of, one.decision.facts, "decide")
            yield one

    def exit_code(self, *, strict: bool) -> Exit:
        if self.rejected or self.remarks.errors:
            return Exit.FINDINGS
        return Exit.OPEN if strict and self.open else Exit.DONE


def _show_one(one: Decided, args: argparse.Namespace, screen: Screen) -> None:
    if one.decision is None:
        raise StopError(shown(one.findings, screen.width), Exit.FINDINGS)
    if args.format == "json":
        screen.data(one.decision.model_dump(mode="json"))
        if one.findings:
            screen.note(shown(one.findings, screen.width))
        return
    _explain(one.decision, args.explain, screen)
    if one.findings:
        screen.line()
        screen.line(shown(one.findings, screen.width))


def _explain(decision: Decision, how: str | None, screen: Screen) -> None:
    match how:
        case "rationale":
            screen.document(decision.rationale())
        case "letter":
            screen.document(decision.family_letter())
        case "card":
            screen.document(decision.staff_card(), "title")
        case _:
            screen.document(decision.staff_card(), "title")
            show_reasons(decision, screen)


def _print_lines(decisions: Iterable[Decided], source: Given, screen: Screen) -> None:
    for one in watched(decisions, source.total, beside_output=True):
        if one.decision is None:
            screen.data(_error(one), indent=None)
            screen.note(f"{one.row.name}: {shown(one.findings, screen.width)}")
        else:
            screen.data(one.decision.model_dump(mode="json"), indent=None)


def _error(one: Decided) -> dict[str, Any]:
    return {"error": {"line": one.row.number, "findings": [as_data(finding) for finding in one.findings]}}


def _note(remarks: Remarks, screen: Screen) -> None:
    for text in remarks.texts(screen.width):
        screen.note(text)


def _show_many(decisions: Iterable[Decided], source: Given, args: argparse.Namespace, screen: Screen) -> None:
    summary = Summary()
    summary.remarks.take(WHOLE, source.findings)
    for one in watched(decisions, source.total, beside_output=bool(args.explain)):
        summary.take(one)
        if args.explain and one.decision is not None:
            screen.heading(one.row.name)
            _explain(one.decision, args.explain, screen)
            screen.divider()
    summary.show(screen)
    if summary.rejected:
        screen.note(f"{summary.rejected:,} of {summary.rows:,} rows could not be decided; their findings stand after the table")
