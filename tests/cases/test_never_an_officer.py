"""The promise: whoever declines, fails or breaks an agreement never meets an officer because of it.

Every path is walked: from each pathway of each shipped ruleset, every sequence of setbacks, with every alternative that
comes of it set back in turn, until nothing new is offered.
"""

from __future__ import annotations

import os
import random
import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.history import fold
from diversion_engine.cases.state import CaseState, StepStatus
from diversion_engine.model.vocabulary import Kind
from diversion_engine.ruleset.library import shipped
from support.case_stories import MONDAY, Story, an_ordinary_day, engine, handbook

RULESETS = [name for name in shipped() if engine(name).ruleset.follow_ups]
LONGEST = 20
"""More events than it takes to set everything back; nothing is cut off by it."""
OFFICER = re.compile(r"\b(officers?|police|sro|sheriff|law enforcement)\b", re.IGNORECASE)
LEVELS = {"must_not": 0, "not_called_for": 0, "undetermined": 1, "may": 1, "conflict": 1, "must": 2}


def opened(ruleset: str, pathway: str, usable: list[str]) -> Event:
    """A decision with one pathway on its route, as far as a case remembers it."""
    said = {"route": [{"pathway": pathway}], "verdicts": {"call_sro": {"verdict": "must_not"}}}
    return Event(EventKind.DECIDED, MONDAY, "principal", payload={"decision": said, "usable": usable})


def setbacks(state: CaseState) -> Iterator[tuple[EventKind, dict[str, str]]]:
    for step in state.steps:
        if step.status in (StepStatus.OFFERED, StepStatus.STARTED):
            yield EventKind.STEP_DECLINED, {"step": step.pathway}
            yield EventKind.STEP_FAILED, {"step": step.pathway}
    if sum(agreement.breaches for agreement in state.agreements) < 2:
        yield EventKind.AGREEMENT_BREACHED, {"agreement": "the agreement"}


def walk(ruleset: str, pathway: str, usable: list[str]) -> Iterator[CaseState]:
    """The case after every sequence of setbacks, with the time that follows; ways that come to the same are walked once."""
    pending, seen = [[opened(ruleset, pathway, usable)]], set()
    while pending:
        log = pending.pop()
        now = MONDAY + timedelta(hours=len(log))
        state = fold(log, handbook(ruleset), now)
        place = (frozenset((step.pathway, step.status) for step in state.steps), sum(one.breaches for one in state.agreements))
        if place in seen or len(log) > LONGEST:
            continue
        seen.add(place)
        yield fold(log, handbook(ruleset), now + timedelta(days=90))
        pending += [[*log, Event(kind, now, "principal", about)] for kind, about in setbacks(state)]


def officers_in(ruleset: str, state: CaseState, began_with: str) -> list[str]:
    pathways = handbook(ruleset).pathways
    found = [step.pathway for step in state.steps if step.pathway != began_with and pathways[step.pathway].officer]
    found += [one.to for one in state.escalations if OFFICER.search(one.to)]
    return found + [task.owed_by for task in state.tasks if OFFICER.search(task.owed_by)]


@pytest.mark.parametrize("ruleset", RULESETS)
@pytest.mark.parametrize("everything_usable", [True, False], ids=["everybody there", "nobody there"])
def test_no_path_of_setbacks_ends_with_an_officer(ruleset: str, everything_usable: bool) -> None:
    pathways = handbook(ruleset).pathways
    usable = sorted(pathways) if everything_usable else []
    walked = 0
    for pathway in sorted(pathways):
        for state in walk(ruleset, pathway, usable):
            walked += 1
            assert officers_in(ruleset, state, pathway) == [], pathway
            assert state.steps, pathway
    assert walked > 3 * len(pathways)


@pytest.mark.parametrize("ruleset", RULESETS)
def test_nobody_is_left_with_nothing_until_everything_was_tried(ruleset: str) -> None:
    always = [name for name, pathway in handbook(ruleset).pathways.items() if pathway.always_available]
    for pathway in sorted(handbook(ruleset).pathways):
        for state in walk(ruleset, pathway, always):
            left = [step for step in state.steps if step.status in (StepStatus.OFFERED, StepStatus.STARTED)]
            tried = {step.pathway for step in state.steps if step.status in (StepStatus.DECLINED, StepStatus.FAILED)}
            assert left or set(handbook(ruleset).fallback_route) <= tried


@pytest.mark.parametrize("ruleset", RULESETS)
def test_a_setback_never_raises_a_response(ruleset: str) -> None:
    """With new decisions made on the way, under random incidents.

    A kept agreement may have kept the student from more; once it is broken, that may come back, and never more than without one.
    """
    chance = random.Random(20261121)
    for _ in range(int(os.environ.get("DIVERSION_SETBACKS", "25"))):
        incident = an_incident(chance, ruleset)
        story = Story(ruleset, **incident)
        without = levels(Story(ruleset, **incident | {name: "none" for name in incident if name == "restorative_agreement"}))
        before = {action: max(level, without[action]) for action, level in levels(story).items()}
        for _ in range(4):
            kind, about = chance.choice(list(setbacks(story.state)))
            story.happens(kind, **about)
            story.after(hours=30)
        after = levels(story)
        assert {action for action, level in after.items() if level > before[action]} == set()


def levels(story: Story) -> dict[str, int]:
    decision = story.state.decision
    assert decision is not None
    watched = ("call_sro", "notify_law_enforcement", "exclude_student")
    return {
        action: LEVELS[verdict]
        for action, verdict in decision.verdicts.items()
        if action.startswith("officer_") or action in watched
    }


def an_incident(chance: random.Random, ruleset: str) -> dict[str, object]:
    facts = engine(ruleset).ruleset.vocabulary.facts
    said = an_ordinary_day(ruleset)
    for name in chance.sample(sorted(facts), 6):
        fact = facts[name]
        match fact.kind:
            case Kind.BOOLEAN:
                said[name] = chance.random() < 0.5
            case Kind.CHOICE | Kind.ORDERED:
                said[name] = chance.choice(fact.values)
            case Kind.SET:
                said[name] = chance.sample(fact.values, 2)
            case _:
                said[name] = int(fact.low) + chance.randint(0, 3)
    return said
