"""A map that people write in YAML (a crosswalk, a column map) → a document, or every reason why not.

reads    a file's path, or a name in a folder of the library
gives    the document, and the text for showing lines
reports  DE604 map cannot be used, DE1xx for text that is no YAML
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from diversion_engine.adapters.text import read_text
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.vocabulary import Vocabulary
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.library import from_shelf, library, on_shelf
from diversion_engine.ruleset.read.validate import fitting
from diversion_engine.ruleset.text.nodes import Entries, Text
from diversion_engine.ruleset.text.yaml_text import MAX_BYTES, read_nodes

D = TypeVar("D", bound=Document)


@dataclass(frozen=True, slots=True)
class MapFile(Generic[D]):
    """One map as written."""

    path: Path
    document: D


def read_map(
    model: type[D], name: str | Path, shelf: str, report: Report, texts: dict[str, str], *, beside: Path | None = None
) -> MapFile[D] | None:
    """The map *name*, or None with findings.

    Args:
        model: What may stand in the file.
        name: A path that ends in `.yaml`, or a name.
        shelf: The folder of the library in which a name is looked up.
        report: Where findings go.
        texts: Where the file's text goes, so that lines of it can be shown whether it fits or not.
        beside: A folder in which a name is looked up first.
    """
    found = from_shelf(str(name), shelf, beside=beside)
    if found is None:
        known = on_shelf(shelf)
        places = (name.span,) if isinstance(name, Text) else ()
        report.add(
            Code.BAD_MAP,
            f"there is no file `{name}`, and none of that name in the library's `{shelf}`",
            *places,
            help=did_you_mean(str(name), known, otherwise=f"the library has {listed(known)}"),
        )
        return None
    path = found.resolve()
    label = f"{shelf}/{path.name}" if path.parent == (library() / shelf).resolve() else path.name
    text = read_text(path, label, 4 * MAX_BYTES, report, Code.BAD_MAP)
    if text is None:
        return None
    texts[label] = text
    document = _document(model, text, label, report)
    return MapFile(path, document) if document is not None else None


def unknown_fact(
    name: Text, vocabulary: Vocabulary, report: Report, known: Iterable[str] = (), otherwise: str | None = None
) -> None:
    """Report that there is no such fact; *known* are other names that could have been meant."""
    if vocabulary.is_demographics(name):
        message, help_ = f"`{name}` is demographics, and no decision may depend on it", "put it under `demographics`"
        report.add(Code.BAD_MAP, message, name.span, help=help_)
        return
    how = did_you_mean(name, [*vocabulary.facts, *known], otherwise=otherwise or "see the vocabulary for the facts")
    report.add(Code.BAD_MAP, f"there is no fact `{name}`", name.span, help=how)


def _document(model: type[D], text: str, label: str, report: Report) -> D | None:
    before = len(report.findings)
    root = read_nodes(text, label, report)
    if len(report.findings) > before:
        return None
    if not isinstance(root, Entries):
        report.add(Code.BAD_MAP, "the file holds no keys", Span(label, 1), help="begin with `id`, `title` and `version`")
        return None
    # The sentences for what does not fit are the same as for rulesets.
    problems = Report()
    document = fitting(model, root, problems)
    report.extend(replace(finding, code=Code.BAD_MAP) for finding in problems.findings)
    return document
