"""What does not fit, in the words of the person who typed it.

reads    what pydantic says, and the place
reports  DE201 wrong shape, DE202 unknown key, DE203 missing key, and what reading a single value reports
"""

from __future__ import annotations

import re
from functools import partial

from pydantic_core import ErrorDetails

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.read.mend import meant_key
from diversion_engine.ruleset.read.place import Place, called, content_of, document_in, keys_of, within
from diversion_engine.ruleset.text.nodes import Entries, Items, Node, Text, span_of

LONGEST = 60
"""More letters of what was typed are not repeated in a help."""


def say(problem: ErrorDetails, place: Place, report: Report) -> None:
    """Report one thing that does not fit."""
    kind, name = problem["type"], f"`{place.word}`"
    match kind:
        case "diversion":
            _say_value(problem, place, report)
        case "missing":
            report.add(
                Code.MISSING_KEY, f"{_subject(place)} has no {name}", place.anchor, help=f"add `{place.name}: {_wanted(place)}`"
            )
        case "too_short":
            report.add(
                Code.MISSING_KEY, f"{within(place.owner)}{name} is empty", span_of(place.key), help="add at least one entry"
            )
        case "extra_forbidden":
            report.add(
                Code.UNKNOWN_KEY,
                f"{name} is not a key that can stand here",
                span_of(place.key),
                help=partial(_other_key, place),
            )
        case _:
            message, help_ = _shape(kind, place)
            report.add(Code.WRONG_SHAPE, f"{within(place.owner)}{message}", place.value_or_key, help=help_)


def _say_value(problem: ErrorDetails, place: Place, report: Report) -> None:
    """What `scalars` says of a value, or of a key that is one."""
    context = problem.get("ctx", {})
    message = context["message"]
    at_key = problem["loc"][-1] == "[key]"
    above = place.parent if at_key and place.parent is not None else place
    named = re.search(rf"\b{re.escape(above.word)}\b", message)
    report.add(
        Code[context["code"]],
        message if named else f"in `{above.word}`, {message}",
        span_of(place.key if at_key else place.node),
        help=context["help"],
    )


def _other_key(place: Place) -> str:
    meant = meant_key(place.word, place.document)
    if meant is not None:
        return f"did you mean `{meant}`?"
    keys = keys_of(place.document)
    return f"the keys here are {listed(keys, 20)}{'; conditions stand under `when`' if 'when' in keys else ''}"


def _subject(place: Place) -> str:
    """What it is that lacks something: `our.fights`, or an entry of a list in it."""
    above = place.parent
    if isinstance(place.container, Entries) and called(place.container):
        return f"`{place.owner}`"
    if above is not None and isinstance(above.container, Items):
        return f"{within(above.owner)}an entry of `{above.word}`"
    return f"`{above.word}`" if above is not None and above.name else "the file"


def _shape(kind: str, place: Place) -> tuple[str, str]:
    """What a value of the wrong shape should be, and how to write it."""
    name, is_entry = place.word, isinstance(place.container, Items)
    subject = f"an entry of `{name}`" if is_entry else f"`{name}`"
    if kind == "list_type":
        inside = document_in(content_of(place.field.annotation)) if place.field is not None else None
        if inside is None:
            return (
                f"{subject} should be a name or a list of names",
                f"put names between square brackets, as in `{name}: [one, another]`",
            )
        return (
            f"{subject} should be a list",
            f"begin each entry with a dash, or write `{name}: [{_sample(inside, place.node)}]`",
        )
    if kind in ("dict_type", "model_type", "model_attributes_type"):
        document = _expected(place)
        how = (
            f"write `{_sample(document, place.node)}`"
            if document is not None
            else "write a name and a colon for each, indented below it"
        )
        return f"{subject} should have keys of its own", how
    if isinstance(place.node, Entries) and len(place.node) == 1:
        return (
            f"{subject} should be a single text, and the colon makes it a key and a value",
            "put quotes around the whole text",
        )
    return f"{subject} should be a single text", "write one text, without brackets, braces or lines that begin with a dash"


def _wanted(place: Place) -> str:
    """What stands after a key that is missing: a text, or a list of entries with keys of their own."""
    inside = document_in(content_of(place.field.annotation)) if place.field is not None else None
    return f"[{_sample(inside)}]" if inside is not None else "…"


def _expected(place: Place) -> type[Document] | None:
    """The document that should stand at a place."""
    if place.field is not None:
        annotation = place.field.annotation
        return document_in(content_of(annotation) if isinstance(place.container, Items) else annotation)
    # Below a name of the author's own, such as a term's, the mapping that holds the names says what stands there.
    above = place.parent.field if place.document is None and place.parent is not None else None
    return document_in(content_of(above.annotation)) if above is not None else None


def _sample(document: type[Document], typed: Node | None = None) -> str:
    """How to write a document; what was *typed* in its place stands after the key that is meant, if one can tell."""
    needed = [field.alias or name for name, field in document.model_fields.items() if field.is_required()]
    keys = needed or keys_of(document)
    if isinstance(typed, Text) and len(needed) <= 1 and 0 < len(typed) <= LONGEST and "`" not in typed and "'" not in typed:
        text = f"'{typed}'" if re.search(r'[][{},:#"&*!|>%@]', typed) else str(typed)
        return f"{{{keys[0]}: {text}}}"
    return "{" + ", ".join(f"{key}: …" for key in keys) + "}"
