"""A review of a program: met, missing, to consider, not known, each with its sources, and what to do next."""

from __future__ import annotations

import json
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diversion_engine.checklist.items import NoItemsError, State
from diversion_engine.checklist.text import checklist_text, counts
from diversion_engine.cli.interview import Interview
from diversion_engine.engine import Engine
from diversion_engine.explain.words import ANYONE_MAY
from diversion_engine.model.facts import Facts
from diversion_engine.model.vocabulary import Kind
from diversion_engine.semantics.decide import decide as by_definition

DAY = date(2026, 11, 21)

POLICY = """
layer: agreement
fallback_route: [rest]
facts:
  plan: {type: choice, values: [none, signed], ask: Is there a plan?}
  heard: {type: set, values: [pupils, parents], ask: Who was heard?}
  posted: {type: boolean, ask: Is the plan on the wall?}
actions:
  sign: {says: sign the plan, item: true}
  hear: {says: hear everybody, item: true}
  post: {says: put the plan on the wall, item: true}
pathways:
  step-1: {title: Paper, says: Somebody writes., family: We write., owner: head, intrusiveness: 1, always_available: true}
  step-2: {title: People, says: Somebody asks., family: We ask., owner: dean, intrusiveness: 2, always_available: true}
  rest: {title: Rest, says: Nothing to do., family: We rest., owner: head, always_available: true}
rules:
  - {id: p.1, title: A plan is signed, when: {plan: none}, must: [sign], offer: [step-1], because: Paper lasts., cite: [{source: guide, confidence: V}]}
  - id: p.2
    title: The plan is on the wall
    when: {any: [{plan: none}, {posted: false}]}
    may: [post]
    offer: [step-1]
    because: People read walls.
    cite: [{source: guide, confidence: M, check: whether the guide says so}]
  - {id: p.3, title: Everybody was heard, when: {not: {heard: {includes_all: [pupils, parents]}}}, must: [hear], offer: [step-2], because: They know., cite: [{source: guide, confidence: V}]}
"""


@pytest.fixture
def small(tmp_path):
    (tmp_path / "ruleset.yaml").write_text("id: wall\ntitle: Wall plan\nversion: 1.0.0\ncontact: the dean\n", encoding="utf-8")
    (tmp_path / "plan.yaml").write_text(POLICY, encoding="utf-8")
    return Engine.load(tmp_path)


def states(engine, **facts):
    return {item.action: item.state.value for item in engine.decide(facts, as_of=DAY).checklist().items}


def test_an_item_is_met_missing_to_consider_or_not_known(small):
    assert states(small, plan="none", heard=["pupils", "parents"]) == {"sign": "missing", "post": "consider", "hear": "met"}
    assert states(small, plan="signed", posted=True) == {"sign": "met", "post": "met", "hear": "unknown"}
    assert states(small) == {"sign": "unknown", "post": "unknown", "hear": "unknown"}


def test_what_is_missing_comes_before_what_is_not_known_and_what_nobody_confirmed(small):
    checklist = small.decide({"plan": "signed", "posted": False, "heard": ["pupils"]}, as_of=DAY).checklist()
    open_ones = small.decide({"posted": False, "plan": "signed"}, as_of=DAY).checklist()

    assert [item.action for item in checklist.next()] == ["hear", "post"]
    assert [item.action for item in open_ones.next()] == ["hear", "post"]


def test_the_whole_text(small):
    checklist = small.decide({"plan": "signed", "heard": ["pupils"]}, as_of=DAY).checklist()

    assert checklist_text(checklist, 80) == (
        "Wall plan: 1 of 3 met, 1 missing, 1 not known.\n"
        "\n"
        "Do next\n"
        "1. Hear everybody. (2.1)\n"
        "2. Find out: Is the plan on the wall? (1.2)\n"
        "\n"
        "Paper (head)\n"
        "  [x] 1.1 A plan is signed\n"
        "  [?] 1.2 The plan is on the wall\n"
        "        Find out: Is the plan on the wall?\n"
        "        Not confirmed: whether the guide says so (guide).\n"
        "\n"
        "People (dean)\n"
        "  [ ] 2.1 Everybody was heard\n"
        "        Known: The answer to “Who was heard?” is pupils.\n"
        "        Do: Hear everybody. They know.\n"
        "        Source: guide\n"
        "\n"
        "[ ] missing, [?] not known, [~] to consider, [x] met, [-] set aside\n"
        "wall 1.0.0, as of 2026-11-21. Nobody has confirmed yet that these items say what\n"
        "their sources say. Questions: the dean."
    )


def test_what_is_known_is_said_as_the_reply_to_its_question(small):
    items = {item.action: item for item in small.decide({"plan": "none", "heard": []}, as_of=DAY).checklist().items}

    assert items["hear"].known == ("The answer to “Who was heard?” is none of them.",)
    assert items["sign"].known == ("The answer to “Is there a plan?” is none.",)


def test_where_nothing_is_open_the_text_says_what_to_do_all_the_same(small):
    checklist = small.decide({"plan": "signed", "posted": True, "heard": ["pupils", "parents"]}, as_of=DAY).checklist()

    assert checklist_text(checklist, 80).splitlines()[:3] == ["Wall plan: 3 of 3 met.", "", "Do next: Nothing to do."]


def test_an_item_that_cannot_be_found_out_stays_open_and_is_not_asked(small):
    checklist = small.decide({"heard": "cannot-be-known", "plan": "signed"}, as_of=DAY).checklist()
    hear = next(item for item in checklist.items if item.action == "hear")

    assert hear.state is State.UNKNOWN
    assert [one.fact for one in small.decide({"heard": "cannot-be-known"}, as_of=DAY).questions] == ["plan", "posted"]


def test_a_review_says_nothing_about_calling_anybody(small):
    decision = small.decide({"plan": "none"}, as_of=DAY)

    assert ANYONE_MAY not in decision.staff_card()
    assert ANYONE_MAY not in decision.rationale()
    assert ANYONE_MAY in Engine.load("base").decide({}, as_of=DAY).staff_card()


def test_a_ruleset_about_incidents_has_no_checklist():
    with pytest.raises(NoItemsError) as raised:
        Engine.load("base").decide({}, as_of=DAY).checklist()

    assert str(raised.value) == (
        "`base` is about incidents and has no items to tick off; name a ruleset such as `program/secure`, "
        "or decide with `diversion decide`"
    )


@cache
def secure():
    return Engine.load("program/secure", cross_check=False)


def answers(fact):
    match fact.kind:
        case Kind.BOOLEAN:
            return st.booleans()
        case Kind.SET:
            return st.sets(st.sampled_from(fact.values)).map(sorted)
        case Kind.INTEGER:
            return st.sampled_from([0, 12, 13, 600])
        case _:
            return st.sampled_from(fact.values)


programs = st.fixed_dictionaries({}, optional={fact.name: answers(fact) for fact in secure().ruleset.vocabulary.facts.values()})


@settings(max_examples=12)
@given(programs)
def test_facts_that_are_added_settle_items_and_never_unsettle_one(facts):
    fewer = {name: value for place, (name, value) in enumerate(sorted(facts.items())) if place % 2}
    before, after = states(secure(), **fewer), states(secure(), **facts)

    assert all(after[item] == state for item, state in before.items() if state != "unknown")


@settings(max_examples=12)
@given(programs)
def test_the_fast_engine_reviews_as_the_definition_does(facts):
    checked = secure().facts(facts)
    program = secure().program(DAY)

    assert secure().decide(checked, as_of=DAY).outcome == by_definition(program, checked)


def test_every_item_can_be_met_and_every_item_can_be_missing():
    vocabulary = secure().ruleset.vocabulary
    good = {fact.name: True for fact in vocabulary.facts.values() if fact.kind is Kind.BOOLEAN}
    good |= {fact.name: list(fact.values) for fact in vocabulary.facts.values() if fact.kind is Kind.SET}
    good |= {fact.name: 0 for fact in vocabulary.facts.values() if fact.kind is Kind.INTEGER}
    good |= {
        "untrained_officers": False, "memorandum": "signed", "memorandum_model": "follows", "disparities": "none-found",
        "harm_seen": "no-sign",
    }  # fmt: skip
    bad = {fact.name: False for fact in vocabulary.facts.values() if fact.kind is Kind.BOOLEAN}
    bad |= {fact.name: [] for fact in vocabulary.facts.values() if fact.kind is Kind.SET}
    bad |= {fact.name: 600 for fact in vocabulary.facts.values() if fact.kind is Kind.INTEGER}
    bad |= {
        "untrained_officers": True, "memorandum": "drafted", "memorandum_model": "departs", "disparities": "not-looked-for",
        "harm_seen": "seen-and-unanswered",
    }  # fmt: skip

    assert set(states(secure(), **good).values()) == {"met"}
    assert set(states(secure(), **bad).values()) == {"missing", "consider"}
    assert secure().decide(good, as_of=DAY).route[0].pathway == "next-review"


def test_without_a_memorandum_nothing_is_asked_about_what_it_says():
    checklist = secure().decide({"memorandum": "none"}, as_of=DAY).checklist()

    asked = {question for item in checklist.items for question in item.ask}
    assert not [question for question in asked if "Does the memorandum" in question and "model" not in question]


def test_what_stands_on_no_confirmed_text_is_only_to_be_considered_and_says_so():
    for item in secure().decide({}, as_of=DAY).checklist().items:
        rules = [rule for rule in secure().program(DAY).rules if item.action in rule.actions]
        if not any(cite.confidence == "V" and not cite.check for cite in item.cite):
            assert item.to_check
        for rule in rules:
            if rule.must:
                assert any(cite.confidence == "V" for cite in rule.cite)


def test_the_five_steps_of_the_rubric_come_first_and_in_their_order():
    titles = [section.title for section in secure().decide({}, as_of=DAY).checklist().sections]

    assert [title[:7] for title in titles[:5]] == [f"Step {number}:" for number in range(1, 6)]
    assert titles[5:] == ["What the joint statement adds"]


def test_an_interview_asks_one_topic_after_the_other():
    interview = Interview(secure(), DAY, Facts())
    order = list(secure().ruleset.vocabulary.facts)
    asked = []
    while len(asked) < 6:
        asked.append(interview.sheet[0].fact)
        interview.cannot_know(interview.sheet[0])

    assert asked == sorted(asked, key=order.index)


def test_an_interview_ends_when_every_item_is_settled(small):
    interview = Interview(small, DAY, Facts())
    for value in ("signed", frozenset({"pupils", "parents"}), True):
        interview.answer(interview.sheet[0], value)

    assert interview.sheet == ()
    assert {item.state for item in interview.decision.checklist().items} == {State.MET}


def test_the_data_say_the_same_as_the_text(small):
    checklist = small.decide({"plan": "signed"}, as_of=DAY).checklist()
    data = json.loads(json.dumps(checklist.model_dump()))

    assert data["counts"] == {"missing": 0, "unknown": 2, "consider": 0, "met": 1, "set-aside": 0}
    assert data["next"] == ["post", "hear"]
    assert counts(checklist) == "1 of 3 met, 2 not known"
    assert data["sections"][0]["items"][1]["to_check"] == ["whether the guide says so (guide)"]
