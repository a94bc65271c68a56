"""The rules, exceptions and verdicts that no scenario reaches.

reads    what policies say themselves, and a suite
gives    a `NotReached` for each, in the order of the policies
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diversion_engine.explain.words import action_words, plain
from diversion_engine.model.rule import GIVEN, Rule
from diversion_engine.model.truth import FALSE, TRUE
from diversion_engine.review.measures.found import Kind, NotReached
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.suite import Suite
from diversion_engine.review.scenario import Example
from diversion_engine.semantics.evaluate import truth_of


class Reached:
    """What the examples of a suite reach, by id."""

    def __init__(self, suite: Suite) -> None:
        self.rules: set[str] = set()
        self.exceptions: set[str] = set()
        self.verdicts: set[tuple[str, str]] = set()
        for example in suite.examples:
            outcome = suite.policies[example.policy].decide(example.facts, example.day).outcome
            self.rules |= {name for name, truth in outcome.statuses.items() if truth is TRUE}
            for action, ruling in outcome.verdicts.items():
                if ruling.verdict in GIVEN:
                    self.verdicts |= {(name, action) for name in ruling.rules}
            for rule in suite.program(example).rules:
                if rule.exceptions and outcome.statuses[rule.id] is FALSE:
                    self.exceptions |= set(_alone(suite, rule, example))


def _alone(suite: Suite, rule: Rule, example: Example) -> Iterator[str]:
    """The exception without which a rule would hold."""
    facts, terms = example.facts, suite.terms(example)
    if truth_of(rule.when, facts, terms) is TRUE:
        truths = {one.id: truth_of(one.when, facts, terms) for one in rule.exceptions}
        holding = [name for name, truth in truths.items() if truth is not FALSE]
        if len(holding) == 1 and truths[holding[0]] is TRUE:
            yield holding[0]


def not_reached(owns: Iterable[Own], suite: Suite) -> Iterator[NotReached]:
    """Everything that no scenario reaches."""
    reached = Reached(suite)
    for own in owns:
        for rule in own.rules:
            if rule.id not in reached.rules:
                yield NotReached(Kind.RULE, own.name, rule.id, rule.id, rule.title or plain(rule.id), rule.span)
            for action, verdict in rule.gives:
                if (rule.id, action) not in reached.verdicts:
                    words = action_words(own.ruleset.vocabulary.actions[action], short=True)
                    yield NotReached(
                        Kind.VERDICT, own.name, rule.id, action, f"{words}: {plain(verdict)}", rule.span, verdict
                    )  # fmt: skip
        for rule, exception in own.exceptions:
            if exception.id not in reached.exceptions:
                says = exception.because or plain(exception.id)
                yield NotReached(Kind.EXCEPTION, own.name, rule.id, exception.id, says, exception.span)
