"""`diversion check --prove` is the gate before a ruleset is adopted."""

from __future__ import annotations

import json
from pathlib import Path

from diversion_engine.cli.main import run

UNPROVED = Path(__file__).parents[1] / "rulesets" / "unproved"


def test_a_ruleset_that_holds_says_so_and_ends_well(capsys):
    assert run(["check", "base", "--prove"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("clean: ")
    assert said.endswith("Proved for every incident.\n")


def test_a_broken_promise_ends_with_findings_and_a_scenario(capsys):
    assert run(["check", str(UNPROVED / "DE310_promise_that_is_not_kept"), "--prove"]) == 1
    said = capsys.readouterr().out
    assert "DE310 promise broken" in said
    assert "    Scenario: our.promise: a case that breaks it\n" in said
    assert said.endswith("It cannot be adopted as it stands.\n")


def test_without_proof_nothing_is_said_about_it(capsys):
    assert run(["check", str(UNPROVED / "DE310_promise_that_is_not_kept")]) == 0
    assert "prove" not in capsys.readouterr().out.lower()


def test_what_never_matters_is_a_warning_unless_the_ruleset_is_verified(tmp_path, capsys):
    folder = tmp_path / "ours"
    folder.mkdir()
    source = UNPROVED / "DE317_rule_that_another_one_covers"
    (folder / "rules.yaml").write_text((source / "rules.yaml").read_text())
    tiny = tmp_path / "tiny"
    tiny.mkdir()
    signed = "status: verified\nverified_by: A. Counsel\nverified_on: 2026-08-01\n"
    for file in (UNPROVED.parent / "tiny").glob("*.yaml"):
        (tiny / file.name).write_text(file.read_text() + (signed if file.name == "ruleset.yaml" else ""))
    manifest = (source / "ruleset.yaml").read_text().replace("../../tiny", "../tiny")

    (folder / "ruleset.yaml").write_text(manifest)
    assert run(["check", str(folder), "--prove"]) == 0
    (folder / "ruleset.yaml").write_text(manifest + signed)
    assert run(["check", str(folder), "--prove"]) == 1
    assert run(["check", str(folder)]) == 0
    assert "Before it is adopted, check it with `--prove`." in " ".join(capsys.readouterr().out.split())


def test_json_says_whether_it_was_proved_and_holds_the_scenario(capsys):
    assert run(["check", str(UNPROVED / "DE310_promise_that_is_not_kept"), "--prove", "--format", "json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["proved"] is False
    assert said["findings"][0]["example"].startswith("Scenario: our.promise")


def test_what_cannot_be_read_is_corrected_first(capsys):
    folder = UNPROVED.parent / "bad" / "DE204_fallback_route_misspelt"
    assert run(["check", str(folder), "--prove"]) == 1
    assert capsys.readouterr().out.endswith("Nothing was proved: correct the errors above first.\n")


def test_a_time_that_is_none_is_refused(capsys):
    assert run(["check", "base", "--prove", "--seconds", "soon"]) == 2
    assert "`soon` is not a number of seconds above 0" in " ".join(capsys.readouterr().err.split())
