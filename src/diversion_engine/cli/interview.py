"""An interview: which questions are next, what has been answered, what is settled. It says nothing; `ask` does.

Questions that may all be answered with no are asked together, on one sheet. A sheet has just the questions that would
come one after another if each were answered with no, so it asks for nothing that is not needed. Only who says no to
all of them says no: what is not ticked stays open.

The state is a stack, so that `back` is exact: it takes away an answer as if it had never been given. Nothing is
written anywhere, and nothing is kept when the interview ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date

from diversion_engine.cli.menu import Menu, menu_for
from diversion_engine.cli.words import primary
from diversion_engine.engine import Decision, Engine
from diversion_engine.explain.contradiction import contradictions
from diversion_engine.model.decision import Question, Ruling
from diversion_engine.model.facts import Facts
from diversion_engine.model.promise import Impossible
from diversion_engine.model.vocabulary import Fact, Kind, Value, Verdict

ON_A_SHEET = 7
"""More questions than this are not read at a glance."""


@dataclass(frozen=True, slots=True)
class _Moment:
    facts: Facts
    skipped: frozenset[str]
    alone: frozenset[str]
    decision: Decision


class Interview:
    """Asks until the verdicts on the primary actions are settled, or nothing is left to ask."""

    def __init__(self, engine: Engine, day: date, facts: Facts) -> None:
        self._engine, self._day = engine, day
        self._moments = [_Moment(facts, frozenset(), frozenset(), self._decide(facts))]

    @property
    def decision(self) -> Decision:
        """The decision on what is known so far."""
        return self._moments[-1].decision

    @property
    def answered(self) -> int:
        """How many questions have been dealt with."""
        return len(self._moments) - 1

    @property
    def skipped(self) -> frozenset[str]:
        """The facts whose questions were passed over."""
        return self._moments[-1].skipped

    @property
    def contradictions(self) -> tuple[Impossible, ...]:
        """What cannot be, and is so by what was answered."""
        return contradictions(self.decision.program, self.decision.facts)

    @property
    def open(self) -> Mapping[str, Ruling]:
        """The primary actions that have no answer yet; one that is a no either way has one."""
        return {action: ruling for action, ruling in primary(self.decision).items() if not ruling.answered}

    @property
    def settled(self) -> tuple[int, int]:
        """How many of the actions have an answer, and how many there are."""
        every = len(primary(self.decision))
        return every - len(self.open), every

    @property
    def sheet(self) -> tuple[Question, ...]:
        """The next questions: one, or several to be answered with no together; none when there is nothing to ask."""
        now = self._moments[-1]
        waiting = self._waiting(now.decision)
        found = next((one for one in waiting if one.fact in now.alone), None)
        sheet = [found] if found else []
        facts = now.facts
        while not found and len(sheet) < ON_A_SHEET:
            one = self._next_with_a_no(waiting, begun=bool(sheet))
            if one is None:
                break
            sheet.append(one)
            no = says_no(self.fact(one))
            assert no is not None, "see `_next_with_a_no`"
            facts = facts.with_(one.fact, no)
            # Only a way to find questions; what is said to people is checked by the second opinion.
            waiting = self._waiting(self._decide(facts, cross_check=False))
        return tuple(sheet) or self._alone(waiting)

    def _alone(self, waiting: Sequence[Question]) -> tuple[Question, ...]:
        """The question that is asked by itself: what happened, which makes the most others needless, before who and how sure."""
        asked = [one for one in waiting if self.menu(self.fact(one)) is not None]
        return tuple([*asked, *waiting][:1])

    def _next_with_a_no(self, waiting: Sequence[Question], *, begun: bool) -> Question | None:
        """The first question that may be answered with no. What may be many things makes the most others needless."""
        for one in waiting:
            fact = self.fact(one)
            if says_no(fact) is not None and one.fact not in self._moments[-1].alone:
                return one
            if not begun or fact.kind is Kind.SET:
                return None
        return None

    def _waiting(self, decision: Decision) -> tuple[Question, ...]:
        """What may still be asked; nothing when everything is settled."""
        settled = all(one.verdict is not Verdict.UNDETERMINED for one in primary(decision).values())
        waiting = () if settled else tuple(one for one in decision.questions if one.fact not in self.skipped)
        vocabulary = decision.program.vocabulary
        if not vocabulary.is_checklist:
            return waiting
        # Nothing is urgent in a review, and one topic after the other is easier to answer.
        order = list(vocabulary.facts)
        return tuple(sorted(waiting, key=lambda one: order.index(one.fact)))

    def menu(self, fact: Fact) -> Menu | None:
        """The menu of a fact that has too many values to be shown at once."""
        return menu_for(fact, self.decision.program.vocabulary.meanings.get(fact.name, {}))

    def fact(self, question: Question) -> Fact:
        """The fact a question is about."""
        return self.decision.program.vocabulary.facts[question.fact]

    def answer(self, question: Question, value: Value) -> None:
        """Take an answer."""
        self._next(self._moments[-1].facts.with_(question.fact, value))

    def tick(self, sheet: Sequence[Question], yes: Set[str], *, others_no: bool) -> None:
        """Take the answers to a sheet.

        Args:
            sheet: What was asked together.
            yes: The facts that were ticked. One that has several values is asked for next.
            others_no: All the others are answered with no; otherwise they stay open.
        """
        now = self._moments[-1]
        facts, more = now.facts, set[str]()
        for fact in map(self.fact, sheet):
            no = says_no(fact)
            if fact.name not in yes:
                facts = facts.with_(fact.name, no) if others_no and no is not None else facts
            elif fact.kind is Kind.BOOLEAN:
                facts = facts.with_(fact.name, True)
            else:
                more.add(fact.name)
        self._next(facts, now.alone | more)

    def one_by_one(self, sheet: Sequence[Question]) -> None:
        """Ask the questions of a sheet again, each alone."""
        now = self._moments[-1]
        self._moments.append(replace(now, alone=now.alone | {one.fact for one in sheet}))

    def cannot_know(self, question: Question) -> None:
        """Take the answer that nobody can know."""
        self._next(self._moments[-1].facts.with_unknowable(question.fact))

    def skip(self, question: Question) -> None:
        """Pass a question over; it is not asked again."""
        now = self._moments[-1]
        self._moments.append(replace(now, skipped=now.skipped | {question.fact}))

    def back(self) -> bool:
        """Take back the last answer; false when there is none."""
        if len(self._moments) == 1:
            return False
        self._moments.pop()
        return True

    def _next(self, facts: Facts, alone: frozenset[str] | None = None) -> None:
        now = self._moments[-1]
        self._moments.append(_Moment(facts, now.skipped, now.alone if alone is None else alone, self._decide(facts)))

    def _decide(self, facts: Facts, *, cross_check: bool | None = None) -> Decision:
        return self._engine.decide(facts, as_of=self._day, cross_check=cross_check)


def says_no(fact: Fact) -> Value | None:
    """The value of a plain no to the fact's question; None where the uneventful answer is another."""
    match fact.kind:
        case Kind.BOOLEAN if fact.ordinary is not True:
            return False
        case Kind.CHOICE | Kind.ORDERED if "none" in fact.values:
            return "none"
    return None
