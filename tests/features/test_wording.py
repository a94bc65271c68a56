"""What pytest-bdd would let pass: a misspelt keyword, a scenario without an answer, two scenarios of one name."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser

from features.steps.case import SENTENCES, pattern

FILES = sorted((Path(__file__).parents[2] / "features").glob("**/*.feature"))
OFFICER = re.compile(r"the School Resource Officer (must|may|is not|<)|there is not enough information to decide")
REASON = re.compile(r"the reason is rule|no rule asks for an officer|rule \S+ may still apply|<reason>")
KEYWORDS = ("given", "when", "then", "and", "but", "scenario", "background", "examples", "rule")


def parsed(path: Path) -> dict[str, Any]:
    return Parser().parse(path.read_text(encoding="utf-8"))["feature"]


def scenarios_of(path: Path) -> list[dict[str, Any]]:
    return [child["scenario"] for child in parsed(path)["children"] if "scenario" in child]


every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@every_file
def test_every_scenario_states_what_happens_with_the_officer_and_why(path: Path) -> None:
    for scenario in scenarios_of(path):
        steps = [step["text"] for step in scenario["steps"]]

        assert any(OFFICER.match(step) for step in steps), f"{scenario['name']}: what happens with the officer?"
        assert any(REASON.match(step) for step in steps), f"{scenario['name']}: which rule decides?"


@every_file
def test_every_scenario_asks_once(path: Path) -> None:
    for scenario in scenarios_of(path):
        asked = [step["text"] for step in scenario["steps"] if step["keywordType"] == "Action"]

        assert asked == ["staff ask what to do"], scenario["name"]


@every_file
def test_no_line_of_a_description_is_a_sentence_gone_wrong(path: Path) -> None:
    feature = parsed(path)
    described = [feature, *scenarios_of(path), *(one for scenario in scenarios_of(path) for one in scenario["examples"])]
    for one in described:
        for line in one["description"].splitlines():
            first = re.split(r"[\s:]", line.strip().lower(), maxsplit=1)[0]

            assert first not in KEYWORDS, line
            assert not re.match(r"g[a-z]{2,4}n$|t[a-z]{2,3}n$|sc[a-z]{4,7}o$", first), f"{line!r}: a misspelt keyword?"


@every_file
def test_outlines_have_rows(path: Path) -> None:
    for scenario in scenarios_of(path):
        for examples in scenario["examples"]:
            assert examples["tableBody"], scenario["name"]
        placeholders = {name for step in scenario["steps"] for name in re.findall(r"<([^>]+)>", step["text"])}
        columns = {cell["value"] for examples in scenario["examples"] for cell in examples["tableHeader"]["cells"]}
        assert placeholders == columns, scenario["name"]


def test_no_two_scenarios_have_the_same_name() -> None:
    names = [scenario["name"] for path in FILES for scenario in scenarios_of(path)]

    assert sorted(set(names)) == sorted(names)


def test_there_are_no_tags() -> None:
    # A tag such as @skip would be a pytest mark, and would quietly leave the scenario out.
    tagged = [scenario["name"] for path in FILES for scenario in scenarios_of(path) if scenario["tags"]]

    assert tagged == []


def test_no_text_fits_two_sentences() -> None:
    for one in SENTENCES:
        text = one["says"].replace("{number}", "7")
        assert [other["says"] for other in SENTENCES if re.fullmatch(pattern(other["says"]), text)] == [one["says"]]


def test_every_sentence_speaks_of_facts_that_exist() -> None:
    from features.steps.case import Case

    for one in SENTENCES:
        case = Case()
        case.under("base", None)
        case.say(one["says"].replace("{number}", "7"))

        assert case.loaded.facts(case.facts())
