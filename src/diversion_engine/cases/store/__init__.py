"""Cases in a database: an append-only log that can be verified, sealed and expunged.

reads    an address: a file's path, `sqlite:///cases.db`, or `postgresql://user@host/database`
gives    a `CaseStore`
needs    the extra `cases` (SQLAlchemy, Alembic, psycopg), and only when a store is opened

with open_store("cases.db") as store:
    case_id = new_case_id()
    receipts = store.append_all(case_id, opening(decision, now, "principal"), expected=0)
    history = store.history(case_id)
    store.append(case_id, event, expected=history.number)
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from diversion_engine.cases.store.api import CaseStore
from diversion_engine.cases.store.errors import (
    BadNameError,
    BadPayloadError,
    CaseError,
    DamagedLogError,
    ExpungedCaseError,
    KeyReusedError,
    OpenedAlreadyError,
    SealedCaseError,
    StaleCaseError,
    StoreAddressError,
    StoreError,
    StoreUnavailableError,
    StoreVersionError,
    UnknownCaseError,
)
from diversion_engine.cases.store.names import new_case_id, new_key
from diversion_engine.cases.store.records import (
    Access,
    CaseSummary,
    Due,
    Entry,
    Expunged,
    Fault,
    Head,
    History,
    Receipt,
    Verification,
)
from diversion_engine.errors import EXTRAS, MissingExtraError

__all__ = [
    "Access",
    "BadNameError",
    "BadPayloadError",
    "CaseError",
    "CaseStore",
    "CaseSummary",
    "DamagedLogError",
    "Due",
    "Entry",
    "Expunged",
    "ExpungedCaseError",
    "Fault",
    "Head",
    "History",
    "KeyReusedError",
    "MissingExtraError",
    "OpenedAlreadyError",
    "Receipt",
    "SealedCaseError",
    "StaleCaseError",
    "StoreAddressError",
    "StoreError",
    "StoreUnavailableError",
    "StoreVersionError",
    "UnknownCaseError",
    "Verification",
    "new_case_id",
    "new_key",
    "open_store",
]


def _now() -> datetime:
    return datetime.now(UTC)


def open_store(address: str | Path, *, create: bool = True, clock: Callable[[], datetime] = _now) -> CaseStore:
    """Open a store; its tables are made, or brought up to date, first.

    Args:
        address: A file's path or URL of SQLite, or a URL of PostgreSQL.
        create: Whether a SQLite file that is not there is made; PostgreSQL databases are never made.
        clock: Tells when entries are recorded, and when a case is sealed or expunged.

    Raises:
        MissingExtraError: The extra `cases` is not installed.
        StoreAddressError: The address cannot be one, or there is no such file.
        StoreVersionError: The tables are those of a newer version.
        StoreUnavailableError: The database does not answer.
    """
    try:
        # An extra: whoever only decides does without.
        from diversion_engine.cases.store.sql_store import SqlCaseStore  # noqa: PLC0415

        return SqlCaseStore.open(str(address), create=create, clock=clock)
    except ImportError as error:
        # psycopg names no module when it is there and the library under it is not.
        package = (error.name or "psycopg").partition(".")[0]
        if package not in EXTRAS:
            raise
        raise MissingExtraError(package, "storing cases") from None
