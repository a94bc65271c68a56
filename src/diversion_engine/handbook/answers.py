"""For each action, what the rules say about it: when it must be done, may be done, must not be done."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.words import LAYER_WORDS, action_words, capital, sentence
from diversion_engine.handbook.book import Book
from diversion_engine.model.rule import Rule
from diversion_engine.model.vocabulary import Action, Verdict
from diversion_engine.pages.document import Block, Entry, Heading, Para, Phrase, Section, Strong, Table

HEADINGS = {Verdict.MUST: "This must be done", Verdict.MUST_NOT: "This must not be done", Verdict.MAY: "This may be done"}

_ABOUT = {
    Verdict.MUST: "In each of these cases the school does it.",
    Verdict.MUST_NOT: "In each of these cases the school does not do it.",
    Verdict.MAY: "In each of these cases it is the administrator's decision, unless a rule above says otherwise.",
}


def answers(book: Book) -> Iterator[Section]:
    """A chapter for each primary action, and one for all others."""
    actions = book.program.vocabulary.actions.values()
    primary = [action for action in actions if action.primary]
    if book.program.vocabulary.is_checklist:
        return
    for action in primary:
        yield Section(f"When to {action_words(action, short=True)}", f"action-{action.name}", tuple(_answer(book, action)))
    others = [action for action in actions if not action.primary]
    if others:
        blocks = (
            Entry(capital(action_words(action)), f"action-{action.name}", tuple(_answer(book, action))) for action in others
        )
        yield Section("Other things that officers and staff do", "other-actions", tuple(blocks))


def speaking(book: Book, action: str, verdict: Verdict) -> list[Rule]:
    """The rules that give a verdict on an action, in the order of their numbers."""
    return [rule for rule in book.rules if action in rule.actions_with(verdict)]


def _answer(book: Book, action: Action) -> Iterator[Block]:
    yield Para((*_default(action), " A rule of a higher layer goes before one of a lower layer."))
    for verdict, heading in HEADINGS.items():
        rules = speaking(book, action.name, verdict)
        if rules:
            yield Heading(heading)
            yield Para((_ABOUT[verdict],))
            label = f"{capital(action_words(action, short=True))}: {heading.lower()}"
            yield Table(label, ("Rule", "Why", "Who says so"), tuple(_row(book, rule) for rule in rules))
    if not any(action.name in rule.actions for rule in book.rules):
        yield Para(("No rule speaks about it.",))


def _default(action: Action) -> Phrase:
    free = "Anyone may always do so on their own. " if action.anyone_may else ""
    if action.default is Verdict.MUST_NOT:
        return (free, Strong("Where no rule allows it, the school does not do it."))
    return (free, Strong("Where no rule asks for it, there is no need for it."))


def _row(book: Book, rule: Rule) -> tuple[Phrase, ...]:
    why = f"{sentence(rule.because)}{' It has exceptions.' if rule.exceptions else ''}"
    return (book.rule(rule),), (why,), (capital(LAYER_WORDS[rule.layer]),)
