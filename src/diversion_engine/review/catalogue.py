"""The sentences of one language as data: what each looks like, and what it says or does.

reads    `phrases/<language>.yaml`
gives    a `Catalogue`: finds the sentence a text fits, and the nearest one where it fits none
reports  DE814 for an entry that cannot be used, and for two that some text would fit

Everything else that knows the sentences (phrase book, editor, "did you mean", the list of unused ones) reads it here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache, cached_property
from itertools import product
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.review.pattern import Pattern, Sequence, regex, shared_text, text
from diversion_engine.review.slots import SAMPLES, pattern_of
from diversion_engine.ruleset.documents import Document
from diversion_engine.ruleset.nodes import Entries, Text, read_nodes

Kind = Literal["given", "when", "then"]
KINDS: tuple[Kind, ...] = ("given", "when", "then")
FOLDER = Path(__file__).parent / "phrases"
SLOT = re.compile(r"\{([^{}]+)\}")
LIKE_IT = 0.6
"""How like a sentence a text has to be for a suggestion: 1 is the same."""
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


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence. `slots` are the types of what is filled in, in order; no type occurs twice in a sentence.

    `does` names what the sentence does (see `actions`), with `fixed` words for what is not filled in. `facts` are the
    facts it says; a value may hold a slot. `table` tells whether a table has to follow.
    """

    id: str
    kind: Kind
    says: str
    does: str
    fixed: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    table: bool = False
    help: str = ""
    slots: tuple[str, ...] = ()
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Fit:
    """A text that fits a sentence, with what was filled in by type; words of a list are put as what they stand for."""

    phrase: Phrase
    filled: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The sentences of one language.

    `begins` are words that may stand before any sentence (the *que* in "Dado que …"). `words` are the words for yes, no
    and the like. `names` are other words for the vocabulary's names, by what they stand for.
    """

    language: str
    title: str
    phrases: tuple[Phrase, ...]
    lists: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    begins: tuple[str, ...] = ()

    def pattern(self, phrase: Phrase) -> Pattern:
        """What a text has to look like to be this sentence."""
        return _pattern(phrase.says, self.lists)

    def fits(self, kind: Kind, said: str) -> list[Fit]:
        """The sentences that a text fits; there is more than one only in a catalogue that was never checked."""
        found = self._matching(kind, said)
        for word in self.begins:
            if not found and said.startswith(f"{word} "):
                found = self._matching(kind, said.removeprefix(f"{word} "))
        return found

    def nearest(self, kind: Kind, said: str) -> str | None:
        """The sentence that is most like a text, with the text's own words between the quotes."""
        quoted = re.findall(r'"[^"]*"', said)
        plain = _without_words(said)
        scored = [(SequenceMatcher(None, plain, form, autojunk=False).ratio(), form) for form in self._forms[kind]]
        likeness, form = max(scored, default=(0.0, ""))
        if likeness < LIKE_IT:
            return None
        return form if form.count('"…"') != len(quoted) else _filled(form, quoted)

    def examples(self, phrase: Phrase, most: int = 60) -> Iterator[str]:
        """The texts that a sentence can be, with one word of each list, and `…` for what is free."""
        choices = [
            list(self.lists[kind]) if kind in self.lists else [SAMPLES.get(kind, "…")] for kind in SLOT.findall(phrase.says)
        ]
        parts = SLOT.split(phrase.says)[::2]
        for number, words in enumerate(product(*choices)):
            if number == most:
                return
            yield "".join(part + word for part, word in zip(parts, (*words, ""), strict=True))

    def _matching(self, kind: Kind, said: str) -> list[Fit]:
        found = []
        for phrase, expression in self._by_beginning.get((kind, _beginning(said)), ()):
            if match := expression.fullmatch(said):
                found.append(Fit(phrase, self._put(match.groupdict())))
        return found

    def _put(self, groups: Mapping[str, str]) -> dict[str, str]:
        names = {name: name.replace("_", " ") for name in groups}
        return {
            kind: self.lists[kind][groups[name]] if kind in self.lists else groups[name].strip() for name, kind in names.items()
        }

    @cached_property
    def _by_beginning(self) -> Mapping[tuple[Kind, str], list[tuple[Phrase, re.Pattern[str]]]]:
        """The sentences by their first word, where that is fixed; the others stand under every first word."""
        found: dict[tuple[Kind, str], list[tuple[Phrase, re.Pattern[str]]]] = {}
        for phrase in self.phrases:
            expression = re.compile(regex(self.pattern(phrase)))
            for beginning in {_beginning(one) for one in self.examples(phrase)}:
                found.setdefault((phrase.kind, beginning), []).append((phrase, expression))
        return found

    @cached_property
    def _forms(self) -> Mapping[Kind, list[str]]:
        return {
            kind: sorted({form for one in self.phrases if one.kind == kind for form in self.examples(one)}) for kind in KINDS
        }


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


def _pattern(says: str, lists: Mapping[str, Mapping[str, str]]) -> Pattern:
    parts: list[Pattern] = []
    for number, part in enumerate(SLOT.split(says)):
        slot = pattern_of(part, lists) if number % 2 else None
        parts.append(text(part) if slot is None else Sequence((slot,), part.replace(" ", "_")))
    return Sequence(tuple(parts))


def _beginning(said: str) -> str:
    """The first word of a text, where it is one that sentences begin with; figures and quoted names are all alike."""
    first = said.partition(" ")[0]
    return "" if not first or first[0] in '"…' or (first[0].isdigit() and first != "911") else first


def _without_words(said: str) -> str:
    return re.sub(r'"[^"]*"', '"…"', said)


def _filled(form: str, quoted: list[str]) -> str:
    words = iter(quoted)
    return re.sub('"…"', lambda _: next(words), form)
