"""A scenario as data: what is known, and what the policy has to answer. It can be replayed without Gherkin or pytest.

`Example` is one worked example; `Promise` speaks of every incident. Both are frozen, hold names of the vocabulary only,
and can be pickled. A row of an `Examples` table is a scenario of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from diversion_engine.model import promise
from diversion_engine.model.canonical import canonical
from diversion_engine.model.event import EventKind
from diversion_engine.model.expression import ALWAYS, Expression
from diversion_engine.model.facts import Facts
from diversion_engine.model.rule import Within
from diversion_engine.review.expectation import Check

DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a scenario as it is read: keyword, sentence, where it stands, and its table."""

    keyword: str
    text: str
    number: int
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """What a scenario is called and where it stands. `rule` is the heading (`Rule:`) it stands under."""

    name: str
    file: str
    line: int
    feature: str = ""
    rule: str = ""
    tags: frozenset[str] = frozenset()
    lines: tuple[Line, ...] = ()

    @property
    def draft(self) -> bool:
        """Whether it is still being discussed: it runs and is listed, and decides nothing."""
        return DRAFT in self.tags


# -- what happens after the answer -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Happens:
    """Something is recorded in the case. `facts` are what staff learnt; `days` counts a removal."""

    kind: EventKind
    by: str
    about: tuple[tuple[str, str], ...] = ()
    facts: Facts = field(default_factory=Facts)
    days: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Passes:
    """Time goes by."""

    time: Within


@dataclass(frozen=True, slots=True)
class Moment:
    """What happens next, and what has to be then."""

    happenings: tuple[Happens | Passes, ...]
    checks: tuple[Check, ...] = ()


# -- what a promise claims, beside what `model.promise` has ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AlwaysOwes:
    """The duty is owed in every such case; with *owes* false, in none of them."""

    duty: str
    owes: bool = True


@dataclass(frozen=True, slots=True)
class AnswersAsUnder:
    """Another policy gives the same answer about an action in every such case."""

    action: str
    policy: str


Claim = promise.Claim | AlwaysOwes | AnswersAsUnder


@dataclass(frozen=True, slots=True)
class Clause:
    """One `Then` line of a promise."""

    line: int
    text: str
    claim: Claim


# -- the scenarios -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Example:
    """One worked example.

    `policy` is the ruleset as the scenario names it, `day` the day whose rules hold. `filled` are the facts that "an
    ordinary school day" filled in; they are among `facts`. `story` is what happens after the answer.
    """

    head: Head
    policy: str
    day: date
    facts: Facts
    checks: tuple[Check, ...]
    filled: frozenset[str] = frozenset()
    demographics: Mapping[str, str] = field(default_factory=dict)
    story: tuple[Moment, ...] = ()

    @property
    def key(self) -> str:
        """A short hash of what the example says; it stays the same when the example is renamed or moved."""
        story = [(moment.happenings, [check.expects for check in moment.checks]) for moment in self.story]
        return _hashed(self.policy, self.day, self.facts, [check.expects for check in self.checks], story)


@dataclass(frozen=True, slots=True)
class Promise:
    """What is said of every incident that fits *where*."""

    head: Head
    policy: str
    day: date
    where: Expression = ALWAYS
    clauses: tuple[Clause, ...] = ()

    @property
    def key(self) -> str:
        """A short hash of what the promise says; it stays the same when the promise is renamed or moved."""
        return _hashed(self.policy, self.day, self.where, [clause.claim for clause in self.clauses])


Scenario = Example | Promise


def _hashed(*parts: object) -> str:
    return hashlib.sha256(canonical(parts).encode()).hexdigest()[:12]
