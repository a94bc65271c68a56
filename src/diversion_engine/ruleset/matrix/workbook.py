"""A workbook of a spreadsheet program → the same cells as a CSV file has, and back.

reads    the bytes of an .xlsx file
gives    rows of cells that know their name, such as `C7`, and the text to show them from
reports  DE109 what cannot be read, or not as it is shown; DE104 too large

Figures and dates are read as the spreadsheet shows them. A formula stays a formula, and a date a date, so that
`rows` can refuse them. openpyxl is loaded only when there is a workbook to read or write.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.errors import DiversionError
from diversion_engine.ruleset.matrix.csv_text import Grid
from diversion_engine.ruleset.text.nodes import Text

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

MAX_ROWS = 5_000
MAX_COLUMNS = 200
MAX_UNPACKED = 50_000_000
MAX_PARTS = 2_000
NEEDS = "pip install 'diversion-engine[xlsx]'"

_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_SEPARATOR = " | "


class NoSpreadsheetsError(DiversionError):
    """Workbooks cannot be read or written, because openpyxl is not installed."""

    def __init__(self) -> None:
        super().__init__(f"workbooks need openpyxl: {NEEDS}")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of a sheet, and one line for each row to show findings from."""

    grid: Grid
    shown: str


def read_workbook(content: bytes, file: str, report: Report) -> Sheet | None:
    """The one sheet of a workbook that has something in it; None, and a finding, when it cannot be read.

    Args:
        content: The whole file.
        file: The name its spans carry.
        report: Where findings go.
    """
    place = Span(file, 0)
    problem = _why_not(content)
    if problem is not None:
        report.add(Code.BAD_MATRIX, f"`{file}` {problem[0]}", place, help=problem[1])
        return None
    try:
        sheets = _sheets(content)
    except NoSpreadsheetsError:
        message = f"`{file}` is a workbook, and the program that reads workbooks is not installed"
        report.add(Code.BAD_MATRIX, message, place, help=f"run `{NEEDS}`, or save the table as a CSV file")
        return None
    except Exception:  # noqa: BLE001 # a damaged workbook makes openpyxl raise whatever it stumbles over
        message = f"`{file}` is damaged, or is no workbook at all"
        report.add(Code.BAD_MATRIX, message, place, help="open it in a spreadsheet program and save it again as .xlsx")
        return None
    filled = [sheet for sheet in sheets if _has_something(sheet)]
    if len(filled) != 1:
        what = f"{len(filled)} sheets with something in them" if filled else "nothing in it"
        message = f"`{file}` has {what}, and a matrix is one sheet"
        report.add(Code.BAD_MATRIX, message, place, help="keep one table in a workbook, and the others in files of their own")
        return None
    return _read(filled[0], file, report)


def _why_not(content: bytes) -> tuple[str, str] | None:
    """What keeps a file from being opened at all, and what to do."""
    if content.startswith(_OLD_OR_LOCKED):
        return "is an old workbook, or has a password", "save it as .xlsx, without a password"
    try:
        with ZipFile(io.BytesIO(content)) as parts:
            sizes = [part.file_size for part in parts.infolist()]
    except (BadZipFile, ValueError, NotImplementedError, OSError):
        return "is no workbook", "save it again as .xlsx from a spreadsheet program"
    if len(sizes) > MAX_PARTS or sum(sizes) > MAX_UNPACKED:
        return "is too large", "copy the filled cells to a new workbook"
    return None


def _sheets(content: bytes) -> list[Worksheet]:
    openpyxl = _openpyxl()
    with warnings.catch_warnings():
        # What openpyxl does not keep, such as drop-down lists, is nothing that a matrix needs.
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(content), keep_links=False)
    return list(book.worksheets)


def _has_something(sheet: Worksheet) -> bool:
    return any(
        cell is not None for row in sheet.iter_rows(max_row=min(sheet.max_row, MAX_ROWS), values_only=True) for cell in row
    )


def _read(sheet: Worksheet, file: str, report: Report) -> Sheet | None:
    if sheet.max_row > MAX_ROWS or sheet.max_column > MAX_COLUMNS:
        message = f"the sheet of `{file}` reaches to row {sheet.max_row:,} and column {sheet.max_column:,}"
        help_ = f"copy the filled cells to a new workbook; it may have {MAX_ROWS:,} rows and {MAX_COLUMNS} columns"
        report.add(Code.TOO_LARGE, message, Span(file, 0), help=help_)
        return None
    if sheet.merged_cells.ranges:
        merged = min(str(one) for one in sheet.merged_cells.ranges)
        message = f"the cells `{merged}` of `{file}` are merged, so only the first of them says something"
        report.add(Code.BAD_MATRIX, message, Span(file, 0), help="split them, and write into every cell what holds for its row")
        return None
    lines: list[str] = []
    grid: Grid = []
    for number, row in enumerate(sheet.iter_rows(), start=1):
        texts = [_text(cell) for cell in row]
        shown = [" ".join(text.split()) for text in texts]
        starts = [len(_SEPARATOR.join([*shown[:place], ""])) + 1 for place in range(len(shown))]
        lines.append(_SEPARATOR.join(shown))
        grid.append(
            [
                Text.at(text, Span(file, number, start, max(1, len(seen)), cell.coordinate))
                for cell, text, seen, start in zip(row, texts, shown, starts, strict=True)
            ]
        )
    return Sheet(grid, "\n".join(lines))


def _text(cell: Cell | MergedCell) -> str:
    """What the spreadsheet shows in the cell."""
    value: Any = cell.value
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case int() | float() if "%" in cell.number_format:
            return f"{value * 100:g}%"
        case float() if value == int(value) and abs(value) < 1e15:
            return str(int(value))
        case int() | float():
            return str(value)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date():
            return value.isoformat()
        case str():
            return value.replace("\r\n", "\n").replace("_x000D_", "").strip()
        case _:
            # A formula for many cells at once, a length of time: nothing that a matrix can hold.
            return f"={type(value).__name__}"


def as_workbook(rows: Iterable[Iterable[str]]) -> bytes:
    """The bytes of a workbook with these cells, each of them text, so that no figure becomes a date.

    Raises:
        NoSpreadsheetsError: openpyxl is not installed.
    """
    openpyxl = _openpyxl()
    book = openpyxl.Workbook()
    sheet: Worksheet = book.active
    sheet.title = "matrix"
    lines = [list(row) for row in rows]
    for number, row in enumerate(lines, start=1):
        for column, text in enumerate(row, start=1):
            cell = sheet.cell(number, column)
            if text:
                cell.value = text
                cell.data_type = "s"
            cell.number_format = "@"
            cell.alignment = openpyxl.styles.Alignment(wrap_text=True, vertical="top")
            cell.font = openpyxl.styles.Font(bold=number == 1)
    for column in range(1, max(map(len, lines), default=0) + 1):
        letter = openpyxl.utils.get_column_letter(column)
        longest = max(len(row[column - 1]) for row in lines if len(row) >= column)
        sheet.column_dimensions[letter].width = min(max(longest + 2, 10), 50)
        # Rows that are added later are text as well.
        sheet.column_dimensions[letter].number_format = "@"
    sheet.freeze_panes = "B2"
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _openpyxl() -> Any:
    try:
        import openpyxl  # noqa: PLC0415 # an extra, needed by few
        import openpyxl.styles  # noqa: PLC0415
        import openpyxl.utils  # noqa: PLC0415
    except ImportError:
        raise NoSpreadsheetsError from None
    return openpyxl
