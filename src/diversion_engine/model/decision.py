"""What was decided: verdicts, route, duties, safeguards, questions, and the reasons for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

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


PUT_OFF = ("route", "excluded", "duties", "safeguards", "questions")
"""The parts of an outcome that an engine may leave until somebody reads them."""


class _Later:
    """Where an outcome keeps what gives the parts that were put off; no field, because it is no part of what is said."""

    __slots__ = ("_parts",)
    _parts: Callable[[str], Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Outcome(_Later):
    """What a program says about one set of facts. Engines must give equal outcomes."""

    statuses: Mapping[str, Truth]
    verdicts: Mapping[str, Ruling]
    route: tuple[Step, ...]
    excluded: tuple[Excluded, ...]
    duties: tuple[Owed, ...]
    safeguards: tuple[Safeguard, ...]
    questions: tuple[Question, ...]
    interim: str | None

    @classmethod
    def putting_off(
        cls,
        statuses: Mapping[str, Truth],
        verdicts: Mapping[str, Ruling],
        interim: str | None,
        parts: Callable[[str], Mapping[str, object]],
    ) -> Outcome:
        """The outcome whose other parts, those in `PUT_OFF`, are what *parts* gives for their names.

        What is worked out together with a part may come with it. *parts* must be pure: it may be called more than once,
        and from any thread.
        """
        outcome = object.__new__(cls)
        put = object.__setattr__
        put(outcome, "statuses", statuses)
        put(outcome, "verdicts", verdicts)
        put(outcome, "interim", interim)
        put(outcome, "_parts", parts)
        return outcome

    if not TYPE_CHECKING:  # a type checker would take every misspelt name for a part

        def __getattr__(self, name: str) -> Any:
            # Python comes here only for what is not there yet.
            if name not in PUT_OFF:
                raise AttributeError(name)
            parts = self._parts(name)
            for each, value in parts.items():
                object.__setattr__(self, each, value)
            return parts[name]

    def __reduce__(self) -> tuple[type[Outcome], tuple[object, ...]]:
        return Outcome, tuple(getattr(self, one.name) for one in fields(self))
