"""Which parts of a condition are shown both ways: in one scenario the part holds, in another it does not, and each time it alone decides.

    reads    what policies say themselves, and a suite
    gives    a `Part` for each part of each rule's condition and of its exceptions'
    leaves   what would be wrong about a part to `slips`

This is masking MC/DC: a part decides alone where the rule would do the other thing if the part were otherwise and all else
as it is. `only: […]` is one part, because it is written as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from diversion_engine.explain.english import as_only, english
from diversion_engine.model.expression import All, Any, Expression, Not
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Ruleset
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, TRUE, Truth, every, negated, some
from diversion_engine.model.vocabulary import Vocabulary
from diversion_engine.review.measures.found import Part
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.suite import Suite
from diversion_engine.review.scenario import Head
from diversion_engine.semantics.evaluate import Truths, truth_of

Decides = tuple[int, Truth]
"""The number of a part that decides alone, and whether it holds."""


def parts(owns: Iterable[Own], suite: Suite) -> Iterator[Part]:
    """Every part of every condition, with the scenarios that show it."""
    for own in owns:
        shown = {rule.id: _shown(own, rule, suite) for rule in own.rules}
        for rule in own.rules:
            for number, (exception, leaf) in enumerate(_leaves_of(own.ruleset, rule)):
                pair = shown[rule.id].get((number, TRUE)), shown[rule.id].get((number, FALSE))
                yield Part(own.name, rule.id, exception, english(own.ruleset, leaf), rule.span, *pair)


def _shown(own: Own, rule: Rule, suite: Suite) -> dict[Decides, Head]:
    """The first scenario for each part and each way."""
    found: dict[Decides, Head] = {}
    exceptions = [one.id for one in rule.exceptions]
    wanted = 2 * sum(1 for _ in _leaves_of(own.ruleset, rule))
    for example in suite.examples:
        if len(found) == wanted:
            break
        here = suite.rules(example).get(rule.id)
        # A policy that adds exceptions of its own to an inherited rule has other parts.
        if here is not None and [one.id for one in here.exceptions] == exceptions:
            for decides in deciding(own.ruleset.vocabulary, _whole(here), example.facts, suite.terms(example)):
                found.setdefault(decides, example.head)
    return found


def _whole(rule: Rule) -> Expression:
    return All((rule.when, *(Not(one.when) for one in rule.exceptions)))


def _leaves_of(ruleset: Ruleset, rule: Rule) -> Iterator[tuple[str, Expression]]:
    for name, condition in (("", rule.when), *((one.id, one.when) for one in rule.exceptions)):
        yield from ((name, leaf) for leaf in _leaves(ruleset.vocabulary, condition))


def _inner(vocabulary: Vocabulary, expression: Expression) -> Sequence[Expression]:
    """What a condition is put together from; nothing for a part."""
    match expression:
        case Not(part):
            return (part,)
        case All(inner) | Any(inner) if as_only(vocabulary, expression) is None:
            return inner
        case _:
            return ()


def _leaves(vocabulary: Vocabulary, expression: Expression) -> Iterator[Expression]:
    inner = _inner(vocabulary, expression)
    if not inner and expression not in (All(), Any()):
        yield expression
    for one in inner:
        yield from _leaves(vocabulary, one)


def deciding(vocabulary: Vocabulary, expression: Expression, facts: Facts, terms: Truths) -> list[Decides]:
    """The parts that decide alone, by their numbers from left to right."""
    return _judged(vocabulary, expression, facts, terms, count())[1]


def _judged(
    vocabulary: Vocabulary, expression: Expression, facts: Facts, terms: Truths, numbers: Iterator[int]
) -> tuple[Truth, list[Decides]]:
    inner = _inner(vocabulary, expression)
    if not inner:
        truth = truth_of(expression, facts, terms)
        if expression in (All(), Any()):
            return truth, []
        number = next(numbers)
        return truth, [(number, truth)] if truth in (TRUE, FALSE) else []
    judged = [_judged(vocabulary, one, facts, terms, numbers) for one in inner]
    truths = [truth for truth, _ in judged]
    if isinstance(expression, Not):
        return negated(truths[0]), judged[0][1]
    # A part of one side decides alone where all other sides leave it to that one.
    silent = TRUE if isinstance(expression, All) else FALSE
    speaking = [place for place, truth in enumerate(truths) if truth is not silent]
    left = range(len(judged)) if not speaking else speaking if len(speaking) == 1 else ()
    together = every(truths) if isinstance(expression, All) else some(truths)
    return together, [decides for place in left for decides in judged[place][1]]
