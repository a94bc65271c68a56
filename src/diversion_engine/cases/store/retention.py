"""How long records are kept, by rule.

    reads    `{"closed": "5 years"}`, the cases, a time
    gives    the cases to expunge
    leaves   expunging to whoever calls

>>> from datetime import UTC, datetime
>>> later(datetime(2024, 2, 29, tzinfo=UTC), *kept_for("closed", "5 years")).isoformat()
'2029-02-28T00:00:00+00:00'
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from diversion_engine.cases.store.records import CaseSummary, Due

COUNTED_FROM = ("closed", "inactive", "sealed")
"""The rules there can be: from the closing, from the last event, from the sealing."""

_LENGTH = re.compile(r"([1-9][0-9]{0,3}) (year|month|day)s?")


def due(cases: Iterable[CaseSummary], now: datetime, rules: Mapping[str, str]) -> list[Due]:
    """The cases that a rule says to expunge by now, the longest overdue first; each by the rule that said so first.

    Raises:
        ValueError: A rule cannot be read.
    """
    lengths = {rule: kept_for(rule, str(length)) for rule, length in rules.items()}
    found = [
        min((Due(one.case_id, rule, since, later(since, *lengths[rule])) for rule, since in starts), key=lambda due: due.due)
        for one in cases
        if one.expunged is None and (starts := [(rule, since) for rule in lengths if (since := _start(one, rule)) is not None])
    ]
    return sorted((one for one in found if one.due <= now), key=lambda one: (one.due, one.case_id))


def kept_for(rule: str, length: str) -> tuple[int, str]:
    """The length of a rule: a number, and years, months or days."""
    found = _LENGTH.fullmatch(length.strip())
    if rule not in COUNTED_FROM or found is None:
        msg = f"a retention rule is one of {', '.join(COUNTED_FROM)}, with a length such as `5 years`, `18 months`, `90 days`"
        raise ValueError(msg)
    return int(found[1]), found[2]


def later(since: datetime, amount: int, unit: str) -> datetime:
    """That much later; the last day of a month where it has no such day, and the last moment there is beyond the year 9999."""
    try:
        if unit == "day":
            return since + timedelta(days=amount)
        years, month = divmod(since.month - 1 + amount * (12 if unit == "year" else 1), 12)
        year = since.year + years
        return since.replace(year=year, month=month + 1, day=min(since.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return datetime.max.replace(tzinfo=since.tzinfo)


def _start(one: CaseSummary, rule: str) -> datetime | None:
    match rule:
        case "closed":
            return one.closed
        case "inactive":
            return one.latest
        case _:
            return one.sealed
