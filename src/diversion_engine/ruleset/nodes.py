"""YAML text → nodes that remember their place.

    reads    the text of one file
    gives    texts, lists and mappings, each with its span
    reports  DE103 not YAML, DE104 too large, DE105 duplicate key, DE106 unused feature

Every scalar stays the text that was typed: nothing here decides that `NO` is false or that `1e3` is a number.
Anchors, aliases and tags are refused, which also leaves no way to write a document that grows when it is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.ruleset.syntax import explained, odd_character

MAX_BYTES = 1_000_000
MAX_DEPTH = 30
MAX_NODES = 100_000

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


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
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        # An instance check, not a string check: a copy would lose its place.
        return core_schema.is_instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string"}


class Items(list[Any]):
    """A list, with its place."""

    span: Span = NOWHERE


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


def read_nodes(text: str, file: str, report: Report) -> Node | None:
    """The node that *text* holds; None when it is empty or cannot be read.

    Args:
        text: The whole file.
        file: The name its spans carry.
        report: Where findings go.
    """
    if len(text) > MAX_BYTES:
        report.add(
            Code.TOO_LARGE,
            f"the file is larger than {MAX_BYTES:,} characters",
            Span(file, 1),
            help="split it into several files",
        )
        return None
    odd = odd_character(text, file)
    if odd is not None:
        report.add(Code.NOT_YAML, odd.message, *odd.places, help=odd.help)
        return None
    builder = _Builder(file, report)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            if not builder.take(event):
                return builder.root
    except yaml.YAMLError as error:
        problem = explained(text, error, file)
        report.add(Code.NOT_YAML, problem.message, *problem.places, help=problem.help)
        return None
    return builder.root


class _Builder:
    """Builds nodes from the parser's events, without recursion."""

    def __init__(self, file: str, report: Report) -> None:
        self.file = file
        self.report = report
        self.root: Node | None = None
        self.open: list[Items | Entries] = []
        self.keys: list[Text | None] = []
        self.documents = 0
        self.count = 0
        self.refused = 0

    def take(self, event: yaml.Event) -> bool:
        """Take one event; False stops the reading."""
        match event:
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents > 1:
                    self._refuse("a second document starts here", event, "put it into a file of its own")
                    return False
            case yaml.AliasEvent():
                self._refuse(
                    f"`*{event.anchor}` repeats another part of the file",
                    event,
                    "write the part out again, or give it a name as a term",
                )
                self._place(self._lost(self._span(event)))
            case yaml.ScalarEvent():
                self._check_plain(event)
                self._place(Text.at(event.value, self._span(event), quoted=event.style in ("'", '"')))
            case yaml.SequenceStartEvent():
                self._check_plain(event)
                return self._enter(Items(), event)
            case yaml.MappingStartEvent():
                self._check_plain(event)
                entries = Entries()
                entries.braces = bool(event.flow_style)
                return self._enter(entries, event)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self.open.pop()
                self.keys.pop()
            case _:
                pass
        return self._within_limits(event)

    def _enter(self, node: Items | Entries, event: yaml.Event) -> bool:
        node.span = self._span(event)
        self._place(node)
        self.open.append(node)
        self.keys.append(None)
        return self._within_limits(event)

    def _within_limits(self, event: yaml.Event) -> bool:
        self.count += 1
        if len(self.open) <= MAX_DEPTH and self.count <= MAX_NODES:
            return True
        what = f"more than {MAX_DEPTH} levels deep" if len(self.open) > MAX_DEPTH else f"more than {MAX_NODES:,} entries long"
        self.report.add(
            Code.TOO_LARGE,
            f"the file is {what}",
            self._span(event),
            help="name parts of the condition as terms, or split the file",
        )
        self.root = None
        return False

    def _place(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if isinstance(parent, Items):
            parent.append(node)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = self._key(node)
            return
        self.keys[-1] = None
        earlier = parent.key(key) if key in parent else None
        if earlier is not None:
            self.report.add(
                Code.DUPLICATE_KEY,
                f"`{key}` is written twice, and only one of them could count",
                Label(key.span, "again here"),
                Label(earlier.span, "first here"),
                help="keep one of the two, or join them",
            )
            return
        parent[key] = node

    def _key(self, node: Node) -> Text:
        if isinstance(node, Text):
            return node
        self._refuse_at("a list or mapping stands where a name is expected", node.span, "write a name before the colon")
        return self._lost(node.span)

    def _lost(self, span: Span) -> Text:
        """Stands for what was refused, so that nothing more is said about it."""
        self.refused += 1
        text = Text.at(f"\0{self.refused}", span)
        text.lost = True
        return text

    def _check_plain(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(
                f"`&{event.anchor}` names a part of the file for repeating",
                event,
                "remove the `&` name and write the part out where it is needed",
            )
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._refuse(f"`{tag}` tells YAML how to read a value", event, "remove it; values are read as they are typed")

    def _refuse(self, message: str, event: yaml.Event, help_: str) -> None:
        self._refuse_at(message, self._span(event), help_)

    def _refuse_at(self, message: str, span: Span, help_: str) -> None:
        self.report.add(Code.YAML_FEATURE, message, span, help=help_)

    def _span(self, event: Any) -> Span:
        start, end = event.start_mark, event.end_mark
        length = end.column - start.column if end.line == start.line else 1
        return Span(self.file, start.line + 1, start.column + 1, max(1, length))
