"""A matrix means exactly the rules that its rows are, whether it stands in YAML, in a CSV file or in a workbook."""

from __future__ import annotations

import csv
import datetime
import io
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.render import render_all
from diversion_engine.diagnostics.span import NOWHERE
from diversion_engine.model.program import Ruleset
from diversion_engine.model.rule import Rule, Within
from diversion_engine.ruleset.compile import compile_ruleset
from diversion_engine.ruleset.matrix.csv_text import as_csv, read_csv
from diversion_engine.ruleset.matrix.workbook import as_workbook, read_workbook

MANIFEST = f"id: ours\ntitle: Ours\nversion: 1.0.0\nextends: {Path(__file__).parent / 'tiny'}\n"
TABLE = """layer: district
tables:
  - id: our.steps
    title: Fights
    when: {conduct: fight}
    because: A fight is answered in steps.
    cite: [{source: handbook}]
    """
HEADER = "id,weapon,similar_acts_this_year,must_not,offer\n"
FIRST = "first,none,less_than 1,call_sro,restorative-chat\n"
SHIPPED = sorted((Path(__file__).parents[2] / "rulesets").rglob("*.csv"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "ours"
    made.mkdir()
    (made / "ruleset.yaml").write_text(MANIFEST)
    (made / "rules.yaml").write_text(f"{TABLE}file: steps.csv\n")
    return made


def said(folder: Path) -> str:
    made = compile_ruleset(folder)
    return render_all(made.report, made.sources.text)


def compiled(folder: Path) -> Ruleset:
    made = compile_ruleset(folder)
    assert made.report.findings == []
    assert made.ruleset is not None
    return made.ruleset


def rules(folder: Path) -> list[Rule]:
    return [replace(rule, span=NOWHERE) for rule in compiled(folder).rules if rule.id.startswith("our.")]


def workbook(folder: Path, change: Callable[[Any], None] = lambda _: None, text: str = HEADER + FIRST) -> None:
    """Write the matrix as a workbook, with something done to its sheet."""
    (folder / "rules.yaml").write_text(f"{TABLE}file: steps.xlsx\n")
    book = openpyxl.load_workbook(io.BytesIO(as_workbook(csv.reader(io.StringIO(text)))))
    change(book.active)
    book.save(folder / "steps.xlsx")


# -- what a matrix means -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "cell", "condition"),
    [
        ("weapon", "knife", "weapon: knife"),
        ("weapon", '"knife, firearm"', "weapon: [knife, firearm]"),
        ("weapon", "is_not none", "weapon: {is_not: none}"),
        ("weapon", "any of knife", "weapon: [knife]"),
        ("conduct", '"fight, theft"', "conduct: [fight, theft]"),
        ("conduct", '"only fight, theft"', "conduct: {only: [fight, theft]}"),
        ("conduct", "excludes theft", "conduct: {excludes: theft}"),
        ("injury", "at_most minor", "injury: {at_most: minor}"),
        ("value_usd", "less_than 12.5", "value_usd: {less_than: 12.5}"),
        ("value_usd", '"between 1, 3"', "value_usd: {between: [1, 3]}"),
        ("value_usd", "between 1 and 3", "value_usd: {between: [1, 3]}"),
        ("similar_acts_this_year", "2", "similar_acts_this_year: 2"),
        ("imminent_danger", "TRUE", "imminent_danger: true"),
    ],
)
def test_a_cell_means_what_yaml_says_with_the_same_words(folder: Path, column: str, cell: str, condition: str) -> None:
    (folder / "steps.csv").write_text(f"id,{column},offer\nfirst,{cell},restorative-chat\n")
    in_csv = rules(folder)

    (folder / "steps.csv").unlink()
    (folder / "rules.yaml").write_text(f"{TABLE}rows: [{{id: first, {condition}, offer: restorative-chat}}]\n")

    assert rules(folder) == in_csv


def test_a_row_holds_a_duty_a_source_and_days_of_its_own(folder: Path) -> None:
    (folder / "steps.csv").write_text(
        "id,title,offer,duty,owed_by,owed_to,within,source,says,confidence,check,from,until,because,safeguard\n"
        'first,First fight,restorative-chat,notify-guardian,principal,guardian,10 business days,MOU,"section 1, 2",VX,all of it,'
        '2020-08-01,2027-07-31,Talking helps.,"Stay calm.\nListen."\n'
    )

    (rule,) = rules(folder)

    assert (rule.title, rule.because, rule.safeguard) == ("First fight", "Talking helps.", ("Stay calm.", "Listen."))
    assert [(one.duty, one.owed_by, one.owed_to, one.within) for one in rule.duty] == [
        ("notify-guardian", "principal", "guardian", Within(10, "business days"))
    ]
    assert [(one.source, one.says, one.confidence, one.check) for one in rule.cite] == [
        ("MOU", "section 1, 2", "VX", "all of it")
    ]
    assert (rule.in_force.start, rule.in_force.end) == (datetime.date(2020, 8, 1), datetime.date(2027, 7, 31))


def test_an_empty_cell_says_nothing_about_its_fact(folder: Path) -> None:
    (folder / "steps.csv").write_text("id,weapon,offer\nfirst,,restorative-chat\n")
    without = rules(folder)
    (folder / "steps.csv").write_text("id,offer\nfirst,restorative-chat\n")

    assert rules(folder) == without


def test_the_fingerprint_covers_every_cell(folder: Path) -> None:
    (folder / "steps.csv").write_text(HEADER + FIRST)
    before = compiled(folder).identity.fingerprint
    (folder / "steps.csv").write_text(HEADER + FIRST.replace("less_than 1", "less_than 2"))

    assert compiled(folder).identity.fingerprint != before


def test_a_byte_order_mark_windows_lines_and_empty_rows_change_nothing(folder: Path) -> None:
    (folder / "steps.csv").write_text(HEADER + FIRST)
    plain = rules(folder)
    text = f"{HEADER},,,,\n{FIRST},,,,\n\n".replace("\n", "\r\n")
    (folder / "steps.csv").write_bytes(text.encode("utf-8-sig"))

    assert rules(folder) == plain


def test_rows_here_and_rows_in_a_file_may_stand_in_one_table(folder: Path) -> None:
    (folder / "steps.csv").write_text(HEADER + FIRST)
    (folder / "rules.yaml").write_text(f"{TABLE}file: steps.csv\n    rows: [{{id: here, weapon: knife, must_not: call_sro}}]\n")

    assert [rule.id for rule in rules(folder)] == ["our.steps.first", "our.steps.here"]


def test_ten_mistakes_in_a_matrix_are_ten_findings(folder: Path) -> None:
    (folder / "steps.csv").write_text(
        "id,wepon,similar_acts_this_year,must_not,offer,confidence,from\n"
        "one,none,1.5,call_sro,,,\n"
        "two,none,>2,call_sro,,,\n"
        "three,none,1,cal_sro,,,\n"
        "four,none,1,,peer-meditation,,\n"
        "FIVE,none,1,call_sro,,,\n"
        "six,none,=1,call_sro,,,\n"
        "seven,none,2-Feb,call_sro,,,\n"
        "eight,none,1,,,,\n"
        "nine,none,1,call_sro,,,yesterday\n"
    )
    report = compile_ruleset(folder).report

    assert sorted(finding.span.line for finding in report if finding.span) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]


# -- text and cells ------------------------------------------------------------------------------------------------------

cells = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"], include_characters=' ",\n;'), max_size=12)
tables = st.lists(st.lists(cells, min_size=2, max_size=4), min_size=1, max_size=4)


@given(tables)
def test_cells_are_read_as_the_standard_library_wrote_them(rows: list[list[str]]) -> None:
    text = "id,offer\n" + as_csv(rows)

    grid = read_csv(text, "steps.csv", Report())

    assert grid is not None
    assert [[str(cell) for cell in row] for row in grid[1:]] == [[cell.strip() for cell in row] for row in rows]


@given(tables)
def test_every_cell_knows_where_it_stands(rows: list[list[str]]) -> None:
    text = "id,offer\n" + as_csv(rows)
    lines = text.split("\n")

    for cell in (cell for row in read_csv(text, "steps.csv", Report()) or [] for cell in row if cell):
        first = cell.split("\n")[0].replace('"', '""') if '"' in cell else cell.split("\n")[0]
        assert lines[cell.span.line - 1][cell.span.column - 1 :].startswith(first)


# -- workbooks -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parent.name)
def test_a_shipped_matrix_comes_back_from_a_workbook_as_it_went_in(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    report = Report()

    sheet = read_workbook(as_workbook(read_csv(text, "steps.csv", report) or []), "steps.xlsx", report)

    assert sheet is not None
    assert as_csv(sheet.grid) == text


def test_a_workbook_means_the_same_as_the_csv_file(folder: Path) -> None:
    (folder / "steps.csv").write_text(HEADER + FIRST)
    in_csv = rules(folder)
    (folder / "steps.csv").unlink()
    workbook(folder)

    assert rules(folder) == in_csv


def test_figures_and_dates_that_a_spreadsheet_made_of_them_are_read_as_meant(folder: Path) -> None:
    def typed(sheet: Any) -> None:
        sheet["C2"] = 2
        sheet["C2"].number_format = "General"
        sheet["F2"] = datetime.datetime(2026, 8, 1)  # noqa: DTZ001 # as openpyxl reads and writes days
        sheet["G2"] = True

    workbook(folder, typed, f"{HEADER.strip()},from,imminent_danger\n{FIRST.strip()},,\n")

    (rule,) = rules(folder)

    (folder / "steps.xlsx").unlink()
    (folder / "rules.yaml").write_text(f"{TABLE}file: steps.csv\n")
    (folder / "steps.csv").write_text(
        "id,weapon,similar_acts_this_year,must_not,offer,from,imminent_danger\n"
        "first,none,2,call_sro,restorative-chat,2026-08-01,true\n"
    )
    assert rules(folder) == [rule]


def test_a_finding_names_the_cell_of_the_sheet_and_shows_its_row(folder: Path) -> None:
    workbook(folder, lambda sheet: sheet.__setitem__("B2", "knfe"))

    assert said(folder) == (
        "DE206 value does not fit\n"
        "  `weapon` has no value `knfe`\n"
        "  ours/steps.xlsx:B2\n"
        "    2 | first | knfe | less_than 1 | call_sro | restorative-chat\n"
        "      |         ^^^^\n"
        "  help: did you mean `knife`?"
    )


def test_a_figure_that_became_a_date_is_found(folder: Path) -> None:
    def typed(sheet: Any) -> None:
        sheet["C2"] = datetime.datetime(2026, 1, 2)  # noqa: DTZ001
        sheet["C2"].number_format = "d-mmm"

    workbook(folder, typed)

    assert "`2026-01-02` is a date, and spreadsheets make dates of what looks like one" in said(folder)
    assert "ours/steps.xlsx:C2" in said(folder)


@pytest.mark.parametrize(
    ("cell", "value", "number_format", "message"),
    [
        ("C2", "=1+1", "General", "`=1+1` is a formula to a spreadsheet"),
        ("C2", 0.5, "0%", "`50%` is neither a number nor a parameter"),
        ("C2", datetime.time(12, 30), "h:mm", "is a formula to a spreadsheet"),
        ("A2", datetime.datetime(2026, 2, 1), "d-mmm", "is a date"),  # noqa: DTZ001
    ],
)
def test_what_a_spreadsheet_made_of_a_cell_is_never_guessed(
    folder: Path, cell: str, value: object, number_format: str, message: str
) -> None:
    def typed(sheet: Any) -> None:
        sheet[cell] = value
        sheet[cell].number_format = number_format

    workbook(folder, typed)

    assert message in said(folder)


def test_merged_cells_are_refused_because_only_the_first_has_a_value(folder: Path) -> None:
    workbook(folder, lambda sheet: sheet.merge_cells("B2:B3"), HEADER + FIRST + FIRST.replace("first", "second"))

    assert said(folder) == (
        "DE109 matrix cannot be used\n"
        "  the cells `B2:B3` of `ours/steps.xlsx` are merged, so only the first of them says\n"
        "  something\n"
        "  help: split them, and write into every cell what holds for its row"
    )


def test_a_second_sheet_is_not_passed_over_in_silence(folder: Path) -> None:
    workbook(folder, lambda sheet: sheet.parent.create_sheet("more").__setitem__("A1", "id"))

    assert "has 2 sheets with something in them, and a matrix is one sheet" in said(folder)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is no workbook"),
        (b"id,offer\n", "is no workbook"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "is an old workbook, or has a password"),
    ],
)
def test_a_file_that_is_no_workbook_says_so(folder: Path, content: bytes, message: str) -> None:
    workbook(folder)
    (folder / "steps.xlsx").write_bytes(content)

    assert message in said(folder)


def test_a_damaged_workbook_says_so(folder: Path) -> None:
    workbook(folder)
    whole = (folder / "steps.xlsx").read_bytes()
    (folder / "steps.xlsx").write_bytes(whole.replace(b"xl/workbook.xml", b"xl/wxrkbook.xml"))

    assert "is damaged, or is no workbook at all" in said(folder)


def test_without_openpyxl_the_finding_says_how_to_get_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workbook(folder)
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    assert "help: run `pip install 'diversion-engine[xlsx]'`, or save the table as a CSV file" in said(folder)


def test_the_lock_file_of_a_spreadsheet_program_is_left_out(folder: Path) -> None:
    workbook(folder)
    (folder / "~$steps.xlsx").write_bytes(b"somebody")

    assert said(folder) == ""


def test_a_link_to_a_matrix_outside_the_folder_is_not_followed(folder: Path) -> None:
    (folder.parent / "steps.csv").write_text(HEADER + FIRST)
    (folder / "steps.csv").symlink_to(folder.parent / "steps.csv")

    assert "`steps.csv` cannot be the file of a table" in said(folder)
