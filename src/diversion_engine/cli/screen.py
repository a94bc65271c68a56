"""Where a command writes: results on standard output, everything else on standard error.

The plain screen needs nothing but the standard library. `rich_screen` puts colour and drawn tables in its place when
rich is installed and standard output is a terminal; what is said is the same.
"""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from typing import Any, Literal, TextIO

Style = Literal["title", "must", "may", "must_not", "open", "quiet"]

WIDEST = 100
"""Lines longer than this are hard to read, however wide the terminal."""


class Screen:
    """Plain text, aligned with spaces."""

    def __init__(self, width: int | None = None) -> None:
        self.width = min(width or shutil.get_terminal_size((80, 24)).columns, WIDEST)

    def line(self, text: str = "", style: Style | None = None) -> None:  # noqa: ARG002 # for the coloured screen
        """Write one line, or several, as they are."""
        _write(text, sys.stdout)

    def prose(self, text: str, indent: str = "", style: Style | None = None) -> None:
        """Write a sentence, wrapped to the screen; *indent* stands before each line after the first."""
        self.line(wrapped(text, self.width, indent), style)

    def document(self, text: str, first: Style | None = None) -> None:
        """Write an explanation, which comes in lines of its own; on a narrow screen they are broken again.

        Args:
            text: The explanation.
            first: How its first line looks.
        """
        # The explanations are not needed to say which version this is.
        from diversion_engine.cli.reflow import reflowed  # noqa: PLC0415

        for number, line in enumerate(reflowed(text, self.width)):
            self.line(line, None if number else first)

    def heading(self, text: str) -> None:
        """Write a line that begins something new."""
        self.line(text, "title")

    def divider(self) -> None:
        """Write a line across the screen."""
        self.line("─" * min(self.width, 72) if can_show("─") else "-" * min(self.width, 72), "quiet")

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write rows under a header; the last column takes what room is left and wraps."""
        for row in aligned(header, rows, self.width):
            self.line(row)

    def data(self, value: object, *, indent: int | None = 2) -> None:
        """Write JSON."""
        _write(as_json(value, indent=indent), sys.stdout)

    def flush(self) -> None:
        """Return when what was written is out of our hands."""
        if sys.stdout is not None:
            sys.stdout.flush()

    def note(self, text: str) -> None:
        """Write to standard error."""
        self.flush()
        _write(text, sys.stderr)


def open_screen() -> Screen:
    """The best screen there is for where we write."""
    if sys.stdout is not None and sys.stdout.isatty() and find_spec("rich") is not None:
        # rich is an extra, and not worth loading for output that goes into a file.
        from diversion_engine.cli.rich_screen import RichScreen  # noqa: PLC0415

        return RichScreen()
    return Screen()


def prepare_streams() -> None:
    """Let no character that cannot be shown, or read, end the program."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace" if stream is sys.stdin or not _is_utf(stream) else "backslashreplace")


def can_show(text: str) -> bool:
    """Whether standard output has these characters."""
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def as_json(value: Any, *, indent: int | None = None) -> str:
    """JSON text that survives the encoding of standard output."""
    return json.dumps(value, indent=indent, ensure_ascii=not _is_utf(sys.stdout))


def wrapped(text: str, width: int, indent: str = "") -> str:
    """A sentence in lines of at most *width*; names are not broken."""
    return textwrap.fill(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def aligned(header: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """The lines of a table in columns."""
    columns = list(zip(header, *rows, strict=True))
    widths = [max(map(len, column)) + 2 for column in columns[:-1]]
    margin = " " * sum(widths)
    for row in (header, *rows):
        first, *others = textwrap.wrap(row[-1], max(20, width - len(margin)), break_on_hyphens=False) or [""]
        cells = "".join(f"{cell:<{wide}}" for cell, wide in zip(row[:-1], widths, strict=True))
        yield f"{cells}{first}".rstrip()
        yield from (margin + other for other in others)


def in_columns(items: Sequence[str], width: int) -> Iterator[str]:
    """Items on one line when they fit, else in columns that are read downwards."""
    if len("   ".join(items)) <= width:
        yield "   ".join(items)
        return
    wide = max(map(len, items)) + 3
    columns = max(1, width // wide)
    rows = -(-len(items) // columns)
    for row in range(rows):
        yield "".join(f"{item:<{wide}}" for item in items[row::rows]).rstrip()


def _is_utf(stream: TextIO | None) -> bool:
    return stream is not None and (stream.encoding or "").lower().replace("-", "").startswith("utf")


def _write(text: str, stream: TextIO | None) -> None:
    if stream is not None:
        stream.write(f"{text}\n")
