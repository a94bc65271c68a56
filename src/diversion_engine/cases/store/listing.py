"""Every case in one line each, worked out from the log: there is no second table of cases that could say otherwise."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, select

from diversion_engine.cases.events import EventKind
from diversion_engine.cases.store.errors import DamagedLogError
from diversion_engine.cases.store.records import CaseSummary
from diversion_engine.cases.store.rows import CONTROLS, EXPUNGED, SEALED, UNSEALED
from diversion_engine.cases.store.tables import entries


def summaries(connection: Connection) -> list[CaseSummary]:
    """All cases, sealed and expunged ones too, the one opened first first."""
    at, number, kind = entries.c.at, entries.c.number, entries.c.kind
    happened = kind.not_in(CONTROLS)

    def among(which: ColumnElement[bool], value: ColumnElement[Any]) -> Any:
        return case((which, value))

    query = select(
        entries.c.case_id,
        func.max(number).label("number"),
        func.min(among(happened, at)).label("opened"),
        func.max(among(happened, at)).label("latest"),
        func.min(among(kind == EventKind.CLOSED.value, at)).label("closed"),
        func.max(among(kind == SEALED, number)).label("sealed_by"),
        func.max(among(kind == SEALED, at)).label("sealed"),
        func.max(among(kind == UNSEALED, number)).label("unsealed_by"),
        func.max(among(kind == EXPUNGED, at)).label("expunged"),
    ).group_by(entries.c.case_id)
    found = [_summary(row) for row in connection.execute(query)]
    return sorted(found, key=lambda one: (one.opened, one.case_id))


def chosen(all_: list[CaseSummary], open_: bool | None, since: datetime | None) -> list[CaseSummary]:
    """Those that go on (or do not), and in which something happened since."""
    return [one for one in all_ if (open_ is None or one.open is open_) and (since is None or one.latest >= since)]


def _summary(row: Any) -> CaseSummary:
    is_sealed = (row.sealed_by or 0) > (row.unsealed_by or 0)
    try:
        return CaseSummary(
            case_id=row.case_id,
            number=row.number,
            opened=datetime.fromisoformat(row.opened),
            latest=datetime.fromisoformat(row.latest),
            closed=_time(row.closed),
            sealed=_time(row.sealed) if is_sealed else None,
            expunged=_time(row.expunged),
        )
    except (TypeError, ValueError):
        raise DamagedLogError(str(row.case_id), 1, "a time in it cannot be read") from None


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
