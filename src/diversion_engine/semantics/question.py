"""What to ask next, and what to do meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
    fact that leaves the fewest answers open on average over its possible values; where these are as many, the one that
    leaves the fewest of the rules open. What only settles which kind of no it is comes last. What cannot be known is
    not asked.
    """
    program = matcher.program
    waiting = _waiting(program, rulings, statuses)
    urgency = {
        name: rank
        for rank in sorted(waiting, reverse=True)
        for name in matcher.open_facts(facts, waiting[rank]) - facts.unknowable
    }
    weighed = _weighed(program, rulings)

    def order(name: str) -> tuple[int, float, float, str]:
        return urgency[name], *_left_open(matcher, facts, name, weighed, waiting[urgency[name]]), name

    vocabulary = program.vocabulary.facts
    return tuple(
        Question(name, vocabulary[name].ask or f"What is known about {name.replace('_', ' ')}?")
        for name in sorted(urgency, key=order)
    )


def interim(program: Program, rulings: Mapping[str, Ruling]) -> str | None:
    """What the ruleset tells staff to do while verdicts are open; None when none is."""
    said = [
        instruction.says
        for instruction in program.interim
        if not (ruling := rulings[instruction.action]).answered
        and (instruction.if_possible is None or instruction.if_possible in ruling.possible)
    ]
    return " ".join(dict.fromkeys(said)) or None


def _waiting(program: Program, rulings: Mapping[str, Ruling], statuses: Statuses) -> dict[int, list[Rule]]:
    """The rules that may still decide: 0 for life safety, 1 on a primary action, 2 on the others, 3 for the kind of no."""
    waiting: dict[int, dict[str, Rule]] = {}
    for action, ruling in rulings.items():
        if ruling.verdict is Verdict.UNDETERMINED:
            primary = program.vocabulary.actions[action].primary
            for rule in undecided(dockets(program)[action], statuses):
                rank = 3 if ruling.answered else 0 if rule.layer == LAYERS[0] else 1 if primary else 2
                waiting.setdefault(rank, {})[rule.id] = rule
    return {rank: list(rules.values()) for rank, rules in waiting.items()}


def _weighed(program: Program, rulings: Mapping[str, Ruling]) -> list[str]:
    """The actions that a question should settle: the primary ones while any of them has no answer."""
    unanswered = [action for action, ruling in rulings.items() if not ruling.answered]
    return [action for action in unanswered if program.vocabulary.actions[action].primary] or unanswered or list(rulings)


def _left_open(matcher: Matcher, facts: Facts, name: str, actions: Sequence[str], rules: Sequence[Rule]) -> tuple[float, float]:
    """How many answers on *actions*, and how many of *rules*, a fact leaves open, on average over its values."""
    known = [facts.with_(name, value) for value in cells_of(matcher.program).samples(name)]
    left = sum(len(answers(matcher.possible(each, action))) for each in known for action in actions)
    return left / len(known), sum(matcher.open_rules(each, rules) for each in known) / len(known)
