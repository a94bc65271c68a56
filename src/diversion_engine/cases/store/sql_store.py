"""The store of cases in a SQL database: each method is one transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, select

from diversion_engine.cases.events import Event
from diversion_engine.cases.origin import Origin
from diversion_engine.cases.store import retention
from diversion_engine.cases.store.beginnings import Beginnings
from diversion_engine.cases.store.connect import Database, url_of
from diversion_engine.cases.store.errors import OpenedAlreadyError, SealedCaseError
from diversion_engine.cases.store.listing import chosen, summaries
from diversion_engine.cases.store.log import Log, Standing, standing
from diversion_engine.cases.store.names import checked_id, checked_key, new_key
from diversion_engine.cases.store.reading import Row, rows_of, rows_of_many
from diversion_engine.cases.store.records import Access, CaseSummary, Due, Entry, Expunged, Head, History, Receipt, Verification
from diversion_engine.cases.store.rows import (
    ACCESSED,
    CONTROLS,
    EXPUNGED,
    SEALED,
    UNSEALED,
    control,
    draft_of,
    entry_of,
    event_of,
)
from diversion_engine.cases.store.scrub import scrub
from diversion_engine.cases.store.tables import heads
from diversion_engine.cases.store.upgrade import upgrade
from diversion_engine.cases.store.verification import verify


class SqlCaseStore:
    """`CaseStore` on SQLite or PostgreSQL; `api` says what each method does."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock
        self._beginnings = Beginnings()

    @classmethod
    def open(cls, address: str, *, create: bool, clock: Callable[[], datetime]) -> Self:
        """Open a store and bring its tables up to date."""
        database = Database(url_of(address, create=create))
        try:
            upgrade(database)
        except BaseException:
            database.close()
            raise
        return cls(database, clock)

    def append(self, case_id: str, event: Event, expected: int, key: str | None = None) -> Receipt:
        """Add an event."""
        return self.append_all(case_id, (event,), expected, key)[0]

    def append_all(self, case_id: str, events: Sequence[Event], expected: int, key: str | None = None) -> list[Receipt]:
        """Add several events, all of them or none."""
        checked_id(case_id)
        stem = new_key() if key is None else checked_key(key)
        drafts = [draft_of(event) for event in events]
        keys = [f"{stem}/{place}" for place in range(len(drafts))]
        if not drafts:
            return []
        origin = Origin.noted(events[0].payload) if expected == 0 else None
        # Most of what is to be read is read here, before others have to wait.
        self.opened_for([origin] if origin else [])
        with self._database.writing() as connection:
            log = Log(connection, self._clock())
            before = log.repeated(case_id, drafts, keys)
            if before is not None:
                return before
            if origin is not None:
                self._expect_none_for(connection, origin)
            log.expect(case_id, expected)
            return [
                log.add(case_id, number, draft, one)
                for number, (draft, one) in enumerate(zip(drafts, keys, strict=True), expected + 1)
            ]

    def read(self, case_id: str, *, include_sealed: Access | None = None) -> list[Event]:
        """The events of a case."""
        return list(self.history(case_id, include_sealed=include_sealed).events)

    def history(self, case_id: str, *, include_sealed: Access | None = None) -> History:
        """The events with the number at which the case stands."""
        return _history(case_id, *self._rows(case_id, include_sealed))

    def histories(self, case_ids: Sequence[str]) -> list[History]:
        """The histories of several cases."""
        with self._database.reading() as connection:
            found = rows_of_many(connection, list(map(checked_id, case_ids)))
        return [_history(case_id, rows, stands) for case_id, (rows, stands) in found.items() if not stands.sealed]

    def entries(self, case_id: str, *, include_sealed: Access | None = None) -> list[Entry]:
        """The audit record of a case."""
        return [entry_of(row) for row in self._rows(case_id, include_sealed)[0]]

    def cases(
        self, *, open: bool | None = None, since: datetime | None = None, include_sealed: Access | None = None
    ) -> list[CaseSummary]:
        """The cases in a list."""
        if include_sealed is None:
            with self._database.reading() as connection:
                return [one for one in chosen(summaries(connection), open, since) if one.sealed is None]
        with self._database.writing() as connection:
            log = Log(connection, self._clock())
            return [self._shown(log, one, include_sealed) for one in chosen(summaries(connection), open, since)]

    def opened_for(self, origins: Collection[Origin]) -> dict[Origin, str]:
        """The cases that were opened for these records."""
        if not origins:
            return {}
        with self._database.reading() as connection:
            return dict(self._beginnings.cases_of(connection, origins))

    def seal(self, case_id: str, by: str, reason: str) -> Receipt:
        """Close a case to readers."""
        return self._set_sealed(case_id, SEALED, by, reason)

    def unseal(self, case_id: str, by: str, reason: str) -> Receipt:
        """Open a sealed case to readers again."""
        return self._set_sealed(case_id, UNSEALED, by, reason)

    def expunge(self, case_id: str, by: str, reason: str, *, scrub: bool = True) -> Expunged:
        """Remove the payloads of a case."""
        with self._database.writing() as connection:
            log = Log(connection, self._clock())
            number = log.known(checked_id(case_id)).number
            removed = log.remove_payloads(case_id)
            receipt = log.add(case_id, number + 1, control(EXPUNGED, self._clock(), by, reason), new_key())
        return Expunged(receipt, removed, self.scrub() if scrub else False)

    def scrub(self) -> bool:
        """Rewrite the files."""
        return scrub(self._database)

    def due_for_expunging(self, now: datetime, rules: Mapping[str, str]) -> list[Due]:
        """The cases that retention rules say to expunge."""
        with self._database.reading() as connection:
            return retention.due(summaries(connection), now, rules)

    def verify(self, known: Iterable[Head] = ()) -> Verification:
        """Read everything and say what is not as it was written."""
        return verify(self._database, known)

    def head(self) -> Head:
        """Where the log ends now."""
        with self._database.reading() as connection:
            return Head(*connection.execute(select(heads.c.position, heads.c.hash)).one())

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _expect_none_for(self, connection: Connection, origin: Origin) -> None:
        # The end of the log is locked: whoever opens a case for the same record has done so, or has yet to look.
        there = self._beginnings.cases_of(connection, [origin])
        if origin in there:
            raise OpenedAlreadyError(there[origin])

    def _rows(self, case_id: str, access: Access | None) -> tuple[list[Row], Standing]:
        checked_id(case_id)
        with self._database.reading() as connection:
            found = standing(connection, case_id)
            if not found.sealed:
                return rows_of(connection, case_id, found), found
        if access is None:
            raise SealedCaseError(case_id)
        # Whoever sees a sealed case is written down first; if that cannot be, nothing is shown.
        with self._database.writing() as connection:
            return self._sealed_rows(connection, case_id, access)

    def _sealed_rows(self, connection: Connection, case_id: str, access: Access) -> tuple[list[Row], Standing]:
        log = Log(connection, self._clock())
        found = log.known(case_id)
        if found.sealed:
            self._note_access(log, case_id, found.number, access)
            found = replace(found, number=found.number + 1)
        return rows_of(connection, case_id, found), found

    def _shown(self, log: Log, one: CaseSummary, access: Access) -> CaseSummary:
        if one.sealed is None:
            return one
        self._note_access(log, one.case_id, one.number, access)
        return replace(one, number=one.number + 1)

    def _note_access(self, log: Log, case_id: str, number: int, access: Access) -> None:
        log.add(case_id, number + 1, control(ACCESSED, self._clock(), access.by, access.reason), new_key())

    def _set_sealed(self, case_id: str, kind: str, by: str, reason: str) -> Receipt:
        with self._database.writing() as connection:
            log = Log(connection, self._clock())
            found = log.known(checked_id(case_id))
            if found.sealed is (kind == SEALED):
                return log.last(case_id)
            return log.add(case_id, found.number + 1, control(kind, self._clock(), by, reason), new_key())


def _history(case_id: str, rows: Sequence[Row], found: Standing) -> History:
    expunged = rows[found.expunged_by - 1]["at"] if found.expunged_by else None
    return History(
        case_id,
        found.number,
        tuple(event_of(row) for row in rows if row["kind"] not in CONTROLS),
        found.sealed,
        datetime.fromisoformat(expunged) if expunged else None,
        tuple(entry_of(row) for row in rows if row["kind"] in CONTROLS),
    )
