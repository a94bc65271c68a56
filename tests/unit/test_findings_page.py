"""`docs/reference/findings.md` has an entry for every code, and what it shows is what is said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from diversion_engine.diagnostics.codes import Code

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "findings.md").read_text(encoding="utf-8")
ENTRIES = dict(re.findall(r"^### ([^\n]+)\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL))
SAID = {path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "rulesets").rglob("expected.txt")}

every_code = pytest.mark.parametrize("code", list(Code), ids=lambda code: code.number)


@every_code
def test_every_code_has_an_entry_that_says_what_to_do(code: Code) -> None:
    entry = ENTRIES[f"{code.number} {code.title}"]
    assert "**What to do.**" in entry


@pytest.mark.parametrize("code", [code for code in Code if code.number < "DE5"], ids=lambda code: code.number)
def test_the_example_of_a_code_is_what_the_program_says(code: Code) -> None:
    (example,) = re.findall(r"```text\n(.*?\n)```", ENTRIES[f"{code.number} {code.title}"], re.DOTALL)
    assert example in SAID
    assert example.startswith(f"{code.number} {code.title}")


def test_the_page_has_no_entry_for_a_code_that_is_gone() -> None:
    assert set(ENTRIES) == {f"{code.number} {code.title}" for code in Code}
