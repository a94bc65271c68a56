"""The scenarios that a slip can touch, and the first of them that notices it.

    reads    scenarios that agree with the policies
    gives    for a slip the scenario that does not agree any more, or None
    leaves   what an answer has to be to `replay`, whether it can be another one to `touch`

Most scenarios cannot notice a slip in one rule, because the rule holds in them as much as before. `touch` says which can; the
others are not asked again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from diversion_engine.engine import Engine
from diversion_engine.model.decision import Outcome
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.model.rule import Rule
from diversion_engine.review import expectation
from diversion_engine.review.measures.slip import Slip, with_slip
from diversion_engine.review.measures.touch import Touch
from diversion_engine.review.policies import Policies, Policy
from diversion_engine.review.replay import replay
from diversion_engine.review.result import Result, Standing
from diversion_engine.review.scenario import Example, Promise, Scenario
from diversion_engine.semantics.evaluate import Truths, term_truths


class Suite:
    """Scenarios that agree with the policies they are about, and are no drafts; `all` has the others as well."""

    def __init__(self, results: Iterable[Result], policies: Policies) -> None:
        results = tuple(results)
        self.all = tuple(one.scenario for one in results)
        agreeing = [one.scenario for one in results if one.standing is Standing.AGREES and not one.scenario.head.draft]
        self.examples = tuple(one for one in agreeing if isinstance(one, Example))
        self.promises = tuple(one for one in agreeing if isinstance(one, Promise))
        self.policies = policies
        self._terms: dict[tuple[Program, Facts], Truths] = {}
        self._rules: dict[Program, Mapping[str, Rule]] = {}
        self._first: dict[str, list[Example]] = {}

    @property
    def asked(self) -> tuple[str, ...]:
        """The policies that scenarios are about, also those that do not agree."""
        return tuple(dict.fromkeys(one.policy for one in self.all))

    def day(self, policy: str) -> date:
        """The day on which most scenarios ask a policy."""
        return Counter(one.day for one in self.all if one.policy == policy).most_common(1)[0][0]

    def program(self, example: Example) -> Program:
        """What the policy of an example says on its day."""
        return self.policies[example.policy].program(example.day)

    def terms(self, example: Example) -> Truths:
        """The truths of all terms in an example."""
        key = (self.program(example), example.facts)
        if key not in self._terms:
            self._terms[key] = term_truths(*key)
        return self._terms[key]

    def rules(self, example: Example) -> Mapping[str, Rule]:
        """The rules of the example's program, by id."""
        program = self.program(example)
        if program not in self._rules:
            self._rules[program] = {rule.id: rule for rule in program.rules}
        return self._rules[program]

    def noticing(self, slip: Slip) -> Scenario | None:
        """A scenario that does not agree with the policies that have the slip."""
        slipped = Slipped(self.policies, slip)
        for scenario in self.touched(slipped):
            if replay(scenario, slipped.for_(scenario)).standing is not Standing.AGREES:
                return scenario
        return None

    def touched(self, slipped: Slipped) -> Iterator[Scenario]:
        """The scenarios in which a slip can make a difference, those of the policy in which it is made first."""
        for example in self._from(slipped.slip.policy):
            policies = (example.policy, *_compared(example))
            if any(self._touched(example, policy, slipped) for policy in policies):
                yield example
        for promise in self.promises if slipped.slip.answers else ():
            if slipped.ruleset(promise.policy) is not None:
                yield promise

    def _touched(self, example: Example, policy: str, slipped: Slipped) -> bool:
        touch = slipped.touch(policy, example.day)
        if touch is None or touch.nothing:
            return False
        if policy != example.policy or _asks_further(example):
            return True
        return touch.by(example, self.terms(example), lambda: self.outcome(example))

    def outcome(self, example: Example) -> Outcome:
        """What the policy of an example answers."""
        return self.policies[example.policy].decide(example.facts, example.day).outcome

    def _from(self, policy: str) -> list[Example]:
        """The examples, those of a policy first: they are the likeliest to notice a slip in it."""
        if policy not in self._first:
            self._first[policy] = sorted(self.examples, key=lambda one: one.policy != policy)
        return self._first[policy]


class Slipped:
    """Policies that have a slip, each made when the first scenario asks for it."""

    def __init__(self, policies: Policies, slip: Slip) -> None:
        self.policies, self.slip = policies, slip
        self._rulesets: dict[str, Ruleset | None] = {}
        self._touches: dict[tuple[str, date], Touch | None] = {}
        self._made: dict[str, Policy] = {}

    def ruleset(self, name: str) -> Ruleset | None:
        """What a policy would say; None where what the slip changes does not stand in it."""
        if name not in self._rulesets:
            self._rulesets[name] = with_slip(self.policies[name].ruleset, self.slip)
        return self._rulesets[name]

    def touch(self, name: str, day: date) -> Touch | None:
        """What the slip changes in a policy on a day; None where nothing."""
        if (name, day) not in self._touches:
            ruleset = self.ruleset(name)
            self._touches[name, day] = None if ruleset is None else Touch(self.policies[name].ruleset, ruleset, day)
        return self._touches[name, day]

    def for_(self, scenario: Scenario) -> Policies:
        """The policies, with the slip in those that a scenario asks."""
        compared = _compared(scenario) if isinstance(scenario, Example) else self.policies.found
        made = {name: self._policy(name) for name in (scenario.policy, *compared)}
        return Policies({**self.policies.found, **made})

    def _policy(self, name: str) -> Policy:
        if name not in self._made:
            policy, ruleset = self.policies[name], self.ruleset(name)
            self._made[name] = policy if ruleset is None else replace(policy, engine=Engine(ruleset, cross_check=False))
        return self._made[name]


def _asks_further(example: Example) -> bool:
    """Whether it asks about more than the answer on its facts: the same case otherwise, or what happens afterwards."""
    return bool(example.story) or any(isinstance(check.expects, expectation.SameWhatever) for check in example.checks)


def _compared(example: Example) -> Sequence[str]:
    """The other policies that an example asks."""
    return [
        check.expects.policy
        for check in example.checks
        if isinstance(check.expects, expectation.SameUnder | expectation.AnswersUnder)
    ]
