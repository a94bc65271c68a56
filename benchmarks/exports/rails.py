"""Conditions for forward chaining: each alternative is a row of facts that must be there, and nothing is negated.

A term becomes two conclusions, one for "it holds" and one for "it does not"; with neither drawn it is unknown. So
Kleene's logic is kept with positive patterns only. An alternative inside a row becomes a conclusion of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from diversion_engine.model.expression import All, Any, Atom, Expression, Includes, Is, Known, Not, Open, Term, Within
from diversion_engine.model.program import Program
from diversion_engine.semantics.verdict import condition_of


@dataclass(frozen=True, slots=True)
class Test:
    """What one fact must be, or (not `positive`) must not be."""

    atom: Is | Within | Includes | Known
    positive: bool = True


@dataclass(frozen=True, slots=True)
class Drawn:
    """A conclusion that must have been drawn."""

    name: str


Row = tuple[Test | Drawn, ...]


@dataclass(slots=True)
class Rails:
    """Rows for each conclusion (those used by others first) and for each rule."""

    conclusions: dict[str, list[Row]] = field(default_factory=dict)
    rules: dict[str, list[Row]] = field(default_factory=dict)


def rails_of(program: Program) -> Rails:
    """Turn the rules of a program, and the terms they use, into rows."""
    return _Writer(program).rails


class _Writer:
    def __init__(self, program: Program) -> None:
        self.program = program
        self.rails = Rails()
        self.names: dict[tuple[Expression, bool], str] = {}
        self.short = {name: f"t{number}" for number, name in enumerate(program.terms)}
        for rule in program.rules:
            self.rails.rules[rule.id] = self.rows(condition_of(rule), positive=True)

    def rows(self, expression: Expression, *, positive: bool) -> list[Row]:
        """One row for each alternative."""
        match expression:
            case Not(part):
                return self.rows(part, positive=not positive)
            case All(parts) if not positive:
                return [row for part in parts for row in self.rows(part, positive=False)]
            case Any(parts) if positive:
                return [row for part in parts for row in self.rows(part, positive=True)]
            case All(parts) | Any(parts):
                return self._product(parts, positive=positive)
            case Term(name):
                return [(Drawn(self._term(name, positive=positive)),)]
            case Open():
                return []
            case _:
                return [(self._test(expression, positive=positive),)]

    def _product(self, parts: tuple[Expression, ...], *, positive: bool) -> list[Row]:
        row: list[Test | Drawn] = []
        for part in parts:
            written = self.rows(part, positive=positive)
            if len(written) == 1:
                row += written[0]
            else:
                row.append(Drawn(self._nested(part, written, positive=positive)))
        return [tuple(dict.fromkeys(row))]

    def _term(self, name: str, *, positive: bool) -> str:
        key = f"{self.short[name]}-{'yes' if positive else 'no'}"
        if key not in self.rails.conclusions:
            written = self.rows(self.program.terms[name], positive=positive)
            self.rails.conclusions[key] = written
        return key

    def _nested(self, part: Expression, written: list[Row], *, positive: bool) -> str:
        key = (part, positive)
        if key not in self.names:
            self.names[key] = f"n{len(self.names)}"
            self.rails.conclusions[self.names[key]] = written
        return self.names[key]

    @staticmethod
    def _test(atom: Expression | Atom, *, positive: bool) -> Test:
        assert isinstance(atom, Is | Within | Includes | Known)
        return Test(atom, positive)
