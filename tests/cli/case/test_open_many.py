"""`diversion case open` on many records: a case for each, once."""

import json

import pytest

from diversion_engine.cases.store import Access, open_store

MORNING = ("--at", "2026-09-14T09:00", "--calendar", "days.yaml")
FIGHT = {"conduct": ["fight"], "danger": False, "incident": "hallway", "student": "pupil-one"}
OTHER = {"conduct": ["fight"], "danger": False, "incident": "hallway", "student": "pupil-two"}
WRONG = {"conduct": ["figth"], "incident": "yard", "student": "pupil-three"}


@pytest.fixture
def records(case, tmp_path):
    """Give these records to `case open`."""

    def open_(*given, words=()):
        (tmp_path / "day.jsonl").write_text("\n".join(map(json.dumps, given)) + "\n", encoding="utf-8")
        return case("open", "small", "--facts", "day.jsonl", *MORNING, *words)

    return open_


def cases():
    with open_store("diversion.db") as store:
        return [one.case_id for one in store.cases()]


def test_each_student_of_each_incident_gets_a_case(records):
    ran = records(FIGHT, OTHER)

    assert (ran.code, ran.err) == (0, "")
    ids = {one[:8] for one in cases()}
    lines = ran.out.splitlines()
    assert lines[0] == "incident  case      officer?  first to do"
    assert {line.split()[1] for line in lines[1:3]} == ids
    assert lines[1].endswith("must not  Principal, within 24 hours: Tell the family.")
    assert lines[-1] == "2 cases opened. `diversion case due` lists what is owed."


def test_the_same_records_open_no_second_case(records):
    records(FIGHT, OTHER)
    ran = records(FIGHT, OTHER)

    assert ran.code == 0
    assert len(cases()) == 2
    assert ran.out.splitlines()[-1] == "0 cases opened; 2 had one already. `diversion case due` lists what is owed."


def test_the_same_record_twice_in_one_file_is_one_case(records):
    assert [one["opened"] for one in records(FIGHT, FIGHT, words=("--format", "json")).lines] == [True, False]
    assert len(cases()) == 1


def test_only_what_is_new_is_opened(records):
    (before,) = records(FIGHT, words=("--format", "json")).lines
    after = records(FIGHT, OTHER, words=("--format", "json")).lines

    assert [(one["opened"], one["case"] == before["case"]) for one in after] == [(False, True), (True, False)]


def test_a_case_that_was_sealed_is_still_the_records_only_one(records):
    (before,) = records(FIGHT, words=("--format", "json")).lines
    with open_store("diversion.db") as store:
        store.seal(before["case"], "records officer", "order 5")
        entries = len(store.entries(before["case"], include_sealed=Access("records officer", "a test")))

    assert records(FIGHT, words=("--format", "json")).lines == [{"case": before["case"], "opened": False}]
    with open_store("diversion.db") as store:
        again = store.entries(before["case"], include_sealed=Access("records officer", "a test"))
    # Somebody looked twice, on purpose; asking whether there is a case was no look.
    assert len(again) == entries + 1


def test_a_case_that_was_expunged_no_longer_knows_whose_it_was(records):
    (before,) = records(FIGHT, words=("--format", "json")).lines
    with open_store("diversion.db") as store:
        store.expunge(before["case"], "records officer", "rule 4")

    assert records(FIGHT, words=("--format", "json")).lines[0]["opened"]


def test_neither_number_stands_beside_the_payload(records):
    records(FIGHT)
    with open_store("diversion.db") as store:
        entries = store.entries(cases()[0])

    assert not [one for one in entries if "pupil-one" in repr(one) or "hallway" in repr(one)]


def test_a_record_that_cannot_be_read_is_a_finding_and_the_others_go_on(records):
    ran = records(FIGHT, WRONG, OTHER)

    assert ran.code == 1
    assert len(cases()) == 2
    assert "2 cases opened; 1 row could not be decided." in ran.out.replace("\n", " ")
    assert "did you mean `fight`?" in ran.out


def test_records_without_numbers_are_opened_each_time_and_that_is_said(records):
    nameless = {name: value for name, value in FIGHT.items() if name != "student"}
    records(nameless)
    ran = records(nameless)

    assert len(cases()) == 2
    assert ran.err == (
        "note: 1 of these records lacks an incident or a student, so giving them again\n"
        "opens them again; add both to the records\n"
    )


def test_one_file_of_one_incident_opens_one_case_too(case, tmp_path):
    (tmp_path / "one.json").write_text(json.dumps(FIGHT), encoding="utf-8")
    first = case("open", "small", "--facts", "one.json", *MORNING, "--case", "C-1")
    again = case("open", "small", "--facts", "one.json", *MORNING, "--case", "C-2")

    assert (first.code, again.code) == (0, 0)
    assert cases() == ["C-1"]
    assert again.out.startswith("This incident of this student has a case already: C-1\n")


@pytest.mark.parametrize("end", ["seal", "expunge"])
def test_an_id_is_for_one_case_also_when_that_is_sealed_or_expunged(case, records, end, tmp_path):
    (tmp_path / "one.json").write_text(json.dumps(FIGHT), encoding="utf-8")
    (tmp_path / "other.json").write_text(json.dumps(OTHER), encoding="utf-8")
    case("open", "small", "--facts", "one.json", *MORNING, "--case", "C-1")
    case(end, "C-1", "--by", "records officer", "--reason", "order 5", "--yes")

    ran = case("open", "small", "--facts", "other.json", *MORNING, "--case", "C-1")

    assert (ran.code, ran.err) == (1, "diversion case open: there is a case `C-1` already\n")


def test_an_id_is_for_one_case(records):
    ran = records(FIGHT, OTHER, words=("--case", "C-1"))

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "diversion case open: `--case` is the id of one case; leave it out where many may be opened\n"


def test_records_of_another_system_are_opened_as_they_are_decided(case, tmp_path):
    (tmp_path / "map.yaml").write_text(
        "id: small-export\ntitle: Export\nversion: 1.0.0\n"
        "columns: {student: Student, incident: Incident, incident_date: {column: Day, format: year-month-day}}\n"
        "facts:\n  conduct: {column: What, separator: ;}\n  danger: {column: Danger, values: {Y: true, N: false}}\n",
        encoding="utf-8",
    )
    (tmp_path / "day.csv").write_text(
        "Student,Incident,Day,What,Danger\n7001,31,2026-09-14,fight,N\n7002,31,2026-09-14,talking,N\n", encoding="utf-8"
    )
    words = ("open", "small", "--from", "csv", "day.csv", "--map", "map.yaml", *MORNING)

    assert case(*words).out.splitlines()[-1].startswith("2 cases opened.")
    assert case(*words).out.splitlines()[-1].startswith("0 cases opened; 2 had one already.")


def test_where_nothing_is_given_the_command_says_its_own_name(case):
    assert case("open", "small").err == (
        "diversion case open: say where the facts are, with `--facts FILE` or `--from SYSTEM PATH`\n"
    )
