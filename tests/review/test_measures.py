"""What nobody would notice: said completely for a small policy, and true of every slip."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.small_rulesets import condition

from diversion_engine.cli import measures as shown
from diversion_engine.cli.screen import Screen
from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.expression import All, Any, Includes, Is, Limit, Not, Term, Within
from diversion_engine.model.truth import FALSE, TRUE
from diversion_engine.review.measures import Fate, Kind, Measures, SlipKind, measure, rules_reached
from diversion_engine.review.measures.conditions import mistakes
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.shown import deciding
from diversion_engine.review.measures.slip import Slip, with_slip
from diversion_engine.review.measures.slips import slips
from diversion_engine.review.measures.suite import Slipped, Suite
from diversion_engine.review.policies import Shelf
from diversion_engine.review.reading import read_file
from diversion_engine.review.replay import Standing, replay
from diversion_engine.review.review import review
from diversion_engine.review.settings import Settings
from diversion_engine.ruleset.compile import load_ruleset
from review.folders import DAY, LIBRARY, district

TINY = load_ruleset(Path(__file__).parents[1] / "rulesets" / "tiny")

CLOSELY = """
Feature: A policy that is held closely
  Background:
    Given an ordinary school day

  Scenario: Danger
    Given someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule d.danger

  Scenario: Defiance
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule d.routine
    And the case goes only to
      | Restorative chat |
    And staff must also "notify guardian" within 24 hours

  Scenario: Defiance in danger
    Given the conduct is "defiance"
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the only reason is rule d.danger
    And rule d.routine does not apply

  Scenario: Theft
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer

  Scenario Outline: The second time
    Given the conduct is "theft"
    And the student had <number> similar incidents this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule d.again <here>

    Examples:
      | number | here           |
      | 1      | does not apply |
      | 2      | applies        |
"""


class Page(Screen):
    """A screen that keeps what is written on it."""

    def __init__(self) -> None:
        super().__init__(100)
        self.lines: list[str] = []

    def line(self, text: str = "", style: object = None) -> None:
        self.lines.append(text)


def measured(folder: Path, features: dict[str, str] | None = None, sample: int | None = None, seed: int = 1) -> Measures:
    return measure(review(district(folder, features), DAY), sample=sample, seed=seed)


def text(found: Measures) -> str:
    page = Page()
    shown.write(found, page)
    return "\n".join(page.lines)


def test_one_scenario_leaves_much_that_nobody_would_notice_and_all_of_it_is_said(tmp_path: Path) -> None:
    assert text(measured(tmp_path)) == ONE


ONE = ""


def test_a_policy_that_is_held_closely_has_nothing_that_nobody_would_notice(tmp_path: Path) -> None:
    assert text(measured(tmp_path, {"a.feature": CLOSELY})) == CLOSE


CLOSE = ""
