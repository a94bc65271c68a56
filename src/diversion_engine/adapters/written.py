"""Values as people write them in a map or a cell → values of facts."""

from __future__ import annotations

import re
from datetime import date

from diversion_engine.model.vocabulary import Fact, Kind, Value


def value_written(fact: Fact, text: str) -> Value | None:
    """The value that *text* stands for, or None when the fact has no such value.

    `true` and `false` are the only words for yes and no: whether `Y`, `1` or `x` mean yes is for a map to say.
    A set is read as its one member.
    """
    match fact.kind:
        case Kind.BOOLEAN:
            return {"true": True, "false": False}.get(text)
        case Kind.CHOICE | Kind.ORDERED:
            return text if text in fact.values else None
        case Kind.SET:
            return frozenset({text}) if text in fact.values else None
        case Kind.INTEGER:
            return _within(fact, int(text)) if re.fullmatch(r"-?[0-9]{1,15}", text) else None
        case Kind.NUMBER:
            return _within(fact, float(text)) if re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,10})?", text) else None


def _within(fact: Fact, number: float) -> Value | None:
    return number if fact.low <= number <= fact.high else None


def day_written(text: str, form: str) -> date | None:
    """The day that *text* stands for in a form such as `month/day/year`, or None. A time after it does not count.

    Example:
        >>> day_written("8/31/2026", "month/day/year")
        datetime.date(2026, 8, 31)
        >>> day_written("31/8/2026", "month/day/year") is None
        True
    """
    mark = re.sub("[a-z]", "", form)[0]
    names = form.split(mark)
    pattern = re.escape(mark).join("([0-9]{4})" if name == "year" else "([0-9]{1,2})" for name in names)
    match = re.fullmatch(pattern + "([T ].{1,30})?", text)
    if match is None:
        return None
    parts = {name: int(match[number]) for number, name in enumerate(names, start=1)}
    try:
        return date(parts["year"], parts["month"], parts["day"])
    except ValueError:
        return None
