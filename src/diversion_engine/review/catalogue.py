"""The sentences of one language, from the file in which they are written.

reads    `phrases/<language>.yaml`
gives    a `Catalogue`
reports  DE814 for an entry that cannot be used, and for two that some text would fit

Everything else that knows the sentences (phrase book, editor, "did you mean", the list of unused ones) reads it here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.review.pattern import shared_text
from diversion_engine.review.phrase import KINDS, SLOT, Catalogue, Phrase
from diversion_engine.review.slots import pattern_of
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.text.nodes import Entries, Text
from diversion_engine.ruleset.text.yaml_text import read_nodes

FOLDER = Path(__file__).parent / "phrases"
SAYS_FACTS = "facts"
"""What a sentence does that has `facts` and nothing else."""


class PhraseDocument(Document):
    """One sentence as written."""

    id: Text = Text("")
    kind: Literal["given", "when", "then"] = "given"
    says: Text
    does: Text = Text(SAYS_FACTS)
    fixed: dict[Text, Text] = Field(default_factory=dict, alias="with")
    facts: dict[Text, Text] = Field(default_factory=dict)
    table: Literal["true", "false"] = "false"
    help: Text = Text("")


class CatalogueDocument(Document):
    """One file of sentences as written."""

    language: Text
    title: Text
    begins: list[Text] = Field(default_factory=list)
    lists: dict[Text, dict[Text, Text]] = Field(default_factory=dict)
    words: dict[Text, list[Text]] = Field(default_factory=dict)
    names: dict[Text, Text] = Field(default_factory=dict)
    phrases: list[PhraseDocument]


@cache
def catalogue(language: str) -> Catalogue:
    """The shipped sentences of a language (`en`, `es`).

    Raises:
        KeyError: There are none.
        ValueError: The file cannot be used. It is shipped, so this is ours to mend.
    """
    path = FOLDER / f"{language}.yaml"
    if language not in languages():
        raise KeyError(language)
    report = Report()
    made = read_catalogue(path.read_text(encoding="utf-8"), path.name, report)
    if made is None or not report.passed:
        raise ValueError("; ".join(f"{one.span}: {one.message}" for one in report))
    return made


def languages() -> list[str]:
    """The languages that there are sentences in."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def read_catalogue(written: str, file: str, report: Report) -> Catalogue | None:
    """The catalogue in a text, with findings for everything in it that cannot be used."""
    root = read_nodes(written, file, report)
    if not isinstance(root, Entries):
        return None
    try:
        document = CatalogueDocument.model_validate(root)
    except ValidationError as error:
        for problem in error.errors(include_url=False, include_input=False):
            where = ".".join(map(str, problem["loc"]))
            report.add(Code.BAD_PHRASE, f"`{where}`: {problem['msg'].lower()}", Span(file, 1), help="see the other sentences")
        return None
    lists = {str(name): {str(word): str(value) for word, value in one.items()} for name, one in document.lists.items()}
    phrases = tuple(_phrase(one, lists, report) for one in document.phrases)
    _check_ids(phrases, report)
    made = Catalogue(
        str(document.language), str(document.title), phrases, lists,
        {str(name): tuple(map(str, words)) for name, words in document.words.items()},
        {str(word): str(name) for word, name in document.names.items()},
        tuple(map(str, document.begins)),
    )  # fmt: skip
    if report.passed:
        _check_overlaps(made, report)
    return made


def _phrase(document: PhraseDocument, lists: Mapping[str, Mapping[str, str]], report: Report) -> Phrase:
    slots = tuple(SLOT.findall(document.says))
    for slot in slots:
        if pattern_of(slot, lists) is None:
            report.add(
                Code.BAD_PHRASE, f"there is no type of slot `{slot}`", document.says.span,
                help=f"use one of the lists {listed(lists)}, or another type",
            )  # fmt: skip
        if slots.count(slot) > 1:
            report.add(Code.BAD_PHRASE, f"the slot `{slot}` occurs twice", document.says.span, help="split the sentence")
    facts = {str(name): str(value) for name, value in document.facts.items()}
    for slot in (slot for value in facts.values() for slot in SLOT.findall(value) if slot not in slots):
        report.add(Code.BAD_PHRASE, f"the sentence has no slot `{slot}`", document.says.span, help="correct `facts`")
    return Phrase(
        str(document.id) or ", ".join(f"{name}: {value}" for name, value in facts.items()),
        document.kind, str(document.says), str(document.does),
        {str(name): str(value) for name, value in document.fixed.items()},
        facts, document.table == "true", str(document.help), slots, document.says.span,
    )  # fmt: skip


def _check_ids(phrases: tuple[Phrase, ...], report: Report) -> None:
    seen: dict[str, Phrase] = {}
    for phrase in phrases:
        first = seen.setdefault(phrase.id, phrase)
        if first is not phrase:
            report.add(
                Code.BAD_PHRASE, f"two sentences are called `{phrase.id}`",
                Label(phrase.span, "again here"), Label(first.span, "first here"), help="give one of them another `id`",
            )  # fmt: skip


def _check_overlaps(made: Catalogue, report: Report) -> None:
    for kind in KINDS:
        by_id = {phrase.id: phrase for phrase in made.phrases if phrase.kind == kind}
        shared = shared_text({name: made.pattern(phrase) for name, phrase in by_id.items()})
        if shared is not None:
            fitting, names = shared
            report.add(
                Code.BAD_PHRASE, f"`{fitting}` could be either of two sentences",
                *(Label(by_id[name].span, f"`{name}`") for name in names), help="say one of them in other words",
            )  # fmt: skip
