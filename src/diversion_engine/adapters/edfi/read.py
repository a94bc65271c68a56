"""A folder of Ed-Fi records → referrals.

reads    the resources that `resources.py` names, as exported from an ODS/API
gives    a `Reading`: one referral for each student who is reported to have done something in an incident
reports  DE601 to DE605; nothing that is read is passed over in silence

Victims, witnesses and reporters are not decided about. People who are not students have no referral and are counted in
a finding. `disciplineActions` and other resources are left alone: they say what was done about an incident.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from pathlib import Path

from diversion_engine.adapters.edfi.assemble import Scene, referral_of
from diversion_engine.adapters.edfi.demographics import Census
from diversion_engine.adapters.edfi.incidents import Incident, read_incidents
from diversion_engine.adapters.edfi.parts import Part, Parts, read_parts
from diversion_engine.adapters.edfi.resources import BEHAVIORS, INCIDENTS, LEGACY, Folder
from diversion_engine.adapters.edfi.roles import offenders_of, outsiders_took_part, report_left_out
from diversion_engine.adapters.edfi.students import read_students
from diversion_engine.adapters.meaning import Crosswalk
from diversion_engine.adapters.reading import Reading
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.model.vocabulary import Vocabulary


def read_edfi(folder: str | Path, vocabulary: Vocabulary, crosswalk: Crosswalk) -> Reading:
    """Read the records in a folder. Whatever is wrong with them is a finding, never an exception.

    Args:
        folder: Where the exported resources lie.
        vocabulary: The names and values that facts can have.
        crosswalk: What the codes in the records mean.
    """
    report = Report()
    source = Folder(Path(folder), report)
    if report.passed:
        _check_complete(source, report)
    incidents = read_incidents(source.rows(INCIDENTS), crosswalk.extension, report)
    parts = read_parts(source, crosswalk.extension, report)
    offenders = offenders_of(incidents, parts, crosswalk, report)
    students = frozenset(chain.from_iterable(offenders.values()))
    census = Census(crosswalk, source.name, report)
    people = read_students(source, students, census, report)
    census.read(source, students)
    referrals = [
        referral_of(student, rows, scene, people.get(student), census.people.get(student), vocabulary, crosswalk)
        for key, by_student in offenders.items()
        for student, rows, scene in _scenes(incidents[key], by_student, parts, crosswalk)
    ]
    report_left_out(incidents.values(), offenders, report)
    return Reading(tuple(referrals), tuple(report))


def _check_complete(source: Folder, report: Report) -> None:
    for resources in ((INCIDENTS,), (BEHAVIORS, LEGACY)):
        if not any(source.has(resource) for resource in resources):
            report.add(
                Code.SOURCE_UNREADABLE,
                f"the folder `{source.name}` has no `{resources[0]}.json`",
                Span(source.name, 0),
                help=f"export `{resources[0]}` into it, as `.json` or `.jsonl`",
            )


def _scenes(
    incident: Incident, by_student: Mapping[str, list[Part]], parts: Parts, crosswalk: Crosswalk
) -> list[tuple[str, list[Part], Scene]]:
    """Each student of an incident with the incident as that student's referral sees it."""
    rows = list(chain.from_iterable(by_student.values()))
    taken = {code for part in rows for code in (*part.behaviors, *part.weapons)}
    alone = len(by_student) == 1 and not outsiders_took_part(incident, crosswalk)
    behaviors = tuple(code for code in incident.behaviors if code not in taken)
    weapons = tuple(code for code in incident.weapons if code not in taken)
    return [
        (student, own, Scene(incident, alone, behaviors, weapons, parts.unsure(incident.key, student)))
        for student, own in by_student.items()
    ]
