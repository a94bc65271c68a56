"""Facts that cannot all be true are named, their values are not, and they are decided on all the same."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diversion_engine import Engine
from diversion_engine.diagnostics.codes import Code

DAY = date(2026, 10, 5)
BASE = Engine.load("base", cross_check=False)


def findings(facts):
    return BASE.decide(facts, as_of=DAY).findings


def test_a_weapon_that_was_shown_and_no_weapon_cannot_be_true_together():
    (found,) = findings({"weapon": "none", "weapon_use": "displayed"})

    assert (found.code, found.severity) == (Code.CONTRADICTION, "warning")
    assert found.message == "what is said about `weapon` and `weapon_use` cannot be true together"
    assert found.help == "find out which is right, correct the other, and decide again"


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"weapon": "none"},
        {"weapon_use": "displayed"},
        {"weapon": "none", "weapon_use": "none"},
        {"weapon": "firearm", "weapon_use": "displayed"},
        {"weapon": "cannot-be-known", "weapon_use": "displayed"},
    ],
)
def test_facts_that_can_be_true_together_are_no_finding(facts):
    assert findings(facts) == ()


def test_each_contradiction_is_a_finding_of_its_own():
    facts = {"weapon": "none", "weapon_use": "displayed", "abuse_suspected": False, "suspected_abuser": "parent"}

    assert len(findings(facts)) == 2


@settings(max_examples=10, deadline=None)
@given(st.fixed_dictionaries({}, optional={"conduct": st.just(["fight"]), "injury": st.sampled_from(["none", "serious"])}))
def test_verdicts_do_not_depend_on_what_cannot_be(facts):
    facts |= {"weapon": "none", "weapon_use": "displayed"}
    without = Engine(replace(BASE.ruleset, cannot_be=()), cross_check=False)

    assert BASE.decide(facts, as_of=DAY).model_dump() == without.decide(facts, as_of=DAY).model_dump()
