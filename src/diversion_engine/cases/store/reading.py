"""The rows of a case, none of which is handed on before it was checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from diversion_engine.cases.store.chain import commitment, entry_hash
from diversion_engine.cases.store.errors import DamagedLogError, UnknownCaseError
from diversion_engine.cases.store.log import Standing, standing_of
from diversion_engine.cases.store.tables import entries, payloads

Row = Mapping[str, Any]

_AT_ONCE = 1_000

_WHOLE = select(entries, payloads.c.salt, payloads.c.body).outerjoin(payloads)

CHANGED = "a column of it was changed"
WRONG_PAYLOAD = "its payload was changed"
NO_PAYLOAD = "its payload is missing, and nobody expunged it"
PAYLOAD_AGAIN = "its payload was expunged, and there is one again"
NOT_IN_ORDER = "the entries of the case are not numbered one after another"


def rows_of(connection: Connection, case_id: str, found: Standing) -> list[Row]:
    """The entries of a case with their payloads, in order."""
    if not found.number:
        raise UnknownCaseError(case_id)
    query = _WHOLE.where(entries.c.case_id == case_id).order_by(entries.c.number)
    return _checked(case_id, [dict(row) for row in connection.execute(query).mappings()], found)


def rows_of_many(connection: Connection, case_ids: Sequence[str]) -> dict[str, tuple[list[Row], Standing]]:
    """The entries of several cases, and where each stands; those that are not there are left out."""
    query = _WHOLE.where(entries.c.case_id.in_(case_ids)).order_by(entries.c.case_id, entries.c.number)
    found: dict[str, list[Row]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row["case_id"], []).append(dict(row))
    stands = {case_id: standing_of(rows) for case_id, rows in found.items()}
    return {case_id: (_checked(case_id, rows, stands[case_id]), stands[case_id]) for case_id, rows in found.items()}


def _checked(case_id: str, rows: list[Row], found: Standing) -> list[Row]:
    for number, row in enumerate(rows, 1):
        what = NOT_IN_ORDER if row["number"] != number else wrong_with(row, found.expunged_by)
        if what is not None:
            raise DamagedLogError(case_id, number, what)
    return rows


def first_rows(connection: Connection, which: ColumnElement[bool]) -> Iterator[Row]:
    """The entries that cases begin with, of those that were not expunged, in order; *which* says which of them."""
    query = (
        select(entries, payloads.c.salt, payloads.c.body)
        .join(payloads)
        .where(entries.c.number == 1, which)
        .order_by(entries.c.position)
    )
    with connection.execute(query.execution_options(yield_per=_AT_ONCE)) as result:
        for found in result.mappings():
            row: Row = dict(found)
            what = wrong_with(row, 0)
            if what is not None:
                raise DamagedLogError(row["case_id"], row["number"], what)
            yield row


def wrong_with(row: Row, expunged_by: int) -> str | None:
    """What is wrong with a row by itself; *expunged_by* is the number of the case's last expunging, 0 for none."""
    made = entry_hash(row)
    # None: a column holds what no entry ever had, and then so may the hash.
    if made is None or made != row["hash"]:
        return CHANGED
    gone = row["number"] < expunged_by
    if row["body"] is None or row["salt"] is None:
        return None if gone and row["body"] is row["salt"] else NO_PAYLOAD
    if gone:
        return PAYLOAD_AGAIN
    if not isinstance(row["salt"], str) or not isinstance(row["body"], str):
        return WRONG_PAYLOAD
    return None if commitment(row["salt"], row["body"]) == row["commitment"] else WRONG_PAYLOAD
