"""The handbook has everything that is in the policy, and says nothing that a decision does not say."""

from __future__ import annotations

import random
from datetime import date
from functools import cache

import pytest

from diversion_engine.engine import Engine
from diversion_engine.errors import NotInForceError
from diversion_engine.explain.words import ANYONE_MAY, action_words, by_when, sentence
from diversion_engine.handbook.answers import HEADINGS
from diversion_engine.handbook.write import handbook
from diversion_engine.model.facts import Facts
from diversion_engine.model.vocabulary import Fact, Kind, Verdict
from diversion_engine.pages.document import Bullets, Entry, Heading, Link, Para, Table, plain_text
from diversion_engine.ruleset.library import shipped
from support.small_rulesets import ruleset

DAY = date(2026, 11, 21)
BASE = "districts/example"


@cache
def engine(name):
    return Engine.load(name, cross_check=False)


@cache
def book(name):
    return handbook(engine(name).ruleset, DAY)


def section(document, anchor):
    return next(one for one in document.sections if one.anchor == anchor)


def entries(document):
    """Rules in full, by id."""
    found = [one for part in document.sections if part.anchor.startswith("rules-") for one in part.blocks]
    return {one.name: one for one in found if isinstance(one, Entry)}


def phrases(block):
    """Every phrase of a block and of what is in it."""
    match block:
        case Para(phrase, _):
            yield phrase
        case Bullets(items):
            pending = list(items)
            while pending:
                item = pending.pop()
                yield item.phrase
                pending += item.parts
        case Table(_, _, rows):
            for row in rows:
                yield from row
        case Entry(_, _, blocks, _):
            for inner in blocks:
                yield from phrases(inner)
        case Heading():
            pass


def everything(document):
    return [phrase for part in document.sections for block in part.blocks for phrase in phrases(block)]


def links(block):
    return [one.anchor for phrase in phrases(block) for one in phrase if isinstance(one, Link)]


def named(document, rule_id):
    """The anchor of a rule."""
    return entries(document)[rule_id].anchor


def said_about(document, action):
    """For each verdict, the anchors of the rules that the handbook lists under it for an action."""
    blocks = next(
        (part.blocks for part in document.sections if part.anchor == f"action-{action}"),
        None,
    ) or next(one.blocks for one in section(document, "other-actions").blocks if one.anchor == f"action-{action}")
    found = {verdict: set() for verdict in HEADINGS}
    under = None
    for block in blocks:
        if isinstance(block, Heading):
            under = next(verdict for verdict, heading in HEADINGS.items() if heading == block.text)
        elif isinstance(block, Table):
            found[under] |= set(links(block))
    return found


def a_value(chance, fact: Fact):
    match fact.kind:
        case Kind.BOOLEAN:
            return chance.random() < 0.5
        case Kind.SET:
            return frozenset(chance.sample(fact.values, chance.choice((0, 1, 1, 2))))
        case Kind.INTEGER | Kind.NUMBER:
            return chance.choice((fact.low, 1, 2, 5))
        case _:
            return chance.choice(fact.values)


def incidents(name, count):
    """Random incidents that know about half of what can be known."""
    facts = engine(name).ruleset.vocabulary.facts.values()
    for seed in range(count):
        chance = random.Random(seed)
        yield Facts({fact.name: a_value(chance, fact) for fact in facts if chance.random() < 0.5})


@pytest.mark.parametrize("name", shipped())
def test_every_rule_of_every_shipped_ruleset_appears_once_with_its_sources(name):
    rules = engine(name).program(DAY).rules
    found = entries(book(name))

    assert sorted(found) == sorted(rule.id for rule in rules)
    for rule in rules:
        text = " ".join(plain_text(phrase) for phrase in phrases(found[rule.id]))
        assert sentence(rule.because) in text
        assert all(f"Source: {cite}" in text for cite in rule.cite)
        assert all(exception.id in text for exception in rule.exceptions)


@pytest.mark.parametrize("name", shipped())
def test_every_link_of_a_handbook_leads_somewhere_and_no_place_has_two_names(name):
    document = book(name)
    entered = [one for part in document.sections for one in part.blocks if isinstance(one, Entry)]
    places = [part.anchor for part in document.sections] + [one.anchor for one in entered]

    assert len(places) == len(set(places))
    assert {one.anchor for phrase in everything(document) for one in phrase if isinstance(one, Link)} <= set(places)


@pytest.mark.parametrize("name", ["base", BASE])
def test_what_a_decision_says_about_an_action_stands_there_with_the_same_rules(name):
    document, actions = book(name), engine(name).ruleset.vocabulary.actions
    listed = {action: said_about(document, action) for action in actions}

    for facts in incidents(name, 60):
        decision = engine(name).decide(facts, as_of=DAY)
        for action, ruling in decision.verdicts.items():
            if ruling.verdict in HEADINGS:
                assert {named(document, rule) for rule in ruling.rules} <= listed[action][ruling.verdict]


@pytest.mark.parametrize("name", ["base", BASE])
def test_no_rule_is_listed_under_a_verdict_that_it_does_not_give(name):
    document, program = book(name), engine(name).program(DAY)

    for action in program.vocabulary.actions:
        for verdict, anchors in said_about(document, action).items():
            given = {named(document, rule.id) for rule in program.rules if action in rule.actions_with(verdict)}
            assert anchors == given


def test_what_helps_duties_and_safeguards_of_decisions_are_in_the_handbook():
    document = book(BASE)
    helps = {one.name for one in section(document, "help").blocks if isinstance(one, Entry)}
    owed = {
        tuple(plain_text(cell) for cell in row[:4])
        for block in section(document, "duties").blocks
        if isinstance(block, Table)
        for row in block.rows
    }
    respected = {plain_text(row[0]) for block in section(document, "safeguards").blocks for row in block.rows}

    for facts in incidents(BASE, 60):
        decision = engine(BASE).decide(facts, as_of=DAY)
        words = decision.program.vocabulary.duties
        assert {step.pathway for step in decision.route} <= helps
        assert {sentence(one.says) for one in decision.safeguards} <= respected
        for one in decision.duties:
            assert (sentence(words[one.duty]), one.owed_by, one.owed_to, by_when(one.within) or "no time is set") in owed


@pytest.mark.parametrize("name", ["base", BASE])
def test_a_policy_that_nobody_confirmed_says_so_at_the_top_on_the_card_and_at_the_end(name):
    document = book(name)
    card, last = section(document, "card"), section(document, "unconfirmed")

    assert document.notices == (
        "Unverified: nobody has confirmed yet that this policy says what the law and the agreements say. It is not legal advice.",
    )
    assert "Unverified policy." in plain_text(next(phrases(card.blocks[-1])))
    assert any(block.kind == "notice" for block in last.blocks if isinstance(block, Para))


@pytest.mark.parametrize("name", ["base", BASE])
def test_the_card_never_tells_anybody_to_keep_silent(name):
    card = section(book(name), "card")
    vocabulary = engine(name).ruleset.vocabulary
    text = [block.text for block in card.blocks if isinstance(block, Heading)]

    assert ANYONE_MAY in plain_text(next(phrases(card.blocks[0])))
    for action in vocabulary.actions.values():
        if action.anyone_may:
            assert not any(words.startswith(f"Do not {action_words(action, short=True)}") for words in text)


@pytest.mark.parametrize("name", ["base", BASE])
def test_every_call_that_saves_lives_stands_on_the_card_once_and_first(name):
    document = book(name)
    program = engine(name).program(DAY)
    calls = [rule for rule in program.rules if rule.layer == "life_safety" and rule.must]
    shown = [link for block in section(document, "card").blocks if isinstance(block, Bullets) for link in links(block)]

    assert calls
    assert sorted(shown[: len(calls)]) == sorted(named(document, rule.id) for rule in calls)


def test_rules_of_other_days_are_named_with_their_days(tmp_path):
    policy = """
layer: district
actions: {ring: {says: ring the bell, primary: true}}
facts: {late: {type: boolean, ask: Is it late?}}
rules:
  - {id: now, title: Ring when late, when: {late: true}, must: [ring], because: It is late., cite: [{source: s}]}
  - {id: soon, title: Ring less, when: {late: true}, must_not: [ring], because: It is loud., cite: [{source: s}], in_force: {from: 2027-08-01}}
"""
    document = handbook(ruleset(tmp_path, policy), DAY)

    assert list(entries(document)) == ["now"]
    (row,) = next(block for block in section(document, "other-days").blocks if isinstance(block, Table)).rows
    assert [plain_text(cell) for cell in row] == ["Ring less", "from 2027-08-01", "soon"]


def test_figures_are_those_of_the_day_with_the_others_beside_them():
    table = next(block for block in section(book(BASE), "thresholds").blocks if isinstance(block, Table))
    row = next(row for row in table.rows if plain_text(row[0]) == "petty theft limit")
    figures = engine(BASE).ruleset.parameters["petty theft limit"]

    assert plain_text(row[1]) == f"{figures.on(DAY):g} USD"
    assert plain_text(row[2]) == "50 USD from 2020-08-01"
    assert links(table)


def test_a_day_on_which_the_policy_is_not_in_force_has_no_handbook():
    with pytest.raises(NotInForceError):
        handbook(engine("base").ruleset, date(2001, 1, 1))


def test_every_word_about_what_is_never_asked_is_true():
    vocabulary = engine("base").ruleset.vocabulary

    assert vocabulary.demographics
    assert not vocabulary.demographics & vocabulary.facts.keys()


def test_verdicts_have_one_heading_each():
    assert set(HEADINGS) == {Verdict.MUST, Verdict.MUST_NOT, Verdict.MAY}
