"""What helps instead: the catalogue of alternatives."""

from __future__ import annotations

from dataclasses import dataclass

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.model.expression import ALWAYS, Expression
from diversion_engine.model.rule import Citation
from diversion_engine.model.vocabulary import Letter


@dataclass(frozen=True, slots=True)
class Contraindication:
    """When a pathway must not be used, and why."""

    when: Expression
    because: str


@dataclass(frozen=True, slots=True)
class Pathway:
    """One alternative: who runs it, what it needs, when it must not be used, and what comes instead.

    A letter to the family calls it `family_title`, where that is given, and says `family` about it.
    `intrusiveness` runs from 0 (a word in passing) to 9 (a placement). `unavailable`, `declined` and
    `excluded` name the pathways that may come instead in each case; the least intrusive usable one is taken.
    """

    name: str
    title: str = ""
    says: str = ""
    family: str = ""
    family_title: str = ""
    owner: str = ""
    intrusiveness: int = 0
    needs: Expression = ALWAYS
    never_when: tuple[Contraindication, ...] = ()
    consent: tuple[str, ...] = ()
    unavailable: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    always_available: bool = False
    officer: bool = False
    letter: Letter = Letter.SAY
    cite: tuple[Citation, ...] = ()
    span: Span = NOWHERE

    @property
    def conditions(self) -> tuple[Expression, ...]:
        """What it needs, and when it must not be used."""
        return (self.needs, *(reason.when for reason in self.never_when))
