"""durable_rules: forward chaining over facts as name and value, in one quiet Host with one reused session.

The pattern is the safe one (no threads, no negation, a sentinel, a sink, one lock-free worker, state deleted in
`finally`). Python works out the conditions on numbers and on several values, as durable_rules cannot be trusted
with them, and asserts their results; conclusions are asserted in rounds until no new one is drawn.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any

from diversion_engine.model.expression import Includes, Is, Known, Within
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.truth import TRUE, negated
from diversion_engine.semantics.evaluate import truth_of
from exports.contender import Contender, OwnSet
from exports.rails import Drawn, Rails, Row, Test, rails_of

MOST_PATTERNS = 16
MOST_RULES = 900
"""Above this the tables of durable_rules overflow, and it may hang or crash (rules-engines.md, D.4, 11)."""


class Durable(OwnSet):
    """One compiled ruleset on one Host."""

    def __init__(self, program: Program) -> None:
        rails = rails_of(program)
        self.drawn: list[tuple[str, str]] = []
        self.tests: dict[Test, str] = {}
        self.read: set[str] = set()
        definitions = self._definitions(rails)
        if len(definitions) > MOST_RULES:
            msg = f"{len(definitions):,} durable rules: over its limits, where it hangs or crashes"
            raise ValueError(msg)
        self.host = _quiet_host()
        self.host.set_rulesets({"policy": definitions})

    def _definitions(self, rails: Rails) -> dict[str, Any]:
        rules: dict[str, Any] = {
            "$open": {"all": [{"m": {"n": "$open"}}], "pri": 0, "run": lambda _: None},
            "$sink": {"all": [{"m": {"$ex": {"n": 1}}}, {"x": {"n": "$never"}}], "pri": 65535, "run": lambda _: None},
        }
        for kind, group in (("drawn", rails.conclusions), ("rule", rails.rules)):
            for name, rows in group.items():
                for number, row in enumerate(rows):
                    rules[f"{kind} {name} {number}"] = {
                        "all": self._patterns(row),
                        "pri": 1,
                        "run": self._action(kind, name),
                    }
        return rules

    def _patterns(self, row: Row) -> list[dict[str, Any]]:
        wanted = [(part.name, "drawn") if isinstance(part, Drawn) else self._tested(part) for part in row]
        if len(wanted) > MOST_PATTERNS:
            msg = f"a rule needs {len(wanted)} patterns; durable_rules takes {MOST_PATTERNS}"
            raise ValueError(msg)
        wanted = wanted or [("$open", "open")]
        return [{f"m{place}": {"$and": [{"n": name}, {"v": value}]}} for place, (name, value) in enumerate(wanted)]

    def _tested(self, test: Test) -> tuple[str, str]:
        """The fact a pattern waits for: the value itself where one value is wanted, else the result of a test."""
        match test.atom:
            case Is(fact, values) if test.positive and len(values) == 1:
                self.read.add(fact)
                return fact, _interned(next(iter(values)))
            case _:
                return self.tests.setdefault(test, f"test {len(self.tests)}"), "true"

    def _action(self, kind: str, name: str) -> Callable[[Any], None]:
        def act(_: Any) -> None:
            self.drawn.append((kind, name))

        return act

    def given(self, facts: Facts) -> list[dict[str, str]]:
        """The facts that some pattern reads, as name and value, and the tests that hold."""
        pairs = [(name, _interned(facts.values.get(name, "unknown"))) for name in sorted(self.read)]
        pairs += [(name, "true") for test, name in self.tests.items() if _holds(test, facts)]
        return [_fact(name, value) for name, value in pairs]

    def run(self, given: list[dict[str, str]]) -> set[str]:
        """The rules that hold."""
        self.drawn.clear()
        asserted: set[str] = set()
        try:
            self._check(self.host.assert_fact("policy", _fact("$open", "open")))
            batch = [dict(one) for one in given]
            while batch:
                self._check(self.host.assert_facts("policy", batch))
                new = {name for kind, name in self.drawn if kind == "drawn"} - asserted
                asserted |= new
                batch = [_fact(name, "drawn") for name in sorted(new)]
            return {name for kind, name in self.drawn if kind == "rule"}
        finally:
            self.host.delete_state("policy", "0")

    @staticmethod
    def _check(state: Any) -> None:
        if state and "exception" in state:
            raise RuntimeError(state["exception"])


def forward(program: Program) -> Contender:
    """One durable rule for each alternative."""
    return Durable(program)


def _quiet_host() -> Any:
    """A Host without background threads; on Python 3.13 and later the extension needs lazy binding."""
    flags = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_LAZY)
    try:
        import durable.engine as durable
    finally:
        sys.setdlopenflags(flags)
    durable._unix_now = time.monotonic

    class QuietHost(durable.Host):  # type: ignore[misc] # the package has no types
        def _run(self) -> None:
            return

    return QuietHost()


def _fact(name: str, value: str) -> dict[str, str]:
    return {"n": name, "v": value, "id": f"f:{name}", "sid": "0"}


def _interned(value: object) -> str:
    return f"={value}"


def _holds(test: Test, facts: Facts) -> bool:
    atom: Is | Within | Includes | Known = test.atom
    truth = truth_of(atom, facts, {})
    return (truth if test.positive else negated(truth)) is TRUE
