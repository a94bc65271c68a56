"""The cells of a matrix → the rows of a table, as YAML would have them.

reads    rows of cells, from a CSV file or a workbook
gives    `RowDocument`s whose names and values stand where they were typed
reports  DE109 and DE203 for the header, DE105 for a column that is there twice, and what reading a row reports
leaves   whether facts, values and names exist to `assembly`, which does not know where a row came from

The header names facts and terms, and the keys below, which are those of a rule. One row is one rule. It holds one
duty and one source; a rule that needs more of them is written in YAML.
"""

from __future__ import annotations

from itertools import zip_longest

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.ruleset.documents.rules import EFFECTS, RowDocument
from diversion_engine.ruleset.matrix.cell import condition_in, is_formula, lines_in, names_in, word_in
from diversion_engine.ruleset.matrix.csv_text import Grid
from diversion_engine.ruleset.read.files import read_rows
from diversion_engine.ruleset.text.nodes import Entries, Items, Node, Text

NAMES = ("must", "may", "must_not", "offer")
SENTENCES = ("safeguard",)
WORDS = ("id", "duty", "confidence")
PROSE = ("title", "because", "owed_by", "owed_to", "within", "source", "says", "check", "from", "until")
PARTS = {
    "duty": ("duty", "owed_by", "owed_to", "within"),
    "cite": ("source", "says", "confidence", "check"),
    "in_force": ("from", "until"),
}
"""Keys of a row that take several columns."""
COLUMNS = (*NAMES, *SENTENCES, *WORDS, *PROSE)
"""The columns that are no conditions; no fact can have one of these names."""

_PART_OF = {part: key for key, parts in PARTS.items() for part in parts}


def read_matrix(grid: Grid, file: str, report: Report) -> list[RowDocument]:
    """The rules that stand in the rows of a matrix.

    Args:
        grid: The cells, the header first.
        file: The name of the file, for a matrix that has no cells.
        report: Where findings go.
    """
    filled = [row for row in grid if any(row)]
    if not filled:
        report.add(Code.BAD_MATRIX, f"`{file}` is empty", Span(file, 0), help="name the columns in the first row")
        return []
    header, *rows = filled
    if not _is_header(header, rows, report):
        return []
    entries = [_row(header, row, report) for row in rows if _fits(header, row, report)]
    return read_rows(Items(one for one in entries if _has_id(one, report)), report)


def _has_id(row: Entries, report: Report) -> bool:
    if "id" not in row:
        help_ = "give it a short name of its own, such as `first-fight`"
        report.add(Code.MISSING_KEY, "a row has no `id`", row.span, help=help_)
    return "id" in row


def _is_header(header: list[Text], rows: Grid, report: Report) -> bool:
    before = len(report.findings)
    first: dict[str, Text] = {}
    if sum(map(bool, header)) == 1 and "id" not in header and any(sum(map(bool, row)) > 1 for row in rows):
        message, help_ = "the first row names no columns", "remove what stands above the names of the columns"
        report.add(Code.BAD_MATRIX, message, header[0].span, help=help_)
        return False
    for column, name in enumerate(header):
        if not name and any(len(row) > column and row[column] for row in rows):
            report.add(
                Code.MISSING_KEY,
                f"column {column + 1} has no name",
                name.span,
                help="name a fact, an effect or `id` at its head, or empty the column",
            )
        elif name and name in first:
            report.add(
                Code.DUPLICATE_KEY,
                f"two columns are named `{name}`",
                Label(name.span, "again here"),
                Label(first[name].span, "first here"),
                help="join them, or remove one",
            )
        first.setdefault(name, name)
    if "id" not in first:
        meant = next((name for name in header if name.lower() == "id"), None)
        help_ = "write `id`" if meant else "add a column `id` with a short name for each row, such as `first-fight`"
        report.add(Code.BAD_MATRIX, "the header has no column `id`", (meant or header[0]).span, help=help_)
    elif not any(name in first for name in EFFECTS):
        help_ = f"add at least one of {listed(EFFECTS)}"
        report.add(Code.BAD_MATRIX, "no column says what follows", header[0].span, help=help_)
    return len(report.findings) == before


def _fits(header: list[Text], row: list[Text], report: Report) -> bool:
    """Whether each cell stands under a column; empty ones may stand beyond the last."""
    if len(row) == len(header) or (len(row) > len(header) and not any(row[len(header) :])):
        return True
    beyond = row[len(header)] if len(row) > len(header) else row[-1]
    report.add(
        Code.BAD_MATRIX,
        f"the row has {len(row)} cells and the header has {len(header)}, so it is not known which cell is which",
        beyond.span,
        help="put quotation marks around a cell that holds a comma"
        if len(row) > len(header)
        else "put a comma for each cell, also for those that are empty",
    )
    return False


def _row(header: list[Text], row: list[Text], report: Report) -> Entries:
    """One row as the mapping that stands for it in YAML."""
    entries = Entries.at({}, next(cell.span for cell in row if cell))
    for name, cell in zip_longest(header, row[: len(header)], fillvalue=Text("")):
        if not name or not cell:
            continue
        node: Node = Text.lost_at(cell.span) if is_formula(cell, report) else _node(name, cell, report)
        part_of = _PART_OF.get(name)
        if part_of is None:
            entries[name] = node
        else:
            _several(entries, part_of, cell)[Text.at(name, cell.span)] = node
    for key in ("duty", "cite"):
        if key in entries:
            several = entries[Text(key)]
            entries[Text(key)] = Items.at([several], several.span)
    return entries


def _node(name: Text, cell: Text, report: Report) -> Node:
    if name in NAMES:
        return names_in(cell, report)
    if name in SENTENCES:
        return lines_in(cell)
    if name in WORDS:
        return word_in(cell, report)
    return cell if name in PROSE else condition_in(cell, report)


def _several(entries: Entries, key: str, cell: Text) -> Entries:
    """What several columns of a row make up together."""
    if key not in entries:
        entries[Text.at(key, cell.span)] = Entries.at({}, cell.span)
    found = entries[Text(key)]
    assert isinstance(found, Entries)
    return found
