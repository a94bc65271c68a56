"""Why a condition does not hold: the fewest parts of it that keep it from holding.

reads    an expression that is false, and the facts
gives    its obstacles: simple conditions, each false here, and enough together to make the whole false
leaves   how to say them to `english`
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from diversion_engine.explain.english import as_only
from diversion_engine.model.expression import All, Any, Atom, Expression, Not, Open, Term
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE, TRUE, Truth
from diversion_engine.semantics.evaluate import Truths, truth_of


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A simple condition that would be needed and is not met; `terms` are those it stands in, the outermost first."""

    needed: Expression
    fact: str
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A program and the facts of one case, with the truths of the program's terms."""

    program: Program
    facts: Facts
    terms: Truths

    def truth(self, expression: Expression) -> Truth:
        """The truth of a condition in this case."""
        return truth_of(expression, self.facts, self.terms)


def obstacles(case: Case, expression: Expression) -> tuple[Obstacle, ...]:
    """The fewest simple conditions whose being false makes *expression* false; none when it could never hold."""
    return tuple(dict.fromkeys(_against(case, expression, wanted=True)))


def distance(case: Case, expression: Expression, *, wanted: bool = True) -> int:
    """How many simple conditions would have to be otherwise for *expression* to be as *wanted*."""
    if case.truth(expression) is (TRUE if wanted else FALSE):
        return 0
    match expression:
        case Term(name):
            return distance(case, case.program.terms[name], wanted=wanted)
        case Not(part):
            return distance(case, part, wanted=not wanted)
        case All(parts) | Any(parts):
            apart = [distance(case, part, wanted=wanted) for part in parts]
            together = isinstance(expression, All) is wanted
            return sum(apart) if together else min(apart, default=_NEVER)
        case _:
            return 1


_NEVER = 1_000
"""The distance to what nothing can bring about."""


def _against(case: Case, expression: Expression, *, wanted: bool) -> tuple[Obstacle, ...]:
    # INVARIANT: the expression is false where it is wanted, and true where it is not.
    match expression:
        case Term(name):
            inner = _against(case, case.program.terms[name], wanted=wanted)
            return tuple(replace(one, terms=(name, *one.terms)) for one in inner)
        case Not(part):
            return _against(case, part, wanted=not wanted)
        case All() if wanted and (only := as_only(case.program.vocabulary, expression)) is not None:
            return (Obstacle(expression, only[0].name),)
        case All(parts) | Any(parts):
            against = FALSE if wanted else TRUE
            found = [_against(case, part, wanted=wanted) for part in parts if case.truth(part) is against]
            one_is_enough = isinstance(expression, All) is wanted
            if one_is_enough:
                return min(found, key=len, default=())
            return tuple(obstacle for group in found for obstacle in group)
        case Open():
            return ()
        case atom:
            return (_obstacle(atom, wanted=wanted),)


def _obstacle(atom: Atom, *, wanted: bool) -> Obstacle:
    assert not isinstance(atom, Open)
    return Obstacle(atom if wanted else Not(atom), atom.fact)
