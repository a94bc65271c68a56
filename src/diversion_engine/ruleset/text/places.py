"""From an offset in a text to a line and column, counted as everywhere."""

from __future__ import annotations

from bisect import bisect_right

from diversion_engine.diagnostics.printable import LINE_BREAK
from diversion_engine.diagnostics.span import Span


class Places:
    """Where the characters of one file stand."""

    def __init__(self, text: str, file: str) -> None:
        self._file = file
        self._starts = [0, *(found.end() for found in LINE_BREAK.finditer(text))]

    def at(self, offset: int, shown: str = "") -> Span:
        """The place of the character at *offset*, or of what is *shown* there: of several lines, the first."""
        line = bisect_right(self._starts, offset)
        length = len(LINE_BREAK.split(shown, maxsplit=1)[0])
        return Span(self._file, line, offset - self._starts[line - 1] + 1, max(1, length))
