"""One column: for every value of a fact, which clauses it leaves standing.

reads    the literals on the fact
gives    a mapping from values to masks; what is missing is looked up under None
"""

from __future__ import annotations

from bisect import bisect_left

from diversion_engine.engines.kernel.masks import Masks, Placed
from diversion_engine.model.expression import Includes, Not, Within, leaves
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.vocabulary import Fact, Kind, Value

MOST_WHOLE_NUMBERS = 1_000
MOST_SETS = 10_000

Column = dict[object, int]


def column(masks: Masks, fact: Fact, literals: list[Placed]) -> Column:
    """The masks of a fact's values, and of None for a fact that is missing."""
    made: Column
    match fact.kind:
        case Kind.SET:
            made = SetColumn(masks, fact, literals)
        case Kind.INTEGER | Kind.NUMBER:
            made = NumberColumn(masks, fact, literals)
        case Kind.BOOLEAN:
            made = _named(masks, fact, literals, (True, False))
        case Kind.CHOICE | Kind.ORDERED:
            made = _named(masks, fact, literals, fact.values)
    made[None] = masks.under(literals, Facts())
    return made


def any_value(fact: Fact) -> Value:
    """Some value that the fact can have."""
    match fact.kind:
        case Kind.BOOLEAN:
            return True
        case Kind.INTEGER | Kind.NUMBER:
            return fact.low
        case Kind.SET:
            return frozenset(fact.values)
        case Kind.CHOICE | Kind.ORDERED:
            return fact.values[0]


def _named(masks: Masks, fact: Fact, literals: list[Placed], values: tuple[Value, ...]) -> Column:
    settled = masks.settled(fact.name)
    return {value: masks.under(literals, Facts({fact.name: value})) & settled for value in values}


class NumberColumn(dict[object, int]):
    """The masks of a number: by value where there are few whole ones, else by the stretch between limits."""

    def __init__(self, masks: Masks, fact: Fact, literals: list[Placed]) -> None:
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
        settled = masks.settled(fact.name)
        self._stretches = [
            masks.under(literals, Facts({fact.name: value})) & settled for value in _representatives(self._limits)
        ]
        if fact.kind is Kind.INTEGER and fact.high - fact.low <= MOST_WHOLE_NUMBERS:
            self.update({value: self[value] for value in range(int(fact.low), int(fact.high) + 1)})

    def __missing__(self, value: float) -> int:
        place = bisect_left(self._limits, value)
        return self._stretches[2 * place + (place < len(self._limits) and self._limits[place] == value)]


def _representatives(limits: list[float]) -> list[float]:
    """One figure below the first limit, each limit, one between each two, and one above the last."""
    if not limits:
        return [0.0]
    points = [limits[0] - 1]
    for place, limit in enumerate(limits):
        following = limits[place + 1] if place + 1 < len(limits) else limit + 2
        points += [limit, (limit + following) / 2]
    return points


class SetColumn(dict[object, int]):
    """The masks of a set, put together from what each member meets and bars when the set is first seen."""

    def __init__(self, masks: Masks, fact: Fact, literals: list[Placed]) -> None:
        super().__init__()
        self._everything, self._size = masks.everything, masks.size
        self._settled = masks.settled(fact.name)
        self._members = frozenset(fact.values)
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
        named = value.inside | value.outside if isinstance(value, PartOf) else value
        if not named <= self._members:
            raise KeyError
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
