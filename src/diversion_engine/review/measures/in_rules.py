"""Every small mistake in a rule: in its condition, in its exceptions, in what follows from it.

reads    a rule, and an exception, of a policy's own
gives    slips, in the order in which the rule says it
leaves   mistakes inside a condition to `conditions`
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from diversion_engine.explain.words import action_words, plain
from diversion_engine.model.rule import DutyOwed, Exception_, Rule, Within
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.review.measures.conditions import mistakes
from diversion_engine.review.measures.kinds import SlipKind
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.roles import another_creditor, another_debtor, named
from diversion_engine.review.measures.slip import Edit, Section, Slip

_TURNED = {Verdict.MUST: Verdict.MUST_NOT, Verdict.MUST_NOT: Verdict.MUST, Verdict.MAY: Verdict.MUST}
"""What somebody writes instead: the opposite; and a duty where there is a choice."""

A_DAY = 24

T = TypeVar("T")


def in_rule(own: Own, rule: Rule) -> Iterator[Slip]:
    """Every slip in a rule, beside those in its exceptions."""
    yield _slip(own, SlipKind.RULE, rule, "the rule is left out", None)
    for kind, says, other in mistakes(own.ruleset, rule.when):
        yield _slip(own, kind, rule, says, replace(rule, when=other))
    yield from _in_verdicts(own, rule)
    if len(rule.actions) + len(rule.offer) + len(rule.duty) + len(rule.safeguard) > 1:
        # The only thing that a rule says is left out with the rule.
        yield from _left_out(own, rule)
    for duty in rule.duty:
        yield from _in_duty(own, rule, duty)


def in_exception(own: Own, rule: Rule, exception: Exception_) -> Iterator[Slip]:
    """Every slip in an exception."""
    for kind, says, other in (
        (SlipKind.EXCEPTION, "the exception is left out", None),
        *((kind, says, replace(exception, when=when)) for kind, says, when in mistakes(own.ruleset, exception.when)),
    ):
        changed = replace(rule, exceptions=instead(rule.exceptions, exception, other))
        yield Slip(kind, own.name, exception.id, says, Edit(Section.RULES, rule.id, rule, changed), exception.span)


def _slip(own: Own, kind: SlipKind, rule: Rule, says: str, now: Rule | None) -> Slip:
    return Slip(kind, own.name, rule.id, says, Edit(Section.RULES, rule.id, rule, now), rule.span)


# -- what follows from it ----------------------------------------------------------------------------------------------


def _in_verdicts(own: Own, rule: Rule) -> Iterator[Slip]:
    for verdict, other in _TURNED.items():
        for action in rule.actions_with(verdict):
            words = action_words(own.ruleset.vocabulary.actions[action], short=True)
            says = f"{words}: {plain(verdict)} becomes {plain(other)}"
            yield _slip(own, SlipKind.VERDICT, rule, says, _turned(rule, action, verdict, other))


def _turned(rule: Rule, action: str, was: Verdict, now: Verdict) -> Rule:
    def said(verdict: Verdict) -> tuple[str, ...]:
        others = tuple(one for one in rule.actions_with(verdict) if one != action or verdict is not was)
        return (*others, action) if verdict is now else others

    return replace(rule, must=said(Verdict.MUST), may=said(Verdict.MAY), must_not=said(Verdict.MUST_NOT))


def _left_out(own: Own, rule: Rule) -> Iterator[Slip]:
    for pathway in rule.offer:
        says = f"“{own.title(pathway)}” is not offered"
        yield _slip(own, SlipKind.OFFER, rule, says, replace(rule, offer=instead(rule.offer, pathway)))
    for duty in rule.duty:
        says = f"“{plain(duty.duty)}” is not owed to {named(duty.owed_to)}"
        yield _slip(own, SlipKind.DUTY, rule, says, replace(rule, duty=instead(rule.duty, duty)))
    for sentence in rule.safeguard:
        says = f"staff are not told “{sentence}”"
        yield _slip(own, SlipKind.SAFEGUARD, rule, says, replace(rule, safeguard=instead(rule.safeguard, sentence)))


def _in_duty(own: Own, rule: Rule, duty: DutyOwed) -> Iterator[Slip]:
    for kind, says, other in mistaken(own, duty):
        yield _slip(own, kind, rule, says, replace(rule, duty=instead(rule.duty, duty, other)))


def mistaken(own: Own, duty: DutyOwed) -> Iterator[tuple[SlipKind, str, DutyOwed]]:
    """A duty with another deadline, another who owes it, another to whom it is owed."""
    words = plain(duty.duty)
    if duty.within is not None:
        within = later(duty.within)
        yield SlipKind.DEADLINE, f"“{words}” is owed {within}, and not {duty.within}", replace(duty, within=within)
    by, to = another_debtor(own.ruleset, duty), another_creditor(own.ruleset, duty)
    if by is not None:
        says = f"“{words}” is owed by {named(by)}, and not by {named(duty.owed_by)}"
        yield SlipKind.ROLE, says, replace(duty, owed_by=by)
    if to is not None:
        says = f"“{words}” is owed to {named(to)}, and not to {named(duty.owed_to)}"
        yield SlipKind.ROLE, says, replace(duty, owed_to=to)


def later(within: Within) -> Within:
    """Twice as long; a day where it was at once."""
    return Within(A_DAY, "hours") if within.amount == 0 else replace(within, amount=within.amount * 2)


def instead(them: tuple[T, ...], one: T, other: T | None = None) -> tuple[T, ...]:
    """*them* with another in the place of one, or without it."""
    changed = (other if each == one else each for each in them)
    return tuple(each for each in changed if each is not None)
