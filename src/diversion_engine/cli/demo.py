"""`diversion demo`: the main job on a made-up district, so that anybody can see in a minute what the program is for."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from diversion_engine.audit.log import Log
from diversion_engine.cli.exits import Exit
from diversion_engine.cli.opening import open_engine
from diversion_engine.cli.referrals import Decided, decided
from diversion_engine.cli.screen import Screen
from diversion_engine.cli.sources import edfi, from_reading
from diversion_engine.cli.summary import Summary
from diversion_engine.engine import Decision
from diversion_engine.explain.lines import MORE
from diversion_engine.explain.words import listed, plain, policy_line
from diversion_engine.model.facts import PartOf
from diversion_engine.model.vocabulary import Kind, Value
from diversion_engine.ruleset.library import library

RULESET = "districts/example"
RECORDS = f"{RULESET}/demo"
CROSSWALK = "example-district"

INTRODUCTION = (
    "A made-up district keeps its incidents in a student information system. Here they are read as the system exports "
    "them, and decided one by one under the district's code of conduct, its agreement with the police, and the law. "
    "No student here is real."
)
CLOSING = (
    "This is a demonstration of an unverified policy. Nobody has confirmed that these rules say what the law and the "
    "agreements say; a district uses its own rules, after somebody answers for them with `status: verified`."
)


def arguments(parser: argparse.ArgumentParser) -> None:  # every command has it
    """`demo` takes nothing."""


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Decide on every incident of the example, and show each decision."""
    engine = open_engine(RULESET, screen.width)
    reading = edfi(library() / RECORDS, engine.ruleset.vocabulary, CROSSWALK, screen.width)
    source = from_reading(reading, screen.width)
    log, summary = Log(args.log), Summary()
    summary.remarks.take("the records", source.findings)
    screen.prose(INTRODUCTION)
    for one in decided(engine, source.rows, None):
        summary.take(one)
        screen.line()
        screen.divider()
        _show(one, screen)
        if one.decision is not None:
            log.decided(one.decision.program, one.decision.outcome, one.decision.as_of, one.decision.facts, "demo")
    screen.line()
    screen.divider()
    summary.show(screen)
    screen.line()
    screen.prose(CLOSING)
    screen.line()
    screen.prose("Next: `diversion ask base` to be asked about an incident of your own, `diversion list` for the rulesets.")
    return Exit.DONE


def _show(one: Decided, screen: Screen) -> None:
    """One decision on a few lines: what was recorded, and the card without the policy, which is named at the end."""
    if one.decision is None:
        return
    screen.heading(f"Incident {one.row.name}, {one.decision.as_of}")
    recorded = "; ".join(_recorded(one.decision))
    screen.prose(f"Recorded: {recorded}" if recorded else "Nothing out of the ordinary is recorded.", style="quiet")
    screen.line()
    screen.document(_without_policy(one.decision), "title")


def _without_policy(decision: Decision) -> str:
    """The card; which policy speaks is said once, at the end."""
    *lines, last = decision.staff_card().splitlines()
    policy = policy_line(decision.program, str(decision.as_of))
    return "\n".join(lines if policy.startswith(last.removesuffix(MORE)) else [*lines, last])


def _recorded(decision: Decision) -> Iterator[str]:
    """The facts about what happened that are out of the ordinary; who the student is does not belong on a screen."""
    facts = decision.program.vocabulary.facts
    for name, fact in sorted(facts.items(), key=lambda item: item[1].kind is not Kind.SET):
        value = decision.facts.values.get(name)
        if value is not None and value != fact.ordinary and fact.source is None and not fact.protects:
            yield f"{plain(name)}: {_said(value)}"


def _said(value: Value | PartOf) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case PartOf(inside, _):
            return f"{listed(map(plain, sorted(inside)))} and perhaps more" if inside else "not clear"
        case frozenset():
            return listed(map(plain, sorted(value))) or "none"
        case str():
            return plain(value)
        case _:
            return f"{value:,g}"
