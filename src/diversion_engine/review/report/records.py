"""The fields of the report for programs.

Every field is always there, and lists have a fixed order. `format_version` changes when a field changes its meaning or goes
away; new fields may come.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

FORMAT_VERSION = 1


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PolicyRecord(_Record):
    """A policy that was asked, by the name that scenarios use."""

    name: str
    id: str
    version: str
    status: str
    fingerprint: str


class RuleRecord(_Record):
    """A rule in words. `examples` are the numbers of the scenarios in which it holds."""

    number: int
    id: str
    title: str
    layer: str
    when: str
    says: list[str]
    exceptions: list[str]
    because: str
    sources: list[str]
    examples: list[int]


class LineRecord(_Record):
    """A line that is not so."""

    line: int
    text: str
    policy_says: list[str]
    paste: str


class ScenarioRecord(_Record):
    """A worked example or a promise. `answers` are the verdicts of the policy, empty for a promise."""

    number: int
    kind: Literal["example", "promise"]
    name: str
    feature: str
    rule: str
    file: str
    line: int
    tags: list[str]
    key: str
    policy: str
    as_of: str
    draft: bool
    standing: str
    lines: list[str]
    answers: dict[str, str]
    route: list[str]
    disagreements: list[LineRecord]


class PromiseRecord(_Record):
    """A promise that the ruleset makes itself; `case` shows where it is broken."""

    id: str
    says: str
    standing: str
    case: str
    sources: list[str]


class ReachedRecord(_Record):
    """How many of a kind are reached, and how many there are."""

    reached: int
    of: int


class NotReachedRecord(_Record):
    """What no scenario reaches."""

    kind: str
    policy: str
    rule: str
    name: str
    says: str


class SlipRecord(_Record):
    """A slip that was tried."""

    kind: str
    policy: str
    name: str
    says: str
    fate: str
    noticed_by: int | None
    paste: str


class MeasuresRecord(_Record):
    """What nobody would notice."""

    reached: dict[str, ReachedRecord]
    not_reached: list[NotReachedRecord]
    parts: int
    parts_shown: int
    slips_of: int
    slips: list[SlipRecord]


class QuestionRecord(_Record):
    """What staff are asked while nothing is known, in this order."""

    fact: str
    ask: str


class ReviewRecord(_Record):
    """The whole report."""

    format: Literal["diversion-review-report"] = "diversion-review-report"
    format_version: int = FORMAT_VERSION
    verdict: str
    bottom_line: str
    counts: dict[str, int]
    as_of: str
    made_on: str
    made_with: str
    policy: PolicyRecord | None
    policies: list[PolicyRecord]
    scenarios_fingerprint: str
    changed: dict[str, Any] | None
    not_compared: str
    rules: list[RuleRecord]
    promises: list[PromiseRecord]
    scenarios: list[ScenarioRecord]
    unnoticed: MeasuresRecord | None
    findings: list[dict[str, Any]]
    questions: list[QuestionRecord]
