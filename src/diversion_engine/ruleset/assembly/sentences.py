"""Sentences that a comma cut in two.

Between square brackets a comma separates items, also one that somebody meant as part of a sentence. The halves would
reach staff as two instructions, the second without its beginning.

reads    the sentences of one list, as they were typed
reports  DE215
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.ruleset.text.nodes import Text, span_of

_ENDS = (".", "!", "?", ":", "”", '"', ")")


def check_sentences(written: Sequence[Text], report: Report) -> None:
    """Report each sentence that goes on in the items after its beginning.

    Who begins all sentences with a small letter means it so; hence the first one tells.
    """
    if not written or not written[0][:1].isupper():
        return
    for begins, *goes_on in _sentences(written):
        if goes_on:
            report.add(
                Code.HALF_SENTENCE,
                f"`{goes_on[0]}` reads like the second half of a sentence, because a comma between brackets begins a new item",
                Label(span_of(goes_on[0]), "goes on here"),
                Label(span_of(begins), "begins here"),
                *(Label(span_of(more), "and here") for more in goes_on[1:]),
                help=f'if it is one sentence, put it in quotes: "{", ".join((begins, *goes_on))}"',
                severity="warning",
            )


def _sentences(written: Sequence[Text]) -> Iterator[list[Text]]:
    """The items, those together that seem to be one sentence."""
    sentence = [written[0]]
    for item in written[1:]:
        if item[:1].islower() and not sentence[-1].endswith(_ENDS):
            sentence.append(item)
            continue
        yield sentence
        sentence = [item]
    yield sentence
