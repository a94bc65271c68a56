"""Every small mistake in a follow-up: what it waits for, how long, and what it brings about.

reads    a follow-up of a policy's own
gives    slips, in the order in which the follow-up says it
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from diversion_engine.explain.words import plain
from diversion_engine.model.follow_up import FollowUp, Pattern
from diversion_engine.review.measures.in_rules import instead, later, mistaken
from diversion_engine.review.measures.kinds import SlipKind
from diversion_engine.review.measures.own import Own
from diversion_engine.review.measures.roles import another_hearer, named
from diversion_engine.review.measures.slip import Edit, Section, Slip

Mistake = tuple[SlipKind, str, FollowUp | None]


def in_follow_up(own: Own, follow_up: FollowUp) -> Iterator[Slip]:
    """Every slip in a follow-up."""
    for kind, says, other in _mistakes(own, follow_up):
        edit = Edit(Section.FOLLOW_UPS, follow_up.id, follow_up, other)
        yield Slip(kind, own.name, follow_up.id, says, edit, follow_up.span)


def _mistakes(own: Own, follow_up: FollowUp) -> Iterator[Mistake]:
    yield SlipKind.FOLLOW_UP, "the follow-up is left out", None
    for place, pattern in enumerate(follow_up.after):
        for says, other in _in_pattern(pattern):
            after = (*follow_up.after[:place], other, *follow_up.after[place + 1 :])
            yield SlipKind.VALUE, says, replace(follow_up, after=after)
    yield from _in_time(follow_up)
    yield from _in_reactions(own, follow_up)


def _in_pattern(pattern: Pattern) -> Iterator[tuple[str, Pattern]]:
    """One event of several left out, or one name of several that it may be about."""
    for event in sorted(pattern.events if len(pattern.events) > 1 else ()):
        yield f"it does not wait for “{plain(event)}”", replace(pattern, events=pattern.events - {event})
    for place, (what, names) in enumerate(pattern.about):
        for name in sorted(names if len(names) > 1 else ()):
            about = (*pattern.about[:place], (what, names - {name}), *pattern.about[place + 1 :])
            yield f"it does not wait for the {what} “{plain(name)}”", replace(pattern, about=about)


def _in_time(follow_up: FollowUp) -> Iterator[Mistake]:
    if follow_up.within is not None:
        other = later(follow_up.within)
        yield SlipKind.DEADLINE, f"it looks back {other}, and not {follow_up.within}", replace(follow_up, within=other)
    if follow_up.times > 1:
        says = f"it takes {follow_up.times + 1} times, and not {follow_up.times}"
        yield SlipKind.LIMIT, says, replace(follow_up, times=follow_up.times + 1)
    if follow_up.unless is not None and follow_up.unless.within is not None:
        other = later(follow_up.unless.within)
        says = f"it is late {other}, and not {follow_up.unless.within}"
        yield SlipKind.DEADLINE, says, replace(follow_up, unless=replace(follow_up.unless, within=other))
    elif follow_up.unless is not None:
        yield SlipKind.EXCEPTION, "what must not have happened is left out", replace(follow_up, unless=None)
    if follow_up.verdict:
        yield SlipKind.PART, "it does not matter what had been decided", replace(follow_up, verdict=())
    if follow_up.total is not None:
        limit = follow_up.total.limit
        moved = replace(follow_up, total=replace(follow_up.total, limit=limit + 1))
        yield SlipKind.LIMIT, f"it takes {limit + 1} days, and not {limit}", moved


def _in_reactions(own: Own, follow_up: FollowUp) -> Iterator[Mistake]:
    for task in follow_up.tasks:
        yield SlipKind.DUTY, f"“{plain(task.duty)}” is not owed", replace(follow_up, tasks=instead(follow_up.tasks, task))
        for kind, says, other in mistaken(own, task):
            yield kind, says, replace(follow_up, tasks=instead(follow_up.tasks, task, other))
    for duty in follow_up.settles:
        yield SlipKind.DUTY, f"“{plain(duty)}” stays owed", replace(follow_up, settles=instead(follow_up.settles, duty))
    for step in follow_up.steps:
        yield SlipKind.OFFER, f"“{own.title(step)}” is not offered", replace(follow_up, steps=instead(follow_up.steps, step))
    if follow_up.instead:
        yield SlipKind.FALLBACK, "nothing comes instead of the step", replace(follow_up, instead=False)
    if follow_up.escalate is not None:
        says = f"{named(follow_up.escalate)} is not told"
        yield SlipKind.REACTION, says, replace(follow_up, escalate=None)
        hearer = another_hearer(own.ruleset, follow_up.escalate)
        if hearer is not None:
            says = f"{named(hearer)} is told, and not {named(follow_up.escalate)}"
            yield SlipKind.ROLE, says, replace(follow_up, escalate=hearer)
    if follow_up.decide_again is not None:
        yield SlipKind.REACTION, "nobody decides again", replace(follow_up, decide_again=None)
    if follow_up.says:
        yield SlipKind.SAFEGUARD, f"staff are not told “{follow_up.says}”", replace(follow_up, says="")
