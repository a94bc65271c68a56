"""A place in a file that a person wrote."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Where something stands: lines and columns count from 1.

    `file` is the path a reader would recognise (`base/firearms.yaml`), not an absolute one, so that a
    program's fingerprint and its messages do not depend on where the folder lies. In a spreadsheet, `cell` is the
    name that it has there, such as `C7`; line and column are those of the text that is shown for it.
    """

    file: str
    line: int
    column: int = 1
    length: int = 1
    cell: str = ""

    @property
    def is_cell(self) -> bool:
        """Whether it is in a table, where nobody writes brackets."""
        return self.file.endswith((".csv", ".xlsx"))

    def __str__(self) -> str:
        return f"{self.file}:{self.cell}" if self.cell else f"{self.file}:{self.line}:{self.column}"


NOWHERE = Span("", 0, 0, 0)
"""The place of what no file wrote, such as a rule built in a test."""
