"""Every rule in full: when it holds, what it says, exceptions, why, sources. And the rules of other days."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.words import LAYER_WORDS, action_words, by_when, capital, listed, sentence
from diversion_engine.handbook.book import Book, joined, rule_anchor
from diversion_engine.handbook.outline import bullets
from diversion_engine.model.expression import ALWAYS
from diversion_engine.model.rule import DutyOwed, Exception_, InForce, Rule
from diversion_engine.model.vocabulary import LAYERS, Verdict
from diversion_engine.pages.document import Block, Bullet, Bullets, Entry, Para, Phrase, Section, Strong, Table


def rules(book: Book) -> Iterator[Section]:
    """A chapter for each layer that has rules."""
    for layer in LAYERS:
        here = [rule for rule in book.rules if rule.layer == layer]
        if here:
            entries = tuple(_entry(book, rule) for rule in here)
            yield Section(f"The rules in full: {LAYER_WORDS[layer]}", f"rules-{layer.replace('_', '-')}", entries)


def other_days(book: Book) -> Iterator[Section]:
    """Rules that are not in force on the day."""
    later = [rule for rule in book.ruleset.rules if not rule.in_force.covers(book.day)]
    if later:
        rows = tuple(((rule.title or rule.id,), (days(rule.in_force),), (rule.id,)) for rule in later)
        yield Section(
            "Rules of other days",
            "other-days",
            (
                Para((f"These rules belong to the policy and are not in force on {book.day}.",)),
                Table("Rules of other days", ("Rule", "In force", "Name"), rows),
            ),
        )


def days(span: InForce) -> str:
    """The days on which something is in force."""
    since = f"from {span.start}" if span.start else ""
    until = f"until {span.end}" if span.end else ""
    return f"{since} {until}".strip() or "on any day"


def _entry(book: Book, rule: Rule) -> Entry:
    number = book.numbers[rule.id]
    return Entry(f"{number}. {rule.title or rule.id}", rule_anchor(number), tuple(_blocks(book, rule)), rule.id)


def _blocks(book: Book, rule: Rule) -> Iterator[Block]:
    if rule.when == ALWAYS:
        yield Para((Strong("When: "), "always."))
    else:
        yield Para((Strong("When:"),))
        yield Bullets(bullets(book.program, rule.when))
    said = tuple(effects(book, rule))
    if said:
        yield Para((Strong("Then:"),))
        yield Bullets(said)
    for exception in rule.exceptions:
        yield from _exception(book, exception)
    if rule.because:
        yield Para((Strong("Why: "), sentence(rule.because)))
    for cite in rule.cite:
        yield Para((f"Source: {cite}",), "source")
    if rule.in_force.start or rule.in_force.end:
        yield Para((f"In force {days(rule.in_force)}.",), "source")


def effects(book: Book, rule: Rule) -> Iterator[Bullet]:
    """What a rule says, an item for each thing."""
    for verdict, word in (
        (Verdict.MUST, "The school must"),
        (Verdict.MUST_NOT, "The school must not"),
        (Verdict.MAY, "The school may"),
    ):
        for name in rule.actions_with(verdict):
            action = book.program.vocabulary.actions[name]
            free = " Anyone may still do so on their own." if verdict is Verdict.MUST_NOT and action.anyone_may else ""
            yield Bullet((f"{word} {action_words(action)}.{free}",))
    if rule.offer:
        yield Bullet(("What helps: ", *joined((book.pathway(name),) for name in rule.offer), "."))
    for duty in rule.duty:
        yield Bullet((owed(book, duty),))
    for one in rule.safeguard:
        yield Bullet((sentence(one),))


def owed(book: Book, duty: DutyOwed) -> str:
    """A duty in words: who, to whom, by when, what."""
    when = f", {by_when(duty.within)}" if duty.within else ""
    return f"{capital(duty.owed_by)} to {duty.owed_to}{when}: {sentence(book.program.vocabulary.duties[duty.duty])}"


def _exception(book: Book, exception: Exception_) -> Iterator[Block]:
    yield Para((Strong("Except when:"), f" ({exception.id})"))
    yield Bullets(bullets(book.program, exception.when))
    if exception.because:
        yield Para((sentence(exception.because),))
    if exception.cite:
        yield Para((f"Source: {listed(map(str, exception.cite))}",), "source")


def exceptions(book: Book) -> Iterator[Section]:
    """All exceptions in one table."""
    rows: list[tuple[Phrase, ...]] = [
        ((one.id,), (sentence(one.because or "its condition stands with the rule"),), book.refer([rule.id]))
        for rule in book.rules
        for one in rule.exceptions
    ]
    if rows:
        yield Section(
            "Exceptions",
            "exceptions",
            (
                Para(("Where an exception holds, its rule does not. Other rules still may.",)),
                Table("Exceptions", ("Exception", "Why", "To rule"), tuple(rows)),
            ),
        )
