"""What is said about one fact → an expression.

reads    a node, the fact it is about, and the vocabulary
gives    an expression; a part that cannot be read becomes one that is always unknown
reports  DE202 unknown word, DE206 wrong value, DE207 unreadable condition
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container
from dataclasses import dataclass
from functools import partial

from pydantic_core import PydanticCustomError

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.expression import Expression, Includes, Is, Limit, Not, Open, Within, all_of, any_of
from diversion_engine.model.vocabulary import Fact, Kind, Value, Vocabulary
from diversion_engine.ruleset.nodes import Entries, Items, Text, span_of
from diversion_engine.ruleset.scalars import parse_number

COMPARISONS = ("at_least", "at_most", "more_than", "less_than", "between")
MEMBERSHIP = ("includes", "includes_all", "excludes", "only")
WORDS = (*COMPARISONS, "is_not", *MEMBERSHIP)

UNREADABLE = Open("the condition could not be read")


@dataclass(frozen=True, slots=True)
class Reading:
    """What conditions are read against. Nothing is said about names in `lost`: what is wrong with them has been."""

    vocabulary: Vocabulary
    terms: Collection[str]
    parameters: Collection[str]
    report: Report
    lost: Container[str] = ()

    def refuse(
        self, node: object, message: str, help_: str | Callable[[], str | None], code: Code = Code.BAD_CONDITION
    ) -> Expression:
        """Report what is wrong with a part of a condition; it becomes one that is always unknown."""
        self.report.add(code, message, span_of(node), help=help_)
        return UNREADABLE

    def texts(self, node: object) -> list[Text]:
        """The single value, or the values of a list; none, and a finding, for anything else."""
        if isinstance(node, Text):
            return [node]
        if isinstance(node, Items) and all(isinstance(item, Text) for item in node):
            return list(node)
        odd = next((item for item in node if not isinstance(item, Text)), node) if isinstance(node, Items) else node
        self.refuse(odd, "one name or a list of names is expected here", "write a name, or names between square brackets")
        return []


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
        name = self.fact.name
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
            if self.fact.kind is not Kind.SET:
                return self.reading.refuse(
                    word,
                    f"`{word}` is for sets, and `{name}` is {_a(self.fact.kind)}",
                    f"write `{name}: {{is_not: […]}}`"
                    if word == "excludes"
                    else f"write `{name}: […]`, which means any of them",
                )
            if isinstance(value, Items) and not value:
                return self.reading.refuse(value, f"`{word}` names no value of `{name}`", "name at least one")
            return self._membership(word, value)
        if self.fact.is_number:
            return self._number(word, value)
        if self.fact.kind is Kind.ORDERED:
            return self._ordered(word, value)
        return self.reading.refuse(
            word,
            f"`{word}` compares, and the values of `{name}` have no order",
            self._example()
            if self.fact.kind is Kind.BOOLEAN
            else f"name the values that are meant, as in `{name}: [{', '.join(self.fact.values[:2])}]`",
        )

    def _equals(self, node: Text | Items | object) -> Expression:
        fact = self.fact
        if fact.kind is Kind.SET:
            if isinstance(node, Items) and not node:
                return Not(Includes(fact.name, frozenset(fact.values)))
            return self._members(node, lambda values: Includes(fact.name, values))
        if isinstance(node, Items) and not node:
            return self.reading.refuse(
                node, f"the list of values of `{fact.name}` is empty, so this could never be true", "name at least one value"
            )
        if fact.is_number:
            texts = self.reading.texts(node)
            limits = [self._figure(text) for text in texts]
            return any_of(Within(fact.name, limit, limit) for limit in limits if limit is not None) if limits else UNREADABLE
        values = self._values(node)
        return Is(fact.name, frozenset(values)) if values else UNREADABLE

    def _membership(self, word: str, value: object) -> Expression:
        name, domain = self.fact.name, frozenset(self.fact.values)

        def build(values: frozenset[str]) -> Expression:
            match word:
                case "includes":
                    return Includes(name, values)
                case "includes_all":
                    return all_of(Includes(name, frozenset({one})) for one in sorted(values))
                case "excludes":
                    return Not(Includes(name, values))
                case _:
                    others = domain - values
                    inside = Includes(name, values)
                    return all_of([inside, Not(Includes(name, others))]) if others else inside

        return self._members(value, build)

    def _members(self, node: object, build: Callable[[frozenset[str]], Expression]) -> Expression:
        values = self._values(node)
        return build(frozenset(str(value) for value in values)) if values else UNREADABLE

    def _values(self, node: object) -> list[Value]:
        found: list[Value] = []
        groups = self.reading.vocabulary.groups.get(self.fact.name, {})
        for text in self.reading.texts(node):
            if self.fact.kind is Kind.BOOLEAN:
                if text in ("true", "false"):
                    found.append(text == "true")
                else:
                    self.reading.refuse(
                        text, f"`{self.fact.name}` is true or false, not `{text}`", "write true or false", Code.WRONG_VALUE
                    )
            elif text in self.fact.values:
                found.append(str(text))
            elif text in groups:
                found += sorted(groups[text])
            elif text not in self.reading.lost:
                known = [*self.fact.values, *groups]
                self.reading.refuse(
                    text,
                    f"`{self.fact.name}` has no value `{text}`",
                    partial(did_you_mean, text, known, otherwise=f"its values are {listed(known)}"),
                    Code.WRONG_VALUE,
                )
        return found

    def _ordered(self, word: str, value: object) -> Expression:
        order = self.fact.values
        texts = self.reading.texts(value)
        unknown = [text for text in texts if text not in order]
        for text in unknown:
            if text in self.reading.lost:
                continue
            self.reading.refuse(
                text,
                f"`{self.fact.name}` has no value `{text}`",
                partial(did_you_mean, text, order, otherwise=f"its values are {listed(order)}"),
                Code.WRONG_VALUE,
            )
        if unknown or not self._counted(word, value, texts):
            return UNREADABLE
        places = [order.index(text) for text in texts]
        match word:
            case "at_least":
                kept = order[places[0] :]
            case "more_than":
                kept = order[places[0] + 1 :]
            case "at_most":
                kept = order[: places[0] + 1]
            case "less_than":
                kept = order[: places[0]]
            case _:
                kept = order[places[0] : places[1] + 1]
        return Is(self.fact.name, frozenset(kept)) if kept else self._impossible(word, value, texts)

    def _number(self, word: str, value: object) -> Expression:
        texts = self.reading.texts(value)
        if not self._counted(word, value, texts):
            return UNREADABLE
        limits = [self._limit(text, strict=word in ("more_than", "less_than")) for text in texts]
        if any(limit is None for limit in limits):
            return UNREADABLE
        name, low, high = self.fact.name, self.fact.low, self.fact.high
        figures = [limit.at for limit in limits if limit is not None and not isinstance(limit.at, str)]
        never = (word, figures) in (("less_than", [low]), ("more_than", [high]))
        if never or (word == "between" and figures != sorted(figures)):
            return self._impossible(word, value, texts)
        match word:
            case "at_least" | "more_than":
                return Within(name, low=limits[0])
            case "at_most" | "less_than":
                return Within(name, high=limits[0])
            case _:
                return Within(name, limits[0], limits[1])

    def _impossible(self, word: str, value: object, texts: list[Text]) -> Expression:
        return self.reading.refuse(
            value,
            f"no value of `{self.fact.name}` is {word.replace('_', ' ')} {' and '.join(f'`{text}`' for text in texts)}",
            "put the lesser of the two first" if word == "between" else self._range(),
            Code.WRONG_VALUE,
        )

    def _counted(self, word: str, node: object, texts: list[Text]) -> bool:
        wanted = 2 if word == "between" else 1
        if len(texts) == wanted:
            return True
        if texts or isinstance(node, Items):
            self.reading.refuse(
                node,
                f"`{word}` needs {'two values' if wanted == 2 else 'one value'}",
                "write them as in `between: [10, 12]`"
                if wanted == 2
                else f"write it as in `{word}: {texts[0] if texts else 10}`",
            )
        return False

    def _limit(self, text: Text, *, strict: bool = False) -> Limit | None:
        if text in self.reading.parameters:
            return Limit(str(text), strict)
        if text in self.reading.lost:
            return None
        try:
            figure = parse_number(text)
        except PydanticCustomError:
            self.reading.refuse(
                text,
                f"`{text}` is neither a number nor a parameter",
                lambda: did_you_mean(
                    text, self.reading.parameters, otherwise="write digits only, as in 50, or the name of a parameter"
                ),
                Code.WRONG_VALUE,
            )
            return None
        if not self.fact.low <= figure <= self.fact.high:
            self.reading.refuse(
                text,
                f"`{self.fact.name}` runs from {self.fact.low:g} to {self.fact.high:g}, which leaves out {text}",
                "correct the figure, or the bounds in the vocabulary",
                Code.WRONG_VALUE,
            )
            return None
        return Limit(figure, strict)

    def _figure(self, text: Text) -> Limit | None:
        """One figure that the fact can have."""
        limit = self._limit(text)
        if limit is None or isinstance(limit.at, str) or self.fact.kind is not Kind.INTEGER or limit.at == int(limit.at):
            return limit
        self.reading.refuse(
            text,
            f"`{self.fact.name}` counts in whole numbers, so it is never {text}",
            "write a whole number",
            Code.WRONG_VALUE,
        )
        return None

    def _range(self) -> str:
        fact = self.fact
        if fact.is_number:
            return f"choose a figure inside {fact.low:g} to {fact.high:g}, or another word"
        return f"choose another value or word; its values, least first, are {listed(fact.values)}"

    def _example(self) -> str:
        fact = self.fact
        if fact.is_number:
            return f"write for example `{fact.name}: {{at_least: {fact.low:g}}}`"
        values = ("true", "false") if fact.kind is Kind.BOOLEAN else fact.values or ("…",)
        return f"write for example `{fact.name}: {values[0]}`"


def is_lost(node: object) -> bool:
    """Whether something stood here that could not be read and has been reported."""
    return isinstance(node, Text) and node.lost


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
