"""What somebody typed in answer to a question → a value, a wish, or a hint how to answer.

Answers are taken as people give them: the number of a choice, the word, the beginning of the word, `$1,200`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from diversion_engine.diagnostics.suggest import nearest
from diversion_engine.explain.words import plain
from diversion_engine.model.vocabulary import Fact, Kind, Value


class Wish(Enum):
    """What may be typed instead of an answer."""

    SKIP = auto()
    CANNOT_KNOW = auto()
    HELP = auto()
    BACK = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True, repr=False)
class Given:
    """A value of the fact."""

    value: Value


@dataclass(frozen=True, slots=True)
class Unclear:
    """What was typed is no answer; `hint` says what would be."""

    hint: str


@dataclass(frozen=True, slots=True)
class Ticks:
    """Which of several questions are answered with yes, by number from 1; and whether all the others are with no."""

    numbers: frozenset[int]
    others_no: bool


Answer = Given | Wish | Unclear

_WISHES = {
    "skip": Wish.SKIP,
    "?": Wish.HELP,
    "help": Wish.HELP,
    "don't know": Wish.CANNOT_KNOW,
    "dont know": Wish.CANNOT_KNOW,
    "do not know": Wish.CANNOT_KNOW,
    "cannot be known": Wish.CANNOT_KNOW,
    "back": Wish.BACK,
    "quit": Wish.QUIT,
    "exit": Wish.QUIT,
}
_LOOSE_WISHES = {"unknown": Wish.CANNOT_KNOW, "not known": Wish.CANNOT_KNOW, "q": Wish.QUIT, "b": Wish.BACK}
"""Tried last, because a value may begin this way (`unknown-person`)."""

_YES_NO = ("yes", "no")


def choices(fact: Fact) -> tuple[str, ...]:
    """The answers to choose from, in the order of their numbers; none for a number."""
    return _YES_NO if fact.kind is Kind.BOOLEAN else tuple(map(plain, fact.values))


def read_answer(fact: Fact, typed: str) -> Answer:
    """What *typed* says about *fact*.

    Example:
        >>> fact = Fact("injury", Kind.ORDERED, ("none", "minor", "medical", "serious"))
        >>> read_answer(fact, "2").value, read_answer(fact, "Med").value
        ('minor', 'medical')
        >>> read_answer(fact, "don’t know")
        <Wish.CANNOT_KNOW: 2>
        >>> read_answer(fact, "m")
        Unclear(hint='`m` could be `minor` or `medical`; write a little more')
    """
    # A word that is a value is that value, even if it looks like a wish.
    said = read_wish(typed, choices(fact))
    if said is not None:
        return said
    answer = _value(fact, typed.strip())
    if isinstance(answer, Unclear):
        return _LOOSE_WISHES.get(folded(typed), answer)
    return answer


def read_wish(typed: str, values: Sequence[str] = ()) -> Wish | Unclear | None:
    """A wish, or a hint when nothing was typed; None for anything else, as for one of the *values*."""
    word = folded(typed)
    if not word:
        return Unclear("write a number or a word, or `skip`, `don't know`, `?`, `back`, `quit`")
    return _WISHES.get(word) if word not in map(folded, values) else None


def read_ticks(count: int, typed: str) -> Ticks | Wish | Unclear:
    """Which of *count* questions, shown together, somebody answers with yes.

    Example:
        >>> read_ticks(4, "none")
        Ticks(numbers=frozenset(), others_no=True)
        >>> read_ticks(4, "only 2")
        Ticks(numbers=frozenset({2}), others_no=True)
        >>> read_ticks(4, "2")
        Ticks(numbers=frozenset({2}), others_no=False)
    """
    said = read_wish(typed)
    if said is not None:
        return said
    word = folded(typed)
    if word in ("none", "no", "n", "none of these", "nothing"):
        return Ticks(frozenset(), others_no=True)
    only = re.sub(r"\bonly\b", " ", word)
    numbers = {int(number[:9]) for number in re.findall(r"\d+", only)}
    if not numbers or re.sub(r"\d+|\band\b|[\s,;]", "", only):
        return _LOOSE_WISHES.get(word, Unclear("write the numbers of those that apply, or `none`"))
    if not all(1 <= number <= count for number in numbers):
        return Unclear(f"the numbers run from 1 to {count}")
    return Ticks(frozenset(numbers), others_no=only != word)


def _value(fact: Fact, typed: str) -> Given | Unclear:
    match fact.kind:
        case Kind.BOOLEAN:
            said = _one(_YES_NO if typed.isdecimal() else (*_YES_NO, "true", "false"), typed)
            return Given(said.value in ("yes", "true")) if isinstance(said, Given) else Unclear("answer yes or no")
        case Kind.CHOICE | Kind.ORDERED:
            return _one(fact.values, typed)
        case Kind.SET:
            return _several(fact, typed)
        case Kind.INTEGER | Kind.NUMBER:
            return _number(fact, typed)


def _one(values: Sequence[str], typed: str) -> Given | Unclear:
    if typed.isdecimal():
        # Nobody means the number of a choice by more digits than this.
        number = int(typed[:9])
        return Given(values[number - 1]) if 1 <= number <= len(values) else Unclear(f"the numbers run from 1 to {len(values)}")
    word = folded(typed)
    exact = [value for value in values if folded(value) == word]
    begun = exact or [value for value in values if folded(value).startswith(word)]
    if len(begun) == 1:
        return Given(begun[0])
    if begun:
        named = " or ".join(f"`{value}`" for value in begun[:5])
        return Unclear(f"`{typed}` could be {named}; write a little more")
    guess = nearest(typed, values)
    return Unclear(f"did you mean `{guess}`?" if guess else f"write a number from 1 to {len(values)}, or a word from the list")


def _several(fact: Fact, typed: str) -> Given | Unclear:
    word = folded(typed)
    if word in ("none", "nothing") and "none" not in fact.values:
        return Given(frozenset())
    if word == "all":
        return Given(frozenset(fact.values))
    found: set[str] = set()
    for part in filter(None, (part.strip() for part in re.split(r"[,;]|\band\b", typed))):
        one = _one(fact.values, part)
        if isinstance(one, Unclear):
            return one
        found.add(str(one.value))
    return Given(frozenset(found)) if found else Unclear("write numbers or words with commas between them, or `none`")


def _number(fact: Fact, typed: str) -> Given | Unclear:
    whole = fact.kind is Kind.INTEGER
    wanted = Unclear(f"write {'a whole number' if whole else 'a number'} from {fact.low:g} to {_plain(fact.high)}")
    text = re.sub(r"(?<=\d),(?=\d{3})|^\$\s*", "", typed)
    if not re.fullmatch(r"-?\d{1,12}" if whole else r"-?\d{1,12}(\.\d{1,6})?", text):
        return wanted
    figure = int(text) if whole else float(text)
    return Given(figure) if fact.low <= figure <= fact.high else wanted


def _plain(figure: float) -> str:
    return f"{figure:,.0f}" if figure == int(figure) else f"{figure:g}"


def folded(text: str) -> str:
    """The text as it is compared: small letters, and one space for spaces and dashes."""
    return " ".join(re.split(r"[\s_-]+", text.lower().replace("’", "'").strip()))
