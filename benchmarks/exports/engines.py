"""The engines that are compared with ours, and how the fastest way to write the policy for each is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from exports import cel_expressions, clips_rules, durable_session, rule_engine_rules, zen_graph
from exports.contender import Contender, Entry
from exports.ours import by_definition
from exports.timing import Lane, interleave

_ZEN = {"table": zen_graph.table, "expressions": zen_graph.expressions, "columns": zen_graph.columns}

ENTRIES = (
    Entry("zen-engine", "zen-engine", dict(_ZEN)),
    Entry("zen-engine, trace off", "zen-engine", {name: zen_graph.without_trace(make) for name, make in _ZEN.items()}),
    Entry("clipspy", "clipspy", {"slots": clips_rules.slots, "relations": clips_rules.relations}),
    Entry(
        "cel", "common-expression-language", {"inlined": cel_expressions.inlined, "terms first": cel_expressions.terms_first}
    ),
    Entry("rule-engine", "rule-engine", {"terms first": rule_engine_rules.terms_first, "inlined": rule_engine_rules.inlined}),
    Entry("durable_rules", "durable-rules", {"name and value": durable_session.forward}),
)


TIMED = 40
"""On how many cases encodings are timed against each other."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """An engine with the encoding that was fastest, and what the others took."""

    entry: Entry
    encoding: str
    engine: Contender
    tried: dict[str, float]
    wrong: tuple[str, ...] = ()
    """The encodings that came to other answers than the definition, and are not compared."""

    @property
    def make(self) -> Callable[[Program], Contender]:
        """Builds the engine for another program."""
        return self.entry.encodings[self.encoding]


def installed(entry: Entry) -> str | None:
    """The version that is installed, or None."""
    try:
        return version(entry.package)
    except PackageNotFoundError:
        return None


def choose(entry: Entry, program: Program, cases: Sequence[Facts], rounds: int = 3) -> Chosen:
    """Build every encoding, time those that are right on a few cases, and keep the fastest.

    Raises:
        ValueError: None of them is right.
    """
    made = {name: make(program) for name, make in entry.encodings.items()}
    expected = [by_definition(program, case) for case in cases]
    built = {name: engine for name, engine in made.items() if _is_right(engine, cases, expected)}
    wrong = tuple(name for name in made if name not in built)
    if not built:
        msg = f"every way to write it comes to other answers than the definition: {', '.join(wrong)}"
        raise ValueError(msg)
    lanes = [Lane(name, engine.run, [engine.given(case) for case in cases[:TIMED]]) for name, engine in built.items()]
    interleave(lanes, rounds)
    tried = {lane.name: lane.median for lane in lanes}
    best = min(tried, key=tried.__getitem__)
    return Chosen(entry, best, built[best], tried, wrong)


def _is_right(engine: Contender, cases: Sequence[Facts], expected: Sequence[set[str]]) -> bool:
    return all(engine.holding(engine.run(engine.given(case))) == rules for case, rules in zip(cases, expected, strict=True))
