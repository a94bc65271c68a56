"""Bad input ends in findings or in one line, never in a traceback. CI tries a share of what `make soak` does."""

from __future__ import annotations

import os
import time

import pytest

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.ruleset.compile import Compiled
from diversion_engine.ruleset.folders.sources import Sources
from fuzz import bench as benches
from fuzz.make_bad import make
from fuzz.run import report as told
from fuzz.run import run

CASES = int(os.environ.get("DIVERSION_FUZZ", "1500"))
PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_bad_input_ends_in_findings(part: int) -> None:
    share = CASES // PARTS
    started = time.monotonic()

    tally = run(part * share, share, workers=1)

    assert not tally.failures, told(tally, time.monotonic() - started)
    assert sum(tally.cases.values()) == share


def test_the_same_seed_makes_the_same_case() -> None:
    assert [make(seed) for seed in range(50)] == [make(seed) for seed in range(50)]


def test_the_bench_notices_what_must_not_happen(monkeypatch: pytest.MonkeyPatch) -> None:
    def raises(folder: object) -> None:
        raise KeyError("weapon")

    def says_too_much(folder: object) -> Compiled:
        report = Report()
        report.add(Code.WRONG_SHAPE, "expected str, got NoneType", help="do not")
        return Compiled(None, report, Sources())

    def says_nothing(folder: object) -> Compiled:
        return Compiled(None, Report(), Sources())

    seed = next(seed for seed in range(100) if benches.make(seed).kind == "small")
    with benches.a_bench() as bench:
        for wrong in (raises, says_too_much, says_nothing):
            monkeypatch.setattr(benches, "compile_ruleset", wrong)
            bench.run(seed)

    assert [what.split("\n")[0] for _, what in bench.tally.failures] == [
        "small: KeyError: 'weapon'",
        "small: WrongError: words of ours: 'expected str, got NoneType do not '",
        "small: WrongError: there is neither a ruleset nor an error",
    ]
