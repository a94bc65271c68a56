"""Sentences that a comma cut in two.

Between square brackets a comma separates items, also one that somebody meant as part of a sentence. The halves would
reach staff as two instructions, the second without its beginning.

reads    the sentences of one list, as they were typed
reports  DE215
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.ruleset.text.nodes import Text, span_of

_ENDS = (".", "!", "?", ":", "”", '"', ")")


def check_sentences(written: Sequence[Text], report: Report) -> None:
    """Report each item that goes on in the middle of a sentence.

    Who begins all sentences with a small letter means it so; hence the first one tells.
    """
    if not written or not written[0][:1].isupper():
        return
    for before, after in pairwise(written):
        if after[:1].islower() and not before.endswith(_ENDS):
            report.add(
                Code.HALF_SENTENCE,
                f"`{after}` reads like the second half of a sentence, because a comma between brackets begins a new item",
                Label(span_of(after), "goes on here"),
                Label(span_of(before), "begins here"),
                help=f'if it is one sentence, put it in quotes: "{before}, {after}"',
                severity="warning",
            )
