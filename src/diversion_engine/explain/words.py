"""How verdicts, people, deadlines and names are said in plain English.

What a ruleset calls something (`says`, `title`) is used as it stands; only the words for kinds of verdict and for the
layers of authority are ours. The words for an action begin with what to do ("call emergency services"), so that every
sentence here can be built around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from diversion_engine.model.decision import Ruling
from diversion_engine.model.program import Identity, Program
from diversion_engine.model.rule import Within
from diversion_engine.model.vocabulary import LAYERS, Action, Verdict

ANYONE_MAY = "Anyone may still call 911 or make a report of their own."
"""Stands on every explanation: a verdict binds the school, and never silences a person."""

WHO_DECIDES = "; it is the administrator's decision"

SAFETY_FIRST = "Safety first: if anyone is in danger, call 911."

LAYER_WORDS = {
    "life_safety": "life safety",
    "law": "the law",
    "agreement": "the agreement",
    "district": "the district's rules",
    "school": "the school's rules",
}

VERDICT_WORDS = {
    Verdict.MUST: "must",
    Verdict.MAY: "may",
    Verdict.MUST_NOT: "must not",
    Verdict.NOT_CALLED_FOR: "not called for",
    Verdict.CONFLICT: "contradiction",
    Verdict.UNDETERMINED: "not settled",
}

NO_CALL = {Verdict.MUST_NOT, Verdict.NOT_CALLED_FOR}
"""Verdicts after which staff leave it."""

_CALL = {Verdict.MUST, Verdict.MAY}


def verdict_sentence(program: Program, name: str, ruling: Ruling, *, short: bool = False) -> str:
    """What a verdict tells staff to do or leave.

    Args:
        program: Where the words come from.
        name: The action.
        ruling: The verdict on it.
        short: Leave out what the action's words put in brackets.
    """
    action = program.vocabulary.actions[name]
    says = action_words(action, short=short)
    match ruling.verdict:
        case Verdict.MUST:
            now = " now" if ruling.layer == LAYERS[0] and "now" not in says.split() else ""
            return f"{capital(says)}{now}."
        case Verdict.MUST_NOT if action.anyone_may:
            # The school as a body is barred; nobody is told to keep silent.
            return f"Not for the school to do: {says}. Anyone may still do so on their own."
        case Verdict.MUST_NOT:
            return f"Do not {says}."
        case Verdict.MAY:
            return f"You may {says}{WHO_DECIDES}."
        case Verdict.NOT_CALLED_FOR:
            return _no_need(action, says)
        case Verdict.CONFLICT:
            return (
                f"Stop: the policy contradicts itself on whether to {says}. Ask {whom_to_ask(program.identity)}. {SAFETY_FIRST}"
            )
        case Verdict.UNDETERMINED:
            return _open(action, says, set(ruling.possible))


def _no_need(action: Action, says: str) -> str:
    if action.anyone_may:
        return f"No rule asks the school to {says}. Anyone may still do so."
    return f"There is no need to {says}."


def _open(action: Action, says: str, possible: set[Verdict]) -> str:
    """An open verdict; where every possible one comes to the same for staff, it says that."""
    if possible <= NO_CALL:
        return f"Either way: {uncapital(_no_need(action, says))}"
    if possible <= _CALL:
        return f"Either way, you may {says}. Whether you must is not settled yet."
    return f"Not settled yet: whether to {says}."


def action_words(action: Action, *, short: bool = False) -> str:
    """What an action is, beginning with what to do."""
    says = action.says.rstrip(". ") or plain(action.name)
    return without_brackets(says) if short else says


def without_brackets(text: str) -> str:
    """The text without what it puts in brackets.

    Example:
        >>> without_brackets("ask an officer to come (to the student) now")
        'ask an officer to come now'
    """
    return re.sub(r"\s*\([^()]*\)", "", text).strip() or text


def plain(name: str) -> str:
    """A name or value as words.

    Example:
        >>> plain("similar_acts-this_year")
        'similar acts this year'
    """
    return name.replace("_", " ").replace("-", " ")


def listed(items: Iterable[str], last: str = "and") -> str:
    """Items as a person would list them.

    Example:
        >>> listed(["student", "guardian", "target"])
        'student, guardian and target'
        >>> listed(["fight", "theft"], "or")
        'fight or theft'
    """
    words = list(items)
    return f" {last} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def counted(number: int, noun: str) -> str:
    """A number and its noun.

    Example:
        >>> counted(1, "rule"), counted(1200, "rule")
        ('1 rule', '1,200 rules')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def capital(text: str) -> str:
    """The text with a capital at its beginning, and no other letter changed."""
    return text[:1].upper() + text[1:]


def uncapital(text: str) -> str:
    """The text as it stands inside a sentence, unless it begins with a name in capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def sentence(text: str) -> str:
    """The text as one that ends.

    Example:
        >>> sentence("no cause ")
        'No cause.'
    """
    stripped = capital(text.strip())
    return stripped if not stripped or stripped[-1] in ".!?" else f"{stripped}."


def by_when(within: Within | None) -> str:
    """How long somebody has; empty where no time is set."""
    return str(within) if within else ""


CONSENT_WORDS = {"target": "the other student", "target-guardian": "the other student's family"}
"""Those whose consent is not the student's or the family's own."""


def consent_words(people: Iterable[str]) -> str:
    """Who has to agree, for staff.

    Example:
        >>> consent_words(["student", "target"])
        'the student and the other student'
    """
    return listed(CONSENT_WORDS.get(one, f"the {plain(one)}") for one in people)


def title_of(program: Program, pathway: str) -> str:
    """What a pathway is called."""
    return program.pathways[pathway].title or plain(pathway)


def whom_to_ask(identity: Identity) -> str:
    """Who answers questions about the policy."""
    return identity.contact or "the principal"


def policy_line(program: Program, as_of: str) -> str:
    """Which policy speaks, and whether anybody has confirmed it."""
    identity = program.identity
    name = " ".join(part for part in (identity.title or identity.id, identity.version) if part)
    kind = "Policy" if identity.status == "verified" else "Unverified policy"
    return f"{kind}: {name}, as of {as_of}. Questions: {whom_to_ask(identity)}."
