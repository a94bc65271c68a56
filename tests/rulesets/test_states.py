"""What is shipped of the states' law: clean, unverified and cited. `tests/policy/test_scenarios.py` asks for its scenarios."""

from __future__ import annotations

from functools import cache

import pytest

from diversion_engine.diagnostics.render import render_all
from diversion_engine.model.rule import Rule
from diversion_engine.ruleset.compile import Compiled, compile_ruleset
from diversion_engine.ruleset.library import library, shipped

STATES = [name for name in shipped() if name.startswith("states/")]
REPORT = "notify_law_enforcement"

every_state = pytest.mark.parametrize("name", STATES)


@cache
def made(name: str) -> Compiled:
    return compile_ruleset(name)


def own_rules(name: str) -> list[Rule]:
    ruleset = made(name).ruleset
    assert ruleset is not None
    return [rule for rule in ruleset.rules if rule.span.file.startswith(f"{name}/")]


@every_state
def test_a_state_has_no_findings(name: str) -> None:
    assert render_all(made(name).report, made(name).sources.text) == ""


@every_state
def test_no_state_presents_itself_as_verified(name: str) -> None:
    ruleset = made(name).ruleset

    assert ruleset is not None
    assert ruleset.identity.status == "unverified"
    assert ruleset.identity.in_force.start is not None


@every_state
def test_what_was_not_read_in_the_text_says_what_is_to_be_checked(name: str) -> None:
    for rule in own_rules(name):
        for cite in (*rule.cite, *(cite for exception in rule.exceptions for cite in exception.cite)):
            assert cite.confidence in ("V", "VX", "S", "M"), rule.id
            assert cite.confidence == "V" or cite.check, f"{rule.id}: {cite.source}"


@every_state
def test_a_report_that_is_required_says_who_makes_it_and_to_whom(name: str) -> None:
    for rule in own_rules(name):
        if REPORT in rule.must:
            assert any(duty.duty == "report-to-law-enforcement" for duty in rule.duty), rule.id


@every_state
def test_every_state_says_what_it_leaves_out(name: str) -> None:
    assert "## Left out, and why" in (library() / name / "README.md").read_text(encoding="utf-8")
