"""The route, from two integers: which rules and conditions of pathways certainly hold, and which possibly do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import networkx as nx

from diversion_engine.engines.kernel.bits import bits_of, once, places_in, remember
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.semantics.route import Found, Route, nearest_usable, route_of, usability_from


class Routes:
    """The route. For each pathway it is remembered what can stand in, given what is usable among its fallbacks."""

    def __init__(self, program: Program, places: Mapping[tuple[str, ...], int]) -> None:
        self._program = program
        self._places = places
        rule_places = {rule.id: places[("rule", rule.id)] for rule in program.rules}
        self._offering = bits_of((rule for rule in program.rules if rule.offer), rule_places)
        self._order = {name: place for place, name in enumerate(program.pathways)}
        reach = _reach(program)
        self._reach = {name: sorted(found) for name, found in reach.items()}
        self._reach_bits = {name: self._condition_bits(found) for name, found in reach.items()}
        self._leads_to = {name: self._condition_bits(found) for name, found in _reach(program, with_order=True).items()}
        self._depends: dict[object, int] = {}
        self._known: dict[object, Route] = {}
        self._nearest: dict[object, Found] = {}

    def of(self, certain: int, possible: int) -> Route:
        """The route when the conditions in *certain* hold and those in *possible* may."""
        offering = certain & self._offering
        bits = once(self._depends, offering, lambda: self._depends_on(offering))
        key = (offering, certain & bits, possible & bits)
        return once(self._known, key, lambda: self._route(offering, certain, possible))

    def _depends_on(self, offering: int) -> int:
        """The conditions of pathways that bear on the route when these rules offer."""
        bits = 0
        for place in places_in(offering):
            for name in self._program.rules[place].offer:
                bits |= self._leads_to[name]
        return bits

    def _route(self, offering: int, certain: int, possible: int) -> Route:
        offers: dict[str, set[str]] = {}
        for place in places_in(offering):
            rule = self._program.rules[place]
            for name in rule.offer:
                offers.setdefault(name, set()).add(rule.id)
        ordered = {name: offers[name] for name in sorted(offers, key=self._order.__getitem__)}
        return route_of(self._program, ordered, lambda name: self._stand_in(name, certain, possible))

    def _stand_in(self, name: str, certain: int, possible: int) -> Found:
        bits = self._reach_bits[name]
        key = (name, certain & bits, possible & bits)
        found = self._nearest.get(key)
        return found if found is not None else remember(self._nearest, key, self._search(*key))

    def _search(self, name: str, certain: int, possible: int) -> Found:
        def truth(key: tuple[str, ...]) -> Truth:
            place = self._places[key]
            return TRUE if certain >> place & 1 else UNKNOWN if possible >> place & 1 else FALSE

        usable = {}
        for other in self._reach[name]:
            pathway = self._program.pathways[other]
            never = [truth(("never", other, str(number))) for number in range(len(pathway.never_when))]
            usable[other] = usability_from(pathway, truth(("needs", other)), never)
        return nearest_usable(self._program, usable, name)

    def _condition_bits(self, names: Iterable[str]) -> int:
        bits = 0
        for name in names:
            bits |= 1 << self._places[("needs", name)]
            for number in range(len(self._program.pathways[name].never_when)):
                bits |= 1 << self._places[("never", name, str(number))]
        return bits


def _reach(program: Program, *, with_order: bool = False) -> dict[str, set[str]]:
    """For each pathway, itself and all that can come instead of it; *with_order*, also what must come before those."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(program.pathways)
    for name, pathway in program.pathways.items():
        graph.add_edges_from((name, other) for other in (*pathway.unavailable, *pathway.excluded))
        if with_order:
            graph.add_edges_from((name, other) for other in pathway.after)
    return {name: {name, *nx.descendants(graph, name)} for name in program.pathways}
