"""What keeps a file from being read, and where the parser stopped."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from diversion_engine.diagnostics.finding import Label
from diversion_engine.diagnostics.printable import lines_of
from diversion_engine.diagnostics.span import Span


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a file from being read."""

    message: str
    places: tuple[Label, ...]
    help: str


class Stop:
    """The lines around the place at which the parser stopped: what it *said*, and in which *context* that *began*.

    `line` is the whole line, `before` and `here` its parts.
    """

    def __init__(self, text: str, error: yaml.YAMLError, file: str) -> None:
        self.file = file
        self.said = str(getattr(error, "problem", None) or "")
        self.context = str(getattr(error, "context", None) or "")
        self.lines = lines_of(text)
        mark, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
        self.at: tuple[int, int] = (mark.line, mark.column) if mark is not None else (0, 0)
        self.began: tuple[int, int] = (began.line, began.column) if began is not None else self.at
        self.line = self.text(self.at[0])
        self.before, self.here = self.line[: self.at[1]], self.line[self.at[1] :]

    def problem_at(self, place: tuple[int, int], message: str, help_: str, length: int = 1) -> Problem:
        """One thing that is wrong at a line and column, which count from 0."""
        line, column = min(place[0], len(self.lines) - 1), place[1]
        return Problem(message, (Label(Span(self.file, line + 1, column + 1, max(1, length))),), help_)

    def problem_here(self, message: str, help_: str, column: int | None = None, length: int = 1) -> Problem:
        """One thing that is wrong in the line in which the parser stopped, there or at a *column*."""
        return self.problem_at((self.at[0], self.at[1] if column is None else column), message, help_, length)

    def problem_with_its_beginning(self, message: str, help_: str) -> Problem:
        """A line that does not fit what began earlier."""
        here = self.problem_here(message, help_, len(self.indent(self.line)), len(self.line.strip()))
        return Problem(
            message,
            (*here.places, Label(Span(self.file, self.began[0] + 1, self.began[1] + 1), "what it belongs with begins here")),
            help_,
        )

    def line_before(self) -> tuple[int, str]:
        """The line before the one in question that says something."""
        for number in range(min(self.at[0], len(self.lines)) - 1, -1, -1):
            if self.lines[number].strip() and not self.lines[number].lstrip().startswith("#"):
                return number, self.lines[number]
        return 0, ""

    def text(self, line: int) -> str:
        """A line by its number, which counts from 0; nothing beyond the last."""
        return self.lines[line] if line < len(self.lines) else ""

    @staticmethod
    def indent(line: str) -> str:
        """The space at the beginning of a line."""
        return line[: len(line) - len(line.lstrip())]
