"""`diversion case open`."""

from pathlib import Path

import pytest

from diversion_engine.cases.store import open_store

OPEN = ("open", "small", "--facts", "fight.json")
DAYS = ("--calendar", "days.yaml")
MORNING = ("--at", "2026-09-14T09:00")


def test_a_case_opens_with_its_id_the_card_and_what_is_owed(case):
    ran = case(*OPEN, *DAYS, *MORNING, "--case", "C-1")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Case C-1\n"
        "\n"
        "Do not call the officer.\n"
        "Instead: A circle (facilitator). Everybody says what happened.\n"
        "Principal, within 24 hours: Tell the family.\n"
        "Anyone may still call 911 or make a report of their own.\n"
        "Unverified policy: Small policy 1.0.0, as of 2026-09-14. Questions: the dean.\n"
        "\n"
        "New tasks\n"
        "- Principal: Tell the family. (tell-family/1) Due Tue 15 Sep 2026, 09:00, in 24\n"
        "  hours.\n"
        "Offered\n"
        "- A circle (facilitator); the student has to agree\n"
    )


def test_without_an_id_a_case_gets_one_that_says_nothing(case):
    opened = case(*OPEN, *DAYS, *MORNING, "--format", "json").data

    assert len(opened["case"]) == 36
    assert case("show", opened["case"][:8], *MORNING).out.startswith(f"Case {opened['case']}: open\n")


def test_for_programs_the_decision_stands_beside_the_case(case):
    opened = case(*OPEN, *DAYS, *MORNING, "--case", "C-1", "--format", "json").data

    assert opened["decision"]["verdicts"]["call_sro"]["verdict"] == "must_not"
    assert [(task["task"], task["due"]) for task in opened["tasks"]] == [("tell-family/1", "2026-09-15T13:00:00+00:00")]
    assert [one["kind"] for one in opened["history"]] == ["reported", "decided"]


def test_a_time_with_a_zone_is_taken_as_it_is(case):
    opened = case(*OPEN, *DAYS, "--at", "2026-09-14T09:00Z", "--format", "json").data

    assert opened["tasks"][0]["due"] == "2026-09-15T09:00:00+00:00"


def test_without_a_time_the_clock_is_read(case):
    assert case(*OPEN, *DAYS, "--format", "json").data["now"] == "2026-12-01T17:00:00+00:00"


def test_the_store_may_be_named_in_the_environment(case, monkeypatch, tmp_path: Path):
    monkeypatch.setenv("DIVERSION_STORE", "elsewhere.db")
    case(*OPEN, *DAYS, *MORNING)

    assert (tmp_path / "elsewhere.db").is_file()
    assert not (tmp_path / "diversion.db").exists()


def test_a_case_that_is_there_is_not_opened_again(fight):
    ran = fight(*OPEN, *DAYS, *MORNING, "--case", "C-1")

    assert (ran.code, ran.out, ran.err) == (1, "", "diversion case open: there is a case `C-1` already\n")


def test_a_rulesets_folder_is_found_again_from_another_one(fight, monkeypatch, tmp_path: Path):
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path / "other")

    assert fight("show", "C-1", "--store", tmp_path / "diversion.db", *MORNING).code == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (
            ("--at", "yesterday"),
            2,
            "diversion case open: argument --at: `yesterday` is not a time; write it as 2026-09-14T09:30",
        ),
        (("--case", "maria"), 2, "diversion case open: a case id takes letters, digits, `.`, `_` and `-`"),
        (("--by", "Maria Lopez"), 2, "diversion case: what stands after --by looks like a person's name"),
        (("--calendar", "dayz"), 1, "DE703 calendar cannot be used\n  there is no calendar `dayz`"),
    ],
)
def test_what_cannot_be_used_is_said(case, words, code, said):
    ran = case(*OPEN, *DAYS, *MORNING, *words)

    assert (ran.code, ran.out) == (code, "")
    assert ran.err.startswith(said)
    assert "Maria" not in ran.err


def test_facts_that_do_not_exist_open_no_case(case, tmp_path: Path):
    (tmp_path / "fight.json").write_text('{"conduct": ["figth"]}', encoding="utf-8")

    ran = case(*OPEN, *DAYS, *MORNING)

    assert (ran.code, ran.out) == (1, "")
    assert "did you mean `fight`?" in ran.err
    assert not (tmp_path / "diversion.db").exists()


def test_a_slip_in_the_year_is_noticed(case):
    ran = case(*OPEN, *DAYS, "--at", "2062-09-14T09:00")

    assert ran.err == "note: Thu 14 Sep 2062 has not come yet; it is recorded all the same\n"


def test_nothing_about_the_student_stands_beside_the_payload(fight):
    with open_store("diversion.db") as store:
        entries = store.entries("C-1")

    assert [(one.kind, one.about, one.by) for one in entries] == [("reported", {}, "staff"), ("decided", {}, "staff")]
    assert entries[1].fact_names == ("conduct", "danger")
