"""Kleene's three truth values, ordered so that `and` is the least and `or` the greatest.

Source: S. C. Kleene, Introduction to Metamathematics (1952), section 64, the strong tables.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum


class Truth(IntEnum):
    """False, unknown or true."""

    FALSE = 0
    UNKNOWN = 1
    TRUE = 2


TRUE, UNKNOWN, FALSE = Truth.TRUE, Truth.UNKNOWN, Truth.FALSE


def every(truths: Iterable[Truth]) -> Truth:
    """True when all are true, false when one is false, otherwise unknown; true of nothing."""
    return min(truths, default=TRUE)


def some(truths: Iterable[Truth]) -> Truth:
    """True when one is true, false when all are false, otherwise unknown; false of nothing."""
    return max(truths, default=FALSE)


def negated(truth: Truth) -> Truth:
    """Swaps true and false; unknown stays unknown."""
    return Truth(2 - truth)
