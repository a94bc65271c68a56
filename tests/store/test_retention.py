"""Which cases a retention rule says to expunge."""

from __future__ import annotations

from datetime import timedelta

import pytest

from diversion_engine.cases.store import Due
from store.samples import FIRST, an_event

YEAR = timedelta(days=365)


def test_a_closed_case_is_due_after_its_years(store):
    store.append_all("case-1", [an_event(), an_event("closed", 10)], 0)
    store.append("case-2", an_event(), 0)
    closed = FIRST + timedelta(hours=10)
    due = closed.replace(year=closed.year + 5)

    assert store.due_for_expunging(due - timedelta(seconds=1), {"closed": "5 years"}) == []
    assert store.due_for_expunging(due, {"closed": "5 years"}) == [Due("case-1", "closed", closed, due)]


def test_the_rule_that_is_due_first_counts_and_the_longest_overdue_comes_first(store):
    store.append_all("case-1", [an_event(), an_event("closed", 10)], 0)
    store.append("case-2", an_event(), 0)
    store.append("case-3", an_event(hours=3), 0)
    store.seal("case-3", "records officer", "order 1")

    found = store.due_for_expunging(FIRST + 3 * YEAR, {"closed": "5 years", "inactive": "24 months", "sealed": "90 days"})

    assert [(one.case_id, one.rule) for one in found] == [("case-3", "sealed"), ("case-2", "inactive"), ("case-1", "inactive")]


def test_what_was_expunged_is_not_due_again(store):
    store.append("case-1", an_event(), 0)
    store.expunge("case-1", "records officer", "order 1")

    assert store.due_for_expunging(FIRST + 9 * YEAR, {"inactive": "1 year"}) == []


@pytest.mark.parametrize("rules", [{"closed": "5"}, {"closed": "0 years"}, {"closed": "soon"}, {"opened": "1 year"}])
def test_a_rule_that_cannot_be_read(store, rules):
    with pytest.raises(ValueError, match="a retention rule is one of"):
        store.due_for_expunging(FIRST, rules)
