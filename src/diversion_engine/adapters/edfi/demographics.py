"""Rows about students → demographics, and whether a student is learning English.

reads    `students` (version 2), `studentEducationOrganizationAssociations` (3 to 5), `studentDemographics` (6)
gives    demographics for monitoring, in the words of the crosswalk; nothing that decides can read them
reports  DE601 for a code that the crosswalk does not have, once for all students and without naming one

Race and ethnicity are rolled up as federal reports do it: Hispanic or Latino before any race, then two or more. Rows
that disagree settle nothing. These records say what is so now, which may differ from the day of the incident.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass, field

from diversion_engine.adapters.edfi.fields import Fields, rows_about
from diversion_engine.adapters.edfi.resources import DEMOGRAPHICS, DISTRICT_RECORDS, Folder
from diversion_engine.adapters.meaning import Coded, Crosswalk, Unmapped
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span

RACE = "race_ethnicity"
HISPANIC = "hispanic-or-latino"
TWO_OR_MORE = "two-or-more"
NOT_RECORDED = "not-recorded"


@dataclass(slots=True, repr=False)
class Who:
    """Every value that rows give for each name, and every code for learning English."""

    values: dict[str, set[str | bool]] = field(default_factory=lambda: defaultdict(set))
    english: dict[Coded, Span] = field(default_factory=dict)

    def settled(self) -> dict[str, object]:
        """The names for which the rows agree."""
        return {name: next(iter(values)) for name, values in sorted(self.values.items()) if len(values) == 1}


class Census:
    """Gathers demographics from rows of any version."""

    def __init__(self, crosswalk: Crosswalk, folder: str, report: Report) -> None:
        self.people: dict[str, Who] = {}
        self._crosswalk = crosswalk
        self._place = Span(folder, 0)
        self._report = report
        self._reported: set[Coded] = set()

    def read(self, folder: Folder, wanted: Set[str]) -> None:
        """Add the rows of versions 3 to 6 about the students in *wanted*."""
        for resource in (DISTRICT_RECORDS, DEMOGRAPHICS):
            for student, fields in rows_about(folder, resource, ("studentReference", "studentUniqueId"), wanted, self._report):
                self.add(student, fields)

    def add(self, student: str, fields: Fields) -> None:
        """Add what one row says; a row that says nothing changes nothing."""
        who = self.people.setdefault(student, Who())
        said = {
            "sex": self._word(fields.code("sexDescriptor", "sexType"), "sex"),
            RACE: self._race(fields),
            "economic_disadvantage": fields.flag("economicDisadvantaged"),
        }
        for name, value in said.items():
            if value is not None:
                who.values[name].add(value)
        english = fields.code("limitedEnglishProficiencyDescriptor")
        if english is not None:
            who.english.setdefault(english, fields.place)

    def _race(self, fields: Fields) -> str | None:
        hispanic = fields.flag("hispanicLatinoEthnicity")
        races = [self._word(code, RACE) for code in fields.codes("races", "raceDescriptor", "raceType")]
        return federal_race(hispanic, [race for race in races if isinstance(race, str)], complete=None not in races)

    def _word(self, coded: Coded | None, name: str) -> str | bool | None:
        """The crosswalk's word for a code; None where nothing is recorded, or nothing is known about the code."""
        if coded is None:
            return None
        found = self._crosswalk.look_up(coded, None)
        if isinstance(found, Unmapped):
            if coded not in self._reported:
                self._reported.add(coded)
                self._report.add(Code.UNMAPPED_CODE, found.message, self._place, help=found.help, severity="warning")
            return None
        word = found.demographics.get(name)
        return None if word == NOT_RECORDED else word


def federal_race(hispanic: bool | None, races: Iterable[str], *, complete: bool = True) -> str | None:
    """One word for race and ethnicity, or None where it is not settled.

    Args:
        hispanic: The answer to the question about ethnicity; None where it was not asked or answered.
        races: The races that were named.
        complete: Whether each race that was recorded is among them.

    Example:
        >>> federal_race(True, ["white"])
        'hispanic-or-latino'
        >>> federal_race(False, ["white", "asian"])
        'two-or-more'
        >>> federal_race(None, ["white"]) is None
        True
    """
    named = set(races)
    if hispanic or HISPANIC in named:
        return HISPANIC
    if hispanic is None or not complete or not named:
        return None
    return TWO_OR_MORE if len(named) > 1 else named.pop()
