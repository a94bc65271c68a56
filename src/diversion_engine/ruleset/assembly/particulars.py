"""What rules, exceptions, delegations, follow-ups, promises and whole rulesets have in common: sources and dates.

reports  DE211 never in force
"""

from __future__ import annotations

from collections.abc import Iterable

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.rule import Citation, InForce
from diversion_engine.ruleset.documents.document import CitationDocument, InForceDocument


def citations(written: Iterable[CitationDocument]) -> tuple[Citation, ...]:
    """The citations as values."""
    return tuple(
        Citation(str(one.source), str(one.says), one.confidence and str(one.confidence), str(one.check)) for one in written
    )


def in_force(document: InForceDocument, name: str, report: Report) -> InForce:
    """The days on which *name* holds."""
    days = InForce(document.start, document.until)
    if is_empty(days):
        report.add(
            Code.NEVER_IN_FORCE,
            f"`{name}` ends before it begins",
            document.place("until", value=True),
            help="correct `from` or `until`",
        )
    return days


def is_empty(days: InForce) -> bool:
    """Whether there is no day between the first and the last."""
    return days.start is not None and days.end is not None and days.end < days.start
