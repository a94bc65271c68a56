"""What can be asked about an incident, and what a verdict can be given on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from diversion_engine.diagnostics.span import NOWHERE, Span

LAYERS = ("life_safety", "law", "agreement", "district", "school")
"""The layers of authority, highest first."""

Value = bool | int | float | str | frozenset[str]
"""What a fact can be: yes or no, a number, one of its values, or some of them."""


class Verdict(StrEnum):
    """What a ruleset says about an action. The order here is the order in which possibilities are listed."""

    MUST = "must"
    MAY = "may"
    MUST_NOT = "must_not"
    NOT_CALLED_FOR = "not_called_for"
    CONFLICT = "conflict"
    UNDETERMINED = "undetermined"


class Kind(StrEnum):
    """The types a fact can have."""

    BOOLEAN = "boolean"
    CHOICE = "choice"
    ORDERED = "ordered"
    SET = "set"
    INTEGER = "integer"
    NUMBER = "number"


class Letter(StrEnum):
    """What a letter to the student's family does about a pathway or a duty.

    `hold` means that no letter goes out at all while it applies or may apply: a letter that only kept silent
    about it could still warn somebody who must not be warned.
    """

    SAY = "say"
    LEAVE_OUT = "leave-out"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that staff, a student information system or the district can know.

    `values` are the values of a choice, an ordered fact (least first) or the members of a set;
    `low` and `high` bound a number, both inside. `protects` are the values that may only protect the
    student; it is empty for a fact that is not protective.
    """

    name: str
    kind: Kind
    values: tuple[str, ...] = ()
    low: float = 0
    high: float = 0
    unit: str | None = None
    ordinary: Value | None = None
    ask: str = ""
    note: str = ""
    source: str | None = None
    protects: frozenset[Value] = frozenset()
    span: Span = NOWHERE

    @property
    def is_number(self) -> bool:
        """Whether the fact is a number."""
        return self.kind in (Kind.INTEGER, Kind.NUMBER)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a value of a fact means, for people who do not know its name.

    It is found under its `topic`, and by the words of `says`, `note` and `also`.
    """

    says: str = ""
    note: str = ""
    topic: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """Something a verdict is given on.

    A *guarded* action is one that a lower layer may not permit or require unless a higher one delegates it.
    An interview goes on until the verdicts on the *primary* actions are settled. *anyone_may*: a verdict binds the
    school only, and everybody may always do it on their own, whatever the verdict is. An *item* stands on a checklist:
    `must` or `may` says that it is not done yet.
    """

    name: str
    says: str = ""
    default: Verdict = Verdict.NOT_CALLED_FOR
    guarded: bool = False
    primary: bool = False
    span: Span = NOWHERE
    anyone_may: bool = False
    item: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every name that rules and facts may use.

    `groups` maps the name of a fact to its named groups of values (`conduct` → `violent` → the codes).
    `family` says duties in words for a family; a letter leaves out a duty that is not there. While one of the
    duties in `hold` is owed, no letter goes out. `meanings` maps the name of a fact to what its values mean, where
    that was written down.
    """

    facts: Mapping[str, Fact]
    actions: Mapping[str, Action]
    duties: Mapping[str, str]
    demographics: frozenset[str] = frozenset()
    groups: Mapping[str, Mapping[str, frozenset[str]]] = field(default_factory=dict)
    family: Mapping[str, str] = field(default_factory=dict)
    hold: frozenset[str] = frozenset()
    meanings: Mapping[str, Mapping[str, Meaning]] = field(default_factory=dict)

    def is_demographics(self, name: str) -> bool:
        """Whether *name* is demographics, in full or by its first word (`race` for `race_ethnicity`)."""
        return any(name.lower() in (one, one.partition("_")[0]) for one in self.demographics)

    @property
    def is_checklist(self) -> bool:
        """Whether every action is an item: then the facts are about a program, and nobody is in danger or to be called."""
        return bool(self.actions) and all(action.item for action in self.actions.values())
