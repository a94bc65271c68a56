"""What may stand in a column map. `rulesets/crosswalks/README.md` explains each key with an example."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from diversion_engine.adapters.meaning import ROLES
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.documents.names import Names
from diversion_engine.ruleset.documents.scalars import Identifier, OneOf
from diversion_engine.ruleset.text.nodes import Entries, Text

DAY_FORMATS = ("year-month-day", "month/day/year", "day/month/year", "day.month.year")


def _as_column(value: object) -> object:
    """A column's name alone stands for a mapping with just the name."""
    if not isinstance(value, Text):
        return value
    made = Entries({Text.at("column", value.span): value})
    made.span = value.span
    return made


class ColumnDocument(Document):
    """A column whose cells are the values of a fact, or stand for them."""

    column: Text
    values: dict[Text, Any] = Field(default_factory=dict)
    unknown: Names = Field(default_factory=list)
    separator: Text | None = None


class DayDocument(Document):
    """A column of dates."""

    column: Text
    format: Annotated[Text, OneOf(*DAY_FORMATS)] = Text(DAY_FORMATS[0])


class RoleDocument(Document):
    """A column that says what part somebody had."""

    column: Text
    values: dict[Text, Annotated[Text, OneOf(*ROLES)]]


class OffenseDocument(Document):
    """A column of codes for what a student did."""

    column: Text
    crosswalk: Text
    namespace: Text | None = None
    separator: Text | None = None


class ColumnsDocument(Document):
    """The columns that say who, when and what."""

    student: Text | None = None
    incident: Text | None = None
    incident_date: Annotated[DayDocument, BeforeValidator(_as_column)] | None = None
    role: RoleDocument | None = None
    offense: OffenseDocument | None = None


class ColumnMapDocument(Document):
    """A column map."""

    id: Identifier
    title: Text
    version: Text
    source: Text = Text("")
    delimiter: Text = Text(",")
    columns: ColumnsDocument
    facts: dict[Text, Annotated[ColumnDocument, BeforeValidator(_as_column)]] = Field(default_factory=dict)
    demographics: dict[Text, Annotated[ColumnDocument, BeforeValidator(_as_column)]] = Field(default_factory=dict)
