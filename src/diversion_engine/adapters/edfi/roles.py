"""Who is decided about: the students who are reported to have done something.

reads    incidents and parts
gives    the parts of offenders, by incident and student
reports  DE601 for a role that the crosswalk does not have, DE603 for a part without an incident or a role, and how many
         people took part who are not students
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from diversion_engine.adapters.edfi.incidents import Incident, Key
from diversion_engine.adapters.edfi.parts import Part, Parts
from diversion_engine.adapters.meaning import Coded, Crosswalk, Role, Unmapped
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Label, Report
from diversion_engine.diagnostics.span import Span

Offenders = dict[Key, dict[str, list[Part]]]


def offenders_of(incidents: Mapping[Key, Incident], parts: Parts, crosswalk: Crosswalk, report: Report) -> Offenders:
    """The parts of offenders, by incident and student, in the order of the rows."""
    found: Offenders = {}
    for (key, student), rows in parts.by_student.items():
        incident = incidents.get(key)
        if incident is None:
            _report_no_incident(rows[0], report)
            continue
        kept = [part for row in rows if (part := _as_offender(row, incident, crosswalk, report)) is not None]
        if kept:
            found.setdefault(key, {})[student] = kept
    _report_onlookers(incidents, parts, crosswalk, report)
    return found


def outsiders_took_part(incident: Incident, crosswalk: Crosswalk) -> bool:
    """Whether somebody who is not a student did something, or may have: a role that is not known rules nothing out."""
    return any(_role(role, incident, crosswalk) not in ("victim", "witness", "reporter") for role in incident.outsiders)


def report_left_out(incidents: Iterable[Incident], offenders: Offenders, report: Report) -> None:
    """Report what no decision is made about: incidents without an offender, and people who are not students."""
    for incident in incidents:
        count = len(incident.outsiders)
        if count:
            who = "1 person who is not a student" if count == 1 else f"{count} people who are not students"
            report.add(
                Code.RECORD_INCOMPLETE,
                f"the incident lists {who}; no decision is made about them",
                incident.place,
                help="decide about an adult or a visitor by asking, with `actor` in the facts",
                severity="warning",
            )
        if incident.key not in offenders:
            report.extend(incident.findings)
            report.add(
                Code.RECORD_INCOMPLETE,
                "no student is reported to have done anything in this incident, so no decision is made",
                incident.place,
                help="if a student did, add the student's row and export again",
                severity="warning",
            )


def _as_offender(part: Part, incident: Incident, crosswalk: Crosswalk, report: Report) -> Part | None:
    """The part, when it is an offender's; a role without a meaning does not hide what a student is reported to have done."""
    roles = [_role(role, incident, crosswalk) for role in part.roles]
    unmapped = tuple(_finding(role, part.place) for role in roles if isinstance(role, Unmapped))
    if "offender" in roles:
        return part
    if part.means_offender:
        if not roles or unmapped:
            return replace(part, findings=part.findings + unmapped)
        report.add(
            Code.RECORD_INCOMPLETE,
            "the row has a behavior and not the role of an offender, so no decision is made",
            part.place,
            help="correct the role, or move the student to the people who did nothing",
            severity="warning",
        )
        return None
    report.extend(unmapped)
    if not roles:
        report.add(
            Code.RECORD_INCOMPLETE,
            "the row does not say what part the student had, so no decision is made",
            part.place,
            help="record the role of the student, and export again",
        )
    return None


def _role(coded: Coded | None, incident: Incident, crosswalk: Crosswalk) -> Role | Unmapped | None:
    if coded is None:
        return None
    found = crosswalk.look_up(coded, incident.day)
    return found if isinstance(found, Unmapped) else found.role


def _finding(unmapped: Unmapped, place: Span) -> Finding:
    return Finding(Code.UNMAPPED_CODE, unmapped.message, (Label(place),), unmapped.help)


def _report_no_incident(part: Part, report: Report) -> None:
    report.add(
        Code.RECORD_INCOMPLETE,
        "no decision is made, because no usable incident of that school and number is in `disciplineIncidents`",
        part.place,
        help="export the incident as well, or correct it",
    )


def _report_onlookers(incidents: Mapping[Key, Incident], parts: Parts, crosswalk: Crosswalk, report: Report) -> None:
    for key, coded, place in parts.onlookers:
        incident = incidents.get(key)
        if incident is not None and _role(coded, incident, crosswalk) == "offender":
            report.add(
                Code.RECORD_INCOMPLETE,
                "the row is among those of people who did nothing, and has the role of an offender; no decision is made",
                place,
                help="correct the role, or record the behavior of the student",
                severity="warning",
            )
