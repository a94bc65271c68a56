"""What rules impose and say: duties and safeguards, from the integer that says which rules hold."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from diversion_engine.engines.kernel.bits import bits_of, once, places_in, remember
from diversion_engine.model.decision import Owed, Safeguard
from diversion_engine.model.program import Program
from diversion_engine.semantics.decide import duties_of, soonest


class Duties:
    """The duties that rules impose, each put together once for every set of rules that impose it."""

    def __init__(self, program: Program, places: Mapping[str, int]) -> None:
        self._rules = program.rules
        kinds: dict[tuple[str, str, str], int] = {}
        for rule in program.rules:
            for duty in rule.duty:
                kind = (duty.duty, duty.owed_by, duty.owed_to)
                kinds[kind] = kinds.get(kind, 0) | 1 << places[rule.id]
        self._kinds = list(kinds.items())
        self._bits = bits_of((rule for rule in program.rules if rule.duty), places)
        self._known: dict[object, Owed] = {}
        self._together: dict[object, tuple[Owed, ...]] = {}

    def of(self, certain: int) -> tuple[Owed, ...]:
        """The duties of the rules that certainly hold."""
        certain &= self._bits
        return once(self._together, certain, lambda: self._all(certain))

    def _all(self, certain: int) -> tuple[Owed, ...]:
        owed = [
            once(self._known, (kind, imposing), partial(self._one, kind, imposing))
            for kind, rules in self._kinds
            if (imposing := certain & rules)
        ]
        return tuple(sorted(owed, key=soonest))

    def _one(self, kind: tuple[str, str, str], imposing: int) -> Owed:
        duties = duties_of(self._rules[place] for place in places_in(imposing))
        return next(one for one in duties if (one.duty, one.owed_by, one.owed_to) == kind)


class Safeguards:
    """The sentences that rules say."""

    def __init__(self, program: Program, places: Mapping[str, int]) -> None:
        self._rules = program.rules
        said: dict[str, int] = {}
        for rule in program.rules:
            for sentence in rule.safeguard:
                said[sentence] = said.get(sentence, 0) | 1 << places[rule.id]
        self._said = said
        self.bits = bits_of((rule for rule in program.rules if rule.safeguard), places)
        self._known: dict[object, Safeguard] = {}
        self._together: dict[object, tuple[Safeguard, ...]] = {}

    def of(self, holding: int) -> tuple[Safeguard, ...]:
        """The sentences of the rules in *holding*, in the order of the first that says them."""
        holding &= self.bits
        return once(self._together, holding, lambda: self._all(holding))

    def _all(self, holding: int) -> tuple[Safeguard, ...]:
        sentences = dict.fromkeys([sentence for place in places_in(holding) for sentence in self._rules[place].safeguard])
        return tuple([self._one(sentence, holding & self._said[sentence]) for sentence in sentences])

    def _one(self, sentence: str, saying: int) -> Safeguard:
        found = self._known.get((sentence, saying))
        if found is None:
            ids = tuple(sorted(self._rules[place].id for place in places_in(saying)))
            found = remember(self._known, (sentence, saying), Safeguard(sentence, ids))
        return found
