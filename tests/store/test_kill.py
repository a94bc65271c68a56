"""Four processes append and are killed at random instants: nothing acknowledged is lost, nothing is stored twice."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import signal
import sys
import time
from collections import Counter

import pytest

from diversion_engine.cases.store import open_store
from store.kill_worker import work

KILLS = int(os.environ.get("DIVERSION_KILLS", "12"))
WORKERS = ("w1", "w2", "w3", "w4")
CASES = ("case-1", "case-2", "case-3")
_FORKS = multiprocessing.get_context("forkserver")
# Forked from a process that has everything loaded already, a worker is at work again in a moment.
_FORKS.set_forkserver_preload(["store.kill_worker", "diversion_engine.cases.store.sql_store"])


class Gang:
    """The four processes, and what they have written down."""

    def __init__(self, address, folder):
        self.address, self.folder = address, folder
        self.running = {}

    def start(self, name):
        process = _FORKS.Process(target=work, args=(self.address, name, self.folder, CASES))
        process.start()
        self.running[name] = process

    def kill(self, name):
        process = self.running.pop(name)
        process.kill()
        process.join()
        return process.exitcode

    def notes(self, name):
        path = self.folder / f"{name}.jsonl"
        text = path.read_bytes() if path.exists() else b""
        return [json.loads(line) for line in text[: text.rfind(b"\n") + 1].splitlines()]

    def wait_until_working(self, name, before):
        until = time.monotonic() + 600
        while sum("done" in line for line in self.notes(name)) <= before:
            assert self.running[name].is_alive(), (self.folder / f"{name}.err").read_text()
            assert time.monotonic() < until
            time.sleep(0.005)

    def close(self):
        for name in list(self.running):
            self.kill(name)


@pytest.fixture
def gang(new_address, tmp_path):
    folder = tmp_path / "notes"
    folder.mkdir()
    made = Gang(new_address, folder)
    yield made
    made.close()


def test_nothing_acknowledged_is_lost_and_nothing_doubled(gang):
    chance = random.Random(KILLS)
    done = dict.fromkeys(WORKERS, 0)
    for name in WORKERS:
        gang.start(name)
    for _ in range(KILLS):
        name = chance.choice(WORKERS)
        for one in WORKERS:
            gang.wait_until_working(one, done[one])
        time.sleep(chance.random() * 0.1)

        assert gang.kill(name) == -signal.SIGKILL

        done[name] = sum("done" in line for line in gang.notes(name))
        gang.start(name)
    for name in WORKERS:
        gang.wait_until_working(name, done[name])
        gang.kill(name)
    _check(gang)


def _check(gang):
    assert "".join((gang.folder / f"{name}.err").read_text() for name in WORKERS) == ""
    acknowledged = [line["done"] for name in WORKERS for line in gang.notes(name) if "done" in line]
    tried = {(name, line["try"]["sequence"]) for name in WORKERS for line in gang.notes(name) if "try" in line}
    with open_store(gang.address) as store:
        found = store.verify()
        stored = {
            (case_id, entry.number): (entry.hash, event.payload["who"], event.payload["sequence"])
            for case_id in CASES
            for entry, event in zip(store.entries(case_id), store.read(case_id), strict=True)
        }
    times = Counter((who, sequence) for _, who, sequence in stored.values())
    lost = [one for one in acknowledged if stored.get((one["case"], one["number"]), ("",))[0] != one["hash"]]

    assert found.passed, found.faults
    assert lost == []
    assert max(times.values()) == 1
    assert set(times) <= tried
    assert found.entries == len(stored)
    repeated = sum(one["repeated"] for one in acknowledged)
    sys.stdout.write(
        f"{KILLS} kills, {found.entries} entries, {len(acknowledged)} acknowledged, {repeated} of them known by a second attempt only\n"
    )
