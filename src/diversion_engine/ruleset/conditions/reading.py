"""What conditions are read against, and what becomes of a part that cannot be read.

reports  DE207 unreadable condition, DE206 wrong value
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container
from dataclasses import dataclass

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.expression import Expression, Open
from diversion_engine.model.vocabulary import Fact, Vocabulary
from diversion_engine.ruleset.conditions.sentences import in_condition_words
from diversion_engine.ruleset.text.nodes import Items, Text, span_of

LONGEST = 60
"""More letters of what was typed are not repeated; the line is shown."""

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

    def refuse_value(self, fact: Fact, text: Text, known: Collection[str]) -> None:
        """Report that a fact has no such value."""
        if text not in self.lost:
            self.refuse(
                text,
                f"`{fact.name}` has no value `{_cut(text)}`",
                lambda: (
                    in_condition_words(fact, text, known)
                    or did_you_mean(text, known, otherwise=f"its values are {listed(known)}")
                ),
                Code.WRONG_VALUE,
            )

    def texts(self, node: object) -> list[Text]:
        """The single value, or the values of a list; none, and a finding, for anything else."""
        if isinstance(node, Text):
            return [node]
        if isinstance(node, Items) and all(isinstance(item, Text) for item in node):
            return list(node)
        odd = next((item for item in node if not isinstance(item, Text)), node) if isinstance(node, Items) else node
        self.refuse(odd, "one name or a list of names is expected here", "write a name, or names between square brackets")
        return []


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
