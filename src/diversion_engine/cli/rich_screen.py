"""The same screen with colour, drawn tables and a progress bar; needs the extra `[cli]`.

Text from rulesets and records is never read as rich's markup: a title with brackets in it stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from diversion_engine.cli.screen import WIDEST, Screen, Style, can_show

_STYLES: dict[Style, str] = {
    "title": "bold",
    "must": "bold red",
    "may": "green",
    "must_not": "bold",
    "open": "yellow",
    "quiet": "dim",
}
_CELLS = {
    "must": "bold red",
    "may": "yellow",
    "must not": "green",
    "no need": "green",
    "open": "yellow",
    "conflict": "bold red",
}
"""Cells that are a verdict, and nothing else, in its colour."""


class RichScreen(Screen):
    """A terminal that can show colour."""

    def __init__(self) -> None:
        self._console = Console(highlight=False, soft_wrap=True)
        super().__init__(self._console.width)

    def line(self, text: str = "", style: Style | None = None) -> None:
        """Write lines as they are, in a colour."""
        self._console.print(Text(text, _STYLES[style] if style else ""))

    def divider(self) -> None:
        """Draw a line across the screen."""
        self._console.print(Rule(style="dim", characters="─" if can_show("─") else "-"), width=min(self.width, WIDEST))

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Draw a table; the last column wraps."""
        drawn = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold", show_edge=False)
        for name in header[:-1]:
            drawn.add_column(name, no_wrap=True)
        drawn.add_column(header[-1], overflow="fold")
        for row in rows:
            drawn.add_row(*(Text(cell, _CELLS.get(cell, "")) for cell in row))
        self._console.print(drawn, soft_wrap=False, width=self.width)


class RichBar:
    """A bar on standard error that goes away when it is done."""

    def __init__(self, total: int | None) -> None:
        columns = (TextColumn("deciding"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
        self._progress.start()
        self._task = self._progress.add_task("", total=total)

    def show(self, number: int) -> None:
        """Move the bar."""
        self._progress.update(self._task, completed=number)

    def close(self) -> None:
        """Take the bar away."""
        self._progress.stop()
