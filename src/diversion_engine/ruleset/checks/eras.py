"""What rules mean together, on every day on which that changes: layers, contradictions, limits without a value.

reads    a ruleset
reports  what `authority` and `limits` report, once each; DE213 too many changes
"""

from __future__ import annotations

from datetime import date

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Report
from diversion_engine.model.program import Ruleset
from diversion_engine.ruleset.checks.authority import Inquiry, check_authority, check_conflicts
from diversion_engine.ruleset.checks.limits import check_limits
from diversion_engine.ruleset.dating import changes, program_on

MAX_ERAS = 500


def check_every_era(ruleset: Ruleset, report: Report) -> None:
    """Check what the ruleset says between any two days on which it changes."""
    days = _days(ruleset)
    if len(days) > MAX_ERAS:
        report.add(
            Code.TOO_MUCH,
            f"what the ruleset says changes on {len(days):,} days, more than {MAX_ERAS}",
            help="leave out what is no longer in force",
        )
        return
    found: dict[tuple[Code, str], Finding] = {}
    inquiry = Inquiry()
    for day in days:
        program = program_on(ruleset, day)
        here = Report(most=report.most)
        check_limits(program, here)
        check_authority(program, here, inquiry)
        check_conflicts(program, here, inquiry)
        for finding in here.findings:
            found.setdefault(_mark(finding), finding)
    report.extend(found.values())


def _mark(finding: Finding) -> tuple[Code, str]:
    """By what a finding is known again on another day; the made-up case at its end may be another one."""
    return finding.code, ",".join(str(label.span) for label in finding.labels) + finding.message[:60]


def _days(ruleset: Ruleset) -> list[date]:
    """The first day of each stretch on which the ruleset says the same."""
    span = ruleset.identity.in_force
    days = [day for day in changes(ruleset) if span.covers(day)]
    return days if span.start is not None else [date.min, *days]
