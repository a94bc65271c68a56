"""The report as a document, for `pages.as_html` and `pages.as_markdown`."""

from __future__ import annotations

from diversion_engine.handbook.sources import UNVERIFIED
from diversion_engine.pages.document import Document
from diversion_engine.review.report.bottom_line import bottom_line
from diversion_engine.review.report.changed import changed
from diversion_engine.review.report.examples import examples
from diversion_engine.review.report.gather import ReviewReport
from diversion_engine.review.report.promises import promises
from diversion_engine.review.report.questions import questions
from diversion_engine.review.report.rules import rules
from diversion_engine.review.report.signing import signing
from diversion_engine.review.report.unnoticed import unnoticed
from diversion_engine.review.report.wording import wording

CHAPTERS = (bottom_line, changed, rules, promises, examples, unnoticed, wording, questions, signing)
"""In the order in which somebody with two minutes reads them."""


def page(report: ReviewReport) -> Document:
    """The report as a document."""
    identity = report.policy.ruleset.identity if report.policy else None
    title = (identity.title or identity.id) if identity else "scenarios"
    policy = f"{identity.id} {identity.version}, {identity.status}, fingerprint {identity.fingerprint}." if identity else ""
    return Document(
        title=f"Policy review: {title}",
        about=tuple(filter(None, (policy, f"Rules as of {report.day}. Made on {report.made_on} with {report.engine}."))),
        notices=(UNVERIFIED,) if identity and identity.status != "verified" else (),
        sections=tuple(section for chapter in CHAPTERS for section in chapter(report)),
        foot="The scenarios are made up. Nothing in this report is about a real student.",
    )
