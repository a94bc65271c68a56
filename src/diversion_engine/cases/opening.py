"""A decision → the events that open a case, and back from such an event to what the case remembers of it.

    reads    a decision, or what it says as plain data, and the facts that it was made from
    gives    events; `Decided`
    leaves   deciding to whoever calls

Which pathways could be used under the facts goes into the payload beside the facts, so that the alternative to a step
that somebody declines can be found later from the log alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.state import Decided
from diversion_engine.model.facts import CANNOT_BE_KNOWN, Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.rule import DutyOwed, Within
from diversion_engine.model.vocabulary import Value
from diversion_engine.semantics.evaluate import term_truths
from diversion_engine.semantics.route import usability

REMOVAL_DAYS = "removal_days_this_year"
"""The fact of the shipped vocabulary that counts earlier removals."""


class DecisionMade(Protocol):
    """What is asked of a decision: `engine.Decision` has it."""

    @property
    def program(self) -> Program:
        """The program that decided."""

    @property
    def facts(self) -> Facts:
        """What it decided on."""

    def model_dump(self) -> dict[str, Any]:
        """The decision as plain data."""


def opening(decision: DecisionMade, at: datetime, by: str) -> tuple[Event, Event]:
    """The two events that open a case: reported, and decided."""
    days = decision.facts.values.get(REMOVAL_DAYS, 0)
    return (
        Event(EventKind.REPORTED, at, by),
        Event(EventKind.DECIDED, at, by, days=int(days) if isinstance(days, int | float) else 0, payload=payload_of(decision)),
    )


def payload_of(decision: DecisionMade) -> dict[str, Any]:
    """What a `decided` event carries: the decision, the facts, and the pathways that could be used."""
    return {
        "decision": decision.model_dump(),
        "facts": plain_facts(decision.facts),
        "usable": sorted(usable_pathways(decision.program, decision.facts)),
    }


def usable_pathways(program: Program, facts: Facts) -> frozenset[str]:
    """The pathways that can be used under these facts."""
    terms = term_truths(program, facts)
    return frozenset(name for name, pathway in program.pathways.items() if usability(pathway, facts, terms).yes)


def plain_facts(facts: Facts) -> dict[str, Any]:
    """Facts as the values that `Engine.decide` takes."""
    return {
        **{name: _plain(value) for name, value in sorted(facts.values.items())},
        **dict.fromkeys(sorted(facts.unknowable), CANNOT_BE_KNOWN),
    }


def _plain(value: Value | PartOf) -> Any:
    match value:
        case PartOf(inside, outside):
            return {"includes": sorted(inside), "excludes": sorted(outside)}
        case frozenset():
            return sorted(value)
        case _:
            return value


def decided_from(event: Event) -> Decided:
    """What the case remembers of a `decided` event."""
    said = event.payload.get("decision", {})
    policy = said.get("policy", {})
    return Decided(
        at=event.at,
        policy=policy.get("fingerprint", ""),
        as_of=str(policy.get("as_of", "")),
        verdicts={action: one["verdict"] for action, one in said.get("verdicts", {}).items()},
        route=tuple(step["pathway"] for step in said.get("route", ())),
        excluded=tuple(one["pathway"] for one in said.get("excluded", ())),
        duties=tuple(
            DutyOwed(duty["duty"], duty["owed_by"], duty["owed_to"], _within(duty.get("within")))
            for duty in said.get("duties", ())
        ),
        usable=frozenset(event.payload.get("usable", ())),
        facts=event.payload.get("facts", {}),
    )


def _within(data: Mapping[str, Any] | None) -> Within | None:
    return Within(int(data["amount"]), data["unit"]) if data else None
