"""What came of reading another system's records."""

from __future__ import annotations

from dataclasses import dataclass

from diversion_engine.diagnostics.finding import Finding
from diversion_engine.model.referral import Referral


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """The referrals, and what was found that belongs to no referral.

    Every referral has a date unless the records have none at all. What is wrong with one referral's record is among
    that referral's `findings`; a record that could not become a referral is among these. `repr` shows numbers only.
    """

    referrals: tuple[Referral, ...]
    findings: tuple[Finding, ...]

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """The findings about the records as a whole, then those of each referral."""
        return (*self.findings, *(finding for referral in self.referrals for finding in referral.findings))

    def __repr__(self) -> str:
        return f"Reading({len(self.referrals)} referrals, {len(self.findings)} findings)"
