"""Cases read together are what they are one by one; a record's case is found again, and nothing else of it is told."""

from __future__ import annotations

import pytest

from diversion_engine.cases.origin import Origin
from diversion_engine.cases.store import Access, DamagedLogError, new_key
from diversion_engine.cases.store.log import Log
from diversion_engine.cases.store.rows import draft_of
from store.samples import FIRST as MORNING
from store.samples import a_case, an_event

FIRST, OTHER = Origin("31", "7001"), Origin("31", "7002")


def begun(store, case_id, origin):
    store.append(case_id, origin.noted_in(an_event()), 0)


def test_cases_read_together_are_what_they_are_one_by_one(store):
    for case_id in ("C-1", "C-2", "C-3"):
        store.append_all(case_id, a_case(), 0)
    store.expunge("C-3", "records officer", "rule 4")

    found = store.histories(["C-3", "C-1", "C-4"])

    assert sorted(found, key=lambda one: one.case_id) == [store.history("C-1"), store.history("C-3")]
    assert store.histories([]) == []


def test_cases_read_together_leave_out_the_sealed_ones(store):
    for case_id in ("C-1", "C-2", "C-3"):
        store.append_all(case_id, a_case(), 0)
    store.seal("C-1", "records officer", "order 5")
    store.seal("C-2", "records officer", "order 5")
    store.unseal("C-2", "records officer", "order 6")

    assert {one.case_id for one in store.histories(["C-1", "C-2", "C-3"])} == {"C-2", "C-3"}


def test_one_damaged_case_keeps_all_of_them_from_being_read_together(store, vandal):
    for case_id in ("C-1", "C-2"):
        store.append_all(case_id, a_case(), 0)
    vandal("UPDATE payloads SET body = '{}' WHERE position = 2")

    with pytest.raises(DamagedLogError):
        store.histories(["C-1", "C-2"])
    assert [one.case_id for one in store.histories(["C-2"])] == ["C-2"]


def test_the_case_of_a_record_is_found_again(store):
    begun(store, "C-1", FIRST)
    store.append_all("C-2", a_case(), 0)

    assert store.opened_for([FIRST, OTHER]) == {FIRST: "C-1"}
    assert store.opened_for([]) == {}


def test_of_two_cases_of_one_record_the_older_one_counts(store):
    # As they may stand in a store of a version that did not refuse the second.
    with store._database.writing() as connection:
        log = Log(connection, MORNING)
        for case_id in ("C-1", "C-2"):
            log.add(case_id, 1, draft_of(FIRST.noted_in(an_event())), new_key())

    assert store.opened_for([FIRST]) == {FIRST: "C-1"}


def test_a_sealed_case_is_found_and_nobody_has_looked_at_it(store):
    begun(store, "C-1", FIRST)
    store.seal("C-1", "records officer", "order 5")

    assert store.opened_for([FIRST]) == {FIRST: "C-1"}
    entries = store.entries("C-1", include_sealed=Access("records officer", "a test"))
    assert [one.kind for one in entries] == ["reported", "sealed", "accessed"]


def test_an_expunged_case_is_no_longer_anybodys(store):
    begun(store, "C-1", FIRST)
    store.expunge("C-1", "records officer", "rule 4")

    assert store.opened_for([FIRST]) == {}


def test_a_beginning_that_was_changed_is_not_believed(store, vandal):
    begun(store, "C-1", FIRST)
    vandal("UPDATE payloads SET body = '{}' WHERE position = 1")

    with pytest.raises(DamagedLogError):
        store.opened_for([FIRST])


def test_where_a_record_came_from_is_not_shown_by_its_repr():
    assert "7001" not in repr(FIRST)
