"""Decides one case with the tables of one program.

    reads    facts
    gives    the same outcome as `semantics.decide`
    needs    nothing but the program; the tables are made once, and any number of threads may use them

The outcome is put together from parts (the verdict on each action, the route, the duties, the safeguards). Each part is
a function of a few bits of the state, and what takes long about it (a verdict, where an offer leads, the duties) is worked
out once for each combination of them and remembered in a bounded cache. Nothing that is remembered depends on a fact's
value other than through those bits. The verdicts are there at once; route, duties, safeguards and questions are put
together when somebody reads them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial, reduce
from operator import and_, getitem

from diversion_engine.engines.kernel.bits import bits_of, once, places_in, remember
from diversion_engine.engines.kernel.clauses import clauses_of
from diversion_engine.engines.kernel.open import OpenFacts
from diversion_engine.engines.kernel.routes import Routes
from diversion_engine.engines.kernel.rulings import Rulings
from diversion_engine.engines.kernel.tables import Tables
from diversion_engine.errors import UncheckedFactsError
from diversion_engine.model.decision import Outcome, Owed, Question, Ruling, Safeguard
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.cells import Split
from diversion_engine.semantics.decide import duties_of, safeguards_of
from diversion_engine.semantics.question import interim, questions
from diversion_engine.semantics.refine import refine
from diversion_engine.semantics.search import BUDGET
from diversion_engine.semantics.verdict import dockets


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
        # INVARIANT: rules stand first among the conditions, so that a rule's place is also its place in the program.
        self._places = {rule.id: places[("rule", rule.id)] for rule in program.rules}
        self._condition_bits = (1 << len(places)) - 1
        self._further = ((1 << len(tables.layout.owner)) - 1) << len(places)
        self._clauses_of = [1 << place for place in range(len(places))]
        for clause, place in tables.layout.owner.items():
            self._clauses_of[place] |= 1 << clause
        self._rulings = {action: Rulings(docket, self._places, program.rules) for action, docket in dockets(program).items()}
        self._silent = {action: rules.silent for action, rules in self._rulings.items()}
        self._routes = Routes(program, self._places, places)
        self._imposing = bits_of((rule for rule in program.rules if rule.duty), self._places)
        self._guarding = bits_of((rule for rule in program.rules if rule.safeguard), self._places)
        self._open_facts = OpenFacts(program, tables)
        self._brought: dict[object, tuple[Owed | Safeguard, ...]] = {}
        self._settled: dict[object, Outcome] = {}
        self._open: dict[object, Outcome] = {}

    def decide(self, facts: Facts, budget: int = BUDGET) -> Outcome:
        """The outcome for *facts*."""
        state = self._match(facts)
        certain, possible = self._conditions(state)
        if certain == possible:
            found = self._settled.get(certain)
            if found is None:
                outcome = self._outcome(facts, state, certain, certain, self._rule(certain, certain))
                found = remember(self._settled, certain, outcome)
            return found
        rulings = self._rule(certain, possible)
        if all(ruling.verdict is not Verdict.UNDETERMINED for ruling in rulings.values()):
            return self._outcome(facts, state, certain, possible, rulings)
        return once(
            self._open,
            (state, _halves(facts), budget),
            lambda: self._outcome(facts, state, certain, possible, self._refined(facts, certain, possible, rulings, budget)),
        )

    def _rule(self, certain: int, possible: int) -> dict[str, Ruling]:
        rulings = dict(self._silent)
        for action, rules in self._rulings.items():
            if possible & rules.bits:
                rulings[action] = rules.of(certain, possible)
        return rulings

    def _refined(self, facts: Facts, certain: int, possible: int, rulings: dict[str, Ruling], budget: int) -> dict[str, Ruling]:
        """The rulings without the verdicts that no completion has."""
        return {
            action: self._rulings[action].ruling(certain, possible, refine(self, facts, action, budget))
            if left.verdict is Verdict.UNDETERMINED
            else left
            for action, left in rulings.items()
        }

    def _outcome(self, facts: Facts, state: int, certain: int, possible: int, rulings: dict[str, Ruling]) -> Outcome:
        statuses = Statuses(self._places, certain, possible)
        guarded, instruction = certain, None
        asked: Callable[[], tuple[Question, ...]] = tuple
        if certain != possible:
            guarded |= self._guarded(facts, state, possible & ~certain)
            if any(one.verdict is Verdict.UNDETERMINED for one in rulings.values()):
                asked = partial(questions, self, facts, rulings, statuses)
                instruction = interim(self.program, rulings)
        return Outcome.putting_off(statuses, rulings, instruction, partial(self._parts, certain, possible, guarded, asked))

    def _parts(
        self, certain: int, possible: int, guarded: int, asked: Callable[[], tuple[Question, ...]], name: str
    ) -> dict[str, object]:
        """A part of an outcome that is not worked out before somebody reads it, and what comes with it."""
        match name:
            case "route" | "excluded":
                steps, excluded = self._routes.of(certain, possible)
                return {"route": steps, "excluded": excluded}
            case "duties":
                return {name: self._by_rules(duties_of, certain & self._imposing)}
            case "safeguards":
                return {name: self._by_rules(safeguards_of, guarded & self._guarding)}
            case _:
                return {name: asked()}

    def _by_rules(self, what: Callable[[list[Rule]], tuple[Owed | Safeguard, ...]], rules: int) -> tuple[Owed | Safeguard, ...]:
        """What *rules* (their bits) impose or say."""
        return once(self._brought, (what, rules), lambda: what([self.program.rules[place] for place in places_in(rules)]))

    def _guarded(self, facts: Facts, state: int, doubtful: int) -> int:
        """The undecided rules whose safeguards hold, because only a protective fact is missing."""
        known = self.program.vocabulary.facts
        bits = 0
        for place in places_in(doubtful & self._guarding):
            clauses = self._open_facts.clauses(state, self._clauses_of[place])
            if all(known[name].protects for name in self._open_facts.facts(facts, state, clauses)):
                bits |= 1 << place
        return bits

    # -- what refining asks for ------------------------------------------------------------------------------------

    def possible(self, facts: Facts, action: str) -> frozenset[Verdict]:
        """The verdicts that Kleene's logic leaves open."""
        return frozenset(self._rulings[action].of(*self._conditions(self._match(facts))).possible)

    def next_split(self, facts: Facts, action: str) -> Split | None:
        """The first fact, in the action's fixed order, that could still change the verdict."""
        state = self._match(facts)
        rules = self._rulings[action]
        clauses = self._open_clauses(state, rules.open_rules(*self._conditions(state)))
        return self._open_facts.first_split(facts, state, clauses, rules.docket.ranks)

    def open_facts(self, facts: Facts, rules: Sequence[Rule]) -> set[str]:
        """The facts that could still change the status of one of *rules*."""
        state = self._match(facts)
        return self._open_facts.facts(facts, state, self._open_clauses(state, bits_of(rules, self._places)))

    def open_rules(self, facts: Facts, rules: Sequence[Rule]) -> int:
        """How many of *rules* have an unknown status."""
        certain, possible = self._conditions(self._match(facts))
        return (possible & ~certain & bits_of(rules, self._places)).bit_count()

    def _open_clauses(self, state: int, rules: int) -> int:
        conditions = 0
        for place in places_in(rules):
            conditions |= self._clauses_of[place]
        return self._open_facts.clauses(state, conditions)

    # -- matching --------------------------------------------------------------------------------------------------

    def _match(self, facts: Facts) -> int:
        """The state after every column and every term has had its say."""
        tables, values = self._tables, facts.values
        # The whole loop over columns runs inside the interpreter's own code; it is what a decision costs most.
        try:
            state = reduce(and_, map(getitem, tables.by_column, map(values.get, tables.names)), tables.start)
        except (KeyError, TypeError):
            # The error of the look-up shows the value, which is a fact about a student.
            raise UncheckedFactsError from None
        for name, given, never, missing in tables.known:
            state &= never if name in facts.unknowable else given if name in values else missing
        for terms in tables.terms:
            state &= terms[state & terms.bits]
        return state

    def _conditions(self, state: int) -> tuple[int, int]:
        """Which conditions are certainly, and which are possibly, true."""
        tables = self._tables
        first, owner = self._condition_bits, tables.layout.owner
        certain, possible = state & tables.all_clauses, state >> tables.size & tables.all_clauses
        further = self._further
        settled = _owned(certain, first, certain & further, owner)
        return settled, settled if certain == possible else _owned(possible, first, possible & further, owner)


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
