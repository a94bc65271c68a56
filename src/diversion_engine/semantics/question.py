"""What to ask next, and what to do meanwhile."""

from __future__ import annotations

from collections.abc import Mapping

from diversion_engine.model.decision import Question, Ruling, answers
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.vocabulary import LAYERS, Verdict
from diversion_engine.semantics.cells import cells_of
from diversion_engine.semantics.refine import Matcher
from diversion_engine.semantics.verdict import Statuses, dockets, undecided


def questions(matcher: Matcher, facts: Facts, rulings: Mapping[str, Ruling], statuses: Statuses) -> tuple[Question, ...]:
    """The missing facts that bear on an open verdict, the next one to ask first.

    Facts of an undecided life-safety rule come first, then those on the primary actions, and among them the
    fact that leaves the fewest answers open on average over its possible values. What only settles which kind of no
    it is comes last. What cannot be known is not asked.
    """
    program = matcher.program
    urgency = _urgency(matcher, facts, rulings, statuses)
    weighed = _weighed(program, rulings)
    ranked = sorted(urgency, key=lambda name: (urgency[name], _left_open(matcher, facts, name, weighed), name))
    vocabulary = program.vocabulary.facts
    return tuple(Question(name, vocabulary[name].ask or f"What is known about {name.replace('_', ' ')}?") for name in ranked)


def interim(program: Program, rulings: Mapping[str, Ruling]) -> str | None:
    """What the ruleset tells staff to do while verdicts are open; None when none is."""
    said = [
        instruction.says
        for instruction in program.interim
        if not (ruling := rulings[instruction.action]).answered
        and (instruction.if_possible is None or instruction.if_possible in ruling.possible)
    ]
    return " ".join(dict.fromkeys(said)) or None


def _urgency(matcher: Matcher, facts: Facts, rulings: Mapping[str, Ruling], statuses: Statuses) -> dict[str, int]:
    """Each fact that still matters: 0 for life safety, 1 for a primary action, 2 for the others, 3 for the kind of no."""
    program = matcher.program
    waiting: dict[int, dict[str, Rule]] = {}
    for action, ruling in rulings.items():
        if ruling.verdict is Verdict.UNDETERMINED:
            primary = program.vocabulary.actions[action].primary
            for rule in undecided(dockets(program)[action], statuses):
                rank = 3 if ruling.answered else 0 if rule.layer == LAYERS[0] else 1 if primary else 2
                waiting.setdefault(rank, {})[rule.id] = rule
    urgency: dict[str, int] = {}
    for rank in sorted(waiting, reverse=True):
        for name in matcher.open_facts(facts, list(waiting[rank].values())) - facts.unknowable:
            urgency[name] = rank
    return urgency


def _weighed(program: Program, rulings: Mapping[str, Ruling]) -> list[str]:
    """The actions that a question should settle: the primary ones while any of them has no answer."""
    unanswered = [action for action, ruling in rulings.items() if not ruling.answered]
    return [action for action in unanswered if program.vocabulary.actions[action].primary] or unanswered or list(rulings)


def _left_open(matcher: Matcher, facts: Facts, name: str, actions: list[str]) -> float:
    samples = list(cells_of(matcher.program).samples(name))
    left = sum(len(answers(matcher.possible(facts.with_(name, value), action))) for value in samples for action in actions)
    return left / len(samples)
