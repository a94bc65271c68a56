"""A mapping of names to values → facts, or every reason why not.

reads    what `json` or a caller gives: names to plain values
gives    a `Referral`; unknown stays unknown (a name that is missing, or null)
reports  DE501 unknown fact, DE502 wrong value, DE503 no mapping at all, DE504 demographics among the facts
raises   `FactsRejectedError` with all of these
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.errors import FactsRejectedError
from diversion_engine.model.facts import CANNOT_BE_KNOWN, Facts, PartOf
from diversion_engine.model.referral import Referral
from diversion_engine.model.vocabulary import Fact, Kind, Value, Vocabulary

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_LISTS = (list, tuple, set, frozenset)
_NO_MAPPING = "give a mapping such as a `dict`; of a pydantic model, its `model_dump()`"

BESIDE = ("demographics", "incident_date", "incident", "student")
"""Names that travel beside the facts."""


def take_in(vocabulary: Vocabulary, given: Mapping[str, Any], places: Mapping[str, Span] | None = None) -> Referral:
    """Check what was given against the vocabulary.

    Args:
        vocabulary: The names and values that can be used.
        given: Fact names to values. A set is a list of its members, or `{"includes": […], "excludes": […]}` when
            only some of them are settled. `"cannot-be-known"` says that staff were asked and nobody can know.
            The names in `BESIDE` travel along.
        places: Where each name stands, for the findings.

    Raises:
        FactsRejectedError: A name or value does not exist. Its `findings` hold everything that is wrong.
    """
    report = Report()
    values: dict[str, Value | PartOf] = {}
    unknowable: set[str] = set()
    wrong: list[str] = []
    for name, value in _mapping(given).items():
        if name in BESIDE or value is None:
            continue
        fact = vocabulary.facts.get(name)
        place = (places or {}).get(name)
        if fact is None:
            report.findings.append(unknown_fact(vocabulary, str(name), place))
        elif value == CANNOT_BE_KNOWN:
            unknowable.add(name)
        else:
            taken = value_of(fact, value)
            if taken is None:
                report.findings.append(wrong_value(fact, value, place))
                wrong.append(name)
            else:
                values[name] = taken
    incident_date = _date(given.get("incident_date"), places, report)
    incident, student = (_text(given, name, places, report) for name in ("incident", "student"))
    demographics = _demographics(given.get("demographics"), places, report)
    if not report.passed:
        raise FactsRejectedError(report, wrong)
    return Referral(
        Facts(values, frozenset(unknowable)),
        incident_date,
        incident,
        student,
        demographics,
    )


def _mapping(given: object) -> Mapping[Any, Any]:
    if isinstance(given, Mapping):
        return given
    raise FactsRejectedError([Finding(Code.FACTS_UNREADABLE, "facts are one object of names and values", help=_NO_MAPPING)])


def value_of(fact: Fact, value: object) -> Value | PartOf | None:
    """The value that a plain one stands for, or None when the fact cannot have it."""
    match fact.kind:
        case Kind.BOOLEAN:
            return value if isinstance(value, bool) else None
        case Kind.CHOICE | Kind.ORDERED:
            return value if isinstance(value, str) and value in fact.values else None
        case Kind.INTEGER:
            # Tables with gaps give whole numbers as 12.0.
            count = int(value) if isinstance(value, float) and value.is_integer() else value
            good = isinstance(count, int) and not isinstance(count, bool) and fact.low <= count <= fact.high
            return count if good and isinstance(count, int) else None
        case Kind.NUMBER:
            # Databases give money as decimals. NaN is outside every limit.
            figure = float(value) if isinstance(value, Decimal) and value.is_finite() else value
            good = isinstance(figure, int | float) and not isinstance(figure, bool) and fact.low <= figure <= fact.high
            return figure if good and isinstance(figure, int | float) else None
        case Kind.SET:
            return _members(fact, value)


def _members(fact: Fact, value: object) -> frozenset[str] | PartOf | None:
    if isinstance(value, PartOf):
        settled = value.inside | value.outside
        return value if settled <= frozenset(fact.values) and not value.inside & value.outside else None
    if isinstance(value, Mapping):
        inside, outside = _names(fact, value.get("includes", ())), _names(fact, value.get("excludes", ()))
        if inside is None or outside is None or inside & outside or not value.keys() <= {"includes", "excludes"}:
            return None
        return PartOf(inside, outside)
    return _names(fact, value)


def _names(fact: Fact, value: object) -> frozenset[str] | None:
    if not isinstance(value, _LISTS) or not all(isinstance(one, str) for one in value):
        return None
    names = frozenset(value)
    return names if names <= frozenset(fact.values) else None


def unknown_fact(vocabulary: Vocabulary, name: str, place: Span | None) -> Finding:
    """What to say about a name that is no fact."""
    if vocabulary.is_demographics(name):
        return Finding(
            Code.DEMOGRAPHICS_AS_FACT,
            f"`{name}` is demographics, and no decision may depend on it",
            _labels(place),
            'put it under "demographics", where it travels beside the referral',
        )
    help_ = did_you_mean(name, [*vocabulary.facts, *BESIDE], otherwise="see the vocabulary for the facts that can be given")
    return Finding(Code.UNKNOWN_FACT, f"there is no fact `{name}`", _labels(place), help_)


def wrong_value(fact: Fact, value: object, place: Span | None) -> Finding:
    """What to say about a value that the fact cannot have; the value itself is not repeated."""
    return Finding(Code.WRONG_FACT_VALUE, f"`{fact.name}` cannot have this value", _labels(place), _expected(fact, value))


def _expected(fact: Fact, value: object) -> str:
    match fact.kind:
        case Kind.BOOLEAN:
            return "write true or false, or leave it out when it is not known"
        case Kind.CHOICE | Kind.ORDERED:
            guess = did_you_mean(value, fact.values) if isinstance(value, str) else None
            return guess or f"its values are {listed(fact.values, 20)}"
        case Kind.SET:
            odd = [one for one in value if isinstance(one, str) and one not in fact.values] if isinstance(value, _LISTS) else []
            guess = did_you_mean(odd[0], fact.values) if odd else None
            return guess or "write a list of its values between square brackets"
        case Kind.INTEGER | Kind.NUMBER:
            whole = "a whole number" if fact.kind is Kind.INTEGER else "a number"
            meaning = f" ({fact.note})" if fact.note else ""
            return f"write {whole} from {fact.low:g} to {fact.high:,.0f}{meaning}, or leave it out when it is not known"


def _date(value: object, places: Mapping[str, Span] | None, report: Report) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, date):
        return value
    try:
        # `fromisoformat` would also read weeks, as in 2026-W31-6.
        return date.fromisoformat(value) if isinstance(value, str) and _DAY.fullmatch(value) else _no_date()
    except ValueError:
        report.findings.append(
            Finding(
                Code.WRONG_FACT_VALUE,
                "`incident_date` is not a date",
                _labels((places or {}).get("incident_date")),
                "write it as 2026-08-01",
            )
        )
        return None


def _no_date() -> date:
    raise ValueError


def _demographics(value: object, places: Mapping[str, Span] | None, report: Report) -> Mapping[str, object]:
    if value is None:
        return {}
    place = (places or {}).get("demographics")
    if not isinstance(value, Mapping):
        report.findings.append(
            Finding(
                Code.WRONG_FACT_VALUE,
                "`demographics` is not a mapping of names to values",
                _labels(place),
                "write names and values between braces",
            )
        )
        return {}
    return {str(name): one for name, one in value.items()}


def _text(given: Mapping[str, Any], name: str, places: Mapping[str, Span] | None, report: Report) -> str | None:
    value = given.get(name)
    if value is None:
        return None
    if isinstance(value, str | int) and not isinstance(value, bool) and str(value).isprintable():
        return str(value)
    report.findings.append(
        Finding(
            Code.WRONG_FACT_VALUE,
            f"`{name}` is not a number or a text that identifies the {name}",
            _labels((places or {}).get(name)),
            "write it in double quotes, or leave it out",
        )
    )
    return None


def _labels(place: Span | None) -> tuple[Label, ...]:
    return (Label(place),) if place else ()
