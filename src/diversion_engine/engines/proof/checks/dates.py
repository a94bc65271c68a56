"""Days on which a rule is missing: one ends, and the one that says the same begins later.

reports  DE319 days without a rule, DE307 limit without a value, DE312 rule outside the ruleset's own days

A rule follows another when it stands in the same layer, has the same effects on actions, and there is an incident in
which both would hold. In between there is a hole when in that incident nothing gives the verdict.
"""

from __future__ import annotations

from datetime import date, timedelta

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label
from diversion_engine.engines.proof.checks.era import Era
from diversion_engine.engines.proof.encoding import Encoding
from diversion_engine.engines.proof.logic import NotSettled, negated
from diversion_engine.engines.proof.replay import replayed
from diversion_engine.engines.proof.space import Space
from diversion_engine.model.program import Ruleset
from diversion_engine.model.rule import InForce, Rule
from diversion_engine.ruleset.dating import program_on


def check_days(ruleset: Ruleset, era: Era) -> None:
    """Report rules that the ruleset's own days leave out."""
    span = ruleset.identity.in_force
    for rule in ruleset.rules:
        if not _meet(rule.in_force, span):
            era.report.add(
                Code.NEVER_HOLDS,
                f"`{rule.id}` never holds: it is in force only on days on which the ruleset is not",
                rule.span,
                help="correct its `in_force`, or that of the ruleset",
                severity="warning",
            )


def check_holes(ruleset: Ruleset, era: Era) -> None:
    """Report every stretch of days between a rule and the one that follows it."""
    for earlier in ruleset.rules:
        end = earlier.in_force.end
        if end is None or not earlier.gives:
            continue
        following = [rule for rule in ruleset.rules if _follows(rule, earlier)]
        for later in sorted(following, key=lambda rule: (rule.in_force.start, rule.id)):
            if _check_between(ruleset, era, earlier, later):
                break


def _follows(later: Rule, earlier: Rule) -> bool:
    start, end = later.in_force.start, earlier.in_force.end
    return (
        start is not None
        and end is not None
        and start > end + timedelta(days=1)
        and (later.layer, set(later.gives)) == (earlier.layer, set(earlier.gives))
    )


def _check_between(ruleset: Ruleset, era: Era, earlier: Rule, later: Rule) -> bool:
    """Whether there is a hole between the two; if so, it has been reported."""
    assert earlier.in_force.end is not None
    assert later.in_force.start is not None
    gap = earlier.in_force.end + timedelta(days=1)
    days = (earlier.in_force.end, gap, later.in_force.start)
    if not all(ruleset.identity.in_force.covers(day) for day in days):
        return False
    before, between, after = (program_on(ruleset, day) for day in days)
    space = Space([before, between, after], seconds=era.known.space.solver.seconds)
    was, now, then = (Encoding(space, program) for program in (before, between, after))
    for action, verdict in earlier.gives:
        found = space.plainest(
            was.status(before.rule(earlier.id)).certain, then.status(after.rule(later.id)).certain,
            was.possible(action, verdict), then.possible(action, verdict), negated(now.possible(action, verdict)),
        )  # fmt: skip
        if isinstance(found, NotSettled):
            era.unsettled(f"whether anything stands in for `{earlier.id}` until `{later.id}` begins", earlier.span)
            return True
        if found is not None:
            case, _, _ = (replayed(found, one) for one in (now, was, then))
            _report(era, earlier, later, action, gap, era.show(f"No rule on {gap}", case, [action], day=gap))
            return True
    return False


def _report(era: Era, earlier: Rule, later: Rule, action: str, gap: date, example: str) -> None:
    assert later.in_force.start is not None
    last = later.in_force.start - timedelta(days=1)
    days = f"on {gap}" if gap == last else f"from {gap} to {last}"
    era.report.add(
        Code.DATE_HOLE,
        f"{days} neither `{earlier.id}` nor `{later.id}` is in force, and nothing else says the same on `{action}`",
        Label(earlier.span, f"ends on {earlier.in_force.end}"),
        Label(later.span, f"begins on {later.in_force.start}"),
        help="let the one end on the day before the other begins",
        example=example,
    )


def _meet(one: InForce, other: InForce) -> bool:
    starts = max(one.start or date.min, other.start or date.min)
    return starts <= min(one.end or date.max, other.end or date.max)
