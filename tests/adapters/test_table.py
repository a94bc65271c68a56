"""Tables: rows become referrals, and what a cell does not settle stays unknown."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.records import in_words
from diversion_engine.adapters import table_rows
from diversion_engine.adapters.column_map import check_column_map, load_column_map
from diversion_engine.adapters.table import read_table
from diversion_engine.diagnostics.render import render_all
from diversion_engine.model.facts import PartOf

MAP = """\
id: export
title: An export
version: 1.0.0
columns:
  student: Student
  incident: Incident
  incident_date: {column: Date, format: month/day/year}
  offense: {column: Offense, crosswalk: example-district, namespace: 'uri://example-unified.org/BehaviorDescriptor', separator: ;}
facts:
  grade: Grade
  imminent_danger: {column: Danger, values: {Y: true, N: false}, unknown: [U]}
  weapon: {column: Weapon, values: {NONE: none, GUN: firearm}}
demographics:
  sex: {column: Sex, values: {F: female, M: male}}
"""
HEADER = "Student,Incident,Date,Offense,Grade,Danger,Weapon,Sex"


@pytest.fixture
def read(tmp_path, vocabulary):
    """Reads rows under the header; a whole table when it is given as bytes."""

    def reading(*rows, map_=MAP, header=HEADER):
        (tmp_path / "map.yaml").write_text(dedent(map_), encoding="utf-8")
        path = tmp_path / "incidents.csv"
        content = rows[0] if rows and isinstance(rows[0], bytes) else "\n".join([header, *rows]).encode()
        path.write_bytes(content)
        return read_table(path, vocabulary, load_column_map(tmp_path / "map.yaml", vocabulary))

    return reading


def test_a_row_becomes_a_referral(read):
    reading = read("S-1,1,10/1/2026,R-DRESS,9,N,NONE,F")

    (referral,) = reading.referrals
    assert (referral.incident, referral.student, str(referral.incident_date)) == ("1", "S-1", "2026-10-01")
    known = {"conduct": {"dress-code"}, "grade": 9, "imminent_danger": False, "weapon": "none"}
    assert known.items() <= dict(referral.facts.values).items()
    assert referral.demographics == {"sex": "female"}
    assert reading.all_findings == ()


def test_an_empty_cell_is_unknown(read):
    reading = read("S-1,1,10/1/2026,,,U,,")

    assert not {"conduct", "grade", "imminent_danger", "weapon"} & set(reading.referrals[0].facts)
    assert reading.referrals[0].demographics == {}
    assert reading.all_findings == ()


def test_a_cell_that_the_map_does_not_list_is_unknown_and_is_not_repeated(read):
    reading = read("S-1,1,10/1/2026,R-DRESS,9,N,UVWXYZ,F")

    assert "weapon" not in reading.referrals[0].facts.values
    assert in_words(reading.referrals[0].findings) == (
        "DE601 code without a meaning\n"
        "  the cell under `Weapon` has no meaning for `weapon` in the column map `export`\n"
        "  incidents.csv:2:1\n"
        "  help: correct the cell, or add it to the map, which has `NONE`, `GUN`"
    )


def test_rows_of_the_same_student_and_incident_are_joined(read):
    reading = read("S-1,1,10/1/2026,R-DRESS,9,N,,F", "S-1,1,10/1/2026,R-DEFY; R-LANG,,,NONE,")

    (referral,) = reading.referrals
    assert referral.facts.values["conduct"] == {"dress-code", "defiance", "profanity"}
    assert referral.facts.values["weapon"] == "none"


def test_rows_that_contradict_each_other_settle_nothing(read):
    reading = read("S-1,1,10/1/2026,R-DRESS,9,N,,F", "S-1,1,10/1/2026,R-DEFY,8,Y,,M")

    assert not {"imminent_danger", "grade"} & set(reading.referrals[0].facts)
    assert reading.referrals[0].demographics == {}
    assert [finding.code.number for finding in reading.referrals[0].findings] == ["DE605", "DE605"]


def test_of_several_weapons_the_one_counts_that_the_crosswalk_puts_first(read):
    reading = read("S-1,1,10/1/2026,R-DRESS,9,N,NONE,F", "S-1,1,10/1/2026,W-WEAPON,9,N,GUN,F")

    assert reading.referrals[0].facts.values["weapon"] == "firearm"
    assert reading.all_findings == ()


def test_a_code_without_a_meaning_is_said(read):
    assert "`X-417` has no entry in the crosswalk `example-district`" in in_words(
        read("S-1,1,10/1/2026,X-417,,,,").all_findings
    )


def test_a_column_that_is_not_there_is_said_once_and_its_fact_is_unknown(read):
    reading = read(
        "S-1,1,10/1/2026,R-DRESS,9,N", "S-2,2,10/1/2026,R-DRESS,9,N", header="Student,Incident,Date,Offense,Grade,Dangr"
    )

    assert len(reading.referrals) == 2
    assert "imminent_danger" not in reading.referrals[0].facts.values
    assert in_words(one for one in reading.findings if "Danger" in one.message) == (
        "DE602 records cannot be read\n  there is no column `Danger`\n  incidents.csv:1:1\n  help: did you mean `Dangr`?"
    )
    assert len(reading.findings) == 3


@pytest.mark.parametrize("missing", ["Student", "Incident", "Date"])
def test_without_a_column_that_joins_or_dates_rows_nothing_is_read(read, missing):
    header = HEADER.replace(missing, "Other")

    reading = read("S-1,1,10/1/2026,R-DRESS,9,N,NONE,F", header=header)

    assert reading.referrals == ()
    assert f"there is no column `{missing}`" in in_words(reading.findings)


def test_a_column_that_is_there_twice_is_said(read):
    reading = read("S-1,1,10/1/2026,R-DRESS,9,N,NONE,F,GUN", header=HEADER + ",Weapon")

    assert reading.referrals == ()
    assert in_words(reading.findings) == (
        "DE602 records cannot be read\n"
        "  the column `Weapon` stands in the header twice\n"
        "  incidents.csv:1:1\n"
        "  help: keep one of the two"
    )


@pytest.mark.parametrize("row", ["S-2,2,10/1/2026,R-DEFY", "S-2,2,10/1/2026,a,b,c,d,e,f,g"])
def test_a_row_that_does_not_fit_the_header_is_left_out_and_leaves_conduct_open(read, row):
    reading = read("S-1,1,10/1/2026,R-DRESS,9,N,NONE,F", row)

    assert [one.student for one in reading.referrals] == ["S-1"]
    assert reading.referrals[0].facts.values["conduct"] == PartOf(frozenset({"dress-code"}), frozenset())
    assert "so it is not known which cell is which\n  incidents.csv:3:1" in in_words(reading.findings)


@pytest.mark.parametrize("day", ["", "2026-10-01", "13/1/2026", "10/1/26", "yesterday"])
def test_a_row_without_a_date_is_left_out(read, day):
    reading = read(f"S-1,1,{day},R-DRESS,9,N,NONE,F")

    assert reading.referrals == ()
    assert in_words(reading.findings) == (
        "DE603 record lacks something\n"
        "  the row has no date in the form `month/day/year` under `Date`, so it is left out\n"
        "  incidents.csv:2:1\n"
        "  help: correct the row, or the column map"
    )


def test_a_map_without_a_date_leaves_the_day_to_whoever_decides(read):
    map_ = MAP.replace("  incident_date: {column: Date, format: month/day/year}\n", "")

    assert read("S-1,1,x,R-DRESS,9,N,NONE,F", map_=map_).referrals[0].incident_date is None


def test_only_offenders_are_decided_about(read):
    map_ = MAP.replace("  offense:", "  role: {column: Role, values: {Offender: offender, Witness: witness}}\n  offense:")
    rows = [f"S-{number},1,10/1/2026,R-DRESS,9,N,NONE,F,{role}" for number, role in enumerate(["Offender", "Witness", "?", ""])]

    reading = read(*rows, map_=map_, header=HEADER + ",Role")

    assert [one.student for one in reading.referrals] == ["S-0"]
    assert in_words(reading.findings).count("the cell under `Role` is no role that the map lists") == 2


def test_a_byte_order_mark_and_line_breaks_in_cells_are_read(read):
    table = (
        f'\ufeff{HEADER},Notes\r\nS-1,1,10/1/2026,R-DRESS,9,N,NONE,F,"one\r\ntwo"\r\n\r\nS-2,1,10/1/2026,R-X,9,N,NONE,F,\r\n'
    )

    reading = read(table.encode())

    assert [one.student for one in reading.referrals] == ["S-1", "S-2"]
    assert "incidents.csv:5:1" in in_words(reading.referrals[1].findings)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "`incidents.csv` has no header"),
        (b",,\n1,2,3", "`incidents.csv` has no header"),
        (HEADER.encode() + b"\n\xff", "`incidents.csv` is not text in UTF-8"),
        (HEADER.encode() + b'\n"S-1', "`incidents.csv` is not a table that can be read: unexpected end of data"),
        (HEADER.encode() + b"\n" + b"x" * 200_000, "field larger than field limit (131072)"),
    ],
)
def test_a_table_that_cannot_be_read_gives_nothing(read, content, message):
    reading = read(content)

    assert reading.referrals == ()
    assert message in in_words(reading.findings)


def test_a_table_that_is_too_large_is_not_read(read, monkeypatch):
    monkeypatch.setattr(table_rows, "MAX_BYTES", 10)

    assert "`incidents.csv` is larger than 10 bytes" in in_words(read("S-1,1,10/1/2026,R-DRESS,9,N,NONE,F").findings)


def test_a_table_that_is_not_there_is_said(tmp_path, vocabulary):
    (tmp_path / "map.yaml").write_text(MAP, encoding="utf-8")

    reading = read_table(tmp_path / "none.csv", vocabulary, load_column_map(tmp_path / "map.yaml", vocabulary))

    assert "`none.csv` does not exist" in in_words(reading.findings)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("weapon: {", "wepon: {", "there is no fact `wepon`"),
        ("GUN: firearm", "GUN: gun", "`weapon` has no value `gun`"),
        ("Y: true", "Y: maybe", "`imminent_danger` has no value `maybe`"),
        ("sex: {", "sexx: {", "there are no demographics `sexx`"),
        ("month/day/year", "day-month", "in `format`, `day-month` is not one of"),
        ("example-district", "no-district", "there is no file `no-district`"),
        ("columns:", "column:", "`column` is not a key that can stand here"),
        ("title: An export", "delimiter: ';;'\ntitle: An export", "a delimiter is one character"),
        ("{column: Weapon, ", "{", "`column`"),
    ],
)
def test_what_is_wrong_with_a_map_is_said(tmp_path, vocabulary, old, new, message):
    (tmp_path / "map.yaml").write_text(MAP.replace(old, new), encoding="utf-8")

    checked = check_column_map(tmp_path / "map.yaml", vocabulary)

    said = render_all(checked.report, checked.text, width=10_000)
    assert checked.column_map is None
    assert said.startswith("DE604 map cannot be used\n")
    assert message in said
    assert " | " in said


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    rows=st.lists(st.lists(st.text(max_size=6), min_size=8, max_size=8).map(",".join), max_size=4), tail=st.binary(max_size=20)
)
def test_any_table_is_read_without_a_traceback(read, rows, tail):
    text = "\n".join([HEADER, *rows]).encode(errors="surrogatepass")

    in_words(read(text + tail).all_findings).encode()
