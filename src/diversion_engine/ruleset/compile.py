"""From a name to a ruleset that may be used: the passes, in order.

    load → build → identify → check dates, protection, pathways, authority, conflicts

Every pass adds its findings and goes on, so that ten mistakes are ten findings in one run.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.errors import RulesetRejectedError
from diversion_engine.model.expression import Open, leaves
from diversion_engine.model.program import Identity, Program, Ruleset
from diversion_engine.model.rule import InForce
from diversion_engine.ruleset.authority import check_authority, check_conflicts
from diversion_engine.ruleset.build import build
from diversion_engine.ruleset.catalogue import check_catalogue
from diversion_engine.ruleset.dating import changes, program_on
from diversion_engine.ruleset.documents import Manifest
from diversion_engine.ruleset.fingerprint import fingerprint
from diversion_engine.ruleset.load import MANIFEST, Sources, load
from diversion_engine.ruleset.protection import check_protection


@dataclass(frozen=True, slots=True)
class Compiled:
    """What came of a name: the ruleset (None when nothing could be read), the findings, and the files' texts."""

    ruleset: Ruleset | None
    report: Report
    sources: Sources


def compile_ruleset(name: str | Path) -> Compiled:
    """Read, build and check the ruleset *name*; never raises for what is written in it."""
    report = Report()
    sources = load(name, report)
    if not sources.folders:
        return Compiled(None, report, sources)
    ruleset = _identified(build(sources.folders, report), sources, report)
    check_protection(ruleset, report)
    check_catalogue(ruleset, report)
    # What rules mean together is looked at only when each of them could be read.
    if report.passed:
        _check_every_era(ruleset, report)
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


def _identified(ruleset: Ruleset, sources: Sources, report: Report) -> Ruleset:
    top = sources.folders[-1]
    manifest: Manifest = top.manifest
    place = Span(f"{top.name}/{MANIFEST}", 1)
    if manifest.status == "verified" and not (manifest.verified_by and manifest.verified_on):
        report.add(
            Code.UNSIGNED,
            f"`{manifest.id}` says that it is verified, and not by whom and when",
            place,
            help="add `verified_by` and `verified_on`, or write `status: unverified`",
        )
    if manifest.in_force.start and manifest.in_force.until and manifest.in_force.until < manifest.in_force.start:
        report.add(Code.NEVER_IN_FORCE, f"`{manifest.id}` ends before it begins", place, help="correct `from` or `until`")
    # A ruleset rests on those it extends: it is in force, and verified, only as far as all of them are.
    starts = [folder.manifest.in_force.start for folder in sources.folders if folder.manifest.in_force.start]
    ends = [folder.manifest.in_force.until for folder in sources.folders if folder.manifest.in_force.until]
    identity = Identity(
        id=str(manifest.id),
        title=str(manifest.title),
        version=str(manifest.version),
        status="verified" if all(folder.manifest.status == "verified" for folder in sources.folders) else "unverified",
        verified_by=manifest.verified_by and str(manifest.verified_by),
        verified_on=manifest.verified_on,
        contact=manifest.contact and str(manifest.contact),
        in_force=InForce(max(starts, default=None), min(ends, default=None)),
    )
    unsigned = replace(ruleset, identity=identity)
    return replace(unsigned, identity=replace(identity, fingerprint=fingerprint(unsigned)))


def _check_every_era(ruleset: Ruleset, report: Report) -> None:
    """Check what the ruleset says between any two days on which it changes."""
    found: dict[tuple[Code, str], Finding] = {}
    for day in _days(ruleset):
        program = program_on(ruleset, day)
        here = Report()
        _check_limits(program, here)
        check_authority(program, here)
        check_conflicts(program, here)
        for finding in here.findings:
            found.setdefault(
                (finding.code, ",".join(str(label.span) for label in finding.labels) + finding.message[:60]), finding
            )
    report.extend(found.values())


def _days(ruleset: Ruleset) -> list[date]:
    span = ruleset.identity.in_force
    days = [day for day in changes(ruleset) if span.covers(day)]
    if span.start is None:
        days.insert(0, date.min)
    return days


def _check_limits(program: Program, report: Report) -> None:
    """Report rules that are in force before the limit they need has a figure."""
    missing: dict[str, set[str]] = defaultdict(set)
    for name, expression in program.terms.items():
        missing[name] |= {leaf.because for leaf in leaves(expression) if isinstance(leaf, Open)}
    for rule in program.rules:
        for leaf in (leaf for one in (rule.when, *(exception.when for exception in rule.exceptions)) for leaf in leaves(one)):
            names = {leaf.because} if isinstance(leaf, Open) else missing.get(getattr(leaf, "name", ""), set())
            for name in sorted(names):
                report.add(
                    Code.LIMIT_NOT_KNOWN,
                    f"`{rule.id}` is in force before `{name}` has a value, so it cannot be settled then",
                    rule.span,
                    help=f"give `{name}` an earlier value, or the rule an `in_force: {{from: …}}`",
                    severity="warning",
                )
