"""Every small mistake that somebody may make in a policy's own rules.

reads    what a policy says itself
gives    slips, in the order in which the policy says it
leaves   mistakes inside a condition to `conditions`
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from diversion_engine.explain.words import action_words, plain
from diversion_engine.model.expression import Expression
from diversion_engine.model.program import Parameter
from diversion_engine.model.rule import DutyOwed, Exception_, Rule, Within
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.review.measures.conditions import mistakes
from diversion_engine.review.measures.kinds import SlipKind
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.slip import OtherFigure, OtherRule, OtherTerm, Slip

_TURNED = {Verdict.MUST: Verdict.MUST_NOT, Verdict.MUST_NOT: Verdict.MUST, Verdict.MAY: Verdict.MUST}
"""What somebody writes instead: the opposite; and a duty where there is a choice."""

A_DAY = 24


def slips(own: Own) -> Iterator[Slip]:
    """Every slip in a policy's own rules, exceptions, terms and limits."""
    for rule in own.rules:
        yield Slip(SlipKind.RULE, own.name, rule.id, "the rule is left out", OtherRule(rule, None), rule.span)
        yield from _in_condition(own, rule)
        yield from _in_effects(own, rule)
    for rule, exception in own.exceptions:
        yield from _in_exception(own, rule, exception)
    for name, condition in own.terms:
        for kind, says, other in mistakes(own.ruleset, condition):
            yield Slip(kind, own.name, name, says, OtherTerm(name, condition, other))
    for limit in own.limits:
        yield from _in_limit(own, limit)


def _in_condition(own: Own, rule: Rule) -> Iterator[Slip]:
    for kind, says, other in mistakes(own.ruleset, rule.when):
        yield Slip(kind, own.name, rule.id, says, OtherRule(rule, replace(rule, when=other)), rule.span)


def _in_exception(own: Own, rule: Rule, exception: Exception_) -> Iterator[Slip]:
    others = tuple(one for one in rule.exceptions if one is not exception)
    without = OtherRule(rule, replace(rule, exceptions=others))
    yield Slip(SlipKind.EXCEPTION, own.name, exception.id, "the exception is left out", without, exception.span)
    for kind, says, other in mistakes(own.ruleset, exception.when):
        changed = _with_exception(rule, exception, other)
        yield Slip(kind, own.name, exception.id, says, OtherRule(rule, changed), exception.span)


def _with_exception(rule: Rule, exception: Exception_, when: Expression) -> Rule:
    changed = replace(exception, when=when)
    return replace(rule, exceptions=tuple(changed if one is exception else one for one in rule.exceptions))


def _in_effects(own: Own, rule: Rule) -> Iterator[Slip]:
    for verdict, other in _TURNED.items():
        for action in rule.actions_with(verdict):
            says = f"{_said(own, action)}: {plain(verdict)} becomes {plain(other)}"
            yield _slip(own, SlipKind.VERDICT, rule, says, _turned(rule, action, verdict, other))
    if len(rule.actions) + len(rule.offer) + len(rule.duty) + len(rule.safeguard) > 1:
        # The only thing that a rule says is left out with the rule.
        yield from _left_out(own, rule)
    for duty in rule.duty:
        if duty.within is not None:
            later = replace(duty, within=_later(duty.within))
            says = f"“{plain(duty.duty)}” is owed {later.within}, and not {duty.within}"
            yield _slip(own, SlipKind.DEADLINE, rule, says, replace(rule, duty=_instead(rule.duty, duty, later)))


def _left_out(own: Own, rule: Rule) -> Iterator[Slip]:
    for pathway in rule.offer:
        says = f"“{own.ruleset.pathways[pathway].title or plain(pathway)}” is not offered"
        offers = tuple(one for one in rule.offer if one != pathway)
        yield _slip(own, SlipKind.OFFER, rule, says, replace(rule, offer=offers))
    for duty in rule.duty:
        says = f"“{plain(duty.duty)}” is not owed to the {plain(duty.owed_to).removeprefix('the ')}"
        yield _slip(own, SlipKind.DUTY, rule, says, replace(rule, duty=_instead(rule.duty, duty, None)))
    for sentence in rule.safeguard:
        says = f"staff are not told “{sentence}”"
        sentences = tuple(one for one in rule.safeguard if one != sentence)
        yield _slip(own, SlipKind.SAFEGUARD, rule, says, replace(rule, safeguard=sentences))


def _slip(own: Own, kind: SlipKind, rule: Rule, says: str, now: Rule) -> Slip:
    return Slip(kind, own.name, rule.id, says, OtherRule(rule, now), rule.span)


def _said(own: Own, action: str) -> str:
    return action_words(own.ruleset.vocabulary.actions[action], short=True)


def _turned(rule: Rule, action: str, was: Verdict, now: Verdict) -> Rule:
    def said(verdict: Verdict) -> tuple[str, ...]:
        others = tuple(one for one in rule.actions_with(verdict) if one != action or verdict is not was)
        return (*others, action) if verdict is now else others

    return replace(rule, must=said(Verdict.MUST), may=said(Verdict.MAY), must_not=said(Verdict.MUST_NOT))


def _instead(duties: tuple[DutyOwed, ...], duty: DutyOwed, other: DutyOwed | None) -> tuple[DutyOwed, ...]:
    changed = (other if one is duty else one for one in duties)
    return tuple(one for one in changed if one is not None)


def _later(within: Within) -> Within:
    return Within(A_DAY, "hours") if within.amount == 0 else replace(within, amount=within.amount * 2)


def _in_limit(own: Own, limit: Parameter) -> Iterator[Slip]:
    for place, (day, figure) in enumerate(limit.values):
        for step in (-1, 1):
            values = (*limit.values[:place], (day, figure + step), *limit.values[place + 1 :])
            says = f"from {day.isoformat()} it is {figure + step:g}, and not {figure:g}"
            yield Slip(SlipKind.LIMIT, own.name, limit.name, says, OtherFigure(limit, replace(limit, values=values)))
