"""Policies of any size, made up with a fixed seed over the shipped vocabulary and pathways."""

from __future__ import annotations

import random
from dataclasses import replace

from diversion_engine.model.expression import Any, Expression, Includes, Is, Limit, Not, Term, Within, all_of
from diversion_engine.model.program import Identity, Ruleset
from diversion_engine.model.rule import DutyOwed, Exception_, Rule
from diversion_engine.model.rule import Within as Time
from diversion_engine.model.vocabulary import LAYERS, Fact, Kind, Vocabulary

SEED = 4_711
RULES_PER_TERM = 10


def generated(shipped: Ruleset, number: int, seed: int = SEED) -> Ruleset:
    """A ruleset of *number* rules over the vocabulary and pathways of *shipped*."""
    return _Maker(shipped, random.Random(seed)).ruleset(number)


class _Maker:
    def __init__(self, shipped: Ruleset, draw: random.Random) -> None:
        self.shipped, self.draw = shipped, draw
        self.vocabulary: Vocabulary = shipped.vocabulary
        self.terms: dict[str, Expression] = dict(shipped.terms)

    def ruleset(self, number: int) -> Ruleset:
        """Terms first, then rules that use them."""
        for place in range(max(1, number // RULES_PER_TERM)):
            self.terms[f"made up {place}"] = Any((self._condition(1), self._condition(2)))
        rules = [self._rule(place) for place in range(number)]
        ordered = sorted(rules, key=lambda rule: (LAYERS.index(rule.layer), rule.id))
        return replace(self.shipped, identity=Identity(f"generated-{number}"), terms=self.terms, rules=tuple(ordered))

    def _rule(self, place: int) -> Rule:
        draw, name = self.draw, f"made-up.{place:04}"
        layer = draw.choice(LAYERS[1:])
        exceptions = (Exception_(f"{name}.not", layer, self._condition(2)),) if draw.random() < 0.15 else ()
        rule = Rule(
            name, layer, f"Rule {place}", self._condition(draw.randint(2, 4)), exceptions=exceptions, because="Made up."
        )
        return self._with_effects(rule, place)

    def _with_effects(self, rule: Rule, place: int) -> Rule:
        draw, actions = self.draw, sorted(self.vocabulary.actions)
        match draw.randrange(10):
            case 0:
                return replace(rule, must=(draw.choice(actions),))
            case 1:
                return replace(rule, may=(draw.choice(actions),))
            case 2 | 3 | 4:
                return replace(rule, must_not=(draw.choice(actions),))
            case 5 | 6:
                return replace(rule, offer=tuple(draw.sample(sorted(self.shipped.pathways), 2)))
            case 7:
                duty = DutyOwed(draw.choice(sorted(self.vocabulary.duties)), "principal", "guardian", Time(24, "hours"))
                return replace(rule, duty=(duty,))
            case _:
                return replace(rule, safeguard=(f"Sentence {place % 50}.",))

    def _condition(self, parts: int) -> Expression:
        """What most rules look like: one or two conditions on what happened, and some on the circumstances."""
        facts = self.draw.sample([fact for fact in self.vocabulary.facts.values() if fact.name != "conduct"], parts)
        return all_of([self._part(self.vocabulary.facts["conduct"]), *(self._part(fact) for fact in facts[1:])])

    def _part(self, fact: Fact) -> Expression:
        draw = self.draw
        made_up = [name for name in self.terms if name.startswith("made up")]
        if made_up and draw.random() < 0.1:
            return Term(draw.choice(made_up))
        atom = self._atom(fact)
        return Not(atom) if draw.random() < 0.1 else atom

    def _atom(self, fact: Fact) -> Expression:
        draw = self.draw
        match fact.kind:
            case Kind.BOOLEAN:
                return Is(fact.name, frozenset({draw.random() < 0.5}))
            case Kind.SET:
                return Includes(fact.name, frozenset(draw.sample(fact.values, draw.randint(1, 5))))
            case Kind.INTEGER | Kind.NUMBER:
                return Within(fact.name, None, Limit(float(draw.randint(1, 20)), strict=True))
            case _:
                return Is(fact.name, frozenset(draw.sample(fact.values, draw.randint(1, max(1, len(fact.values) - 1)))))
