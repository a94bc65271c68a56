"""`diversion matrix export`: out to a spreadsheet program and back, and nothing is written over."""

from pathlib import Path

import pytest

from cli.conftest import Diversion

MATRIX = "id,conduct,must_not\nfirst,fight,call_sro\nsecond,theft,call_sro\n"
TABLE = "  - {{id: small.{name}, title: T, because: B, cite: [{{source: S}}], file: {name}.csv}}\n"


@pytest.fixture
def with_matrix(small: Path) -> Path:
    (small / "steps.csv").write_text(MATRIX)
    (small / "tables.yaml").write_text("layer: district\ntables:\n" + TABLE.format(name="steps"))
    return small


def test_a_matrix_goes_out_to_a_workbook_and_comes_back(diversion: Diversion, with_matrix: Path, tmp_path: Path) -> None:
    book, back = tmp_path / "steps.xlsx", tmp_path / "back.csv"

    assert diversion("matrix", "export", with_matrix, "--to", book).code == 0
    assert diversion("matrix", "export", book, "--to", back).code == 0

    assert back.read_text() == MATRIX


def test_a_file_that_is_there_is_never_written_over(diversion: Diversion, with_matrix: Path, tmp_path: Path) -> None:
    target = tmp_path / "steps.xlsx"
    target.write_text("somebody's work")

    ran = diversion("matrix", "export", with_matrix, "--to", target)

    assert (ran.code, ran.err) == (
        2,
        f"diversion matrix: there is a file `{target}` already; name another, or move it away\n",
    )
    assert target.read_text() == "somebody's work"


def test_where_there_are_several_matrices_the_table_has_to_be_named(
    diversion: Diversion, with_matrix: Path, tmp_path: Path
) -> None:
    (with_matrix / "more.csv").write_text(MATRIX.replace("first", "other"))
    (with_matrix / "more.yaml").write_text("layer: district\ntables:\n" + TABLE.format(name="more"))

    unnamed = diversion("matrix", "export", with_matrix, "--to", tmp_path / "a.csv")
    misspelt = diversion("matrix", "export", with_matrix, "--table", "small.mor", "--to", tmp_path / "b.csv")
    named = diversion("matrix", "export", with_matrix, "--table", "small.more", "--to", tmp_path / "c.csv")

    assert unnamed.err == "diversion matrix: `small` has `small.more`, `small.steps`; say which with --table\n"
    assert misspelt.err.endswith("did you mean `small.more`?\n")
    assert named.code == 0
    assert "other" in (tmp_path / "c.csv").read_text()


def test_a_matrix_with_a_mistake_is_shown_and_not_written(diversion: Diversion, tmp_path: Path) -> None:
    (tmp_path / "steps.csv").write_text(MATRIX.replace("fight", "=fight"))

    ran = diversion("matrix", "export", tmp_path / "steps.csv", "--to", tmp_path / "steps.xlsx")

    assert ran.code == 1
    assert "`=fight` is a formula to a spreadsheet" in ran.err
    assert "    2 | first,=fight,call_sro" in ran.err
    assert not (tmp_path / "steps.xlsx").exists()


@pytest.mark.parametrize(
    ("source", "target", "says"),
    [
        ("small", "a.pdf", "`a.pdf` ends with none of .csv, .xlsx"),
        ("small", "a.csv", "no table of `small` has a file of its own"),
        ("nowhere.csv", "a.xlsx", "`nowhere.csv` is not a file"),
        ("nowhere", "a.xlsx", "there is no ruleset"),
    ],
)
def test_what_cannot_be_exported_says_why(
    diversion: Diversion, small: Path, tmp_path: Path, source: str, target: str, says: str
) -> None:
    ran = diversion("matrix", "export", tmp_path / source, "--to", tmp_path / target)

    assert ran.code in (1, 2)
    assert says in ran.err
    assert not (tmp_path / target).exists()


def test_without_the_extra_a_workbook_cannot_be_written_and_a_csv_file_can(
    diversion: Diversion, with_matrix: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)

    workbook = diversion("matrix", "export", with_matrix, "--to", tmp_path / "a.xlsx")

    assert (workbook.code, workbook.err) == (1, "diversion: workbooks need openpyxl: pip install 'diversion-engine[xlsx]'\n")
    assert diversion("matrix", "export", with_matrix, "--to", tmp_path / "a.csv").code == 0
