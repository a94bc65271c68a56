"""Actions and verdicts in the few words that a table or a line has room for; `explain` has the sentences."""

from __future__ import annotations

from collections.abc import Mapping

from diversion_engine.engine import Decision
from diversion_engine.explain.words import VERDICT_WORDS, listed, plain
from diversion_engine.model.decision import Ruling
from diversion_engine.model.vocabulary import Verdict

_ACTIONS = {
    "call_sro": "call the officer",
    "call_911": "call 911",
    "notify_law_enforcement": "report to the police",
}


def action(name: str) -> str:
    """An action in a few words."""
    return _ACTIONS.get(name, plain(name))


def verdict(ruling: Ruling) -> str:
    """A verdict; one that is not settled, with what it may come to."""
    return f"open: {possible(ruling)}" if ruling.verdict is Verdict.UNDETERMINED else VERDICT_WORDS[ruling.verdict]


def possible(ruling: Ruling) -> str:
    """The verdicts that are still possible.

    Example:
        >>> possible(Ruling(Verdict.UNDETERMINED, (Verdict.MUST, Verdict.MAY, Verdict.MUST_NOT)))
        'must, may or must not'
    """
    return listed((VERDICT_WORDS[one] for one in ruling.possible), "or")


def primary(decision: Decision) -> Mapping[str, Ruling]:
    """The verdicts that an interview is about; all of them where the vocabulary marks none as primary."""
    actions = decision.program.vocabulary.actions
    marked = {name: ruling for name, ruling in decision.verdicts.items() if actions[name].primary}
    return marked or decision.verdicts


def unsettled(decision: Decision) -> bool:
    """Whether a primary action is undetermined or in conflict."""
    return any(ruling.verdict in (Verdict.UNDETERMINED, Verdict.CONFLICT) for ruling in primary(decision).values())


def in_a_word(one: Verdict) -> str:
    """A verdict for a table's cell."""
    return {Verdict.NOT_CALLED_FOR: "no need", Verdict.UNDETERMINED: "open", Verdict.CONFLICT: "conflict"}.get(
        one, VERDICT_WORDS[one]
    )
