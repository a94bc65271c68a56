"""Rows that tie students to incidents → parts.

reads    behavior associations (version 3.2 and later) and the incident associations that they replaced
gives    parts, in the order of the rows
reports  DE603 for a row without a student or an incident

A row that cannot be read may have held one more thing that a student did. `Parts.unsure` says for whom.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from diversion_engine.adapters.edfi.fields import Fields
from diversion_engine.adapters.edfi.incidents import Key, extension_of, key_of
from diversion_engine.adapters.edfi.resources import BEHAVIORS, LEGACY, NON_OFFENDERS, Folder
from diversion_engine.adapters.meaning import Coded
from diversion_engine.diagnostics.finding import Finding, Report
from diversion_engine.diagnostics.span import Span


@dataclass(frozen=True, slots=True, repr=False)
class Part:
    """One row about one student in one incident.

    `means_offender` is whether the kind of row itself says that the student did something, so that a role need not be
    recorded.
    """

    behaviors: tuple[Coded, ...]
    weapons: tuple[Coded, ...]
    roles: tuple[Coded, ...]
    extension: Mapping[str, object]
    means_offender: bool
    place: Span
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class Parts:
    """The rows of each student in each incident, and what rows were lost."""

    by_student: dict[tuple[Key, str], list[Part]] = field(default_factory=lambda: defaultdict(list))
    onlookers: list[tuple[Key, Coded, Span]] = field(default_factory=list)
    lost_incidents: set[Key] = field(default_factory=set)
    lost_students: set[str] = field(default_factory=set)
    lost_rows: bool = False

    def unsure(self, key: Key, student: str) -> bool:
        """Whether a row that could not be read may be about this student in this incident."""
        return self.lost_rows or key in self.lost_incidents or student in self.lost_students


def read_parts(folder: Folder, extension: str | None, report: Report) -> Parts:
    """Read all rows that tie students to incidents; *extension* is the key under `_ext` that holds facts by name."""
    parts = Parts()
    for resource in (BEHAVIORS, LEGACY):
        for row in folder.rows(resource):
            notes = Report()
            fields = Fields(row.data, row.place, notes)
            key, student = key_of(fields), fields.identifier("studentReference", "studentUniqueId")
            if key is None or student is None:
                _lose(parts, key, student)
                report.extend(notes.findings)
                continue
            read = _legacy if resource == LEGACY else _behavior
            parts.by_student[key, student].append(read(fields, extension))
    parts.lost_rows |= bool(folder.lost & {BEHAVIORS, LEGACY})
    for row in folder.rows(NON_OFFENDERS):
        fields = Fields(row.data, row.place, report)
        key = key_of(fields)
        if key is not None:
            parts.onlookers += [(key, role, row.place) for role in _roles(fields)]
    return parts


def _behavior(fields: Fields, extension: str | None) -> Part:
    behavior = fields.code("behaviorDescriptor")
    return Part(
        (behavior,) if behavior else (),
        fields.codes("weapons", "weaponDescriptor"),
        _roles(fields),
        extension_of(fields, extension),
        True,
        fields.place,
        tuple(fields.report.findings),
    )


def _legacy(fields: Fields, extension: str | None) -> Part:
    role = fields.code("studentParticipationCodeDescriptor", "studentParticipationCodeType")
    return Part(
        fields.codes("behaviors", "behaviorDescriptor"),
        (),
        (role,) if role else (),
        extension_of(fields, extension),
        False,
        fields.place,
        tuple(fields.report.findings),
    )


def _roles(fields: Fields) -> tuple[Coded, ...]:
    return fields.codes("disciplineIncidentParticipationCodes", "disciplineIncidentParticipationCodeDescriptor")


def _lose(parts: Parts, key: Key | None, student: str | None) -> None:
    if key is not None:
        parts.lost_incidents.add(key)
    elif student is not None:
        parts.lost_students.add(student)
    else:
        parts.lost_rows = True
