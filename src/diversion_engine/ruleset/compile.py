"""From a name to a ruleset that may be used: the passes, in order.

    load → build → identify → check dates, protection, pathways, authority, conflicts

Every pass adds its findings and goes on, so that ten mistakes are ten findings in one run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Label, Report
from diversion_engine.errors import RulesetRejectedError
from diversion_engine.model.expression import Expression, Open, Term, leaves
from diversion_engine.model.program import Identity, Program, Ruleset
from diversion_engine.model.rule import InForce
from diversion_engine.ruleset.authority import Inquiry, check_authority, check_conflicts
from diversion_engine.ruleset.build import build
from diversion_engine.ruleset.catalogue import check_catalogue
from diversion_engine.ruleset.dating import changes, program_on
from diversion_engine.ruleset.documents import Manifest
from diversion_engine.ruleset.fingerprint import fingerprint
from diversion_engine.ruleset.follow_ups import build_follow_ups
from diversion_engine.ruleset.load import Sources, load
from diversion_engine.ruleset.no_officer import check_follow_ups
from diversion_engine.ruleset.promises import build_promises
from diversion_engine.ruleset.protection import check_protection

MOST_FINDINGS = 500
MAX_ERAS = 500


@dataclass(frozen=True, slots=True)
class Compiled:
    """What came of a name: the ruleset (None when nothing could be read), the findings, and the files' texts."""

    ruleset: Ruleset | None
    report: Report
    sources: Sources


def compile_ruleset(name: str | Path) -> Compiled:
    """Read, build and check the ruleset *name*; never raises for what is written in it."""
    report = Report(most=MOST_FINDINGS)
    sources = load(name, report)
    if not sources.folders:
        return Compiled(None, report, sources)
    built = build(sources.folders, report)
    built = replace(built, follow_ups=build_follow_ups(sources.folders, built, report))
    cannot_be, promises = build_promises(sources.folders, built, report)
    built = replace(built, cannot_be=cannot_be, promises=promises)
    ruleset = _identified(built, sources, report)
    check_protection(ruleset, report)
    check_catalogue(ruleset, sources.folders, report)
    check_follow_ups(ruleset, report)
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


def extended_by(compiled: Compiled) -> tuple[Ruleset, ...]:
    """Every ruleset that this one extends, directly or not, and that has rules of its own or extends some."""
    parents = (compile_ruleset(folder.path).ruleset for folder in compiled.sources.folders[:-1])
    return tuple(parent for parent in parents if parent is not None and parent.rules)


def _identified(ruleset: Ruleset, sources: Sources, report: Report) -> Ruleset:
    manifest: Manifest = sources.folders[-1].manifest
    for folder in sources.folders:
        _check_manifest(folder.manifest, report)
    # A ruleset rests on those it extends: it is in force, and verified, only as far as all of them are.
    starts = [folder for folder in sources.folders if folder.manifest.in_force.start]
    ends = [folder for folder in sources.folders if folder.manifest.in_force.until]
    last = max(starts, key=lambda folder: folder.manifest.in_force.start or date.min, default=None)
    first = min(ends, key=lambda folder: folder.manifest.in_force.until or date.max, default=None)
    in_force = InForce(
        last.manifest.in_force.start if last else None,
        first.manifest.in_force.until if first else None,
    )
    if last and first and last is not first and _is_empty(in_force):
        report.add(
            Code.NEVER_IN_FORCE,
            f"`{first.name}` ends before `{last.name}` begins, so they are never in force together",
            Label(first.manifest.in_force.place("until", value=True), "ends"),
            Label(last.manifest.in_force.place("from", value=True), "begins"),
            help="correct the dates, or extend a ruleset of the same time",
        )
    identity = Identity(
        id=str(manifest.id),
        title=str(manifest.title),
        version=str(manifest.version),
        status="verified" if all(folder.manifest.status == "verified" for folder in sources.folders) else "unverified",
        verified_by=manifest.verified_by and str(manifest.verified_by),
        verified_on=manifest.verified_on,
        contact=manifest.contact and str(manifest.contact),
        in_force=in_force,
    )
    unsigned = replace(ruleset, identity=identity)
    return replace(unsigned, identity=replace(identity, fingerprint=fingerprint(unsigned)))


def _check_manifest(manifest: Manifest, report: Report) -> None:
    unsigned = {key for key in ("verified_by", "verified_on") if not getattr(manifest, key)} - manifest.refused
    if manifest.status == "verified" and unsigned:
        report.add(
            Code.UNSIGNED,
            f"`{manifest.id}` says that it is verified, and not by whom and when",
            manifest.place("status", value=True),
            help=f"add {' and '.join(f'`{key}`' for key in sorted(unsigned))}, or write `status: unverified`",
        )
    if _is_empty(InForce(manifest.in_force.start, manifest.in_force.until)):
        report.add(
            Code.NEVER_IN_FORCE,
            f"`{manifest.id}` ends before it begins",
            manifest.in_force.place("until", value=True),
            help="correct `from` or `until`",
        )


def _is_empty(span: InForce) -> bool:
    return span.start is not None and span.end is not None and span.end < span.start


def _check_every_era(ruleset: Ruleset, report: Report) -> None:
    """Check what the ruleset says between any two days on which it changes."""
    found: dict[tuple[Code, str], Finding] = {}
    days = _days(ruleset)
    if len(days) > MAX_ERAS:
        report.add(
            Code.TOO_MUCH,
            f"what the ruleset says changes on {len(days):,} days, more than {MAX_ERAS}",
            help="leave out what is no longer in force",
        )
        return
    inquiry = Inquiry()
    for day in days:
        program = program_on(ruleset, day)
        here = Report(most=MOST_FINDINGS)
        _check_limits(program, here)
        check_authority(program, here, inquiry)
        check_conflicts(program, here, inquiry)
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
    missing: dict[str, set[str]] = {}
    for name, expression in program.terms.items():
        missing[name] = _open_limits(expression, missing)
    for rule in program.rules:
        conditions = (rule.when, *(exception.when for exception in rule.exceptions))
        for name in sorted(set().union(*(_open_limits(one, missing) for one in conditions))):
            report.add(
                Code.LIMIT_NOT_KNOWN,
                f"`{rule.id}` is in force before `{name}` has a value, so it cannot be settled then",
                rule.span,
                help=f"give `{name}` an earlier value, or the rule an `in_force: {{from: …}}`",
                severity="warning",
            )


def _open_limits(expression: Expression, of_terms: Mapping[str, set[str]]) -> set[str]:
    """The parameters without a value that a condition needs, also through its terms."""
    found: set[str] = set()
    for leaf in leaves(expression):
        if isinstance(leaf, Open):
            found.add(leaf.because)
        elif isinstance(leaf, Term):
            found |= of_terms[leaf.name]
    return found
