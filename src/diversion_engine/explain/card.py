"""The staff card: for the adult in the hallway.

    reads    a program, the outcome, the day
    gives    one answer first, then what to do instead, who owes what, and what to find out: never ten lines
    leaves   reasons and sources to `rationale`

Space is shared out by importance: the answer, the line that anyone may call or report, and which policy speaks always
stand there; what else does not fit is cut at the end of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from diversion_engine.explain.lines import Block, fitted
from diversion_engine.explain.words import (
    ANYONE_MAY,
    NO_CALL,
    WHO_DECIDES,
    action_words,
    by_when,
    capital,
    listed,
    policy_line,
    sentence,
    verdict_sentence,
    whom_to_ask,
)
from diversion_engine.model.decision import Outcome, Owed, Ruling, Safeguard, Step
from diversion_engine.model.program import Program
from diversion_engine.model.truth import TRUE
from diversion_engine.model.vocabulary import LAYERS, Verdict

MOST_LINES = 9
MOST_DUTIES = 2

_ALSO_SAID = (Verdict.CONFLICT, Verdict.MUST, Verdict.MUST_NOT, Verdict.MAY)

_Answers = list[tuple[str, Ruling]]


def staff_card(program: Program, outcome: Outcome, as_of: date) -> str:
    """The card for one outcome: under ten lines of at most 88 columns."""
    return "\n".join(fitted(_blocks(program, outcome, as_of), MOST_LINES))


def calls_at_once(program: Program, outcome: Outcome) -> str:
    """The calls that save lives, which are made before anything else is asked; empty where there are none."""
    return " ".join(verdict_sentence(program, *one, short=True) for one in _answers(program, outcome)[0])


def _blocks(program: Program, outcome: Outcome, as_of: date) -> Iterator[Block]:
    calls, others = _answers(program, outcome)
    # In danger the answer is the calls, and only these.
    answer, beside = (calls, others) if calls else (others[:1], others[1:])
    yield Block(" ".join(verdict_sentence(program, *one, short=True) for one in answer), rank=0, most=3)
    also = _also(program, beside, say_no_need=bool(calls))
    # Said once is enough.
    yield Block(also.replace(WHO_DECIDES, "") if answer[0][1].verdict is Verdict.MAY else also, rank=1, most=2)
    if outcome.interim:
        yield Block(f"Meanwhile: {outcome.interim}", rank=2, most=3)
    if outcome.questions and any(not ruling.answered for _, ruling in (*calls, *others)):
        yield Block(f"Find out: {outcome.questions[0].ask}", rank=1, most=2)
    if calls:
        yield Block(_mind(outcome), rank=3, most=2)
    yield Block(_instead(program, outcome.route, answer), rank=4, most=2, spare=1)
    for place, owed in enumerate(outcome.duties[:MOST_DUTIES]):
        at_once = place == 0 and owed.within is not None and owed.within.amount == 0
        yield Block(_duty(program, owed), rank=3 if at_once else 6, most=2)
    if not calls:
        yield Block(_mind(outcome), rank=5, most=2)
        if not program.vocabulary.is_checklist:
            yield Block(ANYONE_MAY, rank=0, most=1)
    yield Block(policy_line(program, str(as_of)), rank=0, most=1)


def _answers(program: Program, outcome: Outcome) -> tuple[_Answers, _Answers]:
    """The verdicts that belong on a card: the calls that save lives, and the others with the main question first."""
    actions, verdicts = program.vocabulary.actions, outcome.verdicts
    primary = [name for name in actions if actions[name].primary] or list(actions)
    contradictions = [name for name in actions if verdicts[name].verdict is Verdict.CONFLICT]
    names = list(dict.fromkeys([*contradictions, *primary]))
    calls = [name for name in names if verdicts[name].verdict is Verdict.MUST and verdicts[name].layer == LAYERS[0]]
    # What anyone may do (dial 911) is quicker than what goes through somebody else.
    calls.sort(key=lambda name: not actions[name].anyone_may)
    return [(name, verdicts[name]) for name in calls], [(name, verdicts[name]) for name in names if name not in calls]


def _also(program: Program, others: _Answers, *, say_no_need: bool) -> str:
    """What the other verdicts add to the answer; those that ask nothing of anybody are left out.

    Args:
        program: Where the words come from.
        others: The verdicts beside the answer.
        say_no_need: The first of them is the main question, so that "no need" is worth saying.
    """
    said = [ruling for _, ruling in others[:1] if say_no_need and ruling.verdict is Verdict.NOT_CALLED_FOR]
    told = [(name, ruling) for name, ruling in others if ruling.verdict in _ALSO_SAID or ruling in said]
    told.sort(key=lambda item: _ALSO_SAID.index(item[1].verdict) if item[1].verdict in _ALSO_SAID else -1)
    return f"Also: {' '.join(_beside(program, name, ruling) for name, ruling in told)}" if told else ""


def _beside(program: Program, name: str, ruling: Ruling) -> str:
    if ruling.verdict is Verdict.CONFLICT:
        says = action_words(program.vocabulary.actions[name], short=True)
        return f"The policy contradicts itself on whether to {says}. Ask {whom_to_ask(program.identity)}."
    return verdict_sentence(program, name, ruling, short=True)


def _instead(program: Program, route: tuple[Step, ...], answer: _Answers) -> str:
    """The names of all steps, and then what to do first: what is cut off for space is the latter."""
    if not route:
        return ""
    verdicts = {ruling.verdict for _, ruling in answer}
    head = "Next" if Verdict.MUST in verdicts else "Instead" if verdicts & NO_CALL else "Help"
    steps = listed(_named(program, step) for step in route)
    return f"{head}: {steps}. {sentence(program.pathways[route[0].pathway].says)}"


def _named(program: Program, step: Step) -> str:
    title = program.pathways[step.pathway].title or step.pathway
    return f"{title} ({step.owner})" if step.owner else title


def _duty(program: Program, owed: Owed) -> str:
    when = f", {by_when(owed.within)}" if owed.within else ""
    return f"{capital(owed.owed_by)}{when}: {sentence(program.vocabulary.duties[owed.duty])}"


def _mind(outcome: Outcome) -> str:
    """What staff must respect: what certainly holds first, and of that what not to do; a card may not have room for all."""
    said = [one for one in outcome.safeguards if one.says != ANYONE_MAY]
    said.sort(key=lambda one: (_doubtful(outcome, one), not one.says.startswith(("Do not ", "Never "))))
    return f"Mind: {' '.join(sentence(one.says) for one in said)}" if said else ""


def _doubtful(outcome: Outcome, safeguard: Safeguard) -> bool:
    return all(outcome.statuses[rule] is not TRUE for rule in safeguard.rules)
