"""Rules, what they bring about, and the exceptions to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.model.expression import ALWAYS, Expression
from diversion_engine.model.vocabulary import Verdict

GIVEN = (Verdict.MUST, Verdict.MAY, Verdict.MUST_NOT)
"""The verdicts that a rule can give."""


@dataclass(frozen=True, slots=True)
class InForce:
    """The days on which something holds; both ends are inside, None is open."""

    start: date | None = None
    end: date | None = None

    def covers(self, day: date) -> bool:
        """Whether *day* is one of them."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


ALWAYS_IN_FORCE = InForce()


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule comes from.

    `confidence` is how well the source was read: `V` the text, `VX` an excerpt, `S` an account, `M` memory.
    `check` is what somebody still has to look up.
    """

    source: str
    says: str = ""
    confidence: str | None = None
    check: str = ""

    def __str__(self) -> str:
        text = f"{self.source}: {self.says}" if self.says else self.source
        return f"{text} (to check: {self.check})" if self.check else text


@dataclass(frozen=True, slots=True)
class Within:
    """How long somebody has: an amount of `hours`, `calendar days`, `school days` or `business days`."""

    amount: int
    unit: str

    def __str__(self) -> str:
        if self.amount == 0:
            return "immediately"
        return f"within {self.amount} {self.unit if self.amount != 1 else self.unit.removesuffix('s')}"


@dataclass(frozen=True, slots=True)
class DutyOwed:
    """Who owes what to whom by when."""

    duty: str
    owed_by: str
    owed_to: str
    within: Within | None = None


@dataclass(frozen=True, slots=True)
class Exception_:
    """A named case in which its rule does not hold."""

    id: str
    layer: str
    when: Expression
    because: str = ""
    cite: tuple[Citation, ...] = ()
    in_force: InForce = ALWAYS_IN_FORCE
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Rule:
    """A condition and what follows from it."""

    id: str
    layer: str
    title: str = ""
    when: Expression = ALWAYS
    must: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()
    offer: tuple[str, ...] = ()
    duty: tuple[DutyOwed, ...] = ()
    safeguard: tuple[str, ...] = ()
    exceptions: tuple[Exception_, ...] = ()
    exceptions_allowed_by: tuple[str, ...] = ()
    because: str = ""
    cite: tuple[Citation, ...] = ()
    in_force: InForce = ALWAYS_IN_FORCE
    span: Span = NOWHERE

    @property
    def actions(self) -> tuple[str, ...]:
        """Every action the rule says something about."""
        return (*self.must, *self.may, *self.must_not)

    @property
    def gives(self) -> tuple[tuple[str, Verdict], ...]:
        """The verdicts that it gives, each with its action."""
        return tuple((action, verdict) for verdict in GIVEN for action in self.actions_with(verdict))

    @property
    def conditions(self) -> tuple[Expression, ...]:
        """Its condition, and those of its exceptions."""
        return (self.when, *(exception.when for exception in self.exceptions))

    def actions_with(self, verdict: Verdict) -> tuple[str, ...]:
        """The actions on which the rule gives *verdict*."""
        match verdict:
            case Verdict.MUST:
                return self.must
            case Verdict.MAY:
                return self.may
            case Verdict.MUST_NOT:
                return self.must_not
            case _:
                return ()


@dataclass(frozen=True, slots=True)
class Delegation:
    """What a higher layer leaves to lower ones."""

    id: str
    layer: str
    actions: tuple[str, ...]
    effects: tuple[Verdict, ...]
    to: tuple[str, ...]
    when: Expression = ALWAYS
    because: str = ""
    cite: tuple[Citation, ...] = ()
    in_force: InForce = ALWAYS_IN_FORCE
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Interim:
    """What staff do while the verdict on an action is open and *if_possible* is among the possible ones."""

    action: str
    says: str
    if_possible: Verdict | None = None
    span: Span = NOWHERE
