"""Does a lower layer stay within what higher layers leave to it, and do rules of one layer agree?

    reads    a program
    reports  DE304 weakening, DE305 conflict, each with a case that shows it; DE306 where the search gave up

Law and life safety need nobody's leave. A rule of a lower layer that says `may` or `must` on a guarded action must
find, in every incident in which it holds, that a higher layer has decided already or has delegated it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report, Severity
from diversion_engine.model.expression import Expression, Not, all_of
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import TRUE, UNKNOWN, Truth
from diversion_engine.model.vocabulary import LAYERS, Verdict
from diversion_engine.semantics.verdict import condition_of
from diversion_engine.semantics.witness import Effort, find_case, plainest

SOVEREIGN = ("life_safety", "law")
"""The layers that need no delegation."""


@dataclass(slots=True)
class Inquiry:
    """What has been asked about one ruleset. Answers are kept for the days on which the same is asked."""

    effort: Effort = field(default_factory=Effort)
    terms: Mapping[str, Expression] = field(default_factory=dict)
    answers: dict[Expression, tuple[Truth, Facts | None]] = field(default_factory=dict)

    def find_case(self, program: Program, condition: Expression) -> tuple[Truth, Facts | None]:
        """A case under which *condition* holds in *program*; see `semantics.search`."""
        if program.terms != self.terms:
            self.terms = program.terms
            self.answers.clear()
        if condition not in self.answers:
            self.answers[condition] = find_case(program, condition, self.effort)
        return self.answers[condition]


def check_authority(program: Program, report: Report, inquiry: Inquiry | None = None) -> None:
    """Report every rule that takes more than it was given."""
    inquiry = inquiry or Inquiry()
    for rule, action, verdict in guarded(program):
        _check_delegated(program, rule, action, verdict, report, inquiry)


def check_conflicts(program: Program, report: Report, inquiry: Inquiry | None = None) -> None:
    """Report every pair of rules of one layer that can say must and must not at once."""
    inquiry = inquiry or Inquiry()
    severity: Severity = "error" if program.identity.status == "verified" else "warning"
    for must, must_not, action in _opposites(program):
        if report.is_full_of(severity):
            return
        both = contradiction(program, must, must_not, action)
        truth, case = inquiry.find_case(program, both)
        places = (
            Label(must.span, f"says it must be done: `{must.id}`"),
            Label(must_not.span, f"says it must not: `{must_not.id}`"),
        )
        if truth is TRUE and case is not None:
            report.add(
                Code.CONFLICT,
                f"`{must.id}` and `{must_not.id}` contradict each other on `{action}`, for example when {describe(plainest(program, both, case))}",
                *places,
                help="narrow one of them, add an exception, or decide which layer each belongs to",
                severity=severity,
            )
        elif truth is UNKNOWN:
            report.add(
                Code.NOT_SETTLED,
                f"whether `{must.id}` and `{must_not.id}` can contradict each other on `{action}` could not be settled",
                *places,
                help="make their conditions simpler",
                severity="warning",
            )


def _opposites(program: Program) -> Iterator[tuple[Rule, Rule, str]]:
    for one in program.rules:
        for action in one.must:
            for other in program.rules:
                if other.layer == one.layer and action in other.must_not:
                    yield one, other, action


def _check_delegated(program: Program, rule: Rule, action: str, verdict: Verdict, report: Report, inquiry: Inquiry) -> None:
    taken = overreach(program, rule, action, verdict)
    truth, case = inquiry.find_case(program, taken)
    says = "must" if verdict is Verdict.MUST else "may"
    if truth is TRUE and case is not None:
        report.add(
            Code.WEAKENS_HIGHER_LAYER,
            f"`{rule.id}` says that staff {says} `{action}` where no higher layer allows it, for example when {describe(plainest(program, taken, case))}",
            Label(rule.span, f"stands in `{rule.layer}`"),
            help="narrow the rule to what is delegated, or have a higher layer delegate it (`delegations:`)",
        )
    elif truth is UNKNOWN:
        report.add(
            Code.NOT_SETTLED,
            f"whether `{rule.id}` goes beyond what is delegated on `{action}` could not be settled",
            rule.span,
            help="make its condition or the delegation's simpler",
            severity="warning",
        )


def contradiction(program: Program, must: Rule, must_not: Rule, action: str) -> Expression:
    """Where two rules of one layer say must and must not, and no higher layer has decided."""
    return all_of([condition_of(must), condition_of(must_not), *_left_open(program, must.layer, action)])


@lru_cache(maxsize=64)
def _left_open(program: Program, layer: str, action: str) -> tuple[Expression, ...]:
    """That no rule of a higher layer says must or must not."""
    return tuple(Not(condition_of(rule)) for rule in _higher(program, layer) if action in (*rule.must, *rule.must_not))


def overreach(program: Program, rule: Rule, action: str, verdict: Verdict) -> Expression:
    """Where a rule says must or may on an action, and no higher layer has decided or delegated it."""
    higher = [
        condition_of(other)
        for other in _higher(program, rule.layer)
        if action in (*other.must, *other.must_not) or (verdict is Verdict.MAY and action in other.may)
    ]
    leave = [
        one.when
        for one in program.delegations
        if LAYERS.index(one.layer) < LAYERS.index(rule.layer)
        and rule.layer in one.to
        and action in one.actions
        and verdict in one.effects
    ]
    return all_of([condition_of(rule), *map(Not, leave), *map(Not, higher)])


def guarded(program: Program) -> Iterator[tuple[Rule, str, Verdict]]:
    """Every rule that needs somebody's leave for what it says on an action."""
    for rule in program.rules:
        for verdict in (Verdict.MUST, Verdict.MAY):
            for action in rule.actions_with(verdict):
                if rule.layer not in SOVEREIGN and program.vocabulary.actions[action].guarded:
                    yield rule, action, verdict


def _higher(program: Program, layer: str) -> list[Rule]:
    return [rule for rule in program.rules if LAYERS.index(rule.layer) < LAYERS.index(layer)]


def describe(case: Facts) -> str:
    """A made-up case in words: only the facts that it takes."""
    said = []
    for name, value in sorted(case.values.items()):
        match value:
            case PartOf(inside, outside):
                if inside:
                    said.append(f"`{name}` includes {' and '.join(f'`{one}`' for one in sorted(inside))}")
                elif outside:
                    said.append(f"`{name}` leaves out {len(outside)} of its values")
            case bool():
                said.append(f"`{name}` is {'true' if value else 'false'}")
            case frozenset():
                said.append(f"`{name}` is {', '.join(sorted(value)) or 'empty'}")
            case float():
                said.append(f"`{name}` is {value:g}")
            case _:
                said.append(f"`{name}` is {value}")
    said += [f"`{name}` cannot be known" for name in sorted(case.unknowable)]
    return " and ".join(said) or "nothing in particular is known"
