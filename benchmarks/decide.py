"""How fast is a decision, beside the engines a district might have taken instead?

    python benchmarks/decide.py [--ruleset districts/example] [--day 2026-11-21] [--cases 300] [--rounds 9]

One run exports one policy to every engine that is installed, checks that all of them agree with `semantics` on every
case, and only then measures. The other engines say which rules hold. Ours says that too, and is measured twice:

    decision         what `Engine.decide` returns: every rule's status and the verdict on every action. Route, exclusions,
                     duties and safeguards follow from what it holds, and are put together when somebody reads them.
    every part read  the same, with all of those read before the clock stops.

It ends with exit code 0 whatever the figures are: a slow machine is no failure. Engines that are not installed
(`pip install --group bench`) are skipped.
"""

from __future__ import annotations

import argparse
import itertools
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from exports import footprint, ours
from exports.cases import SEED, known_cases, open_cases
from exports.contender import Contender
from exports.engines import ENTRIES, Chosen, choose, installed
from exports.generated import generated
from exports.report import figure, heading, table, times
from exports.timing import Lane, fitting, interleave

from diversion_engine.engine import Engine
from diversion_engine.errors import DiversionError
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.ruleset.dating import program_on
from diversion_engine.semantics.decide import decide as by_semantics

US = "diversion_engine"
TARGETS = {"zen-engine": 20.0, "clipspy": 10.0}
SIZES = (10, 100, 1_000)
USES = ("cold", "in use", "warm")
IN_USE = 1_000
SECONDS_A_ROUND = 0.5


@dataclass(frozen=True, slots=True)
class Policy:
    """What is compared: one ruleset on one day."""

    ruleset: Ruleset
    program: Program
    day: date

    def fresh(self) -> ours.Ours:
        """Our engine, with nothing remembered; of each decision every part is read."""
        return ours.OursRead(self.ruleset, self.day)


def main() -> None:
    """Run every part and print it."""
    given = _arguments()
    if given.footprint:
        _footprint_child(*given.footprint)
    policy = _policy(given.ruleset, given.day)
    cases = known_cases(policy.program.vocabulary, given.cases)
    _introduce(policy, cases)
    chosen = _choose(policy, cases)
    agreed = _agreement(policy, cases, chosen)
    _known(policy, cases, chosen, given.rounds, agreed=agreed)
    _open(policy, given.cases, given.rounds)
    _growth(policy, chosen, given.cases, given.rounds)
    _memory(policy, cases, chosen)
    _imports()
    _leave()


def _leave() -> NoReturn:
    """End here and now: the libraries of other engines have things to say when they are taken down."""
    sys.stdout.flush()
    os._exit(0)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--ruleset", default="districts/example")
    parser.add_argument("--day", type=date.fromisoformat, default=date(2026, 11, 21))
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--footprint", nargs=3, metavar=("ENGINE", "FILE", "HOW"), help=argparse.SUPPRESS)
    return parser.parse_args()


def _policy(name: str, day: date) -> Policy:
    try:
        start = time.perf_counter()
        ruleset = Engine.load(name).ruleset
        print(f"`{name}` read, compiled and checked in {time.perf_counter() - start:.2f} s")
        return Policy(ruleset, program_on(ruleset, day), day)
    except DiversionError as error:
        if name == "base":
            raise
        print(f"`{name}` cannot be used ({str(error).partition(chr(10))[0]}); `base` is measured instead")
        return _policy("base", day)


def _introduce(policy: Policy, cases: Sequence[Facts]) -> None:
    program = policy.program
    holding = statistics.mean(len(ours.by_definition(program, case)) for case in cases[:100])
    print(f"{US}: {program.identity.id} {program.identity.version} as of {policy.day}")
    print(
        f"{len(program.rules)} rules, {len(program.terms)} terms, {len(program.vocabulary.facts)} facts, "
        f"{len(program.pathways)} pathways, {len(program.vocabulary.actions)} actions; "
        f"{holding:.1f} rules hold in a case on average"
    )
    print(
        f"{len(cases)} incidents from seed {SEED}, all different; Python {platform.python_version()}, {os.cpu_count()} processors"
    )
    print("Every other engine only finds the rules that hold, which is less than a decision.")


# -- the engines ---------------------------------------------------------------------------------------------------


def _choose(policy: Policy, cases: Sequence[Facts]) -> list[Chosen]:
    heading("Engines, and how the policy is written for each (the fastest encoding is compared; microseconds a case)")
    found = []
    for entry in ENTRIES:
        release = installed(entry)
        if release is None:
            print(f"{entry.name}: not installed, skipped")
            continue
        try:
            chosen = choose(entry, policy.program, cases)
        except Exception as error:  # noqa: BLE001 # whatever another engine trips over, the others are still measured
            print(f"{entry.name} {release}: cannot hold this policy, skipped ({error})")
            continue
        found.append(chosen)
        tried = [f"{name} {figure(value)}" for name, value in chosen.tried.items()]
        print(f"{entry.name} {release}: " + ", ".join([*tried, *(f"{name} DIFFERS, not compared" for name in chosen.wrong)]))
    return found


# -- do they agree? ------------------------------------------------------------------------------------------------


def _agreement(policy: Policy, cases: Sequence[Facts], chosen: Sequence[Chosen]) -> bool:
    """Compare every engine with the definition on every case."""
    heading("Agreement with semantics on which rules hold")
    expected = [ours.by_definition(policy.program, case) for case in cases]
    wrong = _differences(US, policy.fresh(), cases, expected)
    for one in chosen:
        wrong += _differences(one.entry.name, one.engine, cases, expected)
    wrong += _whole_outcomes(policy, cases[:100], "with every fact known")
    wrong += _whole_outcomes(policy, open_cases(policy.program.vocabulary, 10), "with facts missing")
    print("no disagreement" if not wrong else f"{wrong} DISAGREEMENTS: THE COMPARISON BELOW IS VOID")
    return not wrong


def _differences(name: str, engine: Contender, cases: Sequence[Facts], expected: Sequence[set[str]]) -> int:
    wrong = 0
    for case, rules in zip(cases, expected, strict=True):
        got = engine.holding(engine.run(engine.given(case)))
        if got != rules:
            wrong += 1
            if wrong == 1:
                print(f"  {name} differs, for example on {', '.join(sorted(got ^ rules)[:5])}")
    print(f"{name}: {len(cases)} cases compared, {wrong} different")
    return wrong


def _whole_outcomes(policy: Policy, cases: Sequence[Facts], which: str) -> int:
    """Verdicts, route, duties, safeguards and questions of ours, against the definition."""
    engine = policy.fresh()
    wrong = sum(engine.run(case).outcome != by_semantics(policy.program, case) for case in cases)
    print(f"{US}, whole decisions {which}: {len(cases)} compared, {wrong} different")
    return wrong


# -- every fact known ----------------------------------------------------------------------------------------------


def _known(policy: Policy, cases: Sequence[Facts], chosen: Sequence[Chosen], rounds: int, *, agreed: bool) -> None:
    heading(f"Every fact known: microseconds of processor time a case, median of {rounds} interleaved rounds")
    own = {
        "decision": _own_lanes("decision", ours.Ours, policy, cases),
        "every part read": _own_lanes("every part read", ours.OursRead, policy, cases),
    }
    further = _further_lanes(policy, cases)
    others = []
    for one in chosen:
        inputs = [one.engine.given(case) for case in cases]
        others.append(Lane(one.entry.name, one.engine.run, fitting(one.engine.run, inputs, SECONDS_A_ROUND)))
    interleave([lane for lanes in own.values() for lane in lanes] + further + others, rounds)
    rows = [[f"{US}, {what}", *(figure(lane.median) for lane in lanes)] for what, lanes in own.items()]
    rows += [[lane.name, "", "", figure(lane.median)] for lane in further]
    rows += [[lane.name, *[figure(lane.median)] * len(USES)] for lane in others]
    table(["engine", *USES], rows)
    print("cold: a kernel just made, no case seen before")
    print(f"in use: cases not seen before, to a kernel that has decided {IN_USE:,} others")
    print("warm: the same cases again; ours then mostly finds what it remembers, and the other engines remember nothing")
    print()
    print("decision: every rule's status and every verdict are there; route, duties and safeguards come when they are read")
    print("every part read: nothing is left to be put together")
    print("all others: the rules that hold, and nothing else")
    heading("How many times as long the others take")
    for what, lanes in own.items():
        table([f"than {what}", *USES, "target"], [_compared(lane, lanes) for lane in others])
        print()
    if not agreed:
        print("VOID: the engines disagree, see above")


def _compared(other: Lane, lanes: Sequence[Lane]) -> list[str]:
    ratios = [other.median / lane.median for lane in lanes]
    return [other.name, *map(times, ratios), _reached(ratios, TARGETS.get(other.name))]


def _own_lanes(what: str, kind: type[ours.Ours], policy: Policy, cases: Sequence[Facts]) -> list[Lane]:
    """One lane for each of `USES`."""
    cold, used, warm = (kind(policy.ruleset, policy.day) for _ in USES)
    seen = set(cases)
    earlier = [case for case in known_cases(policy.program.vocabulary, IN_USE, seed=SEED + 7) if case not in seen]

    def use() -> None:
        used.forget()
        for case in earlier:
            used.run(case)

    for case in cases:
        warm.run(case)
    return [
        Lane(f"{what}, cold", cold.run, cases, cold.forget),
        Lane(f"{what}, in use", used.run, cases, use),
        Lane(f"{what}, warm", warm.run, cases),
    ]


def _further_lanes(policy: Policy, cases: Sequence[Facts]) -> list[Lane]:
    written = ours.OursInJson(policy.ruleset, policy.day)
    for case in cases:
        written.run(case)
    checked = ours.OursChecked(policy.ruleset, policy.day)
    return [
        Lane(f"{US}, record as JSON", written.run, cases),
        Lane(f"{US}, second opinion", checked.run, fitting(checked.run, cases, SECONDS_A_ROUND)),
    ]


def _reached(ratios: Sequence[float], target: float | None) -> str:
    if target is None:
        return ""
    reached = [use for use, ratio in zip(USES, ratios, strict=True) if ratio >= target]
    return f"{target:g}x " + (
        "NOT reached" if not reached else "reached" if len(reached) == len(USES) else f"reached {' and '.join(reached)}"
    )


# -- some facts missing --------------------------------------------------------------------------------------------


def _open(policy: Policy, number: int, rounds: int) -> None:
    heading("Ten facts missing: microseconds a case, with refinement and the next questions")
    cases = open_cases(policy.program.vocabulary, number)
    cold, warm, plain = policy.fresh(), policy.fresh(), ours.Plain(policy.program)
    undecided = sum(bool(warm.run(case).questions) for case in cases)
    lanes = [
        Lane(f"{US}, cold", cold.run, cases, cold.forget),
        Lane(f"{US}, warm", warm.run, cases),
    ]
    interleave(lanes, max(3, rounds // 3))
    slow = Lane("semantics, the definition", plain.run, fitting(plain.run, cases, 10.0))
    slow.one_round()
    rows = [[lane.name, len(lane.inputs), figure(lane.median)] for lane in [*lanes, slow]]
    table(["engine", "cases", "µs a case"], rows)
    print(f"{undecided} of {len(cases)} cases have an open verdict; no other engine here has an answer to them")


# -- more rules ----------------------------------------------------------------------------------------------------


def _growth(policy: Policy, chosen: Sequence[Chosen], number: int, rounds: int) -> None:
    heading(f"Made-up policies of {', '.join(f'{size:,}' for size in SIZES)} rules: microseconds a case")
    shipped = Engine.load("pathways").ruleset
    found: dict[str, list[float | str]] = {}
    for size in SIZES:
        ruleset = generated(shipped, size)
        made = Policy(ruleset, program_on(ruleset, policy.day), policy.day)
        for name, value in _of_size(made, chosen, number, max(3, rounds // 2)).items():
            found.setdefault(name, []).append(value)
    table(
        ["engine", *(f"{size:,}" for size in SIZES), *_steps()],
        [[name, *map(_shown, row), *_factors(row)] for name, row in found.items()],
    )
    for name in list(found)[:3]:
        factor = _factor(found[name][-2], found[name][-1])
        verdict = "slower than" if factor is not None and factor < SIZES[-1] / SIZES[-2] else "NOT slower than"
        print(f"{name}: time grows {verdict} the rules do (10 times the rules, {factor or 0:.1f} times the time)")


def _of_size(made: Policy, chosen: Sequence[Chosen], number: int, rounds: int) -> dict[str, float | str]:
    cases = known_cases(made.program.vocabulary, number)
    decided, cold, warm = ours.Ours(made.ruleset, made.day), made.fresh(), made.fresh()
    for case in cases:
        warm.run(case)
    lanes = [
        Lane(f"{US}, decision, cold", decided.run, cases, decided.forget),
        Lane(f"{US}, every part read, cold", cold.run, cases, cold.forget),
        Lane(f"{US}, every part read, warm", warm.run, cases),
    ]
    failed: dict[str, float | str] = {}
    expected = [ours.by_definition(made.program, case) for case in cases[:20]]
    for one in chosen:
        try:
            engine = one.make(made.program)
            inputs = [engine.given(case) for case in cases]
            right = all(engine.holding(engine.run(x)) == rules for x, rules in zip(inputs, expected, strict=False))
            lanes.append(Lane(one.entry.name, engine.run, fitting(engine.run, inputs, SECONDS_A_ROUND)))
            if not right:
                failed[one.entry.name] = "disagrees"
        except Exception as error:  # noqa: BLE001 # an engine may have limits; the others are still measured
            print(f"{one.entry.name} cannot hold {len(made.program.rules):,} rules: {error}")
            failed[one.entry.name] = "none"
    interleave(lanes, rounds)
    return {lane.name: lane.median for lane in lanes} | failed


def _steps() -> list[str]:
    return [f"{one:,} to {other:,}" for one, other in itertools.pairwise(SIZES)]


def _factor(one: float | str, other: float | str) -> float | None:
    return None if isinstance(one, str) or isinstance(other, str) else other / one


def _factors(row: Sequence[float | str]) -> list[str]:
    factors = [_factor(one, other) for one, other in itertools.pairwise(row)]
    return ["" if factor is None else times(factor) for factor in factors]


def _shown(value: float | str) -> str:
    return value if isinstance(value, str) else figure(value)


# -- memory and imports --------------------------------------------------------------------------------------------


def _memory(policy: Policy, cases: Sequence[Facts], chosen: Sequence[Chosen]) -> None:
    heading("Memory in MiB, each engine in a process of its own")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "policy")
        footprint.save(path, (policy.ruleset, policy.day, list(cases), {one.entry.name: one.encoding for one in chosen}))
        for name in [US, *(one.entry.name for one in chosen)]:
            try:
                used = footprint.measure(Path(__file__), name, path)
                rows.append([name, f"{used.built:.1f}", f"{used.python:.1f}", f"{used.after:.1f}"])
            except (RuntimeError, StopIteration) as error:
                print(f"{name} could not be measured: {error}")
                rows.append([name, "none", "", ""])
    table(["engine", "built, with its library", "Python objects", f"more after {len(cases)} cases"], rows)
    print("growth of the process; it may reuse what Python had freed, so that Python objects can come to more")


def _footprint_child(name: str, file: str, how: str) -> NoReturn:
    ruleset, day, cases, encodings = footprint.saved(Path(file))
    program = program_on(ruleset, day)

    def make() -> Any:
        if name == US:
            return ours.OursRead(ruleset, day)
        return next(entry for entry in ENTRIES if entry.name == name).encodings[encodings[name]](program)

    print(footprint.report(make, cases, how))
    _leave()


def _imports() -> None:
    heading("Imports in milliseconds of processor time, median of 15 fresh interpreters")
    taken = footprint.import_times()
    table(
        ["statement", "ms", "of pydantic"],
        [[name, figure(value), times(value / taken["import pydantic"])] for name, value in taken.items()],
    )
    for statement in footprint.IMPORTS[:2]:
        extras = footprint.extras_loaded(statement)
        print(f"`{statement}` loads of {', '.join(footprint.EXTRAS)}: {', '.join(extras) or 'none'}")


if __name__ == "__main__":
    main()
