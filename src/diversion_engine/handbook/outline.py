"""A condition as a list: what has to hold, one line for each part, with what belongs together under one line.

Short conditions stay one sentence. The list means exactly what the condition means: `condition_of` turns it back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from diversion_engine.explain.english import as_only, english
from diversion_engine.explain.words import capital
from diversion_engine.model.expression import All, Any, Expression, Not, Term
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.pages.document import Bullet, Link, Phrase

SHORT = 90
"""A condition that takes no more letters is said in one sentence."""

ALL, ANY, NOT_ALL, NONE = "all of these:", "at least one of these:", "not all of these:", "none of these:"


@dataclass(frozen=True, slots=True)
class Line:
    """One condition in words, or a heading with the lines under it."""

    text: str
    condition: Expression
    lines: tuple[Line, ...] = ()

    def bullet(self) -> Bullet:
        """The line as an item of a list; a term leads to where it is explained."""
        return Bullet(self._phrase(), tuple(line.bullet() for line in self.lines))

    def _phrase(self) -> Phrase:
        match self.condition:
            case Term(name):
                return (Link(f"“{name}”", term_anchor(name)), " holds")
            case Not(Term(name)):
                return (Link(f"“{name}”", term_anchor(name)), " does not hold")
            case _:
                return (capital(self.text),)


def term_anchor(name: str) -> str:
    """Where a term is explained."""
    return f"term-{re.sub('[^a-z0-9]+', '-', name.lower()).strip('-')}"


def outline(program: Program | Ruleset, condition: Expression) -> Line:
    """A condition as a line, with lines under it where it is long."""
    text = english(program, condition)
    heading, parts = _parts(condition)
    if len(parts) < 2 or len(text) <= SHORT or as_only(program.vocabulary, condition) is not None:
        return Line(text, condition)
    return Line(heading, condition, tuple(outline(program, part) for part in parts))


def bullets(program: Program | Ruleset, condition: Expression) -> tuple[Bullet, ...]:
    """A condition as items of a list: the parts of a conjunction each by itself."""
    line = outline(program, condition)
    return tuple(one.bullet() for one in line.lines) if line.text == ALL and line.lines else (line.bullet(),)


def condition_of(line: Line) -> Expression:
    """What a line and those under it mean, read from the words that join them."""
    if not line.lines:
        return line.condition
    parts = tuple(condition_of(one) for one in line.lines)
    if line.text in (ANY, NONE):
        some = Any(parts)
        return some if line.text == ANY else Not(some)
    every = All(parts)
    return every if line.text == ALL else Not(every)


def _parts(condition: Expression) -> tuple[str, tuple[Expression, ...]]:
    match condition:
        case All(parts):
            return ALL, parts
        case Any(parts):
            return ANY, parts
        case Not(All(parts)):
            return NOT_ALL, parts
        case Not(Any(parts)):
            return NONE, parts
        case Not(Not(part)):
            return _parts(part)
        case _:
            return "", ()
