"""What was decided: verdicts, route, duties, safeguards, questions, and the reasons for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from diversion_engine.model.rule import Within
from diversion_engine.model.truth import Truth
from diversion_engine.model.vocabulary import Verdict


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
