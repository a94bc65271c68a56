"""What comes next when something has happened in a case, or has not happened in time."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, WithJsonSchema

from diversion_engine.model.event import ABOUT
from diversion_engine.ruleset.documents.document import (
    ALWAYS_IN_FORCE,
    CitationDocument,
    Document,
    DutyDocument,
    InForceDocument,
)
from diversion_engine.ruleset.documents.names import Actions, Duties, Events, Names, OneOrMore, Pathways
from diversion_engine.ruleset.documents.scalars import Flag, Identifier, OneOf, Time, Whole
from diversion_engine.ruleset.text.nodes import Entries, Text


class EventDocument(Document):
    """One event that a follow-up waits for, and what it is about."""

    event: Annotated[Events, Field(min_length=1)]
    step: Pathways = []
    task: Duties = []
    person: Names = []
    agreement: Names = []
    action: Actions = []


class AbsenceDocument(EventDocument):
    """An event that must not have happened."""

    within: Time | None = None
    ever: Flag = False


class TotalDocument(Document):
    """A total that must be reached in the school year."""

    of: Annotated[Text, OneOf("days")]
    at_least: Whole | None = None
    more_than: Whole | None = None


class ThenDocument(Document):
    """What a follow-up brings about."""

    task: list[DutyDocument] = []
    settles: Duties = []
    instead: Flag = False
    step: Pathways = []
    escalate: Text | None = None
    decide_again: Annotated[Any, WithJsonSchema({"anyOf": [{"enum": [True]}, {"type": "object"}]})] = None
    says: Text = Text("")


class FollowUpDocument(Document):
    """What comes next when something has happened in a case, or has not happened in time."""

    id: Identifier
    title: Text
    after: Annotated[list[EventDocument], OneOrMore(Entries), Field(min_length=1)]
    same: Annotated[list[Annotated[Text, OneOf(*ABOUT)]], OneOrMore()] = []
    within: Time | None = None
    times: Whole = 1
    unless: AbsenceDocument | None = None
    verdict: dict[Text, Names] = {}
    total: TotalDocument | None = None
    then: ThenDocument
    because: Text
    cite: Annotated[list[CitationDocument], Field(min_length=1)]
    in_force: InForceDocument = ALWAYS_IN_FORCE
