"""Sealing hides a case and writes down who looked; expunging takes the payloads away, and the chain still holds."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from diversion_engine.cases.store import Access, ExpungedCaseError, SealedCaseError, UnknownCaseError, open_store
from store.samples import SECRET, a_case, an_event

COUNSEL = Access("district counsel", "court order 12")


def test_a_sealed_case_is_not_shown(store):
    store.append_all("case-1", a_case(), 0)
    store.append("case-2", an_event(), 0)

    store.seal("case-1", "records officer", "diversion completed")

    for asked in (store.read, store.history, store.entries):
        with pytest.raises(SealedCaseError):
            asked("case-1")
    with pytest.raises(SealedCaseError):
        store.append("case-1", an_event("removed", days=1), 6)
    assert [one.case_id for one in store.cases()] == ["case-2"]
    assert store.verify().passed


def test_who_looks_at_a_sealed_case_is_written_into_it(store):
    store.append_all("case-1", a_case(), 0)
    store.seal("case-1", "records officer", "diversion completed")

    assert store.read("case-1", include_sealed=COUNSEL) == a_case()
    (listed,) = store.cases(include_sealed=COUNSEL)
    history = store.history("case-1", include_sealed=COUNSEL)

    assert listed.sealed is not None
    assert history.sealed
    seen = [(entry.kind, entry.by) for entry in store.entries("case-1", include_sealed=COUNSEL)[5:]]
    assert seen == [("sealed", "records officer"), *[("accessed", "district counsel")] * 4]
    assert store.verify().passed


def test_a_look_at_a_case_that_is_not_sealed_leaves_no_trace(store):
    store.append_all("case-1", a_case(), 0)

    store.read("case-1", include_sealed=COUNSEL)
    store.cases(include_sealed=COUNSEL)

    assert store.history("case-1").number == 5


def test_a_case_is_unsealed(store):
    store.append_all("case-1", a_case(), 0)
    sealed = store.seal("case-1", "records officer", "diversion completed")
    again = store.seal("case-1", "records officer", "diversion completed")

    store.unseal("case-1", "records officer", "the family asked")

    assert (again.hash, again.repeated) == (sealed.hash, True)
    assert store.read("case-1") == a_case()
    assert store.unseal("case-1", "records officer", "once more").repeated
    assert store.append("case-1", an_event("closed", 9), store.history("case-1").number).number == 8


def test_expunging_takes_away_payloads_and_nothing_else(store):
    store.append_all("case-1", a_case(), 0)
    store.append("case-2", an_event(payload={"note": "kept"}), 0)
    before = store.entries("case-1")

    done = store.expunge("case-1", "records officer", "retention rule `closed`")

    history = store.history("case-1")
    assert (done.removed, done.scrubbed) == (5, True)
    assert [(event.kind, event.at, event.by, event.about) for event in history.events] == [
        (event.kind, event.at, event.by, event.about) for event in a_case()
    ]
    assert all(not event.payload and not event.days for event in history.events)
    after = store.entries("case-1")
    assert [entry.hash for entry in after[:5]] == [entry.hash for entry in before]
    assert [entry.payload_gone for entry in after] == [True] * 5 + [False]
    assert (after[5].kind, after[5].by, after[5].at) == ("expunged", "records officer", history.expunged)
    assert store.read("case-2")[0].payload == {"note": "kept"}
    found = store.verify()
    assert (found.passed, found.expunged, found.entries) == (True, 1, 7)
    with pytest.raises(ExpungedCaseError):
        store.append("case-1", an_event("removed", days=1), 6)


def test_expunging_again_takes_away_the_earlier_reason(store):
    store.append("case-1", an_event(), 0)
    store.expunge("case-1", "records officer", f"about {SECRET}")

    assert store.expunge("case-1", "records officer", "order 2").removed == 1
    assert store.verify().passed


def test_a_sealed_case_is_expunged_and_stays_sealed(store):
    store.append_all("case-1", a_case(), 0)
    store.seal("case-1", "records officer", "diversion completed")
    store.expunge("case-1", "records officer", "order 2")

    with pytest.raises(SealedCaseError):
        store.read("case-1")
    assert len(store.read("case-1", include_sealed=COUNSEL)) == 5
    assert store.verify().passed


def test_a_repeated_attempt_after_expunging_gets_its_receipt(store):
    store.append("case-1", an_event(payload={"a": 1}), 0, "key-1")
    store.expunge("case-1", "records officer", "order 2")

    assert store.append("case-1", an_event(payload={"a": 1}), 0, "key-1").repeated


def _bytes_below(folder, pattern="**/*"):
    found = b""
    for path in Path(folder).glob(pattern):
        with suppress(FileNotFoundError, IsADirectoryError):  # a server takes its files away when it likes
            found += path.read_bytes()
    return found


def test_nothing_of_it_is_left_in_sqlite_files(tmp_path):
    address = tmp_path / "cases.db"
    long = {"note": f"{SECRET} " * 3000}
    with open_store(address) as store:
        for number in range(40):
            store.append_all(f"case-{number}", [*a_case(), an_event("removed", 9, days=1, payload=long)], 0)
        assert SECRET.encode() in _bytes_below(tmp_path)
        for number in range(40):
            store.expunge(f"case-{number}", "records officer", "order 2", scrub=False)

        assert store.scrub()

        assert SECRET.encode() not in _bytes_below(tmp_path)
        assert store.verify().passed
    assert SECRET.encode() not in _bytes_below(tmp_path)


def test_a_reader_in_the_way_is_reported(tmp_path, monkeypatch):
    import sqlite3

    monkeypatch.setattr("diversion_engine.cases.store.scrub.PATIENCE", 0.1)
    with open_store(tmp_path / "cases.db") as store:
        store.append_all("case-1", a_case(), 0)
        reader = sqlite3.connect(tmp_path / "cases.db", isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM payloads").fetchone()

        done = store.expunge("case-1", "records officer", "order 2")

        assert (done.removed, done.scrubbed) == (5, False)
        reader.close()
        assert store.scrub()
    assert SECRET.encode() not in _bytes_below(tmp_path)


def test_nothing_of_it_is_left_in_postgresql_tables(postgresql):
    address = postgresql()
    word = "kookaburra"
    with open_store(address) as store:
        for number in range(10):
            store.append(f"case-{number}", an_event(payload={"note": f"{word} " * 900}), 0)
        postgresql.psql("CHECKPOINT")
        for number in range(10):
            store.append(f"case-{number}", an_event("removed", days=1, payload={"note": word}), 1)
        _sql(postgresql, address, "ANALYZE; CHECKPOINT")
        (oid,) = _sql(postgresql, address, "SELECT oid FROM pg_database WHERE datname = current_database()")[0].values()
        tables = postgresql.folder / "base" / str(oid)
        assert word.encode() in _bytes_below(tables)
        for number in range(10):
            store.expunge(f"case-{number}", "records officer", "order 2", scrub=False)

        assert store.scrub()

        _sql(postgresql, address, "CHECKPOINT")
        assert word.encode() not in _bytes_below(tables)
        assert store.verify().passed


def _sql(postgresql, address, statements):
    from store.samples import Vandal

    vandal = Vandal(address)
    results = [vandal(statement) for statement in statements.split(";")]
    vandal.close()
    return results[-1]


def test_an_unknown_case_stays_unknown_to_whoever_may_see_sealed_ones(store):
    with pytest.raises(UnknownCaseError):
        store.read("case-1", include_sealed=COUNSEL)
