"""Did you mean …?"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice

MOST_NAMES = 2_000
"""Comparing with more takes longer than a suggestion is worth."""


def nearest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The known word that is most like *word*, if one is like it at all: 1 is the same, 0 has nothing in common.

    Example:
        >>> nearest("restorative chat", ["restorative-chat", "circle"])
        'restorative-chat'
        >>> nearest("zebra", ["restorative-chat", "circle"]) is None
        True
    """
    by_folded = {_folded(name): name for name in sorted(islice(known, MOST_NAMES))}
    matches = get_close_matches(_folded(word[:100]), by_folded, n=1, cutoff=cutoff)
    return by_folded[matches[0]] if matches else None


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str | None = None) -> str | None:
    """An instruction that names the nearest known word, or *otherwise*."""
    match = nearest(word, known)
    return f"did you mean `{match}`?" if match else otherwise


def listed(words: Iterable[str], most: int = 12) -> str:
    """Words in backticks for a message, cut off where the list would not be read.

    Example:
        >>> listed(["a", "b"])
        '`a`, `b`'
    """
    names = [f"`{word}`" for word in words]
    rest = len(names) - most
    return ", ".join(names[:most]) + (f" and {rest} more" if rest > 0 else "")


def _folded(word: str) -> str:
    return word.lower().replace("-", " ").replace("_", " ")
