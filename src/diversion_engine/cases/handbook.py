"""What a case is read with: follow-ups, the catalogue of pathways, the words for both, and the district's calendar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from diversion_engine.cases.calendar import Calendar
from diversion_engine.model.follow_up import FollowUp
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.program import Ruleset
from diversion_engine.model.vocabulary import Vocabulary


@dataclass(frozen=True, eq=False)
class Handbook:
    """One ruleset's follow-ups and one calendar. Compared by identity, so that what is worked out can be remembered."""

    follow_ups: tuple[FollowUp, ...] = ()
    pathways: Mapping[str, Pathway] = field(default_factory=dict)
    fallback_route: tuple[str, ...] = ()
    calendar: Calendar = field(default_factory=Calendar)
    vocabulary: Vocabulary = field(default_factory=lambda: Vocabulary({}, {}, {}))
    fingerprint: str = ""

    @classmethod
    def of(cls, ruleset: Ruleset, calendar: Calendar) -> Handbook:
        """The handbook for a ruleset; follow-ups of all days, because a case may outlive a change of them."""
        return cls(
            ruleset.follow_ups,
            ruleset.pathways,
            ruleset.fallback_route,
            calendar,
            ruleset.vocabulary,
            ruleset.identity.fingerprint,
        )

    @cached_property
    def acting(self) -> tuple[FollowUp, ...]:
        """Follow-ups over recorded events. They may bring about anything."""
        return tuple(one for one in self.follow_ups if not one.derived)

    @cached_property
    def telling(self) -> tuple[FollowUp, ...]:
        """Follow-ups over what is worked out (a task overdue, a step offered). They only tell somebody."""
        return tuple(one for one in self.follow_ups if one.derived)

    @cached_property
    def by_id(self) -> Mapping[str, FollowUp]:
        """The follow-ups by id."""
        return {one.id: one for one in self.follow_ups}
