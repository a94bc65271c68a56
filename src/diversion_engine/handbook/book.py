"""What the chapters are written from: one ruleset on one day, its rules numbered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from diversion_engine.explain.words import title_of
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.model.rule import Rule
from diversion_engine.model.vocabulary import LAYERS
from diversion_engine.pages.document import Inline, Link, Phrase
from diversion_engine.ruleset.dating import program_on


@dataclass(frozen=True, eq=False)
class Book:
    """A ruleset, its program of the day, and the order in which its rules are numbered: by layer, then as written."""

    ruleset: Ruleset
    program: Program
    day: date

    @classmethod
    def of(cls, ruleset: Ruleset, day: date) -> Book:
        """The book of a day.

        Raises:
            NotInForceError: The ruleset is not in force on that day.
        """
        return cls(ruleset, program_on(ruleset, day), day)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of the day, in the order of their numbers."""
        written = {rule.id: place for place, rule in enumerate(self.ruleset.rules)}
        return tuple(sorted(self.program.rules, key=lambda rule: (LAYERS.index(rule.layer), written[rule.id])))

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each rule, by its id."""
        return {rule.id: number for number, rule in enumerate(self.rules, 1)}

    def rule(self, rule: Rule) -> Link:
        """A link to a rule, with its number and title."""
        number = self.numbers[rule.id]
        return Link(f"{number}. {rule.title or rule.id}", rule_anchor(number))

    def refer(self, ids: Iterable[str]) -> Phrase:
        """Links to rules, with commas between them."""
        return tuple(self._joined(sorted(self.numbers[one] for one in ids if one in self.numbers)))

    def _joined(self, numbers: list[int]) -> Iterator[str | Link]:
        for place, number in enumerate(numbers):
            if place:
                yield ", "
            yield Link(str(number), rule_anchor(number))

    def pathway(self, name: str) -> Link:
        """A link to a pathway."""
        return Link(title_of(self.program, name), f"help-{name}")


def rule_anchor(number: int) -> str:
    """Where a rule stands."""
    return f"rule-{number}"


def joined(phrases: Iterable[Phrase], between: str = ", ") -> Phrase:
    """Phrases one after another."""
    out: list[Inline] = []
    for place, phrase in enumerate(phrases):
        out += [between, *phrase] if place else phrase
    return tuple(out)
