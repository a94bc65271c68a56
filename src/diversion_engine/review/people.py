"""Lines of a feature file that may be about a real person.

reads    steps, names and descriptions
reports  DE812
"""

from __future__ import annotations

import re

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.review.feature import Feature

_PERSONAL = (
    (re.compile(r"\b\d{3}-\d{2}-\d{4}\b"), "a social security number"),
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"), "an e-mail address"),
    (re.compile(r"(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b"), "a telephone number"),
    (re.compile(r"\b(?:born (?:on|in)|date of birth|birth ?date|birthday|D\.?O\.?B\.?)\b", re.IGNORECASE), "a date of birth"),
    (re.compile(r"\b(?:student|case|incident|file|id|no\.?|number)\b\D{0,12}\b\d{5,}\b", re.IGNORECASE), "the number of a student or a case"),
    (re.compile(r"\b(?:named|called|name is|Mr\.|Ms\.|Mrs\.) (?:[A-Z][a-z]+\b)"), "a person's name"),
)  # fmt: skip


def check_people(feature: Feature, report: Report) -> None:
    """Report each line that seems to be about a real person."""
    lines = [(outline.name, outline.line) for outline in feature.outlines]
    lines += [(one.text, one.line) for one in (*feature.prose, *feature.comments)]
    for outline in feature.outlines:
        for step in (*outline.background, *outline.steps):
            lines += [(step.text, step.line), *((" ".join(row), step.line) for row in step.table or ())]
        lines += [(" ".join(cells), line) for examples in outline.examples for line, cells in examples.rows]
    for text, line in dict.fromkeys(lines):
        what = next((what for pattern, what in _PERSONAL if pattern.search(text)), None)
        if what is not None:
            report.add(
                Code.REAL_PERSON, f"this line seems to hold {what}", Span(feature.file, line),
                help="invent the case: no scenario may be about a real person, because scenarios are read by many",
            )  # fmt: skip
