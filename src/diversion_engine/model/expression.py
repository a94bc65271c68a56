"""The conditions a rule can have, as a closed union of nodes.

`ordered` facts and choices are the same here: a comparison becomes the set of values it lets through.
Every condition on a set is built from one node, `Includes`; `only`, `excludes` and the others are
combinations of it. Engines `match` on the union, and mypy says which one forgot a node.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from diversion_engine.model.vocabulary import Value


@dataclass(frozen=True, slots=True)
class Is:
    """The fact (yes-or-no, choice or ordered) has one of these values."""

    fact: str
    values: frozenset[Value]


@dataclass(frozen=True, slots=True)
class Limit:
    """One end of a range: a figure or the name of a parameter; `strict` leaves the figure itself outside."""

    at: float | str
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Within:
    """The number lies between two limits; None leaves that side open."""

    fact: str
    low: Limit | None = None
    high: Limit | None = None


@dataclass(frozen=True, slots=True)
class Includes:
    """At least one of these values is a member of the set."""

    fact: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Known:
    """The fact was given. False when staff answered that it cannot be known, unknown while nobody has answered."""

    fact: str


@dataclass(frozen=True, slots=True)
class Term:
    """The named condition holds."""

    name: str


@dataclass(frozen=True, slots=True)
class Not:
    """The condition does not hold."""

    part: Expression


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; true when there are none."""

    parts: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part holds; false when there are none."""

    parts: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Open:
    """Always unknown: a limit that has no value on the day in question."""

    because: str


Expression = Is | Within | Includes | Known | Term | Not | All | Any | Open
Atom = Is | Within | Includes | Known | Open

ALWAYS = All()
NEVER = Any()


def all_of(parts: Iterable[Expression]) -> Expression:
    """The conjunction of *parts*, without a wrapper around a single one."""
    together = tuple(parts)
    return together[0] if len(together) == 1 else All(together)


def any_of(parts: Iterable[Expression]) -> Expression:
    """The disjunction of *parts*, without a wrapper around a single one."""
    together = tuple(parts)
    return together[0] if len(together) == 1 else Any(together)


def children(expression: Expression) -> tuple[Expression, ...]:
    """The parts an expression is made of."""
    match expression:
        case Not(part):
            return (part,)
        case All(parts) | Any(parts):
            return parts
        case Is() | Within() | Includes() | Known() | Term() | Open():
            return ()


def leaves(expression: Expression) -> Iterator[Atom | Term]:
    """Every atom and term in an expression, from left to right; terms are not opened."""
    pending = [expression]
    while pending:
        match pending.pop():
            case (Is() | Within() | Includes() | Known() | Open() | Term()) as leaf:
                yield leaf
            case Not(part):
                pending.append(part)
            case All(parts) | Any(parts):
                pending.extend(reversed(parts))
