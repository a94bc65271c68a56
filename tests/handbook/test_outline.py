"""A condition that is written as a list means what the condition means."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diversion_engine.handbook import outline as outlining
from diversion_engine.handbook.outline import ANY, bullets, condition_of, outline
from diversion_engine.model.expression import All, Any, Is, Not, Term
from diversion_engine.pages.document import Link, plain_text
from diversion_engine.semantics.evaluate import term_truths, truth_of
from support.random_programs import a_program, some_facts


@pytest.fixture(autouse=True)
def everything_in_lines(monkeypatch):
    """Even the shortest conjunction is taken apart."""
    monkeypatch.setattr(outlining, "SHORT", 0)


@given(st.integers(0, 10_000))
def test_a_list_means_what_the_condition_means(seed):
    program, chance = a_program(seed), random.Random(seed)
    conditions = [rule.when for rule in program.rules] + list(program.terms.values())
    back = [condition_of(outline(program, one)) for one in conditions]

    for _ in range(5):
        facts = some_facts(chance)
        terms = term_truths(program, facts)
        assert [truth_of(one, facts, terms) for one in back] == [truth_of(one, facts, terms) for one in conditions]


def test_parts_of_an_alternative_stand_under_one_line():
    program = a_program(1)
    condition = All((Is("danger", frozenset({True})), Any((Is("calm", frozenset({True})), Is("size", frozenset({"huge"}))))))

    first, second = bullets(program, condition)

    assert plain_text(first.phrase) == "The answer to “Is anyone in danger?” is yes"
    assert plain_text(second.phrase).lower() == ANY
    assert [plain_text(part.phrase) for part in second.parts] == ["The answer to “Is it calm?” is yes", "The size is huge"]


def test_a_term_leads_to_where_it_is_explained():
    program = a_program(1)

    (holds,) = bullets(program, Term("routine discipline"))
    (fails,) = bullets(program, Not(Term("routine discipline")))

    assert holds.phrase == (Link("“routine discipline”", "term-routine-discipline"), " holds")
    assert fails.phrase == (Link("“routine discipline”", "term-routine-discipline"), " does not hold")
