"""What is said about one fact → an expression.

reads    a node, the fact it is about, and the vocabulary
gives    an expression; a part that cannot be read becomes one that is always unknown
reports  DE202 unknown word, DE206 wrong value, DE207 unreadable condition
"""

from __future__ import annotations

from dataclasses import dataclass

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.expression import Expression, Includes, Is, Not, Within, all_of, any_of
from diversion_engine.model.vocabulary import Fact, Kind, Value
from diversion_engine.ruleset.conditions.comparison import Comparison
from diversion_engine.ruleset.conditions.figures import Figures
from diversion_engine.ruleset.conditions.reading import UNREADABLE, Reading
from diversion_engine.ruleset.conditions.words import MEMBERSHIP, WORDS
from diversion_engine.ruleset.text.nodes import Entries, Items, Text, is_lost


@dataclass(frozen=True, slots=True)
class FactCondition:
    """Reads what is said about one fact."""

    reading: Reading
    fact: Fact

    def read(self, node: object) -> Expression:
        """The expression for what is said."""
        match node:
            case Text() if node.lost:
                return UNREADABLE
            case Text() | Items():
                return self._equals(node)
            case Entries() if node:
                return all_of(UNREADABLE if is_lost(value) else self._word(word, value) for word, value in node.items())
            case _:
                return self.reading.refuse(node, f"nothing is said about `{self.fact.name}`", self._example())

    def _word(self, word: Text, value: object) -> Expression:
        if word not in WORDS:
            return self.reading.refuse(
                word,
                f"`{word}` is not a condition word",
                lambda: did_you_mean(word, WORDS, otherwise=f"the words are {listed(WORDS)}"),
                Code.UNKNOWN_KEY,
            )
        if word == "is_not":
            return Not(self._equals(value))
        if word in MEMBERSHIP:
            return self._membership(word, value)
        if self.fact.is_number or self.fact.kind is Kind.ORDERED:
            return Comparison(self.reading, self.fact, word, value).read()
        return self.reading.refuse(
            word,
            f"`{word}` compares, and the values of `{self.fact.name}` have no order",
            self._example()
            if self.fact.kind is Kind.BOOLEAN
            else f"name the values that are meant, as in `{self.fact.name}: [{', '.join(self.fact.values[:2])}]`",
        )

    def _equals(self, node: object) -> Expression:
        name, is_empty = self.fact.name, isinstance(node, Items) and not node
        if self.fact.kind is Kind.SET:
            if is_empty:
                return Not(Includes(name, frozenset(self.fact.values)))
            members = self._members(node)
            return Includes(name, members) if members else UNREADABLE
        if is_empty:
            return self.reading.refuse(
                node, f"the list of values of `{name}` is empty, so this could never be true", "name at least one value"
            )
        if self.fact.is_number:
            return self._figures(node)
        values = self._values(node)
        return Is(name, frozenset(values)) if values else UNREADABLE

    def _figures(self, node: object) -> Expression:
        texts = self.reading.texts(node)
        figures = [Figures(self.reading, self.fact).value(text) for text in texts]
        return any_of(Within(self.fact.name, one, one) for one in figures if one is not None) if texts else UNREADABLE

    def _membership(self, word: Text, value: object) -> Expression:
        name = self.fact.name
        if self.fact.kind is not Kind.SET:
            return self.reading.refuse(
                word,
                f"`{word}` is for sets, and `{name}` is {_a(self.fact.kind)}",
                f"write `{name}: {{is_not: […]}}`" if word == "excludes" else f"write `{name}: […]`, which means any of them",
            )
        if isinstance(value, Items) and not value:
            return self.reading.refuse(value, f"`{word}` names no value of `{name}`", "name at least one")
        members = self._members(value)
        if not members:
            return UNREADABLE
        match word:
            case "includes":
                return Includes(name, members)
            case "includes_all":
                return all_of(Includes(name, frozenset({one})) for one in sorted(members))
            case "excludes":
                return Not(Includes(name, members))
            case _:
                others = frozenset(self.fact.values) - members
                inside = Includes(name, members)
                return all_of([inside, Not(Includes(name, others))]) if others else inside

    def _members(self, node: object) -> frozenset[str]:
        return frozenset(str(value) for value in self._values(node))

    def _values(self, node: object) -> list[Value]:
        """The values that are named, those of groups included; others are reported and left out."""
        found: list[Value] = []
        groups = self.reading.vocabulary.groups.get(self.fact.name, {})
        for text in self.reading.texts(node):
            if self.fact.kind is Kind.BOOLEAN and text in ("true", "false"):
                found.append(text == "true")
            elif self.fact.kind is Kind.BOOLEAN:
                self.reading.refuse(
                    text, f"`{self.fact.name}` is true or false, not `{text}`", "write true or false", Code.WRONG_VALUE
                )
            elif text in self.fact.values:
                found.append(str(text))
            elif text in groups:
                found += sorted(groups[text])
            else:
                self.reading.refuse_value(self.fact, text, [*self.fact.values, *groups])
        return found

    def _example(self) -> str:
        fact = self.fact
        if fact.is_number:
            return f"write for example `{fact.name}: {{at_least: {fact.low:g}}}`"
        values = ("true", "false") if fact.kind is Kind.BOOLEAN else fact.values or ("…",)
        return f"write for example `{fact.name}: {values[0]}`"


def _a(kind: Kind) -> str:
    match kind:
        case Kind.BOOLEAN:
            return "true or false"
        case Kind.CHOICE:
            return "one choice among values"
        case Kind.ORDERED:
            return "an ordered value"
        case Kind.SET:
            return "a set"
        case Kind.INTEGER | Kind.NUMBER:
            return "a number"
