"""The order in which missing facts are asked for."""

from datetime import date

from diversion_engine.engine import Engine
from support.small_rulesets import rule, ruleset

DAY = date(2026, 11, 21)


def asked(folder, *rules: str) -> list[str]:
    engine = Engine(ruleset(folder / "small", "layer: life_safety\nrules:\n" + "".join(rules)), cross_check=False)
    return [question.fact for question in engine.decide({}, as_of=DAY).questions]


def test_what_can_settle_the_answer_comes_first(tmp_path):
    both = rule("one", "when: {weapon: firearm, power_imbalance: true}, must: [call_sro]")
    alone = rule("two", "when: {imminent_danger: true}, must: [call_sro]")

    assert asked(tmp_path, both, alone)[0] == "imminent_danger"


def test_of_facts_that_leave_as_many_answers_the_one_that_leaves_the_fewest_rules_comes_first(tmp_path):
    rules = [
        rule("one", "when: {weapon: firearm, power_imbalance: true}, must: [call_sro]"),
        rule("two", "when: {weapon: firearm, injury: severe}, must: [call_sro]"),
    ]

    assert asked(tmp_path, *rules) == ["weapon", "injury", "power_imbalance"]
