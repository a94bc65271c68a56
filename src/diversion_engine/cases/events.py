"""What can happen in a case. A case is its events, in order; everything else about it is worked out from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from diversion_engine.model.event import ABOUT, EventKind

__all__ = ["ABOUT", "Event", "EventKind", "event_from", "in_time_order"]


@dataclass(frozen=True, slots=True, repr=False)
class Event:
    """One thing that happened.

    `at` is aware of its time zone, and kept in UTC: in a zone, the hour that comes twice in autumn has no order. `by` is a role (`principal`), never a name. `about` maps some of `ABOUT` to names
    of pathways, duties, roles or actions. `days` counts school days of a removal; on the decision that opens a case, those
    of earlier removals in the school year. `payload` may hold facts and free text (a reason, changed facts, the whole
    decision); sealing and expunging take it away, and `days` with it. `repr` shows neither.
    """

    kind: EventKind
    at: datetime
    by: str
    about: Mapping[str, str] = field(default_factory=dict)
    days: int = 0
    payload: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            msg = "an event's time needs a time zone"
            raise ValueError(msg)
        if self.at.tzinfo is not UTC:
            object.__setattr__(self, "at", self.at.astimezone(UTC))

    def __repr__(self) -> str:
        about = "".join(f" {key}={value}" for key, value in sorted(self.about.items()))
        return f"Event({self.kind} at {self.at.isoformat()} by {self.by}{about})"

    def as_data(self) -> dict[str, Any]:
        """The event as plain data, so that equal events are equal text."""
        return {
            "kind": self.kind.value,
            "at": self.at.isoformat(),
            "by": self.by,
            "about": dict(sorted(self.about.items())),
            "days": self.days,
            "payload": dict(self.payload),
        }


def event_from(data: Mapping[str, Any]) -> Event:
    """The event that `as_data` described.

    Raises:
        ValueError: There is no such kind, or its time has no time zone.
        KeyError: Kind, time or role is missing.
    """
    return Event(
        EventKind(data["kind"]),
        datetime.fromisoformat(data["at"]),
        data["by"],
        dict(data.get("about", {})),
        int(data.get("days", 0)),
        dict(data.get("payload", {})),
    )


def in_time_order(log: list[Event] | tuple[Event, ...]) -> list[int]:
    """The places of a log's events in the order in which they happened; at the same moment, as they were recorded.

    Somebody may write down today what happened yesterday.
    """
    return sorted(range(len(log)), key=lambda place: log[place].at)
