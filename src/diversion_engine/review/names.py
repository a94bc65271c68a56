"""The words of a scenario → the names of the policy it reviews.

    reads    words between quotes or in a table, and a ruleset
    gives    facts with values, pathways, duties, actions, terms
    raises   `NotInPolicyError`, with an instruction

A name may be written as the policy writes it, with spaces in place of its dashes, or with its title. A word that the
policy does not have is an error: were it taken as something that never happens, many a wrong scenario would agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from diversion_engine.adapters.intake import value_of
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.explain.words import plain
from diversion_engine.model.program import Ruleset
from diversion_engine.model.vocabulary import Fact, Kind, Value
from diversion_engine.review.phrase import Catalogue

T = TypeVar("T")


class NotInPolicyError(Exception):
    """A word that the policy does not have, with an instruction."""

    def __init__(self, message: str, help_: str | None = None) -> None:
        self.message = message
        self.help = help_
        super().__init__(message)


class Unknowable:
    """What is written in place of a value when nobody can know it."""


UNKNOWABLE = Unknowable()


@dataclass(frozen=True, eq=False)
class Names:
    """The names of one ruleset, in the words of one language."""

    ruleset: Ruleset
    catalogue: Catalogue

    def fact(self, words: str) -> Fact:
        """The fact with that name."""
        return self._one("fact", words, self._facts)

    def value(self, fact: Fact, words: str) -> Value | Unknowable:
        """A value of a fact, in the fact's own type."""
        if self._means("unknowable", words):
            return UNKNOWABLE
        match fact.kind:
            case Kind.BOOLEAN:
                if self._means("yes", words) or self._means("no", words):
                    return self._means("yes", words)
                raise NotInPolicyError(f"`{plain(fact.name)}` is yes or no, not `{words}`", "write yes or no")
            case Kind.INTEGER | Kind.NUMBER:
                return self._figure(fact, words)
            case Kind.SET:
                return (
                    frozenset() if self._means("nothing", words) else frozenset(self.member(fact, one) for one in split(words))
                )
            case _:
                return self.member(fact, words)

    def member(self, fact: Fact, words: str) -> str:
        """One of the values of a choice, an ordered fact or a set."""
        found = _by_words(fact.values).get(_folded(self._called(words)))
        if found is None:
            raise NotInPolicyError(
                f"`{plain(fact.name)}` has no value `{words}`",
                did_you_mean(words, fact.values, otherwise=f"its values are {listed(fact.values, 20)}"),
            )
        return found

    def demographic(self, words: str) -> str:
        """What is kept for monitoring."""
        return self._one("demographics", words, _by_words(self.ruleset.vocabulary.demographics))

    def pathway(self, words: str) -> str:
        """The pathway with that title or name."""
        return self._one("pathway", words, self._pathways)

    def duty(self, words: str) -> str:
        """The duty with that name."""
        return self._one("duty", words, _by_words(self.ruleset.vocabulary.duties))

    def action(self, words: str) -> str:
        """The action with that name."""
        return self._one("action", words, _by_words(self.ruleset.vocabulary.actions))

    def term(self, words: str) -> str:
        """The term with that name."""
        return self._one("term", words, _by_words(self.ruleset.terms))

    def rule(self, words: str) -> str:
        """The rule with that id, on whatever day it holds."""
        return self._one("rule", words, {rule.id: rule.id for rule in self.ruleset.rules})

    def _one(self, what: str, words: str, known: Mapping[str, T]) -> T:
        for one in (words, _folded(words), _folded(self._called(words))):
            if one in known:
                return known[one]
        shown: Iterable[str] = {plain(name) if what != "rule" else name for name in known}
        raise NotInPolicyError(
            f"the policy `{self.ruleset.identity.id}` has no {what} `{words}`",
            did_you_mean(words, shown, otherwise=f"see what `diversion phrases {self.ruleset.identity.id}` lists"),
        )

    def _means(self, what: str, words: str) -> bool:
        return words.casefold() in self.catalogue.words.get(what, ())

    def _called(self, words: str) -> str:
        """The name that other words of the language stand for."""
        return self._spoken.get(_folded(words), words)

    def _figure(self, fact: Fact, words: str) -> Value:
        try:
            figure = int(words) if fact.kind is Kind.INTEGER else float(words)
        except ValueError:
            figure = fact.high + 1
        found = value_of(fact, figure)
        if found is None or isinstance(found, bool | str | frozenset) or not words.lstrip("-").replace(".", "", 1).isdecimal():
            whole = "a whole number" if fact.kind is Kind.INTEGER else "a number"
            raise NotInPolicyError(
                f"`{plain(fact.name)}` cannot be `{words}`", f"write {whole} from {fact.low:g} to {fact.high:g}, in digits"
            )
        return figure

    @cached_property
    def _facts(self) -> Mapping[str, Fact]:
        return {_folded(name): fact for name, fact in self.ruleset.vocabulary.facts.items()}

    @cached_property
    def _pathways(self) -> Mapping[str, str]:
        titles = {_folded(one.title): name for name, one in self.ruleset.pathways.items() if one.title}
        return titles | _by_words(self.ruleset.pathways)

    @cached_property
    def _spoken(self) -> Mapping[str, str]:
        return {_folded(words): name for words, name in self.catalogue.names.items()}


def split(words: str) -> list[str]:
    """Words with commas between them."""
    return [one.strip() for one in words.split(",") if one.strip()]


def _by_words(names: Iterable[str]) -> dict[str, str]:
    """Names by the form in which words are compared."""
    return {_folded(name): name for name in names}


def _folded(words: str) -> str:
    return " ".join(plain(words).lower().split())
