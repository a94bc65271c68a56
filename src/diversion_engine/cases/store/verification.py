"""Reads the whole log and says what is not as it was written, entry by entry.

reads    every entry with its payload in order, the head, heads that were written down elsewhere
gives    a `Verification`

After a bad entry it goes on with what that entry has for a hash, so that one change is one fault.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DBAPIError

from diversion_engine.cases.store.connect import Database, what_failed
from diversion_engine.cases.store.reading import CHANGED, NO_PAYLOAD, NOT_IN_ORDER, Row, wrong_with
from diversion_engine.cases.store.records import NOTHING_YET, Fault, Head, Verification
from diversion_engine.cases.store.rows import EXPUNGED
from diversion_engine.cases.store.tables import entries, heads, payloads

_AT_ONCE = 1_000


def verify(database: Database, known: Iterable[Head]) -> Verification:
    """Verify a store."""
    with database.reading() as connection:
        run = _Run(connection, known)
        try:
            run.everything()
            if database.is_sqlite:
                run.file()
        except (DBAPIError, UnicodeDecodeError) as error:
            # A page that is no page any more: what comes after the last good entry cannot be read.
            if not database.is_sqlite:
                raise
            run.fault(None, f"the database file is damaged here or after ({what_failed(error)})")
        return run.result()


class _Run:
    def __init__(self, connection: Connection, known: Iterable[Head]) -> None:
        self._connection = connection
        self._known = sorted(known, key=lambda head: head.position)
        self._written = {head.position: head.hash for head in self._known}
        self._head = Head()
        # None after a bad entry: whether the next one follows from it cannot be told.
        self._previous: str | None = NOTHING_YET
        self._numbers: dict[str, int] = {}
        self._expunged: dict[str, int] = {}
        self._faults: list[Fault] = []
        self._missing: list[Fault] = []

    def everything(self) -> None:
        query = select(entries.c.case_id, func.max(entries.c.number)).where(entries.c.kind == EXPUNGED)
        self._expunged = {row[0]: row[1] for row in self._connection.execute(query.group_by(entries.c.case_id))}
        for row in self._rows():
            self._entry(row)
        self._ends()

    def file(self) -> None:
        """Whether SQLite finds its own indexes and pages in order: what is read by them could be less than there is."""
        found = self._connection.execute(text("PRAGMA integrity_check(1)")).scalar()
        if found != "ok":
            self.fault(None, "the database file is damaged")

    def fault(self, row: Row | None, what: str) -> None:
        if row is None:
            self._faults.append(Fault(self._head.position + 1, "", 0, what))
        else:
            where = (row["position"], row["case_id"], row["number"])
            position, case_id, number = where if _readable(where) else (self._head.position + 1, "", 0)
            made = Fault(position, case_id, number, what)
            (self._missing if what == NO_PAYLOAD else self._faults).append(made)

    def result(self) -> Verification:
        # A payload may seem to be missing because the entry that expunged it was changed: then that one comes first.
        faults = [*self._faults, *self._missing]
        if not any(fault.what == CHANGED for fault in self._faults):
            faults.sort(key=lambda fault: fault.position)
        return Verification(self._head.position, len(self._numbers), len(self._expunged), self._head, tuple(faults))

    def _rows(self) -> Iterator[Row]:
        query = select(entries, payloads.c.salt, payloads.c.body).outerjoin(payloads).order_by(entries.c.position)
        for row in self._connection.execution_options(yield_per=_AT_ONCE).execute(query).mappings():
            yield dict(row)

    def _entry(self, row: Row) -> None:
        if row["position"] != self._head.position + 1:
            self.fault(None, "the entry that belongs here is missing")
            self._previous = None
        what = self._wrong(row)
        if what is not None:
            self.fault(row, what)
        self._previous = row["hash"] if what in (None, NO_PAYLOAD) else None
        if isinstance(row["position"], int):
            self._head = Head(row["position"], str(row["hash"]))
        if _readable((row["position"], row["case_id"], row["number"])):
            self._numbers[row["case_id"]] = row["number"]

    def _wrong(self, row: Row) -> str | None:
        alone = wrong_with(row, self._expunged.get(row["case_id"], 0))
        if alone == CHANGED:
            return alone
        if self._previous is not None and row["previous"] != self._previous:
            return "it does not follow from the entry before it"
        if row["number"] != self._numbers.get(row["case_id"], 0) + 1:
            return NOT_IN_ORDER
        if self._written.get(row["position"], row["hash"]) != row["hash"]:
            return "it is not the entry whose hash was written down"
        return alone

    def _ends(self) -> None:
        found = self._connection.execute(select(heads.c.position, heads.c.hash).where(heads.c.id == 1)).one_or_none()
        if found is None or (found.position, found.hash) != (self._head.position, self._head.hash):
            self.fault(None, "the log does not end where its head says")
        strays = select(func.count()).select_from(payloads).where(payloads.c.position.not_in(select(entries.c.position)))
        if self._connection.execute(strays).scalar():
            self.fault(None, "there is a payload without an entry")
        for head in self._known:
            if head.position > self._head.position:
                self.fault(None, f"the log ends before position {head.position}, which was written down")
                break


def _readable(where: tuple[object, object, object]) -> bool:
    return isinstance(where[0], int) and isinstance(where[1], str) and isinstance(where[2], int)
