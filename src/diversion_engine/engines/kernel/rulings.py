"""The verdict on one action, from two integers: which rules certainly hold, and which possibly do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from diversion_engine.engines.kernel.bits import bits_of, places_in, remember
from diversion_engine.model.decision import Ruling
from diversion_engine.model.rule import Rule
from diversion_engine.model.vocabulary import LAYERS, Verdict
from diversion_engine.semantics.verdict import ORDER, Docket


class Rulings:
    """The verdict on one action: the walk down the layers, on bits."""

    def __init__(self, docket: Docket, places: Mapping[str, int], rules: tuple[Rule, ...]) -> None:
        self.docket = docket
        self._rules = rules
        self._layers = [(bits_of(must, places), bits_of(must_not, places), clash) for _, must, must_not, clash in docket.layers]
        self._may = bits_of(docket.may, places)
        self.bits = self._may
        for must, must_not, _ in self._layers:
            self.bits |= must | must_not
        self._known: dict[object, Ruling] = {}
        self.silent = self.ruling(0, 0, self._walk(0, 0))
        """The ruling when none of the rules can hold."""

    def of(self, certain: int, possible: int) -> Ruling:
        """The ruling as Kleene's logic leaves it."""
        certain, possible = certain & self.bits, possible & self.bits
        key = certain if certain == possible else (certain, possible)
        found = self._known.get(key)
        return (
            found
            if found is not None
            else remember(self._known, key, self.ruling(certain, possible, self._walk(certain, possible)))
        )

    def _walk(self, certain: int, possible: int) -> set[Verdict]:
        found: set[Verdict] = set()
        for must, must_not, clash in self._layers:
            o, f = possible & must, possible & must_not
            o_true, f_true = certain & must, certain & must_not
            if o and f and clash:
                found.add(Verdict.CONFLICT)
            if o and not f_true:
                found.add(Verdict.MUST)
            if f and not o_true:
                found.add(Verdict.MUST_NOT)
            if o_true or f_true:
                return found
        if possible & self._may:
            found.add(Verdict.MAY)
        if not certain & self._may:
            found.add(self.docket.default)
        return found

    def ruling(self, certain: int, possible: int, verdicts: Iterable[Verdict]) -> Ruling:
        """The verdict with the rules that decide it, or may."""
        left = frozenset(verdicts)
        listed = tuple([verdict for verdict in ORDER if verdict in left])
        speaking = self._speaking(certain, possible, left)
        if len(listed) > 1:
            return Ruling(Verdict.UNDETERMINED, listed, None, tuple([self._rules[place].id for place in speaking]))
        certainly = [place for place in speaking if certain >> place & 1]
        deciding = [self._rules[place] for place in certainly or speaking]
        layer = min([rule.layer for rule in deciding], key=LAYERS.index, default=None)
        return Ruling(listed[0], listed, layer, tuple([rule.id for rule in deciding]))

    def _speaking(self, certain: int, possible: int, left: frozenset[Verdict]) -> list[int]:
        """The places of the rules behind the verdicts that are *left*, in the order in which they are named."""
        both = Verdict.CONFLICT in left
        places: list[int] = []
        for must, must_not, _ in self._layers:
            if both or Verdict.MUST in left:
                places += places_in(possible & must)
            if both or Verdict.MUST_NOT in left:
                places += places_in(possible & must_not)
            if certain & (must | must_not):
                return places
        if Verdict.MAY in left:
            places += places_in(possible & self._may)
        return places

    def open_rules(self, certain: int, possible: int) -> int:
        """The bits of the rules whose unknown status still bears on the verdict."""
        bits = 0
        doubtful = possible & ~certain
        for must, must_not, _ in self._layers:
            bits |= doubtful & (must | must_not)
            if certain & (must | must_not):
                return bits
        return bits | doubtful & self._may
