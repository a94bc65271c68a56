"""What is written otherwise in two rulesets, name by name, whether or not it changes an answer.

reads    two rulesets
gives    for each rule, term, limit, pathway and so on that is not the same: what happened to it
leaves   what follows from it to `engines.proof.difference`
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from typing import Any

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.model.canonical import canonical
from diversion_engine.model.program import Ruleset


class How(StrEnum):
    """What happened to something."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    WORDED = "worded otherwise"
    """Only its title, its reasons or its sources are others."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that is not as it was.

    Attributes:
        kind: What it is, as a ruleset calls it: "rule", "term", "limit".
        name: Its name.
        how: What happened to it.
        parts: The names of its parts that are others; empty when all of it was added or removed.
        at: Where it stands now; where it stood, if it was removed.
    """

    kind: str
    name: str
    how: How
    parts: tuple[str, ...] = ()
    at: Span = NOWHERE


_WORDS = frozenset({"title", "says", "because", "cite", "ask", "note", "source", "family", "owner", "letter"})
"""Parts that no condition reads and no answer holds."""

_ASIDE = frozenset({"span"})


def edits(old: Ruleset, new: Ruleset) -> tuple[Edit, ...]:
    """Everything that is written otherwise, in the order of the new ruleset; what was removed comes last of its kind."""
    return tuple(edit for kind in _things(new) for edit in _edits(kind, _things(old)[kind], _things(new)[kind]))


def _edits(kind: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Edit]:
    for name, thing in new.items():
        if name not in old:
            yield Edit(kind, name, How.ADDED, at=_place(thing))
        elif parts := tuple(_parts(old[name], thing)):
            how = How.WORDED if set(parts) <= _WORDS else How.CHANGED
            yield Edit(kind, name, how, parts, _place(thing))
    for name, thing in old.items():
        if name not in new:
            yield Edit(kind, name, How.REMOVED, at=_place(thing))


def _parts(old: object, new: object) -> Iterator[str]:
    if not is_dataclass(new) or type(old) is not type(new):
        if _differ(old, new):
            yield "when"
        return
    yield from (
        one.name for one in fields(new) if one.name not in _ASIDE and _differ(getattr(old, one.name), getattr(new, one.name))
    )


def _differ(old: object, new: object) -> bool:
    """Whether something else is written; from where it was read does not count."""
    return canonical(old, _ASIDE) != canonical(new, _ASIDE)


def _place(thing: object) -> Span:
    place = getattr(thing, "span", NOWHERE)
    return place if isinstance(place, Span) else NOWHERE


def _things(ruleset: Ruleset) -> dict[str, dict[str, Any]]:
    """All that a ruleset holds, by kind and name."""
    vocabulary = ruleset.vocabulary
    return {
        "rule": {rule.id: rule for rule in ruleset.rules},
        "term": {name: (expression,) for name, expression in ruleset.terms.items()},
        "limit": dict(ruleset.parameters),
        "pathway": dict(ruleset.pathways),
        "delegation": {one.id: one for one in ruleset.delegations},
        "follow-up": {one.id: one for one in ruleset.follow_ups},
        "promise": {one.id: one for one in ruleset.promises},
        "interim instruction": {f"{one.action}, {one.if_possible or 'open'}": one for one in ruleset.interim},
        "last resort": {"route": ruleset.fallback_route},
        "fact": dict(vocabulary.facts),
        "action": dict(vocabulary.actions),
        "duty": dict(vocabulary.duties),
        "impossible case": {one.says or str(number): one for number, one in enumerate(ruleset.cannot_be)},
    }
