"""From a name to a ruleset that may be used: the passes, in order.

    load → join → assemble → sign → check protection, pathways, follow-ups, and what holds on every day

Every pass adds its findings and goes on, so that ten mistakes are ten findings in one run.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from diversion_engine.diagnostics.finding import Report
from diversion_engine.errors import RulesetRejectedError
from diversion_engine.model.program import Ruleset
from diversion_engine.ruleset.assembly.ruleset import assemble
from diversion_engine.ruleset.assembly.written import join
from diversion_engine.ruleset.checks.catalogue import check_catalogue
from diversion_engine.ruleset.checks.eras import check_every_era
from diversion_engine.ruleset.checks.no_officer import check_follow_ups
from diversion_engine.ruleset.checks.protection import check_protection
from diversion_engine.ruleset.checks.settling import check_settling
from diversion_engine.ruleset.fingerprint import signed
from diversion_engine.ruleset.folders.load import load
from diversion_engine.ruleset.folders.sources import Sources

MOST_FINDINGS = 500


@dataclass(frozen=True, slots=True)
class Compiled:
    """What came of a name: the ruleset (None when nothing could be read), the findings, and the files' texts."""

    ruleset: Ruleset | None
    report: Report
    sources: Sources


def compile_ruleset(name: str | Path) -> Compiled:
    """Read, assemble and check the ruleset *name*; never raises for what is written in it."""
    report = Report(most=MOST_FINDINGS)
    sources = load(name, report)
    if not sources.folders:
        return Compiled(None, report, sources)
    written = join(sources.folders, report)
    ruleset = signed(assemble(written, report))
    check_protection(ruleset, report)
    check_catalogue(ruleset, written, report)
    check_follow_ups(ruleset, report)
    check_settling(ruleset, report)
    # What rules mean together is looked at only when each of them could be read.
    if report.passed:
        check_every_era(ruleset, report)
    return Compiled(ruleset, report, sources)


def load_ruleset(name: str | Path) -> Ruleset:
    """The ruleset *name*: a folder's path, or a name in the shipped library such as `base`.

    Raises:
        RulesetRejectedError: It has errors; the error's `report` holds them all.
    """
    compiled = compile_ruleset(name)
    if compiled.ruleset is None or not compiled.report.passed:
        raise RulesetRejectedError(str(name), compiled.report)
    return compiled.ruleset


def extended_by(compiled: Compiled) -> tuple[Ruleset, ...]:
    """Every ruleset that this one extends, directly or not, and that has rules of its own or extends some."""
    parents = (compile_ruleset(folder.path).ruleset for folder in compiled.sources.folders[:-1])
    return tuple(parent for parent in parents if parent is not None and parent.rules)
