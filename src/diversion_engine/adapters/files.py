"""Files of facts → mappings and the places of their names.

reads    a `.json` file that holds one object, or a `.jsonl` file with one object a line
gives    what `intake.take_in` takes: names to plain values, and where each name stands
reports  DE503 facts cannot be read
raises   `FactsRejectedError` for a file that cannot be read; in a `.jsonl` file a bad line is a finding of that line

Whether names and values exist is the business of `intake`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from diversion_engine.adapters.json_text import JsonText, NotJsonError, Places, too_deep
from diversion_engine.adapters.text import open_file, read_text
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.errors import FactsRejectedError

MAX_BYTES = 1_000_000
"""The largest file of one object, and the longest line of a `.jsonl` file."""

MAX_NAMES = 1_000
MAX_LEVELS = 10

Spans = dict[str, Span]
"""Where each name stands."""


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One line of a `.jsonl` file. With findings, nothing is given. `repr` shows the number only."""

    number: int
    given: dict[str, Any] = field(default_factory=dict)
    places: Spans = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    def __repr__(self) -> str:
        return f"Line({self.number})"


def read_json(path: str | Path) -> tuple[dict[str, Any], Spans]:
    """The object in a file, and the place of each of its names.

    Raises:
        FactsRejectedError: The file cannot be read, or does not hold one object.
    """
    report = Report()
    text = read_text(Path(path), Path(path).name, MAX_BYTES, report, Code.FACTS_UNREADABLE)
    if text is None:
        raise FactsRejectedError(report)
    return parse_json(text, Path(path).name)


def parse_json(text: str, file: str) -> tuple[dict[str, Any], Spans]:
    """The object in *text*, and the place of each of its names; *file* is the name that the places carry.

    Raises:
        FactsRejectedError: The text does not hold one object.
    """
    report = Report()
    given, places = _object(text, file, 1, report)
    if not report.passed:
        raise FactsRejectedError(report)
    return given, places


def read_jsonl(path: str | Path) -> Iterator[Line]:
    """The lines of a file, one after another; empty ones are passed over.

    Raises:
        FactsRejectedError: The file cannot be opened.
    """
    path = Path(path)
    report = Report()
    stream = open_file(path, path.name, report, Code.FACTS_UNREADABLE)
    if stream is None:
        raise FactsRejectedError(report)
    with stream:
        yield from parse_jsonl(stream, path.name)


def parse_jsonl(stream: IO[bytes], file: str) -> Iterator[Line]:
    """The lines of a stream of bytes; *file* is the name that the places carry."""
    number = 0
    while raw := stream.readline(MAX_BYTES + 1):
        number += 1
        if len(raw) > MAX_BYTES and not raw.endswith(b"\n"):
            _skip_line(stream)
            yield _bad(number, file, f"the line is longer than {MAX_BYTES:,} bytes", "write one incident a line")
            continue
        try:
            text = raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            yield _bad(number, file, "the line is not text in UTF-8", "save the file again as UTF-8")
            continue
        if text.strip():
            yield _line(text, number, file)


def _line(text: str, number: int, file: str) -> Line:
    report = Report()
    given, places = _object(text, file, number, report)
    return Line(number, given, places) if report.passed else Line(number, findings=tuple(report))


def _skip_line(stream: IO[bytes]) -> None:
    while (rest := stream.readline(MAX_BYTES)) and not rest.endswith(b"\n"):
        pass


def _bad(number: int, file: str, message: str, help_: str) -> Line:
    report = Report()
    report.add(Code.FACTS_UNREADABLE, message, Span(file, number), help=help_)
    return Line(number, findings=tuple(report))


def _object(text: str, file: str, first_line: int, report: Report) -> tuple[dict[str, Any], Spans]:
    """Reads on after a bad value, so that all of them are found at once."""
    given: dict[str, Any] = {}
    spans: Spans = {}
    places = Places(text, file, first_line)
    if len(text) > MAX_BYTES:
        report.add(Code.FACTS_UNREADABLE, f"the text is longer than {MAX_BYTES:,} characters", places.at(0), help=_ONE)
        return given, spans
    source = JsonText(text)
    if not source.opens_with("{"):
        report.add(Code.FACTS_UNREADABLE, "facts are one object of names and values", places.at(0), help=_ONE)
        return given, spans
    try:
        for piece in source.members():
            place = places.at(piece.offset, len(piece.key) + 2)
            if len(given) >= MAX_NAMES:
                report.add(Code.FACTS_UNREADABLE, f"more than {MAX_NAMES:,} names are given", place, help=_ONE)
                break
            problem = piece.problem or (_DEEP if too_deep(piece.value, MAX_LEVELS) else None)
            if problem:
                report.add(Code.FACTS_UNREADABLE, problem, place, help=_ONCE)
            given[piece.key], spans[piece.key] = piece.value, place
    except NotJsonError as error:
        place = Places(text, file, first_line).at(error.offset)
        report.add(
            Code.FACTS_UNREADABLE, error.message, place, help="check the quotes, commas and brackets here and just before"
        )
    return given, spans


_DEEP = f"the brackets are nested more than {MAX_LEVELS} levels deep"
_ONE = "write the facts of one incident between braces, or save one object a line as a `.jsonl` file"
_ONCE = "write each name once, and give it a word, a number, true, false or a list"
