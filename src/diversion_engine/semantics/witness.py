"""A case in which a condition holds, for showing what rules allow; none where there is none.

Like `search`, it splits one fact at a time and gives up a branch as soon as that is settled. A conjunction is taken
apart on the way, so that the facts of one part are settled before the next is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from diversion_engine.model.expression import All, Any, Expression, Not, Term, leaves
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.semantics.cells import Split, cells_of
from diversion_engine.semantics.evaluate import TermTruths, Truths, truth_of
from diversion_engine.semantics.splits import live_splits

EFFORT = 400_000
"""How many atoms searches for one purpose may look at together, some 0.4 s: the hardest shipped ruleset takes 48,000."""


@dataclass(slots=True)
class Effort:
    """What searches for one purpose may still cost together, in atoms looked at and facts copied.

    Each may take an eighth of what is left, so that a hard one leaves something to those after it. (The hardest
    search that shipped rulesets need takes 11,000.)
    """

    left: int = EFFORT

    def share(self) -> int:
        """What the next search may take."""
        return self.left // 8

    def take(self, cost: int) -> None:
        """Count what was done."""
        self.left = max(0, self.left - cost)


def find_case(program: Program, condition: Expression, effort: Effort | None = None) -> tuple[Truth, Facts | None]:
    """Look for facts under which *condition* holds in *program*, for no more than a share of *effort*.

    The parts of a conjunction are settled in the order in which they stand: put what is hardest to meet first.
    """
    effort = effort or Effort()
    share = effort.share()
    cells = cells_of(program)
    parts = [_Part(part, _said_of_term(part), _size(program, part)) for part in _conjuncts(condition)]
    pending = [(iter((Facts(),)), parts)]
    answer = FALSE
    while pending:
        branches, parts = pending[-1]
        facts = next(branches, None)
        if facts is None:
            pending.pop()
            continue
        cost = len(facts.values) + sum(part.size for part in parts)
        effort.take(cost)
        share -= cost
        if share < 0:
            return UNKNOWN, None
        terms = TermTruths(program, facts)
        left = _undecided(parts, facts, terms)
        if left is None:
            continue
        if not left:
            return TRUE, facts
        split = _first_of(program, left, facts, terms)
        if split is None:
            answer = UNKNOWN
            continue
        pending.append((cells.branches(facts, split), left))
    return answer, None


def plainest(program: Program, condition: Expression, case: Facts) -> Facts:
    """*case* without the facts that *condition* holds without."""
    for name in sorted(case.values):
        fewer = case.without(name)
        if truth_of(condition, fewer, TermTruths(program, fewer)) is TRUE:
            case = fewer
    return case


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a conjunction: what it says of a term, and how many atoms it has, with those of its terms."""

    condition: Expression
    says: tuple[str, Truth] | None
    size: int


def _size(program: Program, condition: Expression) -> int:
    seen: set[str] = set()
    pending, size = [condition], 1
    while pending:
        for leaf in leaves(pending.pop()):
            size += 1
            if isinstance(leaf, Term) and leaf.name not in seen:
                seen.add(leaf.name)
                pending.append(program.terms[leaf.name])
    return size


def _conjuncts(condition: Expression) -> Iterator[Expression]:
    match condition:
        case All(parts):
            for part in parts:
                yield from _conjuncts(part)
        case Not(Not(part)):
            yield from _conjuncts(part)
        case Not(Any(parts)):
            for part in parts:
                yield from _conjuncts(Not(part))
        case _:
            yield condition


def _said_of_term(part: Expression) -> tuple[str, Truth] | None:
    match part:
        case Term(name):
            return name, TRUE
        case Not(Term(name)):
            return name, FALSE
        case _:
            return None


def _undecided(parts: Sequence[_Part], facts: Facts, terms: TermTruths) -> list[_Part] | None:
    """The parts that these facts leave open; None when one of them fails."""
    said = {part.says for part in parts if part.says}
    # What one part says about a term holds for the others: it is false there, or the part fails.
    if len(dict(said)) < len(said):
        return None
    assumed = terms.assuming(dict(said))
    truths = [truth_of(part.condition, facts, terms if part.says else assumed) for part in parts]
    if FALSE in truths:
        return None
    return [part for part, truth in zip(parts, truths, strict=True) if truth is UNKNOWN]


def _first_of(program: Program, parts: Iterable[_Part], facts: Facts, terms: Truths) -> Split | None:
    """A split of the first part that has one; a fact before a member of a set."""
    for part in parts:
        splits = live_splits(program, [part.condition], facts, terms)
        found = min(
            splits, key=lambda split: (split.members is not None, split.fact, sorted(split.members or ())), default=None
        )
        if found is not None:
            return found
    return None
