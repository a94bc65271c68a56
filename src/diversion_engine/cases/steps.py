"""The pathways of a case: offered, started, completed, declined, failed, withdrawn, and what comes instead.

    reads    decisions, events about steps, and the catalogue of pathways
    gives    the route as it stands

What comes instead of a step is the least intrusive pathway of its own alternatives that can be used, that officers do
not run, and that this case has not tried yet. Declining or failing takes nothing away and adds nothing but an offer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from diversion_engine.cases.consent import given_by
from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.state import Decided, RouteStep, StepStatus
from diversion_engine.cases.tasks import DECISION

STAFF = "staff"
RECORDED = {
    EventKind.STEP_STARTED: StepStatus.STARTED,
    EventKind.STEP_COMPLETED: StepStatus.COMPLETED,
    EventKind.STEP_DECLINED: StepStatus.DECLINED,
    EventKind.STEP_FAILED: StepStatus.FAILED,
}
_OPEN = (StepStatus.OFFERED, StepStatus.STARTED)


class Route:
    """The steps of one case while its history is read."""

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self._steps: dict[str, RouteStep] = {}
        self.offered: dict[str, datetime] = {}

    def __iter__(self) -> Iterator[RouteStep]:
        return iter(self._steps.values())

    def decided(self, decision: Decided) -> None:
        """Offer the route of a decision, and withdraw what it no longer allows."""
        if decision.route:
            for step in list(self):
                if step.status in _OPEN and step.pathway not in decision.route and self._is_withdrawn(step, decision):
                    self._set(step.pathway, StepStatus.WITHDRAWN, decision.at)
        for name in decision.route:
            self.offer(name, decision.at, DECISION)

    def offer(self, name: str, at: datetime, source: str, instead_of: str | None = None) -> bool:
        """Put a pathway on the route; False when it is there. What was declined or failed is not offered again."""
        there = self._steps.get(name)
        if there is not None and there.status is not StepStatus.WITHDRAWN:
            return False
        pathway = self._handbook.pathways.get(name)
        owner, consent = (pathway.owner, pathway.consent) if pathway else ("", ())
        self._steps[name] = RouteStep(name, owner, StepStatus.OFFERED, at, source, consent, (), instead_of)
        if source != STAFF:
            self.offered.setdefault(name, at)
        return True

    def recorded(self, event: Event) -> None:
        """Take in an event about a step; staff may also do what nobody offered."""
        name = event.about.get("step", "")
        if name not in self._steps:
            self.offer(name, event.at, STAFF)
        self._set(name, RECORDED[event.kind], event.at)

    def agreed(self, event: Event) -> None:
        """Note a consent."""
        name = event.about.get("step", "")
        if name not in self._steps:
            self.offer(name, event.at, STAFF)
        step = self._steps[name]
        self._steps[name] = replace(step, agreed=tuple(dict.fromkeys((*step.agreed, *given_by(event, step.consent)))))

    def alternative(self, name: str, usable: frozenset[str]) -> str | None:
        """What comes instead of a step that was declined or failed; None when everything was tried.

        After expunging, nothing is known of what is usable; then only what is always available is.
        """
        pathways = self._handbook.pathways
        reached = self._instead(name)
        seen = {name}
        while reached:
            chosen = [one for one in reached if self._can_be_offered(one, usable)]
            if chosen:
                return min(chosen, key=lambda one: (pathways[one].intrusiveness, one))
            seen |= set(reached)
            reached = [other for one in reached for other in self._instead(one) if other not in seen]
        left = [one for one in self._handbook.fallback_route if self._can_be_offered(one, usable)]
        return left[0] if left else None

    def _instead(self, name: str) -> list[str]:
        pathway = self._handbook.pathways.get(name)
        if pathway is None:
            return []
        step = self._steps.get(name)
        if step is None or step.status is StepStatus.DECLINED:
            return list(pathway.declined or pathway.unavailable or pathway.excluded)
        return list(pathway.unavailable or pathway.declined or pathway.excluded)

    def _can_be_offered(self, name: str, usable: frozenset[str]) -> bool:
        pathway = self._handbook.pathways[name]
        tried = name in self._steps and self._steps[name].status in (
            StepStatus.DECLINED,
            StepStatus.FAILED,
            StepStatus.COMPLETED,
        )
        return not pathway.officer and not tried and (name in usable or pathway.always_available)

    def _is_withdrawn(self, step: RouteStep, decision: Decided) -> bool:
        # What somebody has begun goes on unless it must not; what a follow-up offered stays while it can be used.
        if step.source == DECISION and step.status is StepStatus.OFFERED:
            return True
        return step.pathway in decision.excluded or (bool(decision.usable) and step.pathway not in decision.usable)

    def _set(self, name: str, status: StepStatus, at: datetime) -> None:
        self._steps[name] = replace(self._steps[name], status=status, since=at)


def titles(steps: Iterable[str], handbook: Handbook) -> list[str]:
    """What pathways are called."""
    return [handbook.pathways[one].title if one in handbook.pathways else one for one in steps]
