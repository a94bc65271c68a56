"""A protective fact may only protect.

    reads    a ruleset
    reports  DE303 for each rule in which knowing a protective value could raise the response

A protective value may narrow a permission, lift a duty to report, add a safeguard, a duty or an offer. So in a rule
that says `must` or `may`, a condition on a protective fact that lets a protective value through has to let the
others through as well; in a rule that says `must_not` it is the other way round; and in an exception to a rule
both are reversed. Offers, duties and safeguards may depend on it freely.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.model.expression import All, Any, Expression, Is, Not, Term
from diversion_engine.model.program import Ruleset
from diversion_engine.model.vocabulary import Fact, Kind, Value

MAKES = "makes a call, a report or a permission depend on it"
KEEPS = "keeps a protection from students who have it"
LEAVES = "lifts a call, a report or a permission for others and leaves it for students who have it"
TAKES = "takes a protection away from students who have it"


def check_protection(ruleset: Ruleset, report: Report) -> None:
    """Report every rule and exception that turns protection round."""
    for rule in ruleset.rules:
        raises, lowers = bool(rule.must or rule.may), bool(rule.must_not)
        for up, applies, does, exception_does in ((True, raises, MAKES, LEAVES), (False, lowers, KEEPS, TAKES)):
            if applies:
                _check(ruleset, rule.id, rule.when, up, does, rule.span, report)
                for exception in rule.exceptions:
                    _check(ruleset, exception.id, exception.when, not up, exception_does, exception.span, report)


def _check(ruleset: Ruleset, name: str, condition: Expression, up: bool, does: str, span: Span, report: Report) -> None:
    for fact, let_through, term in _read(ruleset.terms, condition, ruleset.vocabulary.facts):
        protective, others = fact.protects, _domain(fact) - fact.protects
        first, then = (protective, others) if up else (others, protective)
        if let_through & first and not let_through >= then:
            through = f" through the term `{term}`" if term else ""
            report.add(
                Code.PROTECTION_REVERSED,
                f"`{fact.name}` may only protect a student, and `{name}` {does}",
                Label(span, f"reads `{fact.name}`{through}"),
                help=f"take `{fact.name}` out of the condition, or use it to narrow, soften, safeguard or offer",
            )
            return


def _read(
    terms: Mapping[str, Expression], expression: Expression, facts: Mapping[str, Fact]
) -> Iterator[tuple[Fact, frozenset[Value], str | None]]:
    """Each condition on a protective fact, with the values that it lets through and the term in which it stands."""
    pending: list[tuple[Expression, bool, str | None]] = [(expression, True, None)]
    seen: set[tuple[str, bool]] = set()
    while pending:
        part, holds, term = pending.pop()
        match part:
            case Is(name, values) if facts[name].protects:
                yield facts[name], values if holds else _domain(facts[name]) - values, term
            case Not(inner):
                pending.append((inner, not holds, term))
            case All(parts) | Any(parts):
                pending.extend((inner, holds, term) for inner in reversed(parts))
            case Term(name) if (name, holds) not in seen and name in terms:
                seen.add((name, holds))
                pending.append((terms[name], holds, name))


def _domain(fact: Fact) -> frozenset[Value]:
    return frozenset({True, False}) if fact.kind is Kind.BOOLEAN else frozenset(fact.values)
