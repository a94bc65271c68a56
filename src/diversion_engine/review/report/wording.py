"""The chapter on what could not be read, what checks too little, and what is still a draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diversion_engine.diagnostics.finding import Finding
from diversion_engine.explain.words import counted, sentence
from diversion_engine.pages.document import Block, Bullet, Bullets, Entry, Heading, Link, Para, Section, Verbatim
from diversion_engine.review.report.gather import ReviewReport
from diversion_engine.review.report.words import stands


def wording(report: ReviewReport) -> Iterator[Section]:
    """The chapter."""
    review = report.review
    blocks: list[Block] = []
    if review.errors:
        blocks.append(Para((f"{counted(len(review.errors), 'mistake')}. What is not read is not checked.",), "notice"))
        blocks += _entries(report, review.errors, "mistake")
    else:
        blocks.append(Para(("Every scenario could be read.",)))
    if review.warnings:
        blocks.append(Heading("What would agree with too many policies"))
        blocks += _entries(report, review.warnings, "warning")
    drafts = [one for one in report.asked if one.head.draft]
    if drafts:
        blocks.append(Heading("Drafts"))
        blocks.append(Para(("A draft is still being discussed. It is asked and listed, and not counted.",)))
        blocks.append(
            Bullets(tuple(Bullet((stands(one.result.standing), " ", Link(one.head.name, one.anchor))) for one in drafts))
        )
    yield Section("Wording that could not be read", "wording", tuple(blocks))


def _entries(report: ReviewReport, findings: Iterable[Finding], anchor: str) -> Iterator[Entry]:
    for number, found in enumerate(findings, 1):
        blocks: list[Block] = [Verbatim(line) for line in _lines(report, found)]
        if found.help:
            blocks.append(Para((f"What to do: {sentence(found.help)}",)))
        yield Entry(sentence(found.message), f"{anchor}-{number}", tuple(blocks), found.code.number)


def _lines(report: ReviewReport, found: Finding) -> Iterator[str]:
    """Each place with the line as it is written."""
    texts = {reading.file: reading.text.split("\n") for reading in report.review.readings}
    for label in found.labels:
        span = label.span
        lines = texts.get(span.file, [])
        written = lines[span.line - 1].strip() if 0 < span.line <= len(lines) else ""
        yield f"{span.file}, line {span.line}{f': {written}' if written else ''}"
