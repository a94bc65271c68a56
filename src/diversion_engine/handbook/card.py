"""The staff card: the policy on one sheet, for a drawer or a wall. It names rules; the handbook has their conditions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from diversion_engine.explain.words import ANYONE_MAY, SAFETY_FIRST, action_words, by_when, capital, sentence, whom_to_ask
from diversion_engine.handbook.answers import speaking
from diversion_engine.handbook.book import Book
from diversion_engine.model.rule import Rule
from diversion_engine.model.vocabulary import LAYERS, Action, Verdict
from diversion_engine.pages.document import Block, Bullet, Bullets, Heading, Link, Para, Section, Strong
from diversion_engine.semantics.decide import soonest

MOST = {Verdict.MUST: 9, Verdict.MAY: 6, Verdict.MUST_NOT: 14}
"""So many rules of a kind find room for the first question; the others get half. Calls that save lives are all there."""

MOST_HELP, MOST_DUTIES = 8, 6


def card(book: Book) -> Iterator[Section]:
    """The card; none for a policy that is a checklist."""
    if not book.program.vocabulary.is_checklist:
        yield Section("Staff card", "card", tuple(_blocks(book)), card=True)


def _blocks(book: Book) -> Iterator[Block]:
    yield Para((Strong(f"{SAFETY_FIRST} {ANYONE_MAY}"),))
    primary = [action for action in book.program.vocabulary.actions.values() if action.primary]
    yield from _calls(book, primary)
    for place, action in enumerate(primary):
        yield from _action(book, action, 2 if place else 1)
    help_ = [name for name, _ in Counter(name for rule in book.rules for name in rule.offer).most_common(MOST_HELP)]
    if help_:
        yield Heading("What helps instead")
        yield Bullets(tuple(Bullet((book.pathway(name),)) for name in help_))
    urgent = sorted({duty for rule in book.rules for duty in rule.duty if duty.within}, key=soonest)
    if urgent:
        yield Heading("Tell and write down, where the rules ask for it")
        said = dict.fromkeys(
            f"{capital(one.owed_by)}, {by_when(one.within)}: {sentence(book.program.vocabulary.duties[one.duty])}"
            for one in urgent
        )
        yield Bullets(tuple(Bullet((text,)) for text in list(said)[:MOST_DUTIES]))
    status = "" if book.program.identity.status == "verified" else "Unverified policy. "
    yield Para(
        (
            f"{status}{book.program.identity.title} {book.program.identity.version}, as of {book.day}. Questions: {whom_to_ask(book.program.identity)}.",
        ),
        "source",
    )


def _calls(book: Book, primary: Sequence[Action]) -> Iterator[Block]:
    """The calls that save lives, each of them: those that are made together first, and what anyone may do first of these."""
    called: dict[str, list[Action]] = {}
    for action in sorted(primary, key=lambda one: not one.anyone_may):
        for rule in _for_life(speaking(book, action.name, Verdict.MUST)):
            called.setdefault(rule.id, []).append(action)
    together: dict[tuple[str, ...], list[Rule]] = {}
    for rule in book.rules:
        if rule.id in called:
            together.setdefault(tuple(action_words(action, short=True) for action in called[rule.id]), []).append(rule)
    for words, rules in sorted(together.items(), key=lambda item: -len(item[0])):
        yield Heading(capital(" and ".join(words)))
        yield Bullets(tuple(_named(book, rule) for rule in rules))


def _action(book: Book, action: Action, share: int) -> Iterator[Block]:
    says = capital(action_words(action, short=True))
    danger = any(_for_life(speaking(book, action.name, Verdict.MUST)))
    words = {
        Verdict.MUST: says,
        Verdict.MAY: f"{says}, if the administrator decides so",
        Verdict.MUST_NOT: f"Do not {action_words(action, short=True)}{', unless somebody is in danger' if danger else ''}",
    }
    for verdict, word in words.items():
        rules = speaking(book, action.name, verdict)
        if verdict is Verdict.MUST:
            rules = [rule for rule in rules if rule.layer != LAYERS[0]]
        if rules and not (verdict is Verdict.MUST_NOT and action.anyone_may):
            yield Heading(word)
            yield Bullets(tuple(_few(book, rules, MOST[verdict] // share, action)))


def _for_life(rules: Iterable[Rule]) -> list[Rule]:
    return [rule for rule in rules if rule.layer == LAYERS[0]]


def _few(book: Book, rules: list[Rule], most: int, action: Action) -> Iterator[Bullet]:
    # One more takes no more room than saying so.
    shown = len(rules) if len(rules) <= most + 1 else most
    for rule in rules[:shown]:
        yield _named(book, rule)
    if len(rules) > shown:
        yield Bullet((Link(f"and {len(rules) - shown} more in the handbook", f"action-{action.name}"),))


def _named(book: Book, rule: Rule) -> Bullet:
    return Bullet((rule.title or rule.id, " (", *book.refer([rule.id]), ")"))
