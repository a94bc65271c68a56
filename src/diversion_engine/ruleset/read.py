"""Nodes → documents: the shape of a file, with a finding for everything that does not fit.

reads    the text of one file
gives    a `Manifest` or a `RulesFile`; a part that does not fit is left out, the rest is kept
reports  DE2xx, at the place where the part stands
"""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.ruleset.documents import Document, Manifest, RulesFile
from diversion_engine.ruleset.nodes import Entries, Items, Node, Text, read_nodes, span_of

D = TypeVar("D", bound=Document)


def read_manifest(text: str, file: str, report: Report) -> Manifest | None:
    """The manifest in *text*, or None with findings."""
    return _read(Manifest, text, file, report)


def read_rules(text: str, file: str, report: Report) -> RulesFile | None:
    """The rules file in *text*; parts that do not fit are left out."""
    return _read(RulesFile, text, file, report)


def _read(model: type[D], text: str, file: str, report: Report) -> D | None:
    root = read_nodes(text, file, report)
    if root is None:
        if model is Manifest and report.passed:
            report.add(Code.WRONG_SHAPE, "the file is empty", Span(file, 1), help="write at least `id`, `title` and `version`")
        return None if model is Manifest else model()
    if not isinstance(root, Entries):
        report.add(Code.WRONG_SHAPE, "the file holds no keys", root.span, help=f"begin with one of {listed(_keys(model))}")
        return None
    return _validated(model, root, report)


def _validated(model: type[D], root: Entries, report: Report) -> D | None:
    """Validate, report, drop what does not fit and validate again; each round removes at least one part."""
    for _ in range(100):
        try:
            return model.model_validate(root)
        except ValidationError as error:
            problems = error.errors()
        for problem in problems:
            _report(model, root, problem, report)
        if model is Manifest:
            return None
        for location in sorted(
            {_removable(problem["loc"]) for problem in problems}, key=lambda loc: tuple(map(str, loc)), reverse=True
        ):
            _remove(root, location)
    return None


def _report(model: type[Document], root: Entries, problem: ErrorDetails, report: Report) -> None:
    location, kind = problem["loc"], problem["type"]
    container, node, key = _walk(root, location)
    name = key if key is not None else location[-1] if location else "the file"
    if kind == "diversion":
        context = problem.get("ctx", {})
        report.add(Code[context["code"]], _at(location, context["message"]), span_of(node), help=context["help"])
    elif kind == "missing":
        report.add(
            Code.MISSING_KEY,
            f"`{location[-1]}` is missing{_owner(container)}",
            span_of(container),
            help=f"add a line `{location[-1]}: …`",
        )
    elif kind == "extra_forbidden":
        allowed = _keys_at(model, location)
        report.add(
            Code.UNKNOWN_KEY,
            f"`{name}` is not a key that can stand here",
            span_of(key) if key is not None else span_of(node),
            help=did_you_mean(str(name), allowed, otherwise=f"the keys here are {listed(allowed, 20)}"),
        )
    elif kind == "too_short":
        report.add(Code.MISSING_KEY, f"`{name}` is empty", span_of(node), help="name at least one")
    else:
        report.add(
            Code.WRONG_SHAPE,
            f"`{name}` should be {_expected(kind)}",
            span_of(node) if node is not None else span_of(container),
            help=_shape_help(kind),
        )


def _expected(kind: str) -> str:
    match kind:
        case "list_type":
            return "a list"
        case "dict_type" | "model_type" | "model_attributes_type":
            return "a mapping with keys"
        case _:
            return "a single word, number or sentence"


def _shape_help(kind: str) -> str:
    match kind:
        case "list_type":
            return "put each entry on a line of its own that begins with a dash"
        case "dict_type" | "model_type" | "model_attributes_type":
            return "write `key: value` lines, indented below it"
        case _:
            return "write the text after the colon"


def _at(location: tuple[int | str, ...], message: str) -> str:
    keys = [part for part in location if isinstance(part, str) and part != "[key]"]
    return f"in `{keys[-1]}`, {message}" if keys else message


def _owner(container: Node | None) -> str:
    if isinstance(container, Entries) and isinstance(identifier := container.get(Text("id")), Text):
        return f" in `{identifier}`"
    return ""


def _walk(root: Entries, location: tuple[int | str, ...]) -> tuple[Node | None, Node | None, Text | None]:
    """The container, the node itself and its key, as far as the location leads."""
    container: Node | None = root
    node: Any = root
    key: Text | None = None
    for part in location:
        container = node
        if isinstance(node, Entries) and part in node:
            key = next(known for known in node if known == part)
            node = node[key]
        elif isinstance(node, Items) and isinstance(part, int) and part < len(node):
            key, node = None, node[part]
        elif part == "[key]":
            node = key
        else:
            # A missing key, or a list that pydantic made of a single value.
            return container, node if isinstance(node, Text) else None, key if isinstance(node, Text) else None
    return container, node, key


def _removable(location: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The part to leave out: the whole entry of a list or mapping at the top of the file."""
    return location[:2] if len(location) > 1 else location[:1]


def _remove(root: Entries, location: tuple[int | str, ...]) -> None:
    first, rest = str(location[0]), location[1:]
    holder = root.get(Text(first))
    if rest and isinstance(holder, Items) and isinstance(rest[0], int) and rest[0] < len(holder):
        del holder[rest[0]]
    elif rest and isinstance(holder, Entries) and rest[0] in holder:
        del holder[Text(str(rest[0]))]
    else:
        root.pop(Text(first), None)


def _keys(model: type[Document]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


def _keys_at(model: type[Document], location: tuple[int | str, ...]) -> list[str]:
    """The keys that could stand where an unknown one does."""
    current: Any = model
    for part in location[:-1]:
        if isinstance(current, type) and issubclass(current, Document) and isinstance(part, str):
            field = next((field for name, field in current.model_fields.items() if (field.alias or name) == part), None)
            current = _model_in(field.annotation) if field is not None else current
    return _keys(current) if isinstance(current, type) and issubclass(current, Document) else []


def _model_in(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, Document):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        found = _model_in(argument)
        if found is not None:
            return found
    return None
