"""The tables as they are now. `migrations` makes them; a test compares the two."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

metadata = MetaData()

entries = Table(
    "entries",
    metadata,
    # SQLite numbers its rows by a column of exactly the type INTEGER.
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("case_id", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("key", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("by_role", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("policy", Text, nullable=False),
    Column("rules", Text, nullable=False),
    Column("fact_names", Text, nullable=False),
    Column("commitment", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    UniqueConstraint("case_id", "number", name="one_entry_a_number"),
    UniqueConstraint("key", name="one_entry_a_key"),
    Index("entries_by_kind", "kind"),
)
"""The log. Nothing in it is ever changed or deleted; triggers refuse to."""

payloads = Table(
    "payloads",
    metadata,
    Column("position", ForeignKey("entries.position"), primary_key=True, autoincrement=False),
    Column("salt", Text, nullable=False),
    Column("body", Text, nullable=False),
)
"""All that can be expunged: facts, reasons, whole decisions."""

heads = Table(
    "heads",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("position", BigInteger, nullable=False),
    Column("hash", Text, nullable=False),
    CheckConstraint("id = 1", name="one_head"),
)
"""One row: where the log ends. Whoever appends locks it."""
