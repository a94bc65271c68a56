"""What stands in one cell of a matrix → the node that YAML would have for it.

reads    a cell
gives    a text, a list, or a condition word with its values
reports  DE206 for what a spreadsheet, a keyboard or a habit has put there
leaves   whether the names and values exist to `assembly`, as for YAML

A cell holds one value (`fight`), several of which any is meant (`fight, theft`), or a condition word and its values
(`at_least 2`, `between 1, 3`, `is_not none`). An empty cell says nothing about its fact.
"""

from __future__ import annotations

import re

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import nearest
from diversion_engine.ruleset.conditions.words import WORDS
from diversion_engine.ruleset.text.nodes import Entries, Items, Node, Text

_FORMULA = re.compile(r"[=@+]|-(?!\d+(\.\d+)?$)|#[A-Z/0]+[!?]?$")
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = re.compile(
    rf"\d{{1,2}}[-. /]{_MONTH}([-. /]\d{{2,4}})?|{_MONTH}[-. /]\d{{1,4}}|\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}}([T ].*)?",
    re.IGNORECASE,
)
_CURLY = re.compile("[\u2018-\u201f\u00ab\u00bb\u2039\u203a\u201a]")
_GROUPED = re.compile(r"(?<![\d.])\d{1,3}(,\d{3})+(?!\d)")
_SIGN = re.compile(r"(<=|>=|<>|!=|[<>\u2264\u2265\u2260])\s*(.*)", re.DOTALL)
_SIGNS = {"<": "less_than", "<=": "at_most", "\u2264": "at_most", ">": "more_than", ">=": "at_least", "\u2265": "at_least"}
_DOES_NOT_MATTER = ("any", "all", "*", "n/a", "na", "?", "unknown", "null", "(any)")


def is_formula(cell: Text, report: Report) -> bool:
    """Whether a spreadsheet would compute the cell instead of showing it; a finding says so."""
    if not _FORMULA.match(cell):
        return False
    help_ = "write out what the formula gives, or begin the text with another character"
    _refuse(report, cell, f"`{cell}` is a formula to a spreadsheet, and a matrix holds only what is written", help_)
    return True


def names_in(cell: Text, report: Report) -> Node:
    """The names in a cell, between commas, semicolons or on lines of their own."""
    if _is_odd(cell, report):
        return Text.lost_at(cell.span)
    return Items.at(_parts(cell, r"[,;\n\r]+"), cell.span)


def lines_in(cell: Text) -> Items:
    """The sentences in a cell, each on a line of its own."""
    return Items.at(_parts(cell, r"[\n\r]+"), cell.span)


def word_in(cell: Text, report: Report) -> Text:
    """The one word that a cell holds, such as an id; what stands for it when it is none."""
    return Text.lost_at(cell.span) if _is_odd(cell, report) else cell


def condition_in(cell: Text, report: Report) -> Node:
    """What a cell says about the fact at the head of its column."""
    if _is_odd(cell, report) or _is_unclear(cell, report):
        return Text.lost_at(cell.span)
    word, _, rest = cell.partition(" ")
    if cell.startswith("any of "):
        return _values(_after(cell, "any of "), several=True)
    spelled = next((one for one in WORDS if cell.replace("-", "_").replace(" ", "_").startswith(f"{one}_")), None)
    if spelled is not None and word not in WORDS:
        word, rest = cell[: len(spelled)], cell[len(spelled) :]
    if rest and (word in WORDS or spelled is not None or nearest(word, WORDS, cutoff=0.8) is not None):
        said = Text.at(word, _part(cell.span, 0, len(word)))
        separator = r"\s*,\s*|\s+and\s+" if word == "between" else r","
        return Entries.at({said: _values(_after(cell, word), separator)}, cell.span)
    return _values(cell)


def _is_odd(cell: Text, report: Report) -> bool:
    """What no cell with names or values in it may hold."""
    if _DATE.fullmatch(cell):
        message = f"`{cell}` is a date, and spreadsheets make dates of what looks like one, such as `1-2`"
        _refuse(report, cell, message, "format the cell as text, and type again what it should be")
    elif _CURLY.search(cell):
        _refuse(report, cell, f"`{cell}` has curly quotation marks", "write the name without any quotation marks")
    else:
        return False
    return True


def _is_unclear(cell: Text, report: Report) -> bool:
    """What could mean one thing or another in a condition."""
    sign = _SIGN.match(cell)
    grouped = _GROUPED.search(cell)
    if cell.lower() in _DOES_NOT_MATTER:
        message = f"`{cell}` does not say which value is meant"
        _refuse(report, cell, message, "leave the cell empty where the fact does not matter")
    elif re.search(r"[;\n\r]", cell):
        message = "the cell holds more than one condition"
        help_ = "put commas between values of which any is meant; name anything longer as a term, and give it a column"
        _refuse(report, cell, message, help_)
    elif sign is not None:
        word = _SIGNS.get(sign[1], "is_not")
        _refuse(report, cell, f"`{sign[1]}` is not a condition word", f"write `{word} {sign[2].strip() or '…'}`")
    elif grouped is not None:
        digits = grouped[0].replace(",", "")
        _refuse(report, cell, f"`{grouped[0]}` may be one number or several", f"write `{digits}`, or a space after each comma")
    else:
        return False
    return True


def _values(cell: Text, separator: str = ",", *, several: bool = False) -> Node:
    parts = [_as_meant(part) for part in _parts(cell, separator)]
    if len(parts) == 1 and not several:
        return parts[0]
    return Items.at(parts, cell.span)


def _as_meant(part: Text) -> Text:
    """Spreadsheets write true and false in capitals."""
    return Text.at(part.lower(), part.span) if part in ("TRUE", "FALSE") else part


def _parts(cell: Text, separator: str) -> list[Text]:
    found, start = [], 0
    ends = [(one.start(), one.end()) for one in re.finditer(separator, cell)]
    for end, following in [*ends, (len(cell), 0)]:
        part = cell[start:end].strip()
        if part:
            found.append(Text.at(part, _part(cell.span, cell.find(part, start), len(part))))
        start = following
    return found


def _after(cell: Text, beginning: str) -> Text:
    rest = cell[len(beginning) :].strip()
    return Text.at(rest, _part(cell.span, cell.find(rest, len(beginning)), len(rest)))


def _part(whole: Span, start: int, length: int) -> Span:
    """The place of a part of a cell; of a cell with several lines, that of its first."""
    shown = min(start, max(0, whole.length - 1))
    return Span(whole.file, whole.line, whole.column + shown, max(1, min(length, whole.length - shown)), whole.cell)


def _refuse(report: Report, cell: Text, message: str, help_: str) -> None:
    report.add(Code.WRONG_VALUE, message, cell.span, help=help_)
