"""One program, one set of facts, one outcome.

reads    a program and facts
gives    the outcome: verdicts, route, duties, safeguards, questions, interim instruction
leaves   where the facts came from to `adapters`, what to say about it to `explain`
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from diversion_engine.model.decision import Outcome, Owed, Safeguard
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.rule import DutyOwed, Rule
from diversion_engine.model.truth import TRUE, UNKNOWN, Truth
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.evaluate import term_truths
from diversion_engine.semantics.question import interim, questions
from diversion_engine.semantics.refine import Matcher, PlainMatcher, refine
from diversion_engine.semantics.route import route
from diversion_engine.semantics.search import BUDGET
from diversion_engine.semantics.splits import live_splits
from diversion_engine.semantics.verdict import Statuses, dockets, ruling


def decide(program: Program, facts: Facts, budget: int = BUDGET) -> Outcome:
    """The outcome by definition: every engine must give this one."""
    matcher = PlainMatcher(program)
    return assemble(matcher, facts, matcher.statuses(facts), budget)


def assemble(matcher: Matcher, facts: Facts, statuses: Statuses, budget: int = BUDGET) -> Outcome:
    """The outcome that follows from the rules' statuses; *matcher* is asked where facts are missing."""
    program = matcher.program
    terms = term_truths(program, facts)
    rulings = {
        action: ruling(docket, statuses, refine(matcher, facts, action, budget)) for action, docket in dockets(program).items()
    }
    steps, excluded = route(program, statuses, facts, terms)
    undecided = any(one.verdict is Verdict.UNDETERMINED for one in rulings.values())
    return Outcome(
        statuses=statuses,
        verdicts=rulings,
        route=steps,
        excluded=excluded,
        duties=duties_of(rule for rule in program.rules if statuses[rule.id] is TRUE),
        safeguards=safeguards_of(rule for rule in program.rules if protects(program, rule, facts, statuses, terms)),
        questions=questions(matcher, facts, rulings, statuses) if undecided else (),
        interim=interim(program, rulings),
    )


def duties_of(rules: Iterable[Rule]) -> tuple[Owed, ...]:
    """The duties these rules impose, the most urgent first; of two deadlines for the same duty the earlier holds."""
    imposed = [(duty, rule.id) for rule in rules for duty in rule.duty]
    owed: dict[tuple[str, str, str], tuple[DutyOwed, set[str]]] = {}
    for duty, rule_id in sorted(imposed, key=lambda one: soonest(one[0])):
        owed.setdefault((duty.duty, duty.owed_by, duty.owed_to), (duty, set()))[1].add(rule_id)
    return tuple(
        Owed(duty.duty, duty.owed_by, duty.owed_to, duty.within, tuple(sorted(imposing))) for duty, imposing in owed.values()
    )


_HOURS = {"hours": 1, "calendar days": 24, "school days": 24, "business days": 24}


def soonest(duty: DutyOwed | Owed) -> tuple[float, str, str, str]:
    """Orders duties by urgency; those without a time come last."""
    hours = duty.within.amount * _HOURS[duty.within.unit] if duty.within else float("inf")
    return hours, duty.duty, duty.owed_by, duty.owed_to


def safeguards_of(rules: Iterable[Rule]) -> tuple[Safeguard, ...]:
    """The sentences these rules say, each once, in the order of the first rule that says it."""
    said: dict[str, list[str]] = {}
    for rule in rules:
        for sentence in rule.safeguard:
            said.setdefault(sentence, []).append(rule.id)
    return tuple([Safeguard(sentence, tuple(sorted(ids))) for sentence, ids in said.items()])


def protects(program: Program, rule: Rule, facts: Facts, statuses: Statuses, terms: Mapping[str, Truth]) -> bool:
    """Whether a rule's safeguards hold: it does, or only a protective fact that nobody gave stands in the way.

    A student whose disability status is not known is treated as if protected (34 CFR 300.534).
    """
    if not rule.safeguard or statuses[rule.id] is not UNKNOWN:
        return bool(rule.safeguard) and statuses[rule.id] is TRUE
    return all(program.vocabulary.facts[split.fact].protects for split in live_splits(program, rule.conditions, facts, terms))
