"""What callers may catch. No message here ever holds a fact's value about a student."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from diversion_engine.diagnostics.finding import Finding, Report


class DiversionError(Exception):
    """The base of every error that this library raises on purpose."""


class RulesetRejectedError(DiversionError):
    """A ruleset cannot be used; `report` holds every reason."""

    def __init__(self, name: str, report: Report) -> None:
        self.report = report
        count = len(report.errors)
        first = report.errors[0] if count else None
        reason = f": {first.code.number} {first.message}" if first else ""
        more = f" (and {count - 1} more)" if count > 1 else ""
        super().__init__(f"the ruleset `{name}` cannot be used{reason}{more}")


class FactsRejectedError(DiversionError):
    """Facts name something the vocabulary does not have.

    `findings` may repeat what was typed, so that a person can be shown it; the error's own text does not,
    because exceptions end up in logs.
    """

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        codes = ", ".join(sorted({f"{finding.code.number} {finding.code.title}" for finding in self.findings}))
        count = len(self.findings)
        super().__init__(f"the facts cannot be used: {count} finding{'s' if count != 1 else ''} ({codes})")


class NotInForceError(DiversionError):
    """A decision was asked for on a day on which the ruleset is not in force."""

    def __init__(self, ruleset: str, day: date, starts: date | None, ends: date | None) -> None:
        self.day = day
        since = f" from {starts}" if starts else ""
        until = f" until {ends}" if ends else ""
        super().__init__(f"the ruleset `{ruleset}` is in force{since}{until}, which does not include {day}")


class SourceRejectedError(DiversionError):
    """Records from another system cannot be read at all; `findings` says why."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        codes = ", ".join(sorted({f"{finding.code.number} {finding.code.title}" for finding in self.findings}))
        super().__init__(f"the records cannot be read ({codes})")
