"""Decides one case with the tables of one program.

    reads    facts
    gives    the same outcome as `semantics.decide`
    needs    nothing but the program; the tables are made once, and any number of threads may use them

The outcome is put together from parts (the verdict on each action, the route, the duties, the safeguards). Each part is
a function of a few bits of the state, so it is worked out once for each combination and remembered in a
bounded cache. Nothing that is remembered depends on a fact's value other than through those bits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from diversion_engine.engines.kernel.clauses import clauses_of
from diversion_engine.engines.kernel.tables import Tables
from diversion_engine.model.decision import Excluded, Outcome, Owed, Ruling, Safeguard, Step
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.cells import Split
from diversion_engine.semantics.decide import duties_of, protects, safeguards_of
from diversion_engine.semantics.evaluate import term_truths
from diversion_engine.semantics.question import interim, questions
from diversion_engine.semantics.refine import next_open_split, refine
from diversion_engine.semantics.route import Usable, route, usability_from
from diversion_engine.semantics.search import BUDGET
from diversion_engine.semantics.verdict import dockets, possible_verdicts, ruling

T = TypeVar("T")
MOST_REMEMBERED = 50_000


class Statuses(Mapping[str, Truth]):
    """The statuses of all rules, read off two integers when somebody asks."""

    __slots__ = ("certain", "places", "possible")

    def __init__(self, places: Mapping[str, int], certain: int, possible: int) -> None:
        self.places, self.certain, self.possible = places, certain, possible

    def __getitem__(self, rule: str) -> Truth:
        place = self.places[rule]
        return TRUE if self.certain >> place & 1 else UNKNOWN if self.possible >> place & 1 else FALSE

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)


class Kernel:
    """A program as tables. Safe to share between threads."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._tables = tables = Tables(clauses_of(program), program.vocabulary)
        places = tables.layout.conditions
        self._places = {rule.id: places[("rule", rule.id)] for rule in program.rules}
        self._pathways = {
            name: (places[("needs", name)], [places[("never", name, str(number))] for number in range(len(pathway.never_when))])
            for name, pathway in program.pathways.items()
        }
        self._dockets = {action: (docket, self._bits(self._speaking(action))) for action, docket in dockets(program).items()}
        self._condition_bits = (1 << len(places)) - 1
        self._further = ((1 << len(tables.layout.owner)) - 1) << len(places)
        self._offering = self._bits(rule.id for rule in program.rules if rule.offer)
        self._owing = self._bits(rule.id for rule in program.rules if rule.duty)
        self._guarding = self._bits(rule.id for rule in program.rules if rule.safeguard)
        self._route_bits = self._condition_bits & ~self._bits(self._places) | self._offering
        self._rulings: dict[object, Ruling] = {}
        self._routes: dict[object, tuple[tuple[Step, ...], tuple[Excluded, ...]]] = {}
        self._duties: dict[object, tuple[Owed, ...]] = {}
        self._safeguards: dict[object, tuple[Safeguard, ...]] = {}
        self._open: dict[object, Outcome] = {}

    def decide(self, facts: Facts, budget: int = BUDGET) -> Outcome:
        """The outcome for *facts*."""
        state = self._match(facts)
        certain, possible = self._conditions(state)
        statuses = Statuses(self._places, certain, possible)
        unsettled = False
        rulings: dict[str, Ruling] = {}
        for action, (docket, bits) in self._dockets.items():
            key = (action, certain & bits, possible & bits)
            found = self._rulings.get(key)
            if found is None:
                left = possible_verdicts(docket, statuses)
                found = _remember(self._rulings, key, ruling(docket, statuses, left))
            rulings[action] = found
            unsettled = unsettled or found.verdict is Verdict.UNDETERMINED
        if unsettled:
            return self._decide_open(facts, state, statuses, rulings, budget)
        return self._outcome(facts, state, statuses, rulings)

    def _decide_open(self, facts: Facts, state: int, statuses: Statuses, rulings: dict[str, Ruling], budget: int) -> Outcome:
        """Refine what Kleene's logic left open. The outcome is a function of the state, and remembered."""
        key = (state, _halves(facts), budget)
        found = self._open.get(key)
        if found is not None:
            return found
        for action, left in rulings.items():
            if left.verdict is Verdict.UNDETERMINED:
                docket, _ = self._dockets[action]
                rulings[action] = ruling(docket, statuses, refine(self, facts, action, budget))
        return _remember(self._open, key, self._outcome(facts, state, statuses, rulings))

    def _outcome(self, facts: Facts, state: int, statuses: Statuses, rulings: dict[str, Ruling]) -> Outcome:
        certain, possible = statuses.certain, statuses.possible
        program = self.program
        steps, excluded = _once(
            self._routes,
            (certain & self._route_bits, possible & self._route_bits),
            lambda: route(program, statuses, self._usable(certain, possible)),
        )
        owed = _once(
            self._duties, certain & self._owing, lambda: duties_of(rule for rule in program.rules if statuses[rule.id] is TRUE)
        )
        doubtful = possible & ~certain & self._guarding
        guards = _once(
            self._safeguards,
            (certain & self._guarding, doubtful, (state, _halves(facts)) if doubtful else 0),
            lambda: self._guards(facts, statuses),
        )
        undecided = any(one.verdict is Verdict.UNDETERMINED for one in rulings.values())
        asked = questions(self, facts, rulings, statuses, term_truths(program, facts)) if undecided else ()
        return Outcome(
            statuses, rulings, steps, excluded, owed, guards, asked, interim(program, rulings) if undecided else None
        )

    def _guards(self, facts: Facts, statuses: Statuses) -> tuple[Safeguard, ...]:
        terms = term_truths(self.program, facts)
        return safeguards_of(rule for rule in self.program.rules if protects(self.program, rule, facts, statuses, terms))

    def _usable(self, certain: int, possible: int) -> dict[str, Usable]:
        def truth(place: int) -> Truth:
            return TRUE if certain >> place & 1 else UNKNOWN if possible >> place & 1 else FALSE

        return {
            name: usability_from(self.program.pathways[name], truth(needs), [truth(place) for place in never])
            for name, (needs, never) in self._pathways.items()
        }

    # -- what refining asks for ------------------------------------------------------------------------------------

    def possible(self, facts: Facts, action: str) -> frozenset[Verdict]:
        """The verdicts that Kleene's logic leaves open."""
        certain, possible = self._conditions(self._match(facts))
        docket, bits = self._dockets[action]
        key = (action, certain & bits, possible & bits)
        found = self._rulings.get(key)
        if found is None:
            statuses = Statuses(self._places, certain, possible)
            found = _remember(self._rulings, key, ruling(docket, statuses, possible_verdicts(docket, statuses)))
        return frozenset(found.possible)

    def next_split(self, facts: Facts, action: str) -> Split | None:
        """The first fact, in the action's fixed order, that could still change the verdict."""
        statuses = Statuses(self._places, *self._conditions(self._match(facts)))
        return next_open_split(self.program, facts, action, statuses)

    # -- matching --------------------------------------------------------------------------------------------------

    def _match(self, facts: Facts) -> int:
        """The state after every column has had its say."""
        tables = self._tables
        values = facts.values
        state = tables.start
        for name, table, missing in tables.plain:
            value = values.get(name)
            state &= missing if value is None else table[value]  # type: ignore[index]
        for name, number in tables.numbers:
            value = values.get(name)
            state &= number.missing if value is None else number[value]  # type: ignore[index]
        for name, members in tables.sets:
            value = values.get(name)
            state &= members.missing if value is None else members[value]  # type: ignore[index]
        for name, given, never, missing in tables.known:
            state &= never if name in facts.unknowable else given if name in values else missing
        size = tables.size
        for clauses, (false, unknown, true) in tables.terms:
            state &= true if state & clauses else unknown if state >> size & clauses else false
        return state

    def _conditions(self, state: int) -> tuple[int, int]:
        """Which conditions are certainly, and which are possibly, true."""
        tables = self._tables
        first, owner = self._condition_bits, tables.layout.owner
        certain, possible = state & tables.all_clauses, state >> tables.size & tables.all_clauses
        further = self._further
        return _owned(certain, first, certain & further, owner), _owned(possible, first, possible & further, owner)

    def _speaking(self, action: str) -> Iterator[str]:
        return (rule.id for rule in self.program.rules if action in rule.actions)

    def _bits(self, rules: Iterator[str] | Mapping[str, int]) -> int:
        bits = 0
        for rule in rules:
            bits |= 1 << self._places[rule]
        return bits


def _halves(facts: Facts) -> object:
    """What the state does not show of facts that are neither missing nor settled."""
    return facts.unknowable, tuple(item for item in facts.values.items() if isinstance(item[1], PartOf))


def _owned(clauses: int, first: int, further: int, owner: Mapping[int, int]) -> int:
    """The conditions that have a clause standing: the first ones' own bits, and the owners of the further ones."""
    conditions = clauses & first
    while further:
        lowest = further & -further
        conditions |= 1 << owner[lowest.bit_length() - 1]
        further ^= lowest
    return conditions


def _remember(cache: dict[object, T], key: object, value: T) -> T:
    if len(cache) >= MOST_REMEMBERED:
        cache.clear()
    cache[key] = value
    return value


def _once(cache: dict[object, T], key: object, work: Callable[[], T]) -> T:
    found = cache.get(key)
    return found if found is not None else _remember(cache, key, work())
