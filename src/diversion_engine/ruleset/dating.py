"""What a ruleset says on one day.

reads    a ruleset and a day
gives    the program of that day: rules in force, limits with their figures
raises   `NotInForceError` when the ruleset itself is not in force
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain

from diversion_engine.errors import NotInForceError
from diversion_engine.model.expression import All, Any, Expression, Limit, Not, Open, Within
from diversion_engine.model.program import Parameter, Program, Ruleset
from diversion_engine.model.rule import InForce, Rule

_Put = Callable[[Expression], Expression]


def program_on(ruleset: Ruleset, day: date) -> Program:
    """The program that is in force on *day*."""
    span = ruleset.identity.in_force
    if not span.covers(day):
        raise NotInForceError(ruleset.identity.id, day, span.start, span.end)
    put = _Figures(ruleset.parameters, day).put
    return Program(
        identity=ruleset.identity,
        vocabulary=ruleset.vocabulary,
        terms={name: put(expression) for name, expression in ruleset.terms.items()},
        rules=tuple(_dated(rule, day, put) for rule in ruleset.rules if rule.in_force.covers(day)),
        delegations=tuple(replace(one, when=put(one.when)) for one in ruleset.delegations if one.in_force.covers(day)),
        interim=ruleset.interim,
        pathways={
            name: replace(
                pathway,
                needs=put(pathway.needs),
                never_when=tuple(replace(reason, when=put(reason.when)) for reason in pathway.never_when),
            )
            for name, pathway in ruleset.pathways.items()
        },
        fallback_route=ruleset.fallback_route,
        says=ruleset.says,
        follow_ups=tuple(one for one in ruleset.follow_ups if one.in_force.covers(day)),
        cannot_be=tuple(replace(one, when=put(one.when)) for one in ruleset.cannot_be),
        promises=tuple(one.put(put) for one in ruleset.promises),
    )


def changes(ruleset: Ruleset) -> tuple[date, ...]:
    """The days on which what the ruleset says can change, in order; between two of them it says the same."""
    spans = chain(
        [ruleset.identity.in_force],
        (rule.in_force for rule in ruleset.rules),
        (exception.in_force for rule in ruleset.rules for exception in rule.exceptions),
        (one.in_force for one in ruleset.delegations),
        (one.in_force for one in ruleset.follow_ups),
    )
    days = {day for span in spans for day in _edges(span)}
    days |= {day for parameter in ruleset.parameters.values() for day, _ in parameter.values}
    return tuple(sorted(days))


def era(days: tuple[date, ...], day: date) -> int:
    """The number of the stretch between two changes in which *day* lies."""
    return bisect_right(days, day)


def _edges(span: InForce) -> Iterator[date]:
    if span.start is not None:
        yield span.start
    if span.end is not None and span.end < date.max:
        yield span.end + timedelta(days=1)


def _dated(rule: Rule, day: date, put: _Put) -> Rule:
    exceptions = tuple(replace(one, when=put(one.when)) for one in rule.exceptions if one.in_force.covers(day))
    return replace(rule, when=put(rule.when), exceptions=exceptions)


class _Figures:
    """Puts the figures of one day in the place of parameters' names."""

    def __init__(self, parameters: Mapping[str, Parameter], day: date) -> None:
        self.figures = {name: parameter.on(day) for name, parameter in parameters.items()}

    def put(self, expression: Expression) -> Expression:
        match expression:
            case Within(fact, low, high):
                limits = [self._limit(limit) for limit in (low, high)]
                missing = next((limit for limit in limits if isinstance(limit, str)), None)
                if missing is not None:
                    return Open(missing)
                return Within(fact, *limits)  # type: ignore[arg-type] # no name is left
            case Not(part):
                return Not(self.put(part))
            case All(parts):
                return All(tuple(self.put(part) for part in parts))
            case Any(parts):
                return Any(tuple(self.put(part) for part in parts))
            case _:
                return expression

    def _limit(self, limit: Limit | None) -> Limit | str | None:
        if limit is None or not isinstance(limit.at, str):
            return limit
        figure = self.figures[limit.at]
        return limit.at if figure is None else Limit(figure, limit.strict)
