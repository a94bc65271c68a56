"""Promises that are broken, and protective facts that raise a response.

reports  DE310 broken, DE311 about no incident, DE303 protective fact raises a response
"""

from __future__ import annotations

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label
from diversion_engine.diagnostics.span import Span
from diversion_engine.engines.proof.checks.era import Era
from diversion_engine.engines.proof.promises import Broken, NoCase, Proved, Unsettled
from diversion_engine.explain.words import listed, plain
from diversion_engine.model.expression import Is
from diversion_engine.model.promise import Changing, Claim, Gives, HasRoute, How, LeadsTo, Learning, Promise
from diversion_engine.model.vocabulary import Kind


def check_promises(era: Era) -> None:
    """Report every promise that is not kept."""
    for promise in era.program.promises:
        match era.prover.prove(promise):
            case Proved():
                pass
            case NoCase():
                era.report.add(
                    Code.PROMISE_OF_NOTHING,
                    f"`{promise.id}` is about no incident at all, so it promises nothing",
                    promise.span,
                    help="correct its `where`, or remove it",
                )
            case Unsettled():
                era.unsettled(f"whether `{promise.id}` is kept", promise.span)
            case Broken(claim, ()):
                era.report.add(
                    Code.PROMISE_BROKEN,
                    f"`{promise.id}` is not kept: in no such incident {_claimed(claim)}",
                    promise.span,
                    help="correct the promise, or the rules",
                )
            case Broken(claim) as broken:
                _report_broken(era, promise, claim, broken)


def _report_broken(era: Era, promise: Promise, claim: Claim, broken: Broken) -> None:
    actions = [claim.action] if isinstance(claim, Gives) else list(claim.actions) if isinstance(claim, Changing) else []
    if len(broken.cases) == 2:
        first, second = (case.outcome.verdicts for case in broken.cases)
        actions = [action for action in actions if first[action].verdict != second[action].verdict]
    titles = ["before", "after"] if len(broken.cases) == 2 else ["a case that breaks it"]
    rules = dict.fromkeys(rule for case in broken.cases for action in actions for rule in case.outcome.verdicts[action].rules)
    era.report.add(
        Code.PROMISE_BROKEN,
        f"`{promise.id}` is not kept: {_claimed(claim, broken=True)}",
        Label(promise.span, "promised here"),
        *(Label(era.program.rule(rule).span, f"speaks: `{rule}`") for rule in list(rules)[:3]),
        help="correct the rules, or say in `where` which incidents are meant",
        example="\n\n".join(
            era.show(f"{promise.id}: {title}", case, actions) for title, case in zip(titles, broken.cases, strict=True)
        ),
    )


def _claimed(claim: Claim, *, broken: bool = False) -> str:
    match claim:
        case Gives(action, verdicts, how):
            said = listed((plain(verdict) for verdict in sorted(verdicts)), "or")
            return f"`{action}` is {'not ' if broken and how is How.ALWAYS else ''}{said}" + (
                " in some incident" if broken else ""
            )
        case LeadsTo(pathways, how):
            names = listed((f"`{name}`" for name in sorted(pathways)), "or")
            return (
                f"some incident {'does not lead' if how is How.ALWAYS else 'leads'} to {names}"
                if broken
                else f"the route has {names}"
            )
        case HasRoute():
            return "some incident has no route that can be used"
        case Changing(facts, _, only_raises):
            names = listed((f"`{name}`" for name, _ in facts), "or")
            return f"changing only {names} {'raises' if only_raises else 'changes'} a response"
        case Learning(pathways):
            return f"learning more takes {listed((f'`{name}`' for name in sorted(pathways)), 'or')} off the route"


def check_protection(era: Era) -> None:
    """Report every protective fact of which knowing a protective value raises a response, by whatever path."""
    vocabulary = era.program.vocabulary
    for fact in vocabulary.facts.values():
        if not fact.protects or fact.kind in (Kind.SET, Kind.INTEGER, Kind.NUMBER):
            continue
        claim = Changing(((fact.name, Is(fact.name, fact.protects)),), tuple(vocabulary.actions), only_raises=True)
        answer = era.prover.prove(Promise(f"protective.{fact.name}", "", (claim,)))
        if isinstance(answer, Unsettled):
            era.unsettled(f"whether `{fact.name}` can raise a response", fact.span)
        elif isinstance(answer, Broken):
            _report_raised(era, fact.name, fact.span, answer)


def _report_raised(era: Era, fact: str, span: Span, broken: Broken) -> None:
    first, second = (case.outcome.verdicts for case in broken.cases)
    actions = [action for action in first if first[action].verdict != second[action].verdict]
    rules = dict.fromkeys(rule for action in actions for verdicts in (second, first) for rule in verdicts[action].rules)
    era.report.add(
        Code.PROTECTION_REVERSED,
        f"`{fact}` may only protect a student, and knowing it raises the answer on {listed(f'`{action}`' for action in actions)}",
        *(Label(era.program.rule(rule).span, f"speaks: `{rule}`") for rule in list(rules)[:3]),
        Label(span, "the protective fact"),
        help=f"take `{fact}` out of what leads to a call, a report or a permission",
        example="\n\n".join(
            era.show(f"{plain(fact)}: {title}", case, actions)
            for title, case in zip(("without it", "with it"), broken.cases, strict=True)
        ),
    )
