"""Equal values have equal text, in whatever order their sets were made, and in every run."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from diversion_engine.diagnostics.span import Span
from diversion_engine.model.canonical import canonical
from diversion_engine.model.expression import All, Is, Not, Term
from diversion_engine.model.pathway import Pathway
from support.alone import alone

KEYS = """
    from datetime import date
    from diversion_engine.model.expression import Is
    from diversion_engine.model.facts import Facts
    from diversion_engine.review.expectation import Check, GoesOnlyTo
    from diversion_engine.review.scenario import Example, Head, Promise

    weapons, pathways = frozenset({"firearm", "explosive", "ammunition", "none"}), frozenset({"circle", "check-in", "restitution"})
    head, day = Head("A name", "a.feature", 1), date(2026, 11, 21)
    print(Promise(head, "base", day, Is("weapon", weapons)).key)
    print(Example(head, "base", day, Facts({"conduct": pathways}), (Check(1, "", GoesOnlyTo(pathways)),)).key)
"""


def test_the_keys_of_scenarios_are_the_same_in_every_run() -> None:
    assert alone(KEYS, PYTHONHASHSEED="1") == alone(KEYS, PYTHONHASHSEED="2")


@given(st.permutations(["defiance", "fight", "theft", "arson", "hazing"]))
def test_the_order_in_which_a_set_or_a_mapping_was_made_does_not_count(names: list[str]) -> None:
    first = {name: frozenset(names) for name in names}
    other = {name: frozenset(reversed(names)) for name in sorted(names)}
    assert canonical(first) == canonical(other)


def test_another_part_another_kind_or_another_value_is_another_text() -> None:
    texts = [
        canonical(one) for one in (Term("armed"), Not(Term("armed")), All((Term("armed"),)), Is("armed", frozenset({True})))
    ]
    assert len(set(texts)) == len(texts)


def test_parts_that_are_left_out_do_not_count() -> None:
    here, there = (Pathway("circle", span=Span("a.yaml", line)) for line in (1, 2))
    assert canonical(here) != canonical(there)
    assert canonical(here, {"span"}) == canonical(there, {"span"})
