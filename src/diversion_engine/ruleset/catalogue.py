"""Can every pathway be completed, or replaced by one that can?

reads    a ruleset
reports  DE401 circles, DE402 dead ends, DE403 officers as a fallback, DE404 not always available, DE405 no fallback
"""

from __future__ import annotations

from collections.abc import Mapping

import networkx as nx

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.program import Ruleset
from diversion_engine.ruleset.documents import PathwayDocument
from diversion_engine.ruleset.load import MANIFEST, Folder
from diversion_engine.ruleset.nodes import Text, span_of
from diversion_engine.ruleset.words import files_of, gathered
from diversion_engine.semantics.route import fallback_graph

MOST_SHOWN = 8


def check_catalogue(ruleset: Ruleset, folders: list[Folder], report: Report) -> None:
    """Report every pathway that can leave a student with nothing, or with an officer.

    What was written counts, so that a misspelt name is not reported once more as a fallback that is missing.
    """
    written: dict[Text, PathwayDocument] = gathered(folders, "pathways", "pathway", Report())
    order: nx.DiGraph[str] = nx.DiGraph()
    for name, pathway in ruleset.pathways.items():
        order.add_edges_from((earlier, name) for earlier in pathway.after)
    _check_circles(fallback_graph(ruleset.pathways), ruleset.pathways, "instead", report)
    _check_circles(order, ruleset.pathways, "after", report)
    for name, document in written.items():
        _check(ruleset.pathways, str(name), document, report)
    _check_fallback_route(ruleset, folders, report)


def _check_circles(graph: nx.DiGraph[str], pathways: Mapping[str, Pathway], key: str, report: Report) -> None:
    for group in sorted(map(sorted, nx.strongly_connected_components(graph))):
        if len(group) == 1 and not graph.has_edge(group[0], group[0]):
            continue
        ring = [edge[0] for edge in nx.find_cycle(graph.subgraph(group), group[0])]
        names = " → ".join(f"`{name}`" for name in [*ring, ring[0]])
        report.add(
            Code.PATHWAY_CYCLE,
            f"these pathways go round in a circle: {names}",
            *(Label(pathways[name].span) for name in ring[:MOST_SHOWN]),
            help=f"remove one of the names under `{key}`",
        )


def _check(pathways: Mapping[str, Pathway], name: str, document: PathwayDocument, report: Report) -> None:
    instead = document.instead
    conditions = [key for key in ("needs", "never_when", "consent") if document.entry(key)]
    if document.always_available:
        if conditions:
            report.add(
                Code.NOT_ALWAYS_AVAILABLE,
                f"`{name}` says that it is always available, and has {listed(conditions)}",
                document.place("always_available"),
                help="remove `always_available`, or what may stand in its way",
            )
    elif "instead" not in document.refused:
        excluded = instead.unavailable if instead.excluded is None else instead.excluded
        for key, what, named in (
            ("needs", "unavailable", instead.unavailable),
            ("never_when", "excluded", excluded),
            ("consent", "declined", instead.declined),
        ):
            if key in conditions and not named and what not in instead.refused:
                report.add(
                    Code.DEAD_END,
                    f"when `{name}` is {what}, nothing comes instead",
                    Label(pathways[name].span, f"has `{key}`"),
                    help=f"name pathways under `instead: {{{what}: […]}}`",
                )
    officers = {
        other: other.span
        for other in reversed([*instead.unavailable, *instead.declined, *(instead.excluded or [])])
        if other in pathways and pathways[other].officer
    }
    for other, span in officers.items():
        report.add(
            Code.OFFICER_FALLBACK,
            f"when `{name}` cannot be used, `{other}` comes instead, and that is run by officers",
            Label(span, "comes instead"),
            Label(pathways[other].span, "run by officers"),
            help="name a pathway that the school runs; no fallback ends with an officer",
        )


def _check_fallback_route(ruleset: Ruleset, folders: list[Folder], report: Report) -> None:
    files = list(files_of(folders))
    written = [name for file in files for name in file.fallback_route]
    refused = any("fallback_route" in file.refused for file in files) or not all(folder.complete for folder in folders)
    if ruleset.rules and not written and not refused:
        report.add(
            Code.NO_FALLBACK_ROUTE,
            "no pathway is named for incidents in which no rule settles a route",
            Span(f"{folders[-1].name}/{MANIFEST}", 1),
            help="add `fallback_route: [administrator-review]`, or another pathway that is always available, to one of the files",
            severity="error" if ruleset.pathways else "warning",
        )
    for name in written:
        pathway = ruleset.pathways.get(name)
        if pathway is None:
            continue
        if not pathway.always_available:
            report.add(
                Code.NO_FALLBACK_ROUTE,
                f"`{name}` is a fallback route and is not always available",
                Label(span_of(name), "named here"),
                Label(pathway.span, "may not be available"),
                help="name a pathway with `always_available: true`",
            )
        if pathway.officer:
            report.add(
                Code.OFFICER_FALLBACK,
                f"`{name}` is a fallback route, and is run by officers",
                Label(span_of(name), "named here"),
                Label(pathway.span, "run by officers"),
                help="name a pathway that the school runs; no fallback ends with an officer",
            )
