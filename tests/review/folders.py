"""Folders as a district has them: settings, a ruleset, scenarios; and what the review says of a scenario."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path

from diversion_engine.diagnostics.finding import Finding
from diversion_engine.review.policies import Shelf
from diversion_engine.review.reading import Reading, read_file
from diversion_engine.review.replay import replay
from diversion_engine.review.result import Result
from diversion_engine.review.settings import Settings

DAY = date(2026, 9, 1)
LIBRARY = Path(__file__).parents[2] / "rulesets"

POLICY = """
layer: district
facts:
  conduct: {type: set, values: [fight, theft, defiance], ask: What is reported?}
  imminent_danger: {type: boolean, ordinary: false, ask: Is anyone in danger?}
  injury: {type: ordered, values: [none, minor, serious], ordinary: none, ask: Was anyone hurt?}
  similar_acts_this_year: {type: integer, from: 0, to: 20, ordinary: 0, ask: How many times before?}
actions:
  call_sro: {says: call the officer, default: not_called_for, primary: true}
duties:
  notify-guardian: {says: Tell the family.}
pathways:
  restorative-chat: {title: Restorative chat, says: A talk., family: We talk., owner: any staff, intrusiveness: 1, always_available: true}
  circle: {title: Circle, says: A circle., family: We meet., owner: restorative facilitator, intrusiveness: 3, always_available: true}
fallback_route: [restorative-chat]
rules:
  - id: d.danger
    title: Danger
    when: {imminent_danger: true}
    must: [call_sro]
    because: People come first.
    cite: [{source: board}]
  - id: d.routine
    title: Routine
    when: {conduct: {only: [defiance]}, imminent_danger: false}
    must_not: [call_sro]
    offer: [restorative-chat]
    duty: [{duty: notify-guardian, owed_by: principal, owed_to: guardian, within: 24 hours}]
    because: Officers have no role in discipline.
    cite: [{source: board}]
  - id: d.again
    title: Again
    when: {similar_acts_this_year: {at_least: 2}}
    offer: [circle]
    because: Repeated harm needs repair.
    cite: [{source: board}]
"""

AGREES = """
Feature: Routine discipline
  Scenario: Defiance stays with the school
    Given an ordinary school day
    And the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule d.routine
"""


def district(folder: Path, features: dict[str, str] | None = None, settings: str = 'ruleset = "policy"\n') -> Path:
    """A folder that holds nothing but settings, a ruleset and scenarios."""
    (folder / "policy").mkdir(parents=True)
    (folder / "policy" / "ruleset.yaml").write_text("id: d\ntitle: A district\nversion: 1.0.0\n", encoding="utf-8")
    (folder / "policy" / "rules.yaml").write_text(POLICY, encoding="utf-8")
    (folder / "diversion.toml").write_text(settings, encoding="utf-8")
    for name, text in (features or {"a.feature": AGREES}).items():
        path = folder / "features" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@cache
def shelf(ruleset: str = "base") -> Shelf:
    return Shelf(Settings(LIBRARY, ruleset, day=DAY, calendar="example-unified", approved="districts/example"))


def read(folder: Path, text: str | bytes, ruleset: str = "base") -> Reading:
    """What the review reads in one file."""
    path = folder / "x.feature"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_file(path, "x.feature", shelf(ruleset), DAY)


def mistakes(folder: Path, text: str | bytes) -> list[Finding]:
    return [one for one in read(folder, text).all_findings if one.severity == "error"]


def asked(folder: Path, text: str, ruleset: str = "base") -> list[Result]:
    """What comes of each scenario of a file in which nothing is wrong."""
    reading = read(folder, text, ruleset)
    assert [one.message for one in reading.all_findings if one.severity == "error"] == []
    policies = shelf(ruleset).policies()
    return [replay(one.scenario, policies) for one in reading.scenarios if one.scenario is not None]


def scenario(*lines: str) -> str:
    """A file with one scenario."""
    return "\n".join(["Feature: f", "", "  Scenario: s", *(f"    {line}" for line in lines), ""])


def run_pytest(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """pytest as it is installed, in a folder of its own."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    # Temporary folders may lie inside a project, whose settings are not the district's.
    alone = [] if (folder / "pytest.ini").exists() else ["-c", os.devnull, "--rootdir", str(folder)]
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *alone, *options],
        cwd=folder, env={**environment, "COLUMNS": "100"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
