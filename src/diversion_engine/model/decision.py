"""What was decided: verdicts, route, duties, safeguards, questions, and the reasons for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from diversion_engine.model.rule import Within
from diversion_engine.model.truth import Truth
from diversion_engine.model.vocabulary import Verdict


def answers(possible: Iterable[Verdict]) -> frozenset[Verdict]:
    """The different things that staff could be told: `must_not` and `not_called_for` both tell them no."""
    return frozenset(Verdict.MUST_NOT if verdict is Verdict.NOT_CALLED_FOR else verdict for verdict in possible)


@dataclass(frozen=True, slots=True)
class Ruling:
    """The verdict on one action.

    `possible` holds every verdict the missing facts still leave open; with one left, that is the verdict.
    `layer` is the layer that decided, None where nothing did. `rules` are the rules that decide or may decide.
    """

    verdict: Verdict
    possible: tuple[Verdict, ...]
    layer: str | None = None
    rules: tuple[str, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether every possible verdict tells staff the same: to do it, that they may, or not to.

        `must_not` and `not_called_for` both mean no. Which of the two it is may stay open while the answer is clear.
        """
        return len(answers(self.possible)) == 1


@dataclass(frozen=True, slots=True)
class Step:
    """One pathway on the route, with the rules that put it there. `instead_of` names the pathways it replaces."""

    pathway: str
    rules: tuple[str, ...]
    owner: str
    consent: tuple[str, ...] = ()
    instead_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Excluded:
    """A pathway that was offered and cannot be used, and why."""

    pathway: str
    because: str


@dataclass(frozen=True, slots=True)
class Owed:
    """A duty, with the rules that impose it."""

    duty: str
    owed_by: str
    owed_to: str
    within: Within | None
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Safeguard:
    """A sentence staff must respect, with the rules that say it."""

    says: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A fact that would help to settle what is open, and how to ask for it."""

    fact: str
    ask: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a program says about one set of facts. Engines must give equal outcomes."""

    statuses: Mapping[str, Truth]
    verdicts: Mapping[str, Ruling]
    route: tuple[Step, ...]
    excluded: tuple[Excluded, ...]
    duties: tuple[Owed, ...]
    safeguards: tuple[Safeguard, ...]
    questions: tuple[Question, ...]
    interim: str | None
