"""Rules as the host takes them, cut to the size that durable_rules can hold.

    reads    rules: a conjunction of facts and the fact that follows from it
    gives    rules that say the same, none of them too long, no fact read by too many, in as many parts as needed

A fact is a name and a value, and a rule asks only for facts that are there. There is no negation: who wants to ask
for the opposite asserts the opposite.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from diversion_engine.errors import ChainingLimitError


class Fact(NamedTuple):
    """Something that holds in a case."""

    name: str
    value: str


class Rule(NamedTuple):
    """When every fact in `when` holds, so does `then`."""

    when: tuple[Fact, ...]
    then: Fact


@dataclass(frozen=True, slots=True)
class Limits:
    """What one durable_rules ruleset can hold. Beyond it the C code hangs, crashes or goes wrong without a word.

    `patterns`  facts in one rule (a frame has 16 places)
    `readers`   patterns that end in the same test (a list of 256 with a zero at its end, and no check)
    `rules`     rules in a ruleset, besides our own two
    `tests`     different tests under one node (a hash table of 512 that loops for ever when it is full)
    """

    patterns: int = 16
    readers: int = 255
    rules: int = 4_094
    tests: int = 500


LIMITS = Limits()
_OWN = "\0"
"""Begins the names of intermediate facts, and nobody else's."""


def cut(rules: Iterable[Rule], limits: Limits = LIMITS) -> list[list[Rule]]:
    """Rules that conclude the same and respect *limits*, in parts of which each fits into one ruleset.

    Raises:
        ChainingLimitError: A rule asks for nothing, so that there is no moment at which it would fire; or a name could be
            taken for an intermediate one.
    """
    short = [piece for number, rule in enumerate(rules) for piece in _shortened(number, rule, limits.patterns)]
    spread = _spread(short, limits.readers)
    return [spread[start : start + limits.rules] for start in range(0, len(spread), limits.rules)]


def _shortened(number: int, rule: Rule, most: int) -> Iterator[Rule]:
    """The rule; if it is too long, through intermediate facts that each hold when a stretch of it does."""
    # durable_rules never lets one fact meet two patterns of a rule, so a fact that is asked for twice is asked for once.
    when = tuple(dict.fromkeys(rule.when))
    if not when:
        msg = f"a rule for {rule.then} asks for nothing"
        raise ChainingLimitError(msg)
    if any(fact.name.startswith(_OWN) for fact in (*when, rule.then)):
        msg = f"a rule for {rule.then} has a name that begins with a null character"
        raise ChainingLimitError(msg)
    level = 0
    while len(when) > most:
        stretches = [when[start : start + most] for start in range(0, len(when), most)]
        joined = tuple(Fact(f"{_OWN}stretch {number}.{level}.{place}", "holds") for place in range(len(stretches)))
        yield from map(Rule, stretches, joined)
        when, level = joined, level + 1
    yield Rule(when, rule.then)


def _spread(rules: list[Rule], most: int, level: int = 0) -> list[Rule]:
    """The same rules; a fact that more than *most* of them read is handed on through copies of itself."""
    crowded = {fact for fact, count in Counter(fact for rule in rules for fact in rule.when).items() if count > most}
    if not crowded:
        return rules
    seen: dict[Fact, int] = defaultdict(int)
    copies: dict[Fact, Fact] = {}

    def place(fact: Fact) -> Fact:
        if fact not in crowded:
            return fact
        copy = Fact(f"{_OWN}copy {level}.{seen[fact] // most} of {fact.name}", fact.value)
        seen[fact] += 1
        copies[copy] = fact
        return copy

    handed_on = [Rule(tuple(map(place, rule.when)), rule.then) for rule in rules]
    # The copies may still be more than one fact can feed; then they get copies between them and it.
    return _spread([Rule((fact,), copy) for copy, fact in copies.items()], most, level + 1) + handed_on
