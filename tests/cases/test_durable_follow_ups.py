"""durable_rules finds the same follow-ups as the definition, on any history."""

from __future__ import annotations

import os
import random
import threading
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.patterns import firings
from diversion_engine.engines.durable.follow_ups import CheckedFollowUps, DurableFollowUps
from diversion_engine.errors import ChainingLimitError, EnginesDisagreeError
from diversion_engine.model.follow_up import FollowUp, Pattern
from support.case_histories import CALENDAR, FIRST, KINDS, a_follow_up, a_history, some_kinds

HISTORIES = int(os.environ.get("DIVERSION_HISTORIES", "60"))


@settings(max_examples=HISTORIES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), days=st.integers(0, 60))
def test_both_find_the_same_in_random_histories(seed, days):
    chance = random.Random(seed)
    kinds = some_kinds(chance)
    follow_ups = [a_follow_up(chance, kinds, name) for name in ("one", "two")]
    durable = DurableFollowUps()
    for _ in range(4):
        history = a_history(chance, kinds)
        now = FIRST + timedelta(days=days)
        seen = [event for event in history if event.at <= now]

        assert durable(follow_ups, seen, CALENDAR, now) == firings(follow_ups, seen, CALENDAR, now)
    durable.close()


def test_random_histories_are_not_mostly_silent():
    chance = random.Random(7)
    found = []
    for _ in range(500):
        kinds = some_kinds(chance)
        found.append(firings([a_follow_up(chance, kinds)], a_history(chance, kinds), CALENDAR, FIRST + timedelta(days=60)))

    assert sum(map(bool, found)) > 75


def test_a_long_history_is_matched_too():
    twice = FollowUp("twice", "", (Pattern(frozenset({EventKind.STEP_DECLINED})),), same=("step",), times=2)
    history = [
        Event(EventKind.STEP_DECLINED, FIRST + timedelta(hours=hour), "staff", {"step": f"step-{hour % 20}"})
        for hour in range(50)
    ]
    durable = DurableFollowUps()

    found = durable([twice], history, CALENDAR, FIRST + timedelta(days=9))

    assert found == firings([twice], history, CALENDAR, FIRST + timedelta(days=9))
    assert len(found) == 30
    durable.close()


def test_a_history_that_is_too_long_is_refused_and_not_cut():
    once = FollowUp("once", "", (Pattern(frozenset({EventKind.STEP_DECLINED})),))
    history = [Event(EventKind.STEP_DECLINED, FIRST, "staff", {"step": "circle"})] * 129

    with pytest.raises(ChainingLimitError, match="`once` looks at 129 events"):
        DurableFollowUps()([once], history, CALENDAR, FIRST)


def test_a_difference_is_withheld_and_names_no_student_fact(monkeypatch):
    once = FollowUp("once", "", (Pattern(frozenset({EventKind.STEP_DECLINED})),))
    history = [Event(EventKind.STEP_DECLINED, FIRST, "staff", {"step": "circle"}, payload={"note": "secret"})]
    monkeypatch.setattr("diversion_engine.engines.durable.follow_ups.firings", lambda *_: [])

    with pytest.raises(EnginesDisagreeError) as caught:
        CheckedFollowUps("base", "sha256:1")([once], history, CALENDAR, FIRST)

    assert str(caught.value) == (
        "the engines disagree about the follow-ups once under `base` (sha256:1): "
        "the definition says none; durable_rules says once/1; the answer is withheld"
    )
    assert caught.value.subject == ("once",)


def test_threads_may_share_it():
    chance = random.Random(11)
    follow_ups = [a_follow_up(chance, KINDS[:3], f"number {number}") for number in range(4)]
    histories = [a_history(chance, KINDS[:3]) for _ in range(40)]
    now = FIRST + timedelta(days=40)
    expected = [firings(follow_ups, history, CALENDAR, now) for history in histories]
    durable = DurableFollowUps()
    wrong = []

    def work():
        wrong.extend(
            number
            for number, history in enumerate(histories)
            if durable(follow_ups, history, CALENDAR, now) != expected[number]
        )

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not wrong
    durable.close()
