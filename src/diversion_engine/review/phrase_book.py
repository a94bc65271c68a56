"""The sentences for people and for editors: the phrase book, what an editor completes, and what nobody uses.

reads    a catalogue; for the words that may stand in its slots, a ruleset
gives    Markdown, the stub of step definitions that the Cucumber extension reads, and the ids of unused sentences
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from diversion_engine.explain.words import plain
from diversion_engine.model.program import Ruleset
from diversion_engine.model.vocabulary import Fact, Kind
from diversion_engine.review.phrase import KINDS, SLOT, Catalogue, Phrase
from diversion_engine.review.slots import FIGURES, NAMES

HEADINGS = {
    "en": {
        "given": "What staff know", "when": "What staff do, and what happens afterwards", "then": "What the policy has to answer",
        "words": "Words you may use", "write": "Write these sentences as they stand. Words between braces are yours to fill in.",
        "keywords": ("Given", "When", "Then"), "table": "A table follows.", "or": "or",
        "facts": "Facts and their values", "pathways": "Pathways", "duties": "Duties", "actions": "Actions",
    },
    "es": {
        "given": "Qué sabe el personal", "when": "Qué hace el personal, y qué pasa después", "then": "Qué debe responder la política",
        "words": "Palabras que puede usar", "write": "Escriba estas frases tal cual. Las palabras entre llaves las pone usted.",
        "keywords": ("Dado", "Cuando", "Entonces"), "table": "Sigue una tabla.", "or": "o",
        "facts": "Hechos y sus valores", "pathways": "Pasos", "duties": "Deberes", "actions": "Acciones",
    },
}  # fmt: skip
_EDITOR = {"number": "{float}", "amount": "{int}"}


def phrase_book(catalogue: Catalogue) -> Iterator[str]:
    """The sentences of a language as lines of Markdown, without a title."""
    said = HEADINGS[catalogue.language]
    yield str(said["write"])
    for kind, keyword in zip(KINDS, said["keywords"], strict=True):
        yield ""
        yield f"### {said[kind]}"
        yield ""
        for phrase in catalogue.phrases:
            if phrase.kind == kind:
                yield f"* **{keyword}** {shown(phrase)}{_also(phrase, str(said['table']))}"
    if catalogue.lists:
        yield ""
        yield f"### {said['words']}"
        yield ""
        for name, words in catalogue.lists.items():
            yield f"* `{{{name}}}`: {', '.join(words)}"
        for name, meaning in {**NAMES, **FIGURES}.items():
            if any(name in phrase.slots for phrase in catalogue.phrases):
                yield f"* `{{{name}}}`: {meaning}"


def shown(phrase: Phrase) -> str:
    """A sentence as it is shown to people."""
    return SLOT.sub(lambda found: f"`{{{found[1]}}}`", phrase.says)


def words_of(ruleset: Ruleset, catalogue: Catalogue) -> Iterator[str]:
    """The names that a ruleset has, for the slots, as lines of Markdown."""
    said = HEADINGS[catalogue.language]
    vocabulary = ruleset.vocabulary
    yield f"### {said['facts']}"
    yield ""
    yield from (f"* {plain(name)}: {_values(fact)}" for name, fact in vocabulary.facts.items())
    yield ""
    yield f"### {said['pathways']}"
    yield ""
    yield from (f"* {one.title or plain(name)} (`{name}`)" for name, one in ruleset.pathways.items())
    yield ""
    yield f"### {said['duties']}"
    yield ""
    yield from (f"* {plain(name)}: {says}" for name, says in vocabulary.duties.items())
    yield ""
    yield f"### {said['actions']}"
    yield ""
    yield from (f"* {plain(name)}: {action.says}" for name, action in vocabulary.actions.items())


def editor_stub(catalogues: Iterable[Catalogue]) -> str:
    """Step definitions that nobody runs: the Cucumber extension of an editor reads them, and completes the sentences."""
    lines = ["# Written by `diversion phrases --editor`. Only an editor reads this file.", ""]
    for catalogue in catalogues:
        for phrase in catalogue.phrases:
            lines += [f"@{phrase.kind}({one!r})\ndef _(): ..." for one in _expressions(catalogue, phrase)]
    return "\n".join(lines) + "\n"


def unused(catalogue: Catalogue, used: Collection[str]) -> list[Phrase]:
    """The sentences that no scenario uses."""
    return [phrase for phrase in catalogue.phrases if phrase.id not in used]


def _expressions(catalogue: Catalogue, phrase: Phrase) -> Iterator[str]:
    """A sentence as the expressions of Cucumber, one for each word of its lists."""
    slots = {
        slot: "{string}" if slot in NAMES else _EDITOR.get(slot, "{}") for slot in phrase.slots if slot not in catalogue.lists
    }
    for example in _listed(phrase.says, [slot for slot in phrase.slots if slot in catalogue.lists], catalogue):
        for slot, expression in slots.items():
            example = example.replace(f'"{{{slot}}}"', expression).replace(f"{{{slot}}}", expression)  # noqa: PLW2901
        yield example


def _listed(says: str, slots: list[str], catalogue: Catalogue) -> Iterator[str]:
    if not slots:
        yield says
        return
    for words in catalogue.lists[slots[0]]:
        yield from _listed(says.replace(f"{{{slots[0]}}}", words), slots[1:], catalogue)


def _also(phrase: Phrase, table: str) -> str:
    parts = [phrase.help, table if phrase.table else ""]
    text = " ".join(part for part in parts if part)
    return f"  \n  {text}" if text else ""


def _values(fact: Fact) -> str:
    match fact.kind:
        case Kind.BOOLEAN:
            return "yes, no"
        case Kind.INTEGER | Kind.NUMBER:
            return f"{fact.low:g} to {fact.high:g}"
        case _:
            return ", ".join(fact.values)
