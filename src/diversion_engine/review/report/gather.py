"""A review → everything that its report says.

reads    a `Review`, the day it is about, the day it is made on, measures if there are any
gives    a `ReviewReport`
needs    z3 for the comparison with the approved version and for promises; without it the report says so
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib.metadata import version
from importlib.util import find_spec
from typing import TYPE_CHECKING

from diversion_engine.diagnostics.finding import Report
from diversion_engine.engine import Decision
from diversion_engine.errors import NotInForceError
from diversion_engine.handbook.book import Book
from diversion_engine.model.promise import Promise as Promised
from diversion_engine.model.truth import TRUE
from diversion_engine.review.measures.found import Measures
from diversion_engine.review.policies import APPROVED, Policy
from diversion_engine.review.promises import NO_SOLVER
from diversion_engine.review.result import Result
from diversion_engine.review.review import Review
from diversion_engine.review.scenario import Example, Head, Promise

if TYPE_CHECKING:
    from diversion_engine.difference.compare import Comparison
    from diversion_engine.engines.proof import Answer

SECONDS = 20.0
"""How long one question about the approved version, or one promise of the ruleset, may take."""

NOTHING_APPROVED = "No version was approved before, or diversion.toml does not name it. So nothing is compared."
NO_RULESET = "diversion.toml names no ruleset under review, so there is no policy to write out."
NOT_IN_FORCE = "The policy is not in force on this day, so there are no rules to write out."


@dataclass(frozen=True, eq=False)
class Asked:
    """One scenario with what came of it. `number` is its number in the report; `decision` is None for a promise."""

    number: int
    result: Result
    decision: Decision | None = None

    @property
    def head(self) -> Head:
        """Its name and place."""
        return self.result.scenario.head

    @property
    def anchor(self) -> str:
        """Where it stands in the report."""
        return f"scenario-{self.number}"


@dataclass(frozen=True, eq=False)
class ReviewReport:
    """Everything that the report of a review says.

    Attributes:
        review: The review.
        day: The day whose rules hold where a scenario names none.
        made_on: The day on which the report is made; nothing but the report says it.
        name: The policy under review, as scenarios name it; empty where no ruleset is.
        policy: The policy under review.
        book: Its rules on that day, numbered; None where there are none, for the reason in `no_book`.
        comparison: What changed since the approved version; None where nothing is compared, for the reason in `not_compared`.
        own: The promises that the ruleset makes itself, with whether they are kept.
        asked: The scenarios with what the policies answer, in the order of their files.
        measures: What nobody would notice; None where it was not measured.
    """

    review: Review
    day: date
    made_on: date
    name: str
    policy: Policy | None
    book: Book | None
    no_book: str
    comparison: Comparison | None
    not_compared: str
    own: tuple[tuple[Promised, Answer], ...]
    asked: tuple[Asked, ...]
    measures: Measures | None

    @property
    def examples(self) -> list[Asked]:
        """The worked examples."""
        return [one for one in self.asked if isinstance(one.result.scenario, Example)]

    @property
    def promises(self) -> list[Asked]:
        """The promises that scenarios make."""
        return [one for one in self.asked if isinstance(one.result.scenario, Promise)]

    @cached_property
    def touched(self) -> Mapping[str, list[Asked]]:
        """The worked examples in which each rule of the policy holds; drafts are left out."""
        found: dict[str, list[Asked]] = {rule.id: [] for rule in self.book.rules} if self.book else {}
        for one in self.examples:
            if one.decision is not None and not one.head.draft:
                for rule, status in one.decision.outcome.statuses.items():
                    if status is TRUE and rule in found:
                        found[rule].append(one)
        return found

    @cached_property
    def places(self) -> Mapping[Head, Asked]:
        """Scenarios by their heads, for whoever points at one."""
        return {one.head: one for one in self.asked}

    @cached_property
    def scenarios_fingerprint(self) -> str:
        """`sha256:` and the hash of all scenarios as they are written."""
        written = [(reading.file, reading.text) for reading in self.review.readings]
        return f"sha256:{hashlib.sha256(repr(sorted(written)).encode()).hexdigest()}"

    @cached_property
    def engine(self) -> str:
        """Which version of the program made it."""
        return f"diversion_engine {version('diversion-engine')}"


def gather(
    review: Review, day: date, made_on: date, measures: Measures | None = None, *, seconds: float = SECONDS
) -> ReviewReport:
    """Ask everything that the report of a review says.

    Args:
        review: The review.
        day: The day whose rules hold where neither a scenario nor `diversion.toml` names one.
        made_on: The day that the report says it was made on.
        measures: What nobody would notice, if it was measured.
        seconds: How long one question to the solver may take.

    Raises:
        ProofFaultError: The definition does not confirm what the solver found; nothing is said then.
    """
    day = (review.shelf and review.shelf.settings.day) or day
    name, policy = _under_review(review)
    book, no_book = _book(policy, day)
    comparison, not_compared = _compared(review, policy, day, seconds)
    return ReviewReport(
        review, day, made_on, name, policy, book, no_book, comparison, not_compared,
        _own(book, seconds), tuple(_asked(review)), measures,
    )  # fmt: skip


def _under_review(review: Review) -> tuple[str, Policy | None]:
    name = review.shelf.settings.ruleset if review.shelf else None
    found = review.shelf.take(name, Report()) if review.shelf and name else None
    return found or ("", None)


def _book(policy: Policy | None, day: date) -> tuple[Book | None, str]:
    if policy is None:
        return None, NO_RULESET
    try:
        return Book.of(policy.ruleset, day), ""
    except NotInForceError:
        return None, NOT_IN_FORCE


def _compared(review: Review, policy: Policy | None, day: date, seconds: float) -> tuple[Comparison | None, str]:
    if review.shelf is None or review.shelf.settings.approved is None or policy is None:
        return None, NOTHING_APPROVED
    report = Report()
    approved = review.shelf.take(APPROVED, report)
    if approved is None:
        return None, f"The approved version cannot be used: {next(iter(report)).message}."
    if find_spec("z3") is None:
        return None, NO_SOLVER.replace("promises are", "What changed is")
    from diversion_engine.difference.compare import compare  # noqa: PLC0415 # z3 is an extra, and takes a while to load

    return compare(approved[1].ruleset, policy.ruleset, day, seconds=seconds), ""


def _own(book: Book | None, seconds: float) -> tuple[tuple[Promised, Answer], ...]:
    if book is None or not book.program.promises or find_spec("z3") is None:
        return ()
    from diversion_engine.engines.proof import Prover  # noqa: PLC0415 # z3 is an extra, and takes a while to load

    prover = Prover(book.program, seconds=seconds)
    return tuple((promise, prover.prove(promise)) for promise in book.program.promises)


def _asked(review: Review) -> list[Asked]:
    return [Asked(number, result, _decision(review, result)) for number, result in enumerate(review.results, 1)]


def _decision(review: Review, result: Result) -> Decision | None:
    match result.scenario:
        case Example(policy=policy, facts=facts, day=day):
            return review.policies[policy].decide(facts, day)
        case Promise():
            return None
