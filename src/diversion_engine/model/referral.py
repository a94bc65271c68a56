"""One student's part in one incident, as it comes in: facts, and what travels beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from diversion_engine.diagnostics.finding import Finding
from diversion_engine.model.facts import Facts


@dataclass(frozen=True, slots=True, repr=False)
class Referral:
    """What is known, when it happened, and who it is about.

    `demographics` are kept for monitoring: nothing that decides can read them. `findings` are about the record, such
    as a code that has no meaning; the referral is decided all the same. `repr` shows no value.
    """

    facts: Facts
    incident_date: date | None = None
    incident: str | None = None
    student: str | None = None
    demographics: Mapping[str, object] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    def __repr__(self) -> str:
        return f"Referral({self.facts!r})"
