"""Where the rules come from, and what nobody has confirmed."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.words import capital, sentence
from diversion_engine.handbook.book import Book
from diversion_engine.model.rule import Citation, Rule
from diversion_engine.pages.document import Block, Bullet, Bullets, Para, Phrase, Section, Table

CONFIDENCE = {
    "V": "the text was read",
    "VX": "an excerpt was read",
    "S": "an account by others was read",
    "M": "from memory; no text was read",
    None: "not said how well it was read",
}

READ = "V"

UNCONFIRMED = "nobody has confirmed yet that this policy says what the law and the agreements say. It is not legal advice."
UNVERIFIED = f"Unverified: {UNCONFIRMED}"


def sources(book: Book) -> Iterator[Section]:
    """Every source with what was taken from it and by which rules."""
    found: dict[tuple[str, str, str | None], list[str]] = {}
    for rule, cite in _cited(book):
        found.setdefault((cite.source, cite.says, cite.confidence), []).append(rule.id)
    rows: tuple[tuple[Phrase, ...], ...] = tuple(
        ((source,), (says,), (CONFIDENCE.get(confidence, CONFIDENCE[None]),), book.refer(dict.fromkeys(rules)))
        for (source, says, confidence), rules in sorted(
            found.items(), key=lambda item: (item[0][0], item[0][1], str(item[0][2]))
        )
    )
    if rows:
        table = Table("Sources", ("Source", "What it says", "How well it was read", "Rules"), rows)
        yield Section("Sources", "sources", (table,))


def unconfirmed(book: Book) -> Iterator[Section]:
    """What stands on weak ground: rules without a text that was read, and what is still to be looked up."""
    weak = [rule for rule in book.rules if not any(cite.confidence == READ for cite in _cites(rule))]
    checks = [(rule, cite) for rule, cite in _cited(book) if cite.check]
    blocks: list[Block] = []
    if book.program.identity.status != "verified":
        blocks.append(Para((capital(UNCONFIRMED),), "notice"))
    if weak:
        blocks.append(Para((f"{len(weak)} of {len(book.rules)} rules stand on no text that was read:",)))
        blocks.append(Bullets(tuple(Bullet((book.rule(rule),)) for rule in weak)))
    if checks:
        blocks.append(Para(("To be looked up before anybody relies on it:",)))
        rows: tuple[tuple[Phrase, ...], ...] = tuple(
            ((sentence(cite.check),), (cite.source,), book.refer([rule.id])) for rule, cite in checks
        )
        blocks.append(Table("To be looked up", ("What", "Source", "Rule"), rows))
    if blocks:
        yield Section("What is not confirmed", "unconfirmed", tuple(blocks))


def _cites(rule: Rule) -> tuple[Citation, ...]:
    return (*rule.cite, *(cite for exception in rule.exceptions for cite in exception.cite))


def _cited(book: Book) -> Iterator[tuple[Rule, Citation]]:
    return ((rule, cite) for rule in book.rules for cite in _cites(rule))
