"""Records of other systems on the command line, and the demonstration."""

import json
from pathlib import Path

import pytest

from diversion_engine.ruleset.library import library

DEMO = library() / "districts" / "example" / "demo"
EDFI = ("districts/example", "--from", "edfi", DEMO, "--crosswalk", "example-district")

MAP = """\
id: sheet
title: A spreadsheet
version: 1.0.0
columns:
  student: Student
  incident: Case
facts:
  danger: {column: Danger, values: {"Y": true, "N": false}}
"""


def test_ed_fi_records_are_decided_a_line_each(diversion):
    ran = diversion("decide", *EDFI, "--format", "json")

    assert ran.code in (0, 1)
    assert len(ran.lines) >= 10
    assert all(line["policy"]["id"] == "example-unified" for line in ran.lines)
    assert len({line["policy"]["as_of"] for line in ran.lines}) > 1


def test_ed_fi_records_are_a_table_and_what_is_unclear_about_them_stands_after_it(diversion):
    ran = diversion("decide", *EDFI)

    table, _, after = ran.out.partition("\n\n")
    rows = [line for line in table.splitlines()[1:] if not line.startswith(" ")]
    assert table.split()[:2] == ["incident", "officer?"]
    assert after.startswith(f"{len(rows)} referrals decided; ")
    assert "DE601 code without a meaning" in after
    assert len({row.split("  ")[0] for row in rows}) == len(rows)


def test_the_log_of_records_holds_no_student(diversion):
    ran = diversion("decide", *EDFI, "--format", "json", "--log", "info")

    log = [line for line in ran.err.splitlines() if line.startswith("{")]
    students = {row["studentUniqueId"] for row in json.loads((DEMO / "students.json").read_text(encoding="utf-8"))}
    assert log
    assert not any(student in line for student in students for line in log)


def test_a_folder_that_is_not_there_cannot_be_read(diversion, tmp_path):
    ran = diversion("decide", "districts/example", "--from", "edfi", tmp_path / "none")

    assert ran.code == 2
    assert ran.err.startswith("DE602 records cannot be read\n")


def test_a_crosswalk_that_is_not_there_is_said(diversion):
    ran = diversion("decide", *EDFI[:-1], "exampel-district")

    assert ran.code == 2
    assert "did you mean `example-district`?" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--from", "excel", "x"), "diversion decide: `excel` is not a system that can be read; write `edfi` or `csv`\n"),
        (("--from", "csv", "x.csv"), "diversion decide: say what the columns mean, with `--map MAP`\n"),
        (("--from", "csv", "x.csv", "--facts", "y"), "diversion decide: say where the facts are, with `--facts FILE`"),
    ],
)
def test_what_is_missing_is_said(diversion, small, words, said):
    ran = diversion("decide", small, *words)

    assert ran.code == 2
    assert ran.err.startswith(said)


def test_a_csv_file_is_read_with_a_map(diversion, small, tmp_path: Path):
    (tmp_path / "map.yaml").write_text(MAP, encoding="utf-8")
    (tmp_path / "sheet.csv").write_text("Student,Case,Danger\nS1,C1,Y\nS2,C2,N\nS3,C3,perhaps\n", encoding="utf-8")

    ran = diversion("decide", small, "--from", "csv", tmp_path / "sheet.csv", "--map", tmp_path / "map.yaml")

    assert "C1        must" in ran.out
    assert "C3" in ran.out
    assert "perhaps" not in ran.out
    assert "finding" in ran.out


def test_the_demonstration_shows_ten_decisions_a_table_and_an_honest_word(diversion):
    ran = diversion("demo")

    assert ran.code == 0
    assert ran.err == ""
    assert ran.out.count("\nIncident ") >= 10
    assert ran.out.count("Anyone may still call 911") + ran.out.count("911 now") + ran.out.count("emergency services") >= 10
    assert "incident" in ran.out
    assert "referrals decided" in ran.out
    assert "This is a demonstration of an unverified policy." in " ".join(ran.out.split())
    assert all(len(line) <= 80 for line in ran.out.splitlines())


def test_the_demonstration_shows_nobodys_name_or_number(diversion):
    out = diversion("demo").out

    for row in json.loads((DEMO / "students.json").read_text(encoding="utf-8")):
        assert row["studentUniqueId"] not in out
        assert not any(str(value) in out for key, value in row.items() if "Name" in key or "birth" in key)
