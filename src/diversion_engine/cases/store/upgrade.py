"""Brings a store's tables up to date, once, however many processes open it at the same moment."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from diversion_engine.cases.store.connect import Database
from diversion_engine.cases.store.errors import StoreVersionError

LATEST = "0001"
"""The last step in `migrations/versions`."""

_LOCK = 7_203_115_091
"""Any number that nothing else in the database locks."""


def upgrade(database: Database) -> None:
    """Make the tables or bring them up to date.

    Raises:
        StoreVersionError: They are newer than this package.
    """
    with database.reading() as connection:
        if _version(connection) == LATEST:
            return
    with database.writing() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        if _version(connection) != LATEST:
            _migrate(connection)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _migrate(connection: Connection) -> None:
    # Takes a quarter of a second to import, and is needed once in a store's life.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    known = {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}
    if _version(connection) not in {None, *known}:
        raise StoreVersionError
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
