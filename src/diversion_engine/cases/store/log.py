"""The log inside one writing transaction: lock its head, find out where a case stands, add entries at its end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, delete, func, insert, select, update

from diversion_engine.cases.store.chain import commitment, entry_hash, new_salt
from diversion_engine.cases.store.errors import (
    ExpungedCaseError,
    KeyReusedError,
    SealedCaseError,
    StaleCaseError,
    StoreUnavailableError,
    UnknownCaseError,
)
from diversion_engine.cases.store.records import Head, Receipt
from diversion_engine.cases.store.rows import EXPUNGED, SEALED, UNSEALED, Draft, moment
from diversion_engine.cases.store.tables import entries, heads, payloads

_COMPARED = ("kind", "at", "by_role", "about", "policy", "rules", "fact_names")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands: its last number, and the numbers of the last entries of three kinds (0: none)."""

    number: int
    sealed_by: int = 0
    unsealed_by: int = 0
    expunged_by: int = 0

    @property
    def sealed(self) -> bool:
        """Whether it is sealed now."""
        return self.sealed_by > self.unsealed_by


def standing(connection: Connection, case_id: str) -> Standing:
    """Where a case stands; all zero when there is none."""

    def last(kind: str) -> Any:
        return func.coalesce(func.max(case((entries.c.kind == kind, entries.c.number))), 0)

    number = func.coalesce(func.max(entries.c.number), 0)
    query = select(number, last(SEALED), last(UNSEALED), last(EXPUNGED)).where(entries.c.case_id == case_id)
    return Standing(*connection.execute(query).one())


def standing_of(rows: Iterable[Mapping[str, Any]]) -> Standing:
    """Where a case stands by its rows, as `standing` finds it."""
    last: dict[str, int] = {}
    for row in rows:
        last[row["kind"]] = max(last.get(row["kind"], 0), row["number"])
    return Standing(max(last.values(), default=0), *(last.get(kind, 0) for kind in (SEALED, UNSEALED, EXPUNGED)))


class Log:
    """The end of the log, which is ours until the transaction ends."""

    def __init__(self, connection: Connection, recorded: datetime) -> None:
        self._connection = connection
        self._recorded = moment(recorded)
        # On PostgreSQL the lock makes appenders queue; on SQLite they did when the transaction began.
        found = connection.execute(
            select(heads.c.position, heads.c.hash).where(heads.c.id == 1).with_for_update()
        ).one_or_none()
        if found is None:
            what = "the log has no head"
            raise StoreUnavailableError(what)
        self._head = Head(found.position, found.hash)

    def standing(self, case_id: str) -> Standing:
        """Where a case stands."""
        return standing(self._connection, case_id)

    def known(self, case_id: str) -> Standing:
        """Where a case stands that must exist."""
        found = self.standing(case_id)
        if not found.number:
            raise UnknownCaseError(case_id)
        return found

    def expect(self, case_id: str, expected: int) -> None:
        """Raise unless an event can be added to a case that is expected to stand at a number."""
        found = self.standing(case_id)
        if found.expunged_by:
            raise ExpungedCaseError(case_id)
        if found.sealed:
            raise SealedCaseError(case_id)
        if found.number != expected:
            raise StaleCaseError(case_id, expected, found.number)

    def repeated(self, case_id: str, drafts: Sequence[Draft], keys: Sequence[str]) -> list[Receipt] | None:
        """The receipts of an attempt that succeeded before; None when it did not."""
        query = select(entries, payloads.c.salt, payloads.c.body).outerjoin(payloads).where(entries.c.key.in_(keys))
        rows = {row["key"]: row for row in self._connection.execute(query).mappings()}
        if not rows:
            return None
        for draft, key in zip(drafts, keys, strict=True):
            row = rows.get(key)
            if row is None or row["case_id"] != case_id or any(row[name] != getattr(draft, name) for name in _COMPARED):
                raise KeyReusedError(case_id)
            # After expunging, nobody can tell whether the payload was the same.
            if row["body"] is not None and row["body"] != draft.body:
                raise KeyReusedError(case_id)
        return [Receipt(case_id, rows[key]["number"], rows[key]["position"], rows[key]["hash"], repeated=True) for key in keys]

    def last(self, case_id: str) -> Receipt:
        """The receipt of a case's last entry."""
        query = select(entries).where(entries.c.case_id == case_id).order_by(entries.c.number.desc()).limit(1)
        row = self._connection.execute(query).mappings().one()
        return Receipt(case_id, row["number"], row["position"], row["hash"], repeated=True)

    def add(self, case_id: str, number: int, draft: Draft, key: str) -> Receipt:
        """Put an entry at the end."""
        salt = new_salt()
        row = {name: value for name, value in asdict(draft).items() if name != "body"}
        row |= {
            "position": self._head.position + 1,
            "case_id": case_id,
            "number": number,
            "key": key,
            "recorded": self._recorded,
            "commitment": commitment(salt, draft.body),
            "previous": self._head.hash,
        }
        made = entry_hash(row)
        assert made is not None
        self._head = Head(self._head.position + 1, made)
        self._connection.execute(insert(entries).values(**row, hash=made))
        self._connection.execute(insert(payloads).values(position=self._head.position, salt=salt, body=draft.body))
        self._connection.execute(update(heads).values(position=self._head.position, hash=made))
        return Receipt(case_id, number, self._head.position, made)

    def remove_payloads(self, case_id: str) -> int:
        """Delete the payloads of a case; how many there were."""
        places = select(entries.c.position).where(entries.c.case_id == case_id)
        return self._connection.execute(delete(payloads).where(payloads.c.position.in_(places))).rowcount
