"""`diversion decide` and `diversion explain`, on the small ruleset."""

import json
from datetime import date

import pytest

from diversion_engine import Engine

TALKING = {"conduct": ["talking"], "danger": False}
DAY = ("--as-of", "2026-11-21")


def test_one_referral_is_answered_with_the_card_and_reasons(diversion, small, facts):
    ran = diversion("decide", small, "--facts", facts(TALKING), *DAY)

    assert ran.code == 0
    assert ran.err == ""
    assert ran.out == (
        "Do not call the officer.\n"
        "Also: Do not report to the police.\n"
        "Instead: A talk (teacher). A teacher talks with the student.\n"
        "Anyone may still call 911 or make a report of their own.\n"
        "Unverified policy: Small policy 1.0.0, as of 2026-11-21. Questions: the dean.\n"
        "\n"
        "Why\n"
        "- Talking stays in class: Nobody is hurt by talking. (small.talking,\n"
        "  small/rules.yaml:29)\n"
    )


def test_for_programs_it_is_exactly_what_the_library_gives(diversion, small, facts):
    ran = diversion("decide", small, "--facts", facts(TALKING), *DAY, "--format", "json")

    expected = Engine.load(small).decide(TALKING, as_of=date(2026, 11, 21)).model_dump(mode="json")
    assert ran.code == 0
    assert ran.out == json.dumps(expected, indent=2) + "\n"


def test_the_incidents_own_date_holds_unless_another_is_given(diversion, small, facts):
    given = facts({**TALKING, "incident_date": "2024-03-01"})

    assert diversion("decide", small, "--facts", given, "--format", "json").data["policy"]["as_of"] == "2024-03-01"
    assert diversion("decide", small, "--facts", given, *DAY, "--format", "json").data["policy"]["as_of"] == "2026-11-21"


def test_without_any_date_today_holds(diversion, small, facts, monkeypatch):
    monkeypatch.setattr("diversion_engine.cli.referrals.today", lambda: date(2027, 2, 3))

    ran = diversion("decide", small, "--facts", facts(TALKING), "--format", "json")

    assert ran.data["policy"]["as_of"] == "2027-02-03"


@pytest.mark.parametrize("how", ["card", "rationale", "letter"])
def test_the_explanation_can_be_chosen(diversion, small, facts, how):
    decision = Engine.load(small).decide(TALKING, as_of=date(2026, 11, 21))
    wanted = {"card": decision.staff_card, "rationale": decision.rationale, "letter": decision.family_letter}[how]()

    decided = diversion("decide", small, "--facts", facts(TALKING), *DAY, "--explain", how)
    explained = diversion("explain", small, "--facts", facts(TALKING), *DAY, "--as", how)

    assert decided.out == explained.out
    assert decided.out.split() == wanted.split()


MANY = (
    {**TALKING, "incident": "A-1"},
    {"dangre": True},
    "{not json",
    {"danger": True, "incident": "A-4"},
    {"conduct": ["theft"], "incident_date": "2001-01-01"},
    {"conduct": ["shouting"], "incident": "A-6"},
)


def test_many_referrals_give_a_line_each_and_an_error_in_the_place_of_those_that_cannot_be_decided(diversion, small, facts):
    ran = diversion("decide", small, "--facts", facts(*MANY), "--as-of", "2026-11-21", "--format", "json")

    assert ran.code == 1
    assert len(ran.lines) == len(MANY)
    assert [("error" in line, line.get("error", {}).get("line")) for line in ran.lines] == [
        (False, None),
        (True, 2),
        (True, 3),
        (False, None),
        (False, None),
        (True, 6),
    ]
    assert ran.lines[1] == {
        "error": {
            "line": 2,
            "findings": [
                {
                    "code": "DE501",
                    "severity": "error",
                    "message": "there is no fact `dangre`",
                    "help": "did you mean `danger`?",
                    "places": [{"file": "facts.jsonl", "line": 2, "column": 2, "text": ""}],
                }
            ],
        }
    }
    assert [line.split(":")[0] for line in ran.err.splitlines() if "DE5" in line] == ["line 2", "line 3", "line 6"]


def test_the_good_lines_are_what_each_would_give_alone(diversion, small, facts):
    together = diversion("decide", small, "--facts", facts(MANY[0], MANY[3]), *DAY, "--format", "json").lines
    alone = [diversion("decide", small, "--facts", facts(one), *DAY, "--format", "json").data for one in (MANY[0], MANY[3])]

    assert together == alone


def test_a_day_before_the_ruleset_is_a_finding_of_its_line(diversion, small, facts):
    ran = diversion("decide", small, "--facts", facts(*MANY), "--format", "json")

    (finding,) = ran.lines[4]["error"]["findings"]
    assert finding["code"] == "DE505"
    assert finding["message"] == "the ruleset `small` is in force from 2020-01-01, which does not include 2001-01-01"


def test_for_people_many_referrals_are_a_table_with_counts_and_then_the_findings(diversion, small, facts):
    ran = diversion("decide", small, "--facts", facts(*MANY), *DAY)

    assert ran.code == 1
    assert ran.out == (
        "incident  officer?  report?   ask  what helps\n"
        "A-1       must not  must not       A talk\n"
        "A-4       must      open      2    A talk\n"
        "line 5    open      open      2    A talk\n"
        "\n"
        "3 referrals decided; 2 not settled (`ask` is the number of open questions); 3\n"
        "rows could not be decided\n"
        "Call the officer: 1 must, 1 must not, 1 open\n"
        "Report to the police: 1 must not, 2 open\n"
        "Policy: Small policy 1.0.0, unverified: nobody has confirmed yet that it says\n"
        "what the law and the agreements say.\n"
        "\n"
        "3 findings\n"
        "\n"
        "line 2: DE501 unknown fact\n"
        "  there is no fact `dangre`\n"
        "  facts.jsonl:2:2\n"
        "  help: did you mean `danger`?\n"
        "\n"
        "line 3: DE503 facts cannot be read\n"
        "  this is not valid JSON: expecting value\n"
        "  facts.jsonl:3:2\n"
        "  help: check the quotes, commas and brackets here and just before\n"
        "\n"
        "line 6: DE502 fact has a value it cannot have\n"
        "  `conduct` cannot have this value\n"
        "  facts.jsonl:6:2\n"
        "  help: write a list of its values between square brackets\n"
    )
    assert ran.err == "3 of 6 rows could not be decided; their findings stand after the table\n"


def test_standard_input_may_hold_one_object_over_many_lines(diversion, small):
    ran = diversion("decide", small, "--facts", "-", *DAY, "--format", "json", typed=json.dumps(TALKING, indent=2))

    assert ran.data["verdicts"]["call_sro"]["verdict"] == "must_not"


def test_standard_input_may_hold_an_object_a_line(diversion, small):
    typed = "\n".join(json.dumps(one) for one in (TALKING, {"danger": True})) + "\n"

    ran = diversion("decide", small, "--facts", "-", *DAY, "--format", "json", typed=typed)

    assert [line["verdicts"]["call_sro"]["verdict"] for line in ran.lines] == ["must_not", "must"]


def test_a_single_line_is_one_object_unless_lines_are_asked_for(diversion, small):
    typed = json.dumps(TALKING) + "\n"

    one = diversion("decide", small, "--facts", "-", *DAY, "--format", "json", typed=typed)
    line = diversion("decide", small, "--facts", "-", "--lines", *DAY, "--format", "json", typed=typed)

    assert one.out.count("\n") > 1
    assert line.out.count("\n") == 1
    assert one.data == line.data


def test_an_empty_file_of_many_is_nothing_decided(diversion, small, tmp_path):
    (tmp_path / "none.jsonl").write_text("\n", encoding="utf-8")

    assert diversion("decide", small, "--facts", tmp_path / "none.jsonl", "--format", "json").out == ""
    assert diversion("decide", small, "--facts", tmp_path / "none.jsonl").out == "0 referrals decided\n"


def test_a_file_that_is_not_there_cannot_be_read(diversion, small, tmp_path):
    one = diversion("decide", small, "--facts", tmp_path / "none.json")
    many = diversion("decide", small, "--facts", tmp_path / "none.jsonl")

    assert one.code == many.code == 2
    assert one.err.startswith("DE503 facts cannot be read\n  `none.json` does not exist\n")
    assert many.err.startswith("DE503 facts cannot be read\n  `none.jsonl` does not exist\n")


def test_names_that_do_not_exist_are_findings_and_the_file_is_not_shown(diversion, small, facts):
    ran = diversion("decide", small, "--facts", facts({"dangre": True, "race_ethnicity": "zqx"}), *DAY)

    assert ran.code == 1
    assert ran.out == ""
    assert ran.err == (
        "DE501 unknown fact\n"
        "  there is no fact `dangre`\n"
        "  facts.json:1:2\n"
        "  help: did you mean `danger`?\n"
        "\n"
        "DE504 demographics are not facts\n"
        "  `race_ethnicity` is demographics, and no decision may depend on it\n"
        "  facts.json:1:18\n"
        '  help: put it under "demographics", where it travels beside the referral\n'
    )


def test_a_ruleset_with_errors_decides_nothing(diversion, small, facts):
    (small / "more.yaml").write_text("fallback_route: [tlak]\n", encoding="utf-8")

    ran = diversion("decide", small, "--facts", facts(TALKING))

    assert ran.code == 1
    assert ran.out == ""
    assert "help: did you mean `talk`?" in ran.err
    assert ran.err.endswith(f"the ruleset `{small}` cannot be used: 1 error\n")


@pytest.mark.parametrize(("given", "code"), [(TALKING, 0), ({"danger": True}, 3), ({}, 3)])
def test_strict_makes_an_open_answer_a_failure(diversion, small, facts, given, code):
    for command in ("decide", "explain"):
        assert diversion(command, small, "--facts", facts(given), *DAY, "--strict").code == code
        assert diversion(command, small, "--facts", facts(given), *DAY).code == 0


def test_the_log_holds_names_and_no_values(diversion, small, facts):
    ran = diversion("decide", small, "--facts", facts(*MANY[:2]), *DAY, "--format", "json", "--log", "info")

    log = [json.loads(line) for line in ran.err.splitlines() if line.startswith("{")]
    assert [line["event"] for line in log] == ["decided", "finished"]
    assert log[0]["fact_names"] == ["conduct", "danger"]
    assert log[1]["counts"] == {"rows": 2, "rejected": 1}
    assert "talking" not in json.dumps(log[0]["fact_names"])


def test_why_not_and_what_would_change(diversion, small, facts):
    ran = diversion(
        "explain", small, "--facts", facts(TALKING), *DAY, "--why-not", "call_sro=must", "--what-would-change", "call_sro"
    )

    assert ran.code == 0
    assert ran.out.startswith("Why not “must”: call the officer?\n")
    assert "“Danger comes first” (small.danger, small/safety.yaml:3)" in ran.out
    assert "The answer to whether to call the officer would be “" in ran.out


def test_without_a_wish_the_rationale_is_shown(diversion, small, facts):
    assert diversion("explain", small, "--facts", facts(TALKING), *DAY).out.startswith("Small policy (small), version 1.0.0")


def test_as_json_the_answers_stand_beside_the_decision(diversion, small, facts):
    plain = diversion("explain", small, "--facts", facts(TALKING), *DAY, "--as", "json").data
    asked = diversion("explain", small, "--facts", facts(TALKING), *DAY, "--as", "json", "--why-not", "call_sro=must").data

    assert plain == diversion("decide", small, "--facts", facts(TALKING), *DAY, "--format", "json").data
    assert asked.keys() - plain.keys() == {"why_not"}


def test_an_action_that_does_not_exist_is_said(diversion, small, facts):
    ran = diversion("explain", small, "--facts", facts(TALKING), "--what-would-change", "call_sr")

    assert ran.code == 2
    assert ran.err == "diversion explain: there is no action `call_sr`; did you mean `call_sro`?\n"
