"""The kinds of small mistakes that people make in a policy."""

from __future__ import annotations

from enum import StrEnum


class SlipKind(StrEnum):
    """What is done wrong."""

    RULE = "a rule left out"
    VERDICT = "a verdict turned round"
    LIMIT = "a limit moved"
    PART = "a part of a condition left out"
    VALUE = "a value of a list left out"
    EXCEPTION = "an exception left out"
    OFFER = "an offer left out"
    DUTY = "a duty left out"
    DEADLINE = "a deadline changed"
    SAFEGUARD = "a sentence to staff left out"
