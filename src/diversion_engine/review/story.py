"""What happens after the answer: a case over time, replayed by `cases`.

    reads    an example's story, the decision that opens the case, a handbook with a calendar
    gives    a disagreement for each line that is not so then

The case opens at nine in the morning of the example's day. Time goes by only where the scenario says so, and what happens
at the same moment happens in the order of the lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from diversion_engine.cases.check import check_event
from diversion_engine.cases.events import Event
from diversion_engine.cases.opening import opening, plain_facts
from diversion_engine.cases.react import Reactions, react
from diversion_engine.cases.state import CaseState, RouteStep, StepStatus, Task, TaskStatus
from diversion_engine.engine import Decision
from diversion_engine.explain.words import plain
from diversion_engine.model.event import EventKind
from diversion_engine.model.rule import Within
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.review import expectation
from diversion_engine.review.answer import Asked
from diversion_engine.review.expectation import Check, Expectation
from diversion_engine.review.policies import Policy
from diversion_engine.review.result import Disagreement, Standing
from diversion_engine.review.saying import called, listed
from diversion_engine.review.scenario import Example, Happens, Moment, Passes
from diversion_engine.review.text import quoted, role

MORNING = time(9)
BETWEEN = timedelta(minutes=1)
"""How much later the next thing happens where the scenario says nothing of time."""

_THERE = (StepStatus.OFFERED, StepStatus.STARTED)


def told(example: Example, policy: Policy, decision: Decision, asked: Asked) -> Iterator[Disagreement]:
    """The lines of a story that are not so."""
    case = _Case(policy, datetime.combine(example.day, MORNING, policy.calendar.timezone), asked)
    case.open(decision)
    for moment in example.story:
        wrong = case.go_on(moment)
        if wrong is not None:
            yield wrong
            return
        for check in moment.checks:
            found = case.otherwise(check)
            if found is not None:
                yield found


class _Case:
    """A case while its story is told."""

    def __init__(self, policy: Policy, now: datetime, asked: Asked) -> None:
        self.policy, self.now, self.asked = policy, now, asked
        self.log: list[Event] = []
        self.state = CaseState(now)
        self.heard: set[str] = set()
        self.said: list[str] = [one.says for one in asked.decision.safeguards]

    def open(self, decision: Decision) -> None:
        self._react(opening(decision, self.now, "administrator"))

    def go_on(self, moment: Moment) -> Disagreement | None:
        """Let what happens happen; a disagreement where it cannot."""
        self.heard = set()
        for one in moment.happenings:
            match one:
                case Passes(amount):
                    later = self._later(amount)
                    if later is None:
                        return self._cannot(moment, "the calendar does not reach that far; name one in diversion.toml.")
                    self.now = later
                    self._react(())
                case Happens():
                    self.now += BETWEEN
                    event = _event(one, self.now)
                    found = check_event(self.state, event, self.policy.handbook)
                    if not found.passed:
                        return self._cannot(moment, f"that cannot happen then: {found.errors[0].message}.")
                    self._react((event,))
        return None

    def _react(self, new: tuple[Event, ...]) -> None:
        since = max((event.at for event in self.log), default=None)
        found: Reactions = react(
            self.log, new, self.policy.handbook, self.now, before=self.state if self.log else None, since=since,
            decide=self.policy.again,
        )  # fmt: skip
        self.log += [*new, *found.events]
        self.state = found.state
        self.heard |= {one.to for one in found.escalations}
        self.said += [one.says for one in found.advice]

    def _later(self, amount: Within) -> datetime | None:
        """The same time of day, that much later."""
        if amount.unit == "hours":
            return self.now + timedelta(hours=amount.amount)
        end = self.policy.calendar.due(self.now, amount)
        if end is None:
            return None
        day = (end - timedelta(seconds=1)).astimezone(self.policy.calendar.timezone).date()
        return datetime.combine(day, self.now.astimezone(self.policy.calendar.timezone).timetz())

    def _cannot(self, moment: Moment, why: str) -> Disagreement:
        check = moment.checks[0]
        return Disagreement(check.line, check.text, (why,), Standing.NOT_SETTLED if "calendar" in why else Standing.DISAGREES)

    # -- what has to be then ---------------------------------------------------------------------------------------

    def otherwise(self, check: Check) -> Disagreement | None:
        """What is so instead."""
        said = self._said(check.expects)
        return None if said is None else Disagreement(check.line, check.text, (said,))

    def _said(self, expects: Expectation) -> str | None:
        decision = self.state.decision
        assert decision is not None
        match expects:
            case expectation.Answers(action, verdict):
                got = decision.verdicts.get(action, str(Verdict.NOT_CALLED_FOR))
                return None if got == str(verdict) else f"{called(action)}: {got.replace('_', ' ')}."
            case expectation.GoesTo(pathway):
                return None if pathway in self._going() else self._goes()
            case expectation.GoesNotTo(pathway):
                return self._goes() if pathway in self._going() else None
            case expectation.GoesOnlyTo(pathways):
                return None if pathways == frozenset(self._going()) else self._goes()
            case expectation.RunBy(pathway, by):
                step = self.state.step(pathway)
                return (
                    None
                    if step is not None and role(step.owner) == role(by)
                    else f"it is run by {step.owner if step else 'nobody'}."
                )
            case expectation.StepIs(pathway, standing):
                step = self.state.step(pathway)
                got = str(step.status) if step else "not on the route"
                return None if got == standing else f"that step is {got}."
            case expectation.Owes(duty, by, within):
                fits = [one for one in self._open(duty) if _by(one, by) and within in (None, one.within)]
                return None if fits else self._owed()
            case expectation.OwedTo(duty, to):
                roles = {one.owed_to for one in self._open(duty)}
                return None if role(to) in map(role, roles) else listed("it is owed to", roles)
            case expectation.OwesNot(duty):
                return self._owed() if self._open(duty) else None
            case expectation.TaskIs(duty, standing):
                stands = {str(one.status(self.state.now)) for one in self.state.tasks if one.duty == duty}
                wanted = {standing, str(TaskStatus.UNDATED)} if standing == TaskStatus.OPEN else {standing}
                return None if stands & wanted else f"that task is {' and '.join(sorted(stands)) or 'owed by nobody'}."
            case expectation.TaskDue(duty, day):
                days = [self._day(one) for one in self._open(duty)]
                return None if str(day) in days else f"that task is due on {', '.join(days) or 'no day'}."
            case expectation.Told(says):
                sentences = list(dict.fromkeys(map(quoted, self.said)))
                return None if says in sentences else f"staff are told: {'; '.join(sentences) or 'nothing'}."
            case expectation.Hears(None):
                return f"told is the {', the '.join(sorted(self.heard))}." if self.heard else None
            case expectation.Hears(str(who)):
                heard = {plain(one) for one in self.heard}
                return None if role(who) in map(role, heard) else f"told is {', '.join(sorted(heard)) or 'nobody'}."
            case _:
                return "this can be said of the answer, and not of what happens after it; move it before the second When."

    def _going(self) -> list[str]:
        return [step.pathway for step in self.state.steps if step.status in _THERE]

    def _goes(self) -> str:
        steps = [self._titled(step) for step in self.state.steps]
        return f"the route is: {', '.join(steps) or 'empty'}."

    def _titled(self, step: RouteStep) -> str:
        title = self.policy.ruleset.pathways[step.pathway].title or step.pathway
        return f"{title} ({step.status})"

    def _open(self, duty: str) -> list[Task]:
        return [one for one in self.state.open_tasks if one.duty == duty]

    def _owed(self) -> str:
        owed = [f"{one.duty} by the {one.owed_by} {one.within or ''}".rstrip() for one in self.state.open_tasks]
        return f"owed are: {'; '.join(owed) or 'no duties'}."

    def _day(self, one: Task) -> str:
        if one.due is None:
            return "no day"
        # A deadline is the end of its last day, so that day is the one before the moment.
        return str((one.due - timedelta(seconds=1)).astimezone(self.policy.calendar.timezone).date())


def _by(task: Task, by: str | None) -> bool:
    return by is None or role(by) == role(task.owed_by)


def _event(one: Happens, at: datetime) -> Event:
    payload: dict[str, object] = {}
    if one.kind is EventKind.FACTS_CHANGED:
        payload = {"facts": plain_facts(one.facts)}
    if one.reason:
        payload = {"reason": one.reason}
    return Event(one.kind, at, one.by, dict(one.about), one.days, payload)
