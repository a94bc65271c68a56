"""What the codes of other systems mean here.

A code is looked up by its namespace, and never by a category that it belongs to. A code that is not there has no
meaning, and nothing stands in for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Literal

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.diagnostics.suggest import nearest
from diversion_engine.model.rule import ALWAYS_IN_FORCE, InForce
from diversion_engine.model.vocabulary import Value

Role = Literal["offender", "victim", "witness", "reporter"]

ROLES: tuple[Role, ...] = ("offender", "victim", "witness", "reporter")
"""What a person can be in an incident. Decisions are about offenders only."""


@dataclass(frozen=True, slots=True)
class Coded:
    """A code as a record has it. Without a namespace, `kind` (such as `WeaponDescriptor`) says which ones to look in."""

    code: str
    namespace: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Conduct:
    """What a student is reported to have done: everything in *surely*, and nothing outside *possibly*."""

    surely: frozenset[str]
    possibly: frozenset[str]

    def __or__(self, other: Conduct) -> Conduct:
        return Conduct(self.surely | other.surely, self.possibly | other.possibly)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one code settles, and what it is known to leave open.

    `conduct` is None where the code is not about conduct, or cannot tell it; then `cannot_tell` has it.
    """

    code: str
    namespace: str
    facts: Mapping[str, Value] = field(default_factory=dict)
    conduct: Conduct | None = None
    cannot_tell: tuple[str, ...] = ()
    role: Role | None = None
    demographics: Mapping[str, str | bool] = field(default_factory=dict)
    note: str = ""
    in_force: InForce = ALWAYS_IN_FORCE
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Unmapped:
    """Why a code has no meaning: a sentence, and what to do about it."""

    message: str
    help: str


@dataclass(frozen=True, eq=False)
class Crosswalk:
    """The meanings of codes, by folded namespace and folded code; of several, the first that is in force counts.

    `standing` are facts that hold for every record on the days of their file, unless the record says otherwise.
    `extension` is the key under `_ext` whose object holds facts by name. `when_several` orders the values of a fact:
    when codes of one namespace settle it differently, the first in the order counts. `names` has each namespace as
    written.
    """

    id: str
    title: str
    version: str
    source: str
    meanings: Mapping[str, Mapping[str, tuple[Meaning, ...]]]
    names: Mapping[str, str]
    extension: str | None = None
    when_several: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    standing: tuple[tuple[InForce, Mapping[str, Value]], ...] = ()

    def standing_on(self, day: date | None) -> dict[str, Value]:
        """The facts that hold for every record on a day; of several files, the nearest counts."""
        facts: dict[str, Value] = {}
        for in_force, found in reversed(self.standing):
            if _in_force(in_force, day):
                facts.update(found)
        return facts

    def look_up(self, coded: Coded, day: date | None) -> Meaning | Unmapped:
        """What a code means on a day; on a day that is not known, only what has always meant the same."""
        homes = self._homes(coded)
        if not homes:
            return self._no_namespace(coded)
        found = [one for home in homes for one in self.meanings[home].get(folded(coded.code), ())]
        spaces = {one.namespace for one in found}
        if not found:
            return self._no_code(coded, homes)
        if len(spaces) > 1:
            return Unmapped(
                f"`{coded.code}` is in several lists of the crosswalk `{self.id}`, and the record does not say which",
                "write the code with its namespace, as in `uri://…#code`",
            )
        for one in found:
            if _in_force(one.in_force, day):
                return one
        return Unmapped(
            f"`{coded.code}` has a meaning in the crosswalk `{self.id}`, but not on the day of the incident",
            "use the crosswalk that was in force then, or correct `in_force`",
        )

    def _homes(self, coded: Coded) -> list[str]:
        if coded.namespace:
            return [folded(coded.namespace)] if folded(coded.namespace) in self.meanings else []
        ending = folded(f"/{coded.kind}") if coded.kind else ""
        return [space for space in self.meanings if space.endswith(ending)]

    def _no_namespace(self, coded: Coded) -> Unmapped:
        space = coded.namespace or coded.kind
        return Unmapped(
            f"`{coded.code}` is a code of `{space}`, which the crosswalk `{self.id}` does not have",
            # Namespaces are alike, and another one's codes mean something else: only a slip of the keyboard is worth a guess.
            _near(
                space, self.names.values(), "read the records with the crosswalk that has it (`--crosswalk`), or add it", 0.95
            ),
        )

    def _no_code(self, coded: Coded, homes: list[str]) -> Unmapped:
        known = {one.code for home in homes for meanings in self.meanings[home].values() for one in meanings}
        space = self.names[homes[0]] if len(homes) == 1 else coded.kind
        where = f" under `{space}`" if space else ""
        return Unmapped(
            f"`{coded.code}` has no entry in the crosswalk `{self.id}`{where}",
            _near(coded.code, known, "add an entry for it, or correct it in the record"),
        )


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """The form in which codes and namespaces are compared: systems differ in capitals and spaces.

    Example:
        >>> folded(" School  Bus ")
        'school bus'
    """
    return " ".join(text.split()).casefold()


def _near(word: str, known: Iterable[str], instruction: str, cutoff: float = 0.6) -> str:
    match = nearest(word, known, cutoff)
    return f"did you mean `{match}`? if not, {instruction}" if match else instruction


def _in_force(in_force: InForce, day: date | None) -> bool:
    return in_force == ALWAYS_IN_FORCE if day is None else in_force.covers(day)
