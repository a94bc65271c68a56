"""Where a problem is: from a location that pydantic names to the nodes and documents that stand there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo

from diversion_engine.diagnostics.span import Span
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.text.nodes import Entries, Items, Node, Text, span_of

Location = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """The mapping or list, what stands there under a name, and the document and field that should.

    `owner` is the name by which people know what all this belongs to, such as the id of a rule.
    """

    container: Node
    name: int | str
    key: Text | None
    node: Node | None
    parent: Place | None
    owner: str
    document: type[Document] | None
    field: FieldInfo | None

    @property
    def marks(self) -> set[tuple[int, object]]:
        """What this place is remembered by; an entry of a list also stands for its list."""
        above = self.parent.marks if isinstance(self.container, Items) and self.parent is not None else set()
        return {(id(self.container), id(self.node) if isinstance(self.container, Items) else str(self.name)), *above}

    @property
    def word(self) -> str:
        """The key that it is known by."""
        return str(self.name if isinstance(self.name, str) else self.key or (self.parent.name if self.parent else ""))

    @property
    def anchor(self) -> Span:
        """The word by which people know the entry in which something is missing."""
        identifier = self.container.get(Text("id")) if isinstance(self.container, Entries) else None
        if isinstance(identifier, Text) and identifier.span.line:
            return identifier.span
        above = self.parent.key if self.parent is not None and isinstance(self.parent.container, Entries) else None
        return above.span if above is not None else span_of(self.container)

    @property
    def value_or_key(self) -> Span:
        """The value where it stands on the line of its key, else the key."""
        value = span_of(self.node)
        if self.key is None or isinstance(self.container, Items) or value.line == self.key.span.line:
            return value
        return self.key.span

    @property
    def lineage(self) -> list[Place]:
        """The file itself, the key at its top, the entry below that key, and so on down to this place."""
        return [*(self.parent.lineage if self.parent is not None else ()), self]


def find(model: type[Document], root: Entries, location: Location) -> Place:
    """Follow a location through the nodes and the documents at once."""
    place = Place(root, "", None, root, None, "", model, None)
    current: Any = model
    owner = ""
    for part in location:
        node = place.node
        document, field = document_in(current), None
        if document is not None and isinstance(part, str):
            field = next((one for name, one in document.model_fields.items() if (one.alias or name) == part), None)
        current = field.annotation if field is not None else content_of(current) if document is None else None
        if isinstance(node, Entries) and isinstance(part, int):
            # A single entry that counts as a list of one.
            continue
        if isinstance(node, Entries):
            owner = called(node) or owner
            key = node.key(part)
            if part == "[key]":
                break
            place = Place(node, part, key, node.get(Text(part)), place, owner, document, field)
            # The name of a term, fact or pathway stands for what is below it.
            owner = str(key) if key is not None and document is None else owner
        elif isinstance(node, Items) and isinstance(part, int) and part < len(node):
            place = Place(node, part, place.key, node[part], place, owner, place.document, place.field)
        else:
            # A single name that counts as a list of one.
            break
    return place


def called(node: Entries) -> str:
    """The id that stands in a mapping, if there is one."""
    identifier = node.get(Text("id"))
    return str(identifier) if isinstance(identifier, Text) else ""


def within(owner: str) -> str:
    """The beginning of a sentence about something in a rule, a term or whatever has a name."""
    return f"in `{owner}`, " if owner else ""


def document_in(annotation: Any) -> type[Document] | None:
    """The document that an annotation is."""
    return annotation if isinstance(annotation, type) and issubclass(annotation, Document) else None


def content_of(annotation: Any) -> Any:
    """What a list or mapping holds, or what stands inside `Annotated` or beside `None`."""
    arguments = [one for one in getattr(annotation, "__args__", ()) if one is not type(None)]
    return arguments[-1] if arguments else None


def keys_of(model: type[Document] | None) -> list[str]:
    """The keys that a document may have."""
    return [field.alias or name for name, field in model.model_fields.items()] if model is not None else []
