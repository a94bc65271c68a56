"""The engines that are compared with ours, and how the fastest way to write the policy for each is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from exports import cel_expressions, clips_rules, durable_session, rule_engine_rules, zen_graph
from exports.contender import Contender, Entry
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


@dataclass(frozen=True, slots=True)
class Chosen:
    """An engine with the encoding that was fastest, and what the others took."""

    entry: Entry
    encoding: str
    engine: Contender
    tried: dict[str, float]

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
    """Build every encoding, time each on a few cases, and keep the fastest."""
    built = {name: make(program) for name, make in entry.encodings.items()}
    lanes = [Lane(name, engine.run, [engine.given(case) for case in cases]) for name, engine in built.items()]
    interleave(lanes, rounds)
    tried = {lane.name: lane.median for lane in lanes}
    best = min(tried, key=tried.__getitem__)
    return Chosen(entry, best, built[best], tried)
