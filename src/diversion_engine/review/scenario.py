"""A scenario as data: what is known, and what the policy has to answer. It can be replayed without Gherkin or pytest.

`Example` is one worked example; `Promise` speaks of every incident. Both are frozen, hold names of the vocabulary only,
and can be pickled. A row of an `Examples` table is a scenario of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from diversion_engine.model import promise
from diversion_engine.model.event import EventKind
from diversion_engine.model.expression import ALWAYS, Expression
from diversion_engine.model.facts import Facts
from diversion_engine.model.rule import Within
from diversion_engine.model.vocabulary import Verdict

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


# -- what an answer has to be ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answers:
    """The verdict on an action is this one."""

    action: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class DecidedBy:
    """The rule is among those that decide on an action, or may; with *alone*, it is the only one."""

    action: str
    rule: str
    alone: bool = False


@dataclass(frozen=True, slots=True)
class DecidedByNone:
    """No rule speaks on an action."""

    action: str


@dataclass(frozen=True, slots=True)
class Applies:
    """The rule holds; with *applies* false, it does not."""

    rule: str
    applies: bool = True


@dataclass(frozen=True, slots=True)
class GoesTo:
    """The pathway is on the route."""

    pathway: str


@dataclass(frozen=True, slots=True)
class GoesOnlyTo:
    """The route is made of exactly these pathways."""

    pathways: frozenset[str]


@dataclass(frozen=True, slots=True)
class GoesNotTo:
    """The pathway cannot be on the route, whatever the missing facts turn out to be."""

    pathway: str


@dataclass(frozen=True, slots=True)
class RuledOut:
    """The pathway was offered and cannot be used, for this reason."""

    pathway: str
    because: str


@dataclass(frozen=True, slots=True)
class RunBy:
    """The step on the pathway is run by this role."""

    pathway: str
    role: str


@dataclass(frozen=True, slots=True)
class Owes:
    """The duty is owed: by that role and in that time, where they are said."""

    duty: str
    by: str | None = None
    within: Within | None = None


@dataclass(frozen=True, slots=True)
class OwesNot:
    """The duty is not owed."""

    duty: str


@dataclass(frozen=True, slots=True)
class Told:
    """Staff are told this sentence."""

    says: str


@dataclass(frozen=True, slots=True)
class Asked:
    """These questions are asked and no others, in any order."""

    questions: frozenset[str]


@dataclass(frozen=True, slots=True)
class AskedFirst:
    """This question is asked first."""

    question: str


@dataclass(frozen=True, slots=True)
class Interim:
    """Until the answer is settled, staff are told this."""

    says: str


@dataclass(frozen=True, slots=True)
class SameWhatever:
    """The answer about an action stays the same whatever this one fact is; the two ways of saying no are one answer."""

    action: str
    fact: str


@dataclass(frozen=True, slots=True)
class SameUnder:
    """Another policy gives the same verdicts, route and duties."""

    policy: str


@dataclass(frozen=True, slots=True)
class AnswersUnder:
    """Another policy's verdict on an action is this one."""

    policy: str
    action: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class StepIs:
    """The case stands so on a pathway: offered, started, completed, declined, failed or withdrawn."""

    pathway: str
    standing: str


@dataclass(frozen=True, slots=True)
class TaskIs:
    """The duty stands so in the case: open, overdue or done."""

    duty: str
    standing: str


@dataclass(frozen=True, slots=True)
class TaskDue:
    """The last day on which the duty can be done in time."""

    duty: str
    day: date


@dataclass(frozen=True, slots=True)
class Hears:
    """A follow-up turns to that role; with no role, to nobody."""

    role: str | None


Expectation = (
    Answers | DecidedBy | DecidedByNone | Applies | GoesTo | GoesOnlyTo | GoesNotTo | RuledOut | RunBy | Owes | OwesNot | Told
    | Asked | AskedFirst | Interim | SameWhatever | SameUnder | AnswersUnder | StepIs | TaskIs | TaskDue | Hears
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Check:
    """One `Then` line: what has to be, with the line and the sentence that says so."""

    line: int
    text: str
    expects: Expectation


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
        return _hashed(self.policy, self.day, sorted(self.facts.values.items(), key=str), sorted(self.facts.unknowable),
                       [check.expects for check in self.checks], self.story_in_short)  # fmt: skip

    @property
    def story_in_short(self) -> list[object]:
        """What happens and what is expected then, without lines."""
        return [(moment.happenings, [check.expects for check in moment.checks]) for moment in self.story]


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


def under(scenario: Scenario, policy: str) -> Scenario:
    """The same scenario, asked of another policy."""
    return replace(scenario, policy=policy)


def _hashed(*parts: object) -> str:
    return hashlib.sha256(repr(_ordered(parts)).encode()).hexdigest()[:12]


def _ordered(value: object) -> object:
    """The value with every set in order, so that equal values have equal text."""
    match value:
        case frozenset():
            return sorted(map(str, value))
        case tuple() | list():
            return [_ordered(one) for one in value]
        case _:
            return value
