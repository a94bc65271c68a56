"""Terms and parameters: the names that people give to conditions and figures.

reads    what is written, and the names that conditions may use
gives    expressions, each after those it uses; figures by their days
reports  DE203 parameter without values, DE205 a fact of the same name, DE206 a number as a name, DE208 circles, DE213 too many or too deep
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import networkx as nx

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.model.expression import Expression, Term, children, leaves
from diversion_engine.model.program import Parameter
from diversion_engine.ruleset.assembly.circles import arrows, circles, places_of
from diversion_engine.ruleset.assembly.scope import Scope
from diversion_engine.ruleset.documents.vocabulary import ParameterDocument, TermDocument
from diversion_engine.ruleset.text.nodes import Text, span_of

MAX_TERMS = 2_000
MAX_LEVELS = 100


def build_terms(written: Mapping[Text, TermDocument], scope: Scope) -> dict[str, Expression]:
    """The terms, those first that others use; none when some go round in a circle."""
    report = scope.report
    for name in written:
        if name in scope.vocabulary.facts:
            report.add(
                Code.DEFINED_TWICE,
                f"`{name}` is a fact and cannot be a term as well",
                span_of(name),
                help="give the term another name",
            )
    terms = {str(name): scope.conditions.read(term.when) for name, term in written.items()}
    if len(terms) > MAX_TERMS:
        report.add(Code.TOO_MUCH, f"there are {len(terms):,} terms, more than {MAX_TERMS:,}", help="split the ruleset")
        return {}
    spans = {str(name): span_of(name) for name in written}
    uses = _uses(terms)
    if _has_circles(uses, spans, report):
        return {}
    ordered = {name: terms[name] for name in nx.lexicographical_topological_sort(uses.reverse(copy=False))}
    _check_depth(ordered, spans, report)
    return ordered


def build_parameter(name: Text, document: ParameterDocument, report: Report) -> Parameter:
    """A figure that changes on given days."""
    if not document.values:
        report.add(
            Code.MISSING_KEY,
            f"the parameter `{name}` has no values",
            span_of(name),
            help="add a date and a figure, as in `values: {2026-08-01: 50}`",
        )
    if re.fullmatch(r"[\d.,+-]+", name):
        report.add(
            Code.WRONG_VALUE,
            f"`{name}` is a number, and cannot be the name of a parameter",
            span_of(name),
            help="use words, so that nobody takes the name for the figure",
        )
    return Parameter(str(name), tuple(sorted(document.values.items())), document.unit and str(document.unit))


def _uses(terms: Mapping[str, Expression]) -> nx.DiGraph[str]:
    """An edge from each term to every term that it uses."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(terms)
    for name, expression in terms.items():
        graph.add_edges_from((name, leaf.name) for leaf in leaves(expression) if isinstance(leaf, Term))
    return graph


def _has_circles(uses: nx.DiGraph[str], spans: Mapping[str, Span], report: Report) -> bool:
    rings = list(circles(uses))
    for ring in rings:
        report.add(
            Code.TERM_CYCLE,
            f"each of these terms needs the next, so none can be decided: {arrows(ring)}"
            if len(ring) > 1
            else f"the term `{ring[0]}` needs itself, so it cannot be decided",
            *places_of(ring, spans),
            help="rewrite one of them without the other" if len(ring) > 1 else "say what it means in other words",
        )
    return bool(rings)


def _check_depth(terms: Mapping[str, Expression], spans: Mapping[str, Span], report: Report) -> None:
    """Conditions are evaluated level by level, and terms count with all that is below them."""
    depths: dict[str, int] = {}
    for name, expression in terms.items():
        depths[name] = _depth(expression, depths)
        if depths[name] > MAX_LEVELS:
            report.add(
                Code.TOO_MUCH,
                f"the term `{name}` rests on other terms, and they on others, more than {MAX_LEVELS} levels deep",
                spans[name],
                help="say what it means with fewer steps",
            )
            return


def _depth(expression: Expression, depths: Mapping[str, int]) -> int:
    """How many levels an expression has, those of its terms included."""
    if isinstance(expression, Term):
        return 1 + depths[expression.name]
    return 1 + max((_depth(part, depths) for part in children(expression)), default=0)
