"""All measures of one review: what is reached, what is shown both ways, which slips would be noticed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from diversion_engine.review.measures.found import Fate, Measures, Tried
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.reached import Reached, not_reached
from diversion_engine.review.measures.refused import refused
from diversion_engine.review.measures.shown import parts
from diversion_engine.review.measures.slip import Section, Slip
from diversion_engine.review.measures.slips import slips
from diversion_engine.review.measures.suite import Suite
from diversion_engine.review.measures.witness import Proposed, witness
from diversion_engine.review.review import Review

if TYPE_CHECKING:
    from diversion_engine.engines.proof.logic import NotSettled

SAMPLE = 100
"""How many slips are tried unless more are asked for."""


def measure(
    review: Review, *, sample: int | None = SAMPLE, seed: int = 1, progress: Callable[[int, int], None] | None = None
) -> Measures:
    """Measure a review.

    Args:
        review: The review; what it could not read, drafts, and what disagrees are left out.
        sample: How many slips are tried, drawn with the seed; None for all.
        seed: What they are drawn with.
        progress: Told how many slips were tried, and how many are to be.
    """
    suite = Suite(review.results, review.policies)
    owns = [Own(name, review.policies[name]) for name in suite.asked]
    every = [slip for own in owns for slip in slips(own)]
    drawn = drawn_from(every, sample, seed)
    tried = []
    for number, slip in enumerate(drawn):
        tried.append(_tried(slip, suite))
        if progress is not None:
            progress(number + 1, len(drawn))
    return Measures(
        policies=suite.asked,
        examples=len(suite.examples),
        promises=len(suite.promises),
        rules=sum(len(own.rules) for own in owns),
        exceptions=sum(len(own.exceptions) for own in owns),
        verdicts=sum(len(rule.gives) for own in owns for rule in own.rules),
        not_reached=tuple(not_reached(owns, suite)),
        parts=tuple(parts(owns, suite)),
        slips=tuple(tried),
        of=len(every),
        seed=seed if len(drawn) < len(every) else None,
    )


def rules_reached(review: Review) -> tuple[int, int]:
    """How many of the policies' own rules some scenario reaches, and how many there are; quick, for every review."""
    suite = Suite(review.results, review.policies)
    reached = Reached(suite).rules
    own = [rule.id for name in suite.asked for rule in Own(name, review.policies[name]).rules]
    return sum(name in reached for name in own), len(own)


def drawn_from(every: list[Slip], sample: int | None, seed: int) -> list[Slip]:
    """A sample in the order in which the policies say things; the same one for the same seed."""
    if sample is None or sample >= len(every):
        return every
    chosen = sorted(random.Random(seed).sample(range(len(every)), sample))  # noqa: S311 # nobody is to be surprised
    return [every[number] for number in chosen]


def _tried(slip: Slip, suite: Suite) -> Tried:
    by = suite.noticing(slip)
    if by is not None:
        return Tried(slip, Fate.NOTICED, by.head)
    if refused(slip, suite):
        return Tried(slip, Fate.REFUSED)
    match _witness(slip, suite):
        case Proposed(text, open_):
            return Tried(slip, Fate.UNNOTICED_WHILE_OPEN if open_ else Fate.UNNOTICED, paste=text)
        case None:
            return Tried(slip, Fate.CHANGES_NOTHING)
        case _:
            return Tried(slip, Fate.NOT_SETTLED)


def _witness(slip: Slip, suite: Suite) -> Proposed | NotSettled | None:
    """What would notice a slip in the policy in which it is made; of a pathway, also in those that alone offer it."""
    for name in (slip.policy, *_offering(slip, suite)):
        found = witness(suite.policies[name].ruleset, slip, name, suite.day(name))
        if found is not None:
            return found
    return None


def _offering(slip: Slip, suite: Suite) -> Iterator[str]:
    if not slip.in_(Section.PATHWAYS):
        return
    for name in suite.asked:
        if name != slip.policy and any(slip.name in rule.offer for rule in Own(name, suite.policies[name]).rules):
            yield name
