"""What an integrator gets wrong is one clear error, which says what to do and holds no fact about a student."""

from __future__ import annotations

import json
import pickle
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from diversion_engine import DecisionRecord, Engine, Facts, FactsRejectedError, RulesetRejectedError, UncheckedFactsError
from diversion_engine.diagnostics.codes import Code

DAY = date(2026, 10, 5)
BASE = Engine.load("base", cross_check=False)
SECRET = "Maria 1234"


@pytest.mark.parametrize("given", [[], None, "conduct", 3, [("conduct", ["fight"])]])
def test_what_is_no_mapping_is_refused_like_any_other_facts(given: Any) -> None:
    with pytest.raises(FactsRejectedError) as raised:
        BASE.decide(given, as_of=DAY)

    (finding,) = raised.value.findings
    assert finding.code is Code.FACTS_UNREADABLE
    assert finding.help == "give a mapping such as a `dict`; of a pydantic model, its `model_dump()`"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"injury": SECRET}, "1 finding (DE502 fact has a value it cannot have), about `injury`"),
        ({"injury": SECRET, "grade": SECRET}, "2 findings (DE502 fact has a value it cannot have), about `injury`, `grade`"),
        ({SECRET: "minor"}, "1 finding (DE501 unknown fact)"),
        (
            {"conduct": [SECRET], SECRET: 1},
            "2 findings (DE501 unknown fact, DE502 fact has a value it cannot have), about `conduct`",
        ),
        ({"value_usd": float("nan")}, "1 finding (DE502 fact has a value it cannot have), about `value_usd`"),
    ],
)
def test_the_error_names_the_facts_and_nothing_that_was_typed(given: dict[str, Any], said: str) -> None:
    with pytest.raises(FactsRejectedError) as raised:
        BASE.decide(given, as_of=DAY)

    assert str(raised.value) == (f"the facts cannot be used: {said}; `findings` says what to correct, for whoever typed them")


@pytest.mark.parametrize("wrong", [{"injury": SECRET}, {"grade": SECRET}, {"conduct": SECRET}, {"imminent_danger": [SECRET]}])
@pytest.mark.parametrize("cross_check", [True, False])
def test_facts_put_together_by_hand_show_no_value_either(wrong: dict[str, Any], cross_check: bool) -> None:
    with pytest.raises(UncheckedFactsError) as raised:
        BASE.decide(Facts(wrong), as_of=DAY, cross_check=cross_check)

    assert str(raised.value) == (
        "these `Facts` hold a value that the vocabulary does not have; let `Engine.facts` make them, which says what is wrong"
    )
    assert raised.value.__suppress_context__


def test_a_limit_is_written_out() -> None:
    with pytest.raises(FactsRejectedError) as raised:
        BASE.decide({"value_usd": -1}, as_of=DAY)

    assert raised.value.findings[0].help == "write a number from 0 to 10,000,000, or leave it out when it is not known"


def test_what_a_figure_stands_for_is_said() -> None:
    with pytest.raises(FactsRejectedError) as raised:
        BASE.decide({"grade": "K"}, as_of=DAY)

    assert raised.value.findings[0].help == (
        "write a whole number from -1 to 12 (-1 = pre-kindergarten, 0 = kindergarten), or leave it out when it is not known"
    )


def test_a_whole_number_may_come_as_a_table_with_gaps_gives_it() -> None:
    assert BASE.facts({"age": 12.0}) == BASE.facts({"age": 12})


@pytest.mark.parametrize("value", [12.5, float("nan"), float("inf"), True, "12"])
def test_what_is_no_whole_number_is_not_made_one(value: object) -> None:
    with pytest.raises(FactsRejectedError):
        BASE.facts({"age": value})


@pytest.mark.parametrize("name", ["race_ethnicity", "race", "Race", "gender", "sex"])
def test_demographics_are_known_by_their_short_names_too(name: str) -> None:
    with pytest.raises(FactsRejectedError) as raised:
        BASE.facts({name: "anything"})

    assert raised.value.findings[0].message == f"`{name}` is demographics, and no decision may depend on it"


def test_an_engine_can_be_sent_to_another_process() -> None:
    sent = pickle.loads(pickle.dumps(BASE))
    facts = {"conduct": ["fight"], "imminent_danger": False}

    assert sent.cross_check == BASE.cross_check
    assert sent.decide(facts, as_of=DAY).record() == BASE.decide(facts, as_of=DAY).record()


def test_a_datetime_counts_with_its_own_day() -> None:
    late = datetime.fromisoformat("2026-10-05T23:30-04:00")

    assert BASE.decide({}, as_of=late).as_of == DAY


def test_a_day_is_no_text() -> None:
    with pytest.raises(TypeError, match=r"`as_of` is a `date`; make one of a text with `date\.fromisoformat`"):
        BASE.decide({}, as_of="2026-10-05")  # type: ignore[arg-type]


def test_without_a_day_nothing_is_decided() -> None:
    with pytest.raises(ValueError, match="pass `as_of`, or give the incident a date"):
        BASE.decide({})


def test_a_ruleset_that_is_not_there_says_which_may_be_meant() -> None:
    with pytest.raises(RulesetRejectedError, match="did you mean `states/va`"):
        Engine.load("states/vaa")


def test_explanations_of_what_there_is_not_say_so() -> None:
    decision = BASE.decide({"conduct": ["fight"]}, as_of=DAY)

    for ask in (lambda: decision.why_not("call_sroo", "must"), lambda: decision.smallest_change("call_sroo")):
        with pytest.raises(ValueError, match="there is no action `call_sroo`; did you mean `call_sro`"):
            ask()
    with pytest.raises(ValueError, match="there is no verdict `mustt`; did you mean `must`"):
        decision.smallest_change("call_sro", wanted="mustt")


def test_a_decision_comes_back_from_json_as_it_was() -> None:
    decision = BASE.decide({"conduct": ["fight"]}, as_of=DAY)

    assert DecisionRecord.model_validate_json(decision.model_dump_json()) == decision.record()
    assert json.loads(decision.model_dump_json()) == decision.model_dump()


def test_money_from_a_database_is_a_number() -> None:
    assert BASE.decide({"value_usd": Decimal("49.99")}, as_of=DAY).facts.values["value_usd"] == 49.99
