"""Every rule that ships is shown by a scenario of `features/`, and there is one just beside it.

A rule is shown where a scenario names it and it holds there. A scenario stands just beside it where the rule does not
hold, and where of all the facts that the rule reads a single one differs from a scenario that shows it.

Scenarios under `features/rules` are left out: they go through a rule part by part. Here it is asked whether somebody who
looks a topic up finds the rule in plain words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.expression import ALWAYS
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, TRUE, Truth
from diversion_engine.review.policies import Shelf
from diversion_engine.review.reading import feature_files, read_file
from diversion_engine.review.scenario import Example
from diversion_engine.review.settings import read_settings
from diversion_engine.ruleset.compile import compile_ruleset
from diversion_engine.ruleset.library import shipped
from diversion_engine.semantics.evaluate import status, term_truths
from diversion_engine.semantics.splits import facts_read

FEATURES = Path(__file__).parents[2] / "features"
PART_BY_PART = FEATURES / "rules"
DAY = date(2026, 9, 1)


@dataclass(frozen=True, eq=False)
class Asked:
    """A scenario, with which rules hold in it and which facts each of them reads."""

    scenario: Example
    statuses: Mapping[str, Truth]
    reads: Mapping[str, frozenset[str]]

    def names(self, rule: str) -> bool:
        return any(re.search(rf"\brule {re.escape(rule)}(?![\w.-])", line.text) for line in self.scenario.head.lines)

    def apart(self, other: Asked, rule: str) -> int:
        """In how many of the facts that the rule reads two scenarios differ."""
        here, there = self.scenario.facts.values, other.scenario.facts.values
        return sum(here.get(fact) != there.get(fact) for fact in self.reads[rule])


@cache
def asked() -> tuple[Asked, ...]:
    return tuple(_asked())


def _asked() -> Iterator[Asked]:
    settings = read_settings(FEATURES, Report())
    assert settings is not None
    shelf = Shelf(settings)
    for path in feature_files(FEATURES):
        if path.is_relative_to(PART_BY_PART):
            continue
        for read in read_file(path, path.name, shelf, DAY).scenarios:
            example = read.scenario
            if isinstance(example, Example):
                program = shelf.policies()[example.policy].program(example.day)
                terms = term_truths(program, example.facts)
                statuses = {rule.id: status(rule, example.facts, terms) for rule in program.rules}
                yield Asked(example, statuses, facts_read(program))


def own_rules(name: str) -> list[Rule]:
    """The rules that stand in the ruleset's own files."""
    found = compile_ruleset(name).ruleset
    assert found is not None
    return [rule for rule in found.rules if rule.span.file.startswith(f"{name}/")]


OWN = {name: rules for name in shipped() if (rules := own_rules(name))}

every_ruleset = pytest.mark.parametrize("name", OWN)


def shows(rule: Rule) -> list[Asked]:
    return [one for one in asked() if one.statuses.get(rule.id) is TRUE and one.names(rule.id)]


@every_ruleset
def test_every_rule_is_named_by_a_scenario_in_which_it_holds(name: str) -> None:
    assert [rule.id for rule in OWN[name] if not shows(rule)] == []


@every_ruleset
def test_every_rule_has_a_scenario_just_beside_it(name: str) -> None:
    def beside(rule: Rule) -> bool:
        return any(
            other.statuses.get(rule.id) is FALSE
            and other.scenario.policy == one.scenario.policy
            and one.apart(other, rule.id) == 1
            for one in shows(rule)
            for other in asked()
        )

    sometimes = [rule for rule in OWN[name] if rule.when != ALWAYS or rule.exceptions]
    assert [rule.id for rule in sometimes if not beside(rule)] == []
