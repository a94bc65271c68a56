"""A small policy with follow-ups and a small calendar, so that whole outputs can be compared."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from diversion_engine.cli.case import clock

POLICY = {
    "ruleset.yaml": """\
id: small
title: Small policy
version: 1.0.0
in_force: {from: 2020-01-01}
contact: the dean
""",
    "rules.yaml": """\
layer: district
facts:
  danger: {type: boolean, ask: Is anyone in danger?}
  conduct: {type: set, values: [talking, fight], ask: What did the student do?}
actions:
  call_sro: {says: call the officer, primary: true}
duties:
  tell-family: {says: Tell the family.}
  meet-again: {says: Bring everybody together again.}
  review-call: {says: Look at why an officer was called.}
pathways:
  circle:
    title: A circle
    says: Everybody says what happened.
    family: Your child may take part in a circle.
    owner: facilitator
    intrusiveness: 2
    consent: [student]
    instead: {declined: [talk], unavailable: [talk]}
  talk:
    title: A talk
    says: A teacher talks with the student.
    family: A teacher will talk with you.
    owner: teacher
    always_available: true
fallback_route: [talk]
interim:
  - {action: call_sro, if_possible: must, says: Call if you see danger.}
rules:
  - id: small.fight
    title: Fights are settled at school
    when: {conduct: fight}
    must_not: [call_sro]
    offer: [circle]
    duty: [{duty: tell-family, owed_by: principal, owed_to: guardian, within: 24 hours}]
    because: People who fought need to be heard.
    cite: [{source: the code}]
""",
    "safety.yaml": """\
layer: life_safety
rules:
  - id: small.danger
    title: Danger comes first
    when: {danger: true}
    must: [call_sro]
    because: People come first.
    cite: [{source: the code}]
""",
    "follow-ups.yaml": """\
follow_ups:
  - id: small.declined
    title: Somebody declined
    after: {event: step-declined}
    then: {instead: true, says: Saying no is fine.}
    because: Repair is voluntary.
    cite: [{source: the code}]
  - id: small.breached
    title: An agreement was not kept
    after: {event: agreement-breached}
    same: agreement
    then:
      task: [{duty: meet-again, owed_by: facilitator, owed_to: student, within: 5 school days}]
    because: Those who made it make a better one.
    cite: [{source: the code}]
  - id: small.mended
    title: The agreement was mended
    after: {event: agreement-repaired}
    same: agreement
    then: {settles: meet-again}
    because: Who has made it good is not asked again.
    cite: [{source: the code}]
  - id: small.late
    title: The family was not told in time
    after: {event: task-overdue, task: tell-family}
    then: {escalate: superintendent, says: Call the family now.}
    because: Families hear from the school.
    cite: [{source: the code}]
  - id: small.called
    title: An officer was called although the policy said no
    after: {event: officer-called, action: call_sro}
    verdict: {call_sro: must_not}
    then:
      task: [{duty: review-call, owed_by: superintendent, owed_to: the district, within: 5 school days}]
    because: Somebody looks at such calls.
    cite: [{source: the code}]
""",
}

CALENDAR = """\
id: small-days
title: A school year
timezone: America/New_York
school_years: [{from: 2026-08-17, until: 2027-06-09}]
closed: [{day: 2026-09-21, says: a day off}]
"""

NOW = datetime(2026, 12, 1, 17, tzinfo=UTC)
"""What the clock says in these tests."""

FIGHT = '{"conduct": ["fight"], "danger": false}'


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    folder = tmp_path / "small"
    folder.mkdir()
    for name, text in POLICY.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def case(diversion, policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., object]:
    """Run `diversion case …` in a folder of its own that holds `days.yaml` and `fight.json`."""
    monkeypatch.chdir(tmp_path)
    for name in ("STORE", "CALENDAR", "ROLE"):
        monkeypatch.delenv(f"DIVERSION_{name}", raising=False)
    monkeypatch.setattr(clock, "now", lambda: NOW)
    (tmp_path / "days.yaml").write_text(CALENDAR, encoding="utf-8")
    (tmp_path / "fight.json").write_text(FIGHT, encoding="utf-8")
    return lambda *words, **more: diversion("case", *words, **more)


@pytest.fixture
def fight(case) -> Callable[..., object]:
    """The same, with a case `C-1` that was opened on Monday 14 September 2026 at nine."""
    opened = case(
        "open", "small", "--facts", "fight.json", "--calendar", "days.yaml", "--at", "2026-09-14T09:00", "--case", "C-1"
    )
    assert (opened.code, opened.err) == (0, "")
    return case
