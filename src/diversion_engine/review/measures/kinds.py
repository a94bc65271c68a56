"""The kinds of small mistakes that people make in a policy."""

from __future__ import annotations

from enum import StrEnum


class SlipKind(StrEnum):
    """What is done wrong."""

    RULE = "a rule left out"
    VERDICT = "a verdict turned round"
    LIMIT = "a limit moved"
    DATE = "a date moved"
    PART = "a part of a condition left out"
    VALUE = "a value of a list left out"
    GROUP = "a value of a named group left out"
    EXCEPTION = "an exception left out"
    OFFER = "an offer left out"
    DUTY = "a duty left out"
    DEADLINE = "a deadline changed"
    ROLE = "a role taken for another"
    SAFEGUARD = "a sentence to staff left out"
    NEED = "what a step needs left out"
    EXCLUSION = "a reason against a step left out"
    CONSENT = "a consent left out"
    FALLBACK = "a fallback left out"
    FIRST = "a step that comes first left out"
    ORDER = "how intrusive a step is turned round"
    DELEGATION = "a delegation left out"
    INTERIM = "an instruction for the meantime left out"
    FOLLOW_UP = "a follow-up left out"
    REACTION = "a part of a follow-up left out"
