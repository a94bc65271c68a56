"""What `difference` says changed is what deciding every case twice says changed: nothing missed, nothing invented."""

from __future__ import annotations

import os
import random
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import count, product

import pytest

from diversion_engine.engines.proof.difference import Change, difference
from diversion_engine.engines.proof.space import Space
from diversion_engine.engines.proof.subjects import OfPathway, Subject, subjects
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.truth import TRUE
from diversion_engine.semantics.decide import decide
from diversion_engine.semantics.evaluate import status, term_truths, truth_of
from support.one_step import one_step
from support.random_programs import Shape, a_program

CHANGES = int(os.environ.get("DIVERSION_CHANGES", "12"))
SMALL = Shape(rules=4, terms=1, depth=1)
MOST_CASES = 3_000


@lru_cache
def pairs() -> list[tuple[int, Program, Program, list[Facts]]]:
    """Programs with few enough cases to decide all of them, before and after one change."""
    found: list[tuple[int, Program, Program, list[Facts]]] = []
    for seed in count(1):
        old = a_program(seed, SMALL)
        new = one_step(old, random.Random(seed))
        space = Space([old, new])
        if not space.doubtful and _size(space) <= MOST_CASES:
            found.append((seed, old, new, list(_cases(space))))
        if len(found) == CHANGES:
            break
    return found


def _size(space: Space) -> int:
    size = 1
    for values in space.cells.values():
        size *= len(values)
    return size * 2 ** sum(map(len, space.classes.values()))


def _cases(space: Space) -> Iterator[Facts]:
    names = [*space.cells]
    sets = [(name, members) for name, classes in space.classes.items() for members in classes]
    for values in product(*(space.cells[name] for name in names)):
        for inside in product((True, False), repeat=len(sets)):
            chosen: dict[str, frozenset[str]] = defaultdict(frozenset, {name: frozenset() for name in space.classes})
            for (name, members), within in zip(sets, inside, strict=True):
                chosen[name] |= members if within else frozenset()
            yield Facts({**dict(zip(names, values, strict=True)), **chosen})


def otherwise(old: Program, new: Program, cases: list[Facts]) -> dict[tuple[Subject, object, object], set[int]]:
    """For each change of one answer into another the cases in which it happened, by deciding them all twice."""
    found = defaultdict(set)
    for number, facts in enumerate(cases):
        before, now = decide(old, facts), decide(new, facts)
        for subject in subjects(old, new):
            then, after = subject.read(before), subject.read(now)
            if then != after:
                found[subject, then, after].add(number)
    return dict(found)


def covered(change: Change, old: Program, new: Program, facts: Facts) -> bool:
    """Whether the change says that it is about this case: by its condition, else by its cause."""
    if change.where:
        return any(truth_of(condition, facts, {}) is TRUE for condition in change.where)
    if change.rule is None:
        return True
    then, now = (_said(change.rule, change.subject, program, facts) for program in (old, new))
    return then != now


def _said(name: str, subject: Subject, program: Program, facts: Facts) -> tuple[object, ...]:
    rule = next((rule for rule in program.rules if rule.id == name), None)
    if rule is None or status(rule, facts, term_truths(program, facts)) is not TRUE:
        return ()
    return subject.said_by(rule)


@pytest.mark.parametrize(("seed", "old", "new", "cases"), [pytest.param(*one, id=f"seed {one[0]}") for one in pairs()])
def test_one_step_changes_are_found_whole(seed: int, old: Program, new: Program, cases: list[Facts]) -> None:
    expected = otherwise(old, new, cases)
    found = difference(old, new)
    assert not found.unsettled
    by_answer = defaultdict(list)
    for change in found.changes:
        by_answer[change.subject, change.before, change.now].append(change)
    assert set(by_answer) == set(expected)
    for key, changes in by_answer.items():
        for change in changes:
            if change.where:
                said = {number for number, facts in enumerate(cases) if covered(change, old, new, facts)}
                assert said <= expected[key], "a condition holds in cases that did not change"
        missed = {number for number in expected[key] if not any(covered(one, old, new, cases[number]) for one in changes)}
        assert not missed, f"{len(missed)} changed cases are in no region"
    assert found.none == (not expected)


def test_a_program_answers_like_itself() -> None:
    for seed in range(40):
        program = a_program(seed)
        assert not difference(program, program).changes


def test_the_changes_tried_are_of_every_kind() -> None:
    about = {type(subject) for _, old, new, cases in pairs() for subject, _, _ in otherwise(old, new, cases)}
    assert len(about) >= 3
    assert OfPathway in about
