"""Why an answer is another one than before: the rules and pathways that say something else.

reads    two programs over the same incident, as formulas
gives    for each subject its causes, each with the incidents in which it says something else
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from diversion_engine.engines.proof.encoding import Encoding
from diversion_engine.engines.proof.logic import NO, YES, Formula, differ, some
from diversion_engine.engines.proof.subjects import OfPathway, Subject
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.rule import Rule


@dataclass(frozen=True, slots=True)
class Cause:
    """What says something else than before: a rule or a pathway. `differs` holds where it does."""

    kind: Literal["rule", "pathway"]
    name: str
    differs: Formula


class Causes:
    """What two programs say otherwise."""

    def __init__(self, before: Encoding, now: Encoding) -> None:
        self.before, self.now, self.space = before, now, before.space
        self._differing: dict[str, Formula] = {}

    def of(self, subject: Subject) -> list[Cause]:
        """The rules that say something about *subject*, and the pathways it depends on, where they say something else."""
        ids = dict.fromkeys(rule.id for program in (self.before.program, self.now.program) for rule in program.rules)
        rules = [Cause("rule", name, self._rule_differs(subject, name)) for name in ids]
        pathways: list[Cause] = []
        if isinstance(subject, OfPathway):
            names = dict.fromkeys([*self.before.program.pathways, *self.now.program.pathways])
            pathways = [Cause("pathway", name, self._pathway_differs(name)) for name in names]
        return [cause for cause in (*rules, *pathways) if cause.differs is not NO]

    def _rule_differs(self, subject: Subject, name: str) -> Formula:
        then, after = self.before.program.rule_named(name), self.now.program.rule_named(name)
        said_then, said_now = (subject.said_by(rule) if rule else () for rule in (then, after))
        if then and after and said_then and said_then == said_now:
            return self._status_differs(then, after)
        held_then = self.before.status(then).certain if then and said_then else NO
        held_now = self.now.status(after).certain if after and said_now else NO
        return self.space.solver.named(some((held_then, held_now)))

    def _status_differs(self, then: Rule, after: Rule) -> Formula:
        """Where a rule of both programs holds in one only; NO where that is nowhere."""
        if then.id not in self._differing:
            either = differ(self.before.status(then).certain, self.now.status(after).certain)
            formula = self.space.solver.named(either)
            self._differing[then.id] = NO if self.space.solver.meets(formula) is False else formula
        return self._differing[then.id]

    def _pathway_differs(self, name: str) -> Formula:
        then, after = self.before.program.pathways.get(name), self.now.program.pathways.get(name)
        if then is None or after is None or _leads(then) != _leads(after):
            return YES
        usable = differ(self.before.routes.usable[name], self.now.routes.usable[name])
        never = differ(self.before.routes.never[name], self.now.routes.never[name])
        return self.space.solver.named(some((usable, never)))


def _leads(pathway: Pathway) -> tuple[object, ...]:
    """All by which a pathway shapes a route, beside when it can be used."""
    return pathway.intrusiveness, pathway.unavailable, pathway.excluded, pathway.after
