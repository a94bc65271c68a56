"""`at_least`, `at_most`, `more_than`, `less_than`, `between` → an expression.

reads    the word, and one value of the fact or two
gives    the values that are meant: for an ordered fact by name, for a number by its limits
reports  DE206 wrong value, DE207 too few or too many values
"""

from __future__ import annotations

from dataclasses import dataclass

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.model.expression import Expression, Is, Within
from diversion_engine.model.vocabulary import Fact
from diversion_engine.ruleset.conditions.figures import Figures
from diversion_engine.ruleset.conditions.reading import UNREADABLE, Reading
from diversion_engine.ruleset.text.nodes import Items, Text


@dataclass(frozen=True, slots=True)
class Comparison:
    """Reads one comparison of a fact whose values have an order."""

    reading: Reading
    fact: Fact
    word: str
    value: object

    def read(self) -> Expression:
        """The expression for it."""
        texts = self.reading.texts(self.value)
        return self._number(texts) if self.fact.is_number else self._ordered(texts)

    def _ordered(self, texts: list[Text]) -> Expression:
        order = self.fact.values
        unknown = [text for text in texts if text not in order]
        for text in unknown:
            self.reading.refuse_value(self.fact, text, order)
        if unknown or not self._counted(texts):
            return UNREADABLE
        places = [order.index(text) for text in texts]
        match self.word:
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
        return Is(self.fact.name, frozenset(kept)) if kept else self._impossible(texts)

    def _number(self, texts: list[Text]) -> Expression:
        if not self._counted(texts):
            return UNREADABLE
        strict = self.word in ("more_than", "less_than")
        read = [Figures(self.reading, self.fact).limit(text, strict=strict) for text in texts]
        limits = [limit for limit in read if limit is not None]
        if len(limits) < len(texts):
            return UNREADABLE
        figures = [limit.at for limit in limits if not isinstance(limit.at, str)]
        never = (self.word, figures) in (("less_than", [self.fact.low]), ("more_than", [self.fact.high]))
        if never or (self.word == "between" and figures != sorted(figures)):
            return self._impossible(texts)
        match self.word:
            case "at_least" | "more_than":
                return Within(self.fact.name, low=limits[0])
            case "at_most" | "less_than":
                return Within(self.fact.name, high=limits[0])
            case _:
                return Within(self.fact.name, limits[0], limits[1])

    def _counted(self, texts: list[Text]) -> bool:
        """Whether there are as many values as the word needs."""
        wanted = 2 if self.word == "between" else 1
        if len(texts) == wanted:
            return True
        if texts or isinstance(self.value, Items):
            self.reading.refuse(
                self.value,
                f"`{self.word}` needs {'two values' if wanted == 2 else 'one value'}",
                "write them as in `between: [10, 12]`"
                if wanted == 2
                else f"write it as in `{self.word}: {texts[0] if texts else 10}`",
            )
        return False

    def _impossible(self, texts: list[Text]) -> Expression:
        return self.reading.refuse(
            self.value,
            f"no value of `{self.fact.name}` is {self.word.replace('_', ' ')} {' and '.join(f'`{text}`' for text in texts)}",
            "put the lesser of the two first" if self.word == "between" else self._range(),
            Code.WRONG_VALUE,
        )

    def _range(self) -> str:
        if self.fact.is_number:
            return f"choose a figure inside {self.fact.low:g} to {self.fact.high:g}, or another word"
        return f"choose another value or word; its values, least first, are {listed(self.fact.values)}"
