"""A case is its events: read again, read late, read in part, or read after its payloads are gone."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from diversion_engine.cases.events import Event, EventKind, event_from
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.history import fold
from diversion_engine.cases.opening import decided_from, opening, payload_of
from diversion_engine.cases.patterns import deadlines, firings
from diversion_engine.cases.react import react
from diversion_engine.engines.durable.follow_ups import CheckedFollowUps
from support.case_histories import CALENDAR, FIRST, a_follow_up, a_history, some_kinds
from support.case_stories import MONDAY, Story, an_ordinary_day, calendar, engine, handbook
from support.case_year import a_case

A_FIGHT = {"conduct": ["fight"], "mutual": True, "similar_acts_this_year": 1, "evidence": "verified"}


def test_what_happened_yesterday_may_be_written_down_today():
    story = Story("districts/example", **A_FIGHT)
    story.after(hours=30)
    assert story.told() == [("superintendent", "notify-guardian/1")]

    late = Event(EventKind.TASK_DONE, MONDAY + timedelta(hours=2), "principal", {"task": "notify-guardian"})
    state = fold([*story.log, late], story.handbook, story.now)

    assert state.escalations == ()
    assert not state.tasks[0].was_late(story.now)


def test_a_call_before_the_decision_was_not_against_it():
    story = Story("districts/example", **A_FIGHT)
    early = Event(EventKind.OFFICER_CALLED, MONDAY - timedelta(minutes=20), "teacher", {"action": "call_sro"})

    state = fold([*story.log, early], story.handbook, story.now)

    assert "review-officer-call" not in [task.duty for task in state.tasks]
    assert "log-police-contact" in [task.duty for task in state.tasks]


def test_the_hour_that_comes_twice_has_an_order():
    new_york = ZoneInfo("America/New_York")
    first = Event(EventKind.AGREEMENT_BREACHED, datetime(2026, 11, 1, 1, 50, tzinfo=new_york), "x", {"agreement": "a"})
    second = Event(EventKind.AGREEMENT_REPAIRED, datetime(2026, 11, 1, 1, 10, fold=1, tzinfo=new_york), "x", {"agreement": "a"})

    (agreement,) = fold([first, second], Handbook(), second.at).agreements

    assert agreement.status == "repaired"
    assert first.at.isoformat() == "2026-11-01T05:50:00+00:00"


def test_what_comes_later_is_not_looked_at():
    story = Story(**A_FIGHT)
    story.after(days=1)
    story.happens("agreement-breached", agreement="first")

    assert fold(story.log, story.handbook, MONDAY).agreements == ()
    assert fold([], story.handbook, MONDAY).decision is None


def test_a_case_can_be_read_when_its_payloads_are_gone():
    story = Story("districts/example", **A_FIGHT)
    story.happens("officer-called", action="call_sro")
    story.happens("facts-changed", payload={"facts": {"injury": "minor"}})
    story.happens("overridden", action="call_sro", payload={"reason": "r"})
    expunged = [replace(event, payload={}, days=0) for event in story.log]

    state = fold([*expunged, Event(EventKind.STEP_DECLINED, MONDAY, "x", {"step": "circle"})], story.handbook, MONDAY)

    assert state.decision is not None
    assert state.decision.facts == {}
    assert {step.pathway for step in state.steps} == {"circle", "restorative-chat"}
    assert react(expunged, (), story.handbook, MONDAY, decide=story.decide).events == ()


def test_a_log_survives_being_json():
    story = Story("districts/example", **A_FIGHT)
    story.happens("facts-changed", payload={"facts": {"injury": "medical"}})

    again = [event_from(json.loads(json.dumps(event.as_data()))) for event in story.log]

    assert fold(again, story.handbook, MONDAY) == fold(story.log, story.handbook, MONDAY)


def test_facts_go_into_the_log_as_they_can_be_decided_on_again():
    given_facts = {
        "conduct": {"includes": ["fight"], "excludes": ["theft"]},
        "weapon": "cannot-be-known",
        "age": 12,
        "available": ["nurse"],
    }
    decision = engine("base").decide(given_facts, as_of=date(2026, 9, 14))

    facts = payload_of(decision)["facts"]

    assert facts == given_facts
    assert payload_of(engine("base").decide(facts, as_of=date(2026, 9, 14))) == payload_of(decision)


def test_the_opening_keeps_the_decision_in_plain_words():
    decision = engine("base").decide(an_ordinary_day("base", **A_FIGHT, removal_days_this_year=3), as_of=date(2026, 9, 14))

    _, event = opening(decision, MONDAY, "principal")
    kept = decided_from(event)

    assert kept.policy == decision.program.identity.fingerprint
    assert kept.as_of == "2026-09-14"
    assert kept.route == tuple(step.pathway for step in decision.route)
    assert kept.usable > set(kept.route) - {"x"}
    assert event.days == 3
    assert "fight" not in repr(kept)


def test_a_policy_that_changed_since_is_mentioned():
    story = Story(**A_FIGHT)
    other = Handbook.of(engine("districts/example").ruleset, calendar())

    assert fold(story.log, other, MONDAY).notices == (
        "the policy has changed since a decision of this case; follow-ups are those of the policy in use now",
    )


def test_without_somebody_who_decides_a_case_says_that_a_decision_is_due():
    story = Story(**A_FIGHT)
    event = Event(EventKind.FACTS_CHANGED, MONDAY, "principal", payload={"facts": {"injury": "medical"}})

    reaction = react(story.log, (event,), story.handbook, MONDAY)

    assert [one.source for one in reaction.state.pending] == ["facts-changed"]
    later = react([*story.log, event], (), story.handbook, MONDAY + timedelta(hours=1), decide=story.decide)
    assert len(later.events) == 1
    assert later.state.pending == ()


@settings(max_examples=25, deadline=None)
@given(number=st.integers(10_000, 20_000), cut=st.integers(2, 12), days=st.integers(0, 60))
def test_reading_is_pure_and_the_order_of_recording_does_not_matter(number, cut, days):
    log = list(a_case(number).events[:cut])
    now = log[-1].at + timedelta(days=days)
    book = handbook("districts/example")

    state = fold(log, book, now)

    assert fold(log, book, now) == state
    apart = len({event.at for event in log[1:]}) == len(log) - 1
    if apart:
        shuffled = [log[0], *reversed(log[1:])]
        assert fold(shuffled, book, now).tasks == state.tasks
        assert fold(shuffled, book, now).steps == state.steps


@settings(max_examples=60, deadline=None)
@given(number=st.integers(10_000, 20_000), cut=st.integers(2, 12), earlier=st.integers(0, 40), later=st.integers(0, 400))
def test_until_the_moment_that_a_case_names_time_changes_nothing(number, cut, earlier, later):
    log = list(a_case(number).events[:cut])
    book = handbook("districts/example")
    then = log[-1].at - timedelta(days=1) + timedelta(hours=earlier)
    now = then + timedelta(hours=later)

    before, after = fold(log, book, then), fold(log, book, now)

    if before.stands(now):
        assert after == replace(before, now=now)
        assert react(log, [], book, now, before=before).nothing or before.pending
    elif before.until is not None:
        assert now >= before.until


def test_a_case_stands_until_what_is_owed_is_late():
    book = handbook("districts/example")
    decision = engine("districts/example").decide(an_ordinary_day("districts/example", **A_FIGHT), as_of=MONDAY.date())
    state = fold(list(opening(decision, MONDAY, "principal")), book, MONDAY)
    first = state.open_tasks[0].due

    assert first is not None
    assert state.until == first
    assert state.stands(first - timedelta(minutes=1))
    assert not state.stands(first + timedelta(minutes=1))
    assert not state.stands(MONDAY - timedelta(minutes=1))


@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 2**32), days=st.integers(0, 60), hours=st.integers(0, 400))
def test_between_two_deadlines_no_follow_up_fires(seed, days, hours):
    chance = random.Random(seed)
    kinds = some_kinds(chance)
    follow_ups = [a_follow_up(chance, kinds, name) for name in ("one", "two")]
    history = a_history(chance, kinds)
    then = max([FIRST + timedelta(days=days), *(event.at for event in history)])
    now = then + timedelta(hours=hours)

    if not [at for at in deadlines(follow_ups, history, CALENDAR, then) if at <= now]:
        assert firings(follow_ups, history, CALENDAR, now) == firings(follow_ups, history, CALENDAR, then)


def test_durable_rules_reads_the_shipped_follow_ups_in_the_same_way():
    book = handbook("districts/example")
    checked = CheckedFollowUps("districts/example", book.fingerprint)
    found = 0
    for number in range(40):
        log = list(a_case(number).events)
        for now in (log[4].at, log[-1].at, log[-1].at + timedelta(days=40)):
            found += len(fold(log, book, now, checked).advice)
    checked.close()

    assert found > 100
