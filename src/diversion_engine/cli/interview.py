"""An interview: which question is next, what has been answered, what is settled. It says nothing; `ask` does.

The state is a stack, so that `back` is exact: it takes away an answer as if it had never been given. Nothing is
written anywhere, and nothing is kept when the interview ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from diversion_engine.cli.words import primary
from diversion_engine.engine import Decision, Engine
from diversion_engine.model.decision import Question, Ruling
from diversion_engine.model.facts import Facts
from diversion_engine.model.vocabulary import Fact, Value, Verdict


@dataclass(frozen=True, slots=True)
class _Moment:
    facts: Facts
    skipped: frozenset[str]
    decision: Decision


class Interview:
    """Asks until the verdicts on the primary actions are settled, or nothing is left to ask."""

    def __init__(self, engine: Engine, day: date, facts: Facts) -> None:
        self._engine, self._day = engine, day
        self._moments = [_Moment(facts, frozenset(), engine.decide(facts, as_of=day))]

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
    def open(self) -> Mapping[str, Ruling]:
        """The primary actions whose verdicts are not settled."""
        return {action: ruling for action, ruling in primary(self.decision).items() if ruling.verdict is Verdict.UNDETERMINED}

    @property
    def settled(self) -> tuple[int, int]:
        """How many of the actions are settled, and how many there are."""
        every = len(primary(self.decision))
        return every - len(self.open), every

    @property
    def question(self) -> Question | None:
        """The next question; None when everything is settled or nothing is left to ask."""
        if not self.open:
            return None
        return next((one for one in self.decision.questions if one.fact not in self.skipped), None)

    def fact(self, question: Question) -> Fact:
        """The fact a question is about."""
        return self.decision.program.vocabulary.facts[question.fact]

    def answer(self, question: Question, value: Value) -> None:
        """Take an answer."""
        self._next(self._moments[-1].facts.with_(question.fact, value))

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

    def _next(self, facts: Facts) -> None:
        self._moments.append(_Moment(facts, self.skipped, self._engine.decide(facts, as_of=self._day)))
