"""What a ruleset promises about every incident, and which incidents there are none of.

A promise decides nothing. It is proved for all incidents before a ruleset is adopted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.model.expression import ALWAYS, Expression
from diversion_engine.model.rule import Citation
from diversion_engine.model.vocabulary import Verdict


@dataclass(frozen=True, slots=True)
class Impossible:
    """Facts that contradict each other, such as a weapon that was used and no weapon. Verdicts do not depend on it."""

    when: Expression
    says: str = ""
    span: Span = NOWHERE


class How(StrEnum):
    """In how many of the incidents a promise is about."""

    ALWAYS = "always"
    NEVER = "never"
    SOMETIMES = "sometimes"


@dataclass(frozen=True, slots=True)
class Gives:
    """The verdict on an action is always, never or sometimes one of these."""

    action: str
    verdicts: frozenset[Verdict]
    how: How


@dataclass(frozen=True, slots=True)
class LeadsTo:
    """The route always has one of these pathways, or never has any of them, or sometimes has one."""

    pathways: frozenset[str]
    how: How


@dataclass(frozen=True, slots=True)
class HasRoute:
    """There is always a route, and every step of it can be used; also while facts are missing."""


@dataclass(frozen=True, slots=True)
class Changing:
    """Of two incidents that differ in one of these facts only, the second has the same response, or no higher one.

    Where a fact comes with a condition on it, the second incident meets the condition and the first does not. The name
    of a demographic may stand among the facts; no condition can read it, and that is what is shown.
    """

    facts: tuple[tuple[str, Expression | None], ...]
    actions: tuple[str, ...]
    only_raises: bool = False


@dataclass(frozen=True, slots=True)
class Learning:
    """Learning a missing fact never takes one of these pathways off the route."""

    pathways: frozenset[str]


Claim = Gives | LeadsTo | HasRoute | Changing | Learning


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that holds in every incident in which *where* does."""

    id: str
    says: str
    claims: tuple[Claim, ...]
    where: Expression = ALWAYS
    cite: tuple[Citation, ...] = ()
    span: Span = NOWHERE

    @property
    def conditions(self) -> tuple[Expression, ...]:
        """Every condition in it."""
        changing = (claim for claim in self.claims if isinstance(claim, Changing))
        return (self.where, *(to for claim in changing for _, to in claim.facts if to is not None))

    def put(self, put: Callable[[Expression], Expression]) -> Promise:
        """The promise with every condition put in another form."""
        return replace(
            self,
            where=put(self.where),
            claims=tuple(
                replace(claim, facts=tuple((name, to and put(to)) for name, to in claim.facts))
                if isinstance(claim, Changing)
                else claim
                for claim in self.claims
            ),
        )
