"""A CSV file → rows of cells.

reads    text in UTF-8 with one header
gives    the cells of the columns that are asked for, row by row
reports  DE602 for a file or header that cannot be read, DE603 for a row that does not fit the header

Nothing is given from a file that breaks off: the missing rows might belong to the students of the others.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from diversion_engine.adapters.text import open_file
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.ruleset.matrix.csv_text import SAVE_AGAIN

MAX_BYTES = 20_000_000


@dataclass(frozen=True, slots=True, repr=False)
class TableRow:
    """The cells of one row by column, without space around them; an empty one is not there."""

    cells: dict[str, str]
    place: Span


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """What was read. `missing` are columns that were asked for; `lost_rows` is whether a row was left out."""

    rows: tuple[TableRow, ...]
    missing: frozenset[str]
    lost_rows: bool


def read_rows(path: Path, columns: Sequence[str], delimiter: str, report: Report) -> Table | None:
    """The rows of a table, or None with findings when the file as a whole cannot be used.

    Args:
        path: The file.
        columns: The columns that are wanted; others are passed over.
        delimiter: What stands between cells.
        report: Where the findings go.
    """
    stream = open_file(path, path.name, report, Code.SOURCE_UNREADABLE)
    if stream is None:
        return None
    with stream:
        try:
            if stream.seek(0, io.SEEK_END) > MAX_BYTES:
                message = f"`{path.name}` is larger than {MAX_BYTES:,} bytes"
                _refuse(report, message, Span(path.name, 0), "split it into several files")
                return None
            stream.seek(0)
            with io.TextIOWrapper(stream, "utf-8-sig", newline="") as lines:
                return _read(lines, path.name, columns, delimiter, report)
        except UnicodeDecodeError:
            _refuse(report, f"`{path.name}` is not text in UTF-8", Span(path.name, 0), SAVE_AGAIN)
        except csv.Error as error:
            message = f"`{path.name}` is not a table that can be read: {error}"
            _refuse(report, message, Span(path.name, 0), f"check the quotes, and {SAVE_AGAIN}")
        except OSError:
            _refuse(report, f"`{path.name}` cannot be read to its end", Span(path.name, 0), "check the disk or the network")
    return None


def _read(lines: Iterable[str], label: str, columns: Sequence[str], delimiter: str, report: Report) -> Table | None:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    header = [name.strip() for name in next(reader, [])]
    wanted = _positions(header, columns, label, report)
    if wanted is None:
        return None
    rows: list[TableRow] = []
    lost = False
    line = reader.line_num + 1
    for cells in reader:
        place = Span(label, line)
        line = reader.line_num + 1
        if len(cells) == len(header):
            found = {name: cell for name, position in wanted.items() if (cell := cells[position].strip())}
            rows.append(TableRow(found, place))
        elif any(cell.strip() for cell in cells):
            # A comma or a line break without quotes moves every cell after it under a wrong header.
            lost = True
            _report_length(len(cells), len(header), place, report)
    return Table(tuple(rows), frozenset(columns) - wanted.keys(), lost)


def _positions(header: list[str], columns: Sequence[str], label: str, report: Report) -> dict[str, int] | None:
    """Where each wanted column stands; None when the header cannot be used."""
    place = Span(label, 1)
    if not any(header):
        _refuse(report, f"`{label}` has no header", place, "write the names of the columns on the first line")
        return None
    counts = Counter(header)
    twice = [name for name in columns if counts[name] > 1]
    for name in twice:
        _refuse(report, f"the column `{name}` stands in the header twice", place, "keep one of the two")
    for name in columns:
        if not counts[name]:
            known = [one for one in header if one]
            help_ = did_you_mean(name, known, otherwise=f"the columns are {listed(known)}")
            report.add(Code.SOURCE_UNREADABLE, f"there is no column `{name}`", place, help=help_)
    return None if twice else {name: header.index(name) for name in columns if counts[name]}


def _report_length(found: int, expected: int, place: Span, report: Report) -> None:
    report.add(
        Code.RECORD_INCOMPLETE,
        f"the row has {found} cells and the header has {expected}, so it is not known which cell is which",
        place,
        help="put quotes around text that holds a comma or a line break",
    )


def _refuse(report: Report, message: str, place: Span, help_: str) -> None:
    report.add(Code.SOURCE_UNREADABLE, message, place, help=help_)
