"""What the measures found, as data: what is not reached, what is not shown both ways, what became of each slip."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from diversion_engine.diagnostics.span import Span
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.review.measures.slip import Slip
from diversion_engine.review.scenario import Head


class Kind(StrEnum):
    """What can be reached."""

    RULE = "rule"
    EXCEPTION = "exception"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class NotReached:
    """Something of a policy that no scenario reaches.

    A rule is reached where it holds in a scenario; an exception where without it its rule would hold; a verdict where the
    rule decides on the action in a scenario.

    Attributes:
        kind: A rule, an exception, or a rule's verdict on an action.
        policy: The policy, as scenarios name it.
        rule: The rule.
        name: The id of the rule or the exception, or the name of the action.
        says: It in words.
        verdict: The verdict, where it is one.
        at: Where it stands.
    """

    kind: Kind
    policy: str
    rule: str
    name: str
    says: str
    at: Span
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a rule's condition, or of an exception's.

    Attributes:
        policy: The policy, as scenarios name it.
        rule: The rule.
        exception: The exception whose part it is; empty for one of the rule itself.
        says: The part in words.
        at: Where the rule stands.
        yes: A scenario in which the part holds, and it alone decides whether the rule does.
        no: A scenario in which it does not hold, and it alone decides.
    """

    policy: str
    rule: str
    exception: str
    says: str
    at: Span
    yes: Head | None = None
    no: Head | None = None

    @property
    def shown(self) -> tuple[Head, Head] | None:
        """The two scenarios that show the part both ways; None where one is missing."""
        return (self.yes, self.no) if self.yes and self.no else None


class Fate(StrEnum):
    """What became of a slip."""

    NOTICED = "noticed"
    UNNOTICED = "unnoticed"
    UNNOTICED_WHILE_OPEN = "unnoticed while facts are missing"
    REFUSED = "refused by the check"
    CHANGES_NOTHING = "changes nothing"
    NOT_SETTLED = "not settled"


@dataclass(frozen=True, slots=True)
class Tried:
    """A slip that was tried.

    Attributes:
        slip: The slip.
        fate: What became of it.
        by: The scenario that notices it.
        paste: A scenario that would notice it, to be read and pasted; only where it is unnoticed.
    """

    slip: Slip
    fate: Fate
    by: Head | None = None
    paste: str = ""


@dataclass(frozen=True, slots=True)
class Measures:
    """How closely the scenarios of a review hold the policy.

    Attributes:
        policies: The policies that were measured, as scenarios name them.
        examples: How many worked examples were asked.
        promises: How many promises were asked.
        rules: How many rules the policies have of their own.
        exceptions: How many exceptions.
        verdicts: How many verdicts on an action their rules give.
        not_reached: Those of them that no scenario reaches.
        parts: Every part of every condition.
        slips: What became of each slip that was tried.
        of: How many slips there are in all.
        seed: What the tried ones were drawn with; None where all were tried.
    """

    policies: tuple[str, ...]
    examples: int
    promises: int
    rules: int
    exceptions: int
    verdicts: int
    not_reached: tuple[NotReached, ...]
    parts: tuple[Part, ...]
    slips: tuple[Tried, ...]
    of: int
    seed: int | None = None

    def reached(self, kind: Kind) -> tuple[int, int]:
        """How many of a kind are reached, and how many there are."""
        there = {Kind.RULE: self.rules, Kind.EXCEPTION: self.exceptions, Kind.VERDICT: self.verdicts}[kind]
        return there - sum(one.kind is kind for one in self.not_reached), there

    @property
    def shown(self) -> int:
        """How many parts are shown both ways."""
        return sum(one.shown is not None for one in self.parts)

    @property
    def fates(self) -> Counter[Fate]:
        """How many slips had which fate."""
        return Counter(one.fate for one in self.slips)

    @property
    def counted(self) -> int:
        """How many of the tried slips a scenario can notice: they change something, and nobody could adopt them unseen."""
        return len(self.slips) - self.fates[Fate.CHANGES_NOTHING] - self.fates[Fate.REFUSED]

    def with_fate(self, fate: Fate) -> tuple[Tried, ...]:
        """The slips with that fate."""
        return tuple(one for one in self.slips if one.fate is fate)

    @property
    def bottom_line(self) -> str:
        """The counts in a sentence."""
        rules, all_rules = self.reached(Kind.RULE)
        drawn = (
            f" ({len(self.slips):,} of {self.of:,} were tried, drawn with seed {self.seed})" if self.seed is not None else ""
        )
        return (
            f"Scenarios reach {rules:,} of {all_rules:,} rules, show {self.shown:,} of {len(self.parts):,} parts of conditions both "
            f"ways, and notice {self.fates[Fate.NOTICED]:,} of {self.counted:,} slips{drawn}."
        )
