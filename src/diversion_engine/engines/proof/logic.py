"""Propositional formulas and a solver for them: the one module that touches z3.

reads    formulas made by the functions here
gives    models, or that there is none, or that it could not be settled in time
leaves   what a formula is about to `space` and `encoding`

Every question is about choices among finitely many cells, so formulas have no arithmetic but counting. `YES` and `NO`
are folded away while a formula is made. The solver is z3's incremental one for finite domains; its answers
depend on the formulas alone and on the time limit.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import z3

Formula: TypeAlias = Any
"""A `z3.BoolRef`; z3 comes without types."""

YES: Formula = z3.BoolVal(True)
NO: Formula = z3.BoolVal(False)
_CONTEXT = z3.main_ctx()


def every(parts: Iterable[Formula]) -> Formula:
    """All of *parts* hold."""
    kept = list({part.get_id(): part for part in parts if part is not YES}.values())
    if any(part is NO for part in kept):
        return NO
    return _joined(z3.Z3_mk_and, kept) if len(kept) > 1 else kept[0] if kept else YES


def some(parts: Iterable[Formula]) -> Formula:
    """At least one of *parts* holds."""
    kept = list({part.get_id(): part for part in parts if part is not NO}.values())
    if any(part is YES for part in kept):
        return YES
    return _joined(z3.Z3_mk_or, kept) if len(kept) > 1 else kept[0] if kept else NO


def _joined(make: Callable[..., Any], parts: list[Formula]) -> Formula:
    # What z3.And and z3.Or do, without their search for the sort of each part: all are formulas, in one context.
    arguments = (z3.Ast * len(parts))(*(part.as_ast() for part in parts))
    return z3.BoolRef(make(_CONTEXT.ref(), len(parts), arguments), _CONTEXT)


def negated(part: Formula) -> Formula:
    """*part* does not hold."""
    if part is YES:
        return NO
    if part is NO:
        return YES
    return part.arg(0) if z3.is_not(part) else z3.Not(part)


def differ(one: Formula, other: Formula) -> Formula:
    """Exactly one of the two holds."""
    if one is other:
        return NO
    return some((every((one, negated(other))), every((negated(one), other))))


def variable(name: str) -> Formula:
    """A new unknown; names must not repeat within one solver."""
    return z3.Bool(name)


@dataclass(frozen=True, slots=True)
class NotSettled:
    """The solver ran out of time: neither yes nor no."""

    seconds: float


class Model:
    """One way in which everything that was asked for holds."""

    def __init__(self, model: Any, definitions: list[tuple[Formula, Formula]]) -> None:
        self._model = model
        self._definitions = definitions
        self._known = len(definitions)

    def __getitem__(self, formula: Formula) -> bool:
        # What was named after the model had been found has a value all the same.
        for name, meaning in self._definitions[self._known :]:
            self._model.update_value(name, self._model.eval(meaning, model_completion=True))
        self._known = len(self._definitions)
        return bool(z3.is_true(self._model.eval(formula, model_completion=True)))


class Solver:
    """Formulas that always hold, and questions about them.

    Args:
        seconds: How long one question may take.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.until = float("inf")
        self.questions = 0
        self._solver = z3.SolverFor("QF_FD")
        self._names = 0
        self._definitions: list[tuple[Formula, Formula]] = []

    def require(self, *formulas: Formula) -> None:
        """From now on these hold."""
        for formula in formulas:
            if formula is not YES:
                self._solver.add(formula)

    def require_one_of(self, choices: Sequence[Formula]) -> None:
        """From now on exactly one of these holds."""
        self.require(z3.PbEq([(choice, 1) for choice in choices], 1))

    def named(self, formula: Formula) -> Formula:
        """A short name for a formula, so that what is built on it stays small."""
        if z3.is_const(formula) or z3.is_not(formula):
            return formula
        self._names += 1
        name = variable(f"n{self._names}")
        self._solver.add(name == formula)
        self._definitions.append((name, formula))
        return name

    def at_most(self, choices: Sequence[Formula], number: int) -> Formula:
        """A name for: at most *number* of these hold."""
        self._names += 1
        name = variable(f"n{self._names}")
        self._solver.add(z3.Implies(name, z3.PbLe([(choice, 1) for choice in choices], number)))
        return name

    def solve(self, *wanted: Formula) -> Model | NotSettled | None:
        """A model in which all of *wanted* hold; None when there is none."""
        answer = self.meets(*wanted)
        return Model(self._solver.model(), self._definitions) if answer is True else answer or None

    def meets(self, *wanted: Formula) -> bool | NotSettled:
        """Whether there is a model in which all of *wanted* hold."""
        self.questions += 1
        if any(formula is NO for formula in wanted):
            return False
        left = min(self.seconds, self.until - time.monotonic())
        if left <= 0:
            return NotSettled(self.seconds)
        self._solver.set("timeout", max(1, int(left * 1000)))
        answer = self._solver.check(*(self.named(formula) for formula in wanted if formula is not YES))
        if answer.r == z3.Z3_L_UNDEF:
            return NotSettled(self.seconds)
        return bool(answer.r == z3.Z3_L_TRUE)

    def needed(self, wanted: Sequence[Formula]) -> list[Formula] | NotSettled:
        """Those of *wanted*, which cannot hold together, that rule each other out; not always the fewest.

        Raises:
            ValueError: They can hold together.
        """
        answer = self.meets(*wanted)
        if isinstance(answer, NotSettled):
            return answer
        if answer:
            msg = "all of them can hold at once"
            raise ValueError(msg)
        if any(formula is NO for formula in wanted):
            return [NO]
        return list(self._solver.unsat_core())
