"""The laws that hold for every program, on every engine. Those that a ruleset must keep are in `tests/policy`."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diversion_engine.engines.durable import Durable
from diversion_engine.engines.kernel import Kernel
from diversion_engine.model.decision import Outcome
from diversion_engine.model.expression import Is, Limit, Within
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Exception_, Rule
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.decide import decide
from support.random_programs import FACTS, a_program, a_value, some_facts

Decide = Callable[[Program, Facts], Outcome]
SEEDS = st.integers(0, 10**6)
KNOWN = st.sampled_from((0.2, 0.5, 0.8, 1.0))


def by_kernel(program: Program, facts: Facts) -> Outcome:
    return Kernel(program).decide(facts, budget=60)


def by_definition(program: Program, facts: Facts) -> Outcome:
    return decide(program, facts, budget=60)


def by_durable(program: Program, facts: Facts) -> Outcome:
    return durable(program).decide(facts, budget=60)


@lru_cache(maxsize=4)
def durable(program: Program) -> Durable:
    return Durable(program)


@pytest.fixture(params=[by_definition, by_kernel, by_durable], ids=["semantics", "kernel", "durable"], scope="module")
def engine(request) -> Decide:
    return request.param


@given(SEEDS, KNOWN)
@settings(max_examples=60, deadline=None)
def test_the_order_of_facts_and_rules_never_matters(engine, seed, known):
    program, facts = a_program(seed), some_facts(random.Random(seed), known)
    shuffled = replace(program, rules=tuple(random.Random(seed + 1).sample(program.rules, len(program.rules))))
    names = random.Random(seed + 2).sample(sorted(facts.values), len(facts.values))

    one, other = engine(program, facts), engine(shuffled, Facts({name: facts.values[name] for name in names}, facts.unknowable))

    assert {a: (r.verdict, set(r.possible), set(r.rules)) for a, r in one.verdicts.items()} == {
        a: (r.verdict, set(r.possible), set(r.rules)) for a, r in other.verdicts.items()
    }
    assert one.route == other.route
    assert one.questions == other.questions


@given(SEEDS, KNOWN)
@settings(max_examples=80, deadline=None)
def test_learning_a_fact_only_shrinks_what_is_possible(engine, seed, known):
    program, chance = a_program(seed), random.Random(seed)
    facts = some_facts(chance, known)
    missing = [name for name in FACTS if name not in facts.values and name not in facts.unknowable]
    before = engine(program, facts)
    for name in chance.sample(missing, min(2, len(missing))):
        learned = [facts.with_(name, a_value(chance, FACTS[name])), facts.with_unknowable(name)]
        for richer in learned:
            after = engine(program, richer)
            for action, ruling in after.verdicts.items():
                assert set(ruling.possible) <= set(before.verdicts[action].possible), (seed, name, action)
            for rule, status in before.statuses.items():
                assert status is UNKNOWN or after.statuses[rule] is status


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_settling_part_of_a_set_only_shrinks_what_is_possible(engine, seed):
    program, chance = a_program(seed), random.Random(seed)
    facts = some_facts(chance, 0.7).without("acts")
    some = facts.with_("acts", PartOf(frozenset({"a"}), frozenset({"b"})))
    whole = facts.with_("acts", frozenset({"a", "c"}))

    none_known, part_known, all_known = engine(program, facts), engine(program, some), engine(program, whole)

    for action in none_known.verdicts:
        assert set(none_known.verdicts[action].possible) >= set(part_known.verdicts[action].possible)
        assert set(part_known.verdicts[action].possible) >= set(all_known.verdicts[action].possible)


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_with_every_fact_given_every_verdict_is_settled(engine, seed):
    program = a_program(seed)
    outcome = engine(program, some_facts(random.Random(seed), 1.0))
    if UNKNOWN not in outcome.statuses.values():
        assert all(len(ruling.possible) == 1 for ruling in outcome.verdicts.values())
        assert outcome.questions == ()
        assert outcome.interim is None


def one_rule(when, **effects) -> Program:
    rule = Rule("r", "law", when=when, **effects)
    return replace(a_program(1), rules=(rule,), terms={}, pathways={}, fallback_route=())


@pytest.mark.parametrize(("worth", "status"), [(49.99, TRUE), (50.0, FALSE), (50.01, FALSE)])
def test_at_a_strict_limit_the_exact_figure_is_outside(engine, worth, status):
    outcome = engine(one_rule(Within("worth", high=Limit(50, strict=True)), must=("call",)), Facts({"worth": worth}))
    assert outcome.statuses["r"] is status


@pytest.mark.parametrize(("worth", "status"), [(49.99, TRUE), (50.0, TRUE), (50.01, FALSE)])
def test_at_a_plain_limit_the_exact_figure_is_inside(engine, worth, status):
    outcome = engine(one_rule(Within("worth", high=Limit(50)), must=("call",)), Facts({"worth": worth}))
    assert outcome.statuses["r"] is status


def test_an_exception_that_may_hold_leaves_its_rule_unknown(engine):
    program = one_rule(Is("danger", frozenset({True})), must=("call",))
    rule = replace(program.rules[0], exceptions=(Exception_("x", "law", Is("calm", frozenset({True}))),))
    outcome = engine(replace(program, rules=(rule,)), Facts({"danger": True}))
    assert outcome.statuses["r"] is UNKNOWN
    assert outcome.verdicts["call"].possible == (Verdict.MUST, Verdict.NOT_CALLED_FOR)


LAYER_CASES = [
    ((("life_safety", "must"), ("law", "must_not")), Verdict.MUST, "life_safety"),
    ((("law", "must_not"), ("agreement", "must")), Verdict.MUST_NOT, "law"),
    ((("law", "may"), ("district", "must_not")), Verdict.MUST_NOT, "district"),
    ((("district", "may"),), Verdict.MAY, "district"),
    ((("law", "must"), ("law", "must_not")), Verdict.CONFLICT, "law"),
    ((), Verdict.NOT_CALLED_FOR, None),
]


@pytest.mark.parametrize(("said", "verdict", "layer"), LAYER_CASES)
def test_the_highest_layer_that_speaks_decides(engine, said, verdict, layer):
    rules = tuple(Rule(f"r{number}", where, **{what: ("call",)}) for number, (where, what) in enumerate(said))
    outcome = engine(replace(one_rule(Is("danger", frozenset({True}))), rules=rules), Facts())
    assert outcome.verdicts["call"].verdict is verdict
    assert outcome.verdicts["call"].layer == layer
