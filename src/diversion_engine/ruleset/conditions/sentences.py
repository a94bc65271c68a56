"""What people write as in a sentence (`under 12`, `not fight`, `fight or theft`) → the same in the words of conditions.

reads    a text that is no value of its fact
gives    how to write what it seems to mean; nothing is read as anything
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from diversion_engine.model.vocabulary import Fact, Kind
from diversion_engine.ruleset.text.nodes import Text

_BEFORE = {
    "at_least": r">=|=>|≥|at least|from|minimum|min",
    "at_most": r"<=|=<|≤|at most|up to|maximum|max",
    "more_than": r">|over|above|more than|greater than|older than",
    "less_than": r"<|under|below|less than|fewer than|younger than",
    "is_not": r"!=|≠|not|no|is not|except|other than",
}
_AFTER = {
    "at_least": r"\+|or more|or older|or above|or worse|and up|and above|and older",
    "at_most": r"or less|or fewer|or younger|or below|and under|and below|and younger",
}
_BETWEEN = re.compile(r"(?:between )?(.+?)\s*(?:\.\.|-|–|—|\bto\b|\band\b)\s*(.+)")
_ANY = re.compile(r"\s*(?:[,;/|]|\bor\b)\s*")
_ALL = re.compile(r"\s*(?:[&+]|\band\b)\s*")

LONGEST = 200
"""A text with more letters is no such sentence."""

_Said = tuple[str, list[str]]
"""A condition word, or none, and its values."""


def in_condition_words(fact: Fact, text: Text, known: Collection[str]) -> str | None:
    """An instruction to write it so that it can be read; None when nobody can tell what is meant.

    Args:
        fact: The fact that it is about.
        text: What was typed, in YAML or in a cell of a matrix.
        known: The values that the fact has; of a number, any figure will do.

    Example:
        >>> in_condition_words(Fact("age", Kind.INTEGER, low=3, high=22), Text("under 12"), ())
        'write `age: {less_than: 12}`'
    """
    meant = next(_meant(fact, " ".join(text.split()), known), None) if len(text) <= LONGEST else None
    if meant is None:
        return None
    word, values = meant
    listed = ", ".join(values)
    if text.span.is_cell:
        return f"write `{word} {listed}`" if word else f"write `{listed}`"
    if len(values) > 1:
        listed = f"[{listed}]"
    if not word:
        return f"write `{listed}`"
    return f"write `{fact.name}: {{{word}: {listed}}}`"


def _meant(fact: Fact, said: str, known: Collection[str]) -> Iterator[_Said]:
    """What the words may mean, the likeliest first."""
    has_order, is_set = fact.is_number or fact.kind is Kind.ORDERED, fact.kind is Kind.SET
    for signs, pattern in ((_BEFORE, r"(?:{})\s*(?P<value>.+)"), (_AFTER, r"(?P<value>.+?)\s*(?:{})")):
        for word, sign in signs.items():
            found = re.fullmatch(pattern.format(sign), said, re.IGNORECASE)
            if found and (has_order or word == "is_not") and (values := _values(fact, [found["value"]], known)):
                yield ("excludes" if is_set else word), values
    found = _BETWEEN.fullmatch(said)
    if found and has_order and (values := _values(fact, found.groups(), known)):
        yield "between", values
    for separator, word in ((_ANY, ""), (_ALL, "includes_all" if is_set else "")):
        parts = separator.split(said)
        if len(parts) > 1 and (values := _values(fact, parts, known)):
            yield word, values
    if fact.is_number and (values := _values(fact, [said], known)):
        yield "", values


def _values(fact: Fact, parts: Collection[str], known: Collection[str]) -> list[str]:
    """The values that all the parts are; empty where one of them is none."""
    found = [_figure(part) if fact.is_number else _name(part, known) for part in parts]
    return [one for one in found if one is not None] if None not in found else []


def _figure(part: str) -> str | None:
    # Not `3rd`: a third act is one with two before it.
    found = re.fullmatch(r"\$?\s*(-?\d[\d,]*(?:\.\d+)?)", part.strip())
    return found[1].replace(",", "") if found else None


def _name(part: str, known: Collection[str]) -> str | None:
    plain = part.strip().lower().replace("-", " ")
    return next((one for one in known if one.replace("-", " ") == plain), None)
