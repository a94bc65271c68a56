"""What the sentences do that say what staff know: about one incident, or about every one."""

from __future__ import annotations

from collections.abc import Mapping

from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.model.expression import Not, Term
from diversion_engine.review.conditions import condition
from diversion_engine.review.draft import Draft, MisplacedError
from diversion_engine.review.feature import StepLine
from diversion_engine.review.filled import Action, Filled, pairs
from diversion_engine.review.names import Unknowable


def _ordinary(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    _one_incident(draft)
    if draft.nothing_else:
        raise MisplacedError("nothing else is known, and an ordinary school day leaves nothing open", "keep one of the two")
    draft.ordinary = True


def _nothing_else(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    _one_incident(draft)
    if draft.ordinary:
        raise MisplacedError("an ordinary school day leaves nothing open", "keep one of the two sentences")
    draft.nothing_else = True


def _open(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    _one_incident(draft)
    draft.leave_open(draft.names.fact(filled["fact"]))


def _unknowable(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    _one_incident(draft)
    draft.put(draft.names.fact(filled["fact"]), Unknowable())


def _facts(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    for name, words in filled.items():
        fact = draft.names.fact(name)
        draft.put(fact, draft.names.value(fact, words))


def _table(draft: Draft, step: StepLine, _filled: Filled, _report: Report) -> None:
    for name, words in pairs(draft, step):
        fact = draft.names.fact(name)
        draft.put(fact, draft.names.value(fact, words))


def _conduct(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    fact = draft.names.fact("conduct")
    draft.put(fact, draft.names.value(fact, filled["conduct"]))


def _demographics(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    draft.demographics[draft.names.demographic(filled["demographic"])] = filled["words"]


def _one_incident(draft: Draft) -> None:
    if draft.every:
        raise MisplacedError("a promise is about every incident, whatever is known", "leave this sentence out")


def _every(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    if draft.ordinary or draft.nothing_else or draft.left_open:
        raise MisplacedError(
            "a promise is about every incident, and not about one ordinary day",
            "leave that sentence out, in the Background too",
        )
    draft.every = True


def _every_where(draft: Draft, step: StepLine, filled: Filled, report: Report) -> None:
    _every(draft, step, filled, report)
    for name, words in pairs(draft, step):
        draft.where.append(condition(draft.names, name, words, Span(draft.head.file, draft.line_now, step.column), report))


def _every_term(draft: Draft, step: StepLine, filled: Filled, report: Report) -> None:
    _every(draft, step, filled, report)
    draft.where.append(Term(draft.names.term(filled["term"])))


def _every_no_term(draft: Draft, step: StepLine, filled: Filled, report: Report) -> None:
    _every(draft, step, filled, report)
    draft.where.append(Not(Term(draft.names.term(filled["term"]))))


KNOWING: Mapping[str, Action] = {
    "ordinary": _ordinary,
    "nothing-else": _nothing_else,
    "open": _open,
    "unknowable": _unknowable,
    "facts": _facts,
    "table": _table,
    "conduct": _conduct,
    "demographics": _demographics,
    "every": _every,
    "every-where": _every_where,
    "every-term": _every_term,
    "every-no-term": _every_no_term,
}
"""Sentences about what is known."""
