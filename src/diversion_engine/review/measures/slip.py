"""One small mistake in a policy, as data, and the policy that has it.

reads    a ruleset, a `Slip`
gives    the ruleset as it would be, or None where what the slip changes does not stand in it
leaves   which slips there are to `slips`, what they are about to `touch`
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.model.expression import Expression
from diversion_engine.model.follow_up import FollowUp
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.program import Parameter, Ruleset
from diversion_engine.model.rule import Delegation, Interim, Rule
from diversion_engine.review.measures.groups import without
from diversion_engine.review.measures.kinds import SlipKind

Entry = Rule | Expression | Parameter | Pathway | Delegation | Interim | FollowUp
"""Something that a ruleset says under a name of its own."""


class Section(StrEnum):
    """Where a ruleset keeps entries of one sort: the name of its field."""

    RULES = "rules"
    TERMS = "terms"
    PARAMETERS = "parameters"
    PATHWAYS = "pathways"
    DELEGATIONS = "delegations"
    INTERIM = "interim"
    FOLLOW_UPS = "follow_ups"


@dataclass(frozen=True, slots=True)
class Edit:
    """One entry as it was, and as it is after the slip; None where it is left out."""

    section: Section
    name: str
    was: Entry
    now: Entry | None


@dataclass(frozen=True, slots=True)
class LeftOutOfGroup:
    """A value that is not marked any more, so that every condition which names its group is without it."""

    fact: str
    group: str
    value: str


Change = Edit | LeftOutOfGroup


@dataclass(frozen=True, slots=True)
class Slip:
    """One small mistake.

    Attributes:
        kind: What is done wrong.
        policy: The policy in whose folder it is made, as scenarios name it.
        name: What is changed: a rule, a term, a pathway and so on.
        says: The mistake in a sentence.
        change: What is otherwise.
        at: Where it is; `NOWHERE` for terms, limits and groups.
    """

    kind: SlipKind
    policy: str
    name: str
    says: str
    change: Change
    at: Span = NOWHERE

    def in_(self, *sections: Section) -> bool:
        """Whether it is made in one of these sections."""
        return isinstance(self.change, Edit) and self.change.section in sections

    @property
    def answers(self) -> bool:
        """Whether an answer to known facts can be another one; if not, the answer on open facts or the case afterwards."""
        return not self.in_(Section.DELEGATIONS, Section.INTERIM, Section.FOLLOW_UPS)


def with_slip(ruleset: Ruleset, slip: Slip) -> Ruleset | None:
    """The ruleset with a slip in it, or None where what the slip changes does not stand in it."""
    match slip.change:
        case Edit() as edit:
            return _edited(ruleset, edit)
        case LeftOutOfGroup(fact, group, value):
            return without(ruleset, fact, group, value)


def entries(ruleset: Ruleset, section: Section) -> Mapping[str, Entry]:
    """What a ruleset says in a section, by name."""
    found: Mapping[str, Entry] | tuple[Rule | Delegation | Interim | FollowUp, ...] = getattr(ruleset, section)
    return {name_of(one): one for one in found} if isinstance(found, tuple) else found


def with_entries(ruleset: Ruleset, section: Section, entries: Mapping[str, Entry]) -> Ruleset:
    """The ruleset with these in a section, and nothing else in it."""
    as_kept = entries if isinstance(getattr(ruleset, section), Mapping) else tuple(entries.values())
    return replace(ruleset, **{section: as_kept})  # type: ignore[arg-type] # the field is of that sort


def name_of(entry: Rule | Delegation | Interim | FollowUp) -> str:
    """The name of what stands in a list."""
    if isinstance(entry, Interim):
        return f"{entry.action}, {entry.if_possible or 'open'}"
    return entry.id


def _edited(ruleset: Ruleset, edit: Edit) -> Ruleset | None:
    here = entries(ruleset, edit.section)
    found = here.get(edit.name)
    if found is None or not _alike(found, edit.was):
        return None
    now = _in_place(found, edit.was, edit.now)
    if now == found:
        return None
    return with_entries(ruleset, edit.section, dict(_put(here, edit.name, now)))


def _put(here: Mapping[str, Entry], name: str, now: Entry | None) -> Iterator[tuple[str, Entry]]:
    for one, entry in here.items():
        if one != name:
            yield one, entry
        elif now is not None:
            yield one, now


def _alike(entry: Entry, other: Entry) -> bool:
    """Whether two entries are one that stands in two policies; a policy may add exceptions to a rule that it inherits."""
    if isinstance(entry, Rule) and isinstance(other, Rule):
        return replace(entry, exceptions=()) == replace(other, exceptions=())
    return entry == other


def _in_place(here: Entry, was: Entry, now: Entry | None) -> Entry | None:
    """The entry after the slip; exceptions that only this policy has stay, and it gets none that it did not have."""
    if not (isinstance(here, Rule) and isinstance(was, Rule) and isinstance(now, Rule)):
        return now
    known, left = {one.id for one in was.exceptions}, {one.id: one for one in now.exceptions}
    kept = tuple(left.get(one.id, one) for one in here.exceptions if one.id in left or one.id not in known)
    return replace(now, exceptions=kept)
