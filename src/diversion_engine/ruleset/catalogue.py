"""Can every pathway be completed, or replaced by one that can?

reads    a ruleset
reports  DE401 circles, DE402 dead ends, DE403 officers as a fallback, DE404 not always available, DE405 no fallback
"""

from __future__ import annotations

from collections.abc import Mapping

import networkx as nx

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.model.expression import ALWAYS
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.program import Ruleset
from diversion_engine.semantics.route import cycle_in, fallback_graph


def check_catalogue(ruleset: Ruleset, report: Report) -> None:
    """Report every pathway that can leave a student with nothing, or with an officer."""
    pathways = ruleset.pathways
    fallbacks = fallback_graph(pathways)
    order: nx.DiGraph[str] = nx.DiGraph((earlier, name) for name, pathway in pathways.items() for earlier in pathway.after)
    for graph, key in ((fallbacks, "instead"), (order, "after")):
        ring = cycle_in(graph)
        if ring is not None:
            names = " → ".join(f"`{name}`" for name in ring)
            report.add(
                Code.PATHWAY_CYCLE,
                f"these pathways go round in a circle: {names}",
                *(Label(pathways[name].span) for name in ring[:-1]),
                help=f"remove one of the names under `{key}`",
            )
    for pathway in pathways.values():
        _check(pathway, pathways, report)
    _check_fallback_route(ruleset, report)


def _check(pathway: Pathway, pathways: Mapping[str, Pathway], report: Report) -> None:
    name = f"`{pathway.name}`"
    if pathway.always_available:
        if pathway.needs != ALWAYS or pathway.never_when or pathway.consent:
            report.add(
                Code.NOT_ALWAYS_AVAILABLE,
                f"{name} says that it is always available, and has conditions",
                pathway.span,
                help="remove `always_available`, or the `needs`, `never_when` and `consent`",
            )
    else:
        for missing, why in (
            (pathway.needs != ALWAYS and not pathway.unavailable, "unavailable"),
            (bool(pathway.never_when) and not pathway.excluded, "excluded"),
            (bool(pathway.consent) and not pathway.declined, "declined"),
        ):
            if missing:
                report.add(
                    Code.DEAD_END,
                    f"when {name} is {why}, nothing comes instead",
                    pathway.span,
                    help=f"name pathways under `instead: {{{why}: […]}}`",
                )
        if not (
            pathway.unavailable
            or pathway.declined
            or pathway.excluded
            or (pathway.needs == ALWAYS and not pathway.never_when and not pathway.consent)
        ):
            return
    for other in sorted({*pathway.unavailable, *pathway.declined, *pathway.excluded}):
        if pathways[other].officer:
            report.add(
                Code.OFFICER_FALLBACK,
                f"when {name} cannot be used, `{other}` comes instead, and that is run by officers",
                Label(pathway.span, "this pathway"),
                Label(pathways[other].span, "run by officers"),
                help="name a pathway that the school runs; no fallback ends with an officer",
            )


def _check_fallback_route(ruleset: Ruleset, report: Report) -> None:
    if ruleset.rules and not ruleset.fallback_route:
        report.add(
            Code.NO_FALLBACK_ROUTE,
            "no pathway is named for incidents in which no rule settles a route",
            help="add `fallback_route: [administrator-review]` to one of the files",
            severity="error" if ruleset.pathways else "warning",
        )
    for name in ruleset.fallback_route:
        if not ruleset.pathways[name].always_available:
            report.add(
                Code.NO_FALLBACK_ROUTE,
                f"`{name}` is the fallback route and is not always available",
                ruleset.pathways[name].span,
                help="name one with `always_available: true`",
            )
