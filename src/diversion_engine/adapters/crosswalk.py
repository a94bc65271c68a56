"""A crosswalk file → what codes mean, checked against the vocabulary.

reads    `rulesets/crosswalks/<name>.yaml` or a file, and the crosswalks that it extends
gives    a `Crosswalk`
reports  DE604 map cannot be used, at the place where it stands
raises   `SourceRejectedError` with all of these

A code that is known to say nothing about a fact is listed with `cannot_tell`: that is knowledge too, and keeps a code
that nobody has looked at from being taken for it. Where several crosswalks know a code, that of the nearest file
counts; a file comes before those it extends.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from diversion_engine.adapters.crosswalk_documents import CrosswalkDocument, ListDocument
from diversion_engine.adapters.crosswalk_entry import EntryReader, several
from diversion_engine.adapters.gathering import CONDUCT
from diversion_engine.adapters.map_file import MapFile, read_map
from diversion_engine.adapters.meaning import Crosswalk, Meaning, folded
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.errors import SourceRejectedError
from diversion_engine.model.rule import InForce
from diversion_engine.model.vocabulary import Value, Vocabulary
from diversion_engine.ruleset.library import on_shelf
from diversion_engine.ruleset.text.nodes import Text, span_of

SHELF = "crosswalks"
"""The folder of the library that holds crosswalks."""

_Meanings = dict[str, dict[str, list[Meaning]]]
_File = MapFile[CrosswalkDocument]


@dataclass(frozen=True, slots=True)
class CheckedCrosswalk:
    """What came of a name: the crosswalk (None when it cannot be used), the findings, and the files' texts."""

    crosswalk: Crosswalk | None
    report: Report
    texts: dict[str, str] = field(default_factory=dict)

    def text(self, file: str) -> str | None:
        """The text of a file by the name its spans carry."""
        return self.texts.get(file)


def shipped_crosswalks() -> list[str]:
    """The names of the crosswalks in the library."""
    return on_shelf(SHELF)


def load_crosswalk(name: str | Path, vocabulary: Vocabulary) -> Crosswalk:
    """The crosswalk *name*: a `.yaml` file's path, or a name in the library such as `edfi-default`.

    Raises:
        SourceRejectedError: It cannot be used; the error's `findings` say why.
    """
    checked = check_crosswalk(name, vocabulary)
    if checked.crosswalk is None:
        raise SourceRejectedError(checked.report)
    return checked.crosswalk


def check_crosswalk(name: str | Path, vocabulary: Vocabulary, *, beside: Path | None = None) -> CheckedCrosswalk:
    """Read a crosswalk and those it extends; never raises for what is written in them.

    Args:
        name: A `.yaml` file's path, or a name in the library.
        vocabulary: The names and values that its entries may use.
        beside: A folder in which the name is looked up first.
    """
    report = Report()
    files: list[_File] = []
    texts: dict[str, str] = {}
    _Reader(files, texts, report).read(name, beside, [])
    crosswalk = _joined(files, vocabulary, report) if files else None
    return CheckedCrosswalk(crosswalk if report.passed else None, report, texts)


@dataclass(slots=True)
class _Reader:
    """Reads a file and those it extends, nearest first, each once."""

    files: list[_File]
    texts: dict[str, str]
    report: Report

    def read(self, name: str | Path, beside: Path | None, trail: list[Path]) -> None:
        file = read_map(CrosswalkDocument, name, SHELF, self.report, self.texts, beside=beside)
        if file is None:
            return
        if file.path in trail:
            self.report.add(
                Code.BAD_MAP,
                f"`{file.document.id}` extends itself, directly or by way of others",
                span_of(file.document.id),
                help="remove one of the `extends`",
            )
            return
        if any(known.path == file.path for known in self.files):
            return
        self.files.append(file)
        for parent in file.document.extends:
            self.read(parent, file.path.parent, [*trail, file.path])


def _joined(files: list[_File], vocabulary: Vocabulary, report: Report) -> Crosswalk:
    meanings: _Meanings = defaultdict(lambda: defaultdict(list))
    names: dict[str, str] = {}
    standing: list[tuple[InForce, Mapping[str, Value]]] = []
    for file in files:
        in_force = InForce(file.document.in_force.start, file.document.in_force.until)
        reader = EntryReader(vocabulary, in_force, report)
        standing.append((in_force, _standing(file.document, reader, report)))
        for name, written in file.document.lists.items():
            names.setdefault(folded(name), str(name))
            for code, meaning in _meanings(name, written, reader, report).items():
                meanings[folded(name)][code].append(meaning)
    orders = [several(file.document.when_several, vocabulary, report) for file in files]
    top = files[0].document
    return Crosswalk(
        str(top.id),
        str(top.title),
        str(top.version),
        str(top.source),
        {name: {code: tuple(found) for code, found in codes.items()} for name, codes in meanings.items()},
        names,
        next((str(file.document.extension) for file in files if file.document.extension), None),
        {fact: order for orders_ in reversed(orders) for fact, order in orders_.items()},
        tuple(standing),
    )


def _standing(document: CrosswalkDocument, reader: EntryReader, report: Report) -> Mapping[str, Value]:
    for name in document.standing:
        if name == CONDUCT:
            report.add(
                Code.BAD_MAP,
                f"`{CONDUCT}` cannot hold for every record",
                span_of(name),
                help="remove it; a code or the record itself says what a student did",
            )
    return reader.facts({name: node for name, node in document.standing.items() if name != CONDUCT})


def _meanings(name: Text, written: ListDocument, reader: EntryReader, report: Report) -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    first: dict[str, Text] = {}
    for code, entry in written.codes.items():
        if folded(code) in first:
            report.add(
                Code.BAD_MAP,
                f"`{code}` is the same code as `{first[folded(code)]}`, because capitals and spaces do not count",
                Label(span_of(code), "again here"),
                Label(span_of(first[folded(code)]), "first here"),
                help="keep one of the two",
            )
            continue
        first[folded(code)] = code
        found[folded(code)] = reader.meaning(name, written, code, entry)
    return found
