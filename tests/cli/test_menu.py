"""Finding conduct by a topic or by everyday words."""

import pytest

from diversion_engine import Engine
from diversion_engine.cli.answers import Given, Unclear
from diversion_engine.cli.menu import Menu, menu_for
from diversion_engine.model.vocabulary import Fact, Kind, Meaning

MEANINGS = {
    "tobacco": Meaning("Having or using a nicotine vape", topic="drugs", also=("smoking",)),
    "alcohol": Meaning("Having or drinking alcohol", topic="drugs", also=("beer",)),
    "fight": Meaning("Students fighting with each other", topic="hurting"),
    "simple-assault": Meaning("Hitting somebody", topic="hurting", also=("punched",)),
}
MENU = Menu(MEANINGS)


@pytest.fixture(scope="module")
def conduct() -> Menu:
    vocabulary = Engine.load("base", cross_check=False).ruleset.vocabulary
    menu = menu_for(vocabulary.facts["conduct"], vocabulary.meanings["conduct"])
    assert menu is not None
    return menu


def test_topics_are_shown_first_and_a_number_opens_one():
    assert MENU.lines() == [" 1 Drugs", " 2 Hurting"]
    opened = MENU.read("2")
    assert isinstance(opened, Menu)
    assert opened.lines() == [" 1 Fight: Students fighting with each other", " 2 Simple assault: Hitting somebody"]
    assert opened.read("1, 2") == Given(frozenset({"fight", "simple-assault"}))


def test_several_topics_may_be_opened_together():
    opened = MENU.read("1 2")

    assert isinstance(opened, Menu)
    assert opened.shown == ("tobacco", "alcohol", "fight", "simple-assault")


def test_a_name_is_taken_at_once():
    assert MENU.read("simple assault, fight") == Given(frozenset({"fight", "simple-assault"}))


@pytest.mark.parametrize("typed", ["vaping", "vape", "smoked", "he was vaping in class"])
def test_a_word_finds_what_it_may_mean_and_takes_nothing_unseen(typed):
    found = MENU.read(typed)

    assert isinstance(found, Menu)
    assert found.shown == ("tobacco",)
    assert found.read("1") == Given(frozenset({"tobacco"}))


def test_what_was_named_is_kept_while_the_rest_is_chosen():
    found = MENU.read("fight; beer")

    assert isinstance(found, Menu)
    assert found.read("1") == Given(frozenset({"fight", "alcohol"}))
    assert found.read("none") == Given(frozenset({"fight"}))


def test_nothing_is_an_answer():
    assert MENU.read("none") == Given(frozenset())


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("9", "the numbers run from 1 to 2"),
        ("0", "the numbers run from 1 to 2"),
        ("9" * 5_000, "the numbers run from 1 to 2"),
        ("alcohul", "did you mean `alcohol`?"),
        ("zzz", "nothing is found for `zzz`; try another word, or `none`"),
        (",", "write a number or a word, or `none`"),
    ],
)
def test_a_hint_says_what_would_be_an_answer(typed, hint):
    assert MENU.read(typed) == Unclear(hint)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("vaping", "tobacco"),
        ("weed", "drug-possession"),
        ("gun", "weapon-possession"),
        ("knife", "weapon-possession"),
        ("hit another student", "simple-assault"),
        ("phone", "device-misuse"),
        ("swearing", "profanity"),
        ("skipping class", "truancy"),
        ("meltdown", "dysregulation"),
        ("graffiti", "vandalism"),
        ("stole", "theft"),
        ("nudes", "sexting"),
        ("bomb", "bomb-threat"),
        ("talking back", "defiance"),
        ("groped", "sexual-assault"),
        ("slur", "hate-speech"),
        ("pulled the fire alarm", "false-alarm"),
        ("picking on", "bullying"),
    ],
)
def test_the_words_staff_use_find_the_shipped_codes(conduct, typed, code):
    found = conduct.read(typed)

    assert isinstance(found, Menu)
    assert code in found.shown[:3]
    assert len(found.shown) <= 6


def test_each_shipped_code_has_a_meaning_words_and_a_topic_that_is_short(conduct):
    sizes = {}
    for code, meaning in conduct.meanings.items():
        assert meaning.says, code
        assert meaning.also, code
        sizes[meaning.topic] = sizes.get(meaning.topic, 0) + 1
    assert len(sizes) <= 10
    assert max(sizes.values()) <= 9


def test_a_short_set_or_one_without_topics_has_no_menu():
    assert menu_for(Fact("conduct", Kind.SET, tuple(MEANINGS)), MEANINGS) is None
    many = tuple(f"code-{number}" for number in range(40))
    assert menu_for(Fact("conduct", Kind.SET, many), {code: Meaning("something") for code in many}) is None
