"""May this event be recorded? Everything that is wrong with it, before it is in a log that nothing can be taken out of.

reads    the case as it stands, the event, the handbook
reports  DE701 event cannot be recorded, DE702 override without a reason, DE204 unknown name
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.state import CaseState
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.event import ABOUT_OF, DERIVED

_AFTER_CLOSING = (EventKind.TASK_DONE, EventKind.OVERRIDDEN)
_LONGEST = 200


def check_event(state: CaseState | None, event: Event, handbook: Handbook) -> Report:
    """Every reason why an event should not be recorded; *state* is None for the first event of a case.

    A warning does not stand in the way: somebody should only look twice.
    """
    report = Report()
    if event.kind in DERIVED:
        report.add(
            Code.BAD_EVENT,
            f"`{event.kind}` is never recorded: it follows from what was recorded, and from the time",
            help="record what somebody did",
        )
        return report
    if not event.by.strip():
        report.add(
            Code.BAD_EVENT, f"`{event.kind}` does not say which role records it", help="name a role, such as `principal`"
        )
    _check_about(state, event, handbook, report)
    _check_content(event, handbook, report)
    _check_place(state, event, report)
    return report


def _check_about(state: CaseState | None, event: Event, handbook: Handbook, report: Report) -> None:
    allowed = ABOUT_OF[event.kind]
    for key in event.about:
        if key not in allowed:
            what = f"it is about {listed(allowed)}" if allowed else "it is about nothing in particular"
            report.add(Code.BAD_EVENT, f"`{event.kind}` is not about a `{key[:40]}`", help=f"remove it; {what}")
    needed = allowed if event.kind is EventKind.OVERRIDDEN else allowed[:1]
    if needed and not any(event.about.get(key) for key in needed):
        report.add(
            Code.BAD_EVENT, f"`{event.kind}` does not say about which {' or '.join(needed)}", help=f"add {listed(needed)}"
        )
    known: Mapping[str, tuple[Iterable[str], str]] = {
        "step": (handbook.pathways, "pathway"),
        "task": ({*handbook.vocabulary.duties, *(task.id for task in (state.tasks if state else ()))}, "task"),
        "action": (handbook.vocabulary.actions, "action"),
    }
    for key, name in event.about.items():
        if len(name) > _LONGEST:
            report.add(Code.BAD_EVENT, f"the name of the {key} is too long", help="use a short name or a role")
        elif key in known and name not in (names := set(known[key][0])):
            what = known[key][1]
            report.add(
                Code.UNKNOWN_NAME, f"there is no {what} `{name}`", help=did_you_mean(name, names, otherwise=f"name a {what}")
            )


def _check_content(event: Event, handbook: Handbook, report: Report) -> None:
    reason = event.payload.get("reason")
    if event.kind is EventKind.OVERRIDDEN and not (isinstance(reason, str) and reason.strip()):
        report.add(
            Code.NO_REASON,
            "somebody departs from the decision and does not say why",
            help="add a `reason`; it is kept where it can be expunged",
        )
    if event.kind is EventKind.REMOVED and event.days < 1:
        report.add(Code.BAD_EVENT, "a removal takes at least one school day", help="say how many `days`")
    if event.kind not in (EventKind.REMOVED, EventKind.DECIDED) and event.days:
        report.add(Code.BAD_EVENT, f"`{event.kind}` has no `days`", help="record a removal as `removed`")
    if event.kind is EventKind.FACTS_CHANGED:
        facts = event.payload.get("facts")
        if not isinstance(facts, Mapping) or not facts:
            report.add(Code.BAD_EVENT, "no fact has changed", help="add `facts` with their new values")
        elif handbook.vocabulary.facts:
            for name in facts:
                if name not in handbook.vocabulary.facts:
                    help_ = did_you_mean(str(name), handbook.vocabulary.facts, otherwise="use a name of the vocabulary")
                    report.add(Code.UNKNOWN_NAME, f"there is no fact `{name}`", help=help_)


def _check_place(state: CaseState | None, event: Event, report: Report) -> None:
    if state is None:
        if event.kind is not EventKind.REPORTED:
            report.add(Code.BAD_EVENT, f"a case does not begin with `{event.kind}`", help="begin with `reported`")
        return
    # What happened before the closing may be written down after it.
    if state.closed is not None and event.at >= state.closed and event.kind not in _AFTER_CLOSING:
        report.add(Code.BAD_EVENT, f"the case is closed, and `{event.kind}` would go on with it", help="open a new case")
    if event.kind is EventKind.CLOSED and state.open_tasks:
        names = listed(task.id for task in state.open_tasks)
        report.add(
            Code.BAD_EVENT,
            f"these tasks are still owed: {names}",
            help="do them; closing a case ends no duty",
            severity="warning",
        )
