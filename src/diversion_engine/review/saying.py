"""The words of what a policy says: a verdict, what is known, a value, a deadline."""

from __future__ import annotations

from collections.abc import Iterable

from diversion_engine.explain.words import plain
from diversion_engine.model.decision import Ruling
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.vocabulary import Verdict


def spoken(ruling: Ruling) -> str:
    """A verdict in words, with what is possible while it is open."""
    words = str(ruling.verdict).replace("_", " ")
    if ruling.verdict is Verdict.UNDETERMINED:
        return f"undetermined, which may still become {' or '.join(str(one).replace('_', ' ') for one in ruling.possible)}"
    return words


def known(facts: Facts, filled: frozenset[str]) -> str:
    """What is known in a scenario, in one sentence."""
    said = [f"{plain(name)} {written(value)}" for name, value in facts.values.items() if name not in filled]
    said += [f"nobody can know {plain(name)}" for name in sorted(facts.unknowable)]
    rest = "the rest as on an ordinary school day" if filled else "nothing else"
    return f"Known: {'; '.join([*said, rest])}."


def written(value: object) -> str:
    """A fact's value as a scenario writes it; of a set that is partly known, what is known to be in it."""
    match value:
        case bool():
            return "yes" if value else "no"
        case PartOf(inside, _):
            return written(inside)
        case frozenset():
            return ", ".join(sorted(value)) or "nothing"
        case float():
            return f"{value:g}"
        case _:
            return str(value)


_CALLED = {
    "call_sro": "the School Resource Officer",
    "call_911": "911",
    "notify_law_enforcement": "a report to the police",
}


def called(action: str) -> str:
    """What an action is called in a sentence about its verdict."""
    return _CALLED.get(action, plain(action))


def listed(what: str, names: Iterable[str]) -> str:
    """Names in a row, after what they are."""
    found = sorted(names)
    return f"{what}: {'; '.join(found)}." if found else f"{what} nothing."


def soon(within: object) -> str:
    """A deadline before more words; nothing where there is none."""
    return f"{within} " if within else ""
