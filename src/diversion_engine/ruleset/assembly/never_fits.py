"""Follow-ups that can never fit, or never come to an end.

reads    a follow-up, as written and as meant
reports  DE407
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.model.event import ABOUT_OF, CONSEQUENCES, EventKind
from diversion_engine.model.follow_up import FollowUp
from diversion_engine.ruleset.documents.follow_ups import FollowUpDocument

MOST_EVENTS = 6
"""How many events one sequence, or `times`, may ask for."""

_SETBACK_STEPS = {EventKind.STEP_DECLINED, EventKind.STEP_FAILED}


class _Reason(NamedTuple):
    message: str
    place: Span
    help: str


def check_pattern(made: FollowUp, document: FollowUpDocument, report: Report) -> None:
    """Report every reason why nothing ever comes of it."""
    for reasons in (_not_the_same, _not_so_many, _absent_for_ever, _nothing_to_do, _settled_by_anything):
        for reason in reasons(made, document):
            report.add(Code.IMPOSSIBLE_PATTERN, f"{reason.message} (in `{made.id}`)", reason.place, help=reason.help)


def _not_the_same(made: FollowUp, document: FollowUpDocument) -> Iterator[_Reason]:
    """Events that cannot be about the same person, step or whatever they have to share."""
    place = document.place("same")
    patterns = [*made.after, *([made.unless.pattern] if made.unless else [])]
    for key in made.same:
        strange = sorted(event for event in made.kinds if key not in ABOUT_OF[event])
        if strange:
            message = f"the events cannot share the same {key}, because `{strange[0]}` is not about one"
            yield _Reason(message, place, f"remove `{key}` from `same`, or wait for other events")
        chosen = [names for pattern in patterns if (names := dict(pattern.about).get(key))]
        if chosen and not frozenset.intersection(*chosen):
            yield _Reason(f"the events name different values of `{key}` and have to share one", place, "name the same")


def _not_so_many(made: FollowUp, document: FollowUpDocument) -> Iterator[_Reason]:
    """Events that are counted in a way in which they cannot be counted."""
    times = document.place("times")
    if made.times > 1 and len(made.after) > 1:
        yield _Reason("`times` counts one event, and `after` has several", times, "write one event, or leave out `times`")
    if not 1 <= made.times <= MOST_EVENTS or len(made.after) > MOST_EVENTS:
        yield _Reason(f"a follow-up waits for 1 to {MOST_EVENTS} events", times, "ask for fewer events")
    if made.within is not None and len(made.sequence) == 1:
        help_ = "leave it out, or put it under `unless`"
        yield _Reason("`within` needs two events or more", document.place("within"), help_)


def _absent_for_ever(made: FollowUp, document: FollowUpDocument) -> Iterator[_Reason]:
    """An absence without an end: nobody ever knows that it did not happen."""
    if made.unless is not None and made.unless.ever and made.unless.within is None:
        place = document.unless.place("ever") if document.unless else document.place("unless")
        message = "`ever` needs a `within`; without one, only earlier events count"
        yield _Reason(message, place, "add `within`, or leave out `ever`")


def _settled_by_anything(made: FollowUp, document: FollowUpDocument) -> Iterator[_Reason]:
    """A task that would be settled by something that has nothing to do with it, or by nothing at all."""
    place = document.then.place("settles")
    if made.settles and not made.same:
        message = "`settles` needs `same`, so that a task is settled by what happened to the step or agreement that it is about"
        yield _Reason(message, place, "add `same`, and write the same in the follow-up that opens the task")
    if made.settles and made.unless is not None:
        message = "`settles` and `unless` cannot stand together, because nothing is settled by what did not happen"
        yield _Reason(message, place, "leave out one of them")


def _nothing_to_do(made: FollowUp, document: FollowUpDocument) -> Iterator[_Reason]:
    """Effects that have nothing to work on, or that bring about what they wait for."""
    last = made.after[-1].events
    if made.instead and not last <= _SETBACK_STEPS:
        yield _Reason(
            f"`instead` replaces a step, and `{min(last)}` leaves none to replace",
            document.then.place("instead"),
            "let the last event be `step-declined` or `step-failed`",
        )
    if made.decide_again and EventKind.DECIDED in last:
        message = "a decision that asks for another decision never comes to an end"
        yield _Reason(message, document.then.place("decide_again"), "wait for another event")
    if made.derived and (made.tasks or made.settles or made.steps or made.instead or made.decide_again):
        kinds = listed(sorted(made.kinds & CONSEQUENCES))
        message = f"what waits for {kinds} can only `escalate` or say something"
        yield _Reason(message, document.place("then"), "remove the rest of `then`")
