"""`diversion diff`: what a policy writer reads after changing a rule."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from diversion_engine.cli.main import run

RULES = """layer: agreement
terms:
  hurt:
    says: Somebody was hurt.
    when: {injury: {at_least: minor}}
rules:
  - id: town.fight
    title: A fight in which nobody is hurt stays with the school
    when: {all: [{conduct: fight}, {not: hurt}]}
    must_not: [call_sro]
    offer: [restorative-chat]
    because: Nobody was hurt.
    cite: [{source: the board, says: minutes of May}]
  - id: town.family
    title: The family is told
    when: {conduct: fight}
    duty: [{duty: notify-guardian, owed_by: principal, owed_to: guardian, within: 24 hours}]
    because: Families are told.
    cite: [{source: the board}]
"""


@pytest.fixture
def towns(tmp_path: Path) -> tuple[str, str]:
    """The same small ruleset twice; the second one is there to be changed."""
    for name in ("old", "new"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "ruleset.yaml").write_text(
            "id: town\ntitle: Town\nversion: 1.0.0\nextends: pathways\nstatus: unverified\ncontact: the office\n"
        )
        (folder / "rules.yaml").write_text(RULES)
    return str(tmp_path / "old"), str(tmp_path / "new")


def changed(folder: str, before: str, after: str) -> None:
    file = Path(folder) / "rules.yaml"
    text = file.read_text()
    assert before in text
    file.write_text(text.replace(before, after))


def diff(*arguments: str) -> int:
    return run(["diff", *arguments, "--as-of", "2026-09-01"])


def test_two_copies_are_proved_alike(towns: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(*towns) == 0
    assert "Both give the same answers in every case, on all of these days. That is proved." in capsys.readouterr().out


def test_saying_the_same_in_other_words_is_alike_and_listed(towns: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    changed(towns[1], "{all: [{conduct: fight}, {not: hurt}]}", "{none: [{not: {conduct: fight}}, hurt]}")
    changed(towns[1], "Nobody was hurt.\n    cite", "Nobody was hurt at all.\n    cite")
    assert diff(*towns) == 0
    out = capsys.readouterr().out
    assert "rule town.fight: changed (when and because)" in out
    assert "That is proved." in out


def test_a_moved_threshold_is_said_with_the_cases_it_moves(towns: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    changed(towns[1], "{at_least: minor}", "{at_least: medical}")
    assert diff(*towns) == 1
    out = capsys.readouterr().out
    assert "1. A fight in which nobody is hurt stays with the school (rule town.fight," in out
    assert "Always when the conduct includes fight, and the injury is minor." in out
    assert "- Ask a School Resource Officer to come and act now: before not called for,\n     now must not" in out
    assert "- Restorative chat: now on the route" in out
    assert "Plainest case: an ordinary school day, and the injury is minor and the\n     conduct includes fight." in out
    assert "term hurt: changed (when)" in out


def test_a_later_deadline_is_one_line(towns: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    changed(towns[1], "within: 24 hours", "within: 48 hours")
    assert diff(*towns) == 1
    out = capsys.readouterr().out
    assert "before within 24 hours, now within 48" in out
    assert out.count("Always when") == 1


def test_a_rule_that_starts_next_year_differs_from_then_on(towns: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    changed(towns[1], "    must_not: [call_sro]", "    in_force: {from: 2027-01-01}\n    must_not: [call_sro]")
    assert diff(*towns) == 1
    out = capsys.readouterr().out
    assert "2026-09-01 to 2026-12-31" in out
    assert "From 2027-01-01 on\n  Both give the same answers in every case." in out


def test_for_machines_there_is_a_scenario_that_can_be_pasted(
    towns: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    changed(towns[1], "must_not: [call_sro]", "must_not: [notify_law_enforcement]")
    assert diff(*towns, "--format", "json") == 1
    (days,) = json.loads(capsys.readouterr().out)["days"]
    (change,) = days["changes"]
    assert change["rule"] == "town.fight"
    (shown,) = change["shown"]
    assert {(one["action"], one["before"], one["now"]) for one in shown["answers"]} == {
        ("call_sro", "must_not", "not_called_for"),
        ("notify_law_enforcement", "not_called_for", "must_not"),
    }
    assert 'Given the "' in shown["scenario"]
    assert "Then the School Resource Officer is not called for" in shown["scenario"]


def test_markdown_and_a_page_say_the_same(towns: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(towns[1], "within: 24 hours", "within: 48 hours")
    assert diff(*towns, "--format", "md") == 1
    assert "## From 2026-09-01 on" in capsys.readouterr().out
    target = tmp_path / "change.html"
    assert diff(*towns, "--format", "html", "--out", str(target)) == 1
    assert "before within 24 hours, now within 48 hours" in target.read_text()


def test_a_ruleset_that_cannot_be_read_ends_with_its_findings(
    towns: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(towns[0])
    assert diff(*towns) == 2
    assert capsys.readouterr().err
