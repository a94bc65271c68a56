"""Interleaved rounds, so that what else the machine does hits every engine alike; the median counts.

What is counted is the processor time of this process, all of its threads included: time in which the machine did
something else is nobody's.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Lane:
    """One line of a comparison: what is run on which inputs, and what is done before each round without being timed."""

    name: str
    run: Callable[[Any], Any]
    inputs: Sequence[Any]
    before: Callable[[], object] = lambda: None
    taken: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """Microseconds for one case."""
        return statistics.median(self.taken)

    def one_round(self) -> None:
        """Run every input once."""
        self.before()
        gc.collect()
        run = self.run
        start = time.process_time()
        for given in self.inputs:
            run(given)
        self.taken.append(1e6 * (time.process_time() - start) / len(self.inputs))


def interleave(lanes: Sequence[Lane], rounds: int) -> None:
    """Let every lane have its turn in every round."""
    for _ in range(rounds):
        for lane in lanes:
            lane.one_round()


def fitting(run: Callable[[Any], Any], inputs: Sequence[Any], seconds: float) -> Sequence[Any]:
    """As many inputs as a round may take; slow engines get fewer, and say the same of each."""
    start = time.process_time()
    tried = inputs[:5]
    for given in tried:
        run(given)
    one = (time.process_time() - start) / len(tried)
    return inputs[: max(10, min(len(inputs), int(seconds / max(one, 1e-9))))]
