"""The log, its payloads and its head."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_NEVER = (("entries", "UPDATE"), ("entries", "DELETE"), ("payloads", "UPDATE"), ("heads", "DELETE"))


def upgrade() -> None:
    """Make the tables, and refuse changes to what is there to stay."""
    _entries()
    op.create_table(
        "payloads",
        sa.Column("position", _position(), sa.ForeignKey("entries.position"), primary_key=True, autoincrement=False),
        sa.Column("salt", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
    )
    heads = op.create_table(
        "heads",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.CheckConstraint("id = 1", name="one_head"),
    )
    op.bulk_insert(heads, [{"id": 1, "position": 0, "hash": "0" * 64}])
    if op.get_bind().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()


def _position() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _entries() -> None:
    texts = (
        "key",
        "kind",
        "at",
        "recorded",
        "by_role",
        "about",
        "policy",
        "rules",
        "fact_names",
        "commitment",
        "previous",
        "hash",
    )
    op.create_table(
        "entries",
        sa.Column("position", _position(), primary_key=True, autoincrement=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        sa.UniqueConstraint("case_id", "number", name="one_entry_a_number"),
        sa.UniqueConstraint("key", name="one_entry_a_key"),
    )
    op.create_index("entries_by_kind", "entries", ["kind"])


def _guard_sqlite() -> None:
    for table, change in _NEVER:
        op.execute(
            f"CREATE TRIGGER {table}_never_{change.lower()} BEFORE {change} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} take no {change.lower()}'); END"
        )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION diversion_never() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% takes no %', TG_TABLE_NAME, TG_OP; END $$"
    )
    for table, change in _NEVER:
        op.execute(
            f"CREATE TRIGGER {table}_never_{change.lower()} BEFORE {change} ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION diversion_never()"
        )
    # ANALYZE would copy common values into the catalogue, where expunging does not reach.
    op.execute("ALTER TABLE payloads ALTER COLUMN body SET STATISTICS 0, ALTER COLUMN salt SET STATISTICS 0")


def downgrade() -> None:
    """There is no way back: it would destroy the log."""
    raise NotImplementedError
