"""What helps instead: the least intrusive way through the pathways that the rules offer.

Pathways form a graph. An edge of fallback leads from a pathway to each that may come instead of it; an edge of
order leads from each pathway that must come first to the one it prepares. An offered pathway that cannot be used
is replaced by the usable one with the least intrusiveness along the fallback edges; what must come first is added;
and the route is listed in that order, the least intrusive first where order leaves a choice.

A contraindication that is unknown excludes, because unknown never silences a prohibition. A need that is unknown
does not: staff will find out, and the pathway says what comes instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import networkx as nx

from diversion_engine.model.decision import Excluded, Step
from diversion_engine.model.facts import Facts
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, TRUE, Truth
from diversion_engine.semantics.evaluate import Truths, truth_of
from diversion_engine.semantics.verdict import Statuses


@dataclass(frozen=True, slots=True)
class Usable:
    """Whether a pathway can be used; if not, which fallbacks apply and what to tell people."""

    yes: bool
    instead: tuple[str, ...] = ()
    because: str = ""


def usability(pathway: Pathway, facts: Facts, terms: Truths) -> Usable:
    """Whether *pathway* can be used, given these facts."""
    return usability_from(
        pathway, truth_of(pathway.needs, facts, terms), [truth_of(reason.when, facts, terms) for reason in pathway.never_when]
    )


def usability_from(pathway: Pathway, needs: Truth, never: Sequence[Truth]) -> Usable:
    """Whether *pathway* can be used, given the truth of what it needs and of each of its contraindications."""
    for reason, truth in zip(pathway.never_when, never, strict=True):
        if truth is TRUE:
            return Usable(False, pathway.excluded, reason.because)
    for reason, truth in zip(pathway.never_when, never, strict=True):
        if truth is not FALSE:
            return Usable(False, pathway.excluded, f"not known yet whether this applies: {reason.because}")
    if needs is FALSE:
        return Usable(False, pathway.unavailable, "what it needs is not given in this case")
    return Usable(True)


@dataclass(frozen=True, slots=True)
class Lead:
    """Where an offer leads.

    `taken` are the pathways it puts on the route, each with the one it replaces, if any; `passed` are those that cannot
    be used, with the reasons.
    """

    taken: tuple[tuple[str, str | None], ...]
    passed: tuple[tuple[str, str], ...]


Route = tuple[tuple[Step, ...], tuple[Excluded, ...]]


def route(program: Program, statuses: Statuses, facts: Facts, terms: Truths) -> Route:
    """The steps that the rules in force call for, and the pathways that were offered and cannot be used."""

    def usable(name: str) -> Usable:
        return usability(program.pathways[name], facts, terms)

    holding = (rule for rule in program.rules if statuses[rule.id] is TRUE)
    return route_of(program, holding, lambda offered: lead(program, usable, offered))


def route_of(program: Program, holding: Iterable[Rule], leads: Callable[[str], Lead]) -> Route:
    """The route that these rules call for, when *leads* says where the offer of a pathway leads."""
    offers: dict[str, list[str]] = {}
    for rule in holding:
        for name in rule.offer:
            offers.setdefault(name, []).append(rule.id)
    wanted: dict[str, set[str]] = {}
    replaces: dict[str, set[str]] = {}
    excluded: dict[str, str] = {}
    for offered, rules in offers.items():
        found = leads(offered)
        excluded.update(found.passed)
        for name, replaced in found.taken:
            wanted.setdefault(name, set()).update(rules)
            if replaced is not None:
                replaces.setdefault(name, set()).add(replaced)
    steps = sorted(wanted or program.fallback_route, key=places(program).__getitem__)
    return (
        tuple([_step(program.pathways[name], wanted.get(name, ()), replaces.get(name, ())) for name in steps]),
        tuple([Excluded(name, because) for name, because in sorted(excluded.items())]),
    )


def _step(pathway: Pathway, rules: Iterable[str], replaces: Iterable[str]) -> Step:
    return Step(pathway.name, tuple(sorted(rules)), pathway.owner, pathway.consent, tuple(sorted(replaces)))


def lead(program: Program, usable: Callable[[str], Usable], offered: str) -> Lead:
    """Where the offer of a pathway leads: to what can stand in for it, and to all that must come first."""
    taken: list[tuple[str, str | None]] = []
    passed: dict[str, str] = {}
    asked = [offered]
    for name in asked:
        chosen, over = _nearest_usable(program, usable, name)
        passed.update(over)
        if chosen is not None:
            # What must come first is asked for in turn, each once.
            taken.append((chosen, name if over else None))
            asked += [earlier for earlier in program.pathways[chosen].after if earlier not in asked]
    return Lead(tuple(taken), tuple(passed.items()))


def _nearest_usable(program: Program, usable: Callable[[str], Usable], asked: str) -> tuple[str | None, dict[str, str]]:
    """The least intrusive usable pathway that may stand in for *asked*, and why those on the way to it are passed over."""
    if usable(asked).yes:
        return asked, {}
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_node(asked)
    states: dict[str, Usable] = {}
    while new := [name for name in graph if name not in states]:
        for name in new:
            states[name] = usable(name)
            instead = () if states[name].yes else states[name].instead
            graph.add_weighted_edges_from((name, other, program.pathways[other].intrusiveness) for other in instead)
    distances: dict[str, float] = nx.single_source_dijkstra_path_length(graph, asked)
    reached = [(distance, name) for name, distance in distances.items() if states[name].yes]
    if not reached:
        return None, {asked: states[asked].because}
    _, chosen = min(reached)
    passed: list[str] = nx.dijkstra_path(graph, asked, chosen)[:-1]
    return chosen, {name: states[name].because for name in passed}


@lru_cache(maxsize=64)
def places(program: Program) -> Mapping[str, int]:
    """One order for all pathways: what must come first does, and the less intrusive comes before the more."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(program.pathways)
    for name, pathway in program.pathways.items():
        graph.add_edges_from((earlier, name) for earlier in pathway.after)
    ordered = nx.lexicographical_topological_sort(graph, key=lambda name: (program.pathways[name].intrusiveness, name))
    return {name: place for place, name in enumerate(ordered)}


def fallback_graph(pathways: Mapping[str, Pathway]) -> nx.DiGraph[str]:
    """Every edge along which one pathway may come instead of another."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(pathways)
    for name, pathway in pathways.items():
        for other in (*pathway.unavailable, *pathway.declined, *pathway.excluded):
            graph.add_edge(name, other)
    return graph


def cycle_in(graph: nx.DiGraph[str]) -> list[str] | None:
    """The nodes of one cycle, the first repeated at the end, or None."""
    try:
        edges = nx.find_cycle(graph)
    except nx.NetworkXNoCycle:
        return None
    names = [edge[0] for edge in edges]
    assert all(one[1] == other[0] for one, other in pairwise(edges))
    return [*names, names[0]]
