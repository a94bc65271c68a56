"""The route as formulas: which pathway is taken, for whatever is offered and can be used.

reads    a program's pathways, and for each the formulas under which it is offered, usable and contraindicated
gives    the formula under which each pathway is on the route, or leads nowhere
needs    fallbacks without circles, which `ruleset.checks.catalogue` makes sure of

Follows `semantics.route`. What stands in for a pathway is at the end of the shortest way along the fallback edges, so the
possible ways are listed, shortest first: one is gone when all before its end are unusable and no shorter one is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from diversion_engine.engines.proof.logic import NO, Formula, Solver, every, negated, some
from diversion_engine.model.program import Program
from diversion_engine.semantics.route import cycle_in, fallback_graph

Way = tuple[float, str, Formula]
"""How intrusive it is altogether, where it ends, and when it can be gone."""


class Routes:
    """What is on the route, for one program and one incident.

    Raises:
        ValueError: The fallbacks go round in a circle.
    """

    def __init__(
        self,
        program: Program,
        solver: Solver,
        usable: Mapping[str, Formula],
        never: Mapping[str, Formula],
        offered: Mapping[str, Formula],
    ) -> None:
        if cycle_in(fallback_graph(program.pathways)) is not None:
            msg = "the fallbacks of pathways go round in a circle"
            raise ValueError(msg)
        self.program, self.usable, self.offered = program, usable, offered
        self._solver, self.never = solver, never
        self._chosen = {name: self._choices(name) for name in program.pathways}

    def on_route(self, pathway: str) -> Formula:
        """Whether the pathway is a step of the route."""
        taken = self._taken[pathway]
        return some((taken, self._nothing)) if pathway in self.program.fallback_route else taken

    def leads_nowhere(self, pathway: str) -> Formula:
        """Whether the pathway is asked for and neither it nor anything instead of it can be used."""
        return every((self.asked[pathway], *(negated(formula) for formula in self._chosen[pathway].values())))

    @property
    def empty(self) -> Formula:
        """Whether there is no step at all, or only one that cannot be used."""
        fallback = self.program.fallback_route
        return every((self._nothing, *(negated(self.usable[name]) for name in fallback)))

    def taken_for(self, asked: str, pathway: str) -> Formula:
        """Whether *pathway* is what comes of asking for *asked*."""
        return self._chosen[asked].get(pathway, NO)

    @cached_property
    def _nothing(self) -> Formula:
        return self._solver.named(every(negated(formula) for formula in self._taken.values()))

    @cached_property
    def asked(self) -> dict[str, Formula]:
        """Whether each pathway is offered, or has to come before one that is taken."""
        return self._rounds[0]

    @property
    def _taken(self) -> dict[str, Formula]:
        return self._rounds[1]

    @cached_property
    def _rounds(self) -> tuple[dict[str, Formula], dict[str, Formula]]:
        """What is asked for and taken. Every round adds what must come first of what the last one added."""
        pathways = self.program.pathways
        later = {name: [other for other, one in pathways.items() if name in one.after] for name in pathways}
        asked = dict(self.offered)
        taken = self._taken_of(asked)
        for _ in range(sum(1 for one in pathways.values() if one.after)):
            asked = {
                name: self._solver.named(some((self.offered[name], *(taken[other] for other in later[name]))))
                for name in pathways
            }
            taken = self._taken_of(asked)
        return asked, taken

    def _taken_of(self, asked: Mapping[str, Formula]) -> dict[str, Formula]:
        taken: dict[str, list[Formula]] = {name: [] for name in self.program.pathways}
        for name, chosen in self._chosen.items():
            for end, formula in chosen.items():
                taken[end].append(every((asked[name], formula)))
        return {name: self._solver.named(some(formulas)) for name, formulas in taken.items()}

    def _choices(self, offered: str) -> dict[str, Formula]:
        ways = sorted(self._ways(offered, 0, every(())), key=lambda way: way[:2])
        chosen: dict[str, list[Formula]] = {}
        shorter: list[Formula] = []
        for _, end, condition in ways:
            can_be_gone = self._solver.named(condition)
            chosen.setdefault(end, []).append(every((can_be_gone, *map(negated, shorter))))
            shorter.append(can_be_gone)
        return {end: self._solver.named(some(formulas)) for end, formulas in chosen.items()}

    def _ways(self, name: str, so_far: float, open_: Formula) -> Iterator[Way]:
        pathway = self.program.pathways[name]
        yield so_far, name, every((open_, self.usable[name]))
        unusable, never = every((open_, negated(self.usable[name]))), self.never[name]
        for reason, instead in ((never, pathway.excluded), (negated(never), pathway.unavailable)):
            for other in dict.fromkeys(instead):
                entered = every((unusable, reason))
                if entered is not NO:
                    yield from self._ways(other, so_far + self.program.pathways[other].intrusiveness, entered)
