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
    least = TRUE
    for truth in truths:
        if truth is FALSE:
            return FALSE
        if truth is UNKNOWN:
            least = UNKNOWN
    return least


def some(truths: Iterable[Truth]) -> Truth:
    """True when one is true, false when all are false, otherwise unknown; false of nothing."""
    greatest = FALSE
    for truth in truths:
        if truth is TRUE:
            return TRUE
        if truth is UNKNOWN:
            greatest = UNKNOWN
    return greatest


def negated(truth: Truth) -> Truth:
    """Swaps true and false; unknown stays unknown."""
    return Truth(2 - truth)
