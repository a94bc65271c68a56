"""The scenarios that a slip can touch, and the first of them that notices it.

    reads    scenarios that agree with the policies
    gives    for a slip the scenario that does not agree any more, or None
    leaves   what an answer has to be to `replay`

Most scenarios cannot notice a slip in one rule, because the rule holds in them as much as before. Those are not asked
again: what a rule's status is in each example is worked out once, by the definition.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from diversion_engine.engine import Engine
from diversion_engine.model.expression import NEVER, Expression
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, UNKNOWN
from diversion_engine.review import scenario as model
from diversion_engine.review.measures.slip import OtherFigure, OtherRule, OtherTerm, Slip, with_slip
from diversion_engine.review.policies import Policies, Policy
from diversion_engine.review.replay import Result, Standing, replay
from diversion_engine.review.scenario import Example, Promise, Scenario
from diversion_engine.ruleset.dating import program_on
from diversion_engine.semantics.evaluate import Truths, status, term_truths, truth_of


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
        for scenario in self.touched(slip):
            if replay(scenario, slipped.for_(scenario)).standing is not Standing.AGREES:
                return scenario
        return None

    def touched(self, slip: Slip) -> Iterator[Scenario]:
        """The scenarios in which a slip can make a difference, those of the policy in which it is made first."""
        touches: dict[tuple[str, date], _Touch] = {}
        for example in self._from(slip.policy):
            for policy in (example.policy, *_compared(example)):
                key = (policy, example.day)
                if key not in touches:
                    touches[key] = _Touch(self.policies[policy].ruleset, slip, example.day)
                further = policy != example.policy or _asks_further(example)
                if touches[key].there and (further or touches[key].by(example, self.terms(example))):
                    yield example
                    break
        for promise in self.promises:
            if with_slip(self.policies[promise.policy].ruleset, slip) is not None:
                yield promise

    def _from(self, policy: str) -> list[Example]:
        """The examples, those of a policy first: they are the likeliest to notice a slip in it."""
        if policy not in self._first:
            self._first[policy] = sorted(self.examples, key=lambda one: one.policy != policy)
        return self._first[policy]


class Slipped:
    """Policies that have a slip, each made when the first scenario asks for it."""

    def __init__(self, policies: Policies, slip: Slip) -> None:
        self.policies, self.slip = policies, slip
        self._made: dict[str, Policy] = {}

    def for_(self, scenario: Scenario) -> Policies:
        """The policies, with the slip in those that a scenario asks."""
        compared = _compared(scenario) if isinstance(scenario, Example) else self.policies.found
        made = {name: self._policy(name) for name in (scenario.policy, *compared)}
        return Policies({**self.policies.found, **made})

    def _policy(self, name: str) -> Policy:
        if name not in self._made:
            policy = self.policies[name]
            ruleset = with_slip(policy.ruleset, self.slip)
            self._made[name] = policy if ruleset is None else replace(policy, engine=Engine(ruleset, cross_check=False))
        return self._made[name]


class _Touch:
    """What a slip changes in one policy on one day."""

    def __init__(self, ruleset: Ruleset, slip: Slip, day: date) -> None:
        slipped = with_slip(ruleset, slip)
        self.there = slipped is not None
        self.slip = slip
        self.rules: tuple[Rule | None, Rule | None] = (None, None)
        self.term: Expression = NEVER
        match slip.change:
            case OtherRule(was) if slipped is not None:
                self.rules = _rule_on(ruleset, was.id, day), _rule_on(slipped, was.id, day)
            case OtherTerm(name) if slipped is not None:
                self.term = program_on(_only_terms(slipped), day).terms[name]

    def by(self, example: Example, terms: Truths) -> bool:
        """Whether an example's answer can be another one."""
        match self.slip.change:
            case OtherRule():
                return self._rule(example.facts, terms)
            case OtherTerm(name):
                before, after = terms[name], truth_of(self.term, example.facts, terms)
                return before is not after or before is UNKNOWN
            case OtherFigure():
                return True

    def _rule(self, facts: Facts, terms: Truths) -> bool:
        was, now = self.rules
        before, after = (FALSE if one is None else status(one, facts, terms) for one in (was, now))
        if was is not None and now is not None and _effects(was) == _effects(now):
            return before is not after or before is UNKNOWN
        return before is not FALSE or after is not FALSE


def _effects(rule: Rule) -> Rule:
    return replace(rule, when=_NO.when, exceptions=())


_NO = Rule("", "")


def _rule_on(ruleset: Ruleset, name: str, day: date) -> Rule | None:
    """A rule as it stands in the program of a day; None where it is not in force."""
    alone = replace(_only_terms(ruleset), terms={}, rules=tuple(rule for rule in ruleset.rules if rule.id == name))
    return next(iter(program_on(alone, day).rules), None)


def _only_terms(ruleset: Ruleset) -> Ruleset:
    """The ruleset without all that takes time to bring to a day."""
    return replace(ruleset, rules=(), pathways={}, delegations=(), cannot_be=(), promises=(), follow_ups=())


def _asks_further(example: Example) -> bool:
    """Whether it asks about more than the answer on its facts: the same case otherwise, or what happens afterwards."""
    return bool(example.story) or any(isinstance(check.expects, model.SameWhatever) for check in example.checks)


def _compared(example: Example) -> Sequence[str]:
    """The other policies that an example asks."""
    return [check.expects.policy for check in example.checks if isinstance(check.expects, model.SameUnder | model.AnswersUnder)]
