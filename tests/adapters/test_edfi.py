"""What Ed-Fi records say about conduct, weapons, places and roles, and what they do not say."""

from __future__ import annotations

import pytest

from adapters.records import BEHAVIORS, EDFI, INCIDENTS, LEGACY, behavior, extension, in_words, incident, roles, weapons
from diversion_engine.model.facts import PartOf


def of(reading, name, student="S-1"):
    """The value of a fact in a student's referral; None when it is unknown."""
    (referral,) = [one for one in reading.referrals if one.student == student]
    return referral.facts.values.get(name)


def test_a_row_becomes_a_referral(read):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior("R-DRESS")]})

    (referral,) = reading.referrals
    assert (referral.incident, referral.student) == ("990001/1", "S-1")
    assert str(referral.incident_date) == "2026-10-01"
    assert referral.facts.values["conduct"] == {"dress-code"}
    assert reading.all_findings == ()


def test_rows_of_one_student_in_one_incident_are_joined(read):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior("R-DRESS"), behavior("R-DEFY")]})

    assert len(reading.referrals) == 1
    assert of(reading, "conduct") == {"dress-code", "defiance"}


def test_the_same_number_at_another_school_is_another_incident(read):
    elsewhere = {"schoolReference": {"schoolId": 7}, "incidentDate": "2026-09-01"}
    row = behavior("R-DEFY", disciplineIncidentReference={"incidentIdentifier": "1", "schoolId": 7})

    reading = read(
        disciplineIncidents=[incident(), incident(**elsewhere)],
        **{BEHAVIORS: [behavior("R-DRESS"), row]},
    )

    assert [(one.incident, str(one.incident_date)) for one in reading.referrals] == [
        ("990001/1", "2026-10-01"),
        ("7/1", "2026-09-01"),
    ]


def test_a_code_without_a_meaning_leaves_conduct_unknown_and_is_said(read):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior("X-417")]})

    assert of(reading, "conduct") is None
    assert in_words(reading.referrals[0].findings) == (
        "DE601 code without a meaning\n"
        "  `X-417` has no entry in the crosswalk `example-district` under `uri://example-unified.org/BehaviorDescriptor`\n"
        "  records/studentDisciplineIncidentBehaviorAssociations.json:2:2\n"
        "  help: add an entry for it, or correct it in the record"
    )


def test_a_code_like_one_that_is_known_is_suggested(said):
    assert "help: did you mean `H-FIGHT`? if not, add an entry for it, or correct it in the record" in said(
        disciplineIncidents=[incident()], **{BEHAVIORS: [behavior("H-FIGHTS")]}
    )


def test_a_code_of_a_state_that_the_crosswalk_does_not_have_is_said(said):
    assert said(
        disciplineIncidents=[incident()], **{BEHAVIORS: [behavior("uri://tea.texas.gov/BehaviorDescriptor#41")]}
    ).startswith(
        "DE601 code without a meaning\n"
        "  `41` is a code of `uri://tea.texas.gov/BehaviorDescriptor`, which the crosswalk `example-district` does not have\n"
    )


def test_a_category_of_ed_fi_is_known_to_say_nothing(read):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior(f"{EDFI}BehaviorDescriptor#State Offense")]})

    assert of(reading, "conduct") is None
    assert in_words(reading.referrals[0].findings) == (
        "DE605 record cannot tell (warning)\n"
        "  `State Offense` does not settle `conduct`, which stays open\n"
        "  records/studentDisciplineIncidentBehaviorAssociations.json:2:2\n"
        "  help: find out: What is the student reported to have done?"
    )


def test_a_code_that_says_nothing_beside_one_that_does_leaves_the_rest_open(read, vocabulary):
    rows = [behavior("R-DRESS"), behavior("X-OTHER")]

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: rows})

    assert of(reading, "conduct") == PartOf(frozenset({"dress-code"}), frozenset())


def test_a_code_for_either_of_two_things_rules_out_all_others(read, vocabulary):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior("S-DRUG")]})

    everything = frozenset(vocabulary.facts["conduct"].values)
    assert of(reading, "conduct") == PartOf(frozenset(), everything - {"drug-possession", "drug-distribution"})


def test_a_crisis_alleges_no_misconduct(read):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior("N-CRISIS")]})

    assert of(reading, "conduct") == frozenset()
    assert of(reading, "self_harm") is None


def test_a_row_without_a_student_leaves_open_what_others_in_the_incident_did(read):
    rows = [behavior("R-DRESS"), behavior("H-FIGHT", studentReference=None)]

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: rows})

    assert of(reading, "conduct") == PartOf(frozenset({"dress-code"}), frozenset())
    assert in_words(reading.findings) == (
        "DE603 record lacks something\n"
        "  the row has no usable `studentReference.studentUniqueId`\n"
        "  records/studentDisciplineIncidentBehaviorAssociations.json:12:2\n"
        "  help: add it in the student information system, and export again"
    )


def test_capitals_and_spaces_in_a_code_do_not_count(read):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior("r-dress ")]})

    assert of(reading, "conduct") == {"dress-code"}


def test_a_bare_code_is_looked_up_in_the_lists_of_its_kind(read):
    rows = [behavior(behaviorDescriptor="R-DRESS", weapons=[{"weaponDescriptor": "Handgun"}])]

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: rows})

    assert (of(reading, "conduct"), of(reading, "weapon")) == ({"dress-code"}, "firearm")


# -- weapons


def test_a_handgun_is_a_firearm(read):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior("W-WEAPON", weapons=weapons("Handgun"))]})

    assert of(reading, "weapon") == "firearm"
    assert reading.all_findings == ()


def test_a_knife_may_be_of_any_kind(read):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior("R-DRESS", weapons=weapons("Knife"))]})

    assert of(reading, "weapon") is None
    assert "`Knife` does not settle `weapon`, which stays open" in in_words(reading.all_findings)


@pytest.mark.parametrize(("recorded", "weapon"), [(("Handgun", "Knife"), "firearm"), (("Unknown", "Knife"), None)])
def test_of_several_weapons_a_firearm_counts_whatever_the_other_is(read, recorded, weapon):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior(weapons=weapons(*recorded))]})

    assert of(reading, "weapon") == weapon


def test_no_weapon_in_the_record_does_not_mean_that_there_was_none(read):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior()]})

    assert of(reading, "weapon") is None


def test_a_weapon_on_the_incident_is_that_of_the_only_student(read):
    reading = read(disciplineIncidents=[incident(weapons=weapons("Handgun"))], **{BEHAVIORS: [behavior()]})

    assert of(reading, "weapon") == "firearm"


def test_a_weapon_on_the_incident_of_two_students_is_nobodys(read):
    reading = read(
        disciplineIncidents=[incident(weapons=weapons("Handgun"))],
        **{BEHAVIORS: [behavior("H-FIGHT"), behavior("H-FIGHT", "S-2")]},
    )

    assert [of(reading, "weapon", student) for student in ("S-1", "S-2")] == [None, None]
    assert in_words(reading.referrals[0].findings) == (
        "DE605 record cannot tell (warning)\n"
        "  `Handgun` does not settle `weapon`, which stays open\n"
        "  records/disciplineIncidents.json:2:2\n"
        "  help: find out: Is a weapon involved, and what kind?"
    )


def test_a_weapon_on_a_students_own_row_is_not_the_others(read):
    reading = read(
        disciplineIncidents=[incident(weapons=weapons("Handgun"))],
        **{BEHAVIORS: [behavior("H-FIGHT", weapons=weapons("Handgun")), behavior("H-FIGHT", "S-2")]},
    )

    assert [of(reading, "weapon", student) for student in ("S-1", "S-2")] == ["firearm", None]


# -- the incident


def test_a_place_is_read_from_the_location(read):
    row = incident(incidentLocationDescriptor=f"{EDFI}IncidentLocationDescriptor#School bus")

    reading = read(disciplineIncidents=[row], **{BEHAVIORS: [behavior()]})

    assert (of(reading, "place"), of(reading, "setting")) == ("school-transport", "bus")


@pytest.mark.parametrize(("recorded", "known"), [(True, True), (False, None), (None, None)])
def test_not_reported_to_the_police_does_not_mean_that_they_do_not_know(read, recorded, known):
    reading = read(disciplineIncidents=[incident(reportedToLawEnforcement=recorded)], **{BEHAVIORS: [behavior()]})

    assert of(reading, "police_already_know") is known


def test_an_incident_without_a_date_is_not_decided_about(read):
    reading = read(disciplineIncidents=[incident(incidentDate=None)], **{BEHAVIORS: [behavior()]})

    assert reading.referrals == ()
    assert in_words(reading.findings) == (
        "DE603 record lacks something\n"
        "  the row has no usable `incidentDate`\n"
        "  records/disciplineIncidents.json:2:2\n"
        "  help: add it in the student information system, and export again\n"
        "\n"
        "DE603 record lacks something\n"
        "  no decision is made, because no usable incident of that school and number is in `disciplineIncidents`\n"
        "  records/studentDisciplineIncidentBehaviorAssociations.json:2:2\n"
        "  help: export the incident as well, or correct it"
    )


def test_an_incident_that_is_there_twice_in_the_same_words_is_one(read):
    assert read(disciplineIncidents=[incident(), incident()], **{BEHAVIORS: [behavior()]}).all_findings == ()


def test_an_incident_that_is_there_in_two_ways_is_said(said):
    assert said(disciplineIncidents=[incident(), incident(incidentDate="2026-11-11")], **{BEHAVIORS: [behavior()]}).startswith(
        "DE603 record lacks something\n"
        "  the same school and incident number stand here again with something else; only the first is read\n"
        "  records/disciplineIncidents.json:9:2\n"
    )


def test_a_behavior_on_the_incident_alone_is_that_of_the_only_student(read):
    row = incident(behaviors=[{"behaviorDescriptor": "R-DRESS"}])
    legacy = behavior(behaviorDescriptor=None, studentParticipationCodeDescriptor="Perpetrator")

    reading = read(disciplineIncidents=[row], **{LEGACY: [legacy]})

    assert of(reading, "conduct") == {"dress-code"}


def test_a_behavior_on_the_incident_of_two_students_may_be_either_ones(read, vocabulary):
    row = incident(behaviors=[{"behaviorDescriptor": "P-THEFT"}])

    reading = read(disciplineIncidents=[row], **{BEHAVIORS: [behavior(), behavior("R-DEFY", "S-2")]})

    everything = frozenset(vocabulary.facts["conduct"].values)
    assert of(reading, "conduct") == PartOf(frozenset({"dress-code"}), everything - {"dress-code", "theft"})


# -- who is decided about


def test_victims_and_witnesses_are_not_decided_about(read):
    onlooker = behavior(behaviorDescriptor=None, disciplineIncidentParticipationCodes=roles("Victim"), student="S-2")

    reading = read(
        disciplineIncidents=[incident()],
        studentDisciplineIncidentNonOffenderAssociations=[onlooker],
        **{BEHAVIORS: [behavior()]},
    )

    assert [one.student for one in reading.referrals] == ["S-1"]
    assert reading.all_findings == ()


def test_a_legacy_row_is_decided_about_when_its_role_is_that_of_an_offender(read):
    rows = [
        behavior(
            behaviorDescriptor=None,
            behaviors=[{"behaviorDescriptor": "H-FIGHT"}],
            studentParticipationCodeType=role,
            student=role,
        )
        for role in ("Perpetrator", "Victim", "Witness", "Reporter")
    ]

    reading = read(disciplineIncidents=[incident()], **{LEGACY: rows})

    assert [one.student for one in reading.referrals] == ["Perpetrator"]
    assert of(reading, "conduct", "Perpetrator") == {"fight"}
    assert reading.all_findings == ()


def test_a_legacy_row_without_a_role_is_not_decided_about(said):
    assert said(disciplineIncidents=[incident()], **{LEGACY: [behavior(behaviors=[])]}).endswith(
        "DE603 record lacks something\n"
        "  the row does not say what part the student had, so no decision is made\n"
        "  records/studentDisciplineIncidentAssociations.json:2:2\n"
        "  help: record the role of the student, and export again"
    )


def test_a_role_without_a_meaning_does_not_hide_a_behavior(read):
    reading = read(
        disciplineIncidents=[incident()], **{BEHAVIORS: [behavior(disciplineIncidentParticipationCodes=roles("Suspect"))]}
    )

    assert of(reading, "conduct") == {"dress-code"}
    assert "`Suspect` has no entry" in in_words(reading.referrals[0].findings)


def test_both_kinds_of_rows_about_one_student_are_joined(read):
    legacy = behavior(behaviorDescriptor=None, studentParticipationCodeDescriptor="Perpetrator")

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior()], LEGACY: [legacy]})

    assert len(reading.referrals) == 1
    assert of(reading, "conduct") == {"dress-code"}


def test_people_who_are_not_students_are_counted_and_their_names_are_not_shown(read):
    role = roles("Perpetrator")[0]
    outsiders = [{"firstName": "Uvwxyz", "lastSurname": "Qrstuv", **role}] * 2

    reading = read(disciplineIncidents=[incident(externalParticipants=outsiders)], **{BEHAVIORS: [behavior()]})

    assert len(reading.referrals) == 1
    assert in_words(reading.findings) == (
        "DE603 record lacks something (warning)\n"
        "  the incident lists 2 people who are not students; no decision is made about them\n"
        "  records/disciplineIncidents.json:2:2\n"
        "  help: decide about an adult or a visitor by asking, with `actor` in the facts"
    )


def test_an_incident_in_which_no_student_did_anything_is_said(said):
    assert said(disciplineIncidents=[incident()], **{BEHAVIORS: []}) == (
        "DE603 record lacks something (warning)\n"
        "  no student is reported to have done anything in this incident, so no decision is made\n"
        "  records/disciplineIncidents.json:2:2\n"
        "  help: if a student did, add the student's row and export again"
    )


# -- facts by name


def test_facts_by_name_stand_beside_codes(read):
    row = behavior("H-THREAT", _ext=extension(threat="transient", threat_medium="spoken", imminent_danger=False))

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [row]})

    assert of(reading, "threat") == "transient"
    assert of(reading, "imminent_danger") is False
    assert reading.all_findings == ()


def test_conduct_by_name_stands_in_for_a_code_that_cannot_tell(read):
    row = behavior(f"{EDFI}BehaviorDescriptor#Other", _ext=extension(conduct=["vandalism"]))

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [row]})

    assert of(reading, "conduct") == {"vandalism"}
    assert reading.all_findings == ()


def test_what_a_students_row_states_goes_before_what_the_incident_states(read):
    rows = [behavior(_ext=extension(injury="minor")), behavior("R-DEFY", "S-2")]

    reading = read(disciplineIncidents=[incident(_ext=extension(injury="none", ongoing=False))], **{BEHAVIORS: rows})

    assert [of(reading, "injury", student) for student in ("S-1", "S-2")] == ["minor", "none"]
    assert of(reading, "ongoing") is False


def test_a_record_that_contradicts_itself_settles_nothing(read):
    row = behavior("S-CANN", _ext=extension(substance="none"))

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [row]})

    assert of(reading, "substance") is None
    assert in_words(reading.referrals[0].findings) == (
        "DE605 record cannot tell\n"
        "  the record says two different things about `substance`, which stays unknown\n"
        "  records/studentDisciplineIncidentBehaviorAssociations.json:2:2\n"
        "  help: correct the one that is wrong"
    )


def test_conduct_on_an_incident_of_two_students_is_nobodys(read):
    rows = [behavior("X-OTHER"), behavior("X-OTHER", "S-2")]

    reading = read(disciplineIncidents=[incident(_ext=extension(conduct=["fight"]))], **{BEHAVIORS: rows})

    assert of(reading, "conduct") is None
    assert "the incident states `conduct`, and several people took part, so it is not known whose it is" in in_words(
        reading.referrals[0].findings
    )


def test_an_answer_that_nobody_can_know_is_kept(read):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior(_ext=extension(injury="cannot-be-known"))]})

    assert reading.referrals[0].facts.unknowable == {"injury"}


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"imminent_dangr": True}, "DE501 unknown fact\n  there is no fact `imminent_dangr`"),
        ({"injury": "a bit"}, "DE502 fact has a value it cannot have\n  `injury` cannot have this value"),
        ({"sex": "male"}, "DE504 demographics are not facts\n  `sex` is demographics, and no decision may depend on it"),
    ],
)
def test_a_fact_by_name_that_does_not_exist_is_said_and_the_others_count(read, facts, message):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior(_ext=extension(ongoing=True, **facts))]})

    assert in_words(reading.referrals[0].findings).startswith(message)
    assert of(reading, "ongoing") is True


def test_what_holds_in_the_whole_district_holds_unless_the_record_says_otherwise(read):
    rows = [behavior(), behavior(student="S-2", _ext=extension(officer_trained=False))]

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: rows})

    assert [of(reading, "officer_trained", student) for student in ("S-1", "S-2")] == [True, False]


def test_before_a_crosswalk_is_in_force_its_codes_have_no_meaning(read):
    reading = read(disciplineIncidents=[incident(incidentDate="2019-05-05")], **{BEHAVIORS: [behavior()]})

    assert "conduct" not in reading.referrals[0].facts.values
    assert "officer_trained" not in reading.referrals[0].facts.values
    assert "`R-DRESS` has a meaning in the crosswalk `example-district`, but not on the day of the incident" in in_words(
        reading.all_findings
    )


@pytest.mark.parametrize("name", ["disciplineIncidents", "DisciplineIncident", "discipline_incidents"])
def test_a_resource_is_known_by_its_name_however_it_is_written(read, name):
    assert len(read(**{name: [incident()], BEHAVIORS: [behavior()]}).referrals) == 1


def test_no_name_of_a_person_is_in_what_comes_out(read):
    row = incident(reporterName="Uvwxyz", incidentDescription="Uvwxyz hit", caseNumber="Uvwxyz")

    reading = read(disciplineIncidents=[row], **{BEHAVIORS: [behavior("X-1", behaviorDetailedDescription="Uvwxyz")]})

    (referral,) = reading.referrals
    assert "Uvwxyz" not in f"{dict(referral.facts.values)}{referral.demographics}{in_words(reading.all_findings)}"
    assert "S-1" not in f"{reading!r}{referral!r}"


def test_incidents_and_behaviors_are_needed(said):
    assert said() == (
        "DE602 records cannot be read\n"
        "  the folder `records` has no `disciplineIncidents.json`\n"
        "  help: export `disciplineIncidents` into it, as `.json` or `.jsonl`\n"
        "\n"
        "DE602 records cannot be read\n"
        "  the folder `records` has no `studentDisciplineIncidentBehaviorAssociations.json`\n"
        "  help: export `studentDisciplineIncidentBehaviorAssociations` into it, as `.json` or `.jsonl`"
    )
    assert INCIDENTS in said()
