"""The route, from two integers: which rules and conditions of pathways certainly hold, and which possibly do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import networkx as nx

from diversion_engine.engines.kernel.bits import bits_of, places_in, remember
from diversion_engine.engines.kernel.clauses import Key
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.semantics.route import Lead, Route, Usable, lead, route_of, usability_from


class Routes:
    """The route. Where the offer of a pathway leads is remembered for each combination of what can be used on the way."""

    def __init__(self, program: Program, rules: Mapping[str, int], conditions: Mapping[Key, int]) -> None:
        self._program = program
        self._places = conditions
        self._offering = bits_of((rule for rule in program.rules if rule.offer), rules)
        self._bits = {name: self._condition_bits(found) for name, found in _reach(program).items()}
        self._leads: dict[object, Lead] = {}

    def of(self, certain: int, possible: int) -> Route:
        """The route when the conditions in *certain* hold and those in *possible* may."""
        holding = [self._program.rules[place] for place in places_in(certain & self._offering)]
        return route_of(self._program, holding, lambda offered: self._lead(offered, certain, possible))

    def _lead(self, offered: str, certain: int, possible: int) -> Lead:
        bits = self._bits[offered]
        key = (offered, certain & bits, possible & bits)
        found = self._leads.get(key)
        return found if found is not None else remember(self._leads, key, self._search(*key))

    def _search(self, offered: str, certain: int, possible: int) -> Lead:
        def truth(*key: str) -> Truth:
            place = self._places[key]
            return TRUE if certain >> place & 1 else UNKNOWN if possible >> place & 1 else FALSE

        def usable(name: str) -> Usable:
            pathway = self._program.pathways[name]
            never = [truth("never", name, str(number)) for number in range(len(pathway.never_when))]
            return usability_from(pathway, truth("needs", name), never)

        return lead(self._program, usable, offered)

    def _condition_bits(self, names: Iterable[str]) -> int:
        bits = 0
        for name in names:
            bits |= 1 << self._places[("needs", name)]
            for number in range(len(self._program.pathways[name].never_when)):
                bits |= 1 << self._places[("never", name, str(number))]
        return bits


def _reach(program: Program) -> dict[str, set[str]]:
    """For each pathway, itself and all that can come instead of it or before it."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(program.pathways)
    for name, pathway in program.pathways.items():
        graph.add_edges_from((name, other) for other in (*pathway.unavailable, *pathway.excluded, *pathway.after))
    return {name: {name, *nx.descendants(graph, name)} for name in program.pathways}
