"""One student's rows in one incident → a referral.

reads    the incident, the student's parts in it, and what is recorded about the student
gives    a `Referral`, in which everything that is not recorded is unknown
reports  on the referral: DE601 unmapped codes, DE603 what the record lacks, DE605 what it cannot tell

What stands on the incident and not on a student's row (a behavior, a weapon) is a student's own only when that student
is the only one who is reported to have done anything.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from diversion_engine.adapters.edfi.demographics import Who
from diversion_engine.adapters.edfi.incidents import Incident
from diversion_engine.adapters.edfi.parts import Part
from diversion_engine.adapters.edfi.students import Person, add_student_facts
from diversion_engine.adapters.gathering import CONDUCT, Gathering
from diversion_engine.adapters.meaning import Coded, Crosswalk
from diversion_engine.diagnostics.codes import Code
from diversion_engine.model.facts import PartOf
from diversion_engine.model.referral import Referral
from diversion_engine.model.vocabulary import Value, Vocabulary

WEAPON = "weapon"
POLICE_KNOW = "police_already_know"


@dataclass(frozen=True, slots=True, repr=False)
class Scene:
    """An incident as one student's referral sees it.

    `alone` is whether nobody else is reported to have done anything. `loose_behaviors` and `loose_weapons` stand on
    the incident and on nobody's row. `unsure` is whether a row of the student may have been lost.
    """

    incident: Incident
    alone: bool
    loose_behaviors: tuple[Coded, ...]
    loose_weapons: tuple[Coded, ...]
    unsure: bool


def referral_of(
    student: str,
    parts: Sequence[Part],
    scene: Scene,
    person: Person | None,
    who: Who | None,
    vocabulary: Vocabulary,
    crosswalk: Crosswalk,
) -> Referral:
    """The referral of one student for one incident."""
    incident = scene.incident
    gathering = Gathering(vocabulary, crosswalk, incident.day, parts[0].place)
    gathering.report.extend(incident.findings)
    for part in parts:
        gathering.report.extend(part.findings)
    stated = _add_statements(parts, scene, gathering)
    _add_conduct(parts, stated, scene, gathering)
    _add_weapons(parts, scene, gathering)
    if incident.location is not None:
        gathering.code(incident.location, incident.place)
    # Not reported is no answer: the police may know from somebody else.
    if incident.reported and POLICE_KNOW in vocabulary.facts and not any(POLICE_KNOW in facts for facts in stated):
        gathering.state(POLICE_KNOW, True)
    if person is not None:
        add_student_facts(person, incident.key.school, incident.day, gathering)
    for code, place in (who.english if who else {}).items():
        gathering.code(code, place)
    facts = gathering.settle()
    demographics = who.settled() if who else {}
    return Referral(facts, incident.day, str(incident.key), student, demographics, tuple(gathering.report))


def _add_statements(parts: Sequence[Part], scene: Scene, gathering: Gathering) -> list[Mapping[str, Value | PartOf]]:
    """Take in the facts that rows state by name; what a student's row says goes before what the incident says."""
    shared = gathering.checked(scene.incident.extension, scene.incident.place)
    if CONDUCT in shared and not scene.alone:
        del shared[CONDUCT]
        _report_whose(CONDUCT, scene, gathering)
    stated: list[Mapping[str, Value | PartOf]] = []
    for part in parts:
        own = {**shared, **gathering.checked(part.extension, part.place)}
        for name, value in own.items():
            if name != CONDUCT:
                gathering.state(name, value)
        stated.append(own)
    return stated


def _add_conduct(
    parts: Sequence[Part], stated: Sequence[Mapping[str, Value | PartOf]], scene: Scene, gathering: Gathering
) -> None:
    done = False
    for part, facts in zip(parts, stated, strict=True):
        named = facts.get(CONDUCT)
        for behavior in part.behaviors:
            gathering.act(behavior, named, part.place)
        if named is not None and not part.behaviors:
            gathering.conduct_stated(named)
        elif part.means_offender and not part.behaviors:
            gathering.conduct_open()
        done = done or bool(part.behaviors) or named is not None
    named = next((facts[CONDUCT] for facts in stated if CONDUCT in facts), None)
    for behavior in scene.loose_behaviors:
        if scene.alone:
            gathering.act(behavior, named, scene.incident.place)
            done = True
        else:
            gathering.act_of_somebody(behavior, scene.incident.place)
    if scene.unsure:
        gathering.conduct_open()
    if not done:
        gathering.conduct_open()
        gathering.report.add(
            Code.RECORD_INCOMPLETE,
            "no behavior is recorded for this student in this incident",
            parts[0].place,
            help="record what the student is reported to have done, and export again",
            severity="warning",
        )


def _add_weapons(parts: Sequence[Part], scene: Scene, gathering: Gathering) -> None:
    for part in parts:
        for weapon in part.weapons:
            gathering.code(weapon, part.place)
    for weapon in scene.loose_weapons:
        if scene.alone:
            gathering.code(weapon, scene.incident.place)
        else:
            gathering.leave_open(WEAPON, weapon, scene.incident.place)


def _report_whose(name: str, scene: Scene, gathering: Gathering) -> None:
    gathering.report.add(
        Code.CANNOT_TELL,
        f"the incident states `{name}`, and several people took part, so it is not known whose it is",
        scene.incident.place,
        help=f"state `{name}` on each student's own row",
        severity="warning",
    )
