"""Small rulesets for tests: written as YAML, in a folder of their own, on top of `tests/rulesets/tiny`."""

from __future__ import annotations

from pathlib import Path

from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.expression import Expression
from diversion_engine.model.program import Ruleset
from diversion_engine.ruleset.compile import Compiled, compile_ruleset, load_ruleset
from diversion_engine.ruleset.conditions.condition import ConditionReader
from diversion_engine.ruleset.text.yaml_text import read_nodes

TINY = Path(__file__).parent.parent / "rulesets" / "tiny"


def write(folder: Path, *files: str, manifest: str = "") -> Path:
    """A ruleset in *folder* that extends the tiny vocabulary, with one file for each text."""
    folder.mkdir(parents=True, exist_ok=True)
    head = f"id: small\ntitle: A small ruleset\nversion: 1.0.0\nextends: {TINY}\n"
    (folder / "ruleset.yaml").write_text(head + manifest, encoding="utf-8")
    for number, text in enumerate(files):
        (folder / f"rules-{number}.yaml").write_text(text, encoding="utf-8")
    return folder


def compiled(folder: Path, *files: str, manifest: str = "") -> Compiled:
    """What comes of such a ruleset, findings included."""
    return compile_ruleset(write(folder, *files, manifest=manifest))


def ruleset(folder: Path, *files: str, manifest: str = "") -> Ruleset:
    """Such a ruleset, when nothing is wrong with it."""
    return load_ruleset(write(folder, *files, manifest=manifest))


def rule(name: str, more: str) -> str:
    """One rule of a list, with what every rule needs."""
    return f"  - {{id: {name}, title: A rule, because: It is a test., cite: [{{source: test}}], {more}}}\n"


def condition(text: str, *, parameters: tuple[str, ...] = (), terms: tuple[str, ...] = ()) -> Expression:
    """The expression that a condition on the tiny vocabulary stands for."""
    report = Report()
    reader = ConditionReader(load_ruleset(TINY).vocabulary, terms, parameters, report)
    made = reader.read(read_nodes(text, "test.yaml", report))
    assert not report.findings, report.findings
    return made
