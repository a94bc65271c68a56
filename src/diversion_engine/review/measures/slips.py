"""Every small mistake that somebody may make in what a policy says itself.

reads    what a policy says itself
gives    slips, in the order in which the policy says it
leaves   mistakes inside a condition to `conditions`; those in a rule, a pathway and a follow-up to modules of their own
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from diversion_engine.explain.words import action_words, plain
from diversion_engine.model.program import Parameter
from diversion_engine.review.measures.conditions import mistakes
from diversion_engine.review.measures.groups import without
from diversion_engine.review.measures.in_follow_ups import in_follow_up
from diversion_engine.review.measures.in_pathways import in_pathway
from diversion_engine.review.measures.in_rules import in_exception, in_rule
from diversion_engine.review.measures.kinds import SlipKind
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.slip import Edit, LeftOutOfGroup, Section, Slip, name_of


def slips(own: Own) -> Iterator[Slip]:
    """Every slip in what a policy says itself."""
    for rule in own.rules:
        yield from in_rule(own, rule)
    for rule, exception in own.exceptions:
        yield from in_exception(own, rule, exception)
    for name, condition in own.terms:
        for kind, says, other in mistakes(own.ruleset, condition):
            yield Slip(kind, own.name, name, says, Edit(Section.TERMS, name, condition, other))
    for limit in own.limits:
        yield from _in_limit(own, limit)
    for pathway in own.pathways:
        yield from in_pathway(own, pathway)
    for follow_up in own.follow_ups:
        yield from in_follow_up(own, follow_up)
    yield from _in_delegations(own)
    yield from _in_interim(own)
    yield from _in_groups(own)


def _in_limit(own: Own, limit: Parameter) -> Iterator[Slip]:
    for place, (day, figure) in enumerate(limit.values):
        for step in (-1, 1):
            says = f"from {day.isoformat()} it is {figure + step:g}, and not {figure:g}"
            yield _limit_slip(own, SlipKind.LIMIT, limit, place, (day, figure + step), says)
        later = _a_year_later(day)
        if place + 1 == len(limit.values) or later < limit.values[place + 1][0]:
            says = f"it is {figure:g} from {later.isoformat()} on, and not from {day.isoformat()}"
            yield _limit_slip(own, SlipKind.DATE, limit, place, (later, figure), says)


def _limit_slip(own: Own, kind: SlipKind, limit: Parameter, place: int, value: tuple[date, float], says: str) -> Slip:
    other = replace(limit, values=(*limit.values[:place], value, *limit.values[place + 1 :]))
    return Slip(kind, own.name, limit.name, says, Edit(Section.PARAMETERS, limit.name, limit, other))


def _a_year_later(day: date) -> date:
    return day.replace(year=day.year + 1, day=min(day.day, 28) if day.month == 2 else day.day)  # February


def _in_delegations(own: Own) -> Iterator[Slip]:
    for one in own.delegations:
        left_out = Edit(Section.DELEGATIONS, one.id, one, None)
        yield Slip(SlipKind.DELEGATION, own.name, one.id, "the delegation is left out", left_out, one.span)
        for kind, says, other in mistakes(own.ruleset, one.when):
            edit = Edit(Section.DELEGATIONS, one.id, one, replace(one, when=other))
            yield Slip(kind, own.name, one.id, says, edit, one.span)


def _in_interim(own: Own) -> Iterator[Slip]:
    for one in own.interim:
        words = action_words(own.ruleset.vocabulary.actions[one.action], short=True)
        says = f"until it is settled whether to {words}, staff are not told “{one.says}”"
        yield Slip(
            SlipKind.INTERIM, own.name, name_of(one), says, Edit(Section.INTERIM, name_of(one), one, None), one.span
        )  # fmt: skip


def _in_groups(own: Own) -> Iterator[Slip]:
    for fact, group, value in own.groups:
        if without(own.ruleset, fact, group, value) is not None:
            says = f"{plain(value)} is not marked {plain(group)}"
            yield Slip(SlipKind.GROUP, own.name, group, says, LeftOutOfGroup(fact, group, value))
