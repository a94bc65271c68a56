"""What stands behind `--facts` and `--from` → referrals, one after another.

A row that cannot be read, or names what does not exist, is findings in its place, and the others go on. Findings give
places and names; the lines of a facts file are never shown, because they are about a student.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from diversion_engine.adapters.files import Line, parse_json, read_json
from diversion_engine.adapters.intake import take_in
from diversion_engine.audit.log import Log
from diversion_engine.cli.exits import INSTEAD, Exit, StopError
from diversion_engine.cli.opening import shown
from diversion_engine.cli.standard_input import NAME, STANDARD_INPUT, StandardInput
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding
from diversion_engine.diagnostics.span import Span
from diversion_engine.engine import SAMPLED, Decision, Engine
from diversion_engine.errors import ChainingFaultError, EnginesDisagreeError, FactsRejectedError, NotInForceError
from diversion_engine.model.referral import Referral


@dataclass(frozen=True, slots=True, repr=False)
class Row:
    """One referral, or the findings in its place. `number` is its line in the file, or its place among the records.

    `which` tells several students of one incident apart.
    """

    number: int
    referral: Referral | None
    findings: tuple[Finding, ...] = ()
    which: int | None = None

    @property
    def name(self) -> str:
        """What a table calls it; never who it is about."""
        incident = (self.referral and self.referral.incident) or f"line {self.number}"
        return incident if self.which is None else f"{incident} ({self.which})"


@dataclass(frozen=True, slots=True, repr=False)
class Decided:
    """A row with its decision; None when it could not be decided, and then `findings` says why."""

    row: Row
    decision: Decision | None
    findings: tuple[Finding, ...]


def today() -> date:
    """The day, here. The only clock in the program; deciding never reads it."""
    return datetime.now(UTC).astimezone().date()


def one_referral(engine: Engine, path: str, width: int) -> Referral:
    """The referral in a JSON file, or on standard input.

    Raises:
        StopError: The file cannot be read (2), or names something that does not exist (1).
    """
    if path == STANDARD_INPUT:
        return the_referral(engine, StandardInput(), width)
    return _taken(engine, lambda: read_json(path), width)


def the_referral(engine: Engine, stream: StandardInput, width: int) -> Referral:
    """The referral on standard input; it raises what `one_referral` does."""
    return _taken(engine, lambda: parse_json(stream.text(), NAME), width)


def rows_of(engine: Engine, lines: Iterable[Line], width: int) -> Iterator[Row]:
    """The referrals of JSON Lines, as they come.

    Raises:
        StopError: The file cannot be opened.
    """
    try:
        for line in lines:
            yield _row(engine, line)
    except FactsRejectedError as error:
        raise StopError(shown(error.findings, width), Exit.UNUSABLE) from None


def decided(engine: Engine, rows: Iterable[Row], as_of: date | None, log: Log | None = None) -> Iterator[Decided]:
    """Decide row by row; a day on which the ruleset is not in force is a finding of the row.

    With *log*, an answer that is withheld is written there and is a finding of its row too, and the others go on.

    Raises:
        EnginesDisagreeError: The second engine comes to another answer, and there is no *log*.
        ChainingFaultError: It comes to none, and there is no *log*.
    """
    for number, row in enumerate(rows):
        if row.referral is None:
            yield Decided(row, None, row.findings)
            continue
        try:
            day = as_of or row.referral.incident_date or today()
            with log.watching("decide") if log is not None else nullcontext():
                decision = engine.decide(row.referral, as_of=day, cross_check=number % SAMPLED == 0)
        except NotInForceError as error:
            yield Decided(row, None, (*row.findings, not_in_force(error)))
        except (EnginesDisagreeError, ChainingFaultError) as error:
            if log is None:
                raise
            yield Decided(row, None, (*row.findings, Finding(Code.WITHHELD, str(error), help=INSTEAD)))
        else:
            yield Decided(row, decision, (*row.referral.findings, *row.findings, *decision.findings))


def not_in_force(error: NotInForceError) -> Finding:
    """The finding for a day outside the ruleset's time."""
    return Finding(Code.NOT_IN_FORCE, str(error), help="give another day with `--as-of`, or use another ruleset")


def _row(engine: Engine, line: Line) -> Row:
    if line.findings:
        return Row(line.number, None, line.findings)
    try:
        return Row(line.number, take_in(engine.ruleset.vocabulary, line.given, line.places))
    except FactsRejectedError as error:
        return Row(line.number, None, error.findings)


def _taken(engine: Engine, read: Callable[[], tuple[dict[str, Any], dict[str, Span]]], width: int) -> Referral:
    try:
        return take_in(engine.ruleset.vocabulary, *read())
    except FactsRejectedError as error:
        unreadable = any(finding.code is Code.FACTS_UNREADABLE for finding in error.findings)
        raise StopError(shown(error.findings, width), Exit.UNUSABLE if unreadable else Exit.FINDINGS) from None
