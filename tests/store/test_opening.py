"""Opening a store: what is made, what is refused, and what is not needed by those who store nothing."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
import threading

import pytest

from diversion_engine.cases.store import (
    MissingExtraError,
    StoreAddressError,
    StoreError,
    StoreUnavailableError,
    StoreVersionError,
    open_store,
)
from store.samples import Clock, an_event


def test_the_migrations_make_the_tables_that_are_described(new_address):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlalchemy import create_engine

    from diversion_engine.cases.store.connect import url_of
    from diversion_engine.cases.store.tables import metadata

    open_store(new_address).close()
    engine = create_engine(url_of(new_address, create=False))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_the_latest_step_is_the_one_that_is_asked_for():
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    from diversion_engine.cases.store import migrations, upgrade

    config = Config()
    config.set_main_option("script_location", migrations.__path__[0])
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [upgrade.LATEST]


def test_many_open_a_new_store_at_once(new_address):
    from diversion_engine.cases.store.connect import url_of

    url_of(new_address, create=True)
    failed = []

    def work(number):
        try:
            with open_store(new_address) as store:
                store.append(f"case-{number}", an_event(), 0)
        except StoreError as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failed == []
    with open_store(new_address) as store:
        assert len(store.cases()) == 6
        assert store.verify().passed


def test_a_newer_store_is_left_alone(store, address, vandal):
    vandal("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(StoreVersionError, match="newer version"):
        open_store(address)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        (":memory:", "needs the path of a file"),
        ("sqlite://", "needs the path of a file"),
        ("mysql://user:hunter2@host/x", "in SQLite or PostgreSQL"),
        ("post gres://", "a path or a URL"),
        ("/nowhere/at/all/cases.db", "no folder"),
    ],
)
def test_an_address_that_cannot_be_one(address, says):
    with pytest.raises(StoreAddressError) as caught:
        open_store(address)

    assert says in str(caught.value) or "path or a URL" in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_a_file_is_not_made_when_it_should_be_there(tmp_path):
    with pytest.raises(StoreAddressError, match="there is no file"):
        open_store(tmp_path / "cases.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database(tmp_path):
    (tmp_path / "cases.db").write_text("not a database, but long enough to look at " * 100)

    with pytest.raises(StoreUnavailableError, match="SQLITE_NOTADB"):
        open_store(tmp_path / "cases.db")


def test_a_server_that_is_not_there():
    with pytest.raises(StoreUnavailableError, match="OperationalError") as caught:
        open_store("postgresql://someone:hunter2@127.0.0.1:1/cases")

    assert "hunter2" not in str(caught.value)


def test_the_files_are_for_their_owner_only(tmp_path):
    before = os.umask(0)
    try:
        with open_store(tmp_path / "cases.db") as store:
            store.append("case-1", an_event(), 0)
            modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert "cases.db-wal" in modes
    assert set(modes.values()) == {0o600}


def test_commits_are_waited_for(new_address):
    with open_store(new_address, clock=Clock()) as store, store._database.writing() as connection:
        if store._database.is_sqlite:
            found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("synchronous", "journal_mode")]
            assert found == [2, "wal"]
        else:
            assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"


def test_commits_are_waited_for_where_the_server_does_not(postgresql):
    address = postgresql()
    name = address.partition("?")[0].rpartition("/")[2]
    postgresql.psql(f"ALTER DATABASE {name} SET synchronous_commit = off")
    with open_store(address) as store, store._database.writing() as connection:
        assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"


@pytest.mark.parametrize("package", ["sqlalchemy", "alembic"])
def test_a_missing_extra_is_one_line(tmp_path, package):
    script = (
        f"import sys; sys.modules[{package!r}] = None\n"
        "from diversion_engine.cases.store import open_store\n"
        f"open_store({str(tmp_path / 'cases.db')!r})"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert done.stderr.splitlines()[-1].endswith(
        f"storing cases takes the package `{package}`, which is not installed; run `pip install 'diversion-engine[cases]'`"
    )


def test_a_missing_driver_is_one_line(monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name.partition(".")[0] == "psycopg":
            raise ModuleNotFoundError(name="psycopg")
        return real(name, *rest)

    for name in [name for name in sys.modules if name.partition(".")[0] == "psycopg"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", without)

    with pytest.raises(MissingExtraError, match="takes the package `psycopg`"):
        open_store("postgresql://127.0.0.1:1/cases")


def test_the_library_needs_none_of_it():
    script = "import sys, diversion_engine, diversion_engine.cases.store as s; print(*{'sqlalchemy', 'alembic', 'psycopg'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == ""
