"""What rules speak of: facts, conduct, actions, duties; and the names that people give: terms and parameters."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field

from diversion_engine.ruleset.documents.document import CitationDocument, Document
from diversion_engine.ruleset.documents.names import Condition, Names
from diversion_engine.ruleset.documents.scalars import Day, Flag, Number, OneOf
from diversion_engine.ruleset.text.nodes import Text


class FactDocument(Document):
    """One fact of the vocabulary."""

    type: Annotated[Text, OneOf("boolean", "choice", "ordered", "set", "integer", "number")]
    values: Names = []
    start: Number | None = Field(None, alias="from")
    to: Number | None = None
    unit: Text | None = None
    ordinary: Any = None
    ask: Text = Text("")
    note: Text = Text("")
    source: Text | None = None
    protective: Flag = False
    protects: Names = []


class ActionDocument(Document):
    """One action of the vocabulary."""

    says: Text
    default: Annotated[Text, OneOf("not_called_for", "must_not")] = Text("not_called_for")
    guarded: Flag = False
    primary: Flag = False
    anyone_may: Flag = False
    item: Flag = False


class DutyWordDocument(Document):
    """One duty of the vocabulary; without words for the family, a letter leaves it out."""

    says: Text
    family: Text = Text("")
    letter: Annotated[Text, OneOf("say", "hold")] = Text("say")


class ConductDocument(Document):
    """One conduct code; its flags are the groups it belongs to."""

    model_config = ConfigDict(extra="allow", frozen=True, arbitrary_types_allowed=True)

    says: Text | None = None
    note: Text | None = None
    topic: Text | None = None
    also: Names = []


class ImpossibleDocument(Document):
    """Facts that contradict each other."""

    when: Condition
    says: Text


class TermDocument(Document):
    """A named condition."""

    says: Text
    when: Condition


class ParameterDocument(Document):
    """A figure that changes on given days."""

    values: dict[Day, Number]
    unit: Text | None = None
    says: Text = Text("")
    cite: list[CitationDocument] = []
