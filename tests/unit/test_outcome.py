"""An outcome whose parts are put off is the same outcome."""

from __future__ import annotations

import copy
import pickle
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, fields, replace
from datetime import date
from functools import partial
from typing import Any

import pytest

from diversion_engine import Engine
from diversion_engine.model.decision import PUT_OFF, Outcome
from diversion_engine.model.facts import Facts
from diversion_engine.semantics.decide import decide

DAY = date(2026, 11, 21)
PARTS: dict[str, Any] = {"route": ("a",), "excluded": ("b",), "duties": ("c",), "safeguards": ("d",), "questions": ("e",)}
WHOLE = Outcome({}, {}, **PARTS, interim=None)


def put_off(asked: Counter[str] | None = None) -> Outcome:
    def parts(name: str) -> dict[str, Any]:
        if asked is not None:
            asked[name] += 1
        together = ("route", "excluded") if name in ("route", "excluded") else (name,)
        return {each: PARTS[each] for each in together}

    return Outcome.putting_off({}, {}, None, parts)


def test_a_part_is_worked_out_when_it_is_read_and_then_kept() -> None:
    asked: Counter[str] = Counter()
    outcome = put_off(asked)
    assert not asked
    assert [outcome.duties, outcome.duties] == [PARTS["duties"]] * 2
    assert asked == {"duties": 1}


def test_what_comes_with_a_part_is_kept_too() -> None:
    asked: Counter[str] = Counter()
    outcome = put_off(asked)
    assert (outcome.route, outcome.excluded) == (PARTS["route"], PARTS["excluded"])
    assert asked == {"route": 1}


def test_it_equals_the_outcome_that_has_its_parts() -> None:
    assert put_off() == WHOLE
    assert repr(put_off()) == repr(WHOLE)
    for name in PUT_OFF:
        other: dict[str, Any] = {name: ("other",)}
        assert put_off() != replace(WHOLE, **other)


def test_it_can_be_changed_copied_and_sent_elsewhere() -> None:
    changed = replace(put_off(), route=())
    assert changed == replace(WHOLE, route=())
    assert copy.copy(put_off()) == WHOLE
    assert asdict(put_off()) == asdict(WHOLE)
    outcome = Engine.load("base", cross_check=False).decide({"imminent_danger": True}, as_of=DAY).outcome
    assert pickle.loads(pickle.dumps(outcome)) == outcome


def test_a_name_that_is_no_part_is_an_error() -> None:
    with pytest.raises(AttributeError, match=r"rout$"):
        _ = put_off().rout  # type: ignore[attr-defined]


def test_threads_that_read_one_outcome_read_the_same() -> None:
    engine = Engine.load("base", cross_check=False)
    facts = Facts({"conduct": frozenset({"fight"}), "imminent_danger": False})
    expected = decide(engine.program(DAY), facts)
    with ThreadPoolExecutor(16) as pool:
        for _ in range(20):
            outcome = Engine(engine.ruleset, cross_check=False).decide(facts, as_of=DAY).outcome
            names = [one.name for one in fields(Outcome)] * 16
            for name, read in zip(names, pool.map(partial(getattr, outcome), names), strict=True):
                assert read == getattr(expected, name)
