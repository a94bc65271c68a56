"""Facts and free text are in payloads, and nowhere else."""

from __future__ import annotations

import logging
import traceback

import pytest

from diversion_engine.cases.store import Access, StoreUnavailableError
from store.samples import SECRET, a_case, an_event


def test_no_column_but_the_payload_holds_a_fact(store, vandal):
    store.append_all("case-1", a_case(), 0)
    store.seal("case-1", "records officer", f"reason {SECRET}")
    store.cases(include_sealed=Access("counsel", f"reason {SECRET}"))
    store.expunge("case-1", "records officer", f"reason {SECRET}")

    for table in ("entries", "heads", "alembic_version"):
        for row in vandal(f"SELECT * FROM {table}"):
            assert SECRET not in " ".join(str(value) for value in row.values())


def test_an_error_of_the_database_repeats_no_row(store, vandal, caplog):
    caplog.set_level(logging.DEBUG)
    store.append("case-1", an_event(), 0)
    vandal("ALTER TABLE payloads RENAME TO elsewhere")

    with pytest.raises(StoreUnavailableError) as caught:
        store.append("case-1", an_event("removed", days=1, payload={"note": SECRET}), 1)

    said = "".join(traceback.format_exception(caught.value))
    assert SECRET not in said + caplog.text
    assert "did not answer as it should" in str(caught.value)
    vandal("ALTER TABLE elsewhere RENAME TO payloads")
    assert store.history("case-1").number == 1
    assert store.verify().passed


def test_nothing_is_logged_that_holds_a_fact(store, caplog):
    caplog.set_level(logging.DEBUG)

    store.append_all("case-1", a_case(), 0)
    store.read("case-1")

    assert SECRET not in caplog.text


def test_a_commitment_says_nothing_without_its_salt(store, vandal):
    store.append("case-1", an_event(payload={"a": 1}), 0)
    store.append("case-2", an_event(payload={"a": 1}), 0)

    found = {row["commitment"] for row in vandal("SELECT commitment FROM entries")}

    assert len(found) == 2
