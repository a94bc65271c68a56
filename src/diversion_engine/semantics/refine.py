"""What the missing facts really leave open.

Kleene's logic treats two conditions on the same missing fact as independent, so it may leave verdicts open that
no incident could have. Refining looks for a completion that has each of them, and drops those that have none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from diversion_engine.model.expression import Expression
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.cells import Split, cells_of
from diversion_engine.semantics.evaluate import TermTruths, status, term_truths
from diversion_engine.semantics.search import BUDGET, search
from diversion_engine.semantics.splits import first, live_splits
from diversion_engine.semantics.verdict import Statuses, dockets, possible_verdicts, undecided


class Matcher(Protocol):
    """What an engine must offer so that its verdicts can be refined."""

    @property
    def program(self) -> Program:
        """The program it runs."""
        ...

    def possible(self, facts: Facts, action: str) -> frozenset[Verdict]:
        """The verdicts that Kleene's logic leaves open."""
        ...

    def next_split(self, facts: Facts, action: str) -> Split | None:
        """The first fact, in the action's fixed order, that could still change the verdict."""
        ...

    def open_facts(self, facts: Facts, rules: Sequence[Rule]) -> set[str]:
        """The facts that could still change the status of one of *rules*, none of which is settled."""
        ...

    def open_rules(self, facts: Facts, rules: Sequence[Rule]) -> int:
        """How many of *rules* have an unknown status."""
        ...


def refine(matcher: Matcher, facts: Facts, action: str, budget: int = BUDGET) -> frozenset[Verdict]:
    """The verdicts that some completion of *facts* has; those that could not be excluded in time stay in."""
    open_verdicts = matcher.possible(facts, action)
    if len(open_verdicts) == 1:
        return open_verdicts
    cells = cells_of(matcher.program)
    seen: set[Verdict] = set()

    def judged(wanted: Verdict) -> Callable[[Facts], Truth]:
        def judge(here: Facts) -> Truth:
            left = matcher.possible(here, action)
            if len(left) == 1:
                seen.update(left)
            return FALSE if wanted not in left else TRUE if len(left) == 1 else UNKNOWN

        return judge

    kept = set()
    for verdict in sorted(open_verdicts):
        if verdict not in seen:
            truth, _ = search(facts, judged(verdict), lambda here: matcher.next_split(here, action), cells, budget)
            if truth is FALSE:
                continue
        kept.add(verdict)
    # Nothing is left only if the facts themselves are impossible; then the plain answer stands.
    return frozenset(kept | seen) or open_verdicts


class PlainMatcher:
    """The definition: evaluates every rule from scratch."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def statuses(self, facts: Facts) -> dict[str, Truth]:
        """The status of every rule."""
        terms = term_truths(self.program, facts)
        return {rule.id: status(rule, facts, terms) for rule in self.program.rules}

    def _statuses_of(self, rules: Iterable[Rule], facts: Facts) -> dict[str, Truth]:
        terms = TermTruths(self.program, facts)
        return {rule.id: status(rule, facts, terms) for rule in rules}

    def possible(self, facts: Facts, action: str) -> frozenset[Verdict]:
        """See `Matcher`."""
        docket = dockets(self.program)[action]
        return possible_verdicts(docket, self._statuses_of(docket.rules, facts))

    def next_split(self, facts: Facts, action: str) -> Split | None:
        """See `Matcher`."""
        return next_open_split(self.program, facts, action, self._statuses_of(dockets(self.program)[action].rules, facts))

    def open_facts(self, facts: Facts, rules: Sequence[Rule]) -> set[str]:
        """See `Matcher`."""
        return open_facts_of(self.program, facts, rules)

    def open_rules(self, facts: Facts, rules: Sequence[Rule]) -> int:
        """See `Matcher`."""
        return open_rules_of(rules, self._statuses_of(rules, facts))


def open_facts_of(program: Program, facts: Facts, rules: Sequence[Rule]) -> set[str]:
    """The facts that undecided rules still depend on."""
    return {split.fact for split in live_splits(program, conditions_of(rules), facts, TermTruths(program, facts))}


def open_rules_of(rules: Iterable[Rule], statuses: Statuses) -> int:
    """How many of *rules* are undecided."""
    return sum(statuses[rule.id] is UNKNOWN for rule in rules)


def conditions_of(rules: Iterable[Rule]) -> list[Expression]:
    """The conditions of rules and of their exceptions."""
    return [condition for rule in rules for condition in rule.conditions]


def next_open_split(program: Program, facts: Facts, action: str, statuses: Statuses) -> Split | None:
    """The first fact, in the action's fixed order, that an undecided rule still depends on."""
    docket = dockets(program)[action]
    conditions = conditions_of(undecided(docket, statuses))
    return first(live_splits(program, conditions, facts, TermTruths(program, facts)), docket.ranks)
