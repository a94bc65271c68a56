"""What an engine costs before it decides anything: memory once built, and the time an import takes.

Each figure is taken in a process of its own, so that none carries what another left behind.
"""

from __future__ import annotations

import gc
import json
import pickle
import statistics
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exports.contender import Contender

EXTRAS = ("rich", "z3", "sqlalchemy", "numpy", "pytest")
IMPORTS = ("import diversion_engine", "from diversion_engine import Engine", "import pydantic")
MIB = 2**20


@dataclass(frozen=True, slots=True)
class Memory:
    """Mebibytes: what building added to the process, what deciding the cases added, and Python's own share of the first."""

    built: float
    after: float
    python: float


def measure(script: Path, name: str, saved: Path) -> Memory:
    """The memory of one engine, from two fresh processes: one plain, one that traces Python's allocations."""
    plain = _child(script, name, saved, "rss")
    traced = _child(script, name, saved, "traced")
    return Memory(plain["built"], plain["after"], traced["built"])


def report(make: Callable[[], Contender], cases: list[Any], how: str) -> str:
    """Build an engine, let it decide every case once, and say what that took; runs inside the child."""
    traced = how == "traced"
    gc.collect()
    if traced:
        tracemalloc.start()
    start = _now(traced=traced)
    engine = make()
    gc.collect()
    built = _now(traced=traced)
    for case in cases:
        engine.run(engine.given(case))
    gc.collect()
    after = _now(traced=traced)
    return json.dumps({"built": (built - start) / MIB, "after": (after - built) / MIB})


def save(path: Path, things: Any) -> None:
    """Put what the child needs where it can find it."""
    path.write_bytes(pickle.dumps(things))


def saved(path: Path) -> Any:
    """Read what `save` wrote."""
    return pickle.loads(path.read_bytes())


def import_times(rounds: int = 15) -> dict[str, float]:
    """Milliseconds of processor time of each import in a fresh interpreter: the median of interleaved rounds."""
    times: dict[str, list[float]] = {statement: [] for statement in IMPORTS}
    for round_ in range(rounds + 1):
        for statement in IMPORTS:
            taken = float(_python(f"import time; t = time.process_time(); {statement}; print(time.process_time() - t)"))
            if round_:
                times[statement].append(1_000 * taken)
    return {statement: statistics.median(taken) for statement, taken in times.items()}


def extras_loaded(statement: str) -> list[str]:
    """The optional packages that a statement loads; there should be none."""
    code = f"import sys; {statement}; print(' '.join(n for n in {EXTRAS!r} if n in sys.modules))"
    return _python(code).split()


def _child(script: Path, name: str, path: Path, how: str) -> dict[str, float]:
    command = [sys.executable, str(script), "--footprint", name, str(path), how]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError((done.stderr.strip().splitlines() or ["the process ended without a word"])[-1])
    read: dict[str, float] = json.loads(next(line for line in done.stdout.splitlines() if line.startswith("{")))
    return read


def _python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def _now(*, traced: bool) -> float:
    if traced:
        return tracemalloc.get_traced_memory()[0]
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * 4_096.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1_024.0
