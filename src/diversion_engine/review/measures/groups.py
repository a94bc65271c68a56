"""A named group of values, without one of them, wherever a condition names the group.

reads    a ruleset, in which groups have been written out
gives    the same ruleset as if the value had never been marked; None where no condition names the group

That a condition names a group is seen by its values: all members of the group are among them, and not everything there is.
"""

from __future__ import annotations

from dataclasses import replace

from diversion_engine.explain.english import as_only, covering
from diversion_engine.model.expression import All, Any, Expression, Includes, Not
from diversion_engine.model.program import Ruleset
from diversion_engine.model.rule import Rule
from diversion_engine.model.vocabulary import Fact, Vocabulary


def without(ruleset: Ruleset, fact: str, group: str, value: str) -> Ruleset | None:
    """The ruleset in which *value* is not marked with *group*."""
    groups = ruleset.vocabulary.groups.get(fact, {})
    if value not in groups.get(group, ()):
        return None
    taken = _Taken(ruleset.vocabulary, fact, group, value)
    put = taken.out_of
    changed = replace(
        ruleset,
        terms={name: put(one) for name, one in ruleset.terms.items()},
        rules=tuple(taken.out_of_rule(rule) for rule in ruleset.rules),
        delegations=tuple(replace(one, when=put(one.when)) for one in ruleset.delegations),
        pathways={
            name: replace(
                one, needs=put(one.needs), never_when=tuple(replace(why, when=put(why.when)) for why in one.never_when)
            )
            for name, one in ruleset.pathways.items()
        },
        cannot_be=tuple(replace(one, when=put(one.when)) for one in ruleset.cannot_be),
    )
    return changed if taken.somewhere else None


class _Taken:
    """Takes one value out of every list that has its whole group."""

    def __init__(self, vocabulary: Vocabulary, fact: str, group: str, value: str) -> None:
        self.vocabulary, self.fact, self.group, self.value = vocabulary, fact, group, value
        self.groups = vocabulary.groups[fact]
        self.somewhere = False

    def out_of_rule(self, rule: Rule) -> Rule:
        exceptions = tuple(replace(one, when=self.out_of(one.when)) for one in rule.exceptions)
        return replace(rule, when=self.out_of(rule.when), exceptions=exceptions)

    def out_of(self, expression: Expression) -> Expression:
        only = as_only(self.vocabulary, expression)
        if only is not None:
            return only_of(only[0], self._left(only[0].name, only[1])) if only[0].name == self.fact else expression
        match expression:
            case Includes(name, values):
                return Includes(name, self._left(name, values))
            case Not(part):
                return Not(self.out_of(part))
            case All(parts):
                return All(tuple(map(self.out_of, parts)))
            case Any(parts):
                return Any(tuple(map(self.out_of, parts)))
            case _:
                return expression

    def _left(self, name: str, values: frozenset[str]) -> frozenset[str]:
        if values == frozenset(self.vocabulary.facts[name].values):
            # Anything at all, which names no group.
            return values
        named = covering(self.groups, values) if name == self.fact else []
        others = frozenset().union(*(self.groups[one] for one in named if one != self.group))
        if self.group not in named or self.value in others:
            return values
        self.somewhere = True
        return values - {self.value}


def only_of(fact: Fact, values: frozenset[str]) -> Expression:
    """The condition that `only: […]` stands for."""
    return All((Includes(fact.name, values), Not(Includes(fact.name, frozenset(fact.values) - values))))
