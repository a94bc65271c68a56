"""The second opinion: a program run by forward chaining in durable_rules.

    reads    facts
    gives    statuses and verdicts; with `decide` the whole outcome that `semantics` defines
    needs    nothing but the program; any number of threads may use it, one at a time

One case is one run of the rules, about 10 ms for the shipped rulesets. `second_opinion` makes one run, or three where
refining settled what Kleene's logic leaves open. `decide` makes as many as refining needs, so it is for tests and for
cases that somebody looks into.

While a case runs, its session takes about 40 MB for `base`, and glibc keeps that much for each thread that ever ran one.
It is reached once and stays; `MALLOC_ARENA_MAX=1` in the environment makes the threads share it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from diversion_engine.engines.durable.emit import emit
from diversion_engine.engines.durable.host import Host
from diversion_engine.engines.durable.opinion import compare
from diversion_engine.errors import ChainingFaultError
from diversion_engine.model.decision import Outcome
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import Truth
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.cells import Split
from diversion_engine.semantics.decide import assemble
from diversion_engine.semantics.refine import next_open_split, open_facts_of, open_rules_of
from diversion_engine.semantics.search import BUDGET


@dataclass(frozen=True, slots=True)
class Answer:
    """What one run says: the status of each rule, and the verdicts that Kleene's logic leaves open on each action."""

    statuses: Mapping[str, Truth]
    verdicts: Mapping[str, frozenset[Verdict]]


class _Answering(ABC):
    """What refining asks for, read off answers. See `semantics.refine.Matcher`."""

    program: Program

    @abstractmethod
    def answer(self, facts: Facts) -> Answer:
        """What the rules say."""

    def possible(self, facts: Facts, action: str) -> frozenset[Verdict]:
        """The verdicts that Kleene's logic leaves open."""
        return self.answer(facts).verdicts[action]

    def next_split(self, facts: Facts, action: str) -> Split | None:
        """The first fact, in the action's fixed order, that could still change the verdict."""
        return next_open_split(self.program, facts, action, self.answer(facts).statuses)

    def open_facts(self, facts: Facts, rules: Sequence[Rule]) -> set[str]:
        """The facts that could still change the status of one of *rules*."""
        return open_facts_of(self.program, facts, rules)

    def open_rules(self, facts: Facts, rules: Sequence[Rule]) -> int:
        """How many of *rules* have an unknown status."""
        return open_rules_of(rules, self.answer(facts).statuses)


class Durable(_Answering):
    """A program in durable_rules."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._emitted = emit(program)
        self._host = Host(self._emitted.chain)

    def answer(self, facts: Facts) -> Answer:
        """Run the rules once.

        Raises:
            ChainingFaultError: durable_rules failed, or what it concluded is no answer.
        """
        concluded = self._host.run(self._emitted.beginning(facts))
        statuses: dict[str, Truth] = {}
        for rule, status in self._emitted.statuses(concluded).items():
            if status is None:
                msg = f"durable_rules gave no clear answer about the rule `{rule}`"
                raise ChainingFaultError(msg)
            statuses[rule] = status
        verdicts: dict[str, frozenset[Verdict]] = {}
        for action, places in self._emitted.verdicts.items():
            verdicts[action] = frozenset(verdict for fact, verdict in places.items() if fact in concluded)
            if not verdicts[action]:
                msg = f"durable_rules reached no verdict on `{action}`"
                raise ChainingFaultError(msg)
        return Answer(statuses, verdicts)

    def statuses(self, facts: Facts) -> Mapping[str, Truth]:
        """The status of every rule."""
        return self.answer(facts).statuses

    def verdicts(self, facts: Facts) -> Mapping[str, frozenset[Verdict]]:
        """The verdicts that Kleene's logic leaves open on each action."""
        return self.answer(facts).verdicts

    def decide(self, facts: Facts, budget: int = BUDGET) -> Outcome:
        """The outcome for *facts*."""
        asked = _Asked(self)
        return assemble(asked, facts, dict(asked.answer(facts).statuses), budget)

    def second_opinion(self, outcome: Outcome, facts: Facts) -> None:
        """Check the outcome that another engine reached for *facts*.

        Raises:
            EnginesDisagreeError: This engine comes to another answer.
            ChainingFaultError: It comes to none.
        """
        compare(self.program, outcome, facts, self.answer)

    def close(self) -> None:
        """Free the rules' memory; what is forgotten without being closed is freed too."""
        self._host.close()


class _Asked(_Answering):
    """The answers of one decision, none of them asked for twice."""

    def __init__(self, engine: Durable) -> None:
        self.program = engine.program
        self._engine = engine
        self._answers: dict[Facts, Answer] = {}

    def answer(self, facts: Facts) -> Answer:
        if facts not in self._answers:
            self._answers[facts] = self._engine.answer(facts)
        return self._answers[facts]
