"""The pytest plugin, run as a district runs it: in a folder that holds no Python."""

from __future__ import annotations

import codecs
import subprocess
import sys
from pathlib import Path

import pytest

from diversion_engine.diagnostics.finding import Report
from diversion_engine.review.catalogue import catalogue
from diversion_engine.review.feature import rows_of
from diversion_engine.review.gherkin import read_feature
from diversion_engine.review.review import review
from review.folders import AGREES, DAY, asked, district, mistakes, run_pytest

DISAGREES = AGREES.replace("must not be called", "may be called").replace("Defiance stays", "Defiance goes")
UNREADABLE = AGREES.replace("When staff ask", "When staf ask").replace("Defiance stays", "Defiance is read")
OUTLINE = """
Feature: Rows
  Scenario Outline: The same answer
    Given an ordinary school day
    And the conduct is "<conduct>"
    When staff ask what to do
    Then the School Resource Officer <answer>

    Examples:
      | conduct | answer             |
      | theft   | is not called for  |
      | fight   | must not be called |
"""


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    features = {
        "agrees.feature": AGREES,
        "disagrees.feature": DISAGREES,
        "unreadable.feature": UNREADABLE,
        "deep/rows.feature": OUTLINE,
    }
    return district(tmp_path_factory.mktemp("district") / "ours", features)


@pytest.mark.parametrize("options", [(), ("-n2",)], ids=["alone", "xdist"])
def test_every_scenario_is_a_test_named_after_its_file(mixed: Path, options: tuple[str, ...]) -> None:
    done = run_pytest(mixed, "-v", *options)

    lines = {line for line in done.stdout.splitlines() if "features/" in line}
    outcomes = {
        (line.split("features/")[1].split(" FAILED")[0].split(" PASSED")[0].strip(), word)
        for line in lines
        for word in ("PASSED", "FAILED")
        if word in line and " - " not in line
    }
    names = {(name.split("  ")[0], word) for name, word in outcomes}
    assert {
        ("agrees.feature::Defiance stays with the school", "PASSED"),
        ("disagrees.feature::Defiance goes with the school", "FAILED"),
        ("unreadable.feature::Defiance is read with the school", "FAILED"),
        ("deep/rows.feature::The same answer [theft, is not called for]", "PASSED"),
        ("deep/rows.feature::The same answer [fight, must not be called]", "FAILED"),
    } <= names
    assert "3 failed, 2 passed" in done.stdout


def test_a_failure_is_a_few_lines_of_plain_english(mixed: Path) -> None:
    done = run_pytest(mixed, "-q", "features/disagrees.feature")

    told = done.stdout.split("____\n", 1)[1].split("====")[0].strip().splitlines()
    assert told == [
        "features/disagrees.feature:7: the School Resource Officer may be called",
        "  The policy says: the School Resource Officer: must not (rule d.routine).",
        "  Known: conduct defiance; the rest as on an ordinary school day.",
    ]


def test_a_mistake_is_shown_with_its_line_and_what_was_meant(mixed: Path) -> None:
    done = run_pytest(mixed, "-q", "features/unreadable.feature")

    assert "DE802 sentence not known" in done.stdout
    assert "6 |     When staf ask what to do" in done.stdout
    assert "help: did you mean: staff ask what to do?" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert ".py:" not in done.stdout


def test_one_scenario_can_be_asked_for(mixed: Path) -> None:
    assert "1 passed" in run_pytest(mixed, "-q", "features/agrees.feature::Defiance stays with the school").stdout
    assert "1 failed" in run_pytest(mixed, "-q", "-k", "goes").stdout


def test_tags_choose_scenarios_and_need_no_settings_of_pytest(tmp_path: Path) -> None:
    district(tmp_path, {"a.feature": AGREES.replace("  Scenario:", "  @statute\n  Scenario:"), "b.feature": DISAGREES})
    done = run_pytest(tmp_path, "-q", "-m", "statute", "--strict-markers", "-W", "error")

    assert "1 passed, 1 deselected" in done.stdout


def test_a_broken_file_spoils_only_itself(tmp_path: Path) -> None:
    district(tmp_path, {"a.feature": AGREES, "b.feature": "Featur: x\n", "c.feature": "", "d.feature": "Feature: d\n"})
    done = run_pytest(tmp_path, "-q")

    assert "3 failed, 1 passed" in done.stdout
    assert "help: begin the file with `Feature:` and what it is about" in done.stdout


def test_settings_that_cannot_be_used_are_said(tmp_path: Path) -> None:
    district(tmp_path, settings='rulset = "policy"\n')
    done = run_pytest(tmp_path, "-q")

    assert "there is no setting `rulset`" in done.stdout
    assert "did you mean `ruleset`?" in done.stdout


def test_the_plugin_and_the_command_agree(mixed: Path) -> None:
    found = review(mixed / "features", DAY)

    assert found.verdict == 2
    assert {str(standing): number for standing, number in found.counts.items()} == {"agrees": 2, "disagrees": 2}


# -- other projects ----------------------------------------------------------------------------------------------------

STEPS = """
from pytest_bdd import given, scenarios, then, when
scenarios("theirs.feature")
@given("a cart")
def _(): ...
@when("somebody pays")
def _(): ...
@then("it is empty")
def _(): ...
"""


def test_a_project_with_pytest_bdd_of_its_own_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "theirs.feature").write_text(
        "Feature: Shop\n  @skip\n  Scenario: a\n  Given a cart\n  Scenario: b\n  Given a cart\n  When somebody pays\n  Then it is empty\n"
    )
    (tmp_path / "test_theirs.py").write_text(STEPS)
    (tmp_path / "conftest.py").write_text(
        "import sys\ndef pytest_sessionfinish():\n    ours = [m for m in sys.modules if m.startswith('diversion_engine.') and 'review' not in m]\n    assert not ours, ours\n"
    )
    with_us = run_pytest(tmp_path, "-q", "-rs", "-W", "error")
    without = run_pytest(tmp_path, "-q", "-rs", "-W", "error", "-p", "no:diversion")

    assert with_us.returncode == without.returncode == 0
    assert "1 passed, 1 skipped" in with_us.stdout
    assert with_us.stdout.rsplit(" in ", 1)[0] == without.stdout.rsplit(" in ", 1)[0]


def test_markers_of_other_projects_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "test_a.py").write_text("def test_a(): ...\n")

    assert "@pytest.mark.draft" not in run_pytest(tmp_path, "--markers").stdout


def test_settings_above_the_root_of_another_project_do_not_count(tmp_path: Path) -> None:
    (tmp_path / "diversion.toml").write_text('ruleset = "base"\n')
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "pytest.ini").write_text("[pytest]\n")
    (theirs / "x.feature").write_text("Feature: x\n Scenario: y\n Given a cart\n")

    assert run_pytest(theirs, "-q").returncode == 5


def test_reading_scenarios_loads_no_runner(tmp_path: Path) -> None:
    district(tmp_path)
    program = "import sys; from diversion_engine.cli.main import run; code = run(['review']); assert not {'pytest', '_pytest', 'pytest_bdd'} & set(sys.modules); raise SystemExit(code)"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("1 scenario agrees. Policy: d 1.0.0 (unverified).\n")


# -- files from Word, Notepad and a spreadsheet ------------------------------------------------------------------------

PLAIN = 'Feature: f\n  Scenario: s\n    Given an ordinary school day\n    And the conduct is "fight"\n    And these facts\n      | mutual | yes |\n    When staff ask what to do\n    Then staff are told "Don\'t leave"\n'


@pytest.mark.parametrize(
    "content",
    [
        codecs.BOM_UTF8 + PLAIN.encode(),
        PLAIN.encode("utf-16"),
        PLAIN.replace("\n", "\r\n").encode(),
        PLAIN.replace('"fight"', "\u201cfight\u201d").replace("'", "\u2019").encode(),
        PLAIN.replace("the conduct", "the\u00a0conduct").replace("      |", "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0|").encode(),
        PLAIN.replace("| mutual | yes |", "mutual\tyes").encode(),
        PLAIN.replace("staff ask", "staff\u200b ask").encode(),
    ],
    ids=["mark at the beginning", "UTF-16", "line ends of Windows", "smart quotes", "other spaces", "a spreadsheet's tabs", "a space without width"],
)  # fmt: skip
def test_a_file_is_read_as_it_was_meant(tmp_path: Path, content: bytes) -> None:
    (plain,) = asked(tmp_path, PLAIN)
    (found,) = asked(tmp_path, content.decode("utf-16") if content[:2] in (b"\xff\xfe", b"\xfe\xff") else content.decode())
    assert mistakes(tmp_path, content) == []

    assert found.scenario.key == plain.scenario.key


def test_a_file_in_another_encoding_says_how_to_save_it(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, PLAIN.replace("'", "\u2019").encode("cp1252"))

    assert found.message == "the file is not saved as UTF-8 text"
    assert found.span is not None
    assert found.span.line == 8


# -- the parser --------------------------------------------------------------------------------------------------------


def test_the_shipped_features_are_read_as_pytest_bdd_reads_them() -> None:
    from pytest_bdd.parser import FeatureParser

    paths = sorted((Path(__file__).parents[2] / "features").rglob("*.feature"))
    assert paths
    for path in paths:
        ours = read_feature(path.read_text(encoding="utf-8"), path.name, Report())
        theirs = FeatureParser(str(path.parent), path.name).parse()
        assert ours is not None
        rows = {row.name: row for outline in ours.outlines if not outline.examples for row in rows_of(outline)}
        plain = {name: one for name, one in theirs.scenarios.items() if not one.examples}
        assert {name: [step.text for step in row.steps] for name, row in rows.items()} == {
            name: [step.name for step in one.steps] for name, one in plain.items()
        }


def test_there_is_a_sentence_for_everything_that_is_done() -> None:
    from diversion_engine.review.actions import ACTIONS, POLICY

    for language in ("en", "es"):
        assert {phrase.does for phrase in catalogue(language).phrases} == {*ACTIONS, *POLICY}
