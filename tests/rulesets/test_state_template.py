"""Adding a state takes no Python: the template works as it stands, and with a state's letters put in as the page says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from diversion_engine import Engine
from diversion_engine.diagnostics.render import render_all
from diversion_engine.ruleset.compile import compile_ruleset

ROOT = Path(__file__).parents[2]
TEMPLATE = ROOT / "docs/how-to/templates/state"
PAGE = ROOT / "docs/how-to/add-a-state.md"
DAY = date(2026, 9, 1)


def as_the_page_says(folder: Path) -> None:
    """Run the commands of step 1; the page is at the root of the project, so they name the template from there."""
    found = re.search(r"```sh\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    shutil.copytree(TEMPLATE, folder / "docs/how-to/templates/state")
    subprocess.run(["sh", "-ec", found[1]], cwd=folder, check=True, timeout=600)


@pytest.fixture
def oregon(tmp_path: Path) -> Path:
    as_the_page_says(tmp_path)
    return tmp_path / "oregon"


def findings(ruleset: Path) -> str:
    made = compile_ruleset(ruleset)
    return render_all(made.report, made.sources.text)


def test_the_template_has_no_findings() -> None:
    assert findings(TEMPLATE / "xx") == ""


def test_a_state_made_from_the_template_has_no_findings(oregon: Path) -> None:
    assert findings(oregon / "or") == ""


def test_nothing_of_the_template_is_left_in_a_state(oregon: Path) -> None:
    for path in oregon.rglob("*"):
        assert "xx" not in path.name.lower()
        assert path.is_dir() or not re.search(r"\bxx\b", path.read_text(encoding="utf-8"), re.IGNORECASE), path.name


def test_a_new_state_decides_by_its_own_rules(oregon: Path) -> None:
    facts = {
        "conduct": ["weapon-possession"],
        "weapon": "firearm",
        "place": "on-campus",
        "evidence": "verified",
        "actor": "student",
    }
    decision = Engine.load(oregon / "or").decide(facts, as_of=DAY)

    assert "or.weapons" in decision.verdicts["notify_law_enforcement"].rules


def test_the_scenarios_of_a_new_state_agree(oregon: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "diversion_engine", "review", "."],
        cwd=oregon, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
    assert "6 scenarios agree" in done.stdout


def test_a_bar_without_the_guard_on_small_matters_is_found(oregon: Path) -> None:
    limits = oregon / "or/limits.yaml"
    text = limits.read_text(encoding="utf-8")
    limits.write_text(re.sub(r" +- a small matter.*\n", "", text), encoding="utf-8")

    said = findings(oregon / "or")

    assert "or.small-offenses" in said
    assert "base.firearm-report" in said or "base.suspected-abuse" in said
