"""Imports a file of records as the command line does, beside others who import it at the same moment.

Each looks which records have a case, and goes on when all of them have looked; so each of them has seen that there is none.
"""

from __future__ import annotations

import contextlib
from multiprocessing.synchronize import Barrier
from pathlib import Path

from diversion_engine.cases.store.sql_store import SqlCaseStore
from diversion_engine.cli.main import run

PATIENCE = 300
"""How many seconds to wait for the others; a machine under load is slow."""


def import_together(barrier: Barrier, address: str, ruleset: Path, records: Path, told: Path) -> None:
    look = SqlCaseStore.opened_for
    waited = []

    def look_together(store, origins):
        found = look(store, origins)
        if not waited:
            waited.append(barrier.wait(PATIENCE))
        return found

    SqlCaseStore.opened_for = look_together  # this process does nothing else
    words = ("case", "open", str(ruleset), "--facts", str(records), "--store", address, "--at", "2026-09-14T09:00")
    with told.open("w", encoding="utf-8") as out, contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        raise SystemExit(run([*words, "--format", "json"]))
