"""`diversion review` and `diversion phrases`, for people who have never seen a test runner."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from diversion_engine.cli.main import run
from review.folders import AGREES, district, scenario

WRONG = AGREES.replace("must not be called", "must be called")
ALL = scenario(
    "Given any incident at all",
    "When every such case is checked",
    "Then in every case the School Resource Officer must not be called",
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("features", "code"),
    [
        ({"a.feature": AGREES}, 0),
        ({"a.feature": AGREES, "b.feature": WRONG}, 1),
        ({"a.feature": AGREES, "b.feature": WRONG, "c.feature": AGREES.replace("When", "Whne")}, 2),
        ({"a.feature": ""}, 2),
    ],
)
def test_the_exit_code_says_how_the_review_ends(here: Path, features: dict[str, str], code: int) -> None:
    district(here, features)

    assert run(["review"]) == code


def test_what_is_not_settled_ends_with_a_code_of_its_own(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from diversion_engine.review import promises

    district(here, {"a.feature": AGREES, "b.feature": ALL})
    monkeypatch.setattr(promises, "find_spec", lambda _: None)

    assert run(["review"]) == 3


def test_a_folder_without_settings_says_what_to_do(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.feature").write_text(AGREES)

    assert run(["review"]) == 2
    assert "make a file `diversion.toml` there" in capsys.readouterr().out


def test_the_report_for_people(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    district(here, {"a.feature": WRONG})
    run(["review", "features"])

    assert capsys.readouterr().out.splitlines() == [
        "Defiance stays with the school (disagrees)",
        "a.feature:7: the School Resource Officer must be called",
        "  The policy says: the School Resource Officer: must not (rule d.routine).",
        "  Known: conduct defiance; the rest as on an ordinary school day.",
        "",
        "0 scenarios agree, 1 disagrees. Policy: d 1.0.0 (unverified).",
        "0 of 3 rules are reached by some scenario.",
    ]


def test_the_report_for_programs(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    district(here, {"a.feature": AGREES, "b.feature": WRONG})
    run(["review", "--format", "json"])

    found = json.loads(capsys.readouterr().out)
    assert found["verdict"] == "disagrees"
    assert found["counts"] == {"agrees": 1, "disagrees": 1, "not settled": 0}
    assert [one["standing"] for one in found["scenarios"]] == ["agrees", "disagrees"]
    assert found["scenarios"][1]["lines"][0]["line"] == 7


def test_one_file_can_be_reviewed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    district(here, {"a.feature": AGREES, "b.feature": WRONG})

    assert run(["review", "features/a.feature"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1 scenario agrees. Policy: d 1.0.0 (unverified).",
        "1 of 3 rules are reached by some scenario.",
    ]


def test_the_measures_say_what_nobody_would_notice(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    district(here, {"a.feature": AGREES})

    assert run(["review", "--measures"]) == 0
    text = capsys.readouterr().out
    assert "13 slips that no scenario would notice" in text
    assert "notice 2 of 15 slips." in text
    assert run(["review", "--measures", "--slips", "4", "--seed", "2", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["measures"]["slips"]["seed"] == 2


def test_phrases_lists_sentences_and_the_names_of_a_ruleset(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    district(here)

    assert run(["phrases", "policy"]) == 0
    shown = capsys.readouterr().out
    assert "* **When** staff ask what to do" in shown
    assert "* similar acts this year: 0 to 20" in shown
    assert "* Circle (`circle`)" in shown


def test_phrases_that_nobody_uses(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    district(here)

    assert run(["phrases", "--unused", "features"]) == 0
    shown = capsys.readouterr().out
    assert "When every such case is checked" in shown
    assert "When staff ask what to do" not in shown
