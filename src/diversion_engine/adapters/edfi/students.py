"""Rows about students → what a student information system knows on the day of an incident.

reads    `students`, enrolments, special-education and 504 programs, for the students that are asked for
gives    people: dates of birth, stays in programs, grades at entry
reports  DE603 for a row that lacks what it needs

Programs and enrolments have dates, and count only on the days they cover. That somebody is in no program is not
recorded anywhere: no row is not the same as no disability.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set
from dataclasses import dataclass, field
from datetime import date, timedelta

from diversion_engine.adapters.edfi.demographics import Census
from diversion_engine.adapters.edfi.fields import Fields, rows_about
from diversion_engine.adapters.edfi.resources import ENROLMENTS, SECTION_504, SPECIAL_EDUCATION, STUDENTS, Folder
from diversion_engine.adapters.gathering import Gathering
from diversion_engine.adapters.meaning import Coded
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span

SOURCE = "student records"

_GRADE_IS_STALE = timedelta(days=366)
"""An enrolment has the grade at entry, which says nothing about the school years after."""


@dataclass(frozen=True, slots=True, repr=False)
class Stay:
    """The days from one to another, both inside; the end may be open. For an enrolment, where and in which grade."""

    start: date
    end: date | None
    school: str | None = None
    grade: Coded | None = None
    place: Span | None = None

    def covers(self, day: date) -> bool:
        """Whether *day* is one of them."""
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(slots=True, repr=False)
class Person:
    """What is recorded about one student, apart from demographics."""

    births: set[date] = field(default_factory=set)
    enrolments: list[Stay] = field(default_factory=list)
    special_education: list[Stay] = field(default_factory=list)
    section_504: list[Stay] = field(default_factory=list)


def read_students(folder: Folder, wanted: Set[str], census: Census, report: Report) -> dict[str, Person]:
    """What is recorded about the students in *wanted*; rows about others are passed over.

    *census* is given each row of `students`, which in version 2 has demographics as well: the file may be large, and
    is read once.
    """
    people: dict[str, Person] = defaultdict(Person)
    for student, fields in rows_about(folder, STUDENTS, ("studentUniqueId",), wanted, report):
        census.add(student, fields)
        birth = fields.day("birthDate")
        people[student].births |= {birth} if birth else set()
    reference = ("studentReference", "studentUniqueId")
    for student, fields in rows_about(folder, ENROLMENTS, reference, wanted, report):
        school = fields.identifier("schoolReference", "schoolId")
        stay = _stay(fields, "entryDate", "exitWithdrawDate", school, fields.code("entryGradeLevelDescriptor"))
        people[student].enrolments += [stay] if stay else []
    for student, fields in rows_about(folder, SPECIAL_EDUCATION, reference, wanted, report):
        # A student may be in the program while it is still being found out, or after it was found not to apply.
        if fields.flag("ideaEligibility") is not False:
            people[student].special_education += _program(fields)
    for student, fields in rows_about(folder, SECTION_504, reference, wanted, report):
        if fields.flag("section504Eligibility") is True:
            people[student].section_504 += _program(fields)
    return dict(people)


def add_student_facts(person: Person, school: str, day: date, gathering: Gathering) -> None:
    """Take in what is settled about a student on the day of an incident at a school."""
    _add_age(person, day, gathering)
    for grade, place in _grades(person, school, day):
        gathering.code(grade, place or gathering.place)
    # A student with an IEP is protected as under section 504 and beyond it, so the IEP is the one to name.
    for stays, value in ((person.special_education, "iep"), (person.section_504, "section-504")):
        if any(stay.covers(day) for stay in stays):
            gathering.state("disability", value, SOURCE)
            break


def _add_age(person: Person, day: date, gathering: Gathering) -> None:
    fact = gathering.vocabulary.facts.get("age")
    ages = {day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day)) for birth in person.births}
    if fact is None or not ages:
        return
    for age in ages:
        if fact.low <= age <= fact.high:
            gathering.state("age", age, SOURCE)
        else:
            gathering.report.add(
                Code.RECORD_INCOMPLETE,
                f"the age that follows from `birthDate` is not between {fact.low:g} and {fact.high:g}, and is read as not recorded",
                gathering.place,
                help="correct `birthDate` in the student information system",
            )


def _grades(person: Person, school: str, day: date) -> list[tuple[Coded, Span | None]]:
    current = [stay for stay in person.enrolments if stay.covers(day) and day - stay.start <= _GRADE_IS_STALE]
    here = [stay for stay in current if stay.school == school] or current
    return [(stay.grade, stay.place) for stay in here if stay.grade is not None]


def _stay(fields: Fields, start: str, end: str, school: str | None, grade: Coded | None) -> Stay | None:
    first = fields.day(start, needed=True)
    return Stay(first, fields.day(end), school, grade, fields.place) if first else None


def _program(fields: Fields) -> list[Stay]:
    """The days in a program; none when the row does not say when they begin.

    An IEP begins when it does, not with the program. It goes on for as long as the program does: a review that is
    overdue takes nothing away from the student.
    """
    stay = _stay(fields, "beginDate", "endDate", None, None)
    if stay is None:
        return []
    iep = fields.day("iepBeginDate")
    return [Stay(max(stay.start, iep) if iep else stay.start, stay.end)]
