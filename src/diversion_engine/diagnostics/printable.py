"""What people typed, made safe to show.

A name may hold control characters that move a cursor, half a character that no terminal can print, or a space that
looks like any other. Each is spelled out, so that it can be seen and found.
"""

from __future__ import annotations

import re

_NAME = re.compile(r"`([^`]{201,})`")
_KEPT = 200
_LONGEST = 2_000


def printable(text: str) -> str:
    r"""The text with everything that cannot be printed spelled out.

    Example:
        >>> printable("a\u00a0b\x1b[2J")
        'a<U+00A0>b<U+001B>[2J'
    """
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else " " if one in "\t\n" else f"<U+{ord(one):04X}>" for one in text)


def fit(text: str) -> str:
    """A message that is safe to show: printable, with names that are too long to read cut off."""
    if len(text) > _KEPT:
        text = _NAME.sub(lambda found: f"`{found[1][:_KEPT]}…`", text)
    return printable(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")


LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line, as YAML counts them."""


def lines_of(text: str) -> list[str]:
    """The lines of a file, counted as YAML counts them."""
    return LINE_BREAK.split(text)
