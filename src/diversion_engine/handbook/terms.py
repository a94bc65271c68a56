"""Words with a meaning of their own, what staff are asked, and what higher rules leave to lower ones."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.english import english
from diversion_engine.explain.words import LAYER_WORDS, VERDICT_WORDS, action_words, capital, listed, plain, sentence
from diversion_engine.handbook.book import Book
from diversion_engine.handbook.outline import bullets, term_anchor
from diversion_engine.model.expression import ALWAYS
from diversion_engine.model.vocabulary import Fact, Kind
from diversion_engine.pages.document import Block, Bullet, Bullets, Entry, Para, Phrase, Section, Strong, Table

MOST_SHOWN = 12
"""A fact with more values is explained in the vocabulary of the program."""


def terms(book: Book) -> Iterator[Section]:
    """The terms, in the order in which they build on each other."""
    if book.program.terms:
        entries: list[Block] = []
        for name, condition in book.program.terms.items():
            says = book.program.says.get(name, "")
            first: tuple[Block, ...] = (Para((sentence(says),)),) if says else ()
            blocks = (*first, Para((Strong("Exactly:"),)), Bullets(bullets(book.program, condition)))
            entries.append(Entry(f"“{name}”", term_anchor(name), blocks))
        yield Section("Words with a meaning of their own", "terms", tuple(entries))


def facts(book: Book) -> Iterator[Section]:
    """Every question that staff may be asked."""
    rows: tuple[tuple[Phrase, ...], ...] = tuple(
        ((fact.ask or capital(plain(fact.name)),), (_answers(fact),), (sentence(fact.note) if fact.note else "",))
        for fact in book.program.vocabulary.facts.values()
    )
    if rows:
        yield Section(
            "What staff may be asked",
            "questions",
            (
                Para(("Race, sex, gender identity, language at home and income are never asked, and no rule can read them.",))
                if book.program.vocabulary.demographics
                else Para(("Who may be asked depends on what is known already.",)),
                Table("Questions", ("Question", "Answers", "To know"), rows),
            ),
        )


def _answers(fact: Fact) -> str:
    match fact.kind:
        case Kind.BOOLEAN:
            return "yes or no"
        case Kind.INTEGER | Kind.NUMBER:
            unit = f" ({fact.unit})" if fact.unit else ""
            return f"a number from {fact.low:,.0f} to {fact.high:,.0f}{unit}"
        case Kind.SET if len(fact.values) > MOST_SHOWN:
            return f"any of {len(fact.values)} things"
        case Kind.SET:
            return f"any of: {listed(map(plain, fact.values))}"
        case Kind.CHOICE | Kind.ORDERED:
            return listed(map(plain, fact.values), "or")


def delegations(book: Book) -> Iterator[Section]:
    """What a higher layer leaves to lower ones."""
    items: list[Bullet] = []
    for one in book.program.delegations:
        actions = listed((action_words(book.program.vocabulary.actions[name], short=True) for name in one.actions), "or")
        effects = listed((VERDICT_WORDS[verdict] for verdict in one.effects), "or")
        where = "" if one.when == ALWAYS else f", where {english(book.program, one.when)}"
        to = listed(LAYER_WORDS[layer] for layer in one.to)
        items.append(
            Bullet(
                (
                    Strong(f"{capital(LAYER_WORDS[one.layer])} leaves to {to}: "),
                    f"whether the school {effects} {actions}{where}.",
                ),
                (Bullet((sentence(one.because),)),) if one.because else (),
            )
        )
    if items:
        yield Section(
            "What higher rules leave to lower ones",
            "delegations",
            (Para(("Where nothing is left to it, a lower layer can only be stricter about officers.",)), Bullets(tuple(items))),
        )
