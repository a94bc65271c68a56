"""How far a long run is, on standard error; nothing when nobody would see it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import Protocol, TypeVar

T = TypeVar("T")

FROM = 500
"""Shorter runs are over before a bar could be read."""

EVERY = 100


class Bar(Protocol):
    """Something that shows a number."""

    def show(self, number: int) -> None:
        """Show how many are done."""

    def close(self) -> None:
        """Go away and leave no trace on the screen."""


def watched(items: Iterable[T], total: int | None, *, beside_output: bool) -> Iterator[T]:
    """Hand *items* on, with a bar once there are enough of them.

    Args:
        items: What is being worked on.
        total: How many there are, where that is known.
        beside_output: Results are printed meanwhile; on a terminal a bar would stand in their way.
    """
    if not sys.stderr or not sys.stderr.isatty() or (beside_output and sys.stdout.isatty()):
        yield from items
        return
    bar: Bar | None = None
    try:
        for number, item in enumerate(items, 1):
            if number == FROM:
                bar = _bar(total)
            if bar is not None and number % EVERY == 0:
                bar.show(number)
            yield item
    finally:
        if bar is not None:
            bar.close()


def _bar(total: int | None) -> Bar:
    if find_spec("rich") is None:
        return Counter(total)
    from diversion_engine.cli.rich_screen import RichBar  # noqa: PLC0415 # rich is an extra, and rarely needed here

    return RichBar(total)


class Counter:
    """A number that counts up in place."""

    def __init__(self, total: int | None) -> None:
        self._of = f" of {total:,}" if total else ""
        self._shown = ""

    def show(self, number: int) -> None:
        """Write the number over the one before."""
        self._shown = f"{number:,}{self._of} decided"
        sys.stderr.write(f"\r{self._shown}")
        sys.stderr.flush()

    def close(self) -> None:
        """Wipe the line."""
        sys.stderr.write(f"\r{' ' * len(self._shown)}\r")
        sys.stderr.flush()
