"""How closely the shipped scenarios hold the shipped rulesets; `benchmarks/slips.py` says how many slips they notice."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from diversion_engine.review.measures import Kind
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.reached import not_reached
from diversion_engine.review.measures.shown import parts
from diversion_engine.review.measures.suite import Suite
from diversion_engine.review.review import review
from review.folders import DAY

RULES = Path(__file__).parents[2] / "features" / "rules"


@cache
def held(folder: str) -> Suite:
    found = review(RULES / folder, DAY)
    assert not found.verdict
    return Suite(found.results, found.policies)


@pytest.mark.parametrize(("policy", "folder"), [("base", "base"), ("districts/example", "example-district")])
def test_every_rule_has_a_scenario_for_it(policy: str, folder: str) -> None:
    suite = held(folder)
    missing = not_reached([Own(policy, suite.policies[policy])], suite)

    assert [one.name for one in missing if one.kind is Kind.RULE] == []


@pytest.mark.parametrize(("policy", "folder"), [("base", "base"), ("districts/example", "example-district")])
def test_every_rule_has_a_scenario_just_beside_it(policy: str, folder: str) -> None:
    suite = held(folder)
    found = list(parts([Own(policy, suite.policies[policy])], suite))

    assert {one.rule for one in found} - {one.rule for one in found if one.no} == set()
