"""Sentences as data, and the one that a text is.

reads    the sentences of one language
gives    the sentence a text fits with what is filled into it, and the nearest one where it fits none
leaves   the files in which sentences are written to `catalogue`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from itertools import product
from typing import Literal

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.review.pattern import Pattern, Sequence, regex, text
from diversion_engine.review.slots import SAMPLES, pattern_of

Kind = Literal["given", "when", "then"]
KINDS: tuple[Kind, ...] = ("given", "when", "then")
SLOT = re.compile(r"\{([^{}]+)\}")
LIKE_IT = 0.6
"""How like a sentence a text has to be for a suggestion: 1 is the same."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence. `slots` are the types of what is filled in, in order; no type occurs twice in a sentence.

    `does` names what the sentence does (see `actions`), with `fixed` words for what is not filled in. `facts` are the
    facts it says; a value may hold a slot. `table` tells whether a table has to follow.
    """

    id: str
    kind: Kind
    says: str
    does: str
    fixed: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    table: bool = False
    help: str = ""
    slots: tuple[str, ...] = ()
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Fit:
    """A text that fits a sentence, with what was filled in by type; words of a list are put as what they stand for."""

    phrase: Phrase
    filled: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The sentences of one language.

    `begins` are words that may stand before any sentence (the *que* in "Dado que …"). `words` are the words for yes, no
    and the like. `names` are other words for the vocabulary's names, by what they stand for.
    """

    language: str
    title: str
    phrases: tuple[Phrase, ...]
    lists: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    begins: tuple[str, ...] = ()

    def pattern(self, phrase: Phrase) -> Pattern:
        """What a text has to look like to be this sentence."""
        return _pattern(phrase.says, self.lists)

    def fits(self, kind: Kind, said: str) -> list[Fit]:
        """The sentences that a text fits; there is more than one only in a catalogue that was never checked."""
        found = self._matching(kind, said)
        for word in self.begins:
            if not found and said.startswith(f"{word} "):
                found = self._matching(kind, said.removeprefix(f"{word} "))
        return found

    def nearest(self, kind: Kind, said: str) -> str | None:
        """The sentence that is most like a text, with the text's own words between the quotes."""
        quoted = re.findall(r'"[^"]*"', said)
        plain = _without_words(said)
        scored = [(SequenceMatcher(None, plain, form, autojunk=False).ratio(), form) for form in self._forms[kind]]
        likeness, form = max(scored, default=(0.0, ""))
        if likeness < LIKE_IT:
            return None
        return form if form.count('"…"') != len(quoted) else _filled(form, quoted)

    def examples(self, phrase: Phrase, most: int = 60) -> Iterator[str]:
        """The texts that a sentence can be, with one word of each list, and `…` for what is free."""
        choices = [
            list(self.lists[kind]) if kind in self.lists else [SAMPLES.get(kind, "…")] for kind in SLOT.findall(phrase.says)
        ]
        parts = SLOT.split(phrase.says)[::2]
        for number, words in enumerate(product(*choices)):
            if number == most:
                return
            yield "".join(part + word for part, word in zip(parts, (*words, ""), strict=True))

    def _matching(self, kind: Kind, said: str) -> list[Fit]:
        found = []
        for phrase, expression in self._by_beginning.get((kind, _beginning(said)), ()):
            if match := expression.fullmatch(said):
                found.append(Fit(phrase, self._put(match.groupdict())))
        return found

    def _put(self, groups: Mapping[str, str]) -> dict[str, str]:
        names = {name: name.replace("_", " ") for name in groups}
        return {
            kind: self.lists[kind][groups[name]] if kind in self.lists else groups[name].strip() for name, kind in names.items()
        }

    @cached_property
    def _by_beginning(self) -> Mapping[tuple[Kind, str], list[tuple[Phrase, re.Pattern[str]]]]:
        """The sentences by their first word, where that is fixed; the others stand under every first word."""
        found: dict[tuple[Kind, str], list[tuple[Phrase, re.Pattern[str]]]] = {}
        for phrase in self.phrases:
            expression = re.compile(regex(self.pattern(phrase)))
            for beginning in {_beginning(one) for one in self.examples(phrase)}:
                found.setdefault((phrase.kind, beginning), []).append((phrase, expression))
        return found

    @cached_property
    def _forms(self) -> Mapping[Kind, list[str]]:
        return {
            kind: sorted({form for one in self.phrases if one.kind == kind for form in self.examples(one)}) for kind in KINDS
        }


def _pattern(says: str, lists: Mapping[str, Mapping[str, str]]) -> Pattern:
    parts: list[Pattern] = []
    for number, part in enumerate(SLOT.split(says)):
        slot = pattern_of(part, lists) if number % 2 else None
        parts.append(text(part) if slot is None else Sequence((slot,), part.replace(" ", "_")))
    return Sequence(tuple(parts))


def _beginning(said: str) -> str:
    """The first word of a text, where it is one that sentences begin with; figures and quoted names are all alike."""
    first = said.partition(" ")[0]
    return "" if not first or first[0] in '"…' or (first[0].isdigit() and first != "911") else first


def _without_words(said: str) -> str:
    return re.sub(r'"[^"]*"', '"…"', said)


def _filled(form: str, quoted: list[str]) -> str:
    words = iter(quoted)
    return re.sub('"…"', lambda _: next(words), form)
