"""How long the gate takes: on every shipped ruleset, and on generated ones. Run it with `make bench-prove`."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from diversion_engine.diagnostics.finding import Report
from diversion_engine.engines.proof.gate import check_compiled, gate
from diversion_engine.ruleset.compile import compile_ruleset
from diversion_engine.ruleset.library import shipped
from support.generated_ruleset import generated


def main() -> None:
    """Print seconds of processor and of clock, and the number of findings."""
    print(f"{'ruleset':<28}{'processor s':>12}{'clock s':>10}{'findings':>10}")
    for name in shipped():
        timed(name, lambda name=name: check_compiled(compile_ruleset(name), name))
    for rules, facts in ((150, 30), (500, 60)):
        ruleset = generated(rules, facts)
        timed(f"generated {rules} x {facts}", lambda ruleset=ruleset: gate(ruleset, "generated"))


def timed(name: str, work: Callable[[], Report | None]) -> None:
    """Print one line of the table."""
    processor, clock = time.process_time(), time.perf_counter()
    report = work()
    took = time.process_time() - processor, time.perf_counter() - clock
    found = len(report.findings) if report is not None else "errors"
    print(f"{name:<28}{took[0]:>12.1f}{took[1]:>10.1f}{found:>10}", flush=True)


if __name__ == "__main__":
    main()
