"""What the student information system settles on the day of an incident, and what it leaves open."""

from __future__ import annotations

import pytest

from adapters.records import BEHAVIORS, EDFI, SCHOOL, behavior, extension, in_words, incident

ME = {"studentReference": {"studentUniqueId": "S-1"}}
GRADE = f"{EDFI}GradeLevelDescriptor#"


@pytest.fixture
def known(read):
    """Reads one incident of 1 October 2026 together with more resources, and gives the referral."""

    def referral(**resources):
        (one,) = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior()]}, **resources).referrals
        return one

    return referral


def special_education(**more):
    return {"studentSpecialEducationProgramAssociations": [{**ME, "beginDate": "2026-08-15", **more}]}


def section_504(**more):
    return {"studentSection504ProgramAssociations": [{**ME, "beginDate": "2026-08-15", "section504Eligibility": True, **more}]}


def enrolment(grade="Ninth grade", start="2026-08-15", school=SCHOOL, **more):
    return {
        **ME,
        "schoolReference": {"schoolId": school},
        "entryDate": start,
        "entryGradeLevelDescriptor": GRADE + grade,
        **more,
    }


@pytest.mark.parametrize(
    ("birth", "age"),
    [("2010-10-01", 16), ("2010-10-02", 15), ("2010-09-30", 16), ("2012-02-29", 14), ("2010-10-01T00:00:00", 16)],
)
def test_age_is_counted_in_whole_years_on_the_day_of_the_incident(known, birth, age):
    referral = known(students=[{"studentUniqueId": "S-1", "birthDate": birth}])

    assert referral.facts.values["age"] == age


def test_an_age_that_no_student_has_is_unknown_and_not_shown(known):
    referral = known(students=[{"studentUniqueId": "S-1", "birthDate": "1926-10-01"}])

    assert "age" not in referral.facts.values
    assert in_words(referral.findings) == (
        "DE603 record lacks something\n"
        "  the age that follows from `birthDate` is not between 3 and 22, and is read as not recorded\n"
        "  records/studentDisciplineIncidentBehaviorAssociations.json:2:2\n"
        "  help: correct `birthDate` in the student information system"
    )


def test_two_dates_of_birth_settle_no_age(known):
    rows = [{"studentUniqueId": "S-1", "birthDate": birth} for birth in ("2010-01-01", "2011-01-01")]

    referral = known(students=rows)

    assert "age" not in referral.facts.values
    assert "two different things about `age`" in in_words(referral.findings)


@pytest.mark.parametrize(
    ("dates", "disability"),
    [
        ({}, "iep"),
        ({"ideaEligibility": True}, "iep"),
        ({"ideaEligibility": False}, None),
        ({"endDate": "2026-09-30"}, None),
        ({"endDate": "2026-10-01"}, "iep"),
        ({"beginDate": "2026-10-02"}, None),
        ({"iepBeginDate": "2026-10-02"}, None),
        ({"iepBeginDate": "2026-09-01", "iepEndDate": "2026-09-30"}, "iep"),
    ],
)
def test_an_iep_counts_on_the_days_it_covers(known, dates, disability):
    assert known(**special_education(**dates)).facts.values.get("disability") == disability


@pytest.mark.parametrize(
    ("row", "disability"),
    [({}, "section-504"), ({"section504Eligibility": False}, None), ({"endDate": "2026-09-01"}, None)],
)
def test_a_504_plan_counts_on_the_days_it_covers(known, row, disability):
    assert known(**section_504(**row)).facts.values.get("disability") == disability


def test_of_an_iep_and_a_504_plan_the_iep_is_named(known):
    assert known(**special_education(), **section_504()).facts.values["disability"] == "iep"


def test_no_row_does_not_mean_no_disability(known):
    assert "disability" not in known(studentSpecialEducationProgramAssociations=[]).facts.values


def test_a_program_without_a_beginning_is_said(read):
    resources = {"studentSpecialEducationProgramAssociations": [{**ME, "ideaEligibility": True}]}

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: [behavior()]}, **resources)

    assert "disability" not in reading.referrals[0].facts.values
    assert in_words(reading.findings).startswith(
        "DE603 record lacks something\n"
        "  the row has no usable `beginDate`\n"
        "  records/studentSpecialEducationProgramAssociations.json:2:2\n"
    )


@pytest.mark.parametrize(
    ("grade", "number"), [("Kindergarten", 0), ("Prekindergarten", -1), ("Twelfth grade", 12), ("Ungraded", None)]
)
def test_a_grade_is_read_from_the_enrolment(known, grade, number):
    assert known(studentSchoolAssociations=[enrolment(grade)]).facts.values.get("grade") == number


@pytest.mark.parametrize(
    ("rows", "number"),
    [
        ([enrolment("Eighth grade", "2025-08-15", exitWithdrawDate="2026-06-10"), enrolment()], 9),
        ([enrolment("Eighth grade", "2025-08-15")], None),
        ([enrolment(start="2026-10-02")], None),
        ([enrolment("Eighth grade", school=1), enrolment()], 9),
        ([enrolment("Eighth grade", school=1)], 8),
        ([enrolment("Eighth grade"), enrolment()], None),
    ],
)
def test_the_grade_is_that_of_the_school_year_and_school_of_the_incident(known, rows, number):
    assert known(studentSchoolAssociations=rows).facts.values.get("grade") == number


@pytest.mark.parametrize(
    ("code", "learner"), [("Limited", True), ("NotLimited", False), ("Limited Monitored 1", None), (None, None)]
)
@pytest.mark.parametrize("resource", ["students", "studentEducationOrganizationAssociations", "studentDemographics"])
def test_learning_english_is_settled_where_it_is_recorded(known, resource, code, learner):
    descriptor = code and f"{EDFI}LimitedEnglishProficiencyDescriptor#{code}"
    row = {"studentUniqueId": "S-1", **ME, "limitedEnglishProficiencyDescriptor": descriptor}

    assert known(**{resource: [row]}).facts.values.get("english_learner") is learner


def test_what_staff_state_and_the_records_contradict_is_unknown(read):
    rows = [behavior(_ext=extension(disability="none"))]

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: rows}, **special_education())

    assert "disability" not in reading.referrals[0].facts.values
    assert "two different things about `disability`" in in_words(reading.all_findings)


def test_rows_about_other_students_are_passed_over(known):
    rows = [{"studentUniqueId": "S-9", "birthDate": "not a date"}, {"studentUniqueId": "S-1", "birthDate": "2010-01-01"}]

    assert known(students=rows).facts.values["age"] == 16
