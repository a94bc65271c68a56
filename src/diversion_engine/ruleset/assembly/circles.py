"""What goes round in a circle, and how a finding shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import networkx as nx

from diversion_engine.diagnostics.finding import Label
from diversion_engine.diagnostics.span import Span

MOST_SHOWN = 8
"""How many places of one circle are shown."""


def circles(graph: nx.DiGraph[str]) -> Iterator[list[str]]:
    """One circle for each group of nodes that reach each other; each node leads to the next, and the last to the first."""
    for group in sorted(map(sorted, nx.strongly_connected_components(graph))):
        if len(group) > 1 or graph.has_edge(group[0], group[0]):
            # In order of their names, so that the same ruleset shows the same circle every time.
            inside: nx.DiGraph[str] = nx.DiGraph(sorted(graph.subgraph(group).edges))
            yield [edge[0] for edge in nx.find_cycle(inside, group[0])]


def arrows(ring: list[str]) -> str:
    """A circle in a message."""
    return " → ".join(f"`{name}`" for name in [*ring, ring[0]])


def places_of(ring: Iterable[str], spans: Mapping[str, Span]) -> list[Label]:
    """Where the first names of a circle stand."""
    return [Label(spans[name]) for name in list(ring)[:MOST_SHOWN]]
