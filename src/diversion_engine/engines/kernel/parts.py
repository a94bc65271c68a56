"""The parts of an outcome, each worked out from two integers: which rules certainly hold, and which possibly do.

Every part depends on few bits, so it is remembered for each combination of them that occurs. What a part must be is
said by `semantics`; the tests hold the two equal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

import networkx as nx

from diversion_engine.model.decision import Owed, Ruling, Safeguard
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.model.vocabulary import LAYERS, Verdict
from diversion_engine.semantics.decide import duties_of, soonest
from diversion_engine.semantics.route import Found, Route, nearest_usable, route_of, usability_from
from diversion_engine.semantics.verdict import ORDER, Docket

T = TypeVar("T")
MOST_REMEMBERED = 50_000


def remember(cache: dict[object, T], key: object, value: T) -> T:
    """Keep *value* under *key*; a cache that is full starts afresh."""
    if len(cache) >= MOST_REMEMBERED:
        cache.clear()
    cache[key] = value
    return value


def once(cache: dict[object, T], key: object, work: Callable[[], T]) -> T:
    """What is kept under *key*, worked out if need be."""
    found = cache.get(key)
    return found if found is not None else remember(cache, key, work())


def bits_of(rules: Iterable[Rule], places: Mapping[str, int]) -> int:
    """The bits of some rules."""
    bits = 0
    for rule in rules:
        bits |= 1 << places[rule.id]
    return bits


def places_in(bits: int) -> Iterator[int]:
    """The places of the bits that are set, lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


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
            once(self._known, (kind, imposing), lambda kind=kind, imposing=imposing: self._one(kind, imposing))  # type: ignore[misc]
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


class Routes:
    """The route. For each pathway it is remembered what can stand in, given what is usable among its fallbacks."""

    def __init__(self, program: Program, places: Mapping[tuple[str, ...], int]) -> None:
        self._program = program
        self._places = places
        rule_places = {rule.id: places[("rule", rule.id)] for rule in program.rules}
        self._offering = bits_of((rule for rule in program.rules if rule.offer), rule_places)
        self._order = {name: place for place, name in enumerate(program.pathways)}
        reach = _reach(program)
        self._reach = {name: sorted(found) for name, found in reach.items()}
        self._reach_bits = {name: self._condition_bits(found) for name, found in reach.items()}
        self._leads_to = {name: self._condition_bits(found) for name, found in _reach(program, with_order=True).items()}
        self._depends: dict[object, int] = {}
        self._known: dict[object, Route] = {}
        self._nearest: dict[object, Found] = {}

    def of(self, certain: int, possible: int) -> Route:
        """The route when the conditions in *certain* hold and those in *possible* may."""
        offering = certain & self._offering
        bits = once(self._depends, offering, lambda: self._depends_on(offering))
        key = (offering, certain & bits, possible & bits)
        return once(self._known, key, lambda: self._route(offering, certain, possible))

    def _depends_on(self, offering: int) -> int:
        """The conditions of pathways that bear on the route when these rules offer."""
        bits = 0
        for place in places_in(offering):
            for name in self._program.rules[place].offer:
                bits |= self._leads_to[name]
        return bits

    def _route(self, offering: int, certain: int, possible: int) -> Route:
        offers: dict[str, set[str]] = {}
        for place in places_in(offering):
            rule = self._program.rules[place]
            for name in rule.offer:
                offers.setdefault(name, set()).add(rule.id)
        ordered = {name: offers[name] for name in sorted(offers, key=self._order.__getitem__)}
        return route_of(self._program, ordered, lambda name: self._stand_in(name, certain, possible))

    def _stand_in(self, name: str, certain: int, possible: int) -> Found:
        bits = self._reach_bits[name]
        key = (name, certain & bits, possible & bits)
        found = self._nearest.get(key)
        return found if found is not None else remember(self._nearest, key, self._search(*key))

    def _search(self, name: str, certain: int, possible: int) -> Found:
        def truth(key: tuple[str, ...]) -> Truth:
            place = self._places[key]
            return TRUE if certain >> place & 1 else UNKNOWN if possible >> place & 1 else FALSE

        usable = {}
        for other in self._reach[name]:
            pathway = self._program.pathways[other]
            never = [truth(("never", other, str(number))) for number in range(len(pathway.never_when))]
            usable[other] = usability_from(pathway, truth(("needs", other)), never)
        return nearest_usable(self._program, usable, name)

    def _condition_bits(self, names: Iterable[str]) -> int:
        bits = 0
        for name in names:
            bits |= 1 << self._places[("needs", name)]
            for number in range(len(self._program.pathways[name].never_when)):
                bits |= 1 << self._places[("never", name, str(number))]
        return bits


def _reach(program: Program, *, with_order: bool = False) -> dict[str, set[str]]:
    """For each pathway, itself and all that can come instead of it; *with_order*, also what must come before those."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(program.pathways)
    for name, pathway in program.pathways.items():
        graph.add_edges_from((name, other) for other in (*pathway.unavailable, *pathway.excluded))
        if with_order:
            graph.add_edges_from((name, other) for other in pathway.after)
    return {name: {name, *nx.descendants(graph, name)} for name in program.pathways}
