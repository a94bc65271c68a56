"""Demographics travel beside a referral, in one set of words for all versions."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from adapters.records import BEHAVIORS, EDFI, behavior, in_words, incident, samples
from diversion_engine.adapters.crosswalk import load_crosswalk
from diversion_engine.adapters.edfi.demographics import Census, federal_race
from diversion_engine.adapters.edfi.fields import Fields
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import NOWHERE

ME = {"studentUniqueId": "S-1", "studentReference": {"studentUniqueId": "S-1"}}


def version_2(sex, hispanic, *races):
    rows = [{"raceType": race} for race in races]
    return {"students": [{**ME, "sexType": sex, "hispanicLatinoEthnicity": hispanic, "races": rows}]}


def version_3(sex, hispanic, *races, resource="studentEducationOrganizationAssociations"):
    rows = [{"raceDescriptor": f"{EDFI}RaceDescriptor#{race}"} for race in races]
    row = {**ME, "sexDescriptor": f"{EDFI}SexDescriptor#{sex}", "hispanicLatinoEthnicity": hispanic, "races": rows}
    return {resource: [row]}


@pytest.fixture
def recorded(read):
    """The demographics of a student with these resources."""

    def demographics(**resources):
        (one,) = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior()]}, **resources).referrals
        return one.demographics

    return demographics


@pytest.mark.parametrize(
    "resources",
    [
        version_2("Female", False, "Black - African American"),
        version_3("Female", False, "Black or African American"),
        version_3("Female", False, "Black or African American", resource="studentDemographics"),
    ],
    ids=["version 2", "versions 3 to 5", "version 6"],
)
def test_every_version_gives_the_same_words(recorded, resources):
    assert recorded(**resources) == {"race_ethnicity": "black-or-african-american", "sex": "female"}


@pytest.mark.parametrize(
    ("hispanic", "races", "word"),
    [
        (True, ["white", "asian"], "hispanic-or-latino"),
        (None, ["hispanic-or-latino"], "hispanic-or-latino"),
        (False, ["white", "asian"], "two-or-more"),
        (False, ["white", "white"], "white"),
        (False, [], None),
        (None, ["white"], None),
    ],
)
def test_race_and_ethnicity_are_rolled_up_as_in_federal_reports(hispanic, races, word):
    assert federal_race(hispanic, races) == word


def test_what_the_family_did_not_say_is_not_recorded(recorded):
    assert recorded(**version_3("Not Selected", False, "Choose Not to Respond")) == {}


def test_rows_that_disagree_settle_nothing(recorded):
    first, second = (version_3(sex, False, "Asian")["studentEducationOrganizationAssociations"] for sex in ("Male", "Female"))

    assert recorded(studentEducationOrganizationAssociations=first + second) == {"race_ethnicity": "asian"}


def test_a_code_that_has_no_word_is_said_once_and_without_a_student(read):
    row = {"sexDescriptor": "uri://state.example/SexDescriptor#Q"}
    students = [{**row, "studentReference": {"studentUniqueId": name}} for name in ("S-1", "S-2")]

    reading = read(
        disciplineIncidents=[incident()],
        studentEducationOrganizationAssociations=students,
        **{BEHAVIORS: [behavior(), behavior(student="S-2")]},
    )

    assert in_words(reading.all_findings) == (
        "DE601 code without a meaning (warning)\n"
        "  `Q` is a code of `uri://state.example/SexDescriptor`, which the crosswalk `example-district` does not have\n"
        "  help: read the records with the crosswalk that has it (`--crosswalk`), or add it"
    )


def test_demographics_are_never_facts(read, vocabulary):
    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior()]}, **version_3("Male", False, "White"))

    assert not vocabulary.demographics & set(reading.referrals[0].facts)


def test_the_official_sample_is_rolled_up_as_published(vocabulary):
    """The counts of the version 2.2 sample are in shared/research/sis-data.md, section 1.4."""
    path = samples() / "data_standard" / "v2.2.0" / "Student.xml"
    if not path.exists():
        pytest.skip("the official sample is not beside the repository")
    census = Census(load_crosswalk("edfi-default", vocabulary), "sample", Report())
    for number, student in enumerate(path.read_text(encoding="utf-8").split("<Student ")[1:]):
        races = [{"raceType": race} for race in re.findall(r"<Race>\s*(?:<RacialCategory>)?([^<]+)<", student)]
        hispanic = re.search(r"<HispanicLatinoEthnicity>(\w+)<", student)
        row = {"hispanicLatinoEthnicity": hispanic[1] in ("true", "1") if hispanic else None, "races": races}
        census.add(str(number), Fields(row, NOWHERE, Report()))

    counts = Counter(who.settled().get("race_ethnicity") for who in census.people.values())

    assert counts == {
        "hispanic-or-latino": 435,
        "asian": 114,
        "american-indian-or-alaska-native": 108,
        "black-or-african-american": 107,
        "white": 101,
        "native-hawaiian-or-pacific-islander": 96,
        "two-or-more": 1,
    }
