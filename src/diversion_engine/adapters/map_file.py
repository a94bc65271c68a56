"""A map that people write in YAML (a crosswalk, a column map) → a document, or every reason why not.

reads    a file's path, or a name in a folder of the library
gives    the document, and the text for showing lines
reports  DE604 map cannot be used, DE1xx for text that is no YAML
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from diversion_engine.adapters.text import read_text
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.library import library
from diversion_engine.ruleset.read.validate import fitting
from diversion_engine.ruleset.text.nodes import Entries, Text
from diversion_engine.ruleset.text.yaml_text import MAX_BYTES, read_nodes

D = TypeVar("D", bound=Document)
Given = TypeVar("Given")

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


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
    path = _find(name, shelf, beside)
    if path is None:
        known = on_shelf(shelf)
        places = (name.span,) if isinstance(name, Text) else ()
        report.add(
            Code.BAD_MAP,
            f"there is no file `{name}`, and none of that name in the library's `{shelf}`",
            *places,
            help=did_you_mean(str(name), known, otherwise=f"the library has {listed(known)}"),
        )
        return None
    label = f"{shelf}/{path.name}" if path.parent == (library() / shelf).resolve() else path.name
    text = read_text(path, label, 4 * MAX_BYTES, report, Code.BAD_MAP)
    if text is None:
        return None
    texts[label] = text
    document = _document(model, text, label, report)
    return MapFile(path, document) if document is not None else None


def one_of(*allowed: str) -> BeforeValidator:
    """Lets a field hold one of these words, and nothing else."""

    def check(value: Given) -> Given:
        if not isinstance(value, Text) or value not in allowed:
            word = f"`{value}`" if isinstance(value, Text) else "this"
            help_ = did_you_mean(value, allowed) if isinstance(value, Text) else None
            context = {"message": f"{word} is not one of {listed(allowed)}", "help": help_, "code": "BAD_MAP"}
            raise PydanticCustomError("diversion", "{message}", context)
        return value

    return BeforeValidator(check)


def on_shelf(shelf: str) -> list[str]:
    """The names of the maps that are shipped in a folder of the library."""
    return sorted(path.stem for path in (library() / shelf).glob("*.yaml"))


def _find(name: str | Path, shelf: str, beside: Path | None) -> Path | None:
    folders = [folder for folder in (beside, library() / shelf) if folder is not None]
    if str(name).endswith((".yaml", ".yml")):
        candidates = [(beside or Path()) / name]
    else:
        candidates = [folder / f"{name}.yaml" for folder in folders if _NAME.fullmatch(str(name))]
    try:
        return next((path.resolve() for path in candidates if path.is_file()), None)
    except (OSError, ValueError):
        return None


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
