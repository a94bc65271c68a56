"""Ways in which a wrong file would look right, each of which a plain runner of Gherkin lets pass. Here each is an error with its line."""

from __future__ import annotations

import asyncio
import inspect
import pickle
from pathlib import Path

import pytest

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.explain.scenario import scenario as pasted
from diversion_engine.review.actions import ACTIONS
from diversion_engine.review.answering import EXPECTING
from diversion_engine.review.catalogue import catalogue, read_catalogue
from diversion_engine.review.promises import UNNAMED
from diversion_engine.review.result import Standing
from diversion_engine.review.review import review
from diversion_engine.review.scenario import Example
from review.folders import AGREES, DAY, asked, district, mistakes, read, run_pytest, scenario, shelf

GOOD = """
    Given an ordinary school day
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
"""


def said(folder: Path, text: str | bytes) -> list[tuple[Code, int, str]]:
    return [(one.code, one.span.line if one.span else 0, one.message) for one in mistakes(folder, text)]


def test_a_good_scenario_has_no_mistakes(tmp_path: Path) -> None:
    assert said(tmp_path, f"Feature: f\n  Scenario: s{GOOD}") == []


# -- the ten -----------------------------------------------------------------------------------------------------------


def test_two_scenarios_of_one_name(tmp_path: Path) -> None:
    text = f"Feature: f\n  Scenario: same{GOOD}\n  Scenario: same{GOOD}"

    assert said(tmp_path, text) == [(Code.SAME_NAME, 8, "two scenarios are called `same`")]
    assert len(read(tmp_path, text).scenarios) == 2


def test_two_scenarios_of_one_name_under_different_rules(tmp_path: Path) -> None:
    text = f"Feature: f\n  Rule: a\n  Scenario: same{GOOD}\n  Rule: b\n  Scenario: same{GOOD}"

    assert [(code, line) for code, line, _ in said(tmp_path, text)] == [(Code.SAME_NAME, 10)]


@pytest.mark.parametrize(
    "line", ["Gven an incident", "Gievn nobody is hurt", "Thn staff are asked nothing", "given nobody is hurt"]
)
def test_a_misspelt_keyword_in_front_of_the_steps(tmp_path: Path, line: str) -> None:
    ((code, number, _),) = said(tmp_path, f"Feature: f\n  Scenario: s\n    {line}{GOOD}")

    assert (code, number) == (Code.LOST_LINE, 3)


def test_a_misspelt_keyword_among_the_steps(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, f"Feature: f\n  Scenario: s{GOOD}    Thenn staff are asked nothing\n")

    assert found.code is Code.SCENARIO_UNREADABLE
    assert found.span is not None
    assert found.span.line == 7
    assert found.help == "did you mean `Then`?"


@pytest.mark.parametrize("heading", ["Scenaro: other", "Scenario other", "Exampels:", "Backgroud:"])
def test_a_misspelt_heading(tmp_path: Path, heading: str) -> None:
    ((code, number, _),) = said(tmp_path, f"Feature: f\n  {heading}\n\n  Scenario: s{GOOD}")

    assert (code, number) == (Code.LOST_LINE, 2)


def test_descriptions_may_say_what_they_like(tmp_path: Path) -> None:
    prose = "The nurse comes first. Whether a report is due depends on what was found.\n  and that is asked on its own.\n"

    assert said(tmp_path, f"Feature: f\n  {prose}\n  They are told. See section 3: conduct.\n  Scenario: s{GOOD}") == []


@pytest.mark.parametrize(
    "steps",
    [
        (),
        ("Given an ordinary school day",),
        ("Given an ordinary school day", "When staff ask what to do"),
        ("Given an ordinary school day", "Then the School Resource Officer is not called for"),
        ("Given any incident at all", "When every such case is checked"),
    ],
)
def test_a_scenario_that_checks_nothing(tmp_path: Path, steps: tuple[str, ...]) -> None:
    codes = {code for code, line, _ in said(tmp_path, scenario(*steps)) if line >= 3}

    assert codes & {Code.CHECKS_NOTHING, Code.OUT_OF_PLACE}


def test_examples_without_rows(tmp_path: Path) -> None:
    outline = (
        'Given an ordinary school day\nGiven the conduct is "<c>"\nWhen staff ask what to do\nThen staff are asked nothing'
    )
    found = said(tmp_path, f"Feature: f\n Scenario Outline: s\n{outline}\n Examples:\n  | c |\n")

    assert found == [(Code.CHECKS_NOTHING, 7, "the examples of `s` have no rows, so nothing is checked")]


@pytest.mark.parametrize(
    ("heading", "table"),
    [("Scenario Outline", ""), ("Scenario Outline", "Examples:\n| knid |\n| fight |\n"), ("Scenario", ""), ("Scenario Outline", "Examples:\n| kind | x |\n| fight | y |\n")],
)  # fmt: skip
def test_placeholders_and_columns_that_do_not_meet(tmp_path: Path, heading: str, table: str) -> None:
    steps = 'Given an ordinary school day\nGiven staff do not know "injury" yet\nAnd these facts\n| conduct | <kind> |\nWhen staff ask what to do\nThen staff are asked nothing'
    found = said(tmp_path, f"Feature: f\n{heading}: s\n{steps}\n{table}")

    assert Code.BAD_EXAMPLES in {code for code, _, _ in found}


@pytest.mark.parametrize("tag", ["@skip", "@xfail", "@wip", "@_draft", "@parametrize", "@usefixtures", "@drfat"])
def test_tags_that_are_not_ours(tmp_path: Path, tag: str) -> None:
    ((code, line, _),) = said(tmp_path, f"Feature: f\n  {tag}\n  Scenario: s{GOOD}")

    assert (code, line) == (Code.BAD_TAG, 2)


def test_a_tag_on_examples(tmp_path: Path) -> None:
    text = f"Feature: f\n  Scenario Outline: s{GOOD}    And staff are asked <what>\n  @skip\n  Examples:\n  | what |\n  | nothing |\n"

    assert (Code.BAD_TAG, 8) in [(code, line) for code, line, _ in said(tmp_path, text)]


def test_a_source_that_no_rule_cites(tmp_path: Path) -> None:
    assert said(tmp_path, f"Feature: f\n  @cite:IDEA @statute\n  Scenario: s{GOOD}") == []
    assert [code for code, _, _ in said(tmp_path, f"Feature: f\n  @cite:IDAE\n  Scenario: s{GOOD}")] == [Code.BAD_TAG]


def test_a_table_below_a_sentence_that_takes_none(tmp_path: Path) -> None:
    text = scenario(
        "Given an ordinary school day", "| injury | serious |", "When staff ask what to do", "Then staff are asked nothing"
    )

    assert [(code, line) for code, line, _ in said(tmp_path, text)] == [(Code.BAD_TABLE, 4)]


def test_a_block_of_text_that_nobody_reads(tmp_path: Path) -> None:
    text = scenario(
        "Given an ordinary school day",
        '"""',
        "injury: serious",
        '"""',
        "When staff ask what to do",
        "Then staff are asked nothing",
    )

    assert [(code, line) for code, line, _ in said(tmp_path, text)] == [(Code.BAD_TABLE, 4)]


def test_a_sentence_without_its_table(tmp_path: Path) -> None:
    text = scenario("Given these facts", "When staff ask what to do", "Then staff are asked nothing")

    assert (Code.BAD_TABLE, 4) in [(code, line) for code, line, _ in said(tmp_path, text)]


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("the {role} is told", "the principal is told", "the principal is told"),
        ('the case goes to "{pathway}"', 'the case goes to "{words}"', None),
        ("{number} dollars", "{amount} dollars", "0 dollars"),
        ("it is {state}", "it is over", "it is over"),
    ],
)
def test_two_sentences_that_one_text_fits(one: str, other: str, both: str | None) -> None:
    text = f"language: en\ntitle: t\nlists: {{state: {{over: a, under way: b}}}}\nphrases:\n- {{id: a, kind: then, says: '{one}'}}\n- {{id: b, kind: then, says: '{other}'}}\n"
    report = Report()
    read_catalogue(text, "x.yaml", report)

    (found,) = report
    assert found.code is Code.BAD_PHRASE
    assert both is None or f"`{both}`" in found.message


def test_sentences_that_only_look_alike_are_told_apart() -> None:
    text = "language: en\ntitle: t\nphrases:\n- {id: a, says: 'it is {date}'}\n- {id: b, says: it is over}\n- {id: c, kind: then, says: it is over}\n"
    report = Report()
    read_catalogue(text, "x.yaml", report)

    assert list(report) == []


def test_nothing_that_a_sentence_does_has_to_be_awaited() -> None:
    functions = [*ACTIONS.values(), *EXPECTING.values()]

    assert not [one for one in functions if inspect.iscoroutinefunction(one) or asyncio.iscoroutinefunction(one)]


def test_nothing_that_a_sentence_does_can_skip(tmp_path: Path) -> None:
    district(tmp_path)
    (tmp_path / "conftest.py").write_text(
        "import pytest\ndef pytest_collection_modifyitems(items):\n    for item in items: item.add_marker(pytest.mark.skip(reason='later'))\n"
    )
    done = run_pytest(tmp_path, "-q")

    assert "the mark `skip` would leave this scenario out" in done.stdout
    assert "1 failed" in done.stdout
    assert "skipped" not in done.stdout


# -- and the others ----------------------------------------------------------------------------------------------------


def test_shares_of_combinations_are_never_shown(tmp_path: Path) -> None:
    text = scenario(
        "Given any incident where",
        "| conduct | includes fight |",
        "When every such case is checked",
        "Then in every case the School Resource Officer must not be called",
    )
    (result,) = asked(tmp_path, text)

    assert result.standing is Standing.DISAGREES
    assert "%" not in str(result.disagreements)


def test_a_suggestion_that_nobody_has_read(tmp_path: Path) -> None:
    policy = shelf().take(None, Report())
    assert policy is not None
    program = policy[1].program(DAY)
    text = pasted(UNNAMED, "base", program, policy[1].engine.facts({"injury": "minor"}), ["staff are asked nothing"])

    assert said(tmp_path, f"Feature: f\n{text}\n") == [(Code.UNFINISHED, 2, "`TODO name this` still has to be given a name")]


@pytest.mark.parametrize(
    "given",
    [("| conduct | only fight |", "| conduct | excludes fight |"), ("| injury | at least minor |", "| injury | none |")],
)
def test_a_promise_about_no_incident(tmp_path: Path, given: tuple[str, ...]) -> None:
    text = scenario(
        "Given any incident where",
        *given,
        "When every such case is checked",
        "Then in every case the School Resource Officer must not be called",
    )
    (result,) = asked(tmp_path, text)

    assert result.standing is Standing.DISAGREES
    assert "there is no such incident" in result.disagreements[0].says[0]


@pytest.mark.parametrize(
    "line",
    [
        'Then in no case does the case go to "Restorative chatt"',
        'Then in every case staff must also "notify gardian"',
        'Then changing only "disabilty" never changes what happens with the officer',
    ],
)
def test_a_promise_with_a_word_that_the_policy_does_not_have(tmp_path: Path, line: str) -> None:
    text = scenario("Given any incident at all", "When every such case is checked", line)

    ((code, number, _),) = said(tmp_path, text)
    assert (code, number) == (Code.NOT_IN_POLICY, 6)


def test_a_promise_that_time_ran_out_on_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from diversion_engine.engines import proof

    monkeypatch.setattr(proof.Prover, "prove", lambda *_: proof.Unsettled())
    text = scenario(
        "Given any incident at all",
        "When every such case is checked",
        "Then in every case the School Resource Officer must not be called",
    )
    (result,) = asked(tmp_path, text)

    assert result.standing is Standing.NOT_SETTLED


def test_without_a_solver_no_promise_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from diversion_engine.review import promises

    monkeypatch.setattr(promises, "find_spec", lambda _: None)
    text = scenario(
        "Given any incident at all",
        "When every such case is checked",
        "Then in every case the School Resource Officer must not be called",
    )
    (result,) = asked(tmp_path, text)

    assert result.standing is Standing.NOT_SETTLED


@pytest.mark.parametrize(
    "line",
    [
        "The student is named Jordan and shouts.",
        "born on 3 May 2011",
        "Student no. 4471823",
        "Write to family@example.org",
        "Call 555-123-4567",
        "SSN 078-05-1120",
    ],
)
def test_a_line_that_may_be_about_a_real_person(tmp_path: Path, line: str) -> None:
    ((code, number, _),) = said(tmp_path, f"Feature: f\n  {line}\n  Scenario: s{GOOD}")

    assert (code, number) == (Code.REAL_PERSON, 2)


def test_the_facts_of_a_case_are_not_in_the_report_of_pytest(tmp_path: Path) -> None:
    district(tmp_path)
    run_pytest(tmp_path, "-q", "--junitxml=out.xml")

    assert "defiance" not in (tmp_path / "out.xml").read_text(encoding="utf-8").lower().replace("defiance stays", "")


def test_no_private_name_of_a_runner_is_used() -> None:
    from diversion_engine.review import plugin

    source = inspect.getsource(plugin)
    assert "_pytest" not in source
    assert "pytest_bdd" not in source


def test_what_was_read_before_does_not_stay(tmp_path: Path) -> None:
    assert [one.standing for one in asked(tmp_path, f"Feature: f\n  Scenario: s{GOOD}")] == [Standing.AGREES]
    changed = GOOD.replace("is not called for", "must be called")
    assert [one.standing for one in asked(tmp_path, f"Feature: f\n  Scenario: s{changed}")] == [Standing.DISAGREES]


def test_yes_and_no_are_read_as_the_fact_has_them(tmp_path: Path) -> None:
    text = scenario(
        "Given these facts", "| ongoing | no |", "| mutual | yes |", "When staff ask what to do", "Then staff are asked nothing"
    )
    ((compiled,),) = [read(tmp_path, text).scenarios]

    assert isinstance(compiled.scenario, Example)
    assert compiled.scenario.facts.values == {"ongoing": False, "mutual": True}


def test_what_an_ordinary_day_filled_in_can_be_told_from_what_was_said(tmp_path: Path) -> None:
    text = scenario(
        "Given an ordinary school day", "And nobody is hurt", "When staff ask what to do", "Then staff are asked nothing"
    )
    ((compiled,),) = [read(tmp_path, text).scenarios]

    assert isinstance(compiled.scenario, Example)
    assert "injury" not in compiled.scenario.filled
    assert "weapon" in compiled.scenario.filled


def test_silence_is_not_a_prohibition(tmp_path: Path) -> None:
    text = scenario(
        "Given an ordinary school day", "When staff ask what to do", "Then the School Resource Officer must not be called"
    )
    (result,) = asked(tmp_path, text)

    assert result.disagreements[0].says[0] == "the School Resource Officer: not called for (no rule speaks)."


@pytest.mark.parametrize(("open_", "standing"), [("similar acts this year", Standing.DISAGREES), ("grade", Standing.AGREES)])
def test_a_case_that_may_still_go_there_does_go_there(tmp_path: Path, open_: str, standing: Standing) -> None:
    lines = ["Given an ordinary school day", 'And the conduct is "classroom-disruption"', "And these facts", "  | interventions tried | yes |",
             f'And staff do not know "{open_}" yet', "When staff ask what to do", 'Then the case does not go to "Extra support in a small group"']  # fmt: skip
    (result,) = asked(tmp_path, scenario(*lines))

    assert result.standing is standing


def test_a_scenario_that_is_renamed_or_moved_keeps_its_key(tmp_path: Path) -> None:
    here = asked(tmp_path, f"Feature: f\n  Scenario: s{GOOD}")[0].scenario
    there = asked(tmp_path, f"Feature: other\n\n  Scenario: t{GOOD}")[0].scenario
    other = asked(tmp_path, f"Feature: f\n  Scenario: s{GOOD}    And staff are asked nothing\n")[0].scenario

    assert here.key == there.key != other.key
    assert pickle.loads(pickle.dumps(here)) == here


def test_a_sentence_that_was_turned_into_a_comment(tmp_path: Path) -> None:
    ((code, line, _),) = said(tmp_path, f"Feature: f\n  Scenario: s{GOOD}    # And staff are asked nothing\n")

    assert (code, line) == (Code.LOST_LINE, 7)
    assert said(tmp_path, f"Feature: f\n  # See the minutes of May.\n  Scenario: s{GOOD}") == []


def test_a_fact_that_is_said_twice(tmp_path: Path) -> None:
    text = scenario(
        "Given nobody is hurt", "And someone is seriously hurt", "When staff ask what to do", "Then staff are asked nothing"
    )

    assert [(code, line) for code, line, _ in said(tmp_path, text)] == [(Code.SAID_TWICE, 5)]


def test_a_draft_runs_is_listed_and_decides_nothing(tmp_path: Path) -> None:
    wrong = AGREES.replace("must not be called", "must be called").replace("  Scenario:", "  @draft\n  Scenario:")
    found = review(district(tmp_path, {"a.feature": wrong}), DAY)

    assert found.verdict == 0
    assert [one.standing for one in found.drafts] == [Standing.DISAGREES]
    done = run_pytest(tmp_path, "-q")
    assert done.returncode == 0
    assert "1 xfailed" in done.stdout
    assert "a.feature::Defiance stays with the school (disagrees)" in done.stdout


def test_an_empty_folder_does_not_agree(tmp_path: Path) -> None:
    district(tmp_path)
    (tmp_path / "features" / "a.feature").unlink()

    assert review(tmp_path, DAY).verdict == 2


def test_the_english_sentences_have_no_overlaps() -> None:
    assert catalogue("en").phrases


@pytest.mark.parametrize(
    ("ruleset", "known", "then", "left_open"),
    [
        ("base", "| injury | minor |", "rule base.injury-needs-care does not apply", 2),
        ("program/secure", "| memorandum | signed |", "rule secure.1.1 does not apply", 0),
    ],
)
def test_only_a_policy_about_officers_has_to_say_what_happens_with_one(
    tmp_path: Path, ruleset: str, known: str, then: str, left_open: int
) -> None:
    text = scenario("Given nothing else is known yet", "And these facts", known, "When staff ask what to do", f"Then {then}")

    assert [one.severity for one in read(tmp_path, text, ruleset).all_findings] == ["warning"] * left_open
