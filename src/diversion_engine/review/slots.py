"""What may be filled into a sentence: the types of its slots, as patterns.

A name or a sentence stands between double quotes, so nothing between them can be taken for a part of the sentence. What
stands without quotes is a figure, a date, the id of a rule, a role, a length of time, or one of the words of a list.
"""

from __future__ import annotations

import string
from collections.abc import Mapping

from diversion_engine.review.pattern import Either, Letter, Pattern, Repeat, Sequence, text

_DIGIT = Letter(frozenset(string.digits))
_LOWER = frozenset(string.ascii_lowercase + "áéíóúñü")
_DIGITS = Repeat(_DIGIT)
_WORD = _LOWER | frozenset(string.ascii_uppercase + string.digits)
_NAME = Letter(_LOWER | frozenset(string.digits))
_JOINED = Letter(_LOWER | frozenset(string.digits) | frozenset("-._"))
QUOTED: Pattern = Repeat(Letter(frozenset('"'), others=True))

BARE: Mapping[str, Pattern] = {
    "number": Sequence((_DIGITS, Repeat(Sequence((text("."), _DIGITS)), once=True))),
    "amount": _DIGITS,
    "date": Sequence((_DIGIT, _DIGIT, _DIGIT, _DIGIT, text("-"), _DIGIT, _DIGIT, text("-"), _DIGIT, _DIGIT)),
    "rule": Sequence((_NAME, Repeat(_JOINED, none=True))),
    "role": Sequence((Letter(_WORD), Repeat(Letter(_WORD | frozenset(" -'")), none=True))),
}
"""The types that stand without quotes, beside the lists of a catalogue."""

NAMES: Mapping[str, str] = {
    "ruleset": "a ruleset: its folder, or a name in the library",
    "fact": "a fact of the vocabulary",
    "conduct": "conduct; several with commas between them",
    "members": "members of a set; several with commas between them",
    "demographic": "what is kept for monitoring, such as race ethnicity",
    "term": "a term of the policy",
    "pathway": "a pathway, by its title or its name",
    "duty": "a duty of the vocabulary",
    "action": "an action of the vocabulary",
    "words": "a sentence, as the policy has it",
}
"""The types that stand between quotes, and what each is."""

FIGURES: Mapping[str, str] = {
    "number": "a figure",
    "amount": "a whole number",
    "date": "a date, as in 2026-09-01",
    "rule": "the id of a rule",
    "role": "a role, such as principal",
}
"""What each type without quotes is."""

SAMPLES: Mapping[str, str] = {"number": "7", "amount": "3", "date": "2026-09-01", "rule": "base.fire", "role": "principal"}
"""A text of each type, for the words that only show what a sentence looks like."""


def pattern_of(kind: str, lists: Mapping[str, Mapping[str, str]]) -> Pattern | None:
    """What may stand in a slot of this type, or None when there is no such type."""
    if kind in NAMES:
        return QUOTED
    if kind in lists:
        return Either(tuple(text(words) for words in lists[kind]))
    return BARE.get(kind)
