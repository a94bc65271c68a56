"""What an action is given beside the draft: what was filled into its sentence, and the rows below it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.review.draft import Draft, MisplacedError
from diversion_engine.review.feature import StepLine
from diversion_engine.review.names import NotInPolicyError

Filled = Mapping[str, str]
Action = Callable[[Draft, StepLine, Filled, Report], None]


def pairs(draft: Draft, step: StepLine) -> Iterator[tuple[str, str]]:
    """The rows of a table of facts and values; a heading is left out. The draft knows which row is being read."""
    rows = list(zip(step.row_lines, step.table or (), strict=True))
    if rows and rows[0][1][0].casefold() in draft.names.catalogue.words.get("header", ()):
        del rows[0]
    if not rows or any(len(row) != 2 for _, row in rows):
        raise MisplacedError(
            "this table needs two columns, a fact and its value", "write a row such as `| injury | minor |`", Code.BAD_TABLE
        )
    for line, (name, value) in rows:
        draft.line_now = line
        yield name, value


def column(step: StepLine) -> list[str]:
    """The cells of a table with one column."""
    rows = step.table or ()
    if not rows or any(len(row) != 1 for row in rows):
        raise MisplacedError("this table needs one column", "write one of them in each row", Code.BAD_TABLE)
    return [row[0] for row in rows]


def day(words: str) -> date:
    """A date as it is written in a scenario."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise NotInPolicyError(f"there is no day `{words}`", "write the year, month and day, as in 2026-09-01") from None
