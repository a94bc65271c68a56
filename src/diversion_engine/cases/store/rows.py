"""Events to columns, and back.

    reads    events; rows of the tables
    gives    drafts of entries with the text of their payload; events; audit records
    leaves   place, number and hash to `log`

Facts, free text and days go into the payload. Of a decision, its policy's fingerprint, the rules behind it and the NAMES
of the facts are columns of their own: they stay when the payload is expunged.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.store.errors import BadPayloadError
from diversion_engine.cases.store.names import checked_about, checked_role, fingerprint, only_names
from diversion_engine.cases.store.records import Entry

SEALED, UNSEALED, ACCESSED, EXPUNGED = "sealed", "unsealed", "accessed", "expunged"
CONTROLS = (SEALED, UNSEALED, ACCESSED, EXPUNGED)
"""Kinds of entry that are no events: what was done with the record, and not what happened in the case."""


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """An entry that has no place yet. `body` is the text of its payload."""

    kind: str
    at: str
    by_role: str
    body: str
    about: str = "{}"
    policy: str = ""
    rules: str = "[]"
    fact_names: str = "[]"


def moment(at: datetime) -> str:
    """A time as text, in UTC and always of one length, so that text sorts as time does."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def draft_of(event: Event) -> Draft:
    """The entry for an event."""
    draft = Draft(
        kind=event.kind.value,
        at=moment(event.at),
        by_role=checked_role(event.by),
        body=_text({"days": event.days, "payload": dict(event.payload)}),
        about=_text(checked_about(event.about)),
    )
    if event.kind is EventKind.DECIDED:
        return _with_decision(draft, event.payload)
    if event.kind is EventKind.FACTS_CHANGED:
        return replace(draft, fact_names=_text(only_names(_names(event.payload.get("facts")))))
    return draft


def control(kind: str, at: datetime, by: str, reason: str) -> Draft:
    """The entry for something done with the record."""
    return Draft(kind, moment(at), checked_role(by), _text({"days": 0, "payload": {"reason": reason}}))


def event_of(row: Mapping[str, Any]) -> Event:
    """The event of a row with its payload's `body`, which is None after expunging."""
    body: dict[str, Any] = json.loads(row["body"]) if row["body"] is not None else {"days": 0, "payload": {}}
    return Event(
        EventKind(row["kind"]),
        datetime.fromisoformat(row["at"]),
        row["by_role"],
        json.loads(row["about"]),
        body["days"],
        body["payload"],
    )


def entry_of(row: Mapping[str, Any]) -> Entry:
    """The audit record of a row."""
    return Entry(
        case_id=row["case_id"],
        number=row["number"],
        position=row["position"],
        kind=row["kind"],
        at=datetime.fromisoformat(row["at"]),
        recorded=datetime.fromisoformat(row["recorded"]),
        by=row["by_role"],
        hash=row["hash"],
        about=json.loads(row["about"]),
        policy=row["policy"],
        rules=tuple(json.loads(row["rules"])),
        fact_names=tuple(json.loads(row["fact_names"])),
        payload_gone=row["body"] is None,
    )


def _with_decision(draft: Draft, payload: Mapping[str, Any]) -> Draft:
    said = _mapping(payload.get("decision"))
    rules = {str(_mapping(reason).get("rule", "")) for reason in _items(said.get("reasons"))}
    for verdict in _mapping(said.get("verdicts")).values():
        rules |= {str(rule) for rule in _items(_mapping(verdict).get("rules"))}
    return replace(
        draft,
        policy=fingerprint(str(_mapping(said.get("policy")).get("fingerprint", ""))),
        rules=_text(only_names(rules)),
        fact_names=_text(only_names(_names(payload.get("facts")))),
    )


def _names(facts: object) -> set[str]:
    return {str(name) for name in _mapping(facts)}


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _items(value: object) -> Iterable[Any]:
    return value if isinstance(value, list | tuple) else ()


def _text(value: object) -> str:
    try:
        return json.dumps(value, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        # The original message repeats the value.
        msg = "an event's payload takes text, numbers, true, false, null, lists and mappings only"
        raise BadPayloadError(msg) from None
