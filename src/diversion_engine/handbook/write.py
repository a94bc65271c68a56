"""A ruleset and a day → the handbook.

reads    a ruleset, the day whose rules are in force
gives    a document with every rule of the day, and the rules of other days by name
raises   `NotInForceError` when the ruleset is not in force on that day
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from diversion_engine.explain.words import ANYONE_MAY, LAYER_WORDS, listed, whom_to_ask
from diversion_engine.handbook.answers import answers
from diversion_engine.handbook.book import Book
from diversion_engine.handbook.card import card
from diversion_engine.handbook.figures import figures
from diversion_engine.handbook.help import pathways
from diversion_engine.handbook.owed import duties, follow_ups, meanwhile, safeguards
from diversion_engine.handbook.rules import days, exceptions, other_days, rules
from diversion_engine.handbook.sources import UNVERIFIED, sources, unconfirmed
from diversion_engine.handbook.terms import delegations, facts, terms
from diversion_engine.model.program import Identity, Ruleset
from diversion_engine.model.vocabulary import LAYERS
from diversion_engine.pages.document import Bullet, Bullets, Document, Para, Section, Strong

CHAPTERS = (
    card, answers, meanwhile, pathways, duties, safeguards, figures, exceptions, follow_ups, delegations, terms, rules, other_days,
    facts, sources, unconfirmed,
)  # fmt: skip
"""The order of the chapters, after the one on how to read them."""


def handbook(ruleset: Ruleset, day: date) -> Document:
    """The handbook of a ruleset on one day.

    Raises:
        NotInForceError: The ruleset is not in force on that day.
    """
    book = Book.of(ruleset, day)
    identity = book.program.identity
    chapters = [section for chapter in CHAPTERS for section in chapter(book)]
    first = [one for one in chapters if one.card]
    return Document(
        title=identity.title or identity.id,
        about=tuple(_about(identity, day)),
        notices=() if identity.status == "verified" else (UNVERIFIED,),
        sections=(*first, _how_to_read(book), *(one for one in chapters if not one.card)),
        foot=f"{identity.id} {identity.version}, fingerprint {identity.fingerprint}. Written from the rules as of {day}.",
    )


def _about(identity: Identity, day: date) -> Iterator[str]:
    yield f"Policy handbook. {identity.id} {identity.version}, in force {days(identity.in_force)}, as of {day}."
    if identity.status == "verified":
        yield f"Verified by {identity.verified_by or 'somebody not named'} on {identity.verified_on or 'a day not given'}."
    yield f"Questions: {whom_to_ask(identity)}."


def _how_to_read(book: Book) -> Section:
    here = [layer for layer in LAYERS if any(rule.layer == layer for rule in book.rules)]
    order = listed([LAYER_WORDS[layer] for layer in here], "then")
    lines = [
        Bullet(
            (
                Strong("Must"),
                " means that the school does it. ",
                Strong("Must not"),
                " means that it does not. ",
                Strong("May"),
                " leaves it to the administrator.",
            )
        ),
        Bullet(
            (
                f"Rules stand in layers: {order}. A higher layer goes first. A lower one may narrow what a higher one allows, and lifts nothing.",
            )
        ),
        Bullet(("A fact that nobody knows counts as not known, never as no.",)),
        Bullet(("Numbers in brackets and links lead to the rules in full, with their sources.",)),
    ]
    notices = (
        ()
        if book.program.vocabulary.is_checklist
        else (Para((Strong(ANYONE_MAY), " No rule keeps a victim or an employee from making a report."), "notice"),)
    )
    return Section("How to read this", "how-to-read", (*notices, Bullets(tuple(lines))))
