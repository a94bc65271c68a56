"""A slip that no scenario notices → the plainest incident that shows it, as a scenario that can be pasted; or the proof that there is none.

    reads    a slip, the policy in which it is made, and a day
    gives    the scenario's text; None where the slip changes nothing; `NotSettled` where that could not be told in time
    needs    z3 (extra `review`); without it nothing is settled

The scenario says what the policy answers today. That is right only if the policy is: it has no name, and somebody has to
read it and give it one before the review lets it pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec
from typing import TYPE_CHECKING

from diversion_engine.explain.scenario import officer_line, scenario, verdict_lines
from diversion_engine.explain.words import plain, title_of
from diversion_engine.model.decision import Outcome, Owed
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.model.rule import InForce
from diversion_engine.review.measures.slip import OtherRule, Slip, with_slip
from diversion_engine.review.promises import UNNAMED
from diversion_engine.ruleset.dating import program_on

if TYPE_CHECKING:
    from diversion_engine.engines.proof.difference import Subject
    from diversion_engine.engines.proof.logic import NotSettled
    from diversion_engine.engines.proof.replay import Case

SECONDS = 10.0
"""How long one slip may take."""


def witness(ruleset: Ruleset, slip: Slip, day: date, *, seconds: float = SECONDS) -> str | NotSettled | None:
    """A scenario that agrees with the policy and not with the one that has the slip.

    Args:
        ruleset: The policy in which the slip is made.
        slip: The slip.
        day: The day whose rules hold, where what is changed is in force then.
        seconds: How long a question may take.

    Raises:
        ProofFaultError: The definition does not confirm the incident.
    """
    found = shown(ruleset, slip, day, seconds=seconds)
    if not isinstance(found, tuple):
        return found
    old, new = found
    asked = _day(ruleset, slip, day)
    expected = list(dict.fromkeys([*officer_line(old.outcome), *_otherwise(old.program, old.outcome, new.outcome)]))
    return scenario(UNNAMED, slip.policy, old.program, old.facts, expected, day=asked if asked != day else None)


def shown(ruleset: Ruleset, slip: Slip, day: date, *, seconds: float = SECONDS) -> tuple[Case, Case] | NotSettled | None:
    """The plainest incident that a slip answers otherwise, decided without and with it."""
    from diversion_engine.engines.proof.logic import NotSettled  # noqa: PLC0415 # z3 is an extra, and takes a while to load

    slipped = with_slip(ruleset, slip)
    if slipped is None:
        return None
    if find_spec("z3") is None:
        return NotSettled(seconds)
    from diversion_engine.engines.proof.difference import plainest  # noqa: PLC0415

    asked = _day(ruleset, slip, day)
    old, new = program_on(ruleset, asked), program_on(slipped, asked)
    return plainest(old, new, _touched(old, new, slip), seconds=seconds)


def _day(ruleset: Ruleset, slip: Slip, day: date) -> date:
    """The day, or one on which what is changed is in force."""
    spans = [ruleset.identity.in_force]
    if isinstance(slip.change, OtherRule):
        spans.append(slip.change.was.in_force)
    return next((_within(span) for span in spans if not span.covers(day)), day)


def _within(span: InForce) -> date:
    return span.end or span.start or date.min


def _touched(old: Program, new: Program, slip: Slip) -> Iterator[Subject]:
    """What can be answered otherwise: all that a changed rule says something about."""
    from diversion_engine.engines.proof.difference import OfPathway, subjects  # noqa: PLC0415

    if not isinstance(slip.change, OtherRule):
        yield from subjects(old, new)
        return
    rules = [rule for rule in (slip.change.was, slip.change.now) if rule is not None]
    offers = any(rule.offer for rule in rules)
    for subject in subjects(old, new):
        # One offer more or less can change the whole route.
        if (offers and isinstance(subject, OfPathway)) or any(subject.said_by(rule) for rule in rules):
            yield subject


def _otherwise(program: Program, old: Outcome, new: Outcome) -> Iterator[str]:
    """What the slip would change, as it is without it."""
    for action, ruling in old.verdicts.items():
        if ruling.verdict is not new.verdicts[action].verdict:
            yield from verdict_lines(action, ruling)
    then, after = ({step.pathway for step in outcome.route} for outcome in (old, new))
    yield from (f'the case goes to "{title_of(program, name)}"' for name in sorted(then - after))
    yield from (f'the case does not go to "{title_of(program, name)}"' for name in sorted(after - then))
    yield from dict.fromkeys(_owed(old, new))
    said, says = ({one.says for one in outcome.safeguards} for outcome in (old, new))
    yield from (f'staff are told "{sentence}"' for sentence in sorted(said - says))
    if says - said:
        yield from _not_applying(old, new)


def _owed(old: Outcome, new: Outcome) -> Iterator[str]:
    before, now = ([(one.duty, one.owed_by, one.within) for one in outcome.duties] for outcome in (old, new))
    for one in old.duties:
        if (one.duty, one.owed_by, one.within) not in now:
            yield _duty(one)
    for one in new.duties:
        if (one.duty, one.owed_by, one.within) not in before and one.duty not in {duty for duty, *_ in before}:
            yield f'staff must not "{plain(one.duty)}"'


def _duty(one: Owed) -> str:
    owed = f'staff must also "{plain(one.duty)}"'
    if one.within is None:
        return owed
    return f"{owed} immediately" if one.within.amount == 0 else f"{owed} within {one.within.amount} {one.within.unit}"


def _not_applying(old: Outcome, new: Outcome) -> Iterator[str]:
    """A sentence that is not said cannot be expected; the rule that would say it can be denied."""
    for one in new.safeguards:
        if one.says not in {other.says for other in old.safeguards}:
            yield from (f"rule {rule} does not apply" for rule in one.rules if old.statuses.get(rule) is not None)
