"""The smallest change after which the rest of a file can be read.

reads    what is wrong, and where
gives    the same nodes with that mended or taken out, and the names that are lost with it
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import nearest
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.read.blanks import BLANK
from diversion_engine.ruleset.read.place import Place, content_of, document_in, keys_of
from diversion_engine.ruleset.text.nodes import Entries, Items, Node, Text, is_lost

KEY_CUTOFF = 0.65
"""A key that is read as another has to be more like it than a name that is only suggested."""


SAME = {
    "when": ("if", "where", "condition", "conditions"),
    "must": ("shall", "should", "required"),
    "must_not": ("shall not", "should not", "cannot", "may not", "prohibited"),
    "may": ("can", "allowed"),
    "because": ("reason", "why", "rationale"),
    "cite": ("source", "sources", "citation", "citations"),
    "title": ("name",),
    "from": ("start", "begin", "begins", "since"),
    "where": ("given", "if"),
    "always": ("then", "expect", "must be"),
    "until": ("to", "end", "ends", "through"),
}
"""Keys, and what people write for them that is not like them."""


def meant_key(word: str, model: type[Document] | None) -> str | None:
    """The key that a misspelt one is read as."""
    keys, plain = keys_of(model), word.lower().replace("_", " ").replace("-", " ")
    same = next((key for key, others in SAME.items() if key in keys and plain in others), None)
    return same or nearest(word, keys, KEY_CUTOFF)


@dataclass(slots=True)
class Mending:
    """What has been mended in one file. `lost` are names that went with what was taken out."""

    lost: set[str] = field(default_factory=set)
    _marks: set[tuple[int, object]] = field(default_factory=set)
    _kept_alive: list[Node | None] = field(default_factory=list)

    def has_been_at(self, place: Place) -> bool:
        """Whether something has been mended there, in an earlier round."""
        return bool(place.marks & self._marks)

    def remember(self, places: Iterable[Place]) -> None:
        """End a round in which these were mended."""
        for place in places:
            self._marks |= place.marks
            # What is remembered by its identity has to stay alive.
            self._kept_alive += [place.container, place.node]

    def mend(self, problem: ErrorDetails, place: Place) -> None:
        """Make the smallest change that helps; what is wrong a second time is left out with all that it belongs to."""
        if problem["type"] == "extra_forbidden":
            _rename(place)
        elif not self._mend(problem, place) or self.has_been_at(place):
            self._drop(place)

    def _mend(self, problem: ErrorDetails, place: Place) -> bool:
        """False when there is no small change that helps."""
        container, expected = place.container, place.field
        if isinstance(container, Items):
            _remove(container, place.node)
            return True
        if not isinstance(container, Entries) or expected is None or problem["loc"][-1] == "[key]":
            return False
        name = Text(place.name)
        if problem["type"] == "list_type" and isinstance(place.node, Text | Entries) and not is_lost(place.node):
            container[name] = _as_list(place.node, keys_of(document_in(content_of(expected.annotation))))
            return True
        if not expected.is_required():
            container.pop(name, None)
            container.refused.add(str(name))
            return True
        if isinstance(place.node, Text):
            self.lost.add(str(place.node))
        filler = _filler(name, expected, place.anchor)
        if filler is not None:
            container[name] = filler
        return filler is not None

    def _drop(self, place: Place) -> None:
        """Leave out the whole term, fact, rule or whatever it is that cannot be read."""
        entry = (place.lineage[:3])[-1]
        if isinstance(entry.container, Items):
            _remove(entry.container, entry.node)
        elif isinstance(entry.container, Entries):
            self.lost.add(str(entry.name))
            entry.container.pop(Text(entry.name), None)


def _rename(place: Place) -> None:
    """Read a misspelt key as the one that it resembles, or leave it out."""
    container = place.container
    if not isinstance(container, Entries) or place.key is None:
        return
    value = container.pop(place.key)
    meant = meant_key(place.key, place.document)
    if meant is not None and meant not in container:
        container[Text.at(meant, place.key.span)] = value


def _remove(items: Items, node: Node | None) -> None:
    items[:] = [one for one in items if one is not node]


def _as_list(node: Text | Entries, keys: list[str]) -> Items:
    """One entry as a list of one, and entries under their names as a list of them."""
    if not isinstance(node, Entries) or any(key in keys for key in node):
        return Items.at([node], node.span)
    for key, value in node.items():
        if isinstance(value, Entries) and "id" in keys and "id" not in value:
            value[Text("id")] = key
    return Items.at(node.values(), node.span)


def _filler(name: str, expected: FieldInfo, span: Span) -> Node | None:
    """What stands for a value that is needed and cannot be read."""
    if name == "id":
        return Text.at(f"entry-in-line-{span.line}", span)
    if expected.annotation in (Text, Any):
        return BLANK
    inside = document_in(content_of(expected.annotation))
    if getattr(expected.annotation, "__origin__", None) is not list:
        return None
    if inside is None or not expected.metadata:
        return Items()
    return Items([Entries({Text(key): BLANK for key in keys_of(inside) if inside.model_fields[key].is_required()})])
