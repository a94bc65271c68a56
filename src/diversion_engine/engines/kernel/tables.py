"""Clauses → tables: for every value of every fact, which clauses it leaves standing.

A state is one integer with three sections of bits. The lowest has a bit for each clause that is certainly true so
far, the next a bit for each that is possibly true, the third a bit for each column that is missing. Matching a
case is one `&` for each column. The truth of a literal under a value is taken from `semantics`, so the tables hold no
meaning of their own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from diversion_engine.engines.kernel.clauses import Clause, Clauses, Key, Literal
from diversion_engine.model.expression import NEVER, Includes, Not, Within, leaves
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth, negated
from diversion_engine.model.vocabulary import Fact, Kind, Value, Vocabulary
from diversion_engine.semantics.evaluate import truth_of

MOST_WHOLE_NUMBERS = 1_000
MOST_SETS = 10_000
MOST_STATES = 10_000
TOGETHER = 6
"""How many terms are looked up at once: more are fewer steps, and occur in more combinations."""


@dataclass(slots=True)
class Layout:
    """Where each clause has its bit.

    The first clause of condition number i is bit i, so that most conditions need no looking up; further clauses
    come after, and `owner` says which condition or term they belong to. Terms' clauses come last.
    """

    conditions: dict[Key, int] = field(default_factory=dict)
    bits: list[Clause] = field(default_factory=list)
    owner: dict[int, int] = field(default_factory=dict)
    terms: dict[Key, int] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many clauses there are."""
        return len(self.bits)


def lay_out(clauses: Clauses) -> Layout:
    """Give every clause a bit."""
    layout = Layout()
    for number, (key, written) in enumerate(clauses.conditions.items()):
        layout.conditions[key] = number
        # A condition without clauses is never true: its bit is a clause that always fails.
        layout.bits.append(written[0] if written else (_NEVER,))
    for key, written in clauses.conditions.items():
        for clause in written[1:]:
            layout.owner[layout.size] = layout.conditions[key]
            layout.bits.append(clause)
    for key, written in clauses.terms.items():
        layout.terms[key] = ((1 << len(written)) - 1) << layout.size
        layout.bits.extend(written)
    return layout


_NEVER = Literal(NEVER)


class Tables:
    """The masks of every column and term."""

    def __init__(self, clauses: Clauses, vocabulary: Vocabulary) -> None:
        self.layout = layout = lay_out(clauses)
        self.vocabulary = vocabulary
        by_column: dict[str, list[tuple[int, Literal]]] = defaultdict(list)
        by_term: dict[Key, list[tuple[int, Literal]]] = defaultdict(list)
        fixed: list[tuple[int, Literal]] = []
        for bit, clause in enumerate(layout.bits):
            for literal in clause:
                if literal.term is not None:
                    by_term[literal.term].append((bit, literal))
                elif literal.column is not None:
                    by_column[literal.column].append((bit, literal))
                else:
                    fixed.append((bit, literal))
        self.size = layout.size
        self.all_clauses = (1 << self.size) - 1
        self.columns = sorted(by_column)
        self.missing_bit = {name: 1 << (2 * self.size + place) for place, name in enumerate(self.columns)}
        self.everything = (1 << (2 * self.size + len(self.columns))) - 1
        self.start = self._mask((bit, truth_of(literal.expression, Facts(), {})) for bit, literal in fixed)
        terms = [(layout.terms[key], self._term_masks(by_term[key])) for key in clauses.terms]
        self.terms = [Terms(terms[place : place + TOGETHER], self.size) for place in range(0, len(terms), TOGETHER)]
        self.term_uses = [(layout.terms[key], _bits(by_term[key])) for key in clauses.terms]
        self.column_uses = {name: _bits(_doubtful(literals)) for name, literals in sorted(by_column.items())}
        self.set_columns = {name: by_column[name] for name in by_column if _is_set(vocabulary, name)}
        self.names: list[str] = []
        self.by_column: list[dict[object, int]] = []
        self.known: list[tuple[str, int, int, int]] = []
        for name in self.columns:
            self._add_column(name, by_column[name])

    def _add_column(self, name: str, literals: list[tuple[int, Literal]]) -> None:
        missing = self._state(literals, Facts())
        if name.endswith("?"):
            fact = name.removesuffix("?")
            anything = next(iter(_domain(self.vocabulary.facts[fact])))
            given = self._state(literals, Facts({fact: anything})) & ~self.missing_bit[name]
            never = self._state(literals, Facts({}, frozenset({fact}))) & ~self.missing_bit[name]
            self.known.append((fact, given, never, missing))
            return
        fact_type = self.vocabulary.facts[name]
        settled = self.everything & ~self.missing_bit[name]
        table: dict[object, int]
        if fact_type.kind is Kind.SET:
            table = SetColumn(self, name, literals)
        elif fact_type.is_number:
            table = NumberColumn(self, fact_type, literals)
        else:
            table = {value: self._state(literals, Facts({name: value})) & settled for value in _domain(fact_type)}
        table[None] = missing
        self.names.append(name)
        self.by_column.append(table)

    def _state(self, literals: Iterable[tuple[int, Literal]], facts: Facts) -> int:
        return self._mask((bit, truth_of(literal.expression, facts, {})) for bit, literal in literals)

    def _mask(self, truths: Iterable[tuple[int, Truth]]) -> int:
        """A state that keeps every clause but those that these truths bring down."""
        mask = self.everything
        for bit, truth in truths:
            if truth is not TRUE:
                mask &= ~(1 << bit)
            if truth is FALSE:
                mask &= ~(1 << (bit + self.size))
        return mask

    def _term_masks(self, literals: list[tuple[int, Literal]]) -> tuple[int, int, int]:
        """What a term leaves standing when it is false, unknown and true."""
        masks = [
            self._mask((bit, negated(truth) if literal.negated else truth) for bit, literal in literals)
            for truth in (FALSE, UNKNOWN, TRUE)
        ]
        return masks[0], masks[1], masks[2]


def _bits(literals: Iterable[tuple[int, Literal]]) -> int:
    bits = 0
    for bit, _ in literals:
        bits |= 1 << bit
    return bits


def _doubtful(literals: Iterable[tuple[int, Literal]]) -> list[tuple[int, Literal]]:
    """The literals that are unknown while their fact is missing."""
    return [(bit, literal) for bit, literal in literals if truth_of(literal.expression, Facts(), {}) is UNKNOWN]


def _is_set(vocabulary: Vocabulary, name: str) -> bool:
    return name in vocabulary.facts and vocabulary.facts[name].kind is Kind.SET


class Terms(dict[int, int]):
    """What a few terms leave standing, worked out once for each state of their own clauses.

    `bits` are those clauses; a term stands after those it uses, within the row and between rows.
    """

    def __init__(self, terms: list[tuple[int, tuple[int, int, int]]], size: int) -> None:
        super().__init__()
        self._terms, self._size = terms, size
        self.bits = 0
        for clauses, _ in terms:
            self.bits |= clauses | clauses << size

    def __missing__(self, state: int) -> int:
        mask = -1
        for clauses, (false, unknown, true) in self._terms:
            left = state & mask
            mask &= true if left & clauses else unknown if left >> self._size & clauses else false
        if len(self) < MOST_STATES:
            self[state] = mask
        return mask


class NumberColumn(dict[object, int]):
    """The masks of a number: by value where there are few whole ones, else by the stretch between limits."""

    def __init__(self, tables: Tables, fact: Fact, literals: list[tuple[int, Literal]]) -> None:
        super().__init__()
        self._limits = sorted(
            {
                float(limit.at)
                for _, literal in literals
                for atom in leaves(literal.expression)
                if isinstance(atom, Within)
                for limit in (atom.low, atom.high)
                if limit is not None
            }
        )
        settled = tables.everything & ~tables.missing_bit[fact.name]
        self._stretches = [
            tables._state(literals, Facts({fact.name: value})) & settled for value in _representatives(self._limits)
        ]
        if fact.kind is Kind.INTEGER and fact.high - fact.low <= MOST_WHOLE_NUMBERS:
            self.update({value: self[value] for value in range(int(fact.low), int(fact.high) + 1)})

    def __missing__(self, value: float) -> int:
        place = bisect_left(self._limits, value)
        return self._stretches[2 * place + (place < len(self._limits) and self._limits[place] == value)]


class SetColumn(dict[object, int]):
    """The masks of a set, put together from what each member meets and bars when the set is first seen."""

    def __init__(self, tables: Tables, name: str, literals: list[tuple[int, Literal]]) -> None:
        super().__init__()
        self._everything, self._size = tables.everything, tables.size
        self._settled = tables.everything & ~tables.missing_bit[name]
        self._members = frozenset(tables.vocabulary.facts[name].values)
        self._needing: list[tuple[int, dict[str, int]]] = []
        self._barred: dict[str, int] = {}
        for bit, literal in literals:
            match literal.expression:
                case Includes(_, values):
                    self._need(1 << bit, values)
                case Not(Includes(_, values)):
                    _mark(self._barred, values, 1 << bit)
                case other:
                    raise AssertionError(other)  # `clauses` leaves one question about members to a literal

    def _need(self, clause: int, values: frozenset[str]) -> None:
        """The clause needs one of these members; where it already needs one of others, it goes to a further layer."""
        for place, (clauses, by_member) in enumerate(self._needing):
            if not clauses & clause:
                self._needing[place] = (clauses | clause, by_member)
                break
        else:
            by_member = {}
            self._needing.append((clause, by_member))
        _mark(by_member, values, clause)

    def __missing__(self, value: frozenset[str] | PartOf) -> int:
        if isinstance(value, PartOf):
            mask = self._everything & ~self._failing(value.inside, self._members - value.outside)
        else:
            mask = self._settled & ~self._failing(value, value)
        if len(self) < MOST_SETS:
            self[value] = mask
        return mask

    def _failing(self, members: frozenset[str], perhaps: frozenset[str]) -> int:
        """The clauses that are not certain, and those that are not possible, when at most *perhaps* are members."""
        uncertain = impossible = self._unmet(members) | _joined(self._barred, perhaps)
        if perhaps is not members:
            impossible = self._unmet(perhaps) | _joined(self._barred, members)
        return uncertain | impossible << self._size

    def _unmet(self, members: frozenset[str]) -> int:
        bits = 0
        for clauses, by_member in self._needing:
            bits |= clauses & ~_joined(by_member, members)
        return bits


def _mark(by_member: dict[str, int], members: frozenset[str], clause: int) -> None:
    for member in members:
        by_member[member] = by_member.get(member, 0) | clause


def _joined(by_member: dict[str, int], members: frozenset[str]) -> int:
    bits = 0
    for member in members:
        bits |= by_member.get(member, 0)
    return bits


def _domain(fact: Fact) -> Iterable[Value]:
    match fact.kind:
        case Kind.BOOLEAN:
            return (True, False)
        case Kind.INTEGER | Kind.NUMBER:
            return (fact.low,)
        case Kind.SET:
            return (frozenset(fact.values),)
        case _:
            return fact.values


def _representatives(limits: list[float]) -> list[float]:
    """One figure below the first limit, each limit, one between each two, and one above the last."""
    if not limits:
        return [0.0]
    points = [limits[0] - 1]
    for place, limit in enumerate(limits):
        following = limits[place + 1] if place + 1 < len(limits) else limit + 2
        points += [limit, (limit + following) / 2]
    return points
