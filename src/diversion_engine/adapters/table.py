"""A CSV table and a column map → referrals.

reads    one row for each thing that a student is reported to have done; rows of the same student and incident are joined
gives    a `Reading`
reports  DE601 for a code or cell without a meaning, DE602 and DE603 for what cannot be read, DE605 what codes cannot tell

An empty cell is unknown. A cell that the map does not list is unknown too, and a finding; what it holds is not repeated.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from diversion_engine.adapters.column_map import Cells, ColumnMap
from diversion_engine.adapters.gathering import CONDUCT, Gathering
from diversion_engine.adapters.meaning import Coded
from diversion_engine.adapters.reading import Reading
from diversion_engine.adapters.table_rows import TableRow, read_rows
from diversion_engine.adapters.written import day_written, value_written
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.model.referral import Referral
from diversion_engine.model.vocabulary import Kind, Value, Vocabulary


def read_table(path: str | Path, vocabulary: Vocabulary, column_map: ColumnMap) -> Reading:
    """Read the rows of a CSV file. Whatever is wrong with them is a finding, never an exception.

    Args:
        path: The file.
        vocabulary: The names and values that facts can have.
        column_map: What its columns mean. When it names no column for the date, referrals have none, and whoever
            decides says which day's rules hold.
    """
    report = Report()
    columns = column_map.columns
    table = read_rows(Path(path), columns, str(column_map.document.delimiter), report)
    if table is None or table.missing & _keys(column_map):
        return Reading((), tuple(report))
    reader = _Rows(column_map, vocabulary, report)
    for row in table.rows:
        reader.take(row)
    return Reading(reader.referrals(lost_rows=table.lost_rows), tuple(report))


def _keys(column_map: ColumnMap) -> set[str]:
    """The columns without which no row can be read, or joined to another."""
    columns = column_map.document.columns
    dated = (columns.incident_date, columns.role)
    return {str(name) for name in (columns.student, columns.incident, *(one and one.column for one in dated)) if name}


class _Rows:
    """Takes in rows, and gives a referral for each student and incident."""

    def __init__(self, column_map: ColumnMap, vocabulary: Vocabulary, report: Report) -> None:
        self.map = column_map
        self.columns = column_map.document.columns
        self.vocabulary = vocabulary
        self.report = report
        self._rows: dict[tuple[object, ...], list[TableRow]] = {}
        self._days: dict[tuple[object, ...], date | None] = {}
        # Rows that were left out might have held one more thing that a student did.
        self._unsure: set[tuple[object, ...] | None] = set()

    def take(self, row: TableRow) -> None:
        """Put a row with those of the same student and incident."""
        key = self._key(row)
        role = self._role(row)
        day = self._day(row) if role == "offender" else None
        if key is None or role is None or (role == "offender" and day is None and self.columns.incident_date is not None):
            self._unsure.add(key)
            return
        if role != "offender":
            return
        if self._days.setdefault(key, day) != day:
            self._lack(row, "the row has another date than the first of the same student and incident; that one counts")
        self._rows.setdefault(key, []).append(row)

    def referrals(self, *, lost_rows: bool) -> tuple[Referral, ...]:
        """The referrals, in the order of their first rows; *lost_rows* is whether a row might be missing from them."""
        lost_rows = lost_rows or None in self._unsure
        return tuple(self._referral(key, rows, unsure=lost_rows or key in self._unsure) for key, rows in self._rows.items())

    def _key(self, row: TableRow) -> tuple[object, ...] | None:
        if self.columns.student is None or self.columns.incident is None:
            return (row.place,)
        names = (str(self.columns.student), str(self.columns.incident))
        for name in names:
            if name not in row.cells:
                self._lack(row, f"the row has nothing under `{name}`, so it is left out")
                return None
        return tuple(row.cells[name] for name in names)

    def _day(self, row: TableRow) -> date | None:
        written = self.columns.incident_date
        if written is None:
            return None
        day = day_written(row.cells.get(str(written.column), ""), str(written.format))
        if day is None:
            self._lack(row, f"the row has no date in the form `{written.format}` under `{written.column}`, so it is left out")
        return day

    def _role(self, row: TableRow) -> str | None:
        written = self.columns.role
        if written is None:
            return "offender"
        roles = {str(cell): str(role) for cell, role in written.values.items()}
        role = roles.get(row.cells.get(str(written.column), ""))
        if role is None:
            self._lack(row, f"the cell under `{written.column}` is no role that the map lists, so no decision is made")
        return role

    def _lack(self, row: TableRow, message: str) -> None:
        self.report.add(Code.RECORD_INCOMPLETE, message, row.place, help="correct the row, or the column map")

    def _referral(self, key: tuple[object, ...], rows: Sequence[TableRow], *, unsure: bool) -> Referral:
        gathering = Gathering(self.vocabulary, self.map.crosswalk, self._days[key], rows[0].place)
        demographics: dict[str, set[str]] = {}
        for row in rows:
            stated: Value | None = None
            for cells in self.map.cells:
                text = row.cells.get(cells.column)
                if text is None or text in cells.unknown:
                    continue
                value = _value(cells, text)
                if value is None:
                    _report_cell(cells, self.map.id, row.place, gathering.report)
                elif cells.fact is None:
                    demographics.setdefault(cells.name, set()).add(str(value))
                elif cells.name == CONDUCT:
                    stated = value
                else:
                    gathering.state(cells.name, value)
            self._add_offense(row, stated, gathering)
        if unsure:
            gathering.conduct_open()
        names = (self.columns.incident, self.columns.student)
        incident, student = (rows[0].cells.get(str(name)) if name else None for name in names)
        agreed: dict[str, object] = {name: next(iter(said)) for name, said in demographics.items() if len(said) == 1}
        return Referral(gathering.settle(), self._days[key], incident, student, agreed, tuple(gathering.report))

    def _add_offense(self, row: TableRow, stated: Value | None, gathering: Gathering) -> None:
        written = self.columns.offense
        cell = row.cells.get(str(written.column), "") if written else ""
        separator = str(written.separator) if written and written.separator else None
        codes = [code.strip() for code in cell.split(separator)] if separator else [cell]
        namespace = str(written.namespace) if written and written.namespace else ""
        for code in filter(None, codes):
            gathering.act(Coded(code, namespace), stated, row.place)
        if not any(codes):
            if stated is not None:
                gathering.conduct_stated(stated)
            else:
                gathering.conduct_open()


def _value(cells: Cells, text: str) -> Value | None:
    if cells.fact is None:
        return cells.values.get(text) if cells.values else text
    if cells.values and cells.separator is None:
        return cells.values.get(text)
    texts = [one.strip() for one in text.split(cells.separator)] if cells.separator else [text]
    values = [cells.values.get(one) if cells.values else value_written(cells.fact, one) for one in texts if one]
    if not values or None in values:
        return None
    if cells.fact.kind is Kind.SET:
        return frozenset(member for value in values if isinstance(value, frozenset) for member in value)
    return values[0] if len(values) == 1 else None


def _report_cell(cells: Cells, map_id: str, place: Span, report: Report) -> None:
    words = list(cells.values) or list(cells.fact.values if cells.fact else ())
    report.add(
        Code.UNMAPPED_CODE,
        f"the cell under `{cells.column}` has no meaning for `{cells.name}` in the column map `{map_id}`",
        place,
        help=f"correct the cell, or add it to the map, which has {listed(words)}" if words else "correct the cell",
    )
