"""Connections, as safe as each database can make them.

    reads    an address
    gives    transactions to read and to write in
    raises   `StoreUnavailableError` in place of the driver's errors, which may repeat a row

SQLite: write-ahead log, `synchronous=FULL` (a commit is on the disk before it returns), writers queue from the beginning of
their transaction, deleted bytes are overwritten, the file is for its owner only. PostgreSQL: commits are waited for even where
the server's default is not to; nobody waits or idles for ever.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from diversion_engine.cases.store.errors import StoreAddressError, StoreUnavailableError

PATIENCE = 30
"""How many seconds to wait for others who write."""

_BEGINS = "diversion_begins"
"""The option that says how a transaction begins on SQLite."""


class Database:
    """One database, and the two kinds of transaction on it."""

    def __init__(self, url: URL) -> None:
        self.is_sqlite = url.get_backend_name() == "sqlite"
        wait: dict[str, Any] = {"timeout": PATIENCE} if self.is_sqlite else {"connect_timeout": PATIENCE}
        self._engine = create_engine(url, hide_parameters=True, pool_pre_ping=not self.is_sqlite, connect_args=wait)
        if self.is_sqlite:
            event.listen(self._engine, "connect", _set_up_sqlite)
            event.listen(self._engine, "begin", _begin_sqlite)
        else:
            event.listen(self._engine, "connect", _set_up_postgresql)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees the database as it is when it begins, however long it takes."""
        options = {_BEGINS: "BEGIN"} if self.is_sqlite else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with quietly(), self._engine.connect() as connection:
            connection.execution_options(**options)
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is stored for good when the block ends without an exception."""
        options = {_BEGINS: "BEGIN IMMEDIATE"} if self.is_sqlite else {"isolation_level": "READ COMMITTED"}
        with quietly(), self._engine.connect() as connection:
            connection.execution_options(**options)
            with connection.begin():
                yield connection

    @contextmanager
    def bare(self) -> Iterator[Connection]:
        """A connection without a transaction, for what can have none."""
        with self._engine.connect() as connection:
            yield connection if self.is_sqlite else connection.execution_options(isolation_level="AUTOCOMMIT")

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def url_of(address: str, *, create: bool) -> URL:
    """The URL of an address, and a new private file where one is needed."""
    try:
        url = make_url(address) if "://" in address else URL.create("sqlite", database=address)
    except (ArgumentError, ValueError):
        msg = "the address of a store is a file's path or a URL such as `postgresql://user@host/database`"
        raise StoreAddressError(msg) from None
    match url.get_backend_name():
        case "sqlite":
            _prepare_file(url, create=create)
            return url.set(drivername="sqlite+pysqlite")
        case "postgresql" | "postgres":
            return url.set(drivername="postgresql+psycopg")
        case _:
            msg = "a store is in SQLite or PostgreSQL"
            raise StoreAddressError(msg)


@contextmanager
def quietly() -> Iterator[None]:
    """Say which kind of error a database gave, and nothing of the row it was about."""
    try:
        yield
    except (SQLAlchemyError, UnicodeDecodeError) as error:
        # SQLite repeats the damaged text of a damaged file, and Python cannot read it.
        raise StoreUnavailableError(what_failed(error)) from None


def what_failed(error: Exception) -> str:
    """The name of an error and its code."""
    return _named(error.orig or error) if isinstance(error, DBAPIError) else _named(error)


def _named(error: BaseException) -> str:
    code = getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None)
    return f"{type(error).__name__} {code}" if code else type(error).__name__


@contextmanager
def _also_while_connecting(connection: Any) -> Iterator[None]:
    # SQLAlchemy passes on what a driver raises while a connection is set up as it is.
    try:
        yield
    except (connection.Error, UnicodeDecodeError) as error:
        raise StoreUnavailableError(_named(error)) from None


def _prepare_file(url: URL, *, create: bool) -> None:
    name = url.database or ""
    if name in ("", ":memory:") or name.startswith("file:") or url.query:
        msg = "a store in SQLite needs the path of a file"
        raise StoreAddressError(msg)
    path = Path(name)
    if path.is_file():
        return
    if not create or not path.parent.is_dir():
        what = "file" if path.parent.is_dir() else "folder for the file"
        msg = f"there is no {what} `{name}`"
        raise StoreAddressError(msg)
    try:
        # Before SQLite makes it, so that it is never readable to others, and the files beside it take after it.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        msg = f"the file `{name}` cannot be made: {(error.strerror or 'unknown').lower()}"
        raise StoreAddressError(msg) from None


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # `begin` is ours; and damaged text has to reach `verify` instead of failing in the driver.
    connection.isolation_level = None
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    with _also_while_connecting(connection):
        for setting in ("synchronous=FULL", "secure_delete=ON", "foreign_keys=ON", "temp_store=MEMORY", "trusted_schema=OFF"):
            connection.execute(f"PRAGMA {setting}")
        _use_write_ahead_log(connection)


def _use_write_ahead_log(connection: Any) -> None:
    if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        return
    # Whoever is second to switch is refused at once instead of waiting.
    until = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except connection.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    begins = connection.get_execution_options().get(_BEGINS)
    if begins is not None:
        connection.exec_driver_sql(begins)


def _set_up_postgresql(connection: Any, _record: object) -> None:
    with _also_while_connecting(connection), connection.cursor() as cursor:
        cursor.execute("SHOW synchronous_commit")
        if cursor.fetchone()[0] == "off":
            cursor.execute("SET synchronous_commit = on")
        cursor.execute(f"SET lock_timeout = '{PATIENCE}s'")
        cursor.execute(f"SET idle_in_transaction_session_timeout = '{2 * PATIENCE}s'")
    connection.commit()
