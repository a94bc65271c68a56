"""A small ruleset that these tests own, so that whole outputs can be compared while the shipped policy changes."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from diversion_engine.cli.main import run

MANIFEST = """\
id: small
title: Small policy
version: 1.0.0
in_force: {from: 2020-01-01}
contact: the dean
"""

RULES = """\
layer: district
facts:
  danger:
    type: boolean
    ask: Is anyone in danger?
    note: danger from a person or a hazard
  conduct:
    type: set
    values: [talking, fight, theft]
    ask: What did the student do?
  loss_usd: {type: number, from: 0, to: 1000, unit: USD, ask: What is the loss worth?}
demographics: [race_ethnicity]
actions:
  call_sro: {says: call the officer, primary: true}
  notify_law_enforcement: {says: report to the police, primary: true}
duties:
  notify-guardian: {says: Tell the family.}
pathways:
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
  - id: small.talking
    title: Talking stays in class
    when: {conduct: {only: talking}}
    must_not: [call_sro, notify_law_enforcement]
    offer: [talk]
    because: Nobody is hurt by talking.
    cite: [{source: the code}]
  - id: small.theft
    title: Thefts may be reported
    when: {conduct: theft, loss_usd: {at_least: 50}}
    may: [notify_law_enforcement]
    because: Big losses are the owner's to report.
    cite: [{source: the code}]
"""

SAFETY = """\
layer: life_safety
rules:
  - id: small.danger
    title: Danger comes first
    when: {danger: true}
    must: [call_sro]
    because: People come first.
    cite: [{source: the code}]
"""


@dataclass
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Diversion = Callable[..., Ran]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "ruleset.yaml").write_text(MANIFEST, encoding="utf-8")
    (folder / "rules.yaml").write_text(RULES, encoding="utf-8")
    (folder / "safety.yaml").write_text(SAFETY, encoding="utf-8")
    return folder


@pytest.fixture
def diversion(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Diversion:
    """Run a command in this process, eighty columns wide."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("DIVERSION_LOG", raising=False)
    monkeypatch.delenv("DIVERSION_DEBUG", raising=False)

    def call(*words: str | Path, typed: str = "") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode()), encoding="utf-8"))
        code = run([str(word) for word in words])
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return call


@pytest.fixture
def facts(tmp_path: Path) -> Callable[..., Path]:
    """Write facts: one mapping becomes a `.json` file, several a `.jsonl` file; text is written as it is."""

    def write(*given: dict[str, Any] | str) -> Path:
        lines = [one if isinstance(one, str) else json.dumps(one) for one in given]
        path = tmp_path / ("facts.json" if len(given) == 1 else "facts.jsonl")
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write
