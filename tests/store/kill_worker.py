"""Appends events until it is killed.

Before each attempt it writes down which event under which key; after it, the receipt. When it is started again, it first
tries again what it did not see succeed, as a caller that has crashed should.
"""

from __future__ import annotations

import json
import os
import random
import time
from datetime import UTC, datetime
from pathlib import Path

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.store import StaleCaseError, UnknownCaseError, new_key, open_store

START = datetime(2026, 9, 1, tzinfo=UTC)


def work(address: str, name: str, folder: Path, cases: tuple[str, ...]) -> None:
    # Anything it says before it dies would be a failure of its own.
    os.dup2(os.open(folder / f"{name}.err", os.O_CREAT | os.O_APPEND | os.O_WRONLY), 2)
    notes = os.open(folder / f"{name}.jsonl", os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    tries, sequence = _left_over(folder / f"{name}.jsonl")
    chance = random.Random(os.getpid())
    with open_store(address) as store:
        while True:
            if tries is None:
                tries = {"case": chance.choice(cases), "key": new_key(), "sequence": sequence}
                os.write(notes, json.dumps({"try": tries}).encode() + b"\n")
            event = Event(EventKind.REMOVED, START, "principal", days=1, payload={"who": name, "sequence": tries["sequence"]})
            receipt = _append(store, tries["case"], event, tries["key"])
            # Some are to die here: stored, and not known to be.
            time.sleep(chance.random() * 0.02)
            done = {**tries, "number": receipt.number, "hash": receipt.hash, "repeated": receipt.repeated}
            os.write(notes, json.dumps({"done": done}).encode() + b"\n")
            tries, sequence = None, tries["sequence"] + 1


def _append(store, case_id, event, key):
    while True:
        try:
            number = store.history(case_id).number
        except UnknownCaseError:
            number = 0
        try:
            return store.append(case_id, event, number, key)
        except StaleCaseError:
            continue


def _left_over(path: Path):
    lines = [json.loads(line) for line in path.read_bytes().splitlines()]
    done = {line["done"]["key"] for line in lines if "done" in line}
    tried = [line["try"] for line in lines if "try" in line]
    if tried and tried[-1]["key"] not in done:
        return tried[-1], tried[-1]["sequence"]
    return None, len(tried)
