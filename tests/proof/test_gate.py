"""The gate finds what was planted, shows a case that deciding confirms, and says nothing about what is in order.

CI plants two defects of each kind, `make soak` all six (`DIVERSION_DEFECTS`).
"""

from __future__ import annotations

import os
import re
from collections import Counter
from datetime import date
from itertools import groupby
from pathlib import Path

import pytest

from diversion_engine import Engine
from diversion_engine.diagnostics.finding import Finding
from diversion_engine.engines.proof.gate import check_compiled, gate
from diversion_engine.explain.scenario import verdict_lines
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Ruleset
from diversion_engine.model.vocabulary import Fact, Kind, Value
from diversion_engine.ruleset.compile import compile_ruleset
from diversion_engine.ruleset.library import shipped
from support.generated_ruleset import generated
from support.planted_defects import DEFECTS, Defect

SHARE = int(os.environ.get("DIVERSION_DEFECTS", "2"))
CHOSEN = [defect for _, kind in groupby(DEFECTS, lambda defect: defect.kind) for defect in list(kind)[:: 6 // SHARE or 1]]
SHIPPED = shipped() if SHARE == 6 else ["base", "districts/example"]


def test_there_are_six_of_each_kind() -> None:
    assert set(Counter(defect.kind for defect in DEFECTS).values()) == {6}
    assert len(DEFECTS) == 60


@pytest.mark.parametrize("name", SHIPPED)
def test_the_shipped_rulesets_pass_without_a_word(name):
    report = check_compiled(compile_ruleset(name), name)
    assert report is not None
    assert [(finding.code.number, finding.message) for finding in report] == []


@pytest.mark.parametrize("defect", CHOSEN, ids=lambda defect: f"{defect.kind}-{DEFECTS.index(defect) % 6}")
def test_a_planted_defect_is_found_with_a_case_that_deciding_confirms(defect: Defect, tmp_path: Path):
    compiled = compile_ruleset(defect.plant(tmp_path))
    report = check_compiled(compiled, "planted")
    assert report is not None, [finding.message for finding in compiled.report]
    found = [finding for finding in report if finding.code.number == defect.code and names(finding, defect.about)]
    said = [(finding.code.number, finding.message) for finding in report]
    assert found, said
    assert any(finding.labels for finding in found) or defect.about == "incident"
    if defect.witness:
        assert any(finding.example for finding in found)
    assert compiled.ruleset is not None
    for finding in report:
        confirm(finding, compiled.ruleset)


def test_only_a_rulesets_own_rules_are_called_needless(tmp_path: Path) -> None:
    """That a state's law makes a rule of the baseline needless is what extending is for."""
    (tmp_path / "ruleset.yaml").write_text(
        "id: north\ntitle: North\nversion: 1.0.0\nextends: base\nin_force: {from: 2026-02-01}\nstatus: unverified\ncontact: the principal\n"
    )
    (tmp_path / "rules.yaml").write_text(RULES_OF_NORTH)
    report = check_compiled(compile_ruleset(tmp_path), "north")
    assert report is not None
    assert [(finding.code.number, finding.message) for finding in report] == [
        ("DE317", "wherever `north.back` holds `base.back-after-crisis` does too, and says all of it")
    ]


RULES_OF_NORTH = """
layer: law
rules:
  - id: north.untrained
    title: Only trained officers
    when: {actor: student, officer_trained: false}
    must_not: [call_sro]
    because: The statute says so.
    cite: [{source: SC-5-7-12, confidence: V}]
  - id: north.back
    title: Coming back
    when: {actor: student, currently_suspended: true}
    offer: [reentry-circle]
    because: The agreement says so as well.
    cite: [{source: CHCCS, confidence: VX, check: the whole agreement}]
"""
"""The first leaves nothing for the baseline's own rule on untrained officers; the baseline says all of the second."""


def test_a_large_ruleset_is_settled():
    found = {finding.code.number for finding in gate(generated(rules=150, facts=60), "generated")}
    # Conditions were drawn by lot, so some of them never matter; nothing is left open and nothing contradicts.
    assert not found & {"DE303", "DE304", "DE305", "DE306", "DE310", "DE408"}


def names(finding: Finding, about: str) -> bool:
    return about in finding.message or any(about in label.text for label in finding.labels)


def confirm(finding: Finding, ruleset: Ruleset) -> None:
    """What the scenarios of a finding expect is what the engine decides on them."""
    for scenario in filter(None, finding.example.split("\n\n")):
        engine = Engine(ruleset, cross_check=False)
        dated = re.search(r"in force on (\S+)", scenario)
        decision = engine.decide(given(ruleset, scenario), as_of=date.fromisoformat(dated[1]) if dated else date(2026, 9, 1))
        lines = [line.strip().split(" ", 1)[1] for line in scenario.partition("staff ask what to do\n")[2].splitlines()]
        decided = [line for action, ruling in decision.verdicts.items() for line in verdict_lines(action, ruling)]
        assert lines
        assert set(lines) <= set(decided), scenario


def given(ruleset: Ruleset, scenario: str) -> Facts:
    """The facts that a scenario gives, on top of an ordinary day."""
    facts = ruleset.vocabulary.facts
    values: dict[str, Value] = {}
    for fact in facts.values():
        values[fact.name] = frozenset() if fact.kind is Kind.SET and fact.ordinary is None else fact.ordinary  # type: ignore[assignment]
    for name in re.findall(r'do not know "(.*)" yet', scenario):
        del values[name.replace(" ", "_")]
    cannot = set()
    for name, text in re.findall(r"\| (.+?) +\| (.+) \|", scenario):
        fact = facts[name.replace(" ", "_")]
        if text == "cannot be known":
            cannot.add(fact.name)
            values.pop(fact.name, None)
        else:
            values[fact.name] = typed(fact, text)
    return Facts(values, frozenset(cannot))


def typed(fact: Fact, text: str) -> Value:
    match fact.kind:
        case Kind.BOOLEAN:
            return text == "yes"
        case Kind.SET:
            return frozenset() if text == "nothing" else frozenset(text.split(", "))
        case Kind.INTEGER:
            return int(text)
        case Kind.NUMBER:
            return float(text)
        case _:
            return text
