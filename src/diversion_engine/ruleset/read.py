"""Nodes → documents: the shape of a file, with a finding for everything that does not fit.

reads    the text of one file
gives    a `Manifest` or a `RulesFile`; what does not fit is mended or left out, the rest is kept
reports  DE2xx, at the place where it stands

A misspelt key is read as the key that it resembles, and a missing text as an empty one, so that one mistake does not
hide the others of the same rule, and is not reported a second time as what follows from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.printable import lines_of
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed, nearest
from diversion_engine.ruleset.documents import Document, Manifest, RowDocument, RowsDocument, RulesFile
from diversion_engine.ruleset.nodes import Entries, Items, Node, Text, read_nodes, span_of

D = TypeVar("D", bound=Document)
Location = tuple[int | str, ...]

KEY_CUTOFF = 0.65
"""A key that is read as another has to be more like it than a name that is only suggested."""
MAX_ROUNDS = 20
"""Mending one thing may uncover another; more than a few rounds are never needed."""


def read_manifest(text: str, file: str, report: Report) -> Manifest | None:
    """The manifest in *text*, or None with findings; what is missing stays empty."""
    root = _root(Manifest, text, file, report)
    return _validated(Manifest, root, report, set()) if root is not None else None


def read_rules(text: str, file: str, report: Report) -> RulesFile:
    """The rules file in *text*; what does not fit is left out."""
    before = len(report.findings)
    root = _root(RulesFile, text, file, report)
    lost: set[str] = set()
    document = _validated(RulesFile, root, report, lost) if root is not None else None
    if document is None:
        document = RulesFile()
        lost |= _names_in(text) if len(report.findings) > before else set()
    document._lost.update(lost)
    return document


def read_rows(rows: Items, report: Report) -> list[RowDocument]:
    """The rows of a matrix; what does not fit is left out."""
    document = _validated(RowsDocument, Entries({Text("rows"): rows}), report, set())
    return document.rows if document is not None else []


def _root(model: type[Document], text: str, file: str, report: Report) -> Entries | None:
    before = len(report.findings)
    root = read_nodes(text, file, report)
    if isinstance(root, Entries):
        _without_blanks(root, "", lines_of(text), report)
        return root
    first = listed([name for name, field in model.model_fields.items() if field.is_required()] or ["layer", "rules", "terms"])
    if isinstance(root, Text | Items) and (root or isinstance(root, Items)):
        report.add(
            Code.WRONG_SHAPE, "the file does not begin with a key", root.span, help=f"begin it with keys such as {first}"
        )
    elif model is Manifest and len(report.findings) == before:
        report.add(Code.WRONG_SHAPE, "the file is empty", Span(file, 1), help=f"write at least {first}")
    return None


MOST_SEARCHED = 200_000
_KEY = re.compile(r"(?:^|[{,]|- )[ \t]*[\"']?([^\"'#:\n{}\[\],]{1,100}?)[\"']?[ \t]*:(?=\s)", re.MULTILINE)
_ID = re.compile(r"\bid:[ \t]+([^\s,}]+)")


def _names_in(text: str) -> set[str]:
    """The names that a file seems to define, when it cannot be read."""
    beginning = text[:MOST_SEARCHED]
    return {*_KEY.findall(beginning), *_ID.findall(beginning)}


# -- what is left blank ------------------------------------------------------------------------------------------------


def _without_blanks(node: Node, owner: str, lines: list[str], report: Report) -> None:
    """Report keys and entries with nothing in them and leave a mark there; take out what was refused before."""
    if isinstance(node, Items):
        if any(_is_blank(one) for one in node):
            report.add(
                Code.MISSING_KEY,
                f"{_in(owner)}a list has an entry with nothing in it",
                next(one.span for one in node if _is_blank(one)),
                help="write something after the dash or the comma, or remove it",
            )
        node[:] = [one for one in node if not _is_blank(one) and not getattr(one, "lost", False)]
        for one in node:
            _without_blanks(one, owner, lines, report)
    elif isinstance(node, Entries):
        owner = _called(node) or owner
        for key, value in list(node.items()):
            if key.lost:
                del node[key]
            elif getattr(value, "lost", False):
                node[key] = BLANK
            elif _is_list_in_braces(value):
                report.add(
                    Code.WRONG_SHAPE,
                    f"{_in(owner)}`{key}` has a list between braces",
                    value.span,
                    help=f"use square brackets, as in `{key}: [{', '.join(value)}]`",
                )
                items = Items(value)
                items.span = value.span
                node[key] = items
            elif _is_blank(value):
                comment = re.match(r"[\"']?:\s+#", lines[key.span.line - 1][key.span.column - 1 + key.span.length :])
                report.add(
                    Code.MISSING_KEY,
                    f"{_in(owner)}`{key}` is empty",
                    key.span,
                    help="put quotes around the text, because a `#` begins a comment"
                    if comment
                    else "write something after the colon, or remove the line",
                )
                node[key] = BLANK
            else:
                said = len(value)
                _without_blanks(value, owner, lines, report)
                if said and not value:
                    node[key] = BLANK


BLANK = Text("")
BLANK.lost = True
"""Stands where nothing was written, or what was written was refused, and that has been reported."""


def _is_blank(node: object) -> bool:
    return isinstance(node, Text) and not node and not node.quoted and not node.lost


def _is_list_in_braces(node: object) -> bool:
    return isinstance(node, Entries) and len(node) > 0 and node.braces and all(map(_is_blank, node.values()))


def _called(node: Entries) -> str:
    identifier = node.get(Text("id"))
    return str(identifier) if isinstance(identifier, Text) else ""


def _in(owner: str) -> str:
    return f"in `{owner}`, " if owner else ""


# -- what does not fit -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a problem is: the mapping or list, what stands there, and what should."""

    container: Node
    name: int | str
    key: Text | None
    node: Node | None
    parent: _Place | None
    owner: str
    document: type[Document] | None
    field: FieldInfo | None

    @property
    def marks(self) -> set[tuple[int, object]]:
        """What this place is remembered by; an entry of a list also stands for its list."""
        above = self.parent.marks if isinstance(self.container, Items) and self.parent is not None else set()
        return {(id(self.container), id(self.node) if isinstance(self.container, Items) else str(self.name)), *above}


def _validated(model: type[D], root: Entries, report: Report, lost: set[str]) -> D | None:
    """Validate, report, mend and validate again, until what is left fits."""
    mended: set[tuple[int, object]] = set()
    removed: list[Node | None] = []
    for _ in range(MAX_ROUNDS):
        try:
            return model.model_validate(root)
        except ValidationError as error:
            problems = error.errors(include_url=False, include_input=False)
        # Keys first: a misspelt key is also a missing one.
        unknown = [problem for problem in problems if problem["type"] == "extra_forbidden"]
        places = [(problem, _find(model, root, problem["loc"])) for problem in unknown or problems]
        for problem, place in places:
            again = bool(place.marks & mended) or getattr(place.node, "lost", False)
            if not again:
                _say(problem, place, report)
            if unknown:
                _rename(place)
            elif not _mend(problem, place, lost) or (again and place.marks & mended):
                _drop(place, lost)
        for _, place in places:
            mended |= place.marks
            # What is remembered by its identity has to stay alive.
            removed += [place.container, place.node]
    return None


def _report(model: type[Document], root: Entries, problem: ErrorDetails, report: Report) -> None:
    """Say what is wrong at one place of a file that is read with *model*."""
    _say(problem, _find(model, root, problem["loc"]), report)


def _find(model: type[Document], root: Entries, location: Location) -> _Place:
    """Follow a location through the nodes and the documents at once."""
    place = _Place(root, "", None, root, None, "", model, None)
    current: Any = model
    owner = ""
    for part in location:
        node = place.node
        document, field = _documents(current), None
        if document is not None and isinstance(part, str):
            field = next((one for name, one in document.model_fields.items() if (one.alias or name) == part), None)
        current = field.annotation if field is not None else _content(current) if document is None else None
        if isinstance(node, Entries) and isinstance(part, int):
            # A single entry that counts as a list of one.
            continue
        if isinstance(node, Entries):
            owner = _called(node) or owner
            key = node.key(part)
            if part == "[key]":
                break
            place = _Place(node, part, key, node.get(Text(part)), place, owner, document, field)
            # The name of a term, fact or pathway stands for what is below it.
            owner = str(key) if key is not None and document is None else owner
        elif isinstance(node, Items) and isinstance(part, int) and part < len(node):
            place = _Place(node, part, place.key, node[part], place, owner, place.document, place.field)
        else:
            # A single name that counts as a list of one.
            break
    return place


def _documents(annotation: Any) -> type[Document] | None:
    return annotation if isinstance(annotation, type) and issubclass(annotation, Document) else None


def _content(annotation: Any) -> Any:
    """What a list or mapping holds, or what stands inside `Annotated` or beside `None`."""
    arguments = [one for one in getattr(annotation, "__args__", ()) if one is not type(None)]
    return arguments[-1] if arguments else None


# -- saying it ---------------------------------------------------------------------------------------------------------


def _say(problem: ErrorDetails, place: _Place, report: Report) -> None:
    kind, name = problem["type"], f"`{_word(place)}`"
    if kind == "diversion":
        context = problem.get("ctx", {})
        at_key = problem["loc"][-1] == "[key]"
        above = place.parent if at_key and place.parent is not None else place
        report.add(
            Code[context["code"]],
            context["message"]
            if re.search(rf"\b{re.escape(_word(above))}\b", context["message"])
            else f"in `{_word(above)}`, {context['message']}",
            span_of(place.key if at_key else place.node),
            help=context["help"],
        )
    elif kind == "missing":
        report.add(Code.MISSING_KEY, f"{_subject(place)} has no {name}", _anchor(place), help=f"add `{place.name}: …`")
    elif kind == "too_short":
        report.add(Code.MISSING_KEY, f"{_in(place.owner)}{name} is empty", span_of(place.key), help="add at least one entry")
    elif kind == "extra_forbidden":
        keys = _keys(place.document)
        also = "; conditions stand under `when`" if "when" in keys else ""
        report.add(
            Code.UNKNOWN_KEY,
            f"{name} is not a key that can stand here",
            span_of(place.key),
            help=lambda: _meant_key(_word(place), keys) or f"the keys here are {listed(keys, 20)}{also}",
        )
    else:
        message, help_ = _shape(kind, place)
        report.add(Code.WRONG_SHAPE, f"{_in(place.owner)}{message}", _value_or_key(place), help=help_)


def _subject(place: _Place) -> str:
    """What it is that lacks something: `our.fights`, or an entry of a list in it."""
    above = place.parent
    if isinstance(place.container, Entries) and _called(place.container):
        return f"`{place.owner}`"
    if above is not None and isinstance(above.container, Items):
        return f"{_in(above.owner)}an entry of `{_word(above)}`"
    return f"`{_word(above)}`" if above is not None and above.name else "the file"


def _shape(kind: str, place: _Place) -> tuple[str, str]:
    """What a value of the wrong shape should be, and how to write it."""
    name, entry = _word(place), isinstance(place.container, Items)
    subject = f"an entry of `{name}`" if entry else f"`{name}`"
    content = _content(place.field.annotation) if place.field is not None else None
    document = _documents(content if entry else place.field.annotation) if place.field is not None else None
    if kind == "list_type":
        inside = _documents(content)
        if inside is None:
            return (
                f"{subject} should be a name or a list of names",
                f"put names between square brackets, as in `{name}: [one, another]`",
            )
        return f"{subject} should be a list", f"begin each entry with a dash, or write `{name}: [{_sample(inside)}]`"
    if kind in ("dict_type", "model_type", "model_attributes_type"):
        if document is None and place.document is None and place.parent is not None and place.parent.field is not None:
            document = _documents(_content(place.parent.field.annotation))
        how = f"write `{_sample(document)}`" if document is not None else "write a name and a colon for each, indented below it"
        return f"{subject} should have keys of its own", how
    if isinstance(place.node, Entries) and len(place.node) == 1:
        return (
            f"{subject} should be a single text, and the colon makes it a key and a value",
            "put quotes around the whole text",
        )
    return f"{subject} should be a single text", "write one text, without brackets, braces or lines that begin with a dash"


def _meant_key(word: str, keys: list[str]) -> str | None:
    meant = nearest(word, keys, KEY_CUTOFF)
    return f"did you mean `{meant}`?" if meant else None


def _sample(document: type[Document]) -> str:
    needed = [field.alias or name for name, field in document.model_fields.items() if field.is_required()]
    return "{" + ", ".join(f"{key}: …" for key in needed or _keys(document)) + "}"


def _word(place: _Place) -> str:
    """The key that a place is known by."""
    return str(place.name if isinstance(place.name, str) else place.key or (place.parent.name if place.parent else ""))


def _value_or_key(place: _Place) -> Span:
    """The value where it stands on the line of its key, else the key."""
    value = span_of(place.node)
    return (
        value
        if place.key is None or isinstance(place.container, Items) or value.line == place.key.span.line
        else place.key.span
    )


def _anchor(place: _Place) -> Span:
    """The word by which people know the entry in which something is missing."""
    identifier = place.container.get(Text("id")) if isinstance(place.container, Entries) else None
    if isinstance(identifier, Text) and identifier.span.line:
        return identifier.span
    above = place.parent.key if place.parent is not None and isinstance(place.parent.container, Entries) else None
    return above.span if above is not None else span_of(place.container)


def _keys(model: type[Document] | None) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()] if model is not None else []


# -- mending it --------------------------------------------------------------------------------------------------------


def _rename(place: _Place) -> None:
    """Read a misspelt key as the one that it resembles, or leave it out."""
    container = place.container
    if not isinstance(container, Entries) or place.key is None:
        return
    value = container.pop(place.key)
    meant = nearest(place.key, _keys(place.document), KEY_CUTOFF)
    if meant is not None and meant not in container:
        container[Text.at(meant, place.key.span)] = value


def _mend(problem: ErrorDetails, place: _Place, lost: set[str]) -> bool:
    """Make the smallest change after which the rest can be read; False when there is none."""
    container, field = place.container, place.field
    if isinstance(container, Items):
        container[:] = [one for one in container if one is not place.node]
        return True
    if not isinstance(container, Entries) or field is None or problem["loc"][-1] == "[key]":
        return False
    if problem["type"] == "list_type" and isinstance(place.node, Text | Entries) and not getattr(place.node, "lost", False):
        container[Text(place.name)] = _as_list(place.node, _keys(_documents(_content(field.annotation))))
        return True
    if not field.is_required():
        container.pop(Text(place.name), None)
        container.refused.add(str(place.name))
        return True
    if isinstance(place.node, Text):
        lost.add(str(place.node))
    filler = _filler(str(place.name), field, _anchor(place))
    if filler is not None:
        container[Text(place.name)] = filler
    return filler is not None


def _as_list(node: Text | Entries, keys: list[str]) -> Items:
    """One entry as a list of one, and entries under their names as a list of them."""
    items = Items([node])
    items.span = node.span
    if isinstance(node, Entries) and not any(key in keys for key in node):
        items[:] = node.values()
        for key, value in node.items():
            if isinstance(value, Entries) and "id" in keys and "id" not in value:
                value[Text("id")] = key
    return items


def _filler(name: str, field: FieldInfo, span: Span) -> Node | None:
    """What stands for a value that is needed and cannot be read."""
    if name == "id":
        return Text.at(f"entry-in-line-{span.line}", span)
    if field.annotation in (Text, Any):
        return BLANK
    inside = _documents(_content(field.annotation))
    if getattr(field.annotation, "__origin__", None) is not list:
        return None
    if inside is None or not field.metadata:
        return Items()
    return Items([Entries({Text(key): BLANK for key in _keys(inside) if inside.model_fields[key].is_required()})])


def _drop(place: _Place, lost: set[str]) -> None:
    """Leave out the whole term, fact, rule or whatever it is that cannot be read."""
    above: list[_Place] = []
    step: _Place | None = place
    while step is not None:
        above.insert(0, step)
        step = step.parent
    # The file itself, the key at its top, the entry below that key.
    entry = above[2] if len(above) > 2 else above[-1]
    if isinstance(entry.container, Items):
        entry.container[:] = [one for one in entry.container if one is not entry.node]
    elif isinstance(entry.container, Entries):
        lost.add(str(entry.name))
        entry.container.pop(Text(entry.name), None)
