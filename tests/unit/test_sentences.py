"""What is written as in a sentence is refused with a help that can be followed."""

import pytest

from diversion_engine.model.vocabulary import Fact
from diversion_engine.ruleset.compile import load_ruleset
from diversion_engine.ruleset.conditions.sentences import in_condition_words
from diversion_engine.ruleset.text.nodes import Text
from support.small_rulesets import TINY, condition

FACTS = load_ruleset(TINY).vocabulary.facts


def help_for(fact: Fact, said: str) -> str | None:
    return in_condition_words(fact, Text(said), fact.values)


@pytest.mark.parametrize(
    ("fact", "said", "meant"),
    [
        ("similar_acts_this_year", "under 2", "similar_acts_this_year: {less_than: 2}"),
        ("similar_acts_this_year", "2 or more", "similar_acts_this_year: {at_least: 2}"),
        ("similar_acts_this_year", "2+", "similar_acts_this_year: {at_least: 2}"),
        ("similar_acts_this_year", "1-3", "similar_acts_this_year: {between: [1, 3]}"),
        ("value_usd", "at most $1,000", "value_usd: {at_most: 1000}"),
        ("injury", "medical or worse", "injury: {at_least: medical}"),
        ("injury", "minor to severe", "injury: {between: [minor, severe]}"),
        ("weapon", "not firearm", "weapon: {is_not: firearm}"),
        ("conduct", "not fight", "conduct: {excludes: fight}"),
        ("conduct", "fight and theft", "conduct: {includes_all: [fight, theft]}"),
    ],
)
def test_the_help_is_a_condition_that_can_be_read(fact: str, said: str, meant: str) -> None:
    assert help_for(FACTS[fact], said) == f"write `{meant}`"
    assert condition(f"{{{meant}}}")


@pytest.mark.parametrize(
    ("fact", "said"), [("similar_acts_this_year", "3rd"), ("weapon", "over knife"), ("conduct", "fight or zebra")]
)
def test_what_could_mean_something_else_is_left_to_the_author(fact: str, said: str) -> None:
    assert help_for(FACTS[fact], said) is None
