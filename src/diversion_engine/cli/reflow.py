"""Texts that were wrapped for a wide page, wrapped again for a narrow screen.

The explanations break lines at `WIDTH`. A break was forced by the width exactly when the first word of the next line
would not have fitted any more; such lines belong together, and every other break is kept. A line that begins with a
label (`Mind: …`) or a bullet always begins something new.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from diversion_engine.explain.lines import WIDTH
from diversion_engine.explain.words import ANYONE_MAY

_LABEL = re.compile(r"\s*[A-Z][A-Za-z0-9 ,-]{1,60}: ")
_BULLET = re.compile(r"\s*(?:-|\d+\.|\[\d+\])\s+")


def reflowed(text: str, width: int, made_for: int = WIDTH) -> Iterator[str]:
    r"""The lines of *text*, none longer than *width* unless a word is.

    Example:
        >>> list(reflowed("- one two three\n  four five\nsix", 10, made_for=16))
        ['- one two', '  three', '  four', '  five', 'six']
    """
    if width >= made_for:
        yield from text.splitlines()
        return
    for paragraph in _paragraphs(text.splitlines(), made_for):
        yield from _wrapped(paragraph, width)


def _paragraphs(lines: list[str], made_for: int) -> Iterator[list[str]]:
    paragraph: list[str] = []
    for line in lines:
        if paragraph and not _forced(paragraph, line, made_for):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _forced(paragraph: list[str], line: str, made_for: int) -> bool:
    """Whether only the width kept *line* from standing on the line before it."""
    if not line.strip() or _BULLET.match(line) or _LABEL.match(line) or line.startswith(ANYONE_MAY):
        return False
    first = paragraph[0]
    # A line may go on two places further in than it began.
    allowed = {_margin(paragraph[1])} if len(paragraph) > 1 else range(_margin(first), _hanging(first) + 3)
    return _margin(line) in allowed and len(paragraph[-1]) + 1 + len(line.split(maxsplit=1)[0]) > made_for


def _wrapped(paragraph: list[str], width: int) -> list[str]:
    first = paragraph[0]
    further = _margin(paragraph[1]) if len(paragraph) > 1 else _hanging(first)
    joined = " ".join([first.rstrip(), *(line.strip() for line in paragraph[1:])])
    return textwrap.wrap(joined, width, subsequent_indent=" " * further, break_long_words=False, break_on_hyphens=False) or [""]


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def _hanging(line: str) -> int:
    """Where the text of a line begins after its bullet or number."""
    bullet = _BULLET.match(line)
    return bullet.end() if bullet else _margin(line)
