"""What Alembic runs to apply the steps; `upgrade` gives it a connection on which a transaction has begun."""

from __future__ import annotations

from alembic import context


def _is_run_by_alembic() -> bool:
    # Whoever collects modules (doctest, a documentation tool) imports this file too.
    try:
        return context.config is not None
    except (NameError, AttributeError):
        return False


if _is_run_by_alembic():
    context.configure(connection=context.config.attributes["connection"])
    with context.begin_transaction():
        context.run_migrations()
