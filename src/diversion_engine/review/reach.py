"""Can a case still go there, once more is known?

"The case does not go to …" means that it cannot. While facts are missing, a pathway that is not on the route may come to
be on it, so every completion of the missing facts that can make a difference is tried, under a budget.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import networkx as nx

from diversion_engine.model.decision import Outcome
from diversion_engine.model.expression import Expression, all_of
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.semantics.cells import Cells, Split, cells_of
from diversion_engine.semantics.evaluate import term_truths
from diversion_engine.semantics.refine import PlainMatcher
from diversion_engine.semantics.route import fallback_graph, route
from diversion_engine.semantics.search import search
from diversion_engine.semantics.splits import live_splits

BUDGET = 2_000
"""How many sets of facts are looked at before the question is given up."""


def may_go_to(program: Program, facts: Facts, outcome: Outcome, pathway: str, budget: int = BUDGET) -> Truth:
    """Whether some completion of *facts* has the pathway on its route; unknown when the budget ran out.

    Args:
        program: The program that decided.
        facts: What is known.
        outcome: What it decided on them; its route does not have the pathway.
        pathway: Where the case may not go.
        budget: How many sets of facts may be looked at.
    """
    if all(facts.settles(name) for name in program.vocabulary.facts):
        return FALSE
    reach = _Reach(program, pathway)
    if reach.offers and all(outcome.statuses[rule] is FALSE for rule in reach.offers):
        return FALSE
    return reach.search(facts, budget)


class _Reach:
    """One question about one program."""

    def __init__(self, program: Program, pathway: str) -> None:
        # The cells of a program leave out what only pathways ask about; as terms, these conditions count.
        self.program = _with_needs(program)
        self.pathway = pathway
        self.matcher = PlainMatcher(self.program)
        self.offers, self.conditions = _that_matter(self.program, pathway)

    def search(self, facts: Facts, budget: int) -> Truth:
        return search(facts, self._judge, self._next, self._cells, budget)[0]

    @property
    def _cells(self) -> Cells:
        return cells_of(self.program)

    def _judge(self, facts: Facts) -> Truth:
        statuses = self.matcher.statuses(facts)
        if self.offers and all(statuses[rule] is FALSE for rule in self.offers):
            return FALSE
        if next(self._splits(facts), None) is not None:
            return UNKNOWN
        steps, _ = route(self.program, statuses, facts, term_truths(self.program, facts))
        return TRUE if any(step.pathway == self.pathway for step in steps) else FALSE

    def _next(self, facts: Facts) -> Split | None:
        return min(self._splits(facts), key=lambda split: (split.fact, sorted(split.members or ())), default=None)

    def _splits(self, facts: Facts) -> Iterator[Split]:
        return live_splits(self.program, self.conditions, facts, term_truths(self.program, facts))


@lru_cache(maxsize=64)
def _with_needs(program: Program) -> Program:
    needs: dict[str, Expression] = {f"pathway {name}": all_of(one.conditions) for name, one in program.pathways.items()}
    return replace(program, terms={**program.terms, **needs})


@lru_cache(maxsize=1024)
def _that_matter(program: Program, pathway: str) -> tuple[frozenset[str], tuple[Expression, ...]]:
    """The rules whose offers can lead to a pathway (none where any may), and the conditions that decide whether they do."""
    graph = fallback_graph(program.pathways)
    towards = graph.copy()
    towards.add_edges_from((name, earlier) for name, one in program.pathways.items() for earlier in one.after)
    sources = {pathway, *nx.ancestors(towards, pathway)}
    everything = pathway in program.fallback_route
    rules = [rule for rule in program.rules if (rule.offer if everything else sources & set(rule.offer))]
    asked = sources.union(*(nx.descendants(graph, name) for name in sources))
    conditions = [condition for rule in rules for condition in rule.conditions]
    conditions += [condition for name in sorted(asked) for condition in program.pathways[name].conditions]
    return frozenset() if everything else frozenset(rule.id for rule in rules), tuple(conditions)
