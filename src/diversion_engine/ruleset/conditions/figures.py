"""The figures that a condition names: numbers that a fact can have, and parameters.

reads    a text
gives    a limit; None, and a finding, when the fact never has such a value
reports  DE206 wrong value
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pydantic_core import PydanticCustomError

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.suggest import did_you_mean
from diversion_engine.model.expression import Limit
from diversion_engine.model.vocabulary import Fact, Kind
from diversion_engine.ruleset.conditions.reading import Reading
from diversion_engine.ruleset.conditions.sentences import in_condition_words
from diversion_engine.ruleset.documents.scalars import parse_number
from diversion_engine.ruleset.text.nodes import Text


@dataclass(frozen=True, slots=True)
class Figures:
    """Reads what stands for a number of one fact."""

    reading: Reading
    fact: Fact

    def limit(self, text: Text, *, strict: bool = False) -> Limit | None:
        """Where a comparison draws the line; a strict limit is itself outside."""
        if text in self.reading.parameters:
            return Limit(str(text), strict)
        if text in self.reading.lost:
            return None
        try:
            figure = parse_number(text)
        except PydanticCustomError:
            self._refuse(
                text,
                f"`{text}` is neither a number nor a parameter",
                lambda: (
                    in_condition_words(self.fact, text, ())
                    or did_you_mean(text, self.reading.parameters, otherwise=self._how())
                ),
            )
            return None
        if not self.fact.low <= figure <= self.fact.high:
            self._refuse(
                text,
                f"`{self.fact.name}` runs from {self.fact.low:g} to {self.fact.high:g}, which leaves out {text}",
                "correct the figure, or the bounds in the vocabulary",
            )
            return None
        return Limit(figure, strict)

    def value(self, text: Text) -> Limit | None:
        """One figure that the fact can have."""
        limit = self.limit(text)
        if limit is None or isinstance(limit.at, str) or self.fact.kind is not Kind.INTEGER or limit.at == int(limit.at):
            return limit
        self._refuse(text, f"`{self.fact.name}` counts in whole numbers, so it is never {text}", "write a whole number")
        return None

    def _how(self) -> str:
        meaning = f"; {self.fact.note}" if self.fact.note else ""
        return f"write digits only, as in {self.fact.high:g}, or the name of a parameter{meaning}"

    def _refuse(self, text: Text, message: str, help_: str | Callable[[], str | None]) -> None:
        self.reading.refuse(text, message, help_, Code.WRONG_VALUE)
