"""Can every pathway be completed, or replaced by one that can?

reads    a ruleset, and what is written
reports  DE401 circles, DE402 dead ends, DE403 officers as a fallback, DE404 not always available, DE405 no fallback

What was written counts, so that a misspelt name is not reported once more as a fallback that is missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.program import Ruleset
from diversion_engine.ruleset.assembly.circles import arrows, circles, places_of
from diversion_engine.ruleset.assembly.written import Written
from diversion_engine.ruleset.documents.pathways import PathwayDocument
from diversion_engine.ruleset.library import MANIFEST
from diversion_engine.ruleset.text.nodes import Text, span_of
from diversion_engine.semantics.route import fallback_graph


def check_catalogue(ruleset: Ruleset, written: Written, report: Report) -> None:
    """Report every pathway that can leave a student with nothing, or with an officer."""
    check = _Check(ruleset.pathways, report)
    check.circles(fallback_graph(ruleset.pathways), "instead")
    check.circles(_order(ruleset.pathways), "after")
    for name, document in written.pathways.items():
        if document.always_available:
            check.availability(name, document)
        elif "instead" not in document.refused:
            check.dead_ends(name, document)
        check.officers(name, document)
    fallback_route = [name for file in written.files for name in file.fallback_route]
    for name in fallback_route:
        if name in ruleset.pathways:
            check.last_resort(name, ruleset.pathways[name])
    refused = any("fallback_route" in file.refused for file in written.files)
    if ruleset.rules and not fallback_route and not refused and written.is_whole:
        report.add(
            Code.NO_FALLBACK_ROUTE,
            "no pathway is named for incidents in which no rule settles a route",
            Span(f"{written.folders[-1].name}/{MANIFEST}", 1),
            help="add `fallback_route: [administrator-review]`, or another pathway that is always available, to one of the files",
            severity="error" if ruleset.pathways else "warning",
        )


def _order(pathways: Mapping[str, Pathway]) -> nx.DiGraph[str]:
    """An edge from each pathway to those that come after it."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    for name, pathway in pathways.items():
        graph.add_edges_from((earlier, name) for earlier in pathway.after)
    return graph


def _conditions(document: PathwayDocument) -> list[str]:
    """What may stand in the way of a pathway."""
    return [key for key in ("needs", "never_when", "consent") if document.entry(key)]


@dataclass(frozen=True, slots=True)
class _Check:
    pathways: Mapping[str, Pathway]
    report: Report

    def circles(self, graph: nx.DiGraph[str], key: str) -> None:
        spans = {name: pathway.span for name, pathway in self.pathways.items()}
        for ring in circles(graph):
            self.report.add(
                Code.PATHWAY_CYCLE,
                f"these pathways go round in a circle: {arrows(ring)}",
                *places_of(ring, spans),
                help=f"remove one of the names under `{key}`",
            )

    def availability(self, name: Text, document: PathwayDocument) -> None:
        conditions = _conditions(document)
        if conditions:
            self.report.add(
                Code.NOT_ALWAYS_AVAILABLE,
                f"`{name}` says that it is always available, and has {listed(conditions)}",
                document.place("always_available"),
                help="remove `always_available`, or what may stand in its way",
            )

    def dead_ends(self, name: Text, document: PathwayDocument) -> None:
        instead, conditions = document.instead, _conditions(document)
        for key, what, named in (
            ("needs", "unavailable", instead.unavailable),
            ("never_when", "excluded", instead.unavailable if instead.excluded is None else instead.excluded),
            ("consent", "declined", instead.declined),
        ):
            if key in conditions and not named and what not in instead.refused:
                self.report.add(
                    Code.DEAD_END,
                    f"when `{name}` is {what}, nothing comes instead",
                    Label(self.pathways[name].span, f"has `{key}`"),
                    help=f"name pathways under `instead: {{{what}: […]}}`",
                )

    def officers(self, name: Text, document: PathwayDocument) -> None:
        instead = document.instead
        officers = {
            other: other.span
            for other in reversed([*instead.unavailable, *instead.declined, *(instead.excluded or [])])
            if other in self.pathways and self.pathways[other].officer
        }
        for other, span in officers.items():
            self._run_by_officers(
                f"when `{name}` cannot be used, `{other}` comes instead, and that is run by officers",
                Label(span, "comes instead"),
                self.pathways[other],
            )

    def last_resort(self, name: Text, pathway: Pathway) -> None:
        if not pathway.always_available:
            self.report.add(
                Code.NO_FALLBACK_ROUTE,
                f"`{name}` is a fallback route and is not always available",
                Label(span_of(name), "named here"),
                Label(pathway.span, "may not be available"),
                help="name a pathway with `always_available: true`",
            )
        if pathway.officer:
            message = f"`{name}` is a fallback route, and is run by officers"
            self._run_by_officers(message, Label(span_of(name), "named here"), pathway)

    def _run_by_officers(self, message: str, named: Label, pathway: Pathway) -> None:
        self.report.add(
            Code.OFFICER_FALLBACK,
            message,
            named,
            Label(pathway.span, "run by officers"),
            help="name a pathway that the school runs; no fallback ends with an officer",
        )
