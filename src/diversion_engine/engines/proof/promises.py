"""Is a promise kept in every incident?

reads    a program and a promise
gives    `Proved`, `Broken` with cases that show it, `NoCase` when it is about no incident at all, or `Unsettled`
needs    `replay`: a case that `semantics` does not confirm is never shown

What is asked where: verdicts and routes of fully known incidents, because what is open is settled by asking; whether
there is a route, and what learning does, also while facts are missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from diversion_engine.engines.proof.encoding import NO_RESPONSE, Encoding
from diversion_engine.engines.proof.logic import NO, Formula, NotSettled, differ, every, negated, some
from diversion_engine.engines.proof.replay import Case, replayed
from diversion_engine.engines.proof.space import SECONDS, Space
from diversion_engine.model.program import Program
from diversion_engine.model.promise import Changing, Claim, Gives, HasRoute, How, LeadsTo, Learning, Promise
from diversion_engine.model.vocabulary import Verdict


@dataclass(frozen=True, slots=True)
class Proved:
    """It holds in every incident; `case` is one that it is about, or for `sometimes` one that shows it."""

    case: Case | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """It does not hold. `cases` has one that shows it, or two that differ as the promise says; none where a
    `sometimes` is never so.
    """

    claim: Claim
    cases: tuple[Case, ...] = ()


@dataclass(frozen=True, slots=True)
class NoCase:
    """There is no incident that it is about."""


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Time ran out before it was either proved or broken."""

    claim: Claim | None = None


Answer = Proved | Broken | NoCase | Unsettled


def prove(program: Program, promise: Promise, *, seconds: float = SECONDS) -> Answer:
    """Prove one promise, or show where it is broken.

    Args:
        program: What is promised about.
        promise: From the ruleset, or made elsewhere: its names have to exist in the program's vocabulary.
        seconds: How long one question may take.
    """
    return Prover(program, (promise,), seconds=seconds).prove(promise)


class Prover:
    """Proves promises about one program; what they have in common is worked out once.

    Args:
        program: What is promised about.
        promises: Promises that do not stand in the program and will be asked about as well.
        seconds: How long one question may take.
    """

    def __init__(self, program: Program, promises: tuple[Promise, ...] = (), *, seconds: float = SECONDS) -> None:
        self.program, self._promises, self._seconds = program, promises, seconds
        self._beside: dict[str, Encoding] = {}

    @cached_property
    def known(self) -> Encoding:
        """The program over fully known incidents."""
        return Encoding(Space([self.program], self._promises, seconds=self._seconds), self.program)

    @cached_property
    def open(self) -> Encoding:
        """The program over all incidents, also those in which facts are missing."""
        return Encoding(Space([self.program], self._promises, unknown=True, seconds=self._seconds), self.program)

    def beside(self, fact: str) -> Encoding:
        """The program over a second incident that may differ from the first in one fact."""
        if fact not in self._beside:
            known = self.known
            self._beside[fact] = Encoding(known.space, self.program, known.space.another([fact]), like=known)
        return self._beside[fact]

    def prove(self, promise: Promise) -> Answer:
        """The answer for one promise."""
        about = self.known.condition(promise.where).certain
        some_case = self.known.space.solver.solve(about)
        if isinstance(some_case, NotSettled):
            return Unsettled()
        if some_case is None:
            return NoCase()
        answers = [answer for claim in promise.claims for answer in self._settle(promise, claim)]
        worst = [answer for kind in (Broken, NoCase, Unsettled) for answer in answers if isinstance(answer, kind)]
        return worst[0] if worst else Proved(next((answer.case for answer in answers if isinstance(answer, Proved)), None))

    def _settle(self, promise: Promise, claim: Claim) -> Iterator[Answer]:
        match claim:
            case Gives(action, verdicts, how):
                given = self.known.one_of(action, verdicts)
                others = self.known.one_of(action, set(Verdict) - verdicts)
                yield self._quantified(promise, claim, how, given, others)
            case LeadsTo(pathways, how):
                reached = some(self.known.routes.on_route(name) for name in sorted(pathways))
                yield self._quantified(promise, claim, how, reached, negated(reached))
            case HasRoute():
                where = self.open.condition(promise.where).possible
                yield self._none(claim, self.open, where, some((self.open.routes.empty, *self._nowhere())))
            case Changing():
                yield from (self._changing(promise, claim, fact, place) for place, (fact, _) in enumerate(claim.facts))
            case Learning(pathways):
                yield self._learning(promise, claim, pathways)

    def _nowhere(self) -> Iterator[Formula]:
        yield from (self.open.routes.leads_nowhere(name) for name in self.program.pathways)

    def _quantified(self, promise: Promise, claim: Claim, how: How, holds: Formula, fails: Formula) -> Answer:
        where = self.known.condition(promise.where).certain
        match how:
            case How.ALWAYS:
                return self._none(claim, self.known, where, fails)
            case How.NEVER:
                return self._none(claim, self.known, where, holds)
            case How.SOMETIMES:
                found = self.known.space.plainest(where, holds)
                if isinstance(found, NotSettled):
                    return Unsettled(claim)
                return Broken(claim) if found is None else Proved(replayed(found, self.known))

    def _none(self, claim: Claim, encoding: Encoding, *wanted: Formula) -> Answer:
        found = encoding.space.plainest(*wanted)
        if isinstance(found, NotSettled):
            return Unsettled(claim)
        return Proved() if found is None else Broken(claim, (replayed(found, encoding),))

    def _changing(self, promise: Promise, claim: Changing, fact: str, place: int) -> Answer:
        first = self.known
        if fact not in first.space.facts or fact not in {*first.space.cells, *first.space.classes}:
            return Proved()  # no condition reads it
        second = self.beside(fact)
        wanted = [first.condition(promise.where).certain]
        to = claim.facts[place][1]
        if to is not None:
            wanted += [negated(first.condition(to).possible), second.condition(to).certain]
            if first.space.solver.solve(*wanted) is None:
                return NoCase()
        changed = some(
            raised(first, second, action) if claim.only_raises else other_answer(first, second, action)
            for action in claim.actions
        )
        if changed is NO:
            return Proved()
        found = first.space.plainest(*wanted, changed)
        if isinstance(found, NotSettled):
            return Unsettled(claim)
        return Proved() if found is None else Broken(claim, (replayed(found, first), replayed(found, second)))

    def _learning(self, promise: Promise, claim: Claim, pathways: frozenset[str]) -> Answer:
        before = self.open
        after = Encoding(before.space, self.program, before.space.another(learned=True), like=None)
        lost = some(every((before.routes.on_route(name), negated(after.routes.on_route(name)))) for name in sorted(pathways))
        found = before.space.plainest(after.condition(promise.where).certain, lost)
        if isinstance(found, NotSettled):
            return Unsettled(claim)
        return Proved() if found is None else Broken(claim, (replayed(found, before), replayed(found, after)))


def raised(first: Encoding, second: Encoding, action: str) -> Formula:
    """Whether the second response is higher: no, may, must in this order.

    Where a limit has no value yet, several responses are possible: then the highest or the lowest of them is higher.
    """
    if all(first.possible(action, one) is second.possible(action, one) for one in Verdict):
        return NO
    no, may = frozenset(NO_RESPONSE), frozenset((*NO_RESPONSE, Verdict.MAY))
    higher = [
        every((second.one_of(action, above), negated(first.one_of(action, above))))
        for above in ({Verdict.MUST}, {Verdict.MAY, Verdict.MUST})
    ]
    higher += [every((first.one_of(action, below), negated(second.one_of(action, below)))) for below in (no, may)]
    contradictory = (first.possible(action, Verdict.CONFLICT), second.possible(action, Verdict.CONFLICT))
    return every((some(higher), *map(negated, contradictory)))


def other_answer(first: Encoding, second: Encoding, action: str) -> Formula:
    """Whether staff are told something else; the two ways of saying no are the same answer."""
    kinds = (NO_RESPONSE, (Verdict.MAY,), (Verdict.MUST,), (Verdict.CONFLICT,))
    return some(differ(first.one_of(action, kind), second.one_of(action, kind)) for kind in kinds)
