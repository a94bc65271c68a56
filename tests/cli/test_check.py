"""`diversion check`: what policy staff see."""

import json
from pathlib import Path


def test_a_ruleset_without_findings_is_clean_and_says_what_it_holds(diversion, small):
    fingerprint = diversion("check", small, "--format", "json").data["ruleset"]["fingerprint"]

    ran = diversion("check", small)

    assert ran.code == 0
    assert ran.err == ""
    assert ran.out == (
        f"clean: 3 rules, 1 pathway, 0 terms, in force from 2020-01-01, unverified,\nfingerprint {fingerprint[:19]}\n"
    )


def test_each_finding_is_shown_with_its_line_and_what_to_do(diversion, small: Path):
    (small / "more.yaml").write_text(
        "layer: school\n"
        "rules:\n"
        "  - id: small.more\n"
        "    title: More\n"
        "    when: {dangre: true}\n"
        "    must_not: [call_sro]\n"
        "    offer: [tlak]\n"
        "    because: Because.\n"
        "    cite: [{source: the code}]\n",
        encoding="utf-8",
    )

    ran = diversion("check", small)

    assert ran.code == 1
    assert ran.err == ""
    assert ran.out == (
        "DE204 unknown name\n"
        "  there is no fact or term `dangre`\n"
        "  small/more.yaml:5:12\n"
        "    5 |     when: {dangre: true}\n"
        "      |            ^^^^^^\n"
        "  help: did you mean `danger`?\n"
        "\n"
        "DE204 unknown name\n"
        "  there is no pathway `tlak`\n"
        "  small/more.yaml:7:13\n"
        "    7 |     offer: [tlak]\n"
        "      |             ^^^^\n"
        "  help: did you mean `talk`?\n"
        "\n"
        "not usable: 2 errors\n"
    )


def test_a_warning_is_said_and_lets_the_ruleset_pass(diversion, small: Path):
    (small / "more.yaml").write_text(
        "layer: life_safety\n"
        "rules:\n"
        "  - id: small.calm\n"
        "    title: Calm\n"
        "    when: {conduct: talking}\n"
        "    must_not: [call_sro]\n"
        "    because: Because.\n"
        "    cite: [{source: the code}]\n",
        encoding="utf-8",
    )

    ran = diversion("check", small)

    assert ran.code == 0
    assert "DE305 rules contradict each other (warning)" in ran.out
    assert "usable, with 1 warning: 4 rules" in ran.out


def test_for_programs_the_findings_are_data(diversion, small: Path):
    (small / "more.yaml").write_text("fallback_route: [tlak]\n", encoding="utf-8")

    ran = diversion("check", small, "--format", "json")

    assert ran.code == 1
    assert ran.data["usable"] is False
    assert ran.data["counts"] == {"errors": 1, "warnings": 0}
    assert ran.data["findings"] == [
        {
            "code": "DE204",
            "severity": "error",
            "message": "there is no pathway `tlak`",
            "help": "did you mean `talk`?",
            "places": [{"file": "small/more.yaml", "line": 1, "column": 18, "text": ""}],
        }
    ]


def test_a_manifest_that_cannot_be_read_is_a_finding_and_not_a_failure(diversion, small: Path):
    (small / "ruleset.yaml").write_text("id: [", encoding="utf-8")

    ran = diversion("check", small)

    assert ran.code == 1
    assert ran.out.startswith("DE103 not valid YAML\n")
    assert ran.out.endswith("not usable: 1 error\n")


def test_what_was_checked_is_logged_by_fingerprint_and_counts(diversion, small):
    ran = diversion("check", small, "--log", "info")

    line = json.loads(ran.err)
    assert line["event"] == "checked"
    assert line["ruleset"] == "small"
    assert line["counts"] == {"errors": 0, "warnings": 0}
    assert line["fingerprint"].startswith("sha256:")


def test_the_shipped_rulesets_are_listed_with_title_and_status(diversion):
    ran = diversion("list")
    data = diversion("list", "--format", "json").data

    assert ran.code == 0
    assert ran.out.splitlines()[0].split() == ["ruleset", "version", "status", "title"]
    # A long title goes on in the next line, under its column.
    assert [line.split()[0] for line in ran.out.splitlines()[1:] if not line.startswith(" ")] == [
        one["ruleset"] for one in data
    ]
    assert {"ruleset": "base", "version": "1.0.0", "status": "unverified", "title": "National baseline"} in data
