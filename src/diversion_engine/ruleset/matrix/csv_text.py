"""CSV text → cells that remember their place, and back.

reads    the text of one file
gives    rows of cells, each with its line and column
reports  DE109 what is not a table with commas, DE104 too large

A cell is what a spreadsheet shows: without the quotation marks around it, and without space at its ends.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.ruleset.text.characters import UNPRINTABLE
from diversion_engine.ruleset.text.nodes import Text
from diversion_engine.ruleset.text.places import Places

Grid = list[list[Text]]
"""The cells of a table, row by row; the first row that is not empty is the header."""

SAVE_AGAIN = "save it again; in Excel, choose the type `CSV UTF-8 (Comma delimited)`"
"""What to do with a file that is not in UTF-8."""

MAX_CELLS = 100_000

_CELL = re.compile(r'[ \t]*+(?:"(?P<quoted>[^"]*(?:""[^"]*)*)"[ \t]*|(?!")(?P<plain>[^,\r\n]*))(?P<end>,|\r\n|\n|\r|\Z)')
_ANYTHING_ELSE = re.compile(r"sep=|[^,]*[;\t]")
"""How a file begins whose cells are not separated by commas."""


def read_csv(text: str, file: str, report: Report) -> Grid | None:
    """The cells of a CSV file; None, and a finding, when it cannot be read.

    Args:
        text: The whole file.
        file: The name its spans carry.
        report: Where findings go.
    """
    places = Places(text, file)
    odd = UNPRINTABLE.search(text)
    if odd is not None:
        _refuse(
            report,
            f"the file holds the character U+{ord(odd[0]):04X}, which is not text",
            places.at(odd.start()),
            SAVE_AGAIN,
        )
        return None
    if _ANYTHING_ELSE.match(text):
        found = re.search(r"[;\t]", text.partition("\n")[0])
        what = "tabs" if found and found[0] == "\t" else "semicolons"
        _refuse(
            report,
            f"the cells are separated by {what}, and a matrix needs commas",
            places.at(found.start() if found else 0),
            "save it again as CSV with commas, or keep the table as an .xlsx file, which is read as it is",
        )
        return None
    return _cells(text, places, report)


def _cells(text: str, places: Places, report: Report) -> Grid | None:
    rows: Grid = [[]]
    at = count = 0
    while at < len(text):
        found = _CELL.match(text, at)
        if found is None:
            _refuse(
                report,
                "a quotation mark stands alone, so it is not known where the cell ends",
                places.at(text.index('"', at)),
                'put quotation marks around the whole cell, and write each one inside it twice, as in `"a ""b"" c"`',
            )
            return None
        kind = "plain" if found["quoted"] is None else "quoted"
        start, written = found.start(kind), found[kind]
        inside = written.strip()
        rows[-1].append(
            Text.at(inside.replace('""', '"') if kind == "quoted" else inside, places.at(start + written.find(inside), inside))
        )
        count += 1
        if count > MAX_CELLS:
            report.add(Code.TOO_LARGE, f"the matrix has more than {MAX_CELLS:,} cells", places.at(at), help="split it")
            return None
        if found["end"] != ",":
            rows.append([])
        elif found.end() == len(text):
            rows[-1].append(Text.at("", places.at(found.end())))
        at = found.end()
    return [row for row in rows if row]


def as_csv(rows: Iterable[Iterable[str]]) -> str:
    """The text of a CSV file with these cells."""
    made = io.StringIO()
    csv.writer(made, lineterminator="\n").writerows(rows)
    return made.getvalue()


def _refuse(report: Report, message: str, place: Span, help_: str) -> None:
    report.add(Code.BAD_MATRIX, message, place, help=help_)
