"""What people type in answer to a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diversion_engine.cli.answers import Given, Unclear, Wish, read_answer
from diversion_engine.model.vocabulary import Fact, Kind

INJURY = Fact("injury", Kind.ORDERED, ("none", "minor", "medical", "serious"))
ACTOR = Fact("actor", Kind.CHOICE, ("student", "staff", "unknown-person"))
DANGER = Fact("danger", Kind.BOOLEAN)
CONDUCT = Fact("conduct", Kind.SET, ("defiance", "dress-code", "fight"))
GRADE = Fact("grade", Kind.INTEGER, low=-1, high=12)
LOSS = Fact("loss", Kind.NUMBER, low=0, high=10_000_000)


@pytest.mark.parametrize(
    ("fact", "typed", "value"),
    [
        (INJURY, "3", "medical"),
        (INJURY, " Medical ", "medical"),
        (INJURY, "ser", "serious"),
        (ACTOR, "unknown person", "unknown-person"),
        (ACTOR, "UNKNOWN", "unknown-person"),
        (DANGER, "1", True),
        (DANGER, "n", False),
        (DANGER, "true", True),
        (CONDUCT, "1, fight", frozenset({"defiance", "fight"})),
        (CONDUCT, "fight and dress code", frozenset({"fight", "dress-code"})),
        (CONDUCT, "none", frozenset()),
        (CONDUCT, "all", frozenset({"defiance", "dress-code", "fight"})),
        (GRADE, "-1", -1),
        (GRADE, "7", 7),
        (LOSS, "$1,200.50", 1200.5),
        (LOSS, "60", 60.0),
    ],
)
def test_an_answer_may_be_a_number_a_word_or_the_beginning_of_one(fact, typed, value):
    answer = read_answer(fact, typed)

    assert isinstance(answer, Given)
    assert answer.value == value


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("skip", Wish.SKIP),
        ("?", Wish.HELP),
        ("Don't know", Wish.CANNOT_KNOW),
        ("don’t  know", Wish.CANNOT_KNOW),
        ("unknown", Wish.CANNOT_KNOW),
        ("back", Wish.BACK),
        ("quit", Wish.QUIT),
        ("q", Wish.QUIT),
    ],
)
def test_some_words_are_wishes(typed, wish):
    assert read_answer(INJURY, typed) is wish


@pytest.mark.parametrize(
    ("fact", "typed", "hint"),
    [
        (INJURY, "", "write a number or a word, or `skip`, `don't know`, `?`, `back`, `quit`"),
        (INJURY, "9", "the numbers run from 1 to 4"),
        (INJURY, "9" * 5_000, "the numbers run from 1 to 4"),
        (INJURY, "0", "the numbers run from 1 to 4"),
        (INJURY, "m", "`m` could be `minor` or `medical`; write a little more"),
        (INJURY, "miner", "did you mean `minor`?"),
        (INJURY, "zebra", "write a number from 1 to 4, or a word from the list"),
        (DANGER, "maybe", "answer yes or no"),
        (DANGER, "3", "answer yes or no"),
        (CONDUCT, "fight, zebra", "write a number from 1 to 3, or a word from the list"),
        (CONDUCT, ",", "write numbers or words with commas between them, or `none`"),
        (GRADE, "13", "write a whole number from -1 to 12"),
        (GRADE, "1.5", "write a whole number from -1 to 12"),
        (LOSS, "a lot", "write a number from 0 to 10,000,000"),
    ],
)
def test_a_hint_says_what_would_be_an_answer(fact, typed, hint):
    assert read_answer(fact, typed) == Unclear(hint)


def test_a_value_that_looks_like_a_wish_is_the_value():
    fact = Fact("next", Kind.CHOICE, ("back", "forward"))

    assert read_answer(fact, "back") == Given("back")


@given(st.sampled_from([INJURY, ACTOR, DANGER, CONDUCT, GRADE, LOSS]), st.text(max_size=40))
def test_nothing_that_is_typed_breaks_it_and_a_value_is_always_one_the_fact_can_have(fact, typed):
    answer = read_answer(fact, typed)

    if isinstance(answer, Given):
        value = answer.value
        if fact.is_number:
            assert fact.low <= value <= fact.high
        elif fact.kind is Kind.SET:
            assert value <= set(fact.values)
        else:
            assert isinstance(value, bool) if fact.kind is Kind.BOOLEAN else value in fact.values
