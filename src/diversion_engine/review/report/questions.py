"""The chapter on what staff will be asked: every question that a rule can need, in the order in which they are asked first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from diversion_engine.model.decision import Question
from diversion_engine.model.facts import Facts
from diversion_engine.pages.document import Block, Para, Phrase, Section, Table
from diversion_engine.review.report.gather import ReviewReport

ORDER = (
    "Only what can still change an answer is asked, and what bears on safety comes first. This is the order while nothing is "
    "known. “Nobody can know” is an answer, too."
)


def asked(report: ReviewReport) -> tuple[Question, ...]:
    """The questions while nothing is known, the first to be asked first."""
    return report.policy.decide(Facts(), report.day).questions if report.policy and report.book else ()


def questions(report: ReviewReport) -> Iterator[Section]:
    """The chapter."""
    book = report.book
    blocks: list[Block] = []
    if book is None:
        blocks.append(Para((report.no_book,)))
    else:
        found = asked(report)
        first = Counter(one.decision.questions[0].fact for one in report.examples if one.decision and one.decision.questions)
        blocks.append(Para((ORDER,)))
        rows: tuple[tuple[Phrase, ...], ...] = tuple(
            ((f"{place}",), (one.ask,), (f"{first[one.fact]:,}",)) for place, one in enumerate(found, 1)
        )
        if rows:
            blocks.append(Table("Questions", ("No.", "Question", "Asked next in so many worked examples"), rows))
        if book.program.vocabulary.demographics:
            blocks.append(
                Para(("Race, sex, gender identity, language at home and income are never asked, and no rule can read them.",))
            )
    yield Section("Questions staff will be asked", "questions", tuple(blocks))
