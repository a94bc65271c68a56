"""How many slips in the shipped rulesets the shipped scenarios notice: `python benchmarks/slips.py --seeds 1 2 3`.

`--slips all` tries every one, which takes about an hour of processor time.

A slip is one small mistake in what a policy says itself: in a rule (the rule, a part of its condition, an exception, an offer or
a duty left out, a verdict turned round, a limit, a deadline or a role that is another one), in a term or a named group, in a
pathway (what it needs, when it must not be used, a consent, a fallback, its order), in a delegation, a dated limit, an
instruction for the meantime or a follow-up. For each seed a hundred are drawn from all of them; the aim is that the scenarios
notice at least 95 of a hundred that change something and that the check lets pass. Those that nobody would notice are listed.
"""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from diversion_engine.review.measures import Fate, measure
from diversion_engine.review.review import review

FEATURES = Path(__file__).parents[1] / "features"
DAY = date(2026, 9, 1)


def main() -> None:
    """Measure, and print the figures."""
    arguments = argparse.ArgumentParser(description="How many slips in the shipped rulesets the shipped scenarios notice.")
    arguments.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3], help="what the slips are drawn with")
    arguments.add_argument("--slips", default="100", help="how many are drawn for each seed (default: 100), or `all`")
    wanted = arguments.parse_args()
    sample = None if wanted.slips == "all" else int(wanted.slips)
    found = review(FEATURES, DAY)
    assert not found.verdict, "the shipped scenarios do not agree with the shipped rulesets"
    for seed in wanted.seeds if sample is not None else [1]:
        measures = measure(found, sample=sample, seed=seed)
        drawn = f"seed {seed}" if sample is not None else "all of them"
        print(f"{drawn}: {measures.fates[Fate.NOTICED]} of {measures.counted} slips are noticed, ", end="")
        print(f"{measures.fates[Fate.CHANGES_NOTHING]} others change nothing, ", end="")
        print(f"{measures.fates[Fate.REFUSED]} are refused by the check; {measures.of:,} slips there are")
        for tried in measures.slips:
            if tried.fate in (Fate.UNNOTICED, Fate.UNNOTICED_WHILE_OPEN, Fate.NOT_SETTLED):
                print(f"  {tried.fate}: {tried.slip.name} ({tried.slip.policy}): {tried.slip.says}")


if __name__ == "__main__":
    main()
