"""The gate before a ruleset is adopted: everything that can be proved about it, and a case wherever a proof fails.

reads    a ruleset, and those it extends
gives    findings, each with the lines involved and a made-up case that `semantics` confirms
needs    a ruleset in which every condition could be read

Each stretch of days on which the ruleset says the same is looked at. What contradicts, weakens or breaks something is an
error on any of them; what never matters is a warning, and only when it matters on none.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Report
from diversion_engine.engines.proof.checks.alike import check_alike
from diversion_engine.engines.proof.checks.dates import check_days, check_holes
from diversion_engine.engines.proof.checks.era import Era, Key
from diversion_engine.engines.proof.checks.extending import check_extended
from diversion_engine.engines.proof.checks.layers import check_authority, check_conflicts
from diversion_engine.engines.proof.checks.never import check_exceptions, check_rules, check_values
from diversion_engine.engines.proof.checks.promised import check_promises, check_protection
from diversion_engine.engines.proof.checks.routing import check_offers, check_routes
from diversion_engine.engines.proof.promises import Prover
from diversion_engine.engines.proof.space import SECONDS
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.ruleset.compile import Compiled, extended_by
from diversion_engine.ruleset.dating import changes, program_on
from diversion_engine.semantics.route import cycle_in, fallback_graph

CHECKS: tuple[Callable[[Era], None], ...] = (
    check_conflicts, check_authority, check_promises, check_protection, check_rules, check_exceptions, check_values, check_alike,
)  # fmt: skip
ON_ROUTES: tuple[Callable[[Era], None], ...] = (check_routes, check_offers)

SETTLED_HERE = frozenset({Code.CONFLICT, Code.WEAKENS_HIGHER_LAYER, Code.NOT_SETTLED})
"""What compiling looks for with a bounded search, and the gate settles for good."""

LEAVE_IT_WHOLE = SETTLED_HERE | {
    Code.UNSIGNED, Code.EXCEPTION_FROM_BELOW, Code.PROTECTION_REVERSED, Code.LIMIT_NOT_KNOWN, Code.DELEGATION_UPWARD,
    Code.PATHWAY_CYCLE, Code.DEAD_END, Code.OFFICER_FALLBACK, Code.NOT_ALWAYS_AVAILABLE, Code.NO_FALLBACK_ROUTE,
    Code.OFFICER_FOLLOW_UP, Code.IMPOSSIBLE_PATTERN,
}  # fmt: skip
"""Errors after which the ruleset still means what was written, so that proofs about it make sense."""


def check_compiled(compiled: Compiled, policy: str, *, seconds: float = SECONDS) -> Report | None:
    """All findings about a ruleset, those of compiling and those of the gate; None when it cannot be proved as it stands.

    Args:
        compiled: What came of the name.
        policy: The name, for scenarios.
        seconds: How long one question may take.

    Raises:
        ProofFaultError: The definition does not confirm a case.
    """
    ruleset = compiled.ruleset
    if ruleset is None or any(finding.code not in LEAVE_IT_WHOLE for finding in compiled.report.errors):
        return None
    report = Report()
    for finding in compiled.report.findings:
        if finding.code not in SETTLED_HERE:
            report.extend([replace(finding, severity="error") if finding.code is Code.LIMIT_NOT_KNOWN else finding])
    report.extend(gate(ruleset, policy, extended_by(compiled), seconds=seconds).findings)
    return report


def gate(
    ruleset: Ruleset, policy: str, extended: Iterable[Ruleset] = (), *, seconds: float = SECONDS, budget: float = 600
) -> Report:
    """Everything that stands against adopting *ruleset*.

    Args:
        ruleset: What is to be adopted. It may have errors, as long as everything in it could be read.
        policy: The name under which it was opened, for scenarios.
        extended: The rulesets that it extends.
        seconds: How long one question may take.
        budget: How long all of them together may.

    Raises:
        ProofFaultError: The definition does not confirm a case; nothing is reported then.
    """
    report, active, until = Report(), set[Key](), time.monotonic() + budget
    idle: dict[Key, Finding] = {}
    days = list(_days(ruleset))
    extended = tuple(extended)
    found: list[Finding] = []
    for number, day in enumerate(days):
        program = program_on(ruleset, day)
        prover = Prover(_without_circles(program), seconds=seconds)
        prover.known.space.solver.until = prover.open.space.solver.until = until
        era = Era(policy, day, len(days) > 1, prover, Report(), idle, active)
        if prover.known.space.solver.solve() is None:
            era.report.add(
                Code.NOTHING_CAN_BE,
                "what is under `cannot_be` leaves no incident at all",
                *(one.span for one in program.cannot_be),
                help="correct those lines",
            )
        else:
            checks = CHECKS if prover.program is not program else (*CHECKS, *ON_ROUTES)
            for check in checks:
                check(era)
            for parent in extended:
                if parent.rules and parent.identity.in_force.covers(day):
                    check_extended(era, program_on(parent, day))
            if number == 0:
                check_days(ruleset, era)
                check_holes(ruleset, era)
        found += era.report.findings
    verified = ruleset.identity.status == "verified"
    for finding in _each_once([*found, *_own(idle, extended)]):
        # Nobody vouches for a ruleset with something in it that never matters, or that could not be settled.
        report.extend([replace(finding, severity="error") if verified else finding])
    return report


def _own(idle: Mapping[Key, Finding], extended: Iterable[Ruleset]) -> Iterator[Finding]:
    """What never matters in the ruleset's own rules and exceptions.

    That a rule which it extends is of no consequence here, because its own law or agreement says more, is what layers are for.
    """
    rules = {rule.id: rule for parent in extended for rule in parent.rules}
    exceptions = {exception.id for rule in rules.values() for exception in rule.exceptions}
    for (kind, *names), finding in idle.items():
        inherited = names[1] in exceptions if kind == "exception" else names[0] in rules
        if kind == "alike" and finding.code is Code.SAME_RULE:
            inherited = inherited and names[1] in rules
        if not inherited:
            yield finding


def _days(ruleset: Ruleset) -> Iterator[date]:
    """One day of each stretch on which the ruleset says the same, the latest first."""
    span = ruleset.identity.in_force
    starts = [day for day in changes(ruleset) if span.covers(day)]
    if span.start is None:
        starts.insert(0, starts[0] - timedelta(days=1) if starts else date.min)
    yield from reversed(starts)


def _without_circles(program: Program) -> Program:
    """A program in which pathways can be looked at; circles of fallbacks have been reported, and have no meaning."""
    if cycle_in(fallback_graph(program.pathways)) is None:
        return program
    open_ended = {
        name: replace(pathway, unavailable=(), declined=(), excluded=()) for name, pathway in program.pathways.items()
    }
    return replace(program, pathways=open_ended, promises=())


def _each_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Of findings that are the same on several stretches of days, the first: that of the latest days."""
    seen = set()
    for finding in findings:
        key = (finding.code, finding.message, tuple(str(label.span) for label in finding.labels))
        if key not in seen:
            seen.add(key)
            yield finding
