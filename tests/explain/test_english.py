"""Conditions in plain English, with exactly their meaning."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from diversion_engine import Engine
from diversion_engine.explain.english import english, stated
from diversion_engine.model.expression import Expression
from diversion_engine.model.facts import PartOf
from diversion_engine.ruleset.compile import compile_ruleset
from diversion_engine.semantics.evaluate import truth_of
from support.random_programs import Shape, a_program, some_facts

RULESET = "id: said\ntitle: Said\nversion: 1\n"
VOCABULARY = """
facts:
  injury: {type: ordered, values: [none, minor, medical, serious], ask: Was anyone hurt?}
  conduct: {type: set, values: conduct, ask: What was done?}
  weapon: {type: choice, values: [none, look-alike, knife, firearm, explosive, other], ask: Which weapon?}
  ongoing: {type: boolean, ask: Is it still happening?}
  calm: {type: boolean}
  similar_acts_this_year: {type: integer, from: 0, to: 200, ask: How many?}
  removal_days: {type: integer, from: 0, to: 200, unit: school days, ask: How many days?}
  age: {type: integer, from: 3, to: 22, unit: years, ask: How old?}
  value_usd: {type: number, from: 0, to: 100000, unit: USD, ask: What is it worth?}
  available: {type: set, values: [nurse, counselor, mediator], ask: Who is there?}
conduct:
  defiance: {}
  dress-code: {}
  theft: {}
  fight: {violent: true}
  simple-assault: {violent: true}
  arson: {violent: true}
  stalking: {threatening: true}
  threat: {threatening: true}
"""


def said(tmp_path: Path, condition: str, parameters: str = "") -> str:
    """The condition of a term, read from YAML and said in English."""
    (tmp_path / "ruleset.yaml").write_text(RULESET)
    (tmp_path / "vocabulary.yaml").write_text(VOCABULARY)
    text = f"terms:\n  other: {{says: Another., when: {{ongoing: true}}}}\n  it: {{says: It., when: {condition}}}\n{parameters}"
    (tmp_path / "terms.yaml").write_text(text)
    compiled = compile_ruleset(tmp_path)
    assert compiled.ruleset is not None
    assert compiled.report.passed, [finding.message for finding in compiled.report]
    return english(compiled.ruleset, compiled.ruleset.terms["it"])


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("{injury: {at_least: medical}}", "the injury is at least medical"),
        ("{injury: {at_most: minor}}", "the injury is at most minor"),
        ("{injury: {between: [minor, medical]}}", "the injury is from minor to medical"),
        ("{injury: none}", "the injury is none"),
        ("{injury: {is_not: none}}", "the injury is at least minor"),
        ("{injury: [none, serious]}", "the injury is none or serious"),
        ("{conduct: [fight, simple-assault]}", "the conduct includes fight or simple assault"),
        ("{conduct: violent}", "the conduct includes anything marked violent"),
        (
            "{conduct: [violent, theft]}",
            "the conduct includes anything marked violent or theft",
        ),
        ("{conduct: {excludes: violent}}", "the conduct does not include anything marked violent"),
        ("{conduct: {only: [defiance, dress-code]}}", "the conduct includes only defiance or dress code"),
        ("{conduct: {includes_all: [fight, theft]}}", "the conduct includes fight, and the conduct includes theft"),
        ("{conduct: []}", "the conduct is empty"),
        ("{conduct: {is_not: []}}", "the conduct is not empty"),
        ("{weapon: look-alike}", "the weapon is look alike"),
        ("{weapon: {is_not: none}}", "the weapon is not none"),
        ("{weapon: {is_not: [none, other]}}", "the weapon is neither none nor other"),
        ("{ongoing: true}", "the answer to “Is it still happening?” is yes"),
        ("{ongoing: false}", "the answer to “Is it still happening?” is no"),
        ("{ongoing: {is_not: true}}", "the answer to “Is it still happening?” is no"),
        ("{calm: true}", "“calm” is yes"),
        ("{known: weapon}", "the weapon is known"),
        ("{not: {known: weapon}}", "the weapon cannot be known"),
        ("{similar_acts_this_year: {at_least: 2}}", "the number of similar acts this year is at least 2"),
        ("{removal_days: {more_than: 10}}", "the number of removal days is more than 10"),
        ("{age: {less_than: 12}}", "the age is less than 12 years"),
        ("{not: {age: {less_than: 12}}}", "the age is at least 12 years"),
        ("{age: {between: [10, 12]}}", "the age is from 10 to 12 years"),
        ("{age: 10}", "the age is 10 years"),
        ("{value_usd: {less_than: 50}}", "the value is less than 50 USD"),
        ("{value_usd: {at_least: 12500.5}}", "the value is at least 12,500.5 USD"),
        ("{available: [nurse, counselor]}", "“available” includes anything but mediator"),
        ("{available: nurse}", "“available” includes nurse"),
        ("other", "“other” holds"),
        ("{other: false}", "“other” does not hold"),
        ("{not: other}", "“other” does not hold"),
        (
            "{all: [{injury: none}, {any: [other, {calm: true}]}]}",
            "the injury is none, and (“other” holds, or “calm” is yes)",
        ),
        ("{none: [other, {calm: true}]}", "none of these: “other” holds, or “calm” is yes"),
        ("{not: {all: [other, {calm: true}]}}", "not all of these: “other” holds, and “calm” is yes"),
    ],
)
def test_a_condition_is_said_as_a_person_would_say_it(tmp_path: Path, condition: str, words: str) -> None:
    assert said(tmp_path, condition) == words


def test_a_parameter_is_said_by_its_name_where_its_figure_depends_on_the_day(tmp_path: Path) -> None:
    parameters = "parameters:\n  petty theft limit: {unit: USD, values: {2014-08-14: 50}}\n"
    words = said(tmp_path, "{value_usd: {less_than: petty theft limit}}", parameters)
    assert words == "the value is less than the “petty theft limit”"


def test_what_is_known_is_said_in_the_same_words(base: Engine) -> None:
    assert stated(base.ruleset, "injury", "medical") == "the injury is medical"
    assert (
        stated(base.ruleset, "conduct", frozenset({"fight", "simple-assault"}))
        == "the conduct includes fight and simple assault"
    )
    assert stated(base.ruleset, "conduct", frozenset()) == "the conduct is empty"
    assert stated(base.ruleset, "ongoing", False) == "the answer to “Is it still happening?” is no"
    assert stated(base.ruleset, "value_usd", 49.5) == "the value is 49.5 USD"
    assert stated(base.ruleset, "weapon", None) == "the weapon is not known"
    partly = PartOf(frozenset({"fight"}), frozenset({"theft"}))
    assert stated(base.ruleset, "conduct", partly) == "the conduct includes fight and does not include theft"


@pytest.mark.parametrize("seed", range(60))
def test_every_condition_can_be_said(seed: int) -> None:
    program = a_program(seed)
    conditions = [*program.terms.values(), *(rule.when for rule in program.rules)]
    assert all(english(program, condition).strip() for condition in conditions)


def test_every_condition_of_the_shipped_rules_can_be_said_without_names_of_ours(shipped: Engine) -> None:
    names = [name for name in shipped.ruleset.vocabulary.facts if "_" in name]
    for condition in [*shipped.ruleset.terms.values(), *(rule.when for rule in shipped.ruleset.rules)]:
        words = english(shipped.ruleset, condition)
        assert not any(name in words for name in names)


def test_conditions_that_are_said_alike_mean_the_same() -> None:
    """Words never hide a difference: what reads the same is true of the same days."""
    by_words: dict[str, list[Expression]] = {}
    for seed in range(400):
        program = a_program(seed, Shape(terms=0))
        for rule in program.rules:
            by_words.setdefault(english(program, rule.when), []).append(rule.when)
    chance = random.Random(1)
    days = [some_facts(chance, known=1.0) for _ in range(100)]
    assert sum(len(conditions) > 1 for conditions in by_words.values()) > 50
    for words, conditions in by_words.items():
        truths = {tuple(truth_of(condition, day, {}) for day in days) for condition in conditions}
        assert len(truths) == 1, words
