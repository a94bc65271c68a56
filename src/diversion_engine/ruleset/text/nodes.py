"""What people typed, with its place: texts, lists and mappings.

Every scalar stays the text that was typed: nothing here decides that `NO` is false or that `1e3` is a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from diversion_engine.diagnostics.span import NOWHERE, Span


class Text(str):
    """A scalar as it was typed; `lost` stands for something that was refused and reported."""

    span: Span = NOWHERE
    quoted: bool = False
    lost: bool = False

    @classmethod
    def at(cls, text: str, span: Span, *, quoted: bool = False) -> Text:
        """The text, with its place."""
        made = cls(text)
        made.span = span
        made.quoted = quoted
        return made

    @classmethod
    def lost_at(cls, span: Span, text: str = "") -> Text:
        """Stands where something was refused and reported, so that nothing more is said about it."""
        made = cls.at(text, span)
        made.lost = True
        return made

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        # An instance check, not a string check: a copy would lose its place.
        return core_schema.is_instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string"}


class Items(list[Any]):
    """A list, with its place."""

    span: Span = NOWHERE

    @classmethod
    def at(cls, items: Iterable[Any], span: Span) -> Items:
        """The list, with its place."""
        made = cls(items)
        made.span = span
        return made


class Entries(dict[Text, Any]):
    """A mapping, with its place; its keys have theirs.

    `braces` says that it is written between braces. `refused` are keys that were taken out and reported.
    """

    span: Span = NOWHERE
    braces: bool = False

    def __init__(self, entries: Mapping[Text, Any] | None = None) -> None:
        super().__init__()
        self._typed: dict[str, Text] = {}
        self.refused: set[str] = set()
        for key, value in (entries or {}).items():
            self[key] = value

    @classmethod
    def at(cls, entries: Mapping[Text, Any], span: Span, *, braces: bool = False) -> Entries:
        """The mapping, with its place."""
        made = cls(entries)
        made.span = span
        made.braces = braces
        return made

    def __setitem__(self, key: Text, value: Any) -> None:
        if key not in self:
            self._typed[key] = key
        super().__setitem__(key, value)

    def key(self, name: object) -> Text | None:
        """The key as it was typed, with its place."""
        return self._typed[str(name)] if name in self else None


Node = Text | Items | Entries


def span_of(node: object) -> Span:
    """Where a node stands; nowhere for a value that no file wrote."""
    return node.span if isinstance(node, Text | Items | Entries) else NOWHERE


def is_lost(node: object) -> bool:
    """Whether something stood here that could not be read and has been reported."""
    return isinstance(node, Text) and node.lost
