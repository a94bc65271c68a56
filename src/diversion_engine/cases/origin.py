"""Which record of another system a case was opened for, so that reading the record again opens no second case.

    reads    a referral, or the payload of a case's first event
    gives    an `Origin`; the event with it
    leaves   finding the case of an origin, and refusing a second one, to the store

The numbers lead back to the student, so they stand in the payload, and go when the case is expunged.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Self

from diversion_engine.cases.events import Event
from diversion_engine.model.referral import Referral

ORIGIN = "origin"


@dataclass(frozen=True, slots=True, repr=False)
class Origin:
    """An incident and a student, as the other system numbers them."""

    incident: str
    student: str

    @classmethod
    def of(cls, referral: Referral) -> Self | None:
        """Where a referral comes from; None when it does not name both, because then it may be anybody's."""
        return cls(referral.incident, referral.student) if referral.incident and referral.student else None

    @classmethod
    def noted(cls, payload: Mapping[str, Any]) -> Self | None:
        """What the first event of a case remembers."""
        match payload.get(ORIGIN):
            case {"incident": str(incident), "student": str(student)}:
                return cls(incident, student)
            case _:
                return None

    def noted_in(self, event: Event) -> Event:
        """The first event of a case, with this in its payload."""
        return replace(event, payload={**event.payload, ORIGIN: {"incident": self.incident, "student": self.student}})
