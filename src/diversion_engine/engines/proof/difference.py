"""What is answered otherwise by two programs, in every incident there is.

reads    an old and a new program, both of one day
gives    for each action, pathway, duty and safeguard the regions in which the answer changed, the widest first
needs    a vocabulary that both share, or nearly: a value that only one of them has counts for both

Every fact is known here. Missing facts leave possible what their completions give, so where no known incident is answered
otherwise, no verdict on an unknown one is (unless a condition asks whether a fact is `known`, which is said).

A change of one answer into another is split by its causes: the rules and pathways that say something else than before. Each
cause has a region: the incidents in which the answer changed and this cause said something else, and none of the causes named
before it did. Together the regions are the change, no more and no less.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal

from diversion_engine.engines.proof.encoding import Encoding
from diversion_engine.engines.proof.logic import NO, YES, Formula, Model, NotSettled, differ, every, negated, some
from diversion_engine.engines.proof.region import condition, outside, widened
from diversion_engine.engines.proof.replay import Case, replayed
from diversion_engine.engines.proof.space import SECONDS, Space
from diversion_engine.errors import ProofFaultError
from diversion_engine.model.decision import Outcome
from diversion_engine.model.expression import Expression
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.program import Program
from diversion_engine.model.rule import DutyOwed, Rule, Within
from diversion_engine.model.vocabulary import Fact, Verdict
from diversion_engine.semantics.decide import soonest

FEW = 3
"""A region is written out as so many conditions side by side at the most; one that needs more is named by its cause alone."""

READABLE = 6
"""A condition that says more than so many things at once is not read by anybody."""


@dataclass(frozen=True, slots=True)
class OfAction:
    """The verdict on an action; None where the policy does not know the action."""

    name: str

    def answers(self, encoding: Encoding) -> Mapping[Hashable, Formula]:
        """Each answer, and when it is given."""
        if self.name not in encoding.program.vocabulary.actions:
            return {None: YES}
        possible = {verdict: encoding.possible(self.name, verdict) for verdict in Verdict}
        # A limit without a figure on that day leaves a verdict open although every fact is known.
        alone: dict[Hashable, Formula] = {
            verdict: every((formula, *(negated(other) for else_, other in possible.items() if else_ is not verdict)))
            for verdict, formula in possible.items()
        }
        return {**alone, Verdict.UNDETERMINED: every(map(negated, alone.values()))}

    def said_by(self, rule: Rule) -> tuple[object, ...]:
        """What a rule says about it; empty for nothing."""
        return tuple((rule.layer, verdict) for verdict in Verdict if self.name in rule.actions_with(verdict))

    def read(self, outcome: Outcome) -> tuple[Hashable, tuple[str, ...]]:
        """The answer in a decision, and the rules behind it."""
        ruling = outcome.verdicts.get(self.name)
        return (ruling.verdict, ruling.rules) if ruling else (None, ())


@dataclass(frozen=True, slots=True)
class OfPathway:
    """Whether a pathway is on the route."""

    name: str

    def answers(self, encoding: Encoding) -> Mapping[Hashable, Formula]:
        """Each answer, and when it is given."""
        taken = encoding.routes.on_route(self.name) if self.name in encoding.program.pathways else NO
        return {True: taken, False: negated(taken)}

    def said_by(self, rule: Rule) -> tuple[object, ...]:
        """What a rule says about it; empty for nothing."""
        return rule.offer

    def read(self, outcome: Outcome) -> tuple[Hashable, tuple[str, ...]]:
        """The answer in a decision, and the rules behind it."""
        step = next((step for step in outcome.route if step.pathway == self.name), None)
        return step is not None, step.rules if step else ()


@dataclass(frozen=True, slots=True)
class Never:
    """The duty is not owed."""


@dataclass(frozen=True, slots=True)
class OfDuty:
    """Whether somebody owes something to somebody, and by when."""

    duty: str
    owed_by: str
    owed_to: str

    def answers(self, encoding: Encoding) -> Mapping[Hashable, Formula]:
        """Each deadline that the duty can have, and when it has it; of two at once the earlier holds."""
        mine = [duty for rule in encoding.program.rules for duty in rule.duty if self.same(duty)]
        found: dict[Hashable, Formula] = {}
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

    def read(self, outcome: Outcome) -> tuple[Hashable, tuple[str, ...]]:
        """The answer in a decision, and the rules behind it."""
        mine = (owed for owed in outcome.duties if self == OfDuty(owed.duty, owed.owed_by, owed.owed_to))
        owed = next(mine, None)
        return (owed.within, owed.rules) if owed else (Never(), ())


@dataclass(frozen=True, slots=True)
class OfSafeguard:
    """Whether staff are told a sentence."""

    says: str

    def answers(self, encoding: Encoding) -> Mapping[Hashable, Formula]:
        """Each answer, and when it is given."""
        told = encoding.says(self.says)
        return {True: told, False: negated(told)}

    def said_by(self, rule: Rule) -> tuple[object, ...]:
        """What a rule says about it; empty for nothing."""
        return tuple(one for one in rule.safeguard if one == self.says)

    def read(self, outcome: Outcome) -> tuple[Hashable, tuple[str, ...]]:
        """The answer in a decision, and the rules behind it."""
        told = next((one for one in outcome.safeguards if one.says == self.says), None)
        return told is not None, told.rules if told else ()


Subject = OfAction | OfPathway | OfDuty | OfSafeguard
"""What can be answered otherwise."""

Answer = Verdict | bool | Within | Never | None
"""A verdict, yes or no, or by when a duty is owed (None without a time)."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What says something else than before: a rule or a pathway. `differs` holds where it does."""

    kind: Literal["rule", "pathway"]
    name: str
    differs: Formula


@dataclass(frozen=True)
class Change:
    """One region in which an answer changed.

    Attributes:
        subject: What it is about.
        before: The answer of the old program.
        now: The answer of the new one.
        rule: The rule that says something else than before in all of the region; None where no single one does.
        pathway: The pathway that can be used, or is led to, otherwise than before in all of it.
        where: In exactly these incidents, each condition a region of its own; empty where that would take more
            than a few, and the cause alone says which.
        old: The plainest incident of the region, decided by the old program.
        new: The same incident, decided by the new one.
        rules_before: The rules behind the old answer in that incident.
        rules_now: The rules behind the new one.
    """

    subject: Subject
    before: Answer
    now: Answer
    rule: str | None
    pathway: str | None
    where: tuple[Expression, ...]
    old: Case
    new: Case
    rules_before: tuple[str, ...]
    rules_now: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    """Everything that two programs answer otherwise.

    Attributes:
        changes: In the order of `subjects`; of one subject, those that need fewer words first.
        unsettled: What could not be settled in time; nothing is known about it.
        doubtful: Facts whose being known matters to some condition: incidents in which staff say that
            one of them cannot be known were not compared.
    """

    changes: tuple[Change, ...]
    unsettled: tuple[Subject, ...] = ()
    doubtful: frozenset[str] = frozenset()

    @property
    def none(self) -> bool:
        """Whether the two are proved to answer alike."""
        return not self.changes and not self.unsettled and not self.doubtful


def difference(old: Program, new: Program, *, seconds: float = SECONDS) -> Difference:
    """What *new* answers otherwise than *old*.

    Args:
        old: The program as it was.
        new: The program as it is to be.
        seconds: How long one question may take.

    Raises:
        ProofFaultError: The definition does not confirm a case.
    """
    facts = _joined(old.vocabulary.facts, new.vocabulary.facts)
    old, new = _with_facts(old, facts), _with_facts(new, facts)
    space = Space([old, new], seconds=seconds)
    pair = _Pair(Encoding(space, old), Encoding(space, new))
    changes: list[Change] = []
    unsettled: list[Subject] = []
    for subject in subjects(old, new):
        found = pair.changes(subject)
        if isinstance(found, NotSettled):
            unsettled.append(subject)
        else:
            changes += found
    return Difference(tuple(changes), tuple(unsettled), space.doubtful)


def plainest(
    old: Program, new: Program, among: Iterable[Subject], *, seconds: float = SECONDS
) -> tuple[Case, Case] | NotSettled | None:
    """The plainest incident in which one of these subjects is answered otherwise, decided by both; None where there is none.

    Args:
        old: The program as it was.
        new: The program as it is to be; both have the same facts.
        among: What is asked about.
        seconds: How long one question may take.

    Raises:
        ProofFaultError: The definition does not confirm the case.
    """
    space = Space([old, new], seconds=seconds)
    before, now = Encoding(space, old), Encoding(space, new)
    model = space.plainest(some(negated(_same(one.answers(before), one.answers(now))) for one in among))
    if model is None and space.doubtful:
        return NotSettled(seconds)
    return (replayed(model, before), replayed(model, now)) if isinstance(model, Model) else model


def _same(then: Mapping[Hashable, Formula], after: Mapping[Hashable, Formula]) -> Formula:
    """The answer is the same."""
    return some(every((formula, after[answer])) for answer, formula in then.items() if answer in after)


def subjects(old: Program, new: Program) -> Iterator[Subject]:
    """Everything that either program can answer, each once."""
    yield from dict.fromkeys(OfAction(name) for program in (old, new) for name in program.vocabulary.actions)
    yield from dict.fromkeys(OfPathway(name) for program in (old, new) for name in program.pathways)
    rules = [*old.rules, *new.rules]
    yield from dict.fromkeys(OfDuty(duty.duty, duty.owed_by, duty.owed_to) for rule in rules for duty in rule.duty)
    yield from dict.fromkeys(OfSafeguard(sentence) for rule in rules for sentence in rule.safeguard)


class _Pair:
    """Two programs over the same incident."""

    def __init__(self, before: Encoding, now: Encoding) -> None:
        self.before, self.now, self.space = before, now, before.space
        self._differing: dict[str, Formula] = {}

    def changes(self, subject: Subject) -> list[Change] | NotSettled:
        """All changes of one answer."""
        then, after = subject.answers(self.before), subject.answers(self.now)
        otherwise = self.space.solver.meets(negated(_same(then, after)))
        if isinstance(otherwise, NotSettled):
            return otherwise
        found: list[Change] = []
        causes = self._causes(subject) if otherwise else []
        for old, new in product(then, after) if otherwise else ():
            changed = NO if old == new else self.space.solver.named(every((then[old], after[new])))
            split = self._split(subject, old, new, changed, causes)  # type: ignore[arg-type] # both are answers
            if isinstance(split, NotSettled):
                return split
            found += split
        return sorted(found, key=lambda change: (not change.where, len(str(change.where))))

    def _split(
        self, subject: Subject, old: Answer, new: Answer, changed: Formula, causes: Sequence[Cause]
    ) -> list[Change] | NotSettled:
        found: list[Change] = []
        left = changed
        while left is not NO:
            model = self.space.plainest(left)
            if model is None:
                break
            if isinstance(model, NotSettled):
                return model
            cause = next((one for one in causes if model[one.differs]), None)
            region = every((left, cause.differs)) if cause else left
            where = self._where(self.space.solver.named(region), model)
            found.append(self._change(subject, old, new, cause, where, replayed(model, self.before), replayed(model, self.now)))
            left = self.space.solver.named(every((left, negated(cause.differs)))) if cause else NO
        return found

    def _where(self, region: Formula, model: Model) -> tuple[Expression, ...]:
        """The region, around its plainest incident first, as a few conditions; nothing where they would be many."""
        parts: list[Expression] = []
        left = [region]
        found: Model | NotSettled | None = model
        while isinstance(found, Model):
            part = widened(self.space, found, region)
            if len(parts) == FEW or part.narrow > READABLE:
                return ()
            parts.append(condition(self.space, part))
            left.append(outside(self.space, part))
            found = self.space.solver.solve(*left)
        return tuple(parts) if found is None else ()

    def _change(
        self, subject: Subject, then: Answer, after: Answer, cause: Cause | None, where: tuple[Expression, ...],
        old: Case, new: Case,
    ) -> Change:  # fmt: skip
        (said_then, rules_then), (said_now, rules_now) = subject.read(old.outcome), subject.read(new.outcome)
        if (said_then, said_now) != (then, after):
            raise ProofFaultError(new.program.identity.id, "what changed")
        rule = cause.name if cause and cause.kind == "rule" else None
        pathway = cause.name if cause and cause.kind == "pathway" else None
        return Change(subject, then, after, rule, pathway, where, old, new, rules_then, rules_now)

    # -- causes --------------------------------------------------------------------------------------------------------

    def _causes(self, subject: Subject) -> list[Cause]:
        """The rules that say something about *subject*, and the pathways it depends on, where they say something else."""
        ids = dict.fromkeys(rule.id for program in (self.before.program, self.now.program) for rule in program.rules)
        rules = [Cause("rule", name, self._rule_differs(subject, name)) for name in ids]
        pathways: list[Cause] = []
        if isinstance(subject, OfPathway):
            names = dict.fromkeys([*self.before.program.pathways, *self.now.program.pathways])
            pathways = [Cause("pathway", name, self._pathway_differs(name)) for name in names]
        return [cause for cause in (*rules, *pathways) if cause.differs is not NO]

    def _rule_differs(self, subject: Subject, name: str) -> Formula:
        then, after = _rule(self.before, name), _rule(self.now, name)
        said_then, said_now = (subject.said_by(rule) if rule else () for rule in (then, after))
        if said_then == said_now:
            return self._status_differs(name) if said_then else NO
        held_then = self.before.status(then).certain if then and said_then else NO
        held_now = self.now.status(after).certain if after and said_now else NO
        return self.space.solver.named(some((held_then, held_now)))

    def _status_differs(self, name: str) -> Formula:
        """Where a rule of both programs holds in one only; NO where that is nowhere."""
        if name not in self._differing:
            either = differ(self.before.status(name).certain, self.now.status(name).certain)
            formula = self.space.solver.named(either)
            self._differing[name] = NO if self.space.solver.meets(formula) is False else formula
        return self._differing[name]

    def _pathway_differs(self, name: str) -> Formula:
        then, after = self.before.program.pathways.get(name), self.now.program.pathways.get(name)
        if then is None or after is None or _leads(then) != _leads(after):
            return YES
        usable = differ(self.before.routes.usable[name], self.now.routes.usable[name])
        never = differ(self.before.routes.never[name], self.now.routes.never[name])
        return self.space.solver.named(some((usable, never)))


def _rule(encoding: Encoding, name: str) -> Rule | None:
    return next((rule for rule in encoding.program.rules if rule.id == name), None)


def _leads(pathway: Pathway) -> tuple[object, ...]:
    """All by which a pathway shapes a route, beside when it can be used."""
    return pathway.intrusiveness, pathway.unavailable, pathway.excluded, pathway.after


def _joined(old: Mapping[str, Fact], new: Mapping[str, Fact]) -> dict[str, Fact]:
    """The facts of both; one whose values or limits changed has those of both."""
    joined = {**old, **new}
    for name in old.keys() & new.keys():
        one, other = old[name], new[name]
        values = (*other.values, *(value for value in one.values if value not in other.values))
        joined[name] = replace(other, values=values, low=min(one.low, other.low), high=max(one.high, other.high))
    return joined


def _with_facts(program: Program, facts: Mapping[str, Fact]) -> Program:
    return replace(program, vocabulary=replace(program.vocabulary, facts=facts))
