"""A checklist for a browser or for paper."""

from __future__ import annotations

from diversion_engine.checklist.items import Checklist, State
from diversion_engine.checklist.text import WORDS, counts
from diversion_engine.explain.words import capital, whom_to_ask
from diversion_engine.pages.frame import render

LOOKS = {State.SET_ASIDE: "unknown"}
"""States that look like another one."""


def checklist_page(checklist: Checklist) -> str:
    """The checklist as an HTML page.

    Raises:
        MissingExtraError: The extra `pages` is not installed.
    """
    return render(
        "diversion_engine.checklist",
        "checklist.html",
        checklist=checklist,
        identity=checklist.identity,
        counts=counts(checklist),
        ask=whom_to_ask(checklist.identity),
        words={state: capital(word) for state, word in WORDS.items()},
        looks={state: LOOKS.get(state, state.value) for state in State},
        unknown=State.UNKNOWN,
        missing=[item for item in checklist.items if item.state is State.MISSING],
        consider=[item for item in checklist.items if item.state is State.CONSIDER],
        questions=list(dict.fromkeys(question for item in checklist.items for question in item.ask)),
        open_states=(State.MISSING, State.CONSIDER),
    )
