"""The names that a ruleset has: what is written is held against them, and what is missing is reported.

reports  DE204 unknown name, DE205 the same id twice
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.rule import DutyOwed
from diversion_engine.model.vocabulary import Vocabulary
from diversion_engine.ruleset.assembly.written import Written
from diversion_engine.ruleset.conditions.condition import ConditionReader
from diversion_engine.ruleset.documents.document import DutyDocument
from diversion_engine.ruleset.text.nodes import Text, span_of


@dataclass(frozen=True, slots=True)
class Scope:
    """What can be named, and what reads conditions on it."""

    conditions: ConditionReader
    pathways: Collection[str]

    @classmethod
    def of(cls, written: Written, vocabulary: Vocabulary, report: Report) -> Scope:
        """The names that are there when everything that is written is joined."""
        terms, parameters = frozenset(map(str, written.terms)), frozenset(map(str, written.parameters))
        conditions = ConditionReader(vocabulary, terms, parameters, report, written.lost)
        return cls(conditions, frozenset(map(str, written.pathways)))

    @property
    def vocabulary(self) -> Vocabulary:
        """Facts, actions and duties."""
        return self.conditions.vocabulary

    @property
    def report(self) -> Report:
        """Where findings go."""
        return self.conditions.report

    def names(self, written: Iterable[Text], known: Collection[str], what: str, otherwise: str = "") -> tuple[str, ...]:
        """The names that exist, each once, in order; the others are reported."""
        kept: dict[str, None] = {}
        for name in written:
            if name in known:
                kept[str(name)] = None
            else:
                help_ = otherwise or f"define the {what}, or correct the name"
                self.unknown(name, known, f"there is no {what} `{name}`", help_)
        return tuple(kept)

    def unknown(self, name: Text, known: Collection[str], message: str, otherwise: str) -> None:
        """Report a name that is not *known*, unless what is wrong with it has been said."""
        if name not in self.conditions.lost:
            several = [part.strip() for part in re.split(r"[,;]|\band\b|\bor\b", name)]
            if len(several) > 1 and all(part in known for part in several):
                names = ", ".join(several)
                help_: str | Callable[[], str | None] = f"write `{names if span_of(name).is_cell else f'[{names}]'}`"
            else:
                help_ = partial(did_you_mean, name, known, otherwise=otherwise)
            self.report.add(Code.UNKNOWN_NAME, message, span_of(name), help=help_)

    def actions_in(self, written: Iterable[Text]) -> tuple[str, ...]:
        """The actions that exist."""
        known = self.vocabulary.actions
        return self.names(written, known, "action", f"the actions are {listed(known, 20)}" if known else "")

    def pathways_in(self, written: Iterable[Text]) -> tuple[str, ...]:
        """The pathways that exist."""
        return self.names(written, self.pathways, "pathway")

    def duties_in(self, written: Sequence[DutyDocument]) -> tuple[DutyOwed, ...]:
        """Who owes what to whom, for duties that exist."""
        known = self.names([one.duty for one in written], self.vocabulary.duties, "duty")
        return tuple(
            DutyOwed(str(one.duty), str(one.owed_by), str(one.owed_to), one.within) for one in written if one.duty in known
        )


class _HasId(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def span(self) -> Span: ...


T = TypeVar("T", bound=_HasId)


def by_id(things: Iterable[T], what: str, report: Report) -> dict[str, T]:
    """Things by their ids; *what* has an id that is taken is reported and left out."""
    found: dict[str, T] = {}
    for thing in things:
        earlier = found.setdefault(thing.id, thing)
        if earlier is not thing:
            report.add(
                Code.DEFINED_TWICE,
                f"two {what} have the id `{thing.id}`",
                Label(thing.span, "again here"),
                Label(earlier.span, "first here"),
                help="give one of them another id",
            )
    return found
