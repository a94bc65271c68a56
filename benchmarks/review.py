"""How fast scenarios are read, replayed and run by pytest, beside bare pytest-bdd: `python benchmarks/review.py`.

Three figures in one run, in seconds of processor time, so that other work on the machine does not count:

    replay      10,000 scenarios that have been compiled, asked of the policy as data; the aim is under 2 s
    plugin      one scenario through pytest with our plugin: collect, read, ask the policy, report
    pytest-bdd  the same scenario through pytest with pytest-bdd and steps that do nothing; the aim is no more than this

The cost of one scenario is the difference between a run with many and a run with few, so that starting Python, loading the
policy and importing plugins are left out of both.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

from diversion_engine.diagnostics.finding import Report
from diversion_engine.review.policies import Shelf
from diversion_engine.review.reading import read_file
from diversion_engine.review.replay import replay
from diversion_engine.review.result import Standing
from diversion_engine.review.settings import NAME, read_settings

PER_FILE = 100
SETTINGS = 'ruleset = "base"\nday = 2026-09-01\n'
NOTHING = """
from pytest_bdd import given, parsers, scenarios, then, when
scenarios(".")
{steps}
"""
STEPS = (
    ("given", "an ordinary school day"),
    ("given", 'the conduct is "{conduct}"'),
    ("given", "the student had {number:d} similar incidents this year"),
    ("given", "the student is {number:d} years old"),
    ("given", "the student is in grade {number:d}"),
    ("given", "the loss is worth {number:d} dollars"),
    ("given", "someone has a minor injury"),
    ("given", "nobody is hurt"),
    ("given", "it is over"),
    ("given", "it is still happening"),
    ("given", "there is only a rumor"),
    ("given", "the student has an IEP"),
    ("when", "staff ask what to do"),
    ("then", "the School Resource Officer {answer}"),
    ("then", "911 {answer}"),
    ("then", "a report to the police {answer}"),
    ("then", "no rule asks for an officer"),
    ("then", "the reason is rule {rule}"),
    ("then", 'the case goes to "{pathway}"'),
    ("then", 'the case does not go to "{pathway}"'),
    ("then", 'staff must also "{duty}" within {number:d} hours'),
    ("then", 'staff are told "{words}"'),
    ("then", "staff are asked nothing"),
)
"""As many definitions as a small project has; each pytest-bdd step looks through all of them."""


def main() -> None:
    """Measure, and print the figures."""
    arguments = argparse.ArgumentParser(description="How fast scenarios are read, replayed and run.")
    arguments.add_argument("--scenarios", type=int, default=10_000, help="how many are replayed (default: 10,000)")
    arguments.add_argument("--through-pytest", type=int, default=600, help="how many go through pytest (default: 600)")
    wanted = arguments.parse_args()
    with tempfile.TemporaryDirectory() as here:
        folder = Path(here)
        compiled, replayed = in_process(folder / "replay", wanted.scenarios)
        print(f"compile     {compiled / wanted.scenarios * 1e6:8.0f} µs a scenario")
        print(
            f"replay      {replayed:8.2f} s for {wanted.scenarios:,} scenarios ({replayed / wanted.scenarios * 1e6:.0f} µs each)"
        )
        few, many = wanted.through_pytest // 6, wanted.through_pytest
        ours = per_scenario(folder, "ours", few, many)
        bare = per_scenario(folder, "bare", few, many)
        print(f"plugin      {ours * 1e3:8.2f} ms a scenario through pytest, the policy's answer included")
        print(f"pytest-bdd  {bare * 1e3:8.2f} ms a scenario through pytest, with steps that do nothing")
        print(f"ratio       {ours / bare:8.2f}")


def in_process(folder: Path, number: int) -> tuple[float, float]:
    """Processor seconds to compile that many scenarios, and to replay them."""
    write(folder, number)
    settings = read_settings(folder, Report())
    assert settings is not None
    shelf = Shelf(settings)
    shelf.take(None, Report())
    start = time.process_time()
    readings = [read_file(path, path.name, shelf, date(2026, 9, 1)) for path in sorted(folder.glob("*.feature"))]
    compiled = time.process_time() - start
    scenarios = [one.scenario for reading in readings for one in reading.scenarios if one.scenario is not None]
    assert len(scenarios) == number, [one.message for one in readings[0].all_findings][:3]
    policies = shelf.policies()
    start = time.process_time()
    results = [replay(scenario, policies) for scenario in scenarios]
    replayed = time.process_time() - start
    assert {result.standing for result in results} <= {Standing.AGREES, Standing.DISAGREES}
    return compiled, replayed


def per_scenario(folder: Path, kind: str, few: int, many: int) -> float:
    """Processor seconds that one scenario costs through pytest."""
    return (through_pytest(folder / f"{kind}-many", kind, many) - through_pytest(folder / f"{kind}-few", kind, few)) / (
        many - few
    )


def through_pytest(folder: Path, kind: str, number: int) -> float:
    """Processor seconds of one run of pytest."""
    write(folder, number)
    if kind == "bare":
        (folder / NAME).unlink()
        steps = "".join(
            f"@{keyword}(parsers.parse({text!r}))\ndef _{place}(): ...\n" for place, (keyword, text) in enumerate(STEPS)
        )
        (folder / "test_bare.py").write_text(NOTHING.format(steps=steps), encoding="utf-8")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=no", "-o", "addopts=", str(folder)],
        cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert f"{number} passed" in done.stdout, done.stdout[-2000:]
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def write(folder: Path, number: int) -> None:
    """That many different scenarios, a hundred in a file."""
    folder.mkdir(parents=True)
    (folder / NAME).write_text(SETTINGS, encoding="utf-8")
    every = scenarios()
    for start in range(0, number, PER_FILE):
        lines = [f"Feature: Made for measuring, from {start}"]
        for place in range(start, min(start + PER_FILE, number)):
            lines += [f"  Scenario: Number {place}", *(f"    {line}" for line in next(every))]
        (folder / f"f{start:06}.feature").write_text("\n".join([*lines, ""]), encoding="utf-8")


def scenarios() -> Iterator[tuple[str, ...]]:
    """Scenarios with seven steps each; they agree with the shipped baseline."""
    conduct = ("defiance", "profanity", "tardiness", "truancy", "academic-dishonesty")
    for acts, age, code in product(range(200), range(8, 19), conduct):
        yield (
            "Given an ordinary school day",
            f'And the conduct is "{code}"',
            f"And the student had {acts} similar incidents this year",
            f"And the student is {age} years old",
            "When staff ask what to do",
            "Then the School Resource Officer must not be called",
            "And the reason is rule base.routine-discipline",
        )


if __name__ == "__main__":
    main()
