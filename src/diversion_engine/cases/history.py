"""A case's events → the case as it stands at a moment.

    reads    the log, the handbook, the moment; what fires is asked of `matches`
    gives    a `CaseState`
    leaves   making new decisions to `react`

Pure: the same log, handbook and moment give the same state, whoever asks and however often, so a year can be replayed.
Events later than the moment are not looked at. The work is done in two rounds. First come the recorded events and what
follows from them, in the order of time. What was worked out then (a step offered, a task overdue) is the history of the
second round, whose follow-ups only tell somebody; so nothing goes round in a circle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from diversion_engine.cases.consent import with_complete_consent
from diversion_engine.cases.events import Event, EventKind, in_time_order
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.opening import decided_from
from diversion_engine.cases.patterns import Firing, Matches, View, deadlines, firings, what_is_shared
from diversion_engine.cases.state import Advice, Agreement, CaseState, Decided, Escalation, Override, Pending, StepStatus
from diversion_engine.cases.steps import Route
from diversion_engine.cases.tasks import DECISION, TaskList
from diversion_engine.model.follow_up import TOTAL, FollowUp, Redecide

_AGREEMENTS = {
    EventKind.AGREEMENT_SIGNED: "signed",
    EventKind.AGREEMENT_BREACHED: "breached",
    EventKind.AGREEMENT_REPAIRED: "repaired",
}


def fold(log: Sequence[Event], handbook: Handbook, now: datetime, matches: Matches = firings) -> CaseState:
    """The case at *now*.

    Args:
        log: Every event of the case, as recorded.
        handbook: The follow-ups, pathways and calendar to read it with.
        now: The moment to look at it; later events do not count.
        matches: What finds the follow-ups that fire.
    """
    recorded = ((place, log[place]) for place in in_time_order(tuple(log)) if log[place].at <= now)
    placed = list(with_complete_consent(recorded, handbook.pathways))
    history = [event for _, event in placed]
    walk = _Walk(handbook, View(history, handbook.calendar), [place for place, _ in placed])
    walk.recorded(matches(handbook.acting, history, handbook.calendar, now) if handbook.acting else [])
    ahead = [event.at for event in log if event.at > now]
    ahead += [task.due for task in walk.tasks if task.done is None and task.due is not None and task.due >= now]
    ahead += deadlines(handbook.acting, history, handbook.calendar, now)
    if handbook.telling:
        whole = walk.with_derived(now)
        for firing in matches(handbook.telling, whole, handbook.calendar, now):
            walk.tell(handbook.by_id[firing.follow_up], firing.at, whole[firing.last])
        ahead += deadlines(handbook.telling, whole, handbook.calendar, now)
    return walk.state(now, min(ahead, default=None))


def latest(log: Sequence[Event]) -> datetime:
    """The moment of a log's last event.

    Raises:
        ValueError: The log is empty.
    """
    return max(event.at for event in log)


@dataclass(slots=True)
class _Walk:
    """One reading of a history. `places` are the events' places in the log; what was worked out has that of its last event."""

    handbook: Handbook
    view: View
    places: Sequence[int]
    decisions: list[Decided] = field(default_factory=list)
    agreements: dict[str, Agreement] = field(default_factory=dict)
    escalations: dict[tuple[str, str, str], Escalation] = field(default_factory=dict)
    advice: dict[tuple[str, str], Advice] = field(default_factory=dict)
    overrides: list[Override] = field(default_factory=list)
    changed: dict[str, None] = field(default_factory=dict)
    asked: list[tuple[int, Pending]] = field(default_factory=list)
    closed: datetime | None = None
    route: Route = field(init=False)
    tasks: TaskList = field(init=False)

    def __post_init__(self) -> None:
        self.route = Route(self.handbook)
        self.tasks = TaskList(self.handbook.calendar)

    def recorded(self, fired: Sequence[Firing]) -> None:
        """Take in the events in the order of time, and after each what follows from it."""
        history = self.view.history
        moments = [(event.at, place, 0, "") for place, event in enumerate(history)]
        # What a deadline brings about comes after everything that happened until then.
        moments += [
            (one.at, one.last if one.at == history[one.last].at else len(history), 1 + one.last, one.follow_up) for one in fired
        ]
        for at, place, which, follow_up in sorted(moments):
            if follow_up:
                self._follow(self.handbook.by_id[follow_up], at, which - 1)
            else:
                self._take(history[place], self.places[place])

    def _take(self, event: Event, place: int) -> None:
        match event.kind:
            case EventKind.DECIDED:
                decision = decided_from(event)
                self.decisions.append(decision)
                self.route.decided(decision)
                for owed in decision.duties:
                    self.tasks.open(owed, event.at, DECISION)
            case EventKind.STEP_STARTED | EventKind.STEP_COMPLETED | EventKind.STEP_DECLINED | EventKind.STEP_FAILED:
                self.route.recorded(event)
            case EventKind.CONSENT_GIVEN:
                self.route.agreed(event)
            case EventKind.AGREEMENT_SIGNED | EventKind.AGREEMENT_BREACHED | EventKind.AGREEMENT_REPAIRED:
                self._agreement(event)
            case EventKind.TASK_DONE:
                self.tasks.done(event)
            case EventKind.FACTS_CHANGED:
                self.changed |= dict.fromkeys(event.payload.get("facts", {}))
                self.asked.append((place, Pending(event.at, "facts-changed", tuple(event.payload.get("facts", {}).items()))))
            case EventKind.OVERRIDDEN:
                about = next(iter(event.about.values()), "")
                self.overrides.append(Override(about, event.by, event.at, bool(event.payload.get("reason"))))
            case EventKind.CLOSED:
                self.closed = self.closed or event.at
            case _:
                pass

    def _agreement(self, event: Event) -> None:
        name, status = event.about.get("agreement", ""), _AGREEMENTS[event.kind]
        breaches = self.agreements[name].breaches if name in self.agreements else 0
        self.agreements[name] = Agreement(name, status, event.at, breaches + (status == "breached"))

    def _follow(self, follow_up: FollowUp, at: datetime, last: int) -> None:
        event = self.view.history[last]
        about = what_is_shared(follow_up.same, event)
        for duty in follow_up.settles:
            self.tasks.settle(duty, at, follow_up.id, about)
        for owed in follow_up.tasks:
            self.tasks.open(owed, at, follow_up.id, about)
        usable = self.decisions[-1].usable if self.decisions else frozenset()
        for name in follow_up.steps:
            self._offer(name, at, follow_up.id, usable)
        if follow_up.instead:
            gone = event.about.get("step", "")
            instead = self.route.alternative(gone, usable)
            if instead is not None:
                self._offer(instead, at, follow_up.id, usable, gone)
        if follow_up.decide_again is not None:
            given = self._given(follow_up.decide_again, last)
            self.asked.append((self.places[last], Pending(at, follow_up.id, given)))
        self.tell(follow_up, at, event)

    def _offer(self, name: str, at: datetime, source: str, usable: frozenset[str], instead_of: str | None = None) -> None:
        pathway = self.handbook.pathways[name]
        chosen: str | None = name
        if not pathway.always_available and name not in usable:
            chosen = self.route.alternative(name, usable)
        if chosen is None:
            return
        for earlier in self.handbook.pathways[chosen].after:
            self._offer(earlier, at, source, usable)
        self.route.offer(chosen, at, source, instead_of)

    def _given(self, redecide: Redecide, last: int) -> tuple[tuple[str, bool | int | str], ...]:
        days = self.view.days_at(last)
        return tuple((fact, days if value == TOTAL else value) for fact, value in redecide.facts)

    def tell(self, follow_up: FollowUp, at: datetime, event: Event) -> None:
        """Tell a role, and say a sentence; each once about one thing."""
        about = event.about.get("task") or event.about.get("step") or event.about.get("agreement") or event.kind.value
        if follow_up.escalate:
            key = (follow_up.id, follow_up.escalate, f"{about} {event.at.isoformat()}")
            self.escalations.setdefault(key, Escalation(follow_up.id, follow_up.escalate, at, about, follow_up.says))
            if event.kind is EventKind.TASK_OVERDUE:
                self.tasks.escalated(about, follow_up.escalate)
        if follow_up.says:
            self.advice[follow_up.id, about] = Advice(follow_up.id, follow_up.says, at)

    def with_derived(self, now: datetime) -> list[Event]:
        """The history, and what was worked out from it, in the order of time."""
        found = [Event(EventKind.TASK_OPENED, task.opened, "", {"task": task.id}) for task in self.tasks]
        found += [
            Event(EventKind.TASK_OVERDUE, task.due, "", {"task": task.id})
            for task in self.tasks
            if task.due is not None and task.due < now and task.was_late(now)
        ]
        found += [Event(EventKind.STEP_OFFERED, at, "", {"step": name}) for name, at in self.route.offered.items()]
        found += [
            Event(EventKind.STEP_WITHDRAWN, step.since, "", {"step": step.pathway})
            for step in self.route
            if step.status is StepStatus.WITHDRAWN
        ]
        whole = [*self.view.history, *found]
        return [whole[place] for place in in_time_order(whole)]

    def state(self, now: datetime, until: datetime | None) -> CaseState:
        """What was worked out; nothing changes before *until*."""
        answered = max(
            (place for place, event in zip(self.places, self.view.history, strict=True) if event.kind is EventKind.DECIDED),
            default=-1,
        )
        last = self.decisions[-1].at if self.decisions else None
        pending = [one for place, one in self.asked if place > answered or (last is not None and one.since > last)]
        return CaseState(
            now=now,
            decisions=tuple(self.decisions),
            steps=tuple(self.route),
            tasks=tuple(self.tasks),
            agreements=tuple(self.agreements.values()),
            escalations=tuple(self.escalations.values()),
            advice=tuple(self.advice.values()),
            overrides=tuple(self.overrides),
            changed=tuple(self.changed),
            removal_days=self._removal_days(),
            pending=tuple(pending),
            closed=self.closed,
            notices=tuple(self._notices()),
            until=until,
        )

    def _removal_days(self) -> int:
        last = max((place for place, event in enumerate(self.view.history) if event.days), default=None)
        return 0 if last is None else self.view.days_at(last)

    def _notices(self) -> list[str]:
        found = [
            f"the calendar does not reach far enough to tell when `{task.id}` is due"
            for task in self.tasks
            if task.beyond_calendar and task.done is None
        ]
        first = self.decisions[0].policy if self.decisions else ""
        if (
            first
            and self.handbook.fingerprint
            and any(one.policy not in ("", self.handbook.fingerprint) for one in self.decisions)
        ):
            found.append("the policy has changed since a decision of this case; follow-ups are those of the policy in use now")
        return found
