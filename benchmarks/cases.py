"""What does one event of a case cost?

    python benchmarks/cases.py [--cases 5000] [--durable 200]

Replays a made-up school year of the example district: every event is taken in as it comes, with everything that follows
from it, and every open case is looked at when a month ends. Then durable_rules matches the follow-ups of some of the same
cases, with the answers compared. The figures are processor time. It ends with exit code 0 whatever the figures are: a slow machine is no failure.
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from diversion_engine.cases.history import fold
from diversion_engine.cases.opening import payload_of
from diversion_engine.cases.patterns import firings
from diversion_engine.cases.react import react
from diversion_engine.engines.durable.follow_ups import DurableFollowUps
from support.case_stories import engine, handbook
from support.case_year import EVENTS, MONTH_ENDS, RULESET, MadeUpCase, the_year

_decided: dict[str, Mapping[str, Any]] = {}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=5_000, help="how many cases of twelve events the year has")
    parser.add_argument("--durable", type=int, default=200, help="how many of them durable_rules matches too")
    args = parser.parse_args()
    print(
        f"Python {platform.python_version()}, {platform.machine()}; {RULESET}, {len(handbook(RULESET).follow_ups)} follow-ups\n"
    )
    cases = replay(args.cases)
    second_opinion(cases[: args.durable])


def replay(count: int) -> list[MadeUpCase]:
    """Replay the year, and say what an event and a look at a case cost."""
    cases, clock = the_year(count)
    book = handbook(RULESET)
    states: dict[int, Any] = {}
    taking = looking = 0.0
    looks = tasks = 0
    for now, case, event in clock:
        started = time.process_time()
        if case is None or event is None:
            for each in (one for one in cases if one.log):
                tasks += len(fold(each.log, book, now).open_tasks)
                looks += 1
            looking += time.process_time() - started
        else:
            reaction = react(case.log, (event,), book, now, before=states.get(case.number), decide=decide)
            case.log += [event, *reaction.events]
            states[case.number] = reaction.state
            taking += time.process_time() - started
    events = count * EVENTS
    print(f"{'cases':<42}{count:>12,}")
    print(f"{'events':<42}{events:>12,}")
    print(f"{'one event, with all that follows':<42}{taking / events * 1e6:>12,.0f} µs")
    print(f"{f'one look at a case, {len(MONTH_ENDS)} times a year':<42}{looking / max(looks, 1) * 1e6:>12,.0f} µs")
    print(f"{'the whole year':<42}{taking + looking:>12,.1f} s")
    print(f"{'tasks owed at the ends of months':<42}{tasks:>12,}\n")
    return cases


def decide(facts: Mapping[str, Any], day: date) -> Mapping[str, Any]:
    """As the engine decides; the same facts once, because this is about cases."""
    key = repr(sorted(facts.items()))
    if key not in _decided:
        _decided[key] = payload_of(engine(RULESET).decide(facts, as_of=day))
    return _decided[key]


def second_opinion(cases: list[MadeUpCase]) -> None:
    """Let durable_rules match the same histories, and compare."""
    book, durable = handbook(RULESET), DurableFollowUps()
    now, differing, spent = MONTH_ENDS[-1], 0, 0.0
    for case in cases:
        history = sorted((event for event in case.log if event.at <= now), key=lambda event: event.at)
        expected = firings(book.acting, history, book.calendar, now)
        started = time.process_time()
        found = durable(book.acting, history, book.calendar, now)
        spent += time.process_time() - started
        differing += found != expected
    print(f"{'matched by durable_rules too':<42}{len(cases):>12,}")
    print(f"{'one history':<42}{spent / max(len(cases), 1) * 1e6:>12,.0f} µs")
    print(f"{'answers that differ':<42}{differing:>12,}")
    durable.close()


if __name__ == "__main__":
    main()
