"""What a program answers: the verdict on an action, a pathway on the route, a duty, a sentence to staff.

reads    a program as formulas
gives    for each subject every answer that there can be, and when it is given; read off a decision, the answer in it
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from diversion_engine.engines.proof.encoding import Encoding
from diversion_engine.engines.proof.logic import NO, YES, Formula, every, negated, some
from diversion_engine.model.decision import Outcome
from diversion_engine.model.program import Program
from diversion_engine.model.rule import DutyOwed, Rule, Within
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.decide import soonest
from diversion_engine.semantics.route import places


@dataclass(frozen=True, slots=True)
class Never:
    """The duty is not owed."""


Answer = Verdict | bool | Within | Never | str | tuple[str, tuple[str, ...]] | None
"""A verdict; yes or no; by when a duty is owed (None without a time); the first of two steps; who runs one, with whose consent."""


@dataclass(frozen=True, slots=True)
class OfAction:
    """The verdict on an action; None where the policy does not know the action."""

    name: str

    def answers(self, encoding: Encoding) -> Mapping[Answer, Formula]:
        """Each answer, and when it is given."""
        if self.name not in encoding.program.vocabulary.actions:
            return {None: YES}
        possible = {verdict: encoding.possible(self.name, verdict) for verdict in Verdict}
        # A limit without a figure on that day leaves a verdict open although every fact is known.
        alone: dict[Answer, Formula] = {
            verdict: every((formula, *(negated(other) for else_, other in possible.items() if else_ is not verdict)))
            for verdict, formula in possible.items()
        }
        return {**alone, Verdict.UNDETERMINED: every(map(negated, alone.values()))}

    def said_by(self, rule: Rule) -> tuple[object, ...]:
        """What a rule says about it; empty for nothing."""
        return tuple((rule.layer, verdict) for action, verdict in rule.gives if action == self.name)

    def read(self, outcome: Outcome) -> Answer:
        """The answer in a decision."""
        ruling = outcome.verdicts.get(self.name)
        return ruling.verdict if ruling else None


@dataclass(frozen=True, slots=True)
class OfPathway:
    """Whether a pathway is on the route."""

    name: str

    def answers(self, encoding: Encoding) -> Mapping[Answer, Formula]:
        """Each answer, and when it is given."""
        taken = encoding.routes.on_route(self.name) if self.name in encoding.program.pathways else NO
        return {True: taken, False: negated(taken)}

    def said_by(self, rule: Rule) -> tuple[object, ...]:
        """What a rule says about it; empty for nothing."""
        return rule.offer

    def read(self, outcome: Outcome) -> Answer:
        """The answer in a decision."""
        return any(step.pathway == self.name for step in outcome.route)


@dataclass(frozen=True, slots=True)
class OfDuty:
    """Whether somebody owes something to somebody, and by when."""

    duty: str
    owed_by: str
    owed_to: str

    def answers(self, encoding: Encoding) -> Mapping[Answer, Formula]:
        """Each deadline that the duty can have, and when it has it; of two at once the earlier holds."""
        mine = [duty for rule in encoding.program.rules for duty in rule.duty if self.same(duty)]
        found: dict[Answer, Formula] = {}
        sooner: Formula = NO
        for duty in sorted(dict.fromkeys(mine), key=soonest):
            owed = encoding.owes(duty)
            found[duty.within] = every((owed, negated(sooner)))
            sooner = encoding.space.solver.named(some((sooner, owed)))
        return {**found, Never(): negated(sooner)}

    def same(self, duty: DutyOwed) -> bool:
        """Whether this is the duty meant."""
        return (duty.duty, duty.owed_by, duty.owed_to) == (self.duty, self.owed_by, self.owed_to)

    def said_by(self, rule: Rule) -> tuple[object, ...]:
        """What a rule says about it; empty for nothing."""
        return tuple(duty for duty in rule.duty if self.same(duty))

    def read(self, outcome: Outcome) -> Answer:
        """The answer in a decision."""
        mine = (owed.within for owed in outcome.duties if self == OfDuty(owed.duty, owed.owed_by, owed.owed_to))
        return next(mine, Never())


@dataclass(frozen=True, slots=True)
class OfSafeguard:
    """Whether staff are told a sentence."""

    says: str

    def answers(self, encoding: Encoding) -> Mapping[Answer, Formula]:
        """Each answer, and when it is given."""
        told = encoding.says(self.says)
        return {True: told, False: negated(told)}

    def said_by(self, rule: Rule) -> tuple[object, ...]:
        """What a rule says about it; empty for nothing."""
        return tuple(one for one in rule.safeguard if one == self.says)

    def read(self, outcome: Outcome) -> Answer:
        """The answer in a decision."""
        return any(one.says == self.says for one in outcome.safeguards)


Subject = OfAction | OfPathway | OfDuty | OfSafeguard
"""What can be answered otherwise."""


@dataclass(frozen=True, slots=True)
class OfStep:
    """Who runs a step and whose consent it takes; nobody where it is not on the route."""

    name: str

    def answers(self, encoding: Encoding) -> Mapping[Answer, Formula]:
        """Each answer, and when it is given."""
        pathway = encoding.program.pathways.get(self.name)
        if pathway is None:
            return {None: YES}
        taken = encoding.routes.on_route(self.name)
        return {(pathway.owner, pathway.consent): taken, None: negated(taken)}


@dataclass(frozen=True, slots=True)
class OfOrder:
    """Which of two steps comes first, where both are on the route."""

    one: str
    other: str

    def answers(self, encoding: Encoding) -> Mapping[Answer, Formula]:
        """Each answer, and when it is given."""
        if not {self.one, self.other} <= encoding.program.pathways.keys():
            return {None: YES}
        place = places(encoding.program)
        both = every(map(encoding.routes.on_route, (self.one, self.other)))
        return {min(self.one, self.other, key=place.__getitem__): both, None: negated(both)}


Asked = Subject | OfStep | OfOrder
"""Subjects, and what is told of the steps on a route beside that they are on it."""


def same(then: Mapping[Answer, Formula], after: Mapping[Answer, Formula]) -> Formula:
    """The answer is the same."""
    return some(every((formula, after[answer])) for answer, formula in then.items() if answer in after)


def subjects(old: Program, new: Program) -> Iterator[Subject]:
    """Everything that either program can answer, each once."""
    yield from dict.fromkeys(OfAction(name) for program in (old, new) for name in program.vocabulary.actions)
    yield from dict.fromkeys(OfPathway(name) for program in (old, new) for name in program.pathways)
    rules = [*old.rules, *new.rules]
    yield from dict.fromkeys(OfDuty(duty.duty, duty.owed_by, duty.owed_to) for rule in rules for duty in rule.duty)
    yield from dict.fromkeys(OfSafeguard(sentence) for rule in rules for sentence in rule.safeguard)
