"""The smallest change: fewest facts, never who a student is, and true when decided again."""

from __future__ import annotations

import random
from itertools import product

import pytest

from diversion_engine import Engine
from diversion_engine.engines.kernel import Kernel
from diversion_engine.explain.change import Change, change_in_words, changed_facts, smallest_change
from diversion_engine.explain.words import ANYONE_MAY
from diversion_engine.model.decision import answers
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.cells import cells_of
from diversion_engine.semantics.decide import decide
from diversion_engine.semantics.refine import PlainMatcher
from support.random_programs import ACTIONS, a_program, some_facts

from .conftest import DAY, Deciding, some_case


def test_one_fact_is_enough_where_one_is(calm: Deciding) -> None:
    assert calm(acts=["pushing"], splash="small").smallest_change("ring_guard") == (
        Change("acts", frozenset({"pushing"}), frozenset()),
    )


def test_the_change_may_lead_to_a_wanted_verdict(calm: Deciding) -> None:
    assert calm(splash="small").smallest_change("ring_guard", wanted="may") == (
        Change("acts", frozenset({"running"}), frozenset({"running", "pushing"})),
    )


def test_several_facts_are_named_only_where_fewer_are_not_enough(calm: Deciding) -> None:
    changes = calm(acts=["pushing"], splash="huge").smallest_change("ring_guard", wanted="must_not")
    assert changes == (
        Change("acts", frozenset({"pushing"}), frozenset({"running"})),
        Change("splash", "huge", "small"),
    )


def test_no_more_facts_are_changed_than_allowed(calm: Deciding) -> None:
    assert calm(acts=["pushing"], splash="huge").smallest_change("ring_guard", most=1, wanted="must_not") == ()


def test_the_verdict_that_is_there_needs_no_change(calm: Deciding) -> None:
    assert calm().smallest_change("ring_guard", wanted="must_not") == ()


def test_an_open_verdict_is_settled_by_an_answer(calm: Deciding) -> None:
    decision = calm(drowning=None)
    (change,) = decision.smallest_change("ring_guard")
    assert (change.fact, change.before) == ("drowning", None)


def test_what_cannot_be_known_is_not_proposed(calm: Deciding) -> None:
    changes = calm(drowning="cannot-be-known").smallest_change("ring_guard")
    assert all(one.fact != "drowning" for one in changes)


def test_a_change_in_words(calm: Deciding) -> None:
    assert calm(acts=["pushing"], splash="huge").what_would_change("ring_guard", wanted="must_not") == (
        "The answer to whether to ring the guard would be “must not” if:\n"
        "- the acts include running\n"
        "  (now: the acts include pushing)\n"
        "- the splash is small\n"
        "  (now: the splash is huge)\n"
        f"{ANYONE_MAY}"
    )


def test_where_nothing_would_change_it_the_words_say_so(calm: Deciding) -> None:
    assert calm().what_would_change("ban") == (
        f"No small change of what happened would change the answer to whether to ban the child.\n{ANYONE_MAY}"
    )


def test_a_change_does_not_show_its_values_where_they_could_be_logged() -> None:
    assert repr(Change("weapon", "none", "firearm")) == "Change(weapon)"
    assert str((Change("weapon", "none", "firearm"),)) == "(Change(weapon),)"


# -- over many programs ------------------------------------------------------------------------------------------------


def verdict(program: Program, facts: Facts, action: str) -> Verdict:
    return decide(program, facts).verdicts[action].verdict


@pytest.mark.parametrize("seed", range(60))
def test_every_change_is_true_when_decided_again(seed: int) -> None:
    chance = random.Random(seed)
    program = a_program(seed)
    facts = some_facts(chance, chance.choice((0.5, 1.0)))
    for action in ACTIONS:
        changes = smallest_change(PlainMatcher(program), facts, action, most=2)
        if changes:
            then = verdict(program, changed_facts(facts, changes), action)
            assert then not in (verdict(program, facts, action), Verdict.UNDETERMINED)
            assert all(one.before == facts.values.get(one.fact) != one.after for one in changes)


@pytest.mark.parametrize("seed", range(60))
def test_no_fewer_facts_would_do(seed: int) -> None:
    """On complete facts: where two facts are named, no single value of any one of them changes the answer."""
    chance = random.Random(seed)
    program = a_program(seed)
    facts = some_facts(chance, known=1.0)
    cells = cells_of(program)
    for action in ACTIONS:
        changes = smallest_change(PlainMatcher(program), facts, action, most=2)
        if len(changes) == 1:
            continue
        now = answers([verdict(program, facts, action)])
        for name, fact in program.vocabulary.facts.items():
            if fact.protects or name in facts.unknowable or name not in cells.values:
                continue
            assert all(answers([verdict(program, facts.with_(name, value), action)]) == now for value in cells.values[name])


@pytest.mark.parametrize("seed", range(30))
def test_every_engine_finds_the_same_change(seed: int) -> None:
    chance = random.Random(seed)
    program = a_program(seed)
    facts = some_facts(chance, 0.9)
    kernel, plain = Kernel(program), PlainMatcher(program)
    for action in ACTIONS:
        assert smallest_change(kernel, facts, action, most=2) == smallest_change(plain, facts, action, most=2)


@pytest.mark.parametrize("seed", range(8))
def test_who_a_student_is_never_stands_in_an_answer(shipped: Engine, seed: int) -> None:
    chance = random.Random(seed)
    facts = shipped.ruleset.vocabulary.facts
    decision = shipped.decide(some_case(chance, shipped, chance.choice((0.8, 1.0))), as_of=DAY)
    for action, wanted in product(("call_sro", "notify_law_enforcement", "exclude_student"), (None, "must_not")):
        changes = decision.smallest_change(action, most=1 if wanted else 2, wanted=wanted)
        for one in changes:
            assert one.fact not in ("age", "grade", "disability", *shipped.ruleset.vocabulary.demographics)
            assert not facts[one.fact].protects
            assert facts[one.fact].source != "sis"
        if changes:
            again = decide(decision.program, changed_facts(decision.facts, changes)).verdicts[action].verdict
            assert again is not decision.verdicts[action].verdict
            assert wanted in (None, again)


def test_who_a_student_is_is_not_changed_even_where_it_is_all_that_matters(calm: Deciding) -> None:
    """A learner who pushed: only not being a learner would bring the permission back, so no change is named."""
    changes = calm(acts=["pushing"], cannot_swim=True).smallest_change("ring_guard", wanted="may")
    assert changes == ()


def test_the_words_hold_for_an_engine_of_any_kind(calm: Deciding) -> None:
    decision = calm(acts=["pushing"])
    plain, kernel = PlainMatcher(decision.program), Kernel(decision.program)
    changes = smallest_change(plain, decision.facts, "ring_guard")
    assert change_in_words(plain, decision.facts, "ring_guard", changes) == change_in_words(
        kernel, decision.facts, "ring_guard", changes
    )
