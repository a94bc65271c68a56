"""Is there a way to complete these facts so that something holds? Exact, unless the budget runs out.

The search splits one fact at a time, only facts that still matter, always in the same order, and gives up a
branch as soon as Kleene's logic settles it. Because the order is fixed, knowing more facts can only make the
search smaller; so what was excluded stays excluded when a fact is learned, whatever the budget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from diversion_engine.model.expression import All, Any, Expression, Includes, Known, Not, Open, Term, leaves
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.semantics.cells import Cells, Split, cells_of
from diversion_engine.semantics.evaluate import Truths, truth_of

BUDGET = 400
"""How many sets of facts one search may look at."""


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


def search(
    start: Facts,
    judge: Callable[[Facts], Truth],
    next_split: Callable[[Facts], Split | None],
    cells: Cells,
    budget: int = BUDGET,
) -> tuple[Truth, Facts | None]:
    """Look for a completion of *start* that *judge* calls true.

    Returns:
        True and the facts found (whatever else becomes known, they stay true); false when there is none;
        unknown when the budget ran out or nothing is left to split.
    """
    pending = [start]
    answer = FALSE
    while pending:
        if budget == 0:
            return UNKNOWN, None
        budget -= 1
        facts = pending.pop()
        truth = judge(facts)
        if truth is TRUE:
            return TRUE, facts
        if truth is FALSE:
            continue
        split = next_split(facts)
        if split is None:
            answer = UNKNOWN
            continue
        pending.extend(reversed(list(cells.branches(facts, split))))
    return answer, None


def find_case(program: Program, condition: Expression, effort: Effort | None = None) -> tuple[Truth, Facts | None]:
    """Look for facts under which *condition* holds in *program*, for no more than a share of *effort*.

    A conjunction is taken apart, and its parts are settled in the order in which they stand: put what is hardest to
    meet first.
    """
    effort = effort or Effort()
    share = effort.share()
    cells = cells_of(program)
    whole = [_Part(part, _said_of_term(part), _size(program, part)) for part in _conjuncts(condition)]
    pending = [(iter((Facts(),)), whole)]
    answer = FALSE
    while pending:
        branches, undecided = pending[-1]
        facts = next(branches, None)
        if facts is None:
            pending.pop()
            continue
        cost = len(facts.values) + sum(part.size for part in undecided)
        effort.take(cost)
        share -= cost
        if share < 0:
            return UNKNOWN, None
        terms = TermTruths(program, facts)
        # What one part says about a term holds for the others: it is false there, or the part fails.
        said = {part.says for part in undecided if part.says}
        if len(dict(said)) < len(said):
            continue
        assumed = TermTruths(program, facts, dict(said))
        truths = [truth_of(part.condition, facts, terms if part.says else assumed) for part in undecided]
        if FALSE in truths:
            continue
        undecided = [part for part, truth in zip(undecided, truths, strict=True) if truth is UNKNOWN]
        if not undecided:
            return TRUE, facts
        split = _first_of(program, (part.condition for part in undecided), facts, terms)
        if split is None:
            answer = UNKNOWN
            continue
        pending.append((cells.branches(facts, split), undecided))
    return answer, None


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


def plainest(program: Program, condition: Expression, case: Facts) -> Facts:
    """*case* without the facts that *condition* holds without."""
    for name in sorted(case.values):
        fewer = case.without(name)
        if truth_of(condition, fewer, TermTruths(program, fewer)) is TRUE:
            case = fewer
    return case


class TermTruths(Mapping[str, Truth]):
    """The truths of terms, each worked out when it is first asked for; *assumed* stands in for unknown ones."""

    def __init__(self, program: Program, facts: Facts, assumed: Mapping[str, Truth] | None = None) -> None:
        self._program, self._facts = program, facts
        self._assumed = assumed or {}
        self._known: dict[str, Truth] = {}

    def __getitem__(self, name: str) -> Truth:
        truth = self._known.get(name)
        if truth is None:
            truth = truth_of(self._program.terms[name], self._facts, self)
            if truth is UNKNOWN:
                truth = self._assumed.get(name, UNKNOWN)
            self._known[name] = truth
        return truth

    def __iter__(self) -> Iterator[str]:
        return iter(self._program.terms)

    def __len__(self) -> int:
        return len(self._program.terms)


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


def _first_of(program: Program, undecided: Iterable[Expression], facts: Facts, terms: Truths) -> Split | None:
    """A split of the first part that has one; a fact before a member of a set."""
    for part in undecided:
        splits = live_splits(program, [part], facts, terms)
        found = min(
            splits, key=lambda split: (split.members is not None, split.fact, sorted(split.members or ())), default=None
        )
        if found is not None:
            return found
    return None


def live_splits(program: Program, conditions: Iterable[Expression], facts: Facts, truths: Truths) -> Iterator[Split]:
    """What can still change an undecided condition: unknown atoms inside undecided parts."""
    cells = cells_of(program)
    pending = [condition for condition in conditions if truth_of(condition, facts, truths) is UNKNOWN]
    opened: set[str] = set()
    while pending:
        match pending.pop():
            case Term(name):
                if name not in opened:
                    opened.add(name)
                    pending.append(program.terms[name])
            case (Not() | All() | Any()) as compound:
                parts = (compound.part,) if isinstance(compound, Not) else compound.parts
                pending.extend(part for part in parts if truth_of(part, facts, truths) is UNKNOWN)
            case Includes(fact, values):
                yield from _set_splits(cells, facts, fact, values)
            case Known(fact):
                yield Split(fact)
            case Open():
                pass
            case atom:
                yield Split(atom.fact)


def first(splits: Iterable[Split], ranks: Mapping[str, int]) -> Split | None:
    """The split that comes first in the fixed order."""
    return min(splits, key=lambda split: (ranks[split.fact], sorted(split.members or ())), default=None)


def _set_splits(cells: Cells, facts: Facts, fact: str, values: frozenset[str]) -> Iterator[Split]:
    known = facts.values.get(fact, PartOf())
    assert isinstance(known, PartOf)
    for members in cells.classes[fact]:
        if members <= values and not members & known.inside and not members <= known.outside:
            yield Split(fact, members)


@lru_cache(maxsize=64)
def facts_read(program: Program) -> Mapping[str, frozenset[str]]:
    """The facts each rule reads, terms and exceptions included."""
    by_term: dict[str, frozenset[str]] = {}
    for name, expression in program.terms.items():
        by_term[name] = _facts_in(expression, by_term)
    return {
        rule.id: frozenset().union(
            _facts_in(rule.when, by_term), *(_facts_in(exception.when, by_term) for exception in rule.exceptions)
        )
        for rule in program.rules
    }


def _facts_in(expression: Expression, by_term: Mapping[str, frozenset[str]]) -> frozenset[str]:
    found: set[str] = set()
    for leaf in leaves(expression):
        match leaf:
            case Term(name):
                found |= by_term[name]
            case Open():
                pass
            case atom:
                found.add(atom.fact)
    return frozenset(found)
