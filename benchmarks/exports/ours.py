"""diversion_engine itself: the whole decision by the kernel, and the definition it is held to."""

from __future__ import annotations

from datetime import date
from typing import Any

from diversion_engine.engine import Decision, Engine
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.model.truth import TRUE
from diversion_engine.semantics.decide import decide
from diversion_engine.semantics.refine import PlainMatcher


class Ours:
    """`Engine.decide` on checked facts, with a kernel that has decided nothing yet and no second opinion."""

    second_opinion = False

    def __init__(self, ruleset: Ruleset, day: date) -> None:
        self.ruleset, self.day = ruleset, day
        self.forget()

    def given(self, facts: Facts) -> Facts:
        """Facts as they are."""
        return facts

    def run(self, facts: Facts) -> Decision:
        """The decision as the caller gets it: route, duties and safeguards are put together when they are read."""
        return self.engine.decide(facts, as_of=self.day)

    def holding(self, decision: Decision) -> set[str]:
        """The rules that are true."""
        return {rule for rule, status in decision.outcome.statuses.items() if status is TRUE}

    def forget(self) -> None:
        """Start again with a program and a kernel that have decided nothing; making them is loading, and not timed."""
        self.engine = Engine(self.ruleset, cross_check=self.second_opinion)
        self.engine.program(self.day)


class OursRead(Ours):
    """The same, and every part is read, so that none is put off until after the clock has stopped."""

    def run(self, facts: Facts) -> Decision:
        """The decision, once all of it has been read."""
        decision = super().run(facts)
        _ = decision.verdicts, decision.route, decision.excluded, decision.duties, decision.safeguards
        _ = decision.questions, decision.interim
        return decision


class OursInJson(Ours):
    """The same, and the record with every reason written out as JSON text."""

    def run(self, facts: Facts) -> Any:
        """The decision, once its record has been written."""
        decision = super().run(facts)
        decision.model_dump_json()
        return decision


class OursChecked(Ours):
    """The same, and durable_rules comes to each decision on its own."""

    second_opinion = True


class Plain:
    """The definition: the outcome by `semantics`."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def given(self, facts: Facts) -> Facts:
        """Facts as they are."""
        return facts

    def run(self, facts: Facts) -> Any:
        """The outcome by definition."""
        return decide(self.program, facts)

    def holding(self, outcome: Any) -> set[str]:
        """The rules that are true."""
        return {rule for rule, status in outcome.statuses.items() if status is TRUE}


def by_definition(program: Program, facts: Facts) -> set[str]:
    """The rules that `semantics` calls true."""
    return {rule for rule, status in PlainMatcher(program).statuses(facts).items() if status is TRUE}
