"""What an answer has to be, as data: one class for each thing that a `Then` line can say.

Names are those of the vocabulary and of the policy. Sentences and questions are kept as `text.same` reads them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from diversion_engine.model.rule import Within
from diversion_engine.model.vocabulary import Verdict


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
class GoesInOrder:
    """The route is made of exactly these pathways, in this order."""

    pathways: tuple[str, ...]


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
class TakesConsent:
    """The step on the pathway takes the consent of this role."""

    pathway: str
    role: str


@dataclass(frozen=True, slots=True)
class Owes:
    """The duty is owed: by that role and in that time, where they are said."""

    duty: str
    by: str | None = None
    within: Within | None = None


@dataclass(frozen=True, slots=True)
class OwedTo:
    """The duty is owed to this role."""

    duty: str
    role: str


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
    Answers | DecidedBy | DecidedByNone | Applies | GoesTo | GoesOnlyTo | GoesInOrder | GoesNotTo | RuledOut | RunBy
    | TakesConsent | Owes | OwedTo | OwesNot | Told | Asked | AskedFirst | Interim | SameWhatever | SameUnder | AnswersUnder
    | StepIs | TaskIs | TaskDue | Hears
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Check:
    """One `Then` line: what has to be, with the line and the sentence that says so."""

    line: int
    text: str
    expects: Expectation
