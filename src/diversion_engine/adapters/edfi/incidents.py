"""Rows of `disciplineIncidents` → incidents.

reads    rows of versions 2 to 6
gives    incidents by (school, number): a number means something only within its school
reports  DE603 for an incident without a key or a date, and for one that is recorded in two ways

Names of reporters and participants, descriptions and case numbers are not read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from diversion_engine.adapters.edfi.fields import Fields
from diversion_engine.adapters.edfi.resources import Row
from diversion_engine.adapters.json_text import too_deep
from diversion_engine.adapters.meaning import Coded
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Report
from diversion_engine.diagnostics.span import Span

MAX_LEVELS = 5
"""How deep facts by name may be nested: the fact, `includes`, a list."""


class Key(NamedTuple):
    """What identifies an incident."""

    school: str
    number: str

    def __str__(self) -> str:
        return f"{self.school}/{self.number}"


@dataclass(frozen=True, slots=True, repr=False)
class Incident:
    """One incident. `outsiders` are the roles of people who are not students, None where no role is recorded."""

    key: Key
    day: date
    location: Coded | None
    behaviors: tuple[Coded, ...]
    weapons: tuple[Coded, ...]
    outsiders: tuple[Coded | None, ...]
    reported: bool | None
    extension: Mapping[str, object]
    place: Span = field(compare=False)
    findings: tuple[Finding, ...] = field(default=(), compare=False)


def read_incidents(rows: Iterable[Row], extension: str | None, report: Report) -> dict[Key, Incident]:
    """The incidents that can be decided about, in the order of the rows.

    Args:
        rows: Rows of the resource.
        extension: The key under `_ext` that holds facts by name.
        report: Where the findings go that belong to no incident; an incident keeps its own.
    """
    incidents: dict[Key, Incident] = {}
    for row in rows:
        notes = Report()
        incident = _incident(Fields(row.data, row.place, notes), extension)
        if incident is None:
            report.extend(notes.findings)
            continue
        earlier = incidents.setdefault(incident.key, replace(incident, findings=tuple(notes.findings)))
        if earlier != incident:
            report.add(
                Code.RECORD_INCOMPLETE,
                "the same school and incident number stand here again with something else; only the first is read",
                row.place,
                help="remove or renumber one of the two",
            )
    return incidents


def key_of(fields: Fields, reference: tuple[str, ...] = ("disciplineIncidentReference",)) -> Key | None:
    """The incident that a row refers to, or None with a finding."""
    school = fields.identifier(*reference, "schoolId")
    number = fields.identifier(*reference, "incidentIdentifier")
    return Key(school, number) if school is not None and number is not None else None


def extension_of(fields: Fields, key: str | None) -> Mapping[str, object]:
    """The facts by name that a row carries beside Ed-Fi's own fields."""
    extensions = fields.inside("_ext")
    if key is None or key not in extensions:
        return {}
    inner = Fields(extensions, fields.place, fields.report)
    if too_deep(extensions[key], MAX_LEVELS):
        inner.odd(key, "an object of facts", "write fact names and plain values between braces")
        return {}
    return inner.inside(key)


def _incident(fields: Fields, extension: str | None) -> Incident | None:
    school, number = fields.identifier("schoolReference", "schoolId"), fields.identifier("incidentIdentifier")
    day = fields.day("incidentDate", needed=True)
    if school is None or number is None or day is None:
        return None
    return Incident(
        Key(school, number),
        day,
        fields.code("incidentLocationDescriptor", "incidentLocationType"),
        fields.codes("behaviors", "behaviorDescriptor"),
        fields.codes("weapons", "weaponDescriptor", "weaponType"),
        tuple(one.code("disciplineIncidentParticipationCodeDescriptor") for one in fields.items("externalParticipants")),
        fields.flag("reportedToLawEnforcement"),
        extension_of(fields, extension),
        fields.place,
    )
