"""The route of a case as a small drawing: one line a step, with where the case stands on it.

    Mon 14 Sep 2026, 09:00  opened
      │
      ├─ × declined  Restorative chat (any staff)
      │    └─ ▶ now       Administrator review (administrator)
      ├─ ○ next      Circle (facilitator); the student has to agree
      ▽
    open

What came instead of a step stands under it. Where a terminal cannot show these characters, plain ones are drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from diversion_engine.cases.events import Event
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.state import CaseState, RouteStep, StepStatus
from diversion_engine.cli.case import naming, times
from diversion_engine.cli.screen import Screen, Style, can_show, wrapped

_STATES: dict[StepStatus, tuple[str, str]] = {
    StepStatus.COMPLETED: ("✓", "done"),
    StepStatus.STARTED: ("▶", "now"),
    StepStatus.OFFERED: ("○", "next"),
    StepStatus.DECLINED: ("×", "declined"),
    StepStatus.FAILED: ("×", "failed"),
    StepStatus.WITHDRAWN: ("·", "withdrawn"),
}
_AFTER_CLOSING = {StepStatus.STARTED: ("○", "unfinished"), StepStatus.OFFERED: ("○", "not begun")}
_STYLES: dict[StepStatus, Style] = {StepStatus.STARTED: "open", StepStatus.DECLINED: "quiet", StepStatus.WITHDRAWN: "quiet"}
_WIDEST_STATE = max(len(word) for _, word in (*_STATES.values(), *_AFTER_CLOSING.values()))
_PLAIN = str.maketrans(
    {"✓": "x", "▶": ">", "○": "o", "×": "-", "·": ".", "│": "|", "├": "+", "└": "+", "─": "-", "▽": "v", "■": "#"}
)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line; *further* stands before the rest of a text that does not fit."""

    head: str
    text: str
    further: str = ""
    style: Style | None = None


def draw(state: CaseState, log: Sequence[Event], handbook: Handbook, screen: Screen) -> None:
    """Draw the route."""
    for line in _lines(state, log, handbook):
        text = wrapped(line.head + line.text, screen.width, line.further)
        screen.line(text if can_show("▶✓▽│") else text.translate(_PLAIN), line.style)


def state_word(step: RouteStep, state: CaseState) -> str:
    """Where the case stands on a step, in a word."""
    return _mark(step, state)[1]


def _lines(state: CaseState, log: Sequence[Event], handbook: Handbook) -> Iterator[_Line]:
    yield _Line("", f"opened {times.said(min(event.at for event in log), handbook.calendar)}")
    yield _Line("  │", "")
    for step in _first(state):
        yield from _step(step, state, handbook, "  ├─ ", "  │  ", set())
    if state.closed is None:
        yield _Line("  ▽", "")
        yield _Line("", "open")
    else:
        yield _Line("  ■", "")
        yield _Line("", f"closed {times.said(state.closed, handbook.calendar)}")


def _first(state: CaseState) -> Iterator[RouteStep]:
    """The steps that came instead of no other one."""
    names = {step.pathway for step in state.steps}
    return (step for step in state.steps if step.instead_of not in names or step.instead_of == step.pathway)


def _step(step: RouteStep, state: CaseState, handbook: Handbook, head: str, under: str, seen: set[str]) -> Iterator[_Line]:
    if step.pathway in seen:
        return
    seen.add(step.pathway)
    mark, word = _mark(step, state)
    text = naming.step(step, handbook)
    asked = naming.consent(step) if step.status in (StepStatus.OFFERED, StepStatus.STARTED) and state.closed is None else ""
    begin = f"{head}{mark} {word:<{_WIDEST_STATE}}  "
    yield _Line(begin, f"{text}; {asked}" if asked else text, under + " " * (len(begin) - len(under)), _STYLES.get(step.status))
    for other in state.steps:
        if other.instead_of == step.pathway and other is not step:
            yield from _step(other, state, handbook, f"{under}  └─ ", f"{under}     ", seen)


def _mark(step: RouteStep, state: CaseState) -> tuple[str, str]:
    if state.closed is not None and step.status in _AFTER_CLOSING:
        return _AFTER_CLOSING[step.status]
    return _STATES[step.status]
