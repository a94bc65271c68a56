"""A checklist for a terminal: how the program stands, what to do next, every item with its state."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.checklist.items import Checklist, Item, State
from diversion_engine.explain.lines import WIDTH, wrapped
from diversion_engine.explain.words import listed, whom_to_ask

NEXT = 5
"""So many things to do next are named at the top."""

_Text = tuple[str, str, str]
"""A text, and what its first and its further lines begin with."""

_EMPTY = ("", "", "")

WORDS = {
    State.MET: "met",
    State.MISSING: "missing",
    State.CONSIDER: "to consider",
    State.UNKNOWN: "not known",
    State.SET_ASIDE: "set aside",
}

MARKS = {State.MET: "[x]", State.MISSING: "[ ]", State.CONSIDER: "[~]", State.UNKNOWN: "[?]", State.SET_ASIDE: "[-]"}


def counts(checklist: Checklist) -> str:
    """How many items stand how: "12 of 54 met, 5 missing"."""
    others = [
        f"{checklist.count(state)} {WORDS[state]}" for state in State if state is not State.MET and checklist.count(state)
    ]
    return ", ".join([f"{checklist.count(State.MET)} of {len(checklist.items)} met", *others])


def checklist_text(checklist: Checklist, width: int = WIDTH) -> str:
    """The checklist as text, in lines of at most *width*."""
    return "\n".join(
        line for text, first, further in _texts(checklist) for line in wrapped(text, first, further, width) or [""]
    )


def _texts(checklist: Checklist) -> Iterator[_Text]:
    identity = checklist.identity
    yield f"{identity.title or identity.id}: {counts(checklist)}.", "", ""
    todo = checklist.next()
    if todo:
        yield _EMPTY
        yield "Do next", "", ""
        for place, item in enumerate(todo[:NEXT], 1):
            yield f"{_ask(item) if item.state is State.UNKNOWN else item.todo} ({item.number})", f"{place}. ", "   "
        if len(todo) > NEXT:
            yield f"and {len(todo) - NEXT} more below", "   ", "   "
    elif checklist.otherwise:
        yield _EMPTY
        yield f"Do next: {checklist.otherwise}", "", ""
    for section in checklist.sections:
        yield _EMPTY
        yield f"{section.title}{f' ({section.owner})' if section.owner else ''}", "", ""
        for item in section.items:
            yield f"{item.number} {item.title}", f"  {MARKS[item.state]} ", "      "
            yield from ((text, "        ", "          ") for text in _about(item))
    yield _EMPTY
    yield ", ".join(f"{MARKS[state]} {WORDS[state]}" for state in State), "", ""
    status = "" if identity.status == "verified" else "Nobody has confirmed yet that these items say what their sources say. "
    yield f"{identity.id} {identity.version}, as of {checklist.as_of}. {status}Questions: {whom_to_ask(identity)}.", "", ""


def _about(item: Item) -> Iterator[str]:
    if item.state in (State.MISSING, State.CONSIDER):
        if item.known:
            yield f"Known: {' '.join(item.known)}"
        yield f"Do: {item.todo} {item.because}"
        yield from (f"Source: {cite}" for cite in item.cite)
    elif item.state is State.UNKNOWN:
        yield _ask(item)
    if item.to_check and item.state not in (State.MISSING, State.CONSIDER):
        yield f"Not confirmed: {listed(item.to_check)}."


def _ask(item: Item) -> str:
    return f"Find out: {' '.join(item.ask)}" if item.ask else "Nobody can find this out; decide with what is known."
