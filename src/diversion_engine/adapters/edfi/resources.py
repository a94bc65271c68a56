"""A folder of exported resources → rows with their places.

reads    `<resource>.json` (an array) or `<resource>.jsonl` (one row a line); `disciplineIncidents`, `DisciplineIncident`
         and `discipline_incidents` are the same name
gives    the rows of one resource, one after another, so that a large file is never held twice
reports  DE602 for a file or a row that cannot be read; the rows that can are given
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from diversion_engine.adapters.json_text import JsonText, NotJsonError, Places
from diversion_engine.adapters.text import open_file, read_text
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span

MAX_BYTES = 20_000_000
MAX_LINE = 1_000_000

INCIDENTS = "disciplineIncidents"
BEHAVIORS = "studentDisciplineIncidentBehaviorAssociations"
LEGACY = "studentDisciplineIncidentAssociations"
NON_OFFENDERS = "studentDisciplineIncidentNonOffenderAssociations"
STUDENTS = "students"
ENROLMENTS = "studentSchoolAssociations"
SPECIAL_EDUCATION = "studentSpecialEducationProgramAssociations"
SECTION_504 = "studentSection504ProgramAssociations"
DISTRICT_RECORDS = "studentEducationOrganizationAssociations"
DEMOGRAPHICS = "studentDemographics"


@dataclass(frozen=True, slots=True, repr=False)
class Row:
    """One row, and where it starts."""

    data: Mapping[str, object]
    place: Span


class Folder:
    """The files of one folder. `lost` has the resources of which something could not be read."""

    def __init__(self, path: Path, report: Report) -> None:
        self.name = path.name or path.resolve().name
        self.report = report
        self.lost: set[str] = set()
        self._files: dict[str, list[Path]] = defaultdict(list)
        try:
            for file in sorted(path.iterdir()):
                if file.suffix.lower() in (".json", ".jsonl"):
                    self._files[_plain(file.stem)].append(file)
        except (OSError, ValueError) as error:
            reason = (getattr(error, "strerror", None) or "the name cannot be used").lower()
            report.add(
                Code.SOURCE_UNREADABLE,
                f"the folder `{self.name}` cannot be read: {reason}",
                Span(self.name, 0),
                help="name the folder that holds the exported resources",
            )

    def has(self, resource: str) -> bool:
        """Whether there is a file for a resource."""
        return _plain(resource) in self._files

    def rows(self, resource: str) -> Iterator[Row]:
        """The rows of a resource; none when there is no file for it."""
        for path in self._files.get(_plain(resource), ()):
            label = f"{self.name}/{path.name}"
            pieces = (
                self._lines(path, label, resource) if path.suffix.lower() == ".jsonl" else self._array(path, label, resource)
            )
            yield from pieces

    def _array(self, path: Path, label: str, resource: str) -> Iterator[Row]:
        text = read_text(path, label, MAX_BYTES, self.report, Code.SOURCE_UNREADABLE)
        if text is None:
            self.lost.add(resource)
            return
        source, places = JsonText(text), Places(text, label)
        try:
            for piece in source.elements():
                yield from self._row(piece.value, piece.problem, places.at(piece.offset), resource)
        except NotJsonError as error:
            self._lose(
                resource,
                error.message,
                Places(text, label).at(error.offset),
                "export the resource again, as a JSON array of its rows",
            )

    def _lines(self, path: Path, label: str, resource: str) -> Iterator[Row]:
        stream = open_file(path, label, self.report, Code.SOURCE_UNREADABLE)
        if stream is None:
            self.lost.add(resource)
            return
        with stream:
            for number, line in enumerate(_short_lines(stream), start=1):
                yield from self._line(line, Span(label, number), resource)

    def _line(self, line: bytes | None, place: Span, resource: str) -> Iterator[Row]:
        if line is None:
            self._lose(resource, f"the line is longer than {MAX_LINE:,} bytes", place, "write one row a line")
            return
        try:
            text = line.decode("utf-8-sig" if place.line == 1 else "utf-8")
        except UnicodeDecodeError:
            self._lose(resource, "the line is not text in UTF-8", place, "save the file again as UTF-8")
            return
        if not text.strip():
            return
        try:
            # As the one element of an array, a line is read by the same code.
            pieces = list(JsonText(f"[{text}]").elements())
        except NotJsonError as error:
            self._lose(resource, error.message, place, "export the row again, as one JSON object on a line")
            return
        for piece in pieces:
            yield from self._row(piece.value, piece.problem, place, resource)

    def _row(self, value: object, problem: str | None, place: Span, resource: str) -> Iterator[Row]:
        if problem:
            self._lose(resource, problem, place, "correct the row; it is left out, and the others are read")
        elif isinstance(value, dict):
            yield Row(value, place)
        else:
            self._lose(
                resource,
                "a row is an object with names and values",
                place,
                "export the resource again, as a JSON array of its rows",
            )

    def _lose(self, resource: str, message: str, place: Span, help_: str) -> None:
        self.lost.add(resource)
        self.report.add(Code.SOURCE_UNREADABLE, message, place, help=help_)


def _short_lines(stream: IO[bytes]) -> Iterator[bytes | None]:
    """The lines; None for one that is too long to be held."""
    while line := stream.readline(MAX_LINE + 1):
        if len(line) <= MAX_LINE or line.endswith(b"\n"):
            yield line
            continue
        while (rest := stream.readline(MAX_LINE)) and not rest.endswith(b"\n"):
            pass
        yield None


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold()).removesuffix("s")
