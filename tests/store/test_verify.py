"""Any changed byte of the log is found, and the entry is named."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing

import pytest

from diversion_engine.cases.store import DamagedLogError, Head, StoreError, open_store
from diversion_engine.cases.store.reading import CHANGED, wrong_with
from store.samples import Clock, a_case, an_event, slips

EVERY_BYTE = bool(os.environ.get("DIVERSION_EVERY_BYTE"))
"""Change every byte of every entry, and every byte of a file; otherwise of one entry, and some."""

COLUMNS = [
    "case_id",
    "number",
    "key",
    "kind",
    "at",
    "recorded",
    "by_role",
    "about",
    "policy",
    "rules",
    "fact_names",
    "commitment",
    "previous",
    "hash",
]


@pytest.fixture
def written(store):
    """Three cases between each other; the second is sealed and looked at, the third is expunged."""
    events = a_case()
    for number, event in enumerate(events):
        for case_id in ("case-1", "case-2", "case-3"):
            store.append(case_id, event, number, f"{case_id}-{number}")
    store.seal("case-2", "records officer", "order 1")
    store.expunge("case-3", "records officer", "order 2")
    store.append("case-1", an_event("closed", 50), 5)
    assert store.verify().passed
    return store


def some(values):
    values = list(dict.fromkeys(values))
    return values if EVERY_BYTE else random.Random(5).sample(values, min(len(values), 20))


def positions(vandal):
    found = [row["position"] for row in vandal("SELECT position FROM entries ORDER BY position")]
    return found if EVERY_BYTE else [4]


@pytest.mark.parametrize("column", COLUMNS)
def test_every_byte_of_every_column_of_an_entry(written, vandal, column):
    for position in positions(vandal):
        row = vandal("SELECT * FROM entries WHERE position = :p", p=position)[0]
        for value in some(slips(row[column])):
            with vandal.changed("entries", column, ("position", position), value) as done:
                found = written.verify()
            if not done:
                continue
            assert found.first is not None, (column, value)
            assert found.first.position == position, (column, value, found.faults)
            if column not in ("case_id", "number"):
                assert (found.first.case_id, found.first.number) == (row["case_id"], row["number"])
    assert written.verify().passed


@pytest.mark.parametrize("column", ["salt", "body"])
def test_every_byte_of_a_payload(written, vandal, column):
    for position in positions(vandal):
        for row in vandal("SELECT * FROM payloads WHERE position = :p", p=position):
            for value in some(slips(row[column])):
                with vandal.changed("payloads", column, ("position", position), value):
                    found = written.verify()
                assert found.first is not None, value
                assert (found.first.position, found.first.what) == (position, "its payload was changed")


@pytest.mark.parametrize(("table", "position"), [("entries", 4), ("payloads", 4), ("heads", 17)])
def test_every_bit_of_a_position(written, vandal, table, position):
    taken = {row["position"] for row in vandal(f"SELECT position FROM {table}")}
    position = written.head().position if table == "heads" else position
    for value in set(slips(position)) - taken:
        with vandal.changed(table, "position", ("position", position), value):
            found = written.verify()
        assert not found.passed
        if value > position and table != "heads":
            assert found.first.position == position


def test_every_byte_of_the_head(written, vandal):
    for value in some(slips(written.head().hash)):
        with vandal.changed("heads", "hash", ("id", 1), value):
            assert written.verify().first.what == "the log does not end where its head says"


def test_a_removed_payload_is_named(written, vandal):
    vandal("DELETE FROM payloads WHERE position = 5")

    fault = written.verify().first

    assert (fault.case_id, fault.number) == ("case-2", 2)
    assert str(fault) == "case `case-2`, entry 2 (position 5): its payload is missing, and nobody expunged it"


def test_a_payload_put_back_after_expunging_is_found(written, vandal):
    vandal("INSERT INTO payloads (position, salt, body) SELECT 3, salt, body FROM payloads WHERE position = 1")

    assert written.verify().first.what == "its payload was expunged, and there is one again"


def test_a_removed_entry_is_found(written, vandal):
    vandal("DELETE FROM payloads WHERE position = 5")
    vandal("DELETE FROM entries WHERE position = 5")

    found = written.verify()

    assert (found.first.position, found.first.what) == (5, "the entry that belongs here is missing")
    assert ("case-2", 3) in [(fault.case_id, fault.number) for fault in found.faults]


def test_a_removed_case_is_found(written, vandal):
    vandal("DELETE FROM payloads WHERE position IN (SELECT position FROM entries WHERE case_id = 'case-2')")
    vandal("DELETE FROM entries WHERE case_id = 'case-2'")

    assert written.verify().first.position == 2


def test_a_cut_off_end_is_found_by_the_head(written, vandal):
    last = written.head()
    vandal("DELETE FROM payloads WHERE position = :p", p=last.position)
    vandal("DELETE FROM entries WHERE position = :p", p=last.position)

    assert written.verify().first.what == "the log does not end where its head says"

    before = vandal("SELECT hash FROM entries WHERE position = :p", p=last.position - 1)[0]["hash"]
    vandal("UPDATE heads SET position = :p, hash = :h", p=last.position - 1, h=before)
    # Nothing in the database says so any more; only what was written down elsewhere does.
    assert written.verify().passed
    assert "which was written down" in written.verify([last]).first.what


def test_a_log_written_anew_is_found_by_a_head_that_was_written_down(address, tmp_path):
    with open_store(address, clock=Clock()) as store:
        store.append_all("case-1", a_case(), 0)
        head = store.head()
        store.append("case-1", an_event("closed", 50), 5)
        assert store.verify([head, store.head(), Head()]).passed
    with open_store(tmp_path / "another.db", clock=Clock()) as forged:
        forged.append_all("case-1", a_case(), 0)
        assert forged.verify().passed
        found = forged.verify([Head.from_text(str(head))])
        assert (found.first.position, found.first.what) == (5, "it is not the entry whose hash was written down")


@pytest.mark.parametrize("text", ["", "1", "1:ab", "x:" + "0" * 64, "1:" + "G" * 64, "01:" + "0" * 64])
def test_what_is_no_head(text):
    with pytest.raises(ValueError, match="a head is written as"):
        Head.from_text(text)


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE entries SET by_role = 'teacher' WHERE position = 4", 2),
        ("UPDATE payloads SET body = '{}' WHERE position = 7", 3),
        ("DELETE FROM payloads WHERE position = 10", 4),
    ],
)
def test_a_damaged_case_is_not_read(written, vandal, statement, number):
    vandal(statement)

    with pytest.raises(DamagedLogError, match=f"entry {number} of the case `case-1`"):
        written.read("case-1")
    assert len(written.read("case-3")) == 5


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET by_role = 'x' WHERE position = 1",
        "DELETE FROM entries WHERE position = 1",
        "UPDATE payloads SET body = 'x' WHERE position = 1",
        "DELETE FROM heads",
    ],
)
def test_the_tables_refuse_to_be_changed(store, address, statement):
    from sqlalchemy import create_engine, text
    from sqlalchemy.exc import DBAPIError

    from diversion_engine.cases.store.connect import url_of

    store.append("case-1", an_event(), 0)
    engine = create_engine(url_of(address, create=False))
    with engine.connect() as connection, pytest.raises(DBAPIError):
        connection.execute(text(statement))
    engine.dispose()


def _dump(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        tables = ("entries ORDER BY position", "payloads ORDER BY position", "heads")
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]


def test_a_changed_byte_of_the_file_is_found_or_changes_nothing(tmp_path):
    path, copy = tmp_path / "cases.db", tmp_path / "copy.db"
    with open_store(path, clock=Clock()) as store:
        store.append_all("case-1", a_case(), 0)
        store.append_all("case-2", a_case(), 0)
        events = store.read("case-1")
    good, whole = path.read_bytes(), _dump(path)
    chance = random.Random(3)
    places = range(len(good)) if EVERY_BYTE else sorted(chance.sample(range(len(good)), 80))
    found = 0
    for place in places:
        copy.write_bytes(good[:place] + bytes([good[place] ^ (1 << chance.randrange(8))]) + good[place + 1 :])
        for left in ("-wal", "-shm"):
            (tmp_path / f"copy.db{left}").unlink(missing_ok=True)
        if not _is_noticed(copy):
            assert _dump(copy) == whole, place
            with open_store(copy) as store:
                assert store.read("case-1") == events
        else:
            found += 1
    assert found > len(places) // 10


def _is_noticed(path):
    try:
        with open_store(path) as store:
            return not store.verify().passed
    except StoreError:
        return True


def test_damage_that_is_no_text_is_found_too(tmp_path):
    path, copy = tmp_path / "cases.db", tmp_path / "copy.db"
    with open_store(path, clock=Clock()) as store:
        store.append_all("case-1", a_case(), 0)
    good = path.read_bytes()
    start = good.index(b"CREATE TRIGGER")
    noticed = 0
    # What is left of a statement is repeated by SQLite in its error, with the byte that no text has.
    for place in range(start, start + 40):
        copy.write_bytes(good[:place] + b"\xe8" + good[place + 1 :])
        noticed += _is_noticed(copy)
    assert noticed > 10


def test_an_entry_of_which_nothing_is_left_is_a_changed_one():
    nothing = dict.fromkeys([*COLUMNS, "position", "salt", "body"])

    assert wrong_with(nothing, 0) == wrong_with(nothing, 3) == CHANGED


def test_every_byte_of_a_stored_entry_in_the_file(tmp_path):
    path, copy = tmp_path / "cases.db", tmp_path / "copy.db"
    with open_store(path, clock=Clock()) as store:
        store.append_all("case-1", a_case(), 0)
    good = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        (key,) = connection.execute("SELECT key FROM entries WHERE position = 3").fetchone()
        rows = connection.execute("SELECT * FROM entries WHERE position = 3").fetchone()
    text = "".join(str(value) for value in rows[3:]).encode()
    start = good.index(text)
    assert key.encode() in text
    for place in some(range(start, start + len(text))):
        copy.write_bytes(good[:place] + bytes([good[place] ^ 0x80 if place % 2 else good[place] ^ 1]) + good[place + 1 :])
        with open_store(copy) as store:
            found = store.verify()
        assert found.first is not None, place
        assert (found.first.case_id, found.first.number) == ("case-1", 3), (place, found.faults)
