"""The text of a file → its document.

reads    the text of one file
gives    a `Manifest` or a `RulesFile`; what does not fit is mended or left out, the rest is kept
reports  DE2xx, at the place where it stands
"""

from __future__ import annotations

import re

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.printable import lines_of
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.documents.files import Manifest, RulesFile
from diversion_engine.ruleset.documents.rules import RowDocument, RowsDocument
from diversion_engine.ruleset.read.blanks import without_blanks
from diversion_engine.ruleset.read.validate import mended
from diversion_engine.ruleset.text.nodes import Entries, Items, Text
from diversion_engine.ruleset.text.yaml_text import read_nodes

MOST_SEARCHED = 200_000
"""How many characters of a file that cannot be read are searched for names."""

_KEY = re.compile(r"(?:^|[{,]|- )[ \t]*[\"']?([^\"'#:\n{}\[\],]{1,100}?)[\"']?[ \t]*:(?=\s)", re.MULTILINE)
_ID = re.compile(r"\bid:[ \t]+([^\s,}]+)")


def read_manifest(text: str, file: str, report: Report) -> Manifest | None:
    """The manifest in *text*, or None with findings; what is missing stays empty."""
    root = _root(Manifest, text, file, report)
    return mended(Manifest, root, report).document if root is not None else None


def read_rules(text: str, file: str, report: Report) -> RulesFile:
    """The rules file in *text*; what does not fit is left out."""
    before = len(report.findings)
    root = _root(RulesFile, text, file, report)
    document, lost = mended(RulesFile, root, report) if root is not None else (None, frozenset())
    if document is None:
        document = RulesFile()
        lost |= _names_in(text) if len(report.findings) > before else set()
    return document.without(lost)


def read_rows(rows: Items, report: Report) -> list[RowDocument]:
    """The rows of a matrix; what does not fit is left out."""
    document = mended(RowsDocument, Entries({Text("rows"): rows}), report).document
    return document.rows if document is not None else []


def _root(model: type[Document], text: str, file: str, report: Report) -> Entries | None:
    before = len(report.findings)
    root = read_nodes(text, file, report)
    if isinstance(root, Entries):
        without_blanks(root, lines_of(text), report)
        return root
    first = listed([name for name, field in model.model_fields.items() if field.is_required()] or ["layer", "rules", "terms"])
    if isinstance(root, Items) or root:
        report.add(
            Code.WRONG_SHAPE, "the file does not begin with a key", root.span, help=f"begin it with keys such as {first}"
        )
    elif model is Manifest and len(report.findings) == before:
        report.add(Code.WRONG_SHAPE, "the file is empty", Span(file, 1), help=f"write at least {first}")
    return None


def _names_in(text: str) -> set[str]:
    """The names that a file seems to define, when it cannot be read."""
    beginning = text[:MOST_SEARCHED]
    return {*_KEY.findall(beginning), *_ID.findall(beginning)}
