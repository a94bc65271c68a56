"""The chapter on what changed since the version that was adopted last."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.difference.page import page
from diversion_engine.pages.document import Block, Heading, Para, Section, Strong
from diversion_engine.review.report.gather import ReviewReport


def changed(report: ReviewReport) -> Iterator[Section]:
    """The comparison as a chapter, or why there is none."""
    blocks: list[Block] = []
    if report.comparison is None:
        blocks.append(Para((report.not_compared,)))
    else:
        document = page(report.comparison, report.name)
        old, new = report.comparison.old.identity, report.comparison.new.identity
        blocks.append(Para((f"Before: {old.title or old.id} {old.version}. Now: {new.title or new.id} {new.version}.",)))
        blocks += [Para((Strong(notice),)) for notice in document.notices]
        for section in document.sections:
            blocks += [Heading(section.title, section.anchor), *section.blocks]
        if document.foot:
            blocks.append(Para((document.foot,), "source"))
    yield Section("What changed since the approved version", "changed", tuple(blocks))
