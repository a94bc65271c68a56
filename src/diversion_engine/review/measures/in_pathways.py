"""Every small mistake in a pathway: what it needs, when it must not be used, whose consent it takes, what comes instead.

reads    a pathway of a policy's own
gives    slips, in the order in which the pathway says it
leaves   mistakes inside a condition to `conditions`
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from diversion_engine.explain.english import english
from diversion_engine.model.expression import ALWAYS
from diversion_engine.model.pathway import Contraindication, Pathway
from diversion_engine.review.measures.conditions import mistakes
from diversion_engine.review.measures.in_rules import instead
from diversion_engine.review.measures.kinds import SlipKind
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.roles import another_owner, named
from diversion_engine.review.measures.slip import Edit, Section, Slip

INSTEAD = {"unavailable": "is not available", "declined": "is declined", "excluded": "must not be used"}
"""The lists of what comes instead, and when each is asked."""

LEAST, MOST = 0, 9
"""How intrusive a pathway can be."""

Mistake = tuple[SlipKind, str, Pathway]


def in_pathway(own: Own, pathway: Pathway) -> Iterator[Slip]:
    """Every slip in a pathway."""
    for kind, says, other in _mistakes(own, pathway):
        yield Slip(kind, own.name, pathway.name, says, Edit(Section.PATHWAYS, pathway.name, pathway, other), pathway.span)


def _mistakes(own: Own, pathway: Pathway) -> Iterator[Mistake]:
    yield from _needs(own, pathway)
    for reason in pathway.never_when:
        yield from _exclusion(own, pathway, reason)
    for role in pathway.consent:
        says = f"the consent of {named(role)} is left out"
        yield SlipKind.CONSENT, says, replace(pathway, consent=instead(pathway.consent, role))
    for field, when in INSTEAD.items():
        for other in getattr(pathway, field):
            says = f"“{own.title(other)}” does not come instead when it {when}"
            yield SlipKind.FALLBACK, says, _without(pathway, field, other)
    for earlier in pathway.after:
        yield SlipKind.FIRST, f"“{own.title(earlier)}” does not come first", _without(pathway, "after", earlier)
    yield from _standing(own, pathway)


def _needs(own: Own, pathway: Pathway) -> Iterator[Mistake]:
    if pathway.needs != ALWAYS:
        says = f"what it needs, “{english(own.ruleset, pathway.needs)}”, is left out"
        yield SlipKind.NEED, says, replace(pathway, needs=ALWAYS)
    for kind, says, needs in mistakes(own.ruleset, pathway.needs):
        yield kind, says, replace(pathway, needs=needs)


def _exclusion(own: Own, pathway: Pathway, reason: Contraindication) -> Iterator[Mistake]:
    says = f"that it must not be used when {english(own.ruleset, reason.when)} is left out"
    yield SlipKind.EXCLUSION, says, replace(pathway, never_when=instead(pathway.never_when, reason))
    for kind, says, when in mistakes(own.ruleset, reason.when):
        changed = instead(pathway.never_when, reason, replace(reason, when=when))
        yield kind, says, replace(pathway, never_when=changed)


def _without(pathway: Pathway, field: str, name: str) -> Pathway:
    return replace(pathway, **{field: instead(getattr(pathway, field), name)})  # type: ignore[arg-type] # a list of names, as it was


def _standing(own: Own, pathway: Pathway) -> Iterator[Mistake]:
    """Who runs it, and how intrusive it is among the others."""
    other = another_owner(own.ruleset, pathway.owner)
    if pathway.owner and other is not None:
        says = f"it is run by {named(other)}, and not by {named(pathway.owner)}"
        yield SlipKind.ROLE, says, replace(pathway, owner=other)
    turned = MOST if pathway.intrusiveness < (LEAST + MOST) / 2 else LEAST
    says = f"it counts as {'most' if turned == MOST else 'least'} intrusive ({turned}, and not {pathway.intrusiveness})"
    yield SlipKind.ORDER, says, replace(pathway, intrusiveness=turned)
