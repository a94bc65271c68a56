"""Rules and what belongs to them: effects, exceptions, tables, what is delegated, what staff do meanwhile."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from diversion_engine.ruleset.documents.document import (
    ALWAYS_IN_FORCE,
    CitationDocument,
    Document,
    DutyDocument,
    InForceDocument,
)
from diversion_engine.ruleset.documents.names import Action, Actions, Condition, Names, OneOrMore, Pathways
from diversion_engine.ruleset.documents.scalars import Identifier, Layer, OneOf
from diversion_engine.ruleset.text.nodes import Text


class EffectsDocument(Document):
    """What a rule brings about."""

    must: Actions = []
    may: Actions = []
    must_not: Actions = []
    offer: Pathways = []
    duty: list[DutyDocument] = []
    safeguard: Names = []


EFFECTS = tuple(EffectsDocument.model_fields)


class ExceptionDocument(Document):
    """A case in which its rule does not hold."""

    id: Identifier
    when: Condition
    because: Text = Text("")
    cite: list[CitationDocument] = []
    in_force: InForceDocument = ALWAYS_IN_FORCE


class ExceptionElsewhere(ExceptionDocument):
    """An exception that stands apart from its rule."""

    to: Text
    layer: Layer | None = None


class RuleDocument(EffectsDocument):
    """A rule."""

    id: Identifier
    title: Text
    layer: Layer | None = None
    when: Condition = None
    exceptions: list[ExceptionDocument] = []
    exceptions_allowed_by: list[Layer] = []
    because: Text
    cite: Annotated[list[CitationDocument], Field(min_length=1)]
    in_force: InForceDocument = ALWAYS_IN_FORCE


class RowDocument(EffectsDocument):
    """One row of a table; keys that are no effects are conditions on facts."""

    model_config = ConfigDict(extra="allow", frozen=True, arbitrary_types_allowed=True)

    id: Identifier
    title: Text | None = None
    exceptions: list[ExceptionDocument] = []
    because: Text | None = None
    cite: list[CitationDocument] = []
    in_force: InForceDocument | None = None


class RowsDocument(Document):
    """The rows of a matrix."""

    rows: list[RowDocument] = []


class TableDocument(Document):
    """Rules written as rows, here or in a CSV or XLSX file beside this one."""

    id: Identifier
    title: Text
    layer: Layer | None = None
    when: Condition = None
    because: Text
    cite: Annotated[list[CitationDocument], Field(min_length=1)]
    in_force: InForceDocument = ALWAYS_IN_FORCE
    rows: list[RowDocument] = []
    file: Text | None = None


class DelegationDocument(Document):
    """What a higher layer leaves to lower ones."""

    id: Identifier
    layer: Layer | None = None
    actions: Actions
    effects: Annotated[list[Annotated[Text, OneOf("must", "may")]], OneOrMore()]
    to: Annotated[list[Layer], OneOrMore()]
    when: Condition = None
    because: Text
    cite: Annotated[list[CitationDocument], Field(min_length=1)]
    in_force: InForceDocument = ALWAYS_IN_FORCE


class InterimDocument(Document):
    """What staff do while a verdict is open."""

    action: Action
    says: Text
    if_possible: Annotated[Text, OneOf("must", "may", "must_not", "not_called_for", "conflict")] | None = None
