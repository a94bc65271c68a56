"""How facts and their values are called inside a sentence.

A name that staff would not say ("similar_acts_this_year") is put so that the sentence around it is English, for any
vocabulary: a number of things is "the number of similar acts this year", a yes-or-no fact is the question that is asked.
"""

from __future__ import annotations

from collections.abc import Iterable

from diversion_engine.explain.words import listed, plain
from diversion_engine.model.vocabulary import Fact, Kind

_NO_LABEL = ("able", "ible", "ed", "ing")
_NOT_PLURAL = ("ss", "us", "is")
_PLURAL = {"is": "are", "includes": "include", "does": "do"}


def what(fact: Fact) -> str:
    """How a fact is called inside a sentence."""
    words = plain(fact.name)
    if fact.kind is Kind.BOOLEAN:
        return f"the answer to “{fact.ask}”" if fact.ask else f"“{words}”"
    if fact.unit and words.endswith(f" {fact.unit.lower()}"):
        words = words.removesuffix(f" {fact.unit.lower()}")
    if fact.is_number and any(_is_plural(word) for word in words.split()):
        return f"the number of {words}"
    # A name that is no noun ("available") cannot have an article.
    return f"“{words}”" if words.endswith(_NO_LABEL) else f"the {words}"


def verb(fact: Fact, singular: str) -> str:
    """The verb that goes with a fact's name."""
    counted = fact.is_number or fact.kind is Kind.BOOLEAN
    return _PLURAL[singular] if not counted and _is_plural(plain(fact.name).split()[-1]) else singular


def are(fact: Fact) -> str:
    """The fact and "is", as the beginning of a sentence about its value."""
    return f"{what(fact)} {verb(fact, 'is')}"


def has(fact: Fact) -> str:
    """The fact and "includes", as the beginning of a sentence about its members."""
    return f"{what(fact)} {verb(fact, 'includes')}"


def answered(fact: Fact, *, yes: bool) -> str:
    """A yes-or-no fact with its answer."""
    return f"{are(fact)} {'yes' if yes else 'no'}"


def in_a_row(values: Iterable[str], word: str) -> str:
    """Values as words, in their order; a set's in the order of the alphabet."""
    ordered = values if isinstance(values, list | tuple) else sorted(values)
    return listed(map(plain, ordered), word)


def with_unit(fact: Fact, figure: float) -> str:
    """A figure with its unit, unless the fact's name already says it ("removal days")."""
    unit = fact.unit or ""
    said = unit and not any(word in plain(fact.name).lower().split() for word in unit.lower().split() if _is_plural(word))
    return f"{figure:,.10g} {unit}" if said else f"{figure:,.10g}"


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(_NOT_PLURAL)
