"""Text that has to fit: wrapped to a width, cut at the end of a sentence, and shared out over few lines."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

WIDTH = 88
MORE = " …"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text that wants a place. Those with the lowest *rank* are served first, with at most *most* lines.

    What all of them leave over goes to those that can use some *spare* lines.
    """

    text: str
    rank: int
    most: int
    spare: int = 0


def fitted(blocks: Iterable[Block], lines: int) -> list[str]:
    """The blocks in their order, wrapped, in at most so many *lines* together; what finds no place is left out."""
    wanted = [block for block in blocks if block.text]
    given: dict[int, list[str]] = {}
    served = sorted(range(len(wanted)), key=lambda place: (wanted[place].rank, place))
    for more in (False, True):
        for place in served:
            block = wanted[place]
            has = len(given.get(place, ()))
            given[place] = cut(block.text, min(block.most + (block.spare if more else 0), has + lines))
            lines -= len(given[place]) - has
    return [line for place in sorted(given) for line in given[place]]


def wrapped(text: str, indent: str = "", further: str | None = None, width: int = WIDTH) -> list[str]:
    """The text in lines; the first begins with *indent*, the others with *further*."""
    # Hyphens stay whole: a file's name that is cut in two cannot be searched for.
    return textwrap.wrap(
        " ".join(text.split()),
        width,
        initial_indent=indent,
        subsequent_indent=indent if further is None else further,
        break_on_hyphens=False,
    )


def cut(text: str, most: int) -> list[str]:
    """The text in at most so many lines: whole sentences where they fit, otherwise as many words as do."""
    if most <= 0:
        return []
    lines = wrapped(text)
    if len(lines) <= most:
        return lines
    kept = ""
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        longer = f"{kept} {sentence}".strip()
        if len(wrapped(longer + MORE)) > most:
            break
        kept = longer
    # A first sentence that is only a label ("Then: …") says nothing by itself.
    if kept and not kept.endswith(":"):
        return wrapped(kept + MORE)
    return [*lines[: most - 1], _with_more(lines[most - 1])]


def _with_more(line: str) -> str:
    while len(line) + len(MORE) > WIDTH:
        line = line.rpartition(" ")[0] or line[: WIDTH - len(MORE)]
    return line.rstrip(" ,;:.") + MORE
