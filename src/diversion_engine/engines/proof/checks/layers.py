"""Rules that contradict each other, and rules that take more than a higher layer left them.

reports  DE305 conflict, DE304 weakening, each with a case

The questions are those of `ruleset.checks.authority`, which searches for a bounded time; here the answer is complete.
"""

from __future__ import annotations

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label
from diversion_engine.engines.proof.checks.era import Era
from diversion_engine.engines.proof.logic import Formula, NotSettled, every, negated
from diversion_engine.engines.proof.replay import replayed
from diversion_engine.model.truth import FALSE
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.ruleset.checks.authority import guarded, overreach

MOST = 25
"""How many pairs are shown for one action; the others are often the same mistake."""


def check_conflicts(era: Era) -> None:
    """Report every pair of rules that contradict each other on an action."""
    known = era.known
    for action in era.program.vocabulary.actions:
        shown: list[Formula] = []
        while len(shown) < MOST:
            found = known.space.plainest(known.possible(action, Verdict.CONFLICT), *shown)
            if found is None:
                break
            if isinstance(found, NotSettled):
                era.unsettled(f"whether rules contradict each other on `{action}`")
                break
            case = replayed(found, known)
            layer = case.outcome.verdicts[action].layer
            holding = [
                rule for rule in era.program.rules if rule.layer == layer and case.outcome.statuses[rule.id] is not FALSE
            ]
            must = next(rule for rule in holding if action in rule.must)
            must_not = next(rule for rule in holding if action in rule.must_not)
            shown.append(negated(every((known.status(must).possible, known.status(must_not).possible))))
            era.report.add(
                Code.CONFLICT,
                f"`{must.id}` and `{must_not.id}` contradict each other on `{action}`",
                Label(must.span, f"says it must be done: `{must.id}`"),
                Label(must_not.span, f"says it must not: `{must_not.id}`"),
                help="narrow one of them, add an exception, or decide which layer each belongs to",
                example=era.show(f"{must.id} and {must_not.id} contradict each other", case, [action]),
            )


def check_authority(era: Era) -> None:
    """Report every rule that takes more than it was given."""
    known = era.known
    for rule, action, verdict in guarded(era.program):
        found = known.space.plainest(known.condition(overreach(era.program, rule, action, verdict)).certain)
        if isinstance(found, NotSettled):
            era.unsettled(f"whether `{rule.id}` goes beyond what is delegated on `{action}`", rule.span)
        elif found is not None:
            era.report.add(
                Code.WEAKENS_HIGHER_LAYER,
                f"`{rule.id}` says that staff {verdict} `{action}` where no higher layer allows it",
                Label(rule.span, f"stands in `{rule.layer}`"),
                help="narrow the rule to what is delegated, or have a higher layer delegate it (`delegations:`)",
                example=era.show(f"{rule.id} takes more than it was given", replayed(found, known), [action]),
            )
