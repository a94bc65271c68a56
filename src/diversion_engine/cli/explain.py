"""`diversion explain RULESET --facts FILE`: one decision, and whatever somebody wants to know about it."""

from __future__ import annotations

import argparse

from diversion_engine.audit.log import Log
from diversion_engine.cli.arguments import as_of, ruleset, strict
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import open_engine, shown
from diversion_engine.cli.referrals import Row, decided, one_referral
from diversion_engine.cli.screen import Screen
from diversion_engine.cli.words import unsettled
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.engine import Decision
from diversion_engine.model.vocabulary import Verdict


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `explain` takes."""
    ruleset(parser)
    parser.add_argument("--facts", metavar="FILE", required=True, help="a JSON object of facts, or - for standard input")
    as_of(parser, "the incident's date, else today")
    parser.add_argument(
        "--why-not", metavar="ACTION=VERDICT", action="append", default=[], type=_expectation,
        help="say why the verdict on an action is not another one, as in call_sro=may",
    )  # fmt: skip
    parser.add_argument(
        "--what-would-change", metavar="ACTION", action="append", default=[],
        help="say which smallest change of what happened would change the verdict on an action",
    )  # fmt: skip
    parser.add_argument(
        "--as", dest="form", choices=("card", "rationale", "letter", "json"),
        help="the card for staff, the rationale with its sources (default), the letter to the family, or JSON",
    )  # fmt: skip
    strict(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Decide, and explain."""
    engine = open_engine(args.ruleset, screen.width)
    (one,) = decided(engine, [Row(1, one_referral(engine, args.facts, screen.width))], args.as_of)
    if one.decision is None:
        raise StopError(shown(one.findings, screen.width), Exit.FINDINGS)
    decision = one.decision
    _check_actions(decision, [action for action, _ in args.why_not] + args.what_would_change)
    Log(args.log).decided(decision.program, decision.outcome, decision.as_of, decision.facts, "explain")
    why_not = [decision.why_not(action, verdict) for action, verdict in args.why_not]
    changes = [decision.what_would_change(action) for action in args.what_would_change]
    if args.form == "json":
        asked = {"why_not": why_not, "what_would_change": changes}
        screen.data({**decision.model_dump(mode="json"), **{key: said for key, said in asked.items() if said}})
    else:
        _show(decision, args.form, [*why_not, *changes], screen)
    return Exit.OPEN if args.strict and unsettled(decision) else Exit.DONE


def _show(decision: Decision, form: str | None, answers: list[str], screen: Screen) -> None:
    texts = [*_whole(decision, form, alone=not answers), *answers]
    for number, text in enumerate(texts):
        if number:
            screen.line()
        screen.document(text)


def _whole(decision: Decision, form: str | None, *, alone: bool) -> list[str]:
    match form:
        case "card":
            return [decision.staff_card()]
        case "letter":
            return [decision.family_letter()]
        case "rationale":
            return [decision.rationale()]
        case _:
            return [decision.rationale()] if alone else []


def _expectation(text: str) -> tuple[str, str]:
    action, equals, verdict = text.partition("=")
    if not equals or verdict not in list(Verdict):
        msg = f"write an action, `=` and one of {listed(Verdict)}, as in call_sro=may"
        raise argparse.ArgumentTypeError(msg)
    return action, verdict


def _check_actions(decision: Decision, names: list[str]) -> None:
    for name in names:
        if name not in decision.verdicts:
            guess = did_you_mean(name, decision.verdicts, otherwise=f"the actions are {listed(decision.verdicts, 20)}")
            raise StopError(f"diversion explain: there is no action `{name[:60]}`; {guess}", Exit.UNUSABLE)
