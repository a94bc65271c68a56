"""Findings about rows, gathered by kind: the same mistake in a thousand rows is one mistake to put right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from diversion_engine.cli.opening import shown
from diversion_engine.diagnostics.finding import Finding
from diversion_engine.explain.words import counted

MOST_ROWS = 6
MOST_KINDS = 50


class Remarks:
    """Takes findings with the names of their rows; errors are told before warnings."""

    def __init__(self) -> None:
        self._kinds: dict[tuple[str, str, str | None], list[tuple[str, Finding]]] = {}
        self.errors = 0

    def __len__(self) -> int:
        return sum(map(len, self._kinds.values()))

    def take(self, row: str, findings: Iterable[Finding]) -> None:
        """Take what was found about one row."""
        for one in findings:
            self._kinds.setdefault((one.code.number, one.message, one.help), []).append((row, one))
            self.errors += one.severity == "error"

    def title(self) -> str:
        """How many there are."""
        return counted(len(self), "finding")

    def texts(self, width: int) -> Iterator[str]:
        """Each kind once, with its rows."""
        kinds = sorted(self._kinds.values(), key=lambda found: found[0][1].severity != "error")
        for found in kinds[:MOST_KINDS]:
            yield _told(found, width)
        if len(kinds) > MOST_KINDS:
            yield f"… and {len(kinds) - MOST_KINDS:,} more kinds"


def _told(found: list[tuple[str, Finding]], width: int) -> str:
    row, finding = found[0]
    if len(found) == 1:
        return f"{row}: {shown([finding], width)}"
    names = list(dict.fromkeys(row for row, _ in found))
    more = f" and {len(names) - MOST_ROWS:,} more" if len(names) > MOST_ROWS else ""
    return f"{', '.join(names[:MOST_ROWS])}{more}: {shown([replace(finding, labels=())], width)}"
