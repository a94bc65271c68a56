"""Whether `diversion check` refuses a policy with a slip, so that nobody could adopt it unseen.

reads    a slip, the policies that scenarios are about
gives    yes where one of those policies has errors with the slip in it, of those that have none without it
leaves   what an error is to the checks of `ruleset`: authority, conflicts, protection, follow-ups that lead to an officer
"""

from __future__ import annotations

from datetime import date

from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.program import Ruleset
from diversion_engine.review.measures.slip import Section, Slip, with_slip
from diversion_engine.review.measures.suite import Suite
from diversion_engine.ruleset.checks.authority import Inquiry, check_authority, check_conflicts
from diversion_engine.ruleset.checks.no_officer import check_follow_ups
from diversion_engine.ruleset.checks.protection import check_protection
from diversion_engine.ruleset.checks.settling import check_settling
from diversion_engine.ruleset.dating import program_on


def refused(slip: Slip, suite: Suite) -> bool:
    """Whether the check refuses the policy in which a slip is made; of a delegation, a policy that rests on it."""
    # What a policy delegates is used by those that extend it; all else shows in the policy itself.
    asked = suite.asked if slip.in_(Section.DELEGATIONS) else (slip.policy,)
    for name in asked:
        slipped = with_slip(suite.policies[name].ruleset, slip)
        if slipped is not None and _errors(slipped, suite.day(name)):
            return True
    return False


def _errors(ruleset: Ruleset, day: date) -> bool:
    report = Report()
    check_protection(ruleset, report)
    check_follow_ups(ruleset, report)
    check_settling(ruleset, report)
    program, inquiry = program_on(ruleset, day), Inquiry()
    check_authority(program, report, inquiry)
    check_conflicts(program, report, inquiry)
    return not report.passed
