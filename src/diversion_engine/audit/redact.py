"""Keeps a log line to what may be kept, whatever was passed to the logger.

A line may hold the keys in `ALLOWED` and no others, and each of them only in the one shape it is meant to have: an
event is one of a closed list, lists of names hold names, counts are numbers. So neither a forgotten keyword nor a
sentence with a value in it can put a fact about a student into a log.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from datetime import date
from typing import Any

LEVELS = ("off", "debug", "info", "warning", "error")
EVENTS = frozenset(
    {"asked", "checked", "compared", "decided", "disagreed", "explained", "failed", "finished", "loaded", "refused", "started"}
)
WITHHELD = "withheld"
"""Stands in place of an event that is not on the list."""

MOST_NAMES = 1_000


def keep_allowed(logger: object, method: str, entry: MutableMapping[str, Any]) -> dict[str, Any]:  # noqa: ARG001 # structlog's signature
    """A structlog processor: what may be kept of an entry, in a fixed order."""
    kept = {key: shape(entry[key]) for key, shape in ALLOWED.items() if key in entry}
    return {key: value for key, value in kept.items() if value is not None}


def _event(value: object) -> str:
    return value if isinstance(value, str) and value in EVENTS else WITHHELD


def _level(value: object) -> str | None:
    return value if isinstance(value, str) and value in LEVELS else None


def _timestamp(value: object) -> str | None:
    return _matching(value, r"\d{4}-\d{2}-\d{2}T[\d:.]{8,15}Z")


def _word(value: object) -> str | None:
    return _matching(value, r"[a-z0-9][a-z0-9._/-]{0,99}")


def _fingerprint(value: object) -> str | None:
    return _matching(value, r"sha256:[0-9a-f]{64}")


def _day(value: object) -> str | None:
    return value.isoformat() if type(value) is date else None


def _names(value: object) -> list[str] | None:
    """Names in order. Of a mapping only the keys are names, so facts passed by mistake lose their values."""
    if isinstance(value, str) or not isinstance(value, Iterable):
        return None
    return sorted(name for name in map(_word, value) if name is not None)[:MOST_NAMES]


def _counts(value: object) -> dict[str, int] | None:
    if not isinstance(value, Mapping):
        return None
    return {
        str(name): count for name, count in value.items() if _word(name) and isinstance(count, int) and type(count) is not bool
    }


def _seconds(value: object) -> float | None:
    return round(float(value), 3) if isinstance(value, int | float) else None


def _matching(value: object, pattern: str) -> str | None:
    return value if isinstance(value, str) and re.fullmatch(pattern, value) else None


ALLOWED: dict[str, Callable[[object], Any]] = {
    "timestamp": _timestamp,
    "level": _level,
    "event": _event,
    "command": _word,
    "ruleset": _word,
    "version": _word,
    "fingerprint": _fingerprint,
    "as_of": _day,
    "rules": _names,
    "fact_names": _names,
    "subject": _names,
    "first": _names,
    "second": _names,
    "counts": _counts,
    "seconds": _seconds,
}
"""The keys a line may hold, each with the shape that is kept of it. The order is that of the line."""
