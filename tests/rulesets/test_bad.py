"""Every folder in `bad` says exactly what its `expected.txt` says.

A folder holds one mistake, and its name begins with the code of the finding. After a message was changed on purpose,
`DIVERSION_WRITE_EXPECTED=1 pytest tests/rulesets` writes the texts again; read the difference like code.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import pytest

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.render import render_all
from diversion_engine.ruleset.compile import Compiled, compile_ruleset

BAD = sorted(folder for folder in (Path(__file__).parent / "bad").iterdir() if folder.is_dir())
EXPECTED = "expected.txt"

OURS = re.compile(r"pydantic|Traceback|NoneType|\bNone\b|\bdict\b|\bstr\b|\bint\b|Text\(|Items\(|Entries\(|<class")
"""Words that belong to the program, and that no author of a ruleset has to know."""

each_bad = pytest.mark.parametrize("folder", BAD, ids=lambda folder: folder.name)


@cache
def compiled(folder: Path) -> Compiled:
    return compile_ruleset(folder)


@each_bad
def test_a_bad_ruleset_says_what_is_wrong(folder: Path) -> None:
    made = compiled(folder)
    text = render_all(made.report, made.sources.text) + "\n"

    if os.environ.get("DIVERSION_WRITE_EXPECTED"):
        (folder / EXPECTED).write_text(text, encoding="utf-8")

    assert text == (folder / EXPECTED).read_text(encoding="utf-8")
    assert not OURS.search(text)


@each_bad
def test_each_finding_has_a_place_a_sentence_and_an_instruction(folder: Path) -> None:
    for finding in compiled(folder).report:
        assert finding.labels
        assert finding.help
        assert finding.message[0].islower() or finding.message[0] == "`"
        assert not finding.message.endswith(".")


@pytest.mark.parametrize("folder", [one for one in BAD if one.name.startswith("DE")], ids=lambda folder: folder.name)
def test_one_mistake_is_one_finding(folder: Path) -> None:
    assert [finding.code.number for finding in compiled(folder).report] == [folder.name.partition("_")[0]]


def test_every_code_about_rulesets_has_a_folder() -> None:
    # What only a proof can find is shown in `unproved`.
    shown = {folder.name.partition("_")[0] for folder in (*BAD, *(BAD[0].parents[1] / "unproved").iterdir())}
    assert {code.number for code in Code if code.number < "DE5"} <= shown


def test_ten_mistakes_in_one_ruleset_are_ten_findings_in_one_run() -> None:
    (folder,) = (folder for folder in BAD if folder.name == "several_ten_mistakes")
    assert len(compiled(folder).report.errors) == 10
