"""Referrals → a case for each that has none yet.

    reads    rows, the policy, when and by whom they were reported, the store
    gives    for each row a new case, the one that is there already, or why it could not be decided; in the store: the new ones
    leaves   what is said about it to `open`

Each case is stored as soon as it is decided, so whoever is interrupted gives the same records again: what is there stays one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from diversion_engine.audit.log import Log
from diversion_engine.cases.events import Event
from diversion_engine.cases.opening import opening
from diversion_engine.cases.origin import Origin
from diversion_engine.cases.react import Reactions
from diversion_engine.cases.store import (
    BadNameError,
    CaseStore,
    ExpungedCaseError,
    OpenedAlreadyError,
    SealedCaseError,
    StaleCaseError,
    new_case_id,
)
from diversion_engine.cli.case.files import CaseFile
from diversion_engine.cli.case.going_on import go_on, react_to
from diversion_engine.cli.case.policies import Policy
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.referrals import Decided, Row, decided
from diversion_engine.engine import Decision


@dataclass(frozen=True, slots=True, repr=False)
class New:
    """A case that was opened."""

    one: Decided
    decision: Decision
    case: CaseFile
    events: tuple[Event, ...]
    found: Reactions


@dataclass(frozen=True, slots=True, repr=False)
class There:
    """A row whose incident and student have a case already."""

    row: Row
    case_id: str


@dataclass(frozen=True, slots=True, repr=False)
class Undecided:
    """A row that could not be decided, so that no case was opened."""

    one: Decided


Begun = New | There | Undecided


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is the same for all cases that are opened together.

    `as_of` goes before the days of the incidents. With `many`, an answer that is withheld is a finding of its row, and the
    others go on; otherwise it is raised.
    """

    policy: Policy
    at: datetime
    by: str
    as_of: date | None = None
    many: bool = False

    def each(self, store: CaseStore, rows: Sequence[Row], log: Log, case_id: str | None = None) -> Iterator[Begun]:
        """Open a case for each row that has none yet, with *case_id* where it is one row.

        Raises:
            StopError: There is a case of this id, or none can have it.
        """
        origins = [Origin.of(row.referral) if row.referral else None for row in rows]
        there = store.opened_for({origin for origin in origins if origin is not None})
        for row, origin in zip(rows, origins, strict=True):
            if origin is not None and origin in there:
                yield There(row, there[origin])
                continue
            begun = self._begin(store, row, origin, case_id, log)
            if origin is not None and isinstance(begun, New):
                there[origin] = begun.case.id
            yield begun

    def _begin(self, store: CaseStore, row: Row, origin: Origin | None, case_id: str | None, log: Log) -> Begun:
        # One after another, so that each gets a second opinion: what is stored is relied on.
        day = self.as_of or (row.referral and row.referral.incident_date) or self.at.date()
        (one,) = decided(self.policy.engine, [row], day, log if self.many else None)
        if one.decision is None:
            return Undecided(one)
        reported, first = opening(one.decision, self.at, self.by)
        events = (self.policy.opened.noted_in(origin.noted_in(reported) if origin else reported), first)
        case = CaseFile(case_id or new_case_id(), 0, (), self.policy)
        found = react_to(case, events, self.at)
        try:
            go_on(store, case, events, found)
        except OpenedAlreadyError as error:
            # Somebody else imports the same records at this moment.
            return There(row, error.case_id)
        except (StaleCaseError, SealedCaseError, ExpungedCaseError):
            raise StopError(f"diversion case open: there is a case `{case.id}` already", Exit.FINDINGS) from None
        except BadNameError as error:
            raise StopError(f"diversion case open: {error}", Exit.UNUSABLE) from None
        decision = one.decision
        log.decided(decision.program, decision.outcome, decision.as_of, decision.facts, "case-open")
        return New(one, decision, case, events, found)
