"""Events to store, and ways to look at and to damage what was stored, for the tests of the store."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from sqlalchemy import create_engine, text
from sqlalchemy.event import listen
from sqlalchemy.exc import IntegrityError

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.store.connect import url_of

FIRST = datetime(2026, 9, 1, 8, 30, tzinfo=UTC)
SECRET = "zebrafinch"  # a word of a fact, which must not turn up anywhere but in a payload
POLICY = "sha256:" + "ab" * 32

DECISION = {
    "policy": {"id": "base", "version": "1.0.0", "fingerprint": POLICY, "as_of": "2026-09-01", "status": "unverified"},
    "verdicts": {"call_sro": {"verdict": "must_not", "rules": ["base.routine-discipline"]}},
    "reasons": [{"rule": "base.disability.plan"}, {"rule": f"a sentence about a {SECRET}"}],
}


def an_event(kind="reported", hours=0, by="principal", days=0, payload=None, **about):
    return Event(EventKind(kind), FIRST + timedelta(hours=hours), by, about, days, payload or {})


def a_case():
    """The events of a case with something in every column."""
    return [
        an_event(),
        an_event("decided", 1, days=3, payload={"decision": DECISION, "facts": {"conduct": SECRET, "grade": 7}}),
        an_event("step-declined", 5, step="circle", person="student", payload={"note": f"said {SECRET}"}),
        an_event("facts-changed", 6, payload={"facts": {"has_iep": True}}),
        an_event("removed", 7, days=2),
    ]


class Clock:
    """A clock that moves on by a minute each time somebody looks."""

    def __init__(self):
        self.now = FIRST + timedelta(days=1)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


class Vandal:
    """Writes to the tables past the store, as somebody with the database's password could."""

    def __init__(self, address):
        self.engine = create_engine(url_of(address, create=False))
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        if self.is_sqlite:
            listen(self.engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
        with self.engine.connect() as connection, connection.begin():
            if self.is_sqlite:
                names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
                for name in names:
                    connection.execute(text(f"DROP TRIGGER {name}"))
            else:
                for table in ("entries", "payloads", "heads"):
                    connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER ALL"))

    def __call__(self, statement, **values):
        with self.engine.begin() as connection:
            result = connection.execute(text(statement), values)
            return [dict(row) for row in result.mappings()] if result.returns_rows else result.rowcount

    @contextmanager
    def changed(self, table, column, key, value):
        """One column of one row has another value, until the block ends."""
        name, place = key
        before = self(f"SELECT {column} AS was FROM {table} WHERE {name} = :place", place=place)[0]["was"]
        statement = f"UPDATE {table} SET {column} = :value WHERE {name} = :place"
        try:
            self(statement, value=value, place=place)
        except IntegrityError:
            yield False  # another row has that value
            return
        try:
            yield True
        finally:
            now = value if column == name else place
            self(statement, value=before, place=now)

    def close(self):
        self.engine.dispose()


def slips(value):
    """A value with each of its bytes changed in turn."""
    if isinstance(value, int):
        return [value ^ (1 << bit) for bit in range(12)]
    one_by_one = [value[:place] + chr(ord(letter) ^ 1) + value[place + 1 :] for place, letter in enumerate(value)]
    return [*one_by_one, value + " ", value[:-1], ""] if value else ["x"]
