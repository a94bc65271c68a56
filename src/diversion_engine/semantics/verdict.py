"""From the statuses of rules to the verdict on an action: the walk down the layers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from diversion_engine.model.decision import Ruling
from diversion_engine.model.expression import Expression, Not, all_of
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, TRUE, Truth, some
from diversion_engine.model.vocabulary import LAYERS, Verdict
from diversion_engine.semantics.splits import facts_read
from diversion_engine.semantics.witness import Effort, find_case

Statuses = Mapping[str, Truth]

ORDER = (Verdict.MUST, Verdict.MAY, Verdict.MUST_NOT, Verdict.NOT_CALLED_FOR, Verdict.CONFLICT)
"""The order in which possible verdicts are listed."""


@dataclass(frozen=True, slots=True)
class Docket:
    """The rules that speak on one action, and the order in which a search asks for the facts they read.

    `layers` holds, from the top, the rules that say must and those that say must not, and whether the two can
    hold at once.
    """

    action: str
    default: Verdict
    layers: tuple[tuple[str, tuple[Rule, ...], tuple[Rule, ...], bool], ...]
    may: tuple[Rule, ...]
    ranks: Mapping[str, int]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule that speaks on the action."""
        return (*(rule for _, must, must_not, _ in self.layers for rule in (*must, *must_not)), *self.may)


@lru_cache(maxsize=64)
def dockets(program: Program) -> Mapping[str, Docket]:
    """One docket for each action of the vocabulary."""
    effort = Effort()
    return {name: _docket(program, name, effort) for name in program.vocabulary.actions}


def by_layer(program: Program, action: str) -> Iterator[tuple[str, tuple[Rule, ...], tuple[Rule, ...]]]:
    """Each layer that speaks on an action, from the top: the rules that say must, and those that say must not."""
    for layer in LAYERS:
        here = [rule for rule in program.rules if rule.layer == layer]
        must = tuple(rule for rule in here if action in rule.must)
        must_not = tuple(rule for rule in here if action in rule.must_not)
        if must or must_not:
            yield layer, must, must_not


def permitting(program: Program, action: str) -> tuple[Rule, ...]:
    """The rules that say may."""
    return tuple(rule for rule in program.rules if action in rule.may)


def _docket(program: Program, action: str, effort: Effort) -> Docket:
    layers = tuple(
        (layer, must, must_not, any(can_both_hold(program, one, other, effort) for one in must for other in must_not))
        for layer, must, must_not in by_layer(program, action)
    )
    may = permitting(program, action)
    speaking = [rule for _, must, must_not, _ in layers for rule in (*must, *must_not)]
    default = program.vocabulary.actions[action].default
    return Docket(action, default, layers, may, _ranks(program, [*speaking, *may]))


def _ranks(program: Program, rules: list[Rule]) -> dict[str, int]:
    """Facts by the highest layer that reads them, then by how many rules do, then by name."""
    reads = facts_read(program)
    top: dict[str, int] = {}
    count: dict[str, int] = {}
    for rule in rules:
        for fact in reads[rule.id]:
            top[fact] = min(top.get(fact, len(LAYERS)), LAYERS.index(rule.layer))
            count[fact] = count.get(fact, 0) + 1
    ordered = sorted(top, key=lambda fact: (top[fact], -count[fact], fact))
    return {fact: rank for rank, fact in enumerate(ordered)}


def can_both_hold(program: Program, one: Rule, other: Rule, effort: Effort) -> bool:
    """Whether some incident could make both rules hold; also true when the search could not settle it."""
    truth, _ = find_case(program, all_of([condition_of(one), condition_of(other)]), effort)
    return truth is not FALSE


def condition_of(rule: Rule) -> Expression:
    """A rule's status as one expression: its condition and the negation of each exception."""
    return all_of([rule.when, *(Not(exception.when) for exception in rule.exceptions)])


def possible_verdicts(docket: Docket, statuses: Statuses) -> frozenset[Verdict]:
    """Every verdict that the statuses leave open.

    In each layer, o is whether some rule says must and f whether some rule says must not: o alone gives MUST,
    f alone MUST_NOT, both CONFLICT, neither passes on to the next layer, and where one of them is unknown every
    branch is kept.
    """
    found: set[Verdict] = set()
    for _, must, must_not, clash in docket.layers:
        o = some(statuses[rule.id] for rule in must)
        f = some(statuses[rule.id] for rule in must_not)
        if o is not FALSE and f is not FALSE and clash:
            found.add(Verdict.CONFLICT)
        if o is not FALSE and f is not TRUE:
            found.add(Verdict.MUST)
        if f is not FALSE and o is not TRUE:
            found.add(Verdict.MUST_NOT)
        if o is TRUE or f is TRUE:
            return frozenset(found)
    permitted = some(statuses[rule.id] for rule in docket.may)
    if permitted is not FALSE:
        found.add(Verdict.MAY)
    if permitted is not TRUE:
        found.add(docket.default)
    return frozenset(found)


def undecided(docket: Docket, statuses: Statuses) -> list[Rule]:
    """The rules whose unknown status still bears on the verdict."""
    open_rules: list[Rule] = []
    for _, must, must_not, _ in docket.layers:
        open_rules += [rule for rule in (*must, *must_not) if statuses[rule.id] is Truth.UNKNOWN]
        if any(statuses[rule.id] is TRUE for rule in (*must, *must_not)):
            return open_rules
    return open_rules + [rule for rule in docket.may if statuses[rule.id] is Truth.UNKNOWN]


def ruling(docket: Docket, statuses: Statuses, possible: frozenset[Verdict]) -> Ruling:
    """The verdict with the rules that decide, or may decide, it."""
    listed = tuple(verdict for verdict in ORDER if verdict in possible)
    speaking = _speaking(docket, statuses, possible)
    if len(listed) > 1:
        return Ruling(Verdict.UNDETERMINED, listed, None, tuple(rule.id for rule in speaking))
    certain = [rule for rule in speaking if statuses[rule.id] is TRUE] or speaking
    layer = min((rule.layer for rule in certain), key=LAYERS.index, default=None)
    return Ruling(listed[0], listed, layer, tuple(rule.id for rule in certain))


def _speaking(docket: Docket, statuses: Statuses, possible: frozenset[Verdict]) -> list[Rule]:
    both = Verdict.CONFLICT in possible
    rules: list[Rule] = []
    for _, must, must_not, _ in docket.layers:
        if both or Verdict.MUST in possible:
            rules += [rule for rule in must if statuses[rule.id] is not FALSE]
        if both or Verdict.MUST_NOT in possible:
            rules += [rule for rule in must_not if statuses[rule.id] is not FALSE]
        if any(statuses[rule.id] is TRUE for rule in (*must, *must_not)):
            return rules
    if Verdict.MAY in possible:
        rules += [rule for rule in docket.may if statuses[rule.id] is not FALSE]
    return rules
