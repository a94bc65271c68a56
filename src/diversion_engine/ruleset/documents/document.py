"""What every document is, and the parts that several have: days in force, citations, duties."""

from __future__ import annotations

from collections.abc import Set
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, ModelWrapValidatorHandler, PrivateAttr, model_validator

from diversion_engine.diagnostics.span import Span
from diversion_engine.ruleset.documents.names import Duty
from diversion_engine.ruleset.documents.scalars import Day, OneOf, Time
from diversion_engine.ruleset.text.nodes import Entries, Text, span_of


class Document(BaseModel):
    """The base of all: no key that is not known, nothing changes after reading. It remembers the node it was read from."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, populate_by_name=False)

    _node: Entries = PrivateAttr(default_factory=Entries)

    @model_validator(mode="wrap")
    @classmethod
    def _remember(cls, node: Any, read: ModelWrapValidatorHandler[Self]) -> Self:
        made = read(node)
        if isinstance(node, Entries):
            made._node = node
        return made

    def entries(self) -> list[tuple[Text, Any]]:
        """The keys and values as they were typed."""
        return list(self._node.items())

    def entry(self, key: str) -> Any:
        """What was typed after a key, None when it was not typed."""
        return self._node.get(Text(key))

    @property
    def refused(self) -> Set[str]:
        """The keys that were typed with something that cannot stand there, and so are left out."""
        return self._node.refused

    def refuse(self, *keys: str) -> None:
        """Note that something has been said about these keys, so that nothing is said about what follows from it."""
        self._node.refused.update(keys)

    def place(self, key: str, *, value: bool = False) -> Span:
        """Where a key stands, or its value; nowhere when it was not typed."""
        return span_of(self._node.get(Text(key)) if value else self._node.key(key))

    def written_as(self, other: Document) -> Self:
        """This document, which was not typed itself: it stands for *other*."""
        self._node = other._node
        return self


class InForceDocument(Document):
    """The days on which something holds."""

    start: Day | None = Field(None, alias="from")
    until: Day | None = None


ALWAYS_IN_FORCE = InForceDocument.model_validate({})


class CitationDocument(Document):
    """A source and what it says."""

    source: Text
    says: Text = Text("")
    confidence: Annotated[Text, OneOf("V", "VX", "S", "M")] | None = None
    check: Text = Text("")


class DutyDocument(Document):
    """Who owes what to whom by when."""

    duty: Duty
    owed_by: Text
    owed_to: Text
    within: Time | None = None
