"""Every incident at once: each fact is a choice among the values that no condition tells apart.

reads    the conditions that matter, from one program or from several together
gives    incidents as formulas, and out of a model the plainest facts there are
needs    the cells of `semantics`, and its `truth_of` for what a cell means to a condition

A yes-or-no fact, a choice, an order or a number has one variable for each of its cells, of which exactly one holds; a
set has one variable for each class of members. A cell is stood for by the ordinary value where that lies in it. What
the vocabulary says cannot be (`cannot_be:`) is left out of the space.

Unless *unknown* facts are asked for, every fact is known. With them, each fact can also be open; and where some
condition asks whether a fact is known, staff may have answered that it cannot be known.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from diversion_engine.engines.proof.cells import all_atoms, ordinary_value, plain_cells, signature
from diversion_engine.engines.proof.incident import Incident, Truths
from diversion_engine.engines.proof.logic import NO, YES, Formula, Model, NotSettled, Solver, every, negated, some, variable
from diversion_engine.model.expression import Atom, Includes, Known, Open
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.promise import Promise
from diversion_engine.model.truth import TRUE
from diversion_engine.model.vocabulary import Fact, Value
from diversion_engine.semantics.cells import cells_over
from diversion_engine.semantics.evaluate import truth_of

SECONDS = 20.0
"""How long one question may take unless the caller says otherwise."""


class Space:
    """All incidents that some programs can be asked about.

    Args:
        programs: They share one space, so that a model of it is an incident that each of them decides on.
        promises: Their conditions count as well.
        unknown: Whether facts may be open.
        seconds: How long one question may take.
    """

    def __init__(
        self, programs: Sequence[Program], promises: Iterable[Promise] = (), *, unknown: bool = False, seconds: float = SECONDS
    ) -> None:
        self.facts: dict[str, Fact] = {}
        for program in programs:
            self.facts |= program.vocabulary.facts
        self.programs = tuple(programs)
        self.unknown = unknown
        self.solver = Solver(seconds)
        self._count = 0
        read = [atom for program in programs for atom in all_atoms(program, promises)]
        cells = cells_over(self.facts, read)
        self.classes = {name: self._as_named(name, classes) for name, classes in cells.classes.items()}
        self.doubtful = cells.doubtful
        by_fact: dict[str, list[Atom]] = {name: [] for name in cells.values}
        for atom in dict.fromkeys(read):
            if not isinstance(atom, Open | Includes | Known):
                by_fact[atom.fact].append(atom)
        self._asked = by_fact
        self.cells = {name: plain_cells(self.facts[name], cells.values[name], by_fact[name]) for name in cells.values}
        self._atoms: dict[tuple[Incident, Atom], Truths] = {}
        self._limits: dict[int, Formula] = {}
        self.incident = self._incident(None, frozenset(), learned=False)

    def _as_named(self, name: str, classes: Iterable[frozenset[str]]) -> tuple[frozenset[str], ...]:
        place = {value: number for number, value in enumerate(self.facts[name].values)}
        return tuple(sorted(classes, key=lambda members: min(place[one] for one in members)))

    def asked(self, name: str) -> Sequence[Atom]:
        """The conditions on one fact, by which its cells differ."""
        return self._asked.get(name, ())

    # -- incidents -----------------------------------------------------------------------------------------------------

    def another(self, differing_in: Iterable[str] = (), *, learned: bool = False) -> Incident:
        """A second incident that may differ from the first in these facts only.

        With *learned* it has the same values, and at least what is known in the first is known in it.
        """
        return self._incident(self.incident, frozenset(differing_in), learned=learned)

    def _incident(self, first: Incident | None, differs: frozenset[str], *, learned: bool) -> Incident:
        self._count += 1
        mark = f"#{self._count}"
        values = dict(first.values) if first else {}
        members = dict(first.members) if first else {}
        known = dict(first.known) if first else {}
        unknowable = dict(first.unknowable) if first else {}
        for name, cells in self.cells.items():
            if first is None or name in differs:
                values[name] = self._choices(f"{name}{mark}", len(cells))
        for name, classes in self.classes.items():
            if first is None or name in differs:
                members[name] = tuple(variable(f"{name}{mark}.{number}") for number in range(len(classes)))
        for name in (*self.cells, *self.classes) if self.unknown else ():
            if first is None or learned or name in differs:
                known[name] = variable(f"{name}{mark}?")
                if first is not None and learned:
                    self.solver.require(some((negated(first.known[name]), known[name])))
                if name in self.doubtful and (first is None or name in differs):
                    unknowable[name] = variable(f"{name}{mark}!")
                if name in unknowable:
                    self.solver.require(negated(every((known[name], unknowable[name]))))
        return Incident(values, members, known, unknowable, frozenset(self.facts) if learned else differs)

    def _choices(self, name: str, number: int) -> tuple[Formula, ...]:
        if number == 1:
            return (YES,)
        if number == 2:
            one = variable(name)
            return (one, negated(one))
        choices = tuple(variable(f"{name}.{place}") for place in range(number))
        self.solver.require_one_of(choices)
        return choices

    # -- atoms ---------------------------------------------------------------------------------------------------------

    def atom(self, atom: Atom, incident: Incident) -> Truths:
        """What the facts of *incident* say about one atom."""
        key = (incident, atom)
        if key not in self._atoms:
            self._atoms[key] = self._read(atom, incident)
        return self._atoms[key]

    def _read(self, atom: Atom, incident: Incident) -> Truths:
        if isinstance(atom, Open):
            return Truths(NO, YES)
        name = atom.fact
        known, unknowable = incident.known.get(name, YES), incident.unknowable.get(name, NO)
        match atom:
            case Known():
                return Truths(known, negated(unknowable))
            case Includes(_, wanted):
                holds = some(
                    formula
                    for formula, members in zip(incident.members[name], self.classes[name], strict=True)
                    if members <= wanted
                )
            case _:
                holds = some(
                    formula
                    for formula, value in zip(incident.values[name], self.cells[name], strict=True)
                    if truth_of(atom, Facts({name: value}), {}) is TRUE
                )
        return Truths(every((known, holds)), some((negated(known), holds)))

    def has(self, name: str, value: Value, incident: Incident) -> Formula:
        """Whether a fact that is no set has *value*, or one that no condition tells from it."""
        wanted = signature(name, value, self._asked[name])
        cells = zip(incident.values[name], self.cells[name], strict=True)
        return some(formula for formula, other in cells if signature(name, other, self._asked[name]) == wanted)

    # -- from models to facts ------------------------------------------------------------------------------------------

    @cached_property
    def _usual(self) -> list[Formula]:
        """What is so on an ordinary day; what is named last is the first to be otherwise."""
        incident = self.incident
        usual = [incident.known[name] for name in self.facts if name in incident.known]
        usual += [incident.values[name][0] for name in self.facts if name in self.cells]
        for name, classes in self.classes.items():
            ordinary = ordinary_value(self.facts[name])
            assert isinstance(ordinary, frozenset)
            # Those that the vocabulary names first are the most common, so the others are kept away longer.
            for formula, members in reversed(list(zip(incident.members[name], classes, strict=True))):
                usual.append(formula if members & ordinary else negated(formula))
        return [formula for formula in usual if formula is not YES]

    def plainest(self, *wanted: Formula) -> Model | NotSettled | None:
        """A model of *wanted* with the fewest facts away from an ordinary day; always the same one.

        Where time runs out on the way, the plainest one found so far.
        """
        best = self.solver.solve(*wanted)
        if not isinstance(best, Model):
            return best
        asked = tuple(map(self.solver.named, wanted))
        unusual = [negated(formula) for formula in self._usual]
        # Few facts apart is the common case, so the number is raised rather than lowered.
        limit: tuple[Formula, ...] = ()
        for number in range(sum(best[formula] for formula in unusual)):
            limit = (self._at_most(unusual, number),)
            found = self.solver.solve(*asked, *limit)
            if isinstance(found, NotSettled):
                return best
            if isinstance(found, Model):
                best = found
                break
        else:
            limit = (self._at_most(unusual, len(unusual)),)
        return self._settled(best, (*asked, *limit))

    def _at_most(self, unusual: list[Formula], number: int) -> Formula:
        if number not in self._limits:
            self._limits[number] = self.solver.at_most(unusual, number)
        return self._limits[number]

    def _settled(self, model: Model, asked: tuple[Formula, ...]) -> Model:
        """The same model whichever the solver happened to find: in a fixed order, the first choice that is left."""
        choices = [*self._usual, *(formula for cells in self.incident.values.values() for formula in cells[1:-1])]
        fixed: list[Formula] = []
        for formula in choices:
            if model[formula]:
                fixed.append(formula)
                continue
            found = self.solver.solve(*asked, *fixed, formula)
            if isinstance(found, Model):
                model = found
                fixed.append(formula)
            else:
                fixed.append(negated(formula))
        return model

    def facts_of(self, model: Model, incident: Incident | None = None) -> Facts:
        """The facts of an incident in a model; facts that nothing reads have their ordinary value."""
        incident = incident or self.incident
        values: dict[str, Value] = {}
        unknowable = set()
        for name, fact in self.facts.items():
            if name in incident.unknowable and model[incident.unknowable[name]]:
                unknowable.add(name)
            if name in incident.known and not model[incident.known[name]]:
                continue
            ordinary = ordinary_value(fact)
            if name in self.cells:
                values[name] = next(
                    value for value, formula in zip(self.cells[name], incident.values[name], strict=True) if model[formula]
                )
            elif name in self.classes:
                assert isinstance(ordinary, frozenset)
                inside = ordinary - frozenset().union(*self.classes[name])
                for members, formula in zip(self.classes[name], incident.members[name], strict=True):
                    if model[formula]:
                        inside |= members & ordinary or {next(one for one in fact.values if one in members)}
                values[name] = inside
            else:
                values[name] = ordinary
        return Facts(values, frozenset(unknowable))
