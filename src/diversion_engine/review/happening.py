"""What the sentences do that say what staff do, and what happens afterwards."""

from __future__ import annotations

from collections.abc import Mapping

from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.event import EventKind
from diversion_engine.model.facts import Facts
from diversion_engine.model.rule import Within
from diversion_engine.review import scenario as model
from diversion_engine.review.draft import Draft, MisplacedError
from diversion_engine.review.feature import StepLine
from diversion_engine.review.filled import Action, Filled, pairs
from diversion_engine.review.names import Unknowable

STAFF = "administrator"
"""Who records what happens where a sentence does not say."""


def _ask(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    draft.ask()


def _check_every(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    draft.check_every()


def _step(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    about = (("step", draft.names.pathway(filled["pathway"])),)
    draft.happen(model.Happens(EventKind(filled["step event"]), filled.get("role", STAFF), about))


def _consent(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    about = (("step", draft.names.pathway(filled["pathway"])), ("person", filled["role"].replace(" ", "-")))
    draft.happen(model.Happens(EventKind.CONSENT_GIVEN, STAFF, about))


def _agreement(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    draft.happen(model.Happens(EventKind(filled["agreement event"]), STAFF, (("agreement", "agreement"),)))


def _task(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    draft.happen(model.Happens(EventKind.TASK_DONE, STAFF, (("task", draft.names.duty(filled["duty"])),)))


def _pass(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    draft.happen(model.Passes(Within(int(filled["amount"]), filled["unit"])))


def _facts_change(draft: Draft, step: StepLine, _filled: Filled, _report: Report) -> None:
    values = {}
    for name, words in pairs(draft, step):
        fact = draft.names.fact(name)
        value = draft.names.value(fact, words)
        if isinstance(value, Unknowable):
            raise MisplacedError("what staff learn has a value", "write the value, or leave the row out")
        values[fact.name] = value
    draft.happen(model.Happens(EventKind.FACTS_CHANGED, STAFF, facts=Facts(values)))


def _officer_called(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    draft.happen(model.Happens(EventKind.OFFICER_CALLED, STAFF, (("action", draft.names.action("call_sro")),)))


def _override(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    about = (("action", draft.names.action("call_sro")),)
    draft.happen(model.Happens(EventKind.OVERRIDDEN, filled["role"], about, reason=filled["words"]))


def _removed(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    draft.happen(model.Happens(EventKind.REMOVED, STAFF, days=int(filled["amount"])))


def _closed(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    draft.happen(model.Happens(EventKind.CLOSED, STAFF))


HAPPENING: Mapping[str, Action] = {
    "ask": _ask,
    "check": _check_every,
    "step": _step,
    "consent": _consent,
    "agreement": _agreement,
    "task": _task,
    "pass": _pass,
    "facts-change": _facts_change,
    "officer-called": _officer_called,
    "override": _override,
    "removed": _removed,
    "closed": _closed,
}
"""Sentences about what is done."""
