"""Every folder in `unproved` can be used, and the gate says exactly what its `expected.txt` says.

A folder holds one mistake that only a proof can find, and its name begins with the code of the finding.
`DIVERSION_WRITE_EXPECTED=1 pytest tests/rulesets` writes the texts again.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest

from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.render import render_all
from diversion_engine.engines.proof.gate import check_compiled
from diversion_engine.ruleset.compile import Compiled, compile_ruleset

UNPROVED = sorted(folder for folder in (Path(__file__).parent / "unproved").iterdir() if folder.name.startswith("DE"))
EXPECTED = "expected.txt"

each_unproved = pytest.mark.parametrize("folder", UNPROVED, ids=lambda folder: folder.name)


@cache
def proved(folder: Path) -> tuple[Compiled, Report]:
    compiled = compile_ruleset(folder)
    report = check_compiled(compiled, folder.name)
    assert report is not None
    return compiled, report


@each_unproved
def test_the_gate_says_what_is_wrong(folder: Path) -> None:
    compiled, report = proved(folder)
    text = render_all(report, compiled.sources.text) + "\n"

    if os.environ.get("DIVERSION_WRITE_EXPECTED"):
        (folder / EXPECTED).write_text(text, encoding="utf-8")

    assert text == (folder / EXPECTED).read_text(encoding="utf-8")


@each_unproved
def test_the_mistake_is_the_first_finding_and_has_a_place_and_an_instruction(folder: Path) -> None:
    _, report = proved(folder)
    first = next(iter(report))
    assert first.code.number == folder.name.partition("_")[0]
    assert first.labels
    assert first.help
    assert not first.message.endswith(".")


@each_unproved
def test_only_a_route_that_is_missing_is_also_found_without_a_proof(folder: Path) -> None:
    compiled, _ = proved(folder)
    assert {finding.code.number for finding in compiled.report} == ({"DE402"} if "DE408" in folder.name else set())
