"""What helps instead: every pathway with its conditions, and what comes when it cannot be used."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.english import english
from diversion_engine.explain.words import capital, consent_words, sentence
from diversion_engine.handbook.book import Book, joined
from diversion_engine.model.expression import ALWAYS
from diversion_engine.model.pathway import Pathway
from diversion_engine.pages.document import Block, Bullet, Bullets, Entry, Para, Phrase, Section, Strong


def pathways(book: Book) -> Iterator[Section]:
    """The chapter on pathways, the least intrusive first."""
    found = sorted(book.program.pathways.values(), key=lambda one: (one.intrusiveness, one.title))
    if not found:
        return
    fallback = joined((book.pathway(name),) for name in book.program.fallback_route)
    first: list[Block] = [
        Para(
            (
                "A way to help always exists. The least intrusive one that fits is taken. Saying no to an offer never leads to an officer.",
            )
        )
    ]
    if fallback:
        first.append(Para(("Where no rule offers anything: ", *fallback, ".")))
    entries = [Entry(one.title or one.name, f"help-{one.name}", tuple(_blocks(book, one)), one.name) for one in found]
    yield Section("What helps instead", "help", (*first, *entries))


def _blocks(book: Book, pathway: Pathway) -> Iterator[Block]:
    yield Para((sentence(pathway.says),))
    yield Bullets(tuple(map(Bullet, _facts(book, pathway))))
    offered = [rule.id for rule in book.rules if pathway.name in rule.offer]
    yield Para(("Offered by rules ", *book.refer(offered), ".") if offered else ("No rule of this policy offers it.",))
    for cite in pathway.cite:
        yield Para((f"Source: {cite}",), "source")


def _facts(book: Book, pathway: Pathway) -> Iterator[Phrase]:
    if pathway.owner:
        yield (Strong("Run by: "), f"{pathway.owner}.")
    if pathway.needs != ALWAYS:
        yield (Strong("Needs: "), sentence(english(book.program, pathway.needs)))
    for never in pathway.never_when:
        yield (Strong("Never when: "), sentence(english(book.program, never.when)), f" {sentence(never.because)}")
    if pathway.consent:
        yield (Strong("Only with the consent of: "), f"{consent_words(pathway.consent)}.")
    for word, names in (
        ("not available", pathway.unavailable),
        ("declined", pathway.declined),
        ("not to be used", pathway.excluded),
    ):
        if names:
            yield (
                Strong(f"{capital(f'when it is {word}')}: "),
                *joined(((book.pathway(name),) for name in names), " or "),
                ".",
            )
    if pathway.always_available:
        yield ("It is always available.",)
