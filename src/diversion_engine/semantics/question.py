"""What to ask next, and what to do meanwhile."""

from __future__ import annotations

from collections.abc import Mapping

from diversion_engine.model.decision import Question, Ruling
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import LAYERS, Verdict
from diversion_engine.semantics.cells import cells_of
from diversion_engine.semantics.evaluate import Truths
from diversion_engine.semantics.refine import Matcher
from diversion_engine.semantics.search import live_splits
from diversion_engine.semantics.verdict import Statuses, dockets, undecided


def questions(
    matcher: Matcher, facts: Facts, rulings: Mapping[str, Ruling], statuses: Statuses, terms: Truths
) -> tuple[Question, ...]:
    """The missing facts that bear on an open verdict, the next one to ask first.

    Facts of an undecided life-safety rule come first, then those on the primary actions, and among them the
    fact that leaves the fewest verdicts open on average over its possible values. What cannot be known is not
    asked.
    """
    program = matcher.program
    open_actions = [action for action, ruling in rulings.items() if ruling.verdict is Verdict.UNDETERMINED]
    urgency = _urgency(program, facts, open_actions, statuses, terms)
    ranked = sorted(
        urgency, key=lambda name: (urgency[name], _left_open(matcher, facts, name, _weighed(program, open_actions)), name)
    )
    vocabulary = program.vocabulary.facts
    return tuple(Question(name, vocabulary[name].ask or f"What is known about {name.replace('_', ' ')}?") for name in ranked)


def interim(program: Program, rulings: Mapping[str, Ruling]) -> str | None:
    """What the ruleset tells staff to do while verdicts are open; None when none is."""
    said = [
        instruction.says
        for instruction in program.interim
        if (ruling := rulings[instruction.action]).verdict is Verdict.UNDETERMINED
        and (instruction.if_possible is None or instruction.if_possible in ruling.possible)
    ]
    return " ".join(dict.fromkeys(said)) or None


def _urgency(program: Program, facts: Facts, open_actions: list[str], statuses: Statuses, terms: Truths) -> dict[str, int]:
    """Each fact that still matters: 0 for life safety, 1 for a primary action, 2 for the others."""
    urgency: dict[str, int] = {}
    for action in open_actions:
        primary = program.vocabulary.actions[action].primary
        for rule in undecided(dockets(program)[action], statuses):
            conditions = (rule.when, *(exception.when for exception in rule.exceptions))
            rank = 0 if rule.layer == LAYERS[0] else 1 if primary else 2
            for split in live_splits(program, conditions, facts, terms):
                if split.fact not in facts.unknowable:
                    urgency[split.fact] = min(rank, urgency.get(split.fact, rank))
    return urgency


def _weighed(program: Program, open_actions: list[str]) -> list[str]:
    """The actions whose verdicts a question should settle: the primary ones while any of them is open."""
    return [action for action in open_actions if program.vocabulary.actions[action].primary] or open_actions


def _left_open(matcher: Matcher, facts: Facts, name: str, actions: list[str]) -> float:
    samples = list(cells_of(matcher.program).samples(name))
    left = sum(len(matcher.possible(facts.with_(name, value), action)) for value in samples for action in actions)
    return left / len(samples)
