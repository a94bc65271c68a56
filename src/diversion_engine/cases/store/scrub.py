"""Rewrites the database's files, so that removed payloads are gone from them and not only from the tables.

What it cannot reach: copies and backups, PostgreSQL's own write-ahead log until it is recycled, blocks that a file system or
a disk keeps after a file has let go of them.
"""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from diversion_engine.cases.store.connect import Database, quietly

PATIENCE = 5
"""How many seconds to wait for readers; who is refused can try again."""


def scrub(database: Database) -> bool:
    """Rewrite the files; False when somebody was in the way."""
    with quietly():
        try:
            return _sqlite(database) if database.is_sqlite else _postgresql(database)
        except OperationalError as error:
            if not _somebody_in_the_way(error):
                raise
            return False


def _sqlite(database: Database) -> bool:
    with database.bare() as connection:
        before = connection.execute(text("PRAGMA busy_timeout")).scalar()
        connection.execute(text(f"PRAGMA busy_timeout={PATIENCE * 1000}"))
        try:
            connection.execute(text("VACUUM"))
            # The file beside it still has the pages as they were.
            busy = connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)")).one()[0]
            return not busy
        finally:
            connection.execute(text(f"PRAGMA busy_timeout={before}"))


def _postgresql(database: Database) -> bool:
    with database.bare() as connection:
        connection.execute(text(f"SET lock_timeout = '{PATIENCE}s'"))
        try:
            connection.execute(text("VACUUM FULL payloads"))
        finally:
            connection.invalidate()
        return True


def _somebody_in_the_way(error: OperationalError) -> bool:
    name = str(getattr(error.orig, "sqlite_errorname", ""))
    return name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or getattr(error.orig, "sqlstate", None) == "55P03"
