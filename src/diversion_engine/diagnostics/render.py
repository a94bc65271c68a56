"""Findings as text with the lines shown, and as plain data for programs."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from diversion_engine.diagnostics.finding import Finding, Label
from diversion_engine.diagnostics.printable import lines_of, printable
from diversion_engine.diagnostics.span import Span

Source = Callable[[str], str | None]
"""Gives the text of a file by the name its spans carry, or None when it cannot be shown."""


def render(finding: Finding, source: Source, width: int = 88) -> str:
    """The finding as a person reads it: code, sentence, each place with its line, help, and a case that shows it.

    Args:
        finding: What to show.
        source: Where the lines come from.
        width: Columns to wrap the sentences to.
    """
    mark = "" if finding.severity == "error" else " (warning)"
    parts = [f"{finding.code.number} {finding.code.title}{mark}", _wrapped(finding.message, "  ", width)]
    parts += [_place(label, source) for label in finding.labels if label.span.line > 0]
    if finding.help:
        parts.append(_wrapped(f"help: {finding.help}", "  ", width))
    if finding.example:
        parts.append(textwrap.indent(finding.example, "    "))
    return "\n".join(parts)


def render_all(findings: Iterable[Finding], source: Source, width: int = 88) -> str:
    """Several findings, with an empty line between them."""
    return "\n\n".join(render(finding, source, width) for finding in findings)


def as_data(finding: Finding) -> dict[str, Any]:
    """The finding for a program: code, severity, message, help and places."""
    return {
        "code": finding.code.number,
        "severity": finding.severity,
        "message": finding.message,
        "help": finding.help,
        "places": [
            {
                "file": label.span.file,
                "line": label.span.line,
                "column": label.span.column,
                **({"cell": label.span.cell} if label.span.cell else {}),
                "text": label.text,
            }
            for label in finding.labels
        ],
        **({"example": finding.example} if finding.example else {}),
    }


def _place(label: Label, source: Source) -> str:
    span = label.span
    line = _line(span, source)
    place = printable(str(span))
    if line is None:
        return f"  {place}" + (f"  {label.text}" if label.text else "")
    # A very long line is cut around the place, so that the marks still stand under it.
    start = max(0, span.column - 61)
    shown, column = _visible(line[start : start + 120]), span.column - start
    number = str(span.line)
    gap = " " * len(number)
    marks = "^" * max(1, min(span.length, len(shown) - column + 1))
    under = f"{' ' * (column - 1)}{marks} {label.text}".rstrip()
    return f"  {place}\n    {number} | {shown}\n    {gap} | {under}"


def _line(span: Span, source: Source) -> str | None:
    text = source(span.file)
    lines = _lines(text) if text is not None else []
    if span.line > len(lines):
        return None
    return lines[span.line - 1]


def _visible(line: str) -> str:
    """The line with one character for each that it has, so that the marks stand under the right ones."""
    if line.isprintable():
        return line
    return "".join(one if one.isprintable() else " " if one == "\t" else "\N{OPEN BOX}" for one in line)


@lru_cache(maxsize=4)
def _lines(text: str) -> list[str]:
    return lines_of(text)


def _wrapped(text: str, indent: str, width: int) -> str:
    return textwrap.fill(
        text, width, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
