"""A long list of values, which is opened a topic at a time or searched by a word.

reads    a set of values and what each means, in the words of the vocabulary
gives    the lines to show, and what somebody typed: values, a shorter list, or a hint
leaves   wishes such as `skip` to `answers`
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from diversion_engine.cli.answers import Given, Unclear, folded
from diversion_engine.diagnostics.suggest import nearest
from diversion_engine.explain.words import capital, plain
from diversion_engine.model.vocabulary import Fact, Meaning

ALL_AT_ONCE = 12
"""A list of so many values is shown whole, without topics."""

_SHORTEST = 3
"""Shorter words than this ("of", "a") find nothing."""

_ENDINGS = re.compile(r"(?<=\w{3})(ings?|ed|es|s|e)$")


@dataclass(frozen=True, slots=True)
class Menu:
    """What is shown now: the topics, or the values in `shown`. `taken` was chosen before the list got shorter."""

    meanings: Mapping[str, Meaning]
    shown: tuple[str, ...] = ()
    taken: frozenset[str] = frozenset()

    @property
    def is_open(self) -> bool:
        """Whether values are shown, and not the topics."""
        return bool(self.shown)

    def lines(self) -> list[str]:
        """The numbered choices."""
        choices = [self.said(value) for value in self.shown] or [capital(topic) for topic in self._topics()]
        return [f"{number:>2} {choice}" for number, choice in enumerate(choices, 1)]

    def said(self, value: str) -> str:
        """A value with what it means."""
        meaning = self.meanings[value]
        return f"{capital(plain(value))}: {meaning.says}" if meaning.says else capital(plain(value))

    def read(self, typed: str) -> Given | Menu | Unclear:
        """What somebody means by *typed*: values of the set, a shorter list to choose from, or nothing that is here."""
        if folded(typed) in ("none", "nothing"):
            return Given(self.taken)
        certain, possible = set(self.taken), dict[str, None]()
        for part in filter(None, (part.strip() for part in re.split(r"[,;]", typed))):
            found = self._numbered(part) if re.fullmatch(r"[\d\s]+", part) else self._named(part)
            if isinstance(found, Unclear):
                return found
            values, choose = found
            if choose:
                possible.update(dict.fromkeys(values))
            else:
                certain.update(values)
        if possible:
            return replace(self, shown=tuple(possible), taken=frozenset(certain))
        return Given(frozenset(certain)) if certain else Unclear("write a number or a word, or `none`")

    def _topics(self) -> list[str]:
        return list(dict.fromkeys(meaning.topic for meaning in self.meanings.values()))

    def _numbered(self, part: str) -> tuple[list[str], bool] | Unclear:
        """The values of these numbers; for the number of a topic all that it has, to choose from."""
        topics = self._topics()
        last = len(self.shown) or len(topics)
        # Nobody means the number of a choice by more digits than this.
        numbers = [int(number[:9]) for number in part.split()]
        if not all(1 <= number <= last for number in numbers):
            return Unclear(f"the numbers run from 1 to {last}")
        if self.shown:
            return [self.shown[number - 1] for number in numbers], False
        wanted = {topics[number - 1] for number in numbers}
        return [value for value, meaning in self.meanings.items() if meaning.topic in wanted], True

    def _named(self, part: str) -> tuple[list[str], bool] | Unclear:
        """The value of this name; otherwise those that the words fit best, to choose from where they are several."""
        named = [value for value in self.meanings if folded(value) == folded(part)]
        if named:
            return named, False
        scores = self._scores(set(_stems(part)))
        if not scores:
            words = {word for value in self.meanings for word in re.findall(r"\w+", self._text(value).lower())}
            guess = nearest(part.lower(), words)
            return Unclear(
                f"did you mean `{guess}`?" if guess else f"nothing is found for `{part}`; try another word, or `none`"
            )
        best = max(scores.values())
        return [value for value in sorted(scores, key=lambda value: -scores[value]) if scores[value] * 2 >= best], True

    def _scores(self, wanted: set[str]) -> dict[str, float]:
        """How well the words fit each value that they fit; a word that fits few says the most ("hit", not "student")."""
        texts = {value: set(_stems(self._text(value))) for value in self.meanings}
        weights = {stem: 1 / found for stem in wanted if (found := sum(stem in text for text in texts.values()))}
        return {
            value: score for value, text in texts.items() if (score := sum(weights[stem] for stem in weights.keys() & text))
        }

    def _text(self, value: str) -> str:
        meaning = self.meanings[value]
        return " ".join((plain(value), meaning.says, meaning.note, *meaning.also))


def menu_for(fact: Fact, meanings: Mapping[str, Meaning]) -> Menu | None:
    """The menu of a set whose values are too many to show at once; None where topics would not help."""
    known = {value: meanings[value] for value in fact.values if value in meanings and meanings[value].topic}
    return Menu(known) if len(known) == len(fact.values) > ALL_AT_ONCE else None


def _stems(text: str) -> Iterable[str]:
    """The words without their endings, so that "vaping" finds "vape"."""
    for word in re.findall(r"[\w']+", text.lower().replace("’", "'").replace("-", " ")):
        if len(word) >= _SHORTEST:
            stem = _ENDINGS.sub("", word)
            # "hitting" is of "hit"
            yield stem[:-1] if stem != word and len(stem) > _SHORTEST and stem[-1] == stem[-2] else stem
