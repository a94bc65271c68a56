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

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from diversion_engine.engines.proof.causes import Cause, Causes
from diversion_engine.engines.proof.encoding import Encoding
from diversion_engine.engines.proof.logic import NO, Formula, Model, NotSettled, every, negated, some
from diversion_engine.engines.proof.region import condition, outside, widened
from diversion_engine.engines.proof.replay import Case, replayed
from diversion_engine.engines.proof.space import SECONDS, Space
from diversion_engine.engines.proof.subjects import Answer, Asked, Subject, same, subjects
from diversion_engine.errors import ProofFaultError
from diversion_engine.model.expression import Expression
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Fact

FEW = 3
"""A region is written out as so many conditions side by side at the most; one that needs more is named by its cause alone."""

READABLE = 6
"""A condition that says more than so many things at once is not read by anybody."""


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
    """

    subject: Subject
    before: Answer
    now: Answer
    rule: str | None
    pathway: str | None
    where: tuple[Expression, ...]
    old: Case
    new: Case


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
    old: Program, new: Program, among: Iterable[Asked], *, unknown: bool = False, seconds: float = SECONDS
) -> tuple[Case, Case] | NotSettled | None:
    """The plainest incident in which one of these subjects is answered otherwise, decided by both; None where there is none.

    Args:
        old: The program as it was.
        new: The program as it is to be; both have the same facts.
        among: What is asked about.
        unknown: Whether facts may be missing in it; then no verdict may be among what is asked about.
        seconds: How long one question may take.

    Raises:
        ProofFaultError: The definition does not confirm the case.
    """
    space = Space([old, new], unknown=unknown, seconds=seconds)
    before, now = Encoding(space, old), Encoding(space, new)
    model = space.plainest(some(negated(same(one.answers(before), one.answers(now))) for one in among))
    if model is None and space.doubtful and not unknown:
        return NotSettled(seconds)
    return (replayed(model, before), replayed(model, now)) if isinstance(model, Model) else model


class _Pair:
    """Two programs over the same incident."""

    def __init__(self, before: Encoding, now: Encoding) -> None:
        self.before, self.now, self.space = before, now, before.space
        self._causes = Causes(before, now)

    def changes(self, subject: Subject) -> list[Change] | NotSettled:
        """All changes of one answer."""
        then, after = subject.answers(self.before), subject.answers(self.now)
        otherwise = self.space.solver.meets(negated(same(then, after)))
        if isinstance(otherwise, NotSettled):
            return otherwise
        found: list[Change] = []
        causes = self._causes.of(subject) if otherwise else []
        for old, new in product(then, after) if otherwise else ():
            changed = NO if old == new else self.space.solver.named(every((then[old], after[new])))
            split = self._split(subject, old, new, changed, causes)
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
        if (subject.read(old.outcome), subject.read(new.outcome)) != (then, after):
            raise ProofFaultError(new.program.identity.id, "what changed")
        rule = cause.name if cause and cause.kind == "rule" else None
        pathway = cause.name if cause and cause.kind == "pathway" else None
        return Change(subject, then, after, rule, pathway, where, old, new)


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
