"""What helps instead: the least intrusive way through the pathways that the rules offer.

Pathways form a graph. An edge of fallback leads from a pathway to each that may come instead of it; an edge of
order leads from each pathway that must come first to the one it prepares. An offered pathway that cannot be used
is replaced by the usable one with the least intrusiveness along the fallback edges; what must come first is added;
and the route is listed in that order, the least intrusive first where order leaves a choice.

A contraindication that is unknown excludes, because unknown never silences a prohibition. A need that is unknown
does not: staff will find out, and the pathway says what comes instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

import networkx as nx

from diversion_engine.model.decision import Excluded, Step
from diversion_engine.model.facts import Facts
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.program import Program
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


@dataclass(slots=True)
class _Draft:
    """A route in the making: for each pathway, the rules that want it and what it replaces."""

    wanted: dict[str, set[str]] = field(default_factory=dict)
    replaces: dict[str, set[str]] = field(default_factory=dict)
    excluded: dict[str, str] = field(default_factory=dict)


Route = tuple[tuple[Step, ...], tuple[Excluded, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """What comes of an offer: the pathway to take, and those passed over on the way with the reasons."""

    chosen: str | None
    passed: tuple[tuple[str, str], ...] = ()


def route(program: Program, statuses: Statuses, usable: Mapping[str, Usable]) -> Route:
    """The steps that the rules in force call for, and the pathways that were offered and cannot be used."""
    holding = [rule for rule in program.rules if statuses[rule.id] is TRUE]
    offers = {name: {rule.id for rule in holding if name in rule.offer} for name in program.pathways}
    return route_of(program, offers, lambda name: nearest_usable(program, usable, name))


def route_of(program: Program, offers: Mapping[str, set[str]], nearest: Callable[[str], Found]) -> Route:
    """The route, from the pathways offered (each with the rules that do) and a way to find what can stand in."""
    draft = _Draft()
    for name, rules in offers.items():
        if rules:
            _want(program, nearest, draft, name, rules)
    if not draft.wanted:
        for name in program.fallback_route:
            draft.wanted[name] = set()
    steps = tuple(_step(program, draft, name) for name in _in_order(program, draft.wanted))
    return steps, tuple(Excluded(name, because) for name, because in sorted(draft.excluded.items()))


def _want(program: Program, nearest: Callable[[str], Found], draft: _Draft, offered: str, rules: set[str]) -> None:
    found = nearest(offered)
    draft.excluded.update(found.passed)
    chosen = found.chosen
    if chosen is None:
        return
    wanted_by = draft.wanted.get(chosen)
    if found.passed:
        draft.replaces.setdefault(chosen, set()).add(offered)
    # What must come first is wanted by the same rules. Going on only for news also ends where a fallback leads back.
    if wanted_by is None or not rules <= wanted_by:
        draft.wanted.setdefault(chosen, set()).update(rules)
        for earlier in program.pathways[chosen].after:
            _want(program, nearest, draft, earlier, rules)


def nearest_usable(program: Program, usable: Mapping[str, Usable], offered: str) -> Found:
    """The least intrusive usable pathway that may stand in for *offered*, and those passed over on the way.

    *usable* needs to hold *offered* and every pathway that can come instead of it, directly or not.
    """
    if usable[offered].yes:
        return Found(offered)
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_node(offered)
    for name, state in usable.items():
        if not state.yes:
            graph.add_weighted_edges_from((name, other, program.pathways[other].intrusiveness) for other in state.instead)
    distances: dict[str, float] = nx.single_source_dijkstra_path_length(graph, offered)
    reached = [(distance, name) for name, distance in distances.items() if usable[name].yes]
    if not reached:
        return Found(None, ((offered, usable[offered].because),))
    _, chosen = min(reached)
    passed: list[str] = nx.dijkstra_path(graph, offered, chosen)[:-1]
    return Found(chosen, tuple((name, usable[name].because) for name in passed))


def _in_order(program: Program, wanted: Mapping[str, set[str]]) -> list[str]:
    return sorted(wanted, key=places(program).__getitem__)


@lru_cache(maxsize=64)
def places(program: Program) -> Mapping[str, int]:
    """One order for all pathways: what must come first does, and the less intrusive comes before the more."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(program.pathways)
    for name, pathway in program.pathways.items():
        graph.add_edges_from((earlier, name) for earlier in pathway.after)
    ordered = nx.lexicographical_topological_sort(graph, key=lambda name: (program.pathways[name].intrusiveness, name))
    return {name: place for place, name in enumerate(ordered)}


def _step(program: Program, draft: _Draft, name: str) -> Step:
    pathway = program.pathways[name]
    return Step(
        name,
        tuple(sorted(draft.wanted[name])),
        pathway.owner,
        pathway.consent,
        tuple(sorted(draft.replaces.get(name, ()))),
    )


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
