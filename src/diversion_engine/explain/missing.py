"""The answers that would settle whether rules apply."""

from __future__ import annotations

from collections.abc import Iterable

from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.semantics.evaluate import term_truths
from diversion_engine.semantics.refine import conditions_of
from diversion_engine.semantics.splits import live_splits


def to_find_out(program: Program, rules: Iterable[Rule], facts: Facts) -> list[str]:
    """The questions on which it depends whether *rules* apply, in the vocabulary's order; not what nobody can know."""
    splits = live_splits(program, conditions_of(list(rules)), facts, term_truths(program, facts))
    wanted = {split.fact for split in splits} - facts.unknowable
    return [
        fact.ask or f"What is known about {name.replace('_', ' ')}?"
        for name, fact in program.vocabulary.facts.items()
        if name in wanted
    ]
