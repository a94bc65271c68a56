"""What a follow-up waits for: events, and what they are about.

reads    an event as written
gives    a `Pattern`; None when a part of it cannot be
reports  DE204 unknown name, DE407 an event that is never about that
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.model.event import ABOUT, ABOUT_OF, WAITED_FOR, EventKind
from diversion_engine.model.follow_up import Absence, Pattern
from diversion_engine.ruleset.assembly.scope import Scope
from diversion_engine.ruleset.documents.follow_ups import AbsenceDocument, EventDocument
from diversion_engine.ruleset.text.nodes import Text, span_of

_KINDS = [kind.value for kind in WAITED_FOR]


@dataclass(frozen=True, slots=True)
class EventPatterns:
    """Reads events."""

    scope: Scope

    def pattern(self, document: EventDocument) -> Pattern | None:
        """Any of some events, about any of some things."""
        for name in document.event:
            if name == EventKind.TOLD.value:
                self.scope.report.add(
                    Code.IMPOSSIBLE_PATTERN,
                    "`told` cannot be waited for, because the program writes it down itself when it tells somebody",
                    span_of(name),
                    help="wait for what somebody was told about, such as `task-overdue`",
                )
            elif name not in _KINDS:
                self.scope.unknown(name, _KINDS, f"there is no event `{name}`", f"the events are {listed(_KINDS, 20)}")
        events = frozenset(EventKind(name) for name in document.event if name in _KINDS)
        about = [self._about(document, key, events) for key in ABOUT if getattr(document, key)]
        if len(events) < len(document.event) or None in about:
            return None
        return Pattern(events, tuple(one for one in about if one is not None))

    def absence(self, document: AbsenceDocument | None) -> Absence | None:
        """What must not have happened."""
        pattern = self.pattern(document) if document is not None else None
        return Absence(pattern, document.within, document.ever) if document is not None and pattern is not None else None

    def _about(self, document: EventDocument, key: str, events: Set[EventKind]) -> tuple[str, frozenset[str]] | None:
        written: list[Text] = getattr(document, key)
        strange = sorted(event for event in events if key not in ABOUT_OF[event])
        if strange:
            fitting = [kind.value for kind in WAITED_FOR if key in ABOUT_OF[kind]]
            self.scope.report.add(
                Code.IMPOSSIBLE_PATTERN,
                f"`{strange[0]}` is never about {_a(key)}, so this never fits",
                document.place(key),
                help=f"remove `{key}`, or wait for one of {listed(fitting)}",
            )
            return None
        known: Mapping[str, tuple[Collection[str], str]] = {
            "step": (self.scope.pathways, "pathway"),
            "task": (self.scope.vocabulary.duties, "duty"),
            "action": (self.scope.vocabulary.actions, "action"),
        }
        names = self.scope.names(written, *known[key]) if key in known else tuple(map(str, written))
        return (key, frozenset(names)) if names else None


def _a(key: str) -> str:
    return f"an {key}" if key.startswith("a") else f"a {key}"
