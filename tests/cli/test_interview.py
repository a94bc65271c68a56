"""How long an interview is, and what a sheet of questions takes for an answer."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diversion_engine import Engine
from diversion_engine.cli.interview import ON_A_SHEET, Interview, says_no
from diversion_engine.model.facts import Facts
from diversion_engine.model.vocabulary import Kind, Verdict

DAY = date(2026, 11, 21)

DEFIANCE = {"conduct": {"defiance"}}
FIGHT = {"conduct": {"fight"}, "mutual": True, "target": "student", "injury": "minor"}
INCIDENTS = {
    "defiance": DEFIANCE,
    "dress code": {"conduct": {"dress-code"}},
    "fight": FIGHT,
    "vaping": {"conduct": {"tobacco"}, "substance": "nicotine", "substance_act": "possession"},
    "cannabis": {"conduct": {"drug-possession"}, "substance": "cannabis", "substance_act": "possession"},
    "theft": {"conduct": {"theft"}, "value_usd": 40, "target": "student"},
    "threat": {"conduct": {"threat"}, "threat": "transient", "threat_target": "student", "threat_medium": "spoken"},
    "pocket knife": {"conduct": {"weapon-possession"}, "weapon": "pocket-knife", "weapon_use": "possessed"},
    "gun": {"conduct": {"weapon-possession"}, "weapon": "firearm", "weapon_use": "possessed"},
    "thoughts of suicide": {"conduct": set(), "self_harm": "ideation", "acute_distress": True},
    "bullying": {"conduct": {"bullying"}, "power_imbalance": True, "target": "student"},
    "sexual assault": {"conduct": {"sexual-assault"}, "target": "student"},
    "meltdown": {"conduct": {"dysregulation"}, "disability": "iep", "grade": 2, "age": 7, "acute_distress": True},
    "attack": {"imminent_danger": True, "conduct": {"aggravated-assault"}, "injury": "serious", "ongoing": True},
}
"""Typical incidents; what is not written here is as on an ordinary day."""


@pytest.fixture(scope="module", params=["base", "districts/example"])
def engine(request) -> Engine:
    return Engine.load(request.param, cross_check=False)


def test_an_interview_about_a_typical_incident_is_short(engine):
    """Asked one by one, as `questions` lists them, these take about twice as many."""
    asked = {incident: prompts(engine, truth) for incident, truth in INCIDENTS.items()}

    assert asked["defiance"] <= 6
    assert asked["attack"] <= 4
    assert sum(asked.values()) / len(asked) <= 9
    assert max(asked.values()) <= 16


def prompts(engine: Engine, truth: dict[str, object]) -> int:
    """How often somebody who knows all of it is asked until everything is settled."""
    interview = Interview(engine, DAY, Facts())
    while sheet := interview.sheet:
        facts = [interview.fact(one) for one in sheet]
        if len(sheet) == 1:
            interview.answer(sheet[0], answer_to(facts[0], truth))
        else:
            yes = {fact.name for fact in facts if answer_to(fact, truth) != says_no(fact)}
            interview.tick(sheet, yes, others_no=True)
    return interview.answered


def answer_to(fact, truth):
    value = truth.get(fact.name, fact.ordinary)
    return frozenset(value or ()) if fact.kind is Kind.SET else value


def test_what_saves_lives_is_asked_first(engine):
    first = {one.fact for one in Interview(engine, DAY, Facts()).sheet}

    assert first == {"imminent_danger", "medical_emergency", "missing_student"}


def test_whoever_says_no_to_danger_and_what_happened_is_asked_about_all_that_is_grave(engine):
    interview = until(engine, "self_harm")

    assert interview.answered == 2
    assert {"self_harm", "weapon", "threat", "injury", "abuse_suspected"} <= {one.fact for one in interview.sheet}


def until(engine: Engine, fact: str) -> Interview:
    """An interview on an ordinary day, up to the sheet that has a fact on it."""
    interview = Interview(engine, DAY, Facts())
    while (sheet := interview.sheet) and fact not in [one.fact for one in sheet]:
        if len(sheet) == 1:
            interview.answer(sheet[0], answer_to(interview.fact(sheet[0]), {}))
        else:
            interview.tick(sheet, set(), others_no=True)
    return interview


def test_one_yes_to_danger_leaves_the_other_questions_open(engine):
    interview = Interview(engine, DAY, Facts())
    sheet = interview.sheet

    interview.tick(sheet, {"imminent_danger"}, others_no=False)

    assert interview.decision.facts.values == {"imminent_danger": True}
    assert interview.decision.verdicts["call_911"].verdict is Verdict.MUST


def test_what_is_ticked_and_has_several_values_is_asked_next(engine):
    interview = until(engine, "self_harm")

    interview.tick(interview.sheet, {"self_harm"}, others_no=True)

    assert [one.fact for one in interview.sheet] == ["self_harm"]


def test_a_sheet_can_be_taken_apart(engine):
    interview = Interview(engine, DAY, Facts())
    together = interview.sheet

    interview.one_by_one(together)

    assert [one.fact for one in interview.sheet] == [together[0].fact]
    assert interview.back()
    assert interview.sheet == together


@settings(max_examples=12, deadline=None)
@given(st.data())
def test_a_sheet_answered_with_no_is_the_same_as_its_questions_answered_one_by_one(engine: Engine, data: st.DataObject):
    truth = data.draw(st.sampled_from(sorted(INCIDENTS.items())))[1]
    known = {name: engine.facts({name: sorted(value) if isinstance(value, set) else value}) for name, value in truth.items()}
    some = data.draw(st.sets(st.sampled_from(sorted(known))))
    facts = Facts({name: known[name].values[name] for name in sorted(some)})
    together = Interview(engine, DAY, facts)
    sheet = together.sheet
    if len(sheet) < 2:
        return

    together.tick(sheet, set(), others_no=True)

    alone = Interview(engine, DAY, facts)
    assert len(sheet) <= ON_A_SHEET
    for one in sheet:
        # Each of them is still asked after those before it, so none is asked for nothing.
        assert one in alone.decision.questions
        alone.answer(one, says_no(alone.fact(one)))
    assert alone.decision.record() == together.decision.record()
