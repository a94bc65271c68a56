"""What is appended is read again, once, in order, by whoever asks; on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from diversion_engine.cases.store import (
    BadNameError,
    BadPayloadError,
    KeyReusedError,
    StaleCaseError,
    UnknownCaseError,
    new_case_id,
    new_key,
    open_store,
)
from store.samples import FIRST, POLICY, SECRET, a_case, an_event


def test_what_was_appended_is_read(store):
    case_id = new_case_id()
    events = a_case()

    receipts = [store.append(case_id, event, number) for number, event in enumerate(events)]

    assert store.read(case_id) == events
    assert [receipt.number for receipt in receipts] == [1, 2, 3, 4, 5]
    assert store.history(case_id).number == 5
    assert store.head().position == 5
    assert store.head().hash == receipts[-1].hash


def test_a_payload_comes_back_as_it_was(store):
    payload = {"z": [1, 2.5, None, True], "a": {"ñ": "\x00 \ud83d é 🦉"}, "b": {}}
    store.append("case-1", an_event(payload=payload), 0)

    (event,) = store.read("case-1")

    assert event.payload == payload
    assert list(event.payload) == ["z", "a", "b"]


def test_several_are_stored_together_or_not_at_all(store):
    with pytest.raises(BadPayloadError):
        store.append_all("case-1", [an_event(), an_event("removed", payload={"x": object()})], 0)
    with pytest.raises(UnknownCaseError):
        store.read("case-1")

    receipts = store.append_all("case-1", a_case(), 0)

    assert [receipt.number for receipt in receipts] == [1, 2, 3, 4, 5]
    assert store.append_all("case-1", [], 5) == []


def test_it_is_there_after_opening_again(address):
    with open_store(address) as first:
        first.append_all("case-1", a_case(), 0)
    with open_store(address) as second:
        assert second.read("case-1") == a_case()


@pytest.mark.parametrize("expected", [0, 1, 3])
def test_whoever_is_late_is_told_so(store, expected):
    store.append_all("case-1", a_case()[:2], 0)

    with pytest.raises(StaleCaseError, match=f"`case-1` .* at {expected}, and stands at 2") as caught:
        store.append("case-1", a_case()[2], expected)

    assert (caught.value.expected, caught.value.actual) == (expected, 2)
    assert store.history("case-1").number == 2


def test_a_server_that_dropped_every_connection_is_asked_again(postgresql, empty_database):
    address = postgresql(empty_database)
    name = address.partition("?")[0].rpartition("/")[2]
    with open_store(address) as store:
        store.append("case-1", an_event(), 0)
        postgresql.psql(f"SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE datname = '{name}'")

        store.append("case-1", an_event("closed", 1), 1)

        postgresql.psql(f"SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE datname = '{name}'")
        assert store.history("case-1").number == 2


def test_a_case_cannot_be_begun_in_the_middle(store):
    with pytest.raises(StaleCaseError, match="stands at 0"):
        store.append("case-1", an_event(), 3)


def test_a_second_attempt_with_the_same_key_stores_nothing(store):
    key = new_key()
    first = store.append("case-1", an_event(), 0, key)
    store.append("case-1", an_event("removed", days=1), 1)

    second = store.append("case-1", an_event(), 0, key)

    assert second.repeated
    assert (second.number, second.position, second.hash) == (first.number, first.position, first.hash)
    assert len(store.read("case-1")) == 2


def test_a_second_attempt_at_several_stores_nothing(store):
    key = new_key()
    first = store.append_all("case-1", a_case(), 0, key)

    second = store.append_all("case-1", a_case(), 0, key)

    assert [one.hash for one in second] == [one.hash for one in first]
    assert all(one.repeated for one in second)


@pytest.mark.parametrize(
    ("case_id", "events"),
    [
        ("case-2", [an_event(payload={"a": 1})]),
        ("case-1", [an_event(hours=1, payload={"a": 1})]),
        ("case-1", [an_event(payload={"a": 2})]),
        ("case-1", [an_event(payload={"a": 1}), an_event("removed", days=1)]),
    ],
)
def test_a_key_does_not_stand_for_another_event(store, case_id, events):
    store.append("case-1", an_event(payload={"a": 1}), 0, "key-1")

    with pytest.raises(KeyReusedError):
        store.append_all(case_id, events, 0, "key-1")


def test_of_many_at_once_one_wins_each_number(address):
    with open_store(address) as store:
        store.append("case-1", an_event(), 0)
        late, lock = [], threading.Lock()

        def work(name):
            for turn in range(10):
                while True:
                    number = store.history("case-1").number
                    try:
                        store.append("case-1", an_event("removed", days=1, payload={"who": [name, turn]}), number)
                        break
                    except StaleCaseError:
                        with lock:
                            late.append(name)

        threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        who = [tuple(event.payload["who"]) for event in store.read("case-1")[1:]]
        assert sorted(who) == [(name, turn) for name in range(4) for turn in range(10)]
        assert store.verify().passed


def test_the_audit_record_has_names_and_no_facts(store):
    store.append_all("case-1", a_case(), 0)

    reported, decided, declined, changed, removed = store.entries("case-1")

    assert decided.policy == POLICY
    assert decided.rules == ("base.disability.plan", "base.routine-discipline")
    assert decided.fact_names == ("conduct", "grade")
    assert changed.fact_names == ("has_iep",)
    assert declined.about == {"person": "student", "step": "circle"}
    assert (removed.kind, removed.by, removed.at) == ("removed", "principal", FIRST + timedelta(hours=7))
    assert reported.recorded == FIRST + timedelta(days=1, minutes=1)
    assert SECRET not in repr(store.entries("case-1")) + repr(store.history("case-1"))


def test_cases_are_listed(store):
    store.append("case-2", an_event(hours=5), 0)
    store.append("case-1", an_event(hours=1), 0)
    store.append("case-3", an_event(hours=2), 0)
    store.append("case-3", an_event("closed", 30), 1)

    def ids(**filters):
        return [one.case_id for one in store.cases(**filters)]

    assert ids() == ["case-1", "case-3", "case-2"]
    assert ids(open=True) == ["case-1", "case-2"]
    assert ids(open=False) == ["case-3"]
    assert ids(since=FIRST + timedelta(hours=5)) == ["case-3", "case-2"]
    assert ids(since=FIRST + timedelta(hours=6), open=True) == []
    (closed,) = store.cases(open=False)
    assert (closed.opened, closed.latest, closed.closed) == (
        FIRST + timedelta(hours=2),
        FIRST + timedelta(hours=30),
        FIRST + timedelta(hours=30),
    )


@pytest.mark.parametrize("case_id", ["", "jane", "Jane Doe 7", "-1", "a/1", "1" * 65, "café1", "1\n", "../1"])
def test_a_case_id_has_a_shape(store, case_id):
    with pytest.raises(BadNameError) as caught:
        store.append(case_id, an_event(), 0)

    assert "jane" not in str(caught.value).lower()


@pytest.mark.parametrize(
    "event",
    [
        an_event(by=""),
        an_event(by="a\nb"),
        an_event(by="x" * 101),
        an_event("step-started", step=f"He said: “{SECRET}”!"),
        an_event("step-started", step=""),
        an_event("step-started", weather="bad"),
    ],
)
def test_free_text_does_not_get_into_a_column(store, event):
    with pytest.raises(BadNameError) as caught:
        store.append("case-1", event, 0)

    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("value", [object(), float("nan"), {1, 2}, b"x", FIRST])
def test_a_payload_that_is_no_json_is_refused_and_not_repeated(store, value):
    with pytest.raises(BadPayloadError) as caught:
        store.append("case-1", an_event(payload={SECRET: value}), 0)

    assert SECRET not in str(caught.value)
    assert caught.value.__suppress_context__


def test_there_is_no_such_case(store):
    for asked in (store.read, store.history, store.entries):
        with pytest.raises(UnknownCaseError, match="there is no case `case-9`"):
            asked("case-9")
    for done in (store.seal, store.unseal, store.expunge):
        with pytest.raises(UnknownCaseError):
            done("case-9", "records officer", "order 1")
