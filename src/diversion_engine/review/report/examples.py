"""The chapter with the worked examples: what happened, what the policy answers, and whether that is what was expected."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from diversion_engine.engine import Decision
from diversion_engine.explain.english import stated
from diversion_engine.explain.scenario import usual
from diversion_engine.explain.words import capital, counted, title_of, verdict_sentence
from diversion_engine.handbook.book import Book
from diversion_engine.pages.document import (
    Block,
    Bullet,
    Bullets,
    Fold,
    Heading,
    Link,
    Para,
    Phrase,
    Section,
    State,
    Strong,
    Table,
    Target,
)
from diversion_engine.review.expectation import Answers, Check
from diversion_engine.review.report.gather import Asked, ReviewReport
from diversion_engine.review.report.promises import disagreements
from diversion_engine.review.report.words import LOOKS, rules, stands, step
from diversion_engine.review.result import Standing
from diversion_engine.review.saying import called, spoken
from diversion_engine.review.scenario import Example, Promise

MOST_IN_FULL = 500
"""If there are more examples, those that agree are listed in a line each; their steps are in the files and in the JSON."""
IN_SHORT = "Those that agree stand in a line each. Their steps are in the files."


def examples(report: ReviewReport) -> Iterator[Section]:
    """The chapter: a table of files, then each file's examples. What does not agree is open."""
    files = [(file, list(found)) for file, found in groupby(report.examples, key=lambda one: one.head.file)]
    blocks: list[Block] = []
    if files:
        if len(report.examples) > MOST_IN_FULL:
            blocks.append(Para((IN_SHORT,)))
        blocks.append(_files(files))
        if report.book:
            blocks += _ordinary(report.book)
    else:
        blocks.append(Para(("There is no worked example.",)))
    for number, (file, found) in enumerate(files, 1):
        blocks.append(Heading(found[0].head.feature or file, f"file-{number}"))
        blocks.append(Para((file,), "source"))
        blocks += _in_short(report, found, number) if len(report.examples) > MOST_IN_FULL else _in_full(report, found)
    yield Section("Worked examples", "examples", tuple(blocks))


def _in_full(report: ReviewReport, found: list[Asked]) -> Iterator[Block]:
    for heading, under in groupby(found, key=lambda one: one.head.rule):
        if heading:
            yield Para((Strong(heading),))
        yield from (_fold(report, one) for one in under)


def _in_short(report: ReviewReport, found: list[Asked], number: int) -> Iterator[Block]:
    """What does not agree in full; what does in a line each."""
    agreeing = [one for one in found if one.result.standing is Standing.AGREES]
    yield from (_fold(report, one) for one in found if one.result.standing is not Standing.AGREES)
    if agreeing:
        rows = tuple(map(_row, agreeing))
        table = Table(f"{agreeing[0].head.feature}: what agrees", ("Example", "The policy answers"), rows)
        yield Fold((stands(Standing.AGREES), f" {counted(len(agreeing), 'worked example')}"), f"agree-{number}", (table,))


def _row(one: Asked) -> tuple[Phrase, ...]:
    draft: Phrase = (" ", State("Draft", "unknown")) if one.head.draft else ()
    answers = "; ".join(check.text for check in _checks(one))
    return (Target(f"{one.number}. {one.head.name}", one.anchor), *draft), (f"{capital(answers)}.",)


def _checks(one: Asked) -> list[Check]:
    """Everything that a worked example expects, also after the answer."""
    match one.result.scenario:
        case Example(checks=checks, story=story):
            return [*checks, *(check for moment in story for check in moment.checks)]
        case Promise():
            return []


def _files(files: list[tuple[str, list[Asked]]]) -> Table:
    rows: tuple[tuple[Phrase, ...], ...] = tuple(
        (
            (Link(found[0].head.feature or file, f"file-{number}"),),
            *((f"{sum(one.result.standing is standing for one in found):,}",) for standing in LOOKS),
        )
        for number, (file, found) in enumerate(files, 1)
    )
    return Table("Topics", ("Topic", *map(capital, LOOKS)), rows)


def _ordinary(book: Book) -> Iterator[Block]:
    said = [
        capital(stated(book.program, name, value))
        for name, fact in book.program.vocabulary.facts.items()
        if (value := usual(fact)) is not None
    ]
    if said:
        items = Bullets(tuple(Bullet((f"{one}.",)) for one in said))
        yield Fold(("What “an ordinary school day” means, unless a scenario says otherwise",), "ordinary-day", (items,))


def _fold(report: ReviewReport, one: Asked) -> Fold:
    standing = one.result.standing
    draft: Phrase = (State("Draft", "unknown"), " ") if one.head.draft else ()
    line: Phrase = (stands(standing), " ", *draft, f"{one.number}. {one.head.name}", *_short(one))
    return Fold(line, one.anchor, tuple(_blocks(report, one)), open=standing is not Standing.AGREES)


def _short(one: Asked) -> Phrase:
    """The answer that the example is about first: on the action it names first, else on the first primary one."""
    decision = one.decision
    if decision is None:
        return ()
    named = [check.expects.action for check in _checks(one) if isinstance(check.expects, Answers)]
    primary = [name for name, action in decision.program.vocabulary.actions.items() if action.primary]
    return tuple(f" · {capital(called(name))}: {spoken(decision.verdicts[name])}" for name in [*named, *primary][:1])


def _blocks(report: ReviewReport, one: Asked) -> Iterator[Block]:
    yield Bullets(tuple(map(step, one.head.lines)))
    yield from disagreements(one)
    if one.decision is not None:
        yield Para((Strong("The policy answers"),))
        yield Bullets(tuple(Bullet(phrase) for phrase in _answers(report, one.decision)))
    yield Para(
        (f"{one.head.file}, line {one.head.line}; policy {one.result.scenario.policy}, rules of {one.result.scenario.day}.",),
        "source",
    )


def _answers(report: ReviewReport, decision: Decision) -> Iterator[Phrase]:
    program = decision.program
    for name, action in program.vocabulary.actions.items():
        if action.primary:
            ruling = decision.verdicts[name]
            by = (" (", *rules(report, ruling.rules), ")") if ruling.rules else (" (no rule speaks)",)
            yield (verdict_sentence(program, name, ruling, short=True), *by)
    if decision.route:
        yield (f"What helps: {', '.join(title_of(program, step.pathway) for step in decision.route)}.",)
    if decision.interim:
        yield (f"Until it is settled: {decision.interim}",)
    if decision.questions:
        yield (f"Asked next: {decision.questions[0].ask}",)
