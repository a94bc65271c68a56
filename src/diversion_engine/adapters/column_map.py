"""A column map → what the columns of a table mean, checked against the vocabulary.

reads    `rulesets/columns/<name>.yaml` or a file, and the crosswalk that it names
gives    a `ColumnMap`
reports  DE604 map cannot be used, at the place where it stands
raises   `SourceRejectedError` with all of these
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from diversion_engine.adapters.column_documents import ColumnDocument, ColumnMapDocument
from diversion_engine.adapters.crosswalk import check_crosswalk
from diversion_engine.adapters.crosswalk_entry import report_value
from diversion_engine.adapters.map_file import MapFile, read_map, unknown_fact
from diversion_engine.adapters.meaning import Crosswalk
from diversion_engine.adapters.written import value_written
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.errors import SourceRejectedError
from diversion_engine.model.vocabulary import Fact, Kind, Value, Vocabulary
from diversion_engine.ruleset.text.nodes import Items, Text, span_of

SHELF = "columns"
"""The folder of the library that holds column maps."""


@dataclass(frozen=True, slots=True)
class Cells:
    """How the cells of one column are read.

    Without `values`, a cell holds a value as the vocabulary writes it. A cell that is empty or among `unknown` settles
    nothing. `fact` is None for a column of demographics.
    """

    name: str
    column: str
    fact: Fact | None
    values: Mapping[str, Value]
    unknown: frozenset[str]
    separator: str | None


@dataclass(frozen=True, eq=False)
class ColumnMap:
    """What the columns of a table mean."""

    id: str
    document: ColumnMapDocument
    crosswalk: Crosswalk
    cells: tuple[Cells, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that the map names, those that say who, when and what first."""
        places = self.document.columns
        own = (places.student, places.incident, *(one and one.column for one in (places.incident_date, places.role)))
        offense = places.offense and places.offense.column
        named = [*own, offense, *(cells.column for cells in self.cells)]
        return tuple(dict.fromkeys(str(name) for name in named if name is not None))


@dataclass(frozen=True, slots=True)
class CheckedColumnMap:
    """What came of a name: the map (None when it cannot be used), the findings, and the files' texts."""

    column_map: ColumnMap | None
    report: Report
    texts: dict[str, str]

    def text(self, file: str) -> str | None:
        """The text of a file by the name its spans carry."""
        return self.texts.get(file)


def load_column_map(name: str | Path, vocabulary: Vocabulary) -> ColumnMap:
    """The column map *name*: a `.yaml` file's path, or a name in the library.

    Raises:
        SourceRejectedError: It cannot be used; the error's `findings` say why.
    """
    checked = check_column_map(name, vocabulary)
    if checked.column_map is None:
        raise SourceRejectedError(checked.report)
    return checked.column_map


def check_column_map(name: str | Path, vocabulary: Vocabulary) -> CheckedColumnMap:
    """Read a column map and its crosswalk; never raises for what is written in them."""
    report = Report()
    texts: dict[str, str] = {}
    file = read_map(ColumnMapDocument, name, SHELF, report, texts)
    made = _made(file, vocabulary, report, texts) if file is not None else None
    return CheckedColumnMap(made if report.passed else None, report, texts)


def _made(file: MapFile[ColumnMapDocument], vocabulary: Vocabulary, report: Report, texts: dict[str, str]) -> ColumnMap:
    document = file.document
    if len(document.delimiter) != 1:
        report.add(
            Code.BAD_MAP,
            "a delimiter is one character",
            span_of(document.delimiter),
            help='write for example `delimiter: ";"`, or leave it out for a comma',
        )
    cells = [_fact_cells(name, column, vocabulary, report) for name, column in document.facts.items()]
    cells += [_demographic_cells(name, column, vocabulary, report) for name, column in document.demographics.items()]
    crosswalk = _crosswalk(file, vocabulary, report, texts)
    return ColumnMap(str(document.id), document, crosswalk, tuple(one for one in cells if one is not None))


def _crosswalk(file: MapFile[ColumnMapDocument], vocabulary: Vocabulary, report: Report, texts: dict[str, str]) -> Crosswalk:
    """The crosswalk for offenses; without one, an empty one, in which nothing has a meaning."""
    offense = file.document.columns.offense
    if offense is not None:
        checked = check_crosswalk(offense.crosswalk, vocabulary, beside=file.path.parent)
        report.extend(checked.report.findings)
        texts.update(checked.texts)
        if checked.crosswalk is not None:
            return checked.crosswalk
    return Crosswalk("none", "", "", "", {}, {})


def _fact_cells(name: Text, column: ColumnDocument, vocabulary: Vocabulary, report: Report) -> Cells | None:
    fact = vocabulary.facts.get(name)
    if fact is None:
        unknown_fact(name, vocabulary, report)
        return None
    values: dict[str, Value] = {}
    for cell, node in column.values.items():
        value = _value(fact, node, report)
        if value is not None:
            values[str(cell)] = value
    separator = str(column.separator) if column.separator else None
    return Cells(str(name), str(column.column), fact, values, frozenset(map(str, column.unknown)), separator)


def _value(fact: Fact, node: object, report: Report) -> Value | None:
    texts = list(node) if isinstance(node, Items) and fact.kind is Kind.SET else [node]
    values = [value_written(fact, text) if isinstance(text, Text) else None for text in texts]
    if None in values:
        report_value(fact, texts[values.index(None)], report)
        return None
    if fact.kind is Kind.SET:
        return frozenset(member for value in values if isinstance(value, frozenset) for member in value)
    return values[0]


def _demographic_cells(name: Text, column: ColumnDocument, vocabulary: Vocabulary, report: Report) -> Cells | None:
    known = vocabulary.demographics
    if name not in known:
        help_ = did_you_mean(name, known, otherwise=f"there are {listed(sorted(known))}")
        report.add(Code.BAD_MAP, f"there are no demographics `{name}`", span_of(name), help=help_)
        return None
    values: dict[str, Value] = {str(cell): str(node) for cell, node in column.values.items() if isinstance(node, Text)}
    return Cells(str(name), str(column.column), None, values, frozenset(map(str, column.unknown)), None)
