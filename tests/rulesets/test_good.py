"""Every folder in `good` compiles without a finding, and decides as its `decisions.json` says.

`DIVERSION_WRITE_EXPECTED=1 pytest tests/rulesets` writes the decisions again; read the difference like code.
"""

from __future__ import annotations

import json
import os
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from diversion_engine.diagnostics.render import render_all
from diversion_engine.engine import Decision, Engine
from diversion_engine.ruleset.compile import compile_ruleset

EXPECTED = "decisions.json"
GOOD = sorted(path.parent for path in (Path(__file__).parent / "good").rglob(EXPECTED))

each_good = pytest.mark.parametrize("folder", GOOD, ids=lambda folder: folder.name)


@cache
def engine(folder: Path) -> Engine:
    return Engine.load(folder)


def said(decision: Decision) -> dict[str, Any]:
    """The parts of a decision that an example may look at."""
    return {
        "verdicts": {name: str(ruling.verdict) for name, ruling in decision.verdicts.items()},
        "route": [step.pathway for step in decision.route],
        "safeguards": sorted(safeguard.says for safeguard in decision.safeguards),
        "duties": [
            [duty.duty, duty.owed_by, duty.owed_to, f"{duty.within.amount} {duty.within.unit}" if duty.within else None]
            for duty in decision.duties
        ],
        "questions": [question.fact for question in decision.questions],
        "interim": decision.interim,
        "rules": sorted(name for name, status in decision.outcome.statuses.items() if status == 2),
    }


def looked_at(decision: Decision, expected: dict[str, Any]) -> dict[str, Any]:
    found = {key: value for key, value in said(decision).items() if key in expected}
    if "verdicts" in found:
        found["verdicts"] = {name: found["verdicts"][name] for name in expected["verdicts"]}
    return found


@each_good
def test_a_good_ruleset_has_no_findings(folder: Path) -> None:
    made = compile_ruleset(folder)
    assert render_all(made.report, made.sources.text) == ""


@each_good
def test_a_good_ruleset_decides_as_its_examples_say(folder: Path) -> None:
    examples = json.loads((folder / EXPECTED).read_text(encoding="utf-8"))
    decided = [
        {**one, "expect": looked_at(engine(folder).decide(one["facts"], as_of=date.fromisoformat(one["as_of"])), one["expect"])}
        for one in examples
    ]

    if os.environ.get("DIVERSION_WRITE_EXPECTED"):
        (folder / EXPECTED).write_text(json.dumps(decided, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")

    assert decided == json.loads((folder / EXPECTED).read_text(encoding="utf-8"))
