"""The chapter that says the policy in sentences: every rule, its reason, its sources, and how many examples touch it."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.english import english
from diversion_engine.explain.words import LAYER_WORDS, capital, counted, sentence
from diversion_engine.handbook.book import Book, rule_anchor
from diversion_engine.handbook.rules import effects
from diversion_engine.model.expression import ALWAYS, Expression, Term, leaves
from diversion_engine.model.rule import Rule
from diversion_engine.model.vocabulary import LAYERS
from diversion_engine.pages.document import (
    Block,
    Bullet,
    Bullets,
    Entry,
    Heading,
    Para,
    Phrase,
    Section,
    State,
    Strong,
    plain_text,
)
from diversion_engine.review.report.gather import ReviewReport
from diversion_engine.review.report.words import scenarios

ORDER = "A rule of a higher layer goes before one of a lower layer. What nobody knows counts as not known, never as no."


def rules(report: ReviewReport) -> Iterator[Section]:
    """Every rule, by layer."""
    book = report.book
    blocks: list[Block] = []
    if book is None:
        blocks.append(Para((report.no_book,)))
    else:
        identity = book.program.identity
        inside = f"{counted(len(book.rules), 'rule')} of {identity.title or identity.id} are in force on {report.day}."
        blocks.append(Para((f"{inside} {ORDER}",)))
        for layer in LAYERS:
            here = [rule for rule in book.rules if rule.layer == layer]
            if here:
                blocks.append(Heading(capital(LAYER_WORDS[layer])))
                blocks += [_entry(report, book, rule) for rule in here]
        blocks += _terms(book)
    yield Section("The policy in sentences", "policy", tuple(blocks))


def _entry(report: ReviewReport, book: Book, rule: Rule) -> Entry:
    number = book.numbers[rule.id]
    return Entry(f"{number}. {rule.title or rule.id}", rule_anchor(number), tuple(_blocks(report, book, rule)), rule.id)


def _blocks(report: ReviewReport, book: Book, rule: Rule) -> Iterator[Block]:
    yield Para(_when(book, "When", rule.when))
    # The report has no chapter on pathways for a link to lead to.
    yield Bullets(tuple(Bullet((plain_text(one.phrase),)) for one in effects(book, rule)))
    for exception in rule.exceptions:
        yield Para(
            (*_when(book, "Except when", exception.when), f" {sentence(exception.because)}" if exception.because else "")
        )
    if rule.because:
        yield Para((Strong("Why: "), sentence(rule.because)))
    for cite in rule.cite:
        yield Para((f"Source: {cite}",), "source")
    if not rule.cite:
        yield Para(("Source: none is given.",), "source")
    yield Para(_examples(report, rule), "source")


def _when(book: Book, lead: str, condition: Expression) -> Phrase:
    if condition == ALWAYS:
        return (Strong("Always: "), "in every incident.")
    return (
        Strong(f"{lead} "),
        f"{english(book.program, condition)}:" if lead == "When" else f"{english(book.program, condition)}.",
    )


def _examples(report: ReviewReport, rule: Rule) -> Phrase:
    found = report.touched[rule.id]
    if not found:
        return (State("No worked example", "missing"),)
    return (f"{counted(len(found), 'worked example')}: ", *scenarios(found), ".")


def _terms(book: Book) -> Iterator[Block]:
    """The terms that the sentences name, said once."""
    used = {leaf.name for one in _conditions(book) for leaf in leaves(one) if isinstance(leaf, Term)}
    said = [(name, condition) for name, condition in book.program.terms.items() if name in used]
    if said:
        yield Heading("Words with a meaning of their own", "terms")
        yield Bullets(
            tuple(
                Bullet(
                    (Strong(f"“{name}”"), f": {_meaning(book, name)}"), (Bullet((sentence(english(book.program, condition)),)),)
                )
                for name, condition in said
            )
        )


def _meaning(book: Book, name: str) -> str:
    return sentence(book.program.says.get(name, "")) or "it holds when the following does."


def _conditions(book: Book) -> Iterator[Expression]:
    for rule in book.rules:
        yield from rule.conditions
    yield from book.program.terms.values()
