"""From one incident to all around it of which the same is true: a region, as a condition that people can read.

reads    a model, and the formula that holds in it
gives    for each fact that matters the values that may stand; what is not named is free
needs    every fact known

Widening is greedy and in a fixed order: what is as on an ordinary day is let go first, so that what remains says what is
special about the region. Nothing can be let go of the result: it is as wide as it can be.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from diversion_engine.engines.proof.cells import signature
from diversion_engine.engines.proof.logic import Formula, Model, NotSettled, every, negated
from diversion_engine.engines.proof.space import Space
from diversion_engine.model.expression import Expression, Includes, Is, Limit, Not, Within, all_of, any_of
from diversion_engine.model.vocabulary import Fact, Kind


@dataclass(frozen=True)
class Region:
    """Some incidents: all whose facts lie in these cells and whose sets have, and have not, these classes of members.

    Attributes:
        cells: For each fact that matters the numbers of the cells that may stand.
        members: For each class of members that matters, whether one of them has to be in the set.
    """

    cells: Mapping[str, frozenset[int]] = field(default_factory=dict)
    members: Mapping[tuple[str, int], bool] = field(default_factory=dict)

    @property
    def narrow(self) -> int:
        """How many things must be so; the fewer, the wider the region."""
        return len(self.cells) + len(self.members)

    def formulas(self, space: Space) -> list[Formula]:
        """What must hold for an incident to lie in the region."""
        values, members = space.incident.values, space.incident.members
        shut = (
            negated(values[name][number])
            for name, allowed in self.cells.items()
            for number in range(len(values[name]))
            if number not in allowed
        )
        needed = (
            members[name][number] if inside else negated(members[name][number])
            for (name, number), inside in self.members.items()
        )
        return [*shut, *needed]


def around(space: Space, model: Model) -> Region:
    """The region that holds nothing but the incident of a model."""
    values, members = space.incident.values, space.incident.members
    return Region(
        {name: frozenset(number for number, one in enumerate(cells) if model[one]) for name, cells in values.items()},
        {(name, number): model[one] for name, classes in members.items() for number, one in enumerate(classes)},
    )


def widened(space: Space, model: Model, holds: Formula) -> Region:
    """A region around the incident of *model* in which *holds* always does, as wide as it can be."""
    otherwise = space.solver.named(negated(holds))
    region = _needed(space, around(space, model), otherwise)
    for name in sorted(region.cells, key=lambda name: _special(region, name)):
        region = _with_cells(space, region, name, otherwise)
    for key in sorted(region.members, key=lambda key: region.members[key]):
        without = Region(region.cells, {other: inside for other, inside in region.members.items() if other != key})
        region = _if_sure(space, without, region, otherwise)
    return region


def _special(region: Region, name: str) -> bool:
    return 0 not in region.cells[name]


def _needed(space: Space, region: Region, otherwise: Formula) -> Region:
    """The parts of a region that a first proof used; a quick start, in which more can be let go of."""
    used = space.solver.needed([otherwise, *region.formulas(space)])
    if isinstance(used, NotSettled):
        return region
    names = {formula.get_id() for formula in used}
    cells = {
        name: allowed
        for name, allowed in region.cells.items()
        if names & {one.get_id() for one in Region({name: allowed}).formulas(space)}
    }
    members = {
        key: inside
        for key, inside in region.members.items()
        if names & {one.get_id() for one in Region(members={key: inside}).formulas(space)}
    }
    return Region(cells, members)


def _with_cells(space: Space, region: Region, name: str, otherwise: Formula) -> Region:
    others = {other: allowed for other, allowed in region.cells.items() if other != name}
    free = _if_sure(space, Region(others, region.members), region, otherwise)
    if free is not region:
        return free
    for number in range(len(space.cells[name])):
        if number not in region.cells[name]:
            wider = Region({**region.cells, name: region.cells[name] | {number}}, region.members)
            region = _if_sure(space, wider, region, otherwise)
    return region


def _if_sure(space: Space, wider: Region, region: Region, otherwise: Formula) -> Region:
    return wider if space.solver.meets(otherwise, *wider.formulas(space)) is False else region


def outside(space: Space, region: Region) -> Formula:
    """The incident does not lie in the region."""
    return space.solver.named(negated(every(region.formulas(space))))


def condition(space: Space, region: Region) -> Expression:
    """The region in the words of a ruleset; what is special about it stands first."""
    special = [name for name in space.facts if name in region.cells and _special(region, name)]
    usual = [name for name in space.facts if name in region.cells and not _special(region, name)]
    sets = [name for name in space.facts if any(name == other for other, _ in region.members)]
    having = [_members(space, region, name, inside=True) for name in sets]
    lacking = [_members(space, region, name, inside=False) for name in sets]
    parts = [part for row in having for part in row]
    parts += [_cells(space, name, region.cells[name]) for name in special]
    parts += [_cells(space, name, region.cells[name]) for name in usual]
    parts += [part for row in lacking for part in row]
    return all_of(parts)


def _members(space: Space, region: Region, name: str, *, inside: bool) -> list[Expression]:
    classes = [
        space.classes[name][number] for (other, number), within in region.members.items() if other == name and within is inside
    ]
    if inside:
        return [Includes(name, members) for members in classes]
    return [Not(Includes(name, frozenset().union(*classes)))] if classes else []


def _cells(space: Space, name: str, allowed: frozenset[int]) -> Expression:
    fact = space.facts[name]
    if fact.is_number:
        return any_of(_stretches(space, fact, allowed))
    asked = space.asked(name)
    wanted = {signature(name, space.cells[name][number], asked) for number in allowed}
    domain = (True, False) if fact.kind is Kind.BOOLEAN else fact.values
    return Is(name, frozenset(value for value in domain if signature(name, value, asked) in wanted))


def _stretches(space: Space, fact: Fact, allowed: frozenset[int]) -> Iterator[Expression]:
    """The stretches of a number line that belong to these cells, each from its lowest figure to its highest."""
    asked = space.asked(fact.name)
    wanted = {signature(fact.name, space.cells[fact.name][number], asked) for number in allowed}
    low: Limit | None = None
    running = False
    before: Limit | None = None
    for start, end, sample in _pieces(space, fact):
        belongs = signature(fact.name, sample, asked) in wanted
        if belongs and not running:
            low, running = start, True
        elif running and not belongs:
            yield Within(fact.name, low, before)
            running = False
        before = end
    if running:
        yield Within(fact.name, low, None)


def _pieces(space: Space, fact: Fact) -> Iterator[tuple[Limit | None, Limit | None, float]]:
    """Each limit that some condition names and each gap between two of them, with a figure in it."""
    asked = [atom for atom in space.asked(fact.name) if isinstance(atom, Within)]
    figures = sorted({float(limit.at) for atom in asked for limit in (atom.low, atom.high) if limit is not None})
    yield None, Limit(figures[0], strict=True) if figures else None, (figures[0] - 1 if figures else fact.low)
    for figure, following in zip(figures, [*figures[1:], None], strict=True):
        yield Limit(figure), Limit(figure), figure
        end = None if following is None else Limit(following, strict=True)
        sample = figure + 1 if following is None else (figure + following) / 2
        if fact.kind is not Kind.INTEGER or following is None or following - figure > 1:
            yield Limit(figure, strict=True), end, sample
