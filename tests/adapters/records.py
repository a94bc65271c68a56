"""Rows as an ODS/API exports them, and findings as a person reads them."""

from __future__ import annotations

from pathlib import Path

from diversion_engine.diagnostics.render import render_all

SCHOOL = 990001
INCIDENTS = "disciplineIncidents"
BEHAVIORS = "studentDisciplineIncidentBehaviorAssociations"
LEGACY = "studentDisciplineIncidentAssociations"
LOCAL = "uri://example-unified.org/BehaviorDescriptor#"
EDFI = "uri://ed-fi.org/"


def in_words(findings) -> str:
    """Findings as text, each sentence on one line, without the lines of the records."""
    return render_all(findings, lambda file: None, width=10_000)


def incident(number: str = "1", **more: object) -> dict[str, object]:
    """An incident; more fields, or None for one that is to be left out."""
    row = {"incidentIdentifier": number, "schoolReference": {"schoolId": SCHOOL}, "incidentDate": "2026-10-01", **more}
    return {name: value for name, value in row.items() if value is not None}


def behavior(code: str = "R-DRESS", student: str = "S-1", number: str = "1", **more: object) -> dict[str, object]:
    """A behavior association; a code without a namespace is the example district's."""
    row = {
        "studentReference": {"studentUniqueId": student},
        "disciplineIncidentReference": {"incidentIdentifier": number, "schoolId": SCHOOL},
        "behaviorDescriptor": code if "://" in code else LOCAL + code,
        **more,
    }
    return {name: value for name, value in row.items() if value is not None}


def extension(**facts: object) -> dict[str, object]:
    """Facts by name, as they stand in a row."""
    return {"diversion": facts}


def roles(*names: str) -> list[dict[str, str]]:
    """Participation codes."""
    kind = "disciplineIncidentParticipationCodeDescriptor"
    return [{kind: f"{EDFI}DisciplineIncidentParticipationCodeDescriptor#{name}"} for name in names]


def weapons(*names: str) -> list[dict[str, str]]:
    """Weapons."""
    return [{"weaponDescriptor": f"{EDFI}WeaponDescriptor#{name}"} for name in names]


def samples() -> Path:
    """The official sample records, where they lie beside the repository."""
    return Path(__file__).resolve().parents[2].parent / "shared" / "data" / "edfi"
