"""Conditions → clauses: each condition is true when one of its clauses is, and a clause is a row of literals.

    reads    a program
    gives    clauses over columns, and the auxiliary terms that keep them from multiplying out

A literal is the largest part of a condition that reads a single fact, or a term; of a set it is one question about its
members, because a set has too many values for a table. Where an `any` stands inside an
`all` it becomes an auxiliary term, decided one stratum earlier, so the number of clauses stays in proportion to
the text. None of these steps changes a Kleene value: they use only that `and` and `or` are associative, and
De Morgan's laws.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from diversion_engine.model.expression import All, Any, Expression, Includes, Is, Known, Not, Open, Term, Within, leaves
from diversion_engine.model.program import Program
from diversion_engine.semantics.verdict import condition_of

TERM = "term "
"""Begins the column of a term; fact names have no spaces before this point."""

Key = tuple[str, ...]
"""Names a condition: `("rule", id)`, `("needs", pathway)`, `("never", pathway, number)` or `("term", name)`."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A part of a clause: a term (perhaps negated), or an expression that reads one column.

    A column is a fact's name, or the name and `?` for whether it is known; None for what reads nothing at all: a
    constant, or a limit that has no figure.
    """

    expression: Expression
    column: str | None = None
    term: Key | None = None
    negated: bool = False


Clause = tuple[Literal, ...]


@dataclass(slots=True)
class Clauses:
    """The clauses of every condition; terms stand before the conditions that use them."""

    terms: dict[Key, list[Clause]] = field(default_factory=dict)
    conditions: dict[Key, list[Clause]] = field(default_factory=dict)


def clauses_of(program: Program) -> Clauses:
    """Turn a whole program into clauses."""
    writer = _Writer()
    for name, expression in program.terms.items():
        writer.made.terms[("term", name)] = writer.clauses(expression)
    for rule in program.rules:
        writer.made.conditions[("rule", rule.id)] = writer.clauses(condition_of(rule))
    for name, pathway in program.pathways.items():
        writer.made.conditions[("needs", name)] = writer.clauses(pathway.needs)
        for number, reason in enumerate(pathway.never_when):
            writer.made.conditions[("never", name, str(number))] = writer.clauses(reason.when)
    return writer.made


class _Writer:
    def __init__(self) -> None:
        self.made = Clauses()
        self.auxiliary: dict[Expression, Key] = {}

    def clauses(self, expression: Expression) -> list[Clause]:
        """One clause for each alternative."""
        return [self._clause(_parts(part, All)) for part in _parts(_pushed(expression), Any)]

    def _clause(self, parts: Iterable[Expression]) -> Clause:
        return tuple(self._literal(part) for part in parts)

    def _literal(self, part: Expression) -> Literal:
        match part:
            case Term(name):
                return Literal(part, term=("term", name))
            case Not(Term(name)):
                return Literal(part, term=("term", name), negated=True)
            case _:
                columns = _columns(part)
                single = next(iter(columns), None)
                compound = isinstance(part, All | Any)
                on_set = any(isinstance(leaf, Includes) for leaf in leaves(part))
                if len(columns) > 1 or (compound and on_set) or (single is not None and single.startswith(TERM)):
                    return Literal(part, term=self._name(part))
                return Literal(part, column=single)

    def _name(self, part: Expression) -> Key:
        """The auxiliary term for a nested alternative; the same part gets the same term."""
        if part not in self.auxiliary:
            written = self.clauses(part)
            self.auxiliary[part] = ("aux", str(len(self.auxiliary)))
            self.made.terms[self.auxiliary[part]] = written
        return self.auxiliary[part]


def _pushed(expression: Expression, *, negated: bool = False) -> Expression:
    """The same condition with `not` only before atoms and terms."""
    match expression:
        case Not(part):
            return _pushed(part, negated=not negated)
        case All(parts):
            inner = tuple(_pushed(part, negated=negated) for part in parts)
            return Any(inner) if negated else All(inner)
        case Any(parts):
            inner = tuple(_pushed(part, negated=negated) for part in parts)
            return All(inner) if negated else Any(inner)
        case _:
            return Not(expression) if negated else expression


def _parts(expression: Expression, kind: type[All | Any]) -> list[Expression]:
    """The operands of *kind*, with nested ones of the same kind opened; a part on one fact that is no set stays whole."""
    if len(_columns(expression)) == 1 and not any(isinstance(leaf, Term | Open | Includes) for leaf in leaves(expression)):
        return [expression]
    if isinstance(expression, kind):
        return [inner for part in expression.parts for inner in _parts(part, kind)]
    return [expression]


def _columns(expression: Expression) -> set[str]:
    """The columns an expression reads. Being known is a column of its own, and so is each term."""
    found: set[str] = set()
    for leaf in leaves(expression):
        match leaf:
            case Known(fact):
                found.add(f"{fact}?")
            case Is(fact) | Within(fact) | Includes(fact):
                found.add(fact)
            case Term(name):
                found.add(f"{TERM}{name}")
            case Open():
                pass
    return found
