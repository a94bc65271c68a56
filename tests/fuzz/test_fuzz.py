"""Bad input ends in findings or in one line, never in a traceback. CI tries a share of what `make soak` does."""

from __future__ import annotations

import os
import time

import pytest

from fuzz.run import report, run

CASES = int(os.environ.get("DIVERSION_FUZZ", "1500"))
PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_bad_input_ends_in_findings(part: int) -> None:
    share = CASES // PARTS
    started = time.monotonic()

    tally = run(part * share, share, workers=1)

    assert not tally.failures, report(tally, time.monotonic() - started)
    assert sum(tally.cases.values()) == share


def test_the_same_seed_makes_the_same_case() -> None:
    from fuzz.make_bad import make

    assert [make(seed) for seed in range(50)] == [make(seed) for seed in range(50)]
