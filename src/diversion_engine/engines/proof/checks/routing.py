"""Incidents without a route, and offers that nobody can ever take up.

reports  DE408 no route, DE409 offer that can never be used
"""

from __future__ import annotations

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label
from diversion_engine.engines.proof.checks.era import Era, idle
from diversion_engine.engines.proof.logic import NotSettled
from diversion_engine.engines.proof.replay import replayed
from diversion_engine.model.truth import TRUE


def check_routes(era: Era) -> None:
    """Report incidents in which there is no route, or an offer leads nowhere; facts may be missing."""
    encoding = era.prover.open
    if not encoding.program.rules:
        return
    routes, space = encoding.routes, encoding.space
    questions = [("", "an incident", routes.empty, [era.program.pathways[name].span for name in era.program.fallback_route])]
    questions += [
        (name, f"an incident in which `{name}` is offered", routes.leads_nowhere(name), [pathway.span])
        for name, pathway in era.program.pathways.items()
    ]
    for name, what, formula, places in questions:
        found = space.plainest(formula)
        if isinstance(found, NotSettled):
            era.unsettled(f"whether {what} can be left without a route", *places)
        elif found is not None:
            case = replayed(found, encoding)
            offering = [rule for rule in era.program.rules if name in rule.offer and case.outcome.statuses[rule.id] is TRUE]
            era.report.add(
                Code.NO_ROUTE,
                f"{what} can be left without anything that can be used",
                *(Label(rule.span, "offers it") for rule in offering[:1]),
                *(Label(place, "cannot be used then") for place in places),
                help="end every `instead` with a pathway that is always available, also `fallback_route`",
                example=era.show("Nothing is left to offer", case),
            )


def check_offers(era: Era) -> None:
    """Remember every offer that can never be used while its rule holds."""
    known = era.known
    for rule in era.program.rules:
        holds = known.status(rule).certain
        for name in rule.offer:
            key = ("offer", rule.id, name)
            if not era.can(key, holds, known.routes.taken_for(name, name)):
                era.idles(key, idle(
                    Code.NEVER_ON_ROUTE,
                    f"`{rule.id}` offers `{name}`, which can never be used when the rule holds",
                    Label(rule.span, "offers it"), Label(era.program.pathways[name].span, "never usable then"),
                    help="offer another pathway, or correct what this one needs or rules out",
                    example=era.show(f"{name} is offered and cannot be used", era.case(holds)),
                ))  # fmt: skip
