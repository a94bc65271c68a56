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
        instead = f"; {first.help}" if first and first.help else ""
        more = f" (and {count - 1} more)" if count > 1 else ""
        super().__init__(f"the ruleset `{name}` cannot be used{reason}{instead}{more}")


class FactsRejectedError(DiversionError):
    """Facts name something the vocabulary does not have.

    `findings` may repeat what was typed, so that a person can be shown it; the error's own text does not,
    because exceptions end up in logs. Of the names it holds only *known* ones, which are the vocabulary's own.
    """

    def __init__(self, findings: Iterable[Finding], known: Iterable[str] = ()) -> None:
        self.findings = tuple(findings)
        names = tuple(f"`{name}`" for name in known)
        about = f", about {_listed(names)}" if names else ""
        count = len(self.findings)
        super().__init__(
            f"the facts cannot be used: {count} finding{'s' if count != 1 else ''} ({_codes(self.findings)}){about}; "
            "`findings` says what to correct, for whoever typed them"
        )


class UncheckedFactsError(DiversionError):
    """`Facts` that were put together by hand hold a value that the vocabulary does not have. The value is not shown."""

    def __init__(self) -> None:
        super().__init__(
            "these `Facts` hold a value that the vocabulary does not have; let `Engine.facts` make them, which says what is wrong"
        )


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
        super().__init__(f"the records cannot be read ({_codes(self.findings)})")


class ChainingLimitError(DiversionError):
    """Rules do not fit into durable_rules, which would hang, crash or answer wrongly instead of refusing them."""


class ChainingFaultError(DiversionError):
    """durable_rules did not do what it was asked to do, so that nothing it said in this case can be used."""


class ProofFaultError(DiversionError):
    """The definition does not confirm what a proof found, so that nothing the proof said can be used."""

    def __init__(self, ruleset: str, about: str) -> None:
        self.about = about
        super().__init__(f"a proof about `{ruleset}` went wrong: deciding does not confirm what it found about {about}")


class EnginesDisagreeError(DiversionError):
    """Two engines came to different answers about the same case; the answer is withheld.

    `about` says what they disagree on. `subject`, `first` and `second` are names for a log: the actions, rules, pathways or
    follow-ups in question, and the two answers, as verdicts, truths or names; empty where an engine finds none. The second
    answer is that of durable_rules. None of them holds a fact's value.
    """

    def __init__(
        self,
        ruleset: str,
        fingerprint: str,
        about: str,
        first: Iterable[str],
        second: Iterable[str],
        *,
        subject: Iterable[str] = (),
        first_engine: str = "the kernel",
    ) -> None:
        self.ruleset, self.fingerprint = ruleset, fingerprint
        self.about, self.subject = about, tuple(subject)
        self.first, self.second = tuple(first), tuple(second)
        super().__init__(
            f"the engines disagree about {about} under `{ruleset}` ({fingerprint or 'no fingerprint'}): "
            f"{first_engine} says {_listed(self.first)}; durable_rules says {_listed(self.second)}; the answer is withheld"
        )


EXTRAS = {
    "alembic": "cases",
    "fast_sugiyama": "review",
    "gherkin": "review",
    "holidays": "cases",
    "jinja2": "pages",
    "openpyxl": "xlsx",
    "psycopg": "cases",
    "rich": "cli",
    "sqlalchemy": "cases",
    "z3": "review",
}
"""Each module of another project that not everybody has, and the extra that brings it."""


class MissingExtraError(DiversionError):
    """A package is not installed, because it comes with an extra."""

    def __init__(self, package: str, doing: str) -> None:
        self.package = package
        super().__init__(
            f"{doing} takes the package `{package}`, which is not installed; "
            f"run `pip install 'diversion-engine[{EXTRAS[package]}]'`"
        )


def _codes(findings: tuple[Finding, ...]) -> str:
    return _listed(tuple(sorted({f"{finding.code.number} {finding.code.title}" for finding in findings})))


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names) or "none"
