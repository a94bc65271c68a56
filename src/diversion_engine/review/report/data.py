"""The report for programs: what `records` has fields for, filled in."""

from __future__ import annotations

from typing import Any

from diversion_engine.diagnostics.render import as_data as finding_data
from diversion_engine.difference.page import as_data as comparison_data
from diversion_engine.explain.english import english
from diversion_engine.handbook.book import Book
from diversion_engine.handbook.rules import effects
from diversion_engine.model.program import Identity
from diversion_engine.model.rule import Rule
from diversion_engine.pages.document import plain_text
from diversion_engine.review.measures import Kind, Measures
from diversion_engine.review.report.bottom_line import verdict_line
from diversion_engine.review.report.gather import Asked, ReviewReport
from diversion_engine.review.report.promises import own
from diversion_engine.review.report.questions import asked
from diversion_engine.review.report.records import (
    LineRecord,
    MeasuresRecord,
    NotReachedRecord,
    PolicyRecord,
    PromiseRecord,
    QuestionRecord,
    ReachedRecord,
    ReviewRecord,
    RuleRecord,
    ScenarioRecord,
    SlipRecord,
)
from diversion_engine.review.report.signing import identities
from diversion_engine.review.result import Standing
from diversion_engine.review.scenario import Head


def as_data(report: ReviewReport) -> dict[str, Any]:
    """The report as plain data."""
    review = report.review
    record = ReviewRecord(
        verdict=review.verdict.name.lower().replace("_", " "),
        bottom_line=verdict_line(report),
        counts={str(standing): review.counts[standing] for standing in Standing},
        as_of=str(report.day),
        made_on=str(report.made_on),
        made_with=report.engine,
        policy=_policy(report.name, report.policy.ruleset.identity) if report.policy else None,
        policies=[_policy(name, identity) for name, identity in identities(report)],
        scenarios_fingerprint=report.scenarios_fingerprint,
        changed=comparison_data(report.comparison, report.name) if report.comparison else None,
        not_compared=report.not_compared,
        rules=[_rule(report, report.book, rule) for rule in report.book.rules] if report.book else [],
        promises=[
            PromiseRecord(id=one.id, says=one.says, standing=one.state.text.lower(), case=one.case, sources=list(one.sources))
            for one in own(report)
        ],
        scenarios=[_scenario(one) for one in report.asked],
        unnoticed=_measures(report, report.measures) if report.measures else None,
        findings=[finding_data(one) for one in (*review.errors, *review.warnings)],
        questions=[QuestionRecord(fact=one.fact, ask=one.ask) for one in asked(report)],
    )
    return record.model_dump(mode="json")


def _policy(name: str, identity: Identity) -> PolicyRecord:
    return PolicyRecord(
        name=name, id=identity.id, version=identity.version, status=identity.status, fingerprint=identity.fingerprint
    )


def _rule(report: ReviewReport, book: Book, rule: Rule) -> RuleRecord:
    return RuleRecord(
        number=book.numbers[rule.id],
        id=rule.id,
        title=rule.title,
        layer=rule.layer,
        when=english(book.program, rule.when),
        says=[plain_text(one.phrase) for one in effects(book, rule)],
        exceptions=[english(book.program, one.when) for one in rule.exceptions],
        because=rule.because,
        sources=[str(cite) for cite in rule.cite],
        examples=[one.number for one in report.touched[rule.id]],
    )


def _scenario(one: Asked) -> ScenarioRecord:
    head, scenario, decision = one.head, one.result.scenario, one.decision
    return ScenarioRecord(
        number=one.number,
        kind="example" if decision else "promise",
        name=head.name,
        feature=head.feature,
        rule=head.rule,
        file=head.file,
        line=head.line,
        tags=sorted(head.tags),
        key=scenario.key,
        policy=scenario.policy,
        as_of=str(scenario.day),
        draft=head.draft,
        standing=str(one.result.standing),
        lines=[f"{line.keyword} {line.text}" for line in head.lines],
        answers={name: str(ruling.verdict) for name, ruling in decision.verdicts.items()} if decision else {},
        route=[step.pathway for step in decision.route] if decision else [],
        disagreements=[
            LineRecord(line=found.line, text=found.text, policy_says=list(found.says), paste=found.paste)
            for found in one.result.disagreements
        ],
    )


def _measures(report: ReviewReport, measures: Measures) -> MeasuresRecord:
    reached = {kind: measures.reached(kind) for kind in Kind}
    return MeasuresRecord(
        reached={str(kind): ReachedRecord(reached=there, of=of) for kind, (there, of) in reached.items()},
        not_reached=[
            NotReachedRecord(kind=str(one.kind), policy=one.policy, rule=one.rule, name=one.name, says=one.says)
            for one in measures.not_reached
        ],
        parts=len(measures.parts),
        parts_shown=measures.shown,
        slips_of=measures.of,
        slips=[
            SlipRecord(
                kind=str(one.slip.kind),
                policy=one.slip.policy,
                name=one.slip.name,
                says=one.slip.says,
                fate=str(one.fate),
                noticed_by=_number(report, one.by),
                paste=one.paste,
            )
            for one in measures.slips
        ],
    )


def _number(report: ReviewReport, head: Head | None) -> int | None:
    found = report.places.get(head) if head else None
    return found.number if found else None
