"""Whether an example's answer can be another one after a slip; most cannot, and are not asked again.

reads    a ruleset without and with a slip, a day, an example and what it answers now
gives    no where the answer is the same for sure, yes where it can be another one
leaves   whether it is another one to `replay`

Only what is not the same thing in both rulesets is brought to the day. What a rule's status or a term's truth is in an
example is worked out by the definition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

import networkx as nx

from diversion_engine.model.decision import Outcome
from diversion_engine.model.expression import Expression, Within, leaves
from diversion_engine.model.facts import Facts
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, UNKNOWN, Truth
from diversion_engine.review import expectation
from diversion_engine.review.measures.slip import Section, entries, with_entries
from diversion_engine.review.scenario import Example
from diversion_engine.ruleset.dating import program_on
from diversion_engine.semantics.evaluate import Truths, status, truth_of
from diversion_engine.semantics.route import fallback_graph

DATED = (Section.RULES, Section.TERMS, Section.PATHWAYS)
"""Where conditions stand that decide."""


class Touch:
    """What a slip changes in one policy on one day."""

    def __init__(self, old: Ruleset, new: Ruleset, day: date) -> None:
        self._old = old
        then, now = (program_on(one, day) for one in _apart(old, new))
        self.rules = [pair for pair in _pairs(then, now) if pair[0] != pair[1]]
        self.terms = [(name, one) for name, one in now.terms.items() if one != then.terms.get(name)]
        names = dict.fromkeys([*then.pathways, *now.pathways])
        self.pathways = frozenset(name for name in names if then.pathways.get(name) != now.pathways.get(name))
        self.interim = then.interim != now.interim
        self.follow_ups = then.follow_ups != now.follow_ups

    @property
    def nothing(self) -> bool:
        """Whether all says the same on that day."""
        return not (self.rules or self.terms or self.pathways or self.interim or self.follow_ups)

    def by(self, example: Example, terms: Truths, outcome: Callable[[], Outcome]) -> bool:
        """Whether an example's answer can be another one."""
        return (
            any(_other_rule(was, now, example.facts, terms) for was, now in self.rules)
            or any(_other_truth(terms[name], truth_of(one, example.facts, terms)) for name, one in self.terms)
            or bool(self.pathways and self._other_route(example, outcome()))
            or (self.interim and any(isinstance(check.expects, expectation.Interim) for check in example.checks))
        )

    def _other_route(self, example: Example, outcome: Outcome) -> bool:
        """Whether a pathway is taken, could come instead of one that is not, or could still be taken."""
        if any(isinstance(check.expects, expectation.GoesNotTo) for check in example.checks) and not _settled(
            example, self._old
        ):
            return True
        return not self.pathways.isdisjoint(self._near(outcome))

    def _near(self, outcome: Outcome) -> Iterator[str]:
        for step in outcome.route:
            yield step.pathway
            yield from self._old.pathways[step.pathway].after
        for one in outcome.excluded:
            yield one.pathway
            yield from nx.descendants(self._fallbacks, one.pathway)

    @cached_property
    def _fallbacks(self) -> nx.DiGraph[str]:
        return fallback_graph(self._old.pathways)


def _settled(example: Example, ruleset: Ruleset) -> bool:
    return all(example.facts.settles(name) for name in ruleset.vocabulary.facts)


def _other_rule(was: Rule | None, now: Rule | None, facts: Facts, terms: Truths) -> bool:
    before, after = (FALSE if one is None else status(one, facts, terms) for one in (was, now))
    if was is not None and now is not None and _effects(was) == _effects(now):
        return _other_truth(before, after)
    return before is not FALSE or after is not FALSE


def _other_truth(before: Truth, after: Truth) -> bool:
    # What is open both times may be open in another way.
    return before is not after or before is UNKNOWN


def _effects(rule: Rule) -> Rule:
    return replace(rule, when=_NO.when, exceptions=())


_NO = Rule("", "")


# -- what is not the same in both --------------------------------------------------------------------------------------


def _apart(old: Ruleset, new: Ruleset) -> tuple[Ruleset, Ruleset]:
    """Both, with nothing left in them but what is not the same thing in both, or reads a figure that is not."""
    moved = {name for name, one in new.parameters.items() if old.parameters.get(name) is not one}
    then, now = (replace(one, delegations=(), cannot_be=(), promises=()) for one in (old, new))
    for section in DATED:
        before, after = entries(old, section), entries(new, section)
        kept = {name for name in before.keys() | after.keys() if before.get(name) is not after.get(name)}
        if moved:
            kept |= {name for name, one in after.items() if _reads(one, moved)}
        then, now = (_only(one, section, kept) for one in (then, now))
    return then, now


def _only(ruleset: Ruleset, section: Section, kept: set[str]) -> Ruleset:
    left = {name: one for name, one in entries(ruleset, section).items() if name in kept}
    return with_entries(ruleset, section, left)


def _reads(entry: object, figures: set[str]) -> bool:
    return any(
        limit is not None and limit.at in figures
        for condition in _conditions(entry)
        for leaf in leaves(condition)
        if isinstance(leaf, Within)
        for limit in (leaf.low, leaf.high)
    )


def _conditions(entry: object) -> Sequence[Expression]:
    match entry:
        case Rule() | Pathway():
            return entry.conditions
        case _:
            return (entry,)  # type: ignore[return-value] # a term is a condition


def _pairs(then: Program, now: Program) -> Iterator[tuple[Rule | None, Rule | None]]:
    before, after = ({rule.id: rule for rule in one.rules} for one in (then, now))
    yield from ((before.get(name), after.get(name)) for name in dict.fromkeys([*before, *after]))
