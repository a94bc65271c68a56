"""YAML text → nodes that remember their place.

    reads    the text of one file
    gives    texts, lists and mappings, each with its span
    reports  DE103 not YAML, DE104 too large, DE105 duplicate key, DE106 unused feature

Anchors, aliases and tags are refused, which also leaves no way to write a document that grows when it is read.
"""

from __future__ import annotations

from typing import Any

import yaml

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.ruleset.text.characters import odd_character
from diversion_engine.ruleset.text.nodes import Entries, Items, Node, Text
from diversion_engine.ruleset.text.not_yaml import explained
from diversion_engine.ruleset.text.problem import Problem

MAX_BYTES = 1_000_000
MAX_DEPTH = 30
MAX_NODES = 100_000

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


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
    builder = _Builder(file, report)
    problem = odd_character(text, file) or builder.read(text)
    if problem is not None:
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

    def read(self, text: str) -> Problem | None:
        """Take the parser's events; gives what it could not go on with."""
        try:
            all(map(self._take, yaml.parse(text, Loader=_Loader)))
        except yaml.YAMLError as error:
            return explained(text, error, self.file)
        return None

    def _take(self, event: yaml.Event) -> bool:
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
                self._enter(Items.at((), self._span(event)), event)
            case yaml.MappingStartEvent():
                self._enter(Entries.at({}, self._span(event), braces=bool(event.flow_style)), event)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self.open.pop()
                self.keys.pop()
            case _:
                pass
        return self._within_limits(event)

    def _enter(self, node: Items | Entries, event: yaml.Event) -> None:
        self._check_plain(event)
        self._place(node)
        self.open.append(node)
        self.keys.append(None)

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
        """Put a node where the parser is: at the root, in a list, as a key, or after the key that came last."""
        parent = self.open[-1] if self.open else None
        if parent is None:
            self.root = node
        elif isinstance(parent, Items):
            parent.append(node)
        elif self.keys[-1] is None:
            self.keys[-1] = self._key(node)
        else:
            self._put(parent, self.keys[-1], node)
            self.keys[-1] = None

    def _put(self, parent: Entries, key: Text, node: Node) -> None:
        earlier = parent.key(key)
        if earlier is None:
            parent[key] = node
            return
        self.report.add(
            Code.DUPLICATE_KEY,
            f"`{key}` is written twice, and only one of them could count",
            Label(key.span, "again here"),
            Label(earlier.span, "first here"),
            help="keep one of the two, or join them",
        )

    def _key(self, node: Node) -> Text:
        if isinstance(node, Text):
            return node
        self._refuse_at("a list or mapping stands where a name is expected", node.span, "write a name before the colon")
        return self._lost(node.span)

    def _lost(self, span: Span) -> Text:
        """What stands for something that was refused; each has a text of its own, so that it can be a key."""
        self.refused += 1
        return Text.lost_at(span, f"\0{self.refused}")

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
