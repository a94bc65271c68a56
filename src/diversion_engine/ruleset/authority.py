"""Does a lower layer stay within what higher layers leave to it, and do rules of one layer agree?

    reads    a program
    reports  DE304 weakening, DE305 conflict, each with a case that shows it; DE306 where the search gave up

Law and life safety need nobody's leave. A rule of a lower layer that says `may` or `must` on a guarded action must
find, in every incident in which it holds, that a higher layer has decided already or has delegated it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.model.expression import Expression, Not, Term, all_of, leaves
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import TRUE, UNKNOWN, Truth
from diversion_engine.model.vocabulary import LAYERS, Verdict
from diversion_engine.semantics.search import find_case, plainest
from diversion_engine.semantics.verdict import condition_of

SOVEREIGN = ("life_safety", "law")
"""The layers that need no delegation."""


MAX_SEARCHES = 2_500
BUDGETS = (40, 160, 640, 2_000)
"""How many sets of facts a search may look at: most settle with the first; the hardest shipped one takes 120."""
WORK = 120_000
"""How many atoms one search may evaluate."""
LONG_WORK = 2 * WORK
"""How many all long searches together may; then the others have to settle with the first budget."""


@dataclass(slots=True)
class Effort:
    """What the checks of one ruleset may cost. Answers are kept for the days on which the same is asked."""

    searches: int = 0
    long_work: int = 0
    terms: Mapping[str, Expression] = field(default_factory=dict)
    answers: dict[Expression, tuple[Truth, Facts | None]] = field(default_factory=dict)

    def find_case(self, program: Program, condition: Expression) -> tuple[Truth, Facts | None]:
        """A case under which *condition* holds in *program*; see `semantics.search`."""
        if program.terms != self.terms:
            self.terms = program.terms
            self.answers.clear()
        if condition not in self.answers:
            self.searches += 1
            self.answers[condition] = self._search(program, condition) if self.searches <= MAX_SEARCHES else (UNKNOWN, None)
        return self.answers[condition]

    def _search(self, program: Program, condition: Expression) -> tuple[Truth, Facts | None]:
        size = _size(program, condition)
        first, *longer = BUDGETS
        found = find_case(program, condition, first)
        for budget in longer:
            if found[0] is not UNKNOWN or budget * size > WORK or self.long_work > LONG_WORK:
                break
            self.long_work += budget * size
            found = find_case(program, condition, budget)
        return found


def _size(program: Program, condition: Expression) -> int:
    """How many atoms a condition has, with those of its terms."""
    seen: set[str] = set()
    pending, size = [condition], 1
    while pending:
        for leaf in leaves(pending.pop()):
            size += 1
            if isinstance(leaf, Term) and leaf.name not in seen:
                seen.add(leaf.name)
                pending.append(program.terms[leaf.name])
    return size


def check_authority(program: Program, report: Report, effort: Effort | None = None) -> None:
    """Report every rule that takes more than it was given."""
    effort = effort or Effort()
    for rule in program.rules:
        if rule.layer in SOVEREIGN:
            continue
        for verdict in (Verdict.MUST, Verdict.MAY):
            for action in rule.actions_with(verdict):
                if program.vocabulary.actions[action].guarded:
                    _check_delegated(program, rule, action, verdict, report, effort)


def check_conflicts(program: Program, report: Report, effort: Effort | None = None) -> None:
    """Report every pair of rules of one layer that can say must and must not at once."""
    effort = effort or Effort()
    for must, must_not, action in _opposites(program):
        higher = [condition_of(rule) for rule in _higher(program, must.layer) if action in (*rule.must, *rule.must_not)]
        both = all_of([condition_of(must), condition_of(must_not), *map(Not, higher)])
        truth, case = effort.find_case(program, both)
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
                severity="error" if program.identity.status == "verified" else "warning",
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


def _check_delegated(program: Program, rule: Rule, action: str, verdict: Verdict, report: Report, effort: Effort) -> None:
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
    taken: Expression = all_of([condition_of(rule), *map(Not, leave), *map(Not, higher)])
    truth, case = effort.find_case(program, taken)
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
