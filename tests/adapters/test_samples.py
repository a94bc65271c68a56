"""The official Ed-Fi sample (fictional), and the demonstration that is shipped."""

from __future__ import annotations

import pytest

from adapters.records import in_words, samples
from diversion_engine.adapters.crosswalk import load_crosswalk
from diversion_engine.adapters.edfi import read_edfi
from diversion_engine.engine import Engine
from diversion_engine.ruleset.library import library

SAMPLE = samples() / "json_api_shape_v5.2.0"


@pytest.fixture(scope="module")
def sample(vocabulary):
    if not SAMPLE.is_dir():
        pytest.skip("the official sample is not beside the repository")
    return read_edfi(SAMPLE, vocabulary, load_crosswalk("edfi-default", vocabulary))


def test_every_offender_of_the_official_sample_becomes_a_referral(sample):
    schools = [referral.incident.split("/")[0] for referral in sample.referrals]

    assert {school: schools.count(school) for school in schools} == {"255901001": 14, "255901044": 5, "255901107": 2}


def test_two_offenders_of_the_official_sample_have_an_iep(sample):
    with_iep = {one.student for one in sample.referrals if one.facts.values.get("disability") == "iep"}

    assert with_iep == {"605417", "605370"}


def test_a_category_of_the_official_sample_never_settles_conduct(sample):
    assert all("conduct" not in one.facts.values for one in sample.referrals)
    assert all("DE605" in in_words(one.findings) for one in sample.referrals)


def test_the_police_are_known_to_know_in_two_incidents_of_the_official_sample(sample):
    told = {one.incident for one in sample.referrals if one.facts.values.get("police_already_know")}

    assert told == {"255901001/17", "255901001/20"}
    assert not any(one.facts.values.get("police_already_know") is False for one in sample.referrals)


def test_only_the_handgun_of_the_official_sample_is_a_firearm(sample):
    assert {one.incident: one.facts.values["weapon"] for one in sample.referrals if "weapon" in one.facts.values} == {
        "255901001/9": "firearm"
    }


def test_people_who_are_no_students_are_counted_in_the_official_sample(sample):
    assert len(sample.findings) == 5
    assert all("not a student" in one.message or "not students" in one.message for one in sample.findings)


def test_every_referral_of_the_official_sample_is_decided_and_none_is_settled_by_its_category(sample):
    decisions = list(Engine.load("base").decide_many(sample.referrals))

    assert len(decisions) == 21
    assert {str(decision.verdicts["call_sro"].verdict) for decision in decisions} == {"undetermined"}
    assert all(decision.interim and decision.questions for decision in decisions)


# -- the demonstration


@pytest.fixture(scope="module")
def demo():
    """The demonstration's decisions, by incident and student."""
    engine = Engine.load("districts/example")
    words = engine.ruleset.vocabulary
    reading = read_edfi(library() / "districts" / "example" / "demo", words, load_crosswalk("example-district", words))
    return {(one.incident.split("-")[1], one.student): (one, engine.decide(one)) for one in reading.referrals}


def verdicts(demo, number):
    """The verdicts on calling an officer in the incident."""
    return {str(decision.verdicts["call_sro"].verdict) for (one, _), (_, decision) in demo.items() if one == number}


@pytest.mark.parametrize(
    "number",
    ["0001", "0002", "0004", "0005", "0006", "0007", "0008", "0009", "0011", "0012"],
    ids=["dress code", "fight", "crisis", "cannabis", "theft", "threat", "bullying", "sexting", "tantrum", "vandalism"],
)
def test_no_officer_is_called_in_the_demonstration_where_nobody_is_in_danger(demo, number):
    assert verdicts(demo, number) <= {"must_not", "not_called_for"}


@pytest.mark.parametrize("number", ["0003", "0013"], ids=["firearm", "attack"])
def test_an_officer_is_called_in_the_demonstration_where_somebody_is(demo, number):
    assert verdicts(demo, number) == {"must"}


@pytest.mark.parametrize(("number", "code"), [("0010", "DE601"), ("0014", "DE605")])
def test_a_code_without_a_meaning_stays_open_in_the_demonstration(demo, number, code):
    assert verdicts(demo, number) == {"undetermined"}
    assert [code] == [found.code.number for (one, _), (it, _) in demo.items() if one == number for found in it.findings]


def test_every_decision_of_the_demonstration_offers_something(demo):
    assert len(demo) == 15
    assert all(decision.route for _, decision in demo.values())


def test_nobody_in_the_demonstration_has_a_name():
    texts = [path.read_text(encoding="utf-8") for path in (library() / "districts" / "example" / "demo").glob("*.json")]

    assert not any(word in text for text in texts for word in ("reporterName", "incidentDescription", "middleName"))
    assert sum(text.count("Surname") for text in texts) == sum(text.count('"lastSurname": "(removed)"') for text in texts)
