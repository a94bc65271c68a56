"""What a ruleset says on which day."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from diversion_engine.engine import Engine
from diversion_engine.errors import NotInForceError
from diversion_engine.model.expression import Limit, Open, Within
from diversion_engine.model.program import Parameter
from diversion_engine.ruleset.dating import changes, era, program_on
from support.small_rulesets import rule, ruleset

FIRST, LAST = date(2026, 8, 1), date(2027, 7, 31)
DAY = timedelta(days=1)


def test_both_ends_of_in_force_are_inside(tmp_path: Path) -> None:
    made = ruleset(
        tmp_path, "layer: law\nrules:\n" + rule("a", f"must_not: [call_sro], in_force: {{from: {FIRST}, until: {LAST}}}")
    )
    days = (FIRST - DAY, FIRST, LAST, LAST + DAY)
    assert [[one.id for one in program_on(made, day).rules] for day in days] == [[], ["a"], ["a"], []]


def test_a_ruleset_says_nothing_outside_its_own_days(tmp_path: Path) -> None:
    made = ruleset(tmp_path, manifest=f"in_force: {{from: {FIRST}, until: {LAST}}}\n")
    for day in (FIRST - DAY, LAST + DAY):
        with pytest.raises(NotInForceError) as caught:
            program_on(made, day)
        assert str(caught.value) == f"the ruleset `small` is in force from {FIRST} until {LAST}, which does not include {day}"
    assert program_on(made, FIRST).identity.id == program_on(made, LAST).identity.id == "small"


def test_an_exception_and_a_delegation_have_days_of_their_own(tmp_path: Path) -> None:
    when = f"in_force: {{until: {LAST}}}"
    made = ruleset(
        tmp_path,
        "layer: law\nrules:\n"
        + rule("a", f"must_not: [call_sro], exceptions: [{{id: x, when: {{weapon: knife}}, {when}}}]")
        + f"delegations:\n  - {{id: d, actions: call_sro, effects: may, to: school, because: B, cite: [{{source: S}}], {when}}}\n",
    )
    found = [
        (len(program.rules[0].exceptions), len(program.delegations))
        for program in (program_on(made, LAST), program_on(made, LAST + DAY))
    ]
    assert found == [(1, 1), (0, 0)]


LIMIT = "parameters:\n  limit: {values: {2014-08-14: 50, 2020-07-01: 100}}\n"


def test_a_parameter_has_no_value_before_its_first_and_each_holds_until_the_next(tmp_path: Path) -> None:
    made = ruleset(
        tmp_path, LIMIT + "layer: law\nrules:\n" + rule("a", "when: {value_usd: {less_than: limit}}, must_not: [call_sro]")
    )
    days = (date(2014, 8, 13), date(2014, 8, 14), date(2020, 6, 30), date(2020, 7, 1), date(2099, 1, 1))
    assert [program_on(made, day).rules[0].when for day in days] == [
        Open("limit"),
        *(Within("value_usd", high=Limit(figure, strict=True)) for figure in (50, 50, 100, 100)),
    ]


def test_the_values_of_a_parameter_may_be_written_in_any_order() -> None:
    parameter = Parameter("limit", ((date(2014, 8, 14), 50.0), (date(2020, 7, 1), 100.0)))
    assert [parameter.on(date(2014, 8, 13)), parameter.on(date(2019, 1, 1)), parameter.on(date(2020, 7, 1))] == [
        None,
        50.0,
        100.0,
    ]


def test_a_figure_is_put_into_terms_pathways_and_exceptions_as_well(tmp_path: Path) -> None:
    small = "{value_usd: {at_most: limit}}"
    made = ruleset(
        tmp_path,
        LIMIT
        + f"terms:\n  small: {{says: S, when: {{not: {{any: [{small}, {{weapon: knife}}]}}}}}}\n"
        + f"pathways:\n  p: {{title: T, says: S, family: F, owner: O, needs: {small}, instead: {{unavailable: restorative-chat}}}}\n"
        + "layer: law\nrules:\n"
        + rule("a", f"must_not: [call_sro], exceptions: [{{id: x, when: {small}}}]"),
    )
    program = program_on(made, date(2026, 1, 1))
    expected = Within("value_usd", high=Limit(100))
    assert (
        program.terms["small"].part.parts[0] == program.pathways["p"].needs == program.rules[0].exceptions[0].when == expected
    )  # type: ignore[union-attr]


def test_between_two_changes_the_ruleset_says_the_same(tmp_path: Path) -> None:
    made = ruleset(
        tmp_path,
        LIMIT + "layer: law\nrules:\n" + rule("a", f"must_not: [call_sro], in_force: {{from: {FIRST}, until: {LAST}}}"),
        manifest="in_force: {from: 2010-01-01, until: 2029-12-31}\n",
    )
    days = changes(made)
    assert days == (date(2010, 1, 1), date(2014, 8, 14), date(2020, 7, 1), FIRST, LAST + DAY, date(2030, 1, 1))
    assert [era(days, day) for day in (date(2009, 1, 1), date(2010, 1, 1), FIRST - DAY, FIRST, LAST, LAST + DAY)] == [
        0,
        1,
        3,
        4,
        4,
        5,
    ]


def test_an_engine_uses_the_rules_of_the_day(tmp_path: Path) -> None:
    engine = Engine(ruleset(tmp_path, "layer: law\nrules:\n" + rule("a", f"must_not: [call_sro], in_force: {{from: {FIRST}}}")))
    for _ in range(2):
        assert engine.decide({}, as_of=FIRST - DAY).verdicts["call_sro"].verdict == "not_called_for"
        assert engine.decide({}, as_of=FIRST).verdicts["call_sro"].verdict == "must_not"
    assert engine.program(FIRST) is engine.program(LAST)


def test_the_last_day_there_is_does_not_overflow(tmp_path: Path) -> None:
    made = ruleset(tmp_path, manifest="in_force: {from: 0001-01-01, until: 9999-12-31}\n")
    assert changes(made) == (date.min,)
    assert program_on(made, date.max).identity.id == "small"
