"""Tables whose rows stand in a file of their own.

reads    the CSV and XLSX files that tables name
gives    the tables, with those rows
reports  DE107 outside the folder, DE109 no such file, or one that no table names, and what reading a matrix reports
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import did_you_mean
from diversion_engine.ruleset.documents.files import RulesFile
from diversion_engine.ruleset.documents.rules import TableDocument
from diversion_engine.ruleset.folders.sources import Sources
from diversion_engine.ruleset.folders.walk import is_inside, is_matrix, is_there
from diversion_engine.ruleset.matrix.csv_text import Grid, read_csv
from diversion_engine.ruleset.matrix.rows import read_matrix
from diversion_engine.ruleset.matrix.workbook import read_workbook


def matrix_path(rules: Path, name: str) -> Path | None:
    """Where the file of a table lies, beside the rules that name it; None when it is no such name."""
    if not re.fullmatch(r"[^/\\\0-\x1f]{1,200}", name) or not is_matrix(Path(name)):
        return None
    return rules.parent / name


def read_grid(path: Path, label: str, sources: Sources, report: Report) -> Grid | None:
    """The cells of a CSV or XLSX file; None, and a finding, when it cannot be read."""
    if path.suffix.lower() == ".csv":
        text = sources.read_text(path, label, report)
        return read_csv(text, label, report) if text is not None else None
    content = sources.read_bytes(path, label, report)
    sheet = read_workbook(content, label, report) if content is not None else None
    if sheet is None:
        return None
    sources.texts[label] = sheet.shown
    return sheet.grid


@dataclass(frozen=True, slots=True)
class Matrices:
    """Fills the tables of the ruleset that lies at *root*."""

    root: Path
    sources: Sources
    report: Report

    def filled(self, rules: RulesFile, path: Path, label: str) -> RulesFile:
        """The rules file at *path*, each table with the rows that stand in a file of their own."""
        return rules.model_copy(update={"tables": [self._table(table, path, label) for table in rules.tables]})

    def _table(self, table: TableDocument, rules: Path, label: str) -> TableDocument:
        if table.file is None or table.file.lost:
            return table
        path = matrix_path(rules, table.file)
        if path is None or (path.is_file() and not is_inside(path, self.root)):
            self.report.add(
                Code.OUTSIDE_FOLDER,
                f"`{table.file}` cannot be the file of a table",
                table.file.span,
                help="name a .csv or .xlsx file that lies beside this one, as in `file: steps.csv`",
            )
            return table
        if not is_there(path):
            known = sorted(one.name for one in path.parent.glob("*") if is_matrix(one))
            self.report.add(
                Code.BAD_MATRIX,
                f"there is no file `{table.file}` beside `{label}`",
                table.file.span,
                help=did_you_mean(table.file, known, otherwise="correct the name, or put the file there"),
            )
            return table
        name = f"{label.rpartition('/')[0]}/{table.file}"
        grid = read_grid(path, name, self.sources, self.report)
        rows = read_matrix(grid, name, self.report) if grid is not None else []
        return table.model_copy(update={"rows": [*table.rows, *rows]})
