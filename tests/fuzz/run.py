"""`python tests/fuzz/run.py --cases 100000 --workers 2`: bad input in bulk.

Prints what happened, and ends with 1 and the seeds that show it when anything went wrong. `--seed N --cases 1` tries one
case again. How long a case may take is said in `bench`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).parent.parent))

from fuzz.bench import Tally, a_bench, limit_memory

SILENCE = 1_200.0
"""Seconds after which a worker that says nothing is taken to hang."""


def work(first: int, cases: int, step: int, answers: Connection) -> None:
    """Try every *step*-th of the cases, and say after each what happened."""
    with a_bench() as bench:
        limit_memory()
        for seed in range(first, first + cases, step):
            answers.send(seed)
            bench.run(seed)
            if (seed - first) // step % 100 == 99:
                answers.send(bench.tally)
                bench.tally = Tally()
        answers.send(bench.tally)
        answers.send(None)


def run(first: int, cases: int, workers: int) -> Tally:
    """Try *cases* cases from *first* on, shared among workers."""
    context = multiprocessing.get_context("spawn")
    tally = Tally()
    running: dict[Connection, tuple[BaseProcess, int]] = {}
    for number in range(min(workers, cases)):
        answers, theirs = context.Pipe(duplex=False)
        process = context.Process(target=work, args=(first + number, cases - number, workers, theirs), daemon=True)
        process.start()
        theirs.close()
        running[answers] = (process, first + number)
    while running:
        ready = wait(list(running), timeout=SILENCE)
        for answers in ready or list(running):
            assert isinstance(answers, Connection)
            process, seed = running[answers]
            try:
                said = answers.recv() if ready else EOFError
            except (EOFError, OSError):
                said = EOFError
            if isinstance(said, int):
                running[answers] = (process, said)
            elif isinstance(said, Tally):
                tally.add(said)
            else:
                if said is EOFError:
                    process.kill()
                    process.join()
                    tally.failures.append((seed, f"the worker ended with {process.exitcode}"))
                process.join()
                del running[answers]
    return tally


def report(tally: Tally, seconds: float) -> str:
    """What happened, for people."""
    count = sum(tally.cases.values())
    kinds = ", ".join(
        f"{kind} {number:,} ({1_000 * tally.seconds[kind] / number:.0f} ms each)"
        for kind, number in sorted(tally.cases.items())
    )
    codes = ", ".join(f"{code} {number:,}" for code, number in sorted(tally.codes.items()))
    lines = [
        f"{count:,} cases in {seconds:.0f} s: {kinds}",
        f"{sum(tally.codes.values()):,} findings: {codes}",
        f"{tally.accepted:,} accepted all the same",
        f"slowest {tally.slowest[0]:.2f} s (seed {tally.slowest[1]}), peak memory {tally.memory / 1e6:.0f} MB above the start",
    ]
    lines += [f"seed {seed}: {what}" for seed, what in tally.failures[:50]]
    lines.append(f"{len(tally.failures)} failures" if tally.failures else "no failures")
    return "\n".join(lines)


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Bad input in bulk.")
    parser.add_argument("--cases", type=int, default=1_500)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    args = parser.parse_args()
    started = time.monotonic()
    tally = run(args.seed, args.cases, args.workers)
    sys.stdout.write(report(tally, time.monotonic() - started) + "\n")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
