"""Who owes what by when, what staff respect, what to do meanwhile, and what happens afterwards."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.words import action_words, by_when, capital, listed, plain, sentence
from diversion_engine.handbook.book import Book, joined
from diversion_engine.handbook.rules import owed
from diversion_engine.model.follow_up import Absence, FollowUp, Pattern
from diversion_engine.model.rule import DutyOwed
from diversion_engine.pages.document import Block, Bullet, Bullets, Entry, Para, Phrase, Section, Strong, Table
from diversion_engine.semantics.decide import safeguards_of, soonest


def duties(book: Book) -> Iterator[Section]:
    """Every duty with its deadline, the most urgent first."""
    found: dict[DutyOwed, list[str]] = {}
    for rule in book.rules:
        for duty in rule.duty:
            found.setdefault(duty, []).append(rule.id)
    if not found:
        return
    rows = tuple(_duty(book, duty, found[duty]) for duty in sorted(found, key=soonest))
    yield Section(
        "Who owes what, and by when",
        "duties",
        (
            Para(("Where two rules set a time for the same duty, the earlier one holds.",)),
            Table("Duties", ("What", "Who", "To whom", "By when", "Rules"), rows),
        ),
    )


def _duty(book: Book, duty: DutyOwed, rules: list[str]) -> tuple[Phrase, ...]:
    says = sentence(book.program.vocabulary.duties[duty.duty])
    return (says,), (duty.owed_by,), (duty.owed_to,), (by_when(duty.within) or "no time is set",), book.refer(rules)


def safeguards(book: Book) -> Iterator[Section]:
    """What staff respect, with the rules that say it."""
    rows: tuple[tuple[Phrase, ...], ...] = tuple(
        ((sentence(one.says),), book.refer(one.rules)) for one in safeguards_of(book.rules)
    )
    if rows:
        yield Section("What staff respect", "safeguards", (Table("What staff respect", ("What", "Rules"), rows),))


def meanwhile(book: Book) -> Iterator[Section]:
    """What to do while an answer is open."""
    if not book.program.interim:
        return
    items = tuple(
        Bullet(
            (
                Strong(f"Whether to {action_words(book.program.vocabulary.actions[one.action], short=True)}: "),
                sentence(one.says),
            )
        )
        for one in book.program.interim
    )
    yield Section(
        "While something is not known",
        "meanwhile",
        (
            Para(("A fact that nobody knows is not a no. It permits nothing and forbids nothing; it is asked. Until then:",)),
            Bullets(items),
        ),
    )


def follow_ups(book: Book) -> Iterator[Section]:
    """What happens after a decision, from the follow-ups."""
    if book.program.follow_ups:
        entries = tuple(
            Entry(one.title or one.id, f"follow-{number}", tuple(_follow_up(book, one)), one.id)
            for number, one in enumerate(book.program.follow_ups, 1)
        )
        first = Para(("These look at what happens in a case. None of them gives a verdict, and none ends with an officer.",))
        yield Section("What happens next", "follow-ups", (first, *entries))


def _follow_up(book: Book, one: FollowUp) -> Iterator[Block]:
    yield Para((Strong("When: "), _after(one)))
    then = tuple(map(Bullet, _then(book, one)))
    if then:
        yield Bullets(then)
    if one.because:
        yield Para((Strong("Why: "), sentence(one.because)))
    for cite in one.cite:
        yield Para((f"Source: {cite}",), "source")


def _after(one: FollowUp) -> str:
    steps = ", then ".join(_pattern(pattern) for pattern in one.after)
    times = f", {one.times} times" if one.times > 1 else ""
    within = f", {one.within}" if one.within else ""
    same = f" (the same {listed(one.same)})" if one.same else ""
    total = f", and the days of removal in the school year reach {one.total.limit}" if one.total else ""
    verdict = "".join(
        f", and the decision on “{plain(action)}” was {listed((plain(word) for word in sorted(words)), 'or')}"
        for action, words in one.verdict
    )
    return sentence(f"{steps}{times}{within}{same}{total}{verdict}{_absence(one.unless)}")


def _pattern(pattern: Pattern) -> str:
    events = listed((plain(event) for event in sorted(pattern.events)), "or")
    about = "".join(f" ({what}: {listed((plain(name) for name in sorted(names)), 'or')})" for what, names in pattern.about)
    return f"{events}{about}"


def _absence(absence: Absence | None) -> str:
    if absence is None:
        return ""
    within = f" {absence.within}" if absence.within else ""
    return f", unless {_pattern(absence.pattern)}{within}"


def _then(book: Book, one: FollowUp) -> Iterator[Phrase]:
    for task in one.tasks:
        yield (owed(book, task),)
    for duty in one.settles:
        yield (f"No longer owed: {sentence(book.program.vocabulary.duties[duty])}",)
    if one.instead:
        yield ("What comes instead of the step is offered.",)
    if one.steps:
        yield ("Offered: ", *joined((book.pathway(name),) for name in one.steps), ".")
    if one.escalate:
        yield (f"{capital(one.escalate)} is told.",)
    if one.decide_again is not None:
        yield ("The decision is made again with what is known now.",)
    if one.says:
        yield (sentence(one.says),)
