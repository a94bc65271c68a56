"""Merging values that nothing tells apart, and looking for a case: compared with trying everything."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product
from math import prod

import pytest

from diversion_engine.model.expression import (
    Expression,
    Includes,
    Is,
    Known,
    Limit,
    Not,
    Term,
    Within,
    all_of,
    any_of,
    leaves,
)
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN
from diversion_engine.model.vocabulary import Fact, Kind, Value
from diversion_engine.semantics.cells import Split, atoms, cells_of
from diversion_engine.semantics.evaluate import term_truths, truth_of
from diversion_engine.semantics.splits import facts_read
from diversion_engine.semantics.verdict import condition_of
from diversion_engine.semantics.witness import Effort, find_case
from support.random_programs import FACTS, Shape, a_program

MOST_TRIED = 1_000
SMALL = Shape(rules=4, terms=2, depth=2)


def domain(name: str) -> list[Value]:
    """Every value of a fact, and of a number every one that could make a difference."""
    fact = FACTS[name]
    match fact.kind:
        case Kind.BOOLEAN:
            return [True, False]
        case Kind.INTEGER:
            return list(range(10))
        case Kind.NUMBER:
            return [0.0, 49.0, 49.99, 50.0, 50.01, 99.0, 100.0, 101.0, 1000.0]
        case Kind.SET:
            return [
                frozenset(one for bit, one in enumerate(fact.values) if mask >> bit & 1)
                for mask in range(1 << len(fact.values))
            ]
        case _:
            return list(fact.values)


def signature(program: Program, name: str, value: Value) -> tuple[object, ...]:
    """What each condition on a fact makes of a value."""
    here = [atom for atom in atoms(program) if getattr(atom, "fact", None) == name and not isinstance(atom, Known)]
    return tuple(truth_of(atom, Facts({name: value}), {}) for atom in here)


@pytest.mark.parametrize("seed", range(60))
def test_every_value_has_one_that_stands_for_it(seed: int) -> None:
    program = a_program(seed)
    cells = cells_of(program)
    for name, values in cells.values.items():
        shown = [signature(program, name, value) for value in values]
        assert {signature(program, name, value) for value in domain(name)} <= set(shown)
        if FACTS[name].kind not in (Kind.INTEGER, Kind.NUMBER):
            assert len(set(shown)) == len(shown)


@pytest.mark.parametrize("seed", range(60))
def test_the_members_of_a_class_are_never_told_apart(seed: int) -> None:
    program = a_program(seed)
    for name, classes in cells_of(program).classes.items():
        for members in classes:
            assert len({signature(program, name, frozenset({one})) for one in members}) == 1
        left_out = set(FACTS[name].values).difference(*classes)
        for one in left_out:
            assert signature(program, name, frozenset({one})) == signature(program, name, frozenset())


def test_a_limit_separates_what_lies_on_both_sides_of_it() -> None:
    program = a_program(1)
    condition = Within("worth", high=Limit(50, strict=True))
    rules = (program.rules[0].__class__("r", "law", when=condition, must=("call",)),)
    values = cells_of(type(program)(**{**vars(program), "rules": rules, "terms": {}})).values["worth"]
    truths = [truth_of(condition, Facts({"worth": value}), {}) for value in values]
    assert {TRUE, FALSE} == set(truths)
    assert 50 in values


def test_the_answers_to_a_split_cover_every_completion() -> None:
    program = a_program(3, Shape(rules=12))
    cells = cells_of(program)
    for name, classes in cells.classes.items():
        for members in classes:
            inside, outside = (
                list(cells.branches(Facts(), Split(name, members)))[-2:] if name not in cells.doubtful else (None, None)
            )
            if inside is not None and outside is not None:
                assert inside.values[name].inside <= members  # type: ignore[union-attr]
                assert outside.values[name].outside == members  # type: ignore[union-attr]


def readable(program: Program, condition: Expression) -> list[str] | None:
    """The facts that a condition reads through its terms; None when it needs more than facts."""
    names: set[str] = set()
    pending = [condition]
    while pending:
        for leaf in leaves(pending.pop()):
            if isinstance(leaf, Term):
                pending.append(program.terms[leaf.name])
            elif isinstance(leaf, Is | Within | Includes):
                names.add(leaf.fact)
            else:
                return None
    return sorted(names)


def everything(names: list[str]) -> Iterator[Facts]:
    for values in product(*(domain(name) for name in names)):
        yield Facts(dict(zip(names, values, strict=True)))


def test_a_case_is_found_exactly_when_there_is_one() -> None:
    """Compared with brute force: a case that is found holds, and where none is found nothing holds."""
    found = {TRUE: 0, FALSE: 0}
    for seed in range(180):
        program = a_program(seed, SMALL)
        chance = random.Random(seed)
        parts = [condition_of(rule) for rule in program.rules]
        never = [Not(parts[0])] if seed % 3 == 0 else []
        condition = all_of([parts[0], *(Not(part) if chance.random() < 0.5 else part for part in parts[1:]), *never])
        names = readable(program, condition)
        if names is None or prod(len(domain(name)) for name in names) > MOST_TRIED:
            continue
        holding = (facts for facts in everything(names) if truth_of(condition, facts, term_truths(program, facts)) is TRUE)
        exists = next(holding, None) is not None

        truth, case = find_case(program, condition)

        assert truth is (TRUE if exists else FALSE), seed
        if case is not None:
            assert truth_of(condition, case, term_truths(program, case)) is TRUE
        found[truth] += 1
    assert min(found.values()) > 10


def test_a_search_that_runs_out_says_so() -> None:
    program = next(
        made for made in map(a_program, range(100)) if find_case(made, condition_of(made.rules[0]), Effort(8))[0] is UNKNOWN
    )
    condition = condition_of(program.rules[0])
    assert find_case(program, condition, Effort(0)) == (UNKNOWN, None)
    assert find_case(program, condition, Effort(8)) == (UNKNOWN, None)
    assert find_case(program, condition)[0] in (TRUE, FALSE)


def pigeons_and_holes(holes: int) -> tuple[Program, Expression]:
    """One pigeon more than there are holes: nothing of its size is harder for a search."""
    names = [[f"p{pigeon}h{hole}" for hole in range(holes)] for pigeon in range(holes + 1)]
    facts = {name: Fact(name, Kind.BOOLEAN) for row in names for name in row}
    somewhere = [any_of(Is(name, frozenset({True})) for name in row) for row in names]
    alone = [
        Not(all_of(Is(name, frozenset({True})) for name in pair))
        for hole in range(holes)
        for pair in combinations([row[hole] for row in names], 2)
    ]
    condition = all_of([*somewhere, *alone])
    program = a_program(0)
    rule = replace(program.rules[0], when=condition, exceptions=())
    vocabulary = replace(program.vocabulary, facts={**program.vocabulary.facts, **facts})
    return replace(program, rules=(rule,), vocabulary=vocabulary), condition


def test_what_searches_cost_together_is_bounded_and_a_hard_one_leaves_something_for_an_easy_one() -> None:
    program, hard = pigeons_and_holes(7)
    easy = Is("p0h0", frozenset({True}))
    effort = Effort(40_000)
    most_at_once = len(list(leaves(hard))) * 3
    for _ in range(10):
        before = effort.left
        assert find_case(program, hard, effort) == (UNKNOWN, None)
        assert before - effort.left <= before // 8 + most_at_once
        assert find_case(program, easy, effort)[0] is TRUE
    assert 0 < effort.left < 40_000


def test_which_facts_a_rule_reads_includes_those_of_its_terms_and_exceptions() -> None:
    for seed in range(40):
        program = a_program(seed)
        for rule in program.rules:
            read: set[str] = set()
            pending = [rule.when, *(exception.when for exception in rule.exceptions)]
            while pending:
                for leaf in leaves(pending.pop()):
                    if isinstance(leaf, Term):
                        pending.append(program.terms[leaf.name])
                    elif hasattr(leaf, "fact"):
                        read.add(leaf.fact)
            assert facts_read(program)[rule.id] == read
