"""The auditor's JSON: the contract that other programs read.

Every field is always there. The order of keys and of lists is fixed, so two equal decisions give equal bytes.
"""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel, ConfigDict

from diversion_engine.model.decision import Outcome
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, TRUE


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PolicyRecord(_Record):
    """Which policy decided, and under the law of which day."""

    id: str
    version: str
    fingerprint: str
    as_of: date
    status: str


class VerdictRecord(_Record):
    """The verdict on one action."""

    verdict: str
    possible: list[str]
    layer: str | None
    rules: list[str]


class StepRecord(_Record):
    """One pathway on the route."""

    pathway: str
    rules: list[str]
    owner: str
    consent: list[str]


class ExcludedRecord(_Record):
    """A pathway that was offered and cannot be used."""

    pathway: str
    because: str


class WithinRecord(_Record):
    """How long somebody has."""

    amount: int
    unit: str


class DutyRecord(_Record):
    """Who owes what to whom by when; `within` is null where no time is set."""

    duty: str
    owed_by: str
    owed_to: str
    within: WithinRecord | None
    rules: list[str]


class SafeguardRecord(_Record):
    """A sentence staff must respect."""

    says: str
    rules: list[str]


class QuestionRecord(_Record):
    """A fact that would help to settle what is open; the first is the next to ask."""

    fact: str
    ask: str


class PlaceRecord(_Record):
    """Where a rule stands."""

    file: str
    line: int


class ReasonRecord(_Record):
    """A rule that applies, or (not `certain`) may apply."""

    rule: str
    title: str
    because: str
    cite: list[str]
    at: PlaceRecord
    certain: bool


class DecisionRecord(_Record):
    """A whole decision."""

    policy: PolicyRecord
    verdicts: dict[str, VerdictRecord]
    route: list[StepRecord]
    excluded: list[ExcludedRecord]
    duties: list[DutyRecord]
    safeguards: list[SafeguardRecord]
    questions: list[QuestionRecord]
    interim: str | None
    reasons: list[ReasonRecord]


def record_of(program: Program, outcome: Outcome, as_of: date) -> DecisionRecord:
    """The record of one outcome."""
    identity = program.identity
    return DecisionRecord(
        policy=PolicyRecord(
            id=identity.id, version=identity.version, fingerprint=identity.fingerprint, as_of=as_of, status=identity.status
        ),
        verdicts={
            action: VerdictRecord(verdict=one.verdict, possible=list(one.possible), layer=one.layer, rules=list(one.rules))
            for action, one in outcome.verdicts.items()
        },
        route=[
            StepRecord(pathway=one.pathway, rules=list(one.rules), owner=one.owner, consent=list(one.consent))
            for one in outcome.route
        ],
        excluded=[ExcludedRecord(pathway=one.pathway, because=one.because) for one in outcome.excluded],
        duties=[
            DutyRecord(
                duty=one.duty,
                owed_by=one.owed_by,
                owed_to=one.owed_to,
                within=WithinRecord(amount=one.within.amount, unit=one.within.unit) if one.within else None,
                rules=list(one.rules),
            )
            for one in outcome.duties
        ],
        safeguards=[SafeguardRecord(says=one.says, rules=list(one.rules)) for one in outcome.safeguards],
        questions=[QuestionRecord(fact=one.fact, ask=one.ask) for one in outcome.questions],
        interim=outcome.interim,
        reasons=[_reason(rule, certain=outcome.statuses[rule.id] is TRUE) for rule in rules_behind(program, outcome)],
    )


def rules_behind(program: Program, outcome: Outcome) -> list[Rule]:
    """The rules that apply, and those that may apply and bear on a verdict; by layer and id."""
    named = {rule for ruling in outcome.verdicts.values() for rule in ruling.rules}
    statuses = outcome.statuses
    return [
        rule for rule in program.rules if statuses[rule.id] is TRUE or (rule.id in named and statuses[rule.id] is not FALSE)
    ]


def _reason(rule: Rule, *, certain: bool) -> ReasonRecord:
    return ReasonRecord(
        rule=rule.id,
        title=rule.title,
        because=rule.because,
        cite=[str(one) for one in rule.cite],
        at=PlaceRecord(file=rule.span.file, line=rule.span.line),
        certain=certain,
    )
