"""A slip that no scenario notices → the plainest incident that shows it, as a scenario that can be pasted; or the proof that there is none.

    reads    a slip, the policy in which it is made, and a day
    gives    the scenario's text; None where the slip changes nothing; `NotSettled` where that could not be told in time
    needs    z3 (extra `review`); without it nothing is settled

The scenario says what the policy answers today. That is right only if the policy is: it has no name, and somebody has to
read it and give it one before the review lets it pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from typing import TYPE_CHECKING

from diversion_engine.explain.scenario import officer_line, scenario
from diversion_engine.model.decision import Outcome
from diversion_engine.model.facts import Facts
from diversion_engine.model.follow_up import FollowUp
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.model.rule import Delegation, InForce, Rule
from diversion_engine.review.measures.otherwise import otherwise
from diversion_engine.review.measures.slip import Edit, Section, Slip, with_slip
from diversion_engine.review.promises import UNNAMED
from diversion_engine.ruleset.dating import program_on
from diversion_engine.semantics.decide import decide

if TYPE_CHECKING:
    from diversion_engine.engines.proof.logic import NotSettled
    from diversion_engine.engines.proof.replay import Case
    from diversion_engine.engines.proof.subjects import Asked

SECONDS = 20.0
"""How long one question may take."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A scenario that agrees with the policy and not with the one that has the slip.

    With *open_*, facts are missing in it, and the slip shows only then. The text is empty where what happens after the
    answer is another thing: that is not put into a scenario here.
    """

    text: str
    open_: bool = False


def witness(ruleset: Ruleset, slip: Slip, policy: str, day: date, *, seconds: float = SECONDS) -> Proposed | NotSettled | None:
    """A scenario that would notice a slip; None where there is nothing to notice.

    Args:
        ruleset: A policy that has the slip.
        slip: The slip.
        policy: What scenarios call that policy.
        day: The day whose rules hold, where what is changed is in force then.
        seconds: How long a question may take.

    Raises:
        ProofFaultError: The definition does not confirm the incident.
    """
    slipped = with_slip(ruleset, slip)
    if slipped is None:
        return None
    asked = _day(ruleset, slip, day)
    old, new = program_on(ruleset, asked), program_on(slipped, asked)
    in_force_on = asked if asked != day else None
    for find, open_ in ((_known, False), (_partly_known, True)):
        found = find(old, new, slip, seconds)
        if isinstance(found, tuple):
            text = _scenario(policy, *found, in_force_on)
            same = not text and _alike(*(one.outcome for one in found))
            return _not_settled(seconds) if same else Proposed(text, open_)
        if found is not None:
            return found
    return Proposed("") if _afterwards(old, new) else None


def _scenario(policy: str, old: Case, new: Case, day: date | None) -> str:
    shows = list(otherwise(old.program, old.facts, old.outcome, new.outcome))
    if not shows:
        return ""
    expected = list(dict.fromkeys([*officer_line(old.outcome), *shows]))
    return scenario(UNNAMED, policy, old.program, old.facts, expected, day=day)


def _alike(old: Outcome, new: Outcome) -> bool:
    """Whether two outcomes say the same. An encoding may see more open than the definition does."""
    return all(getattr(old, part) == getattr(new, part) for part in ("route", "duties", "safeguards", "interim"))


Shown = tuple["Case", "Case"]
"""One incident, decided without and with a slip."""


def _known(old: Program, new: Program, slip: Slip, seconds: float) -> Shown | NotSettled | None:
    """The plainest incident, all of it known, that is answered otherwise."""
    if not slip.answers:
        return None
    if find_spec("z3") is None:
        return _not_settled(seconds)
    from diversion_engine.engines.proof.difference import plainest  # noqa: PLC0415 # z3 is an extra, and takes a while to load

    return plainest(old, new, _touched(old, new, slip), seconds=seconds)


def _partly_known(old: Program, new: Program, slip: Slip, seconds: float) -> Shown | NotSettled | None:
    """An incident that is answered otherwise while facts are missing.

    Where no known incident has another verdict, no verdict is another one while facts are missing: what is possible then is
    what completions give. So the verdicts are not asked about again.
    """
    if slip.in_(Section.INTERIM):
        return _nothing_known(old, new)
    if not slip.answers:
        return None
    from diversion_engine.engines.proof.difference import plainest  # noqa: PLC0415
    from diversion_engine.engines.proof.subjects import OfAction  # noqa: PLC0415

    among = [one for one in _touched(old, new, slip) if not isinstance(one, OfAction)]
    return plainest(old, new, among, unknown=True, seconds=seconds) if among else None


def _nothing_known(old: Program, new: Program) -> Shown | None:
    from diversion_engine.engines.proof.replay import Case  # noqa: PLC0415

    facts = Facts()
    then, now = (Case(one, facts, decide(one, facts)) for one in (old, new))
    return None if then.outcome.interim == now.outcome.interim else (then, now)


def _afterwards(old: Program, new: Program) -> bool:
    """Whether what happens in a case after the answer can be another thing."""
    return old.follow_ups != new.follow_ups or _instead(old) != _instead(new)


def _instead(program: Program) -> list[tuple[tuple[str, ...], ...]]:
    """What comes instead of each step that is declined, and of each that fails; as `cases.steps` reads it."""
    return [
        (
            one.declined or one.unavailable or one.excluded or program.fallback_route,
            one.unavailable or one.declined or one.excluded or program.fallback_route,
        )
        for one in program.pathways.values()
    ]


def _not_settled(seconds: float) -> NotSettled:
    from diversion_engine.engines.proof.logic import NotSettled  # noqa: PLC0415

    return NotSettled(seconds)


def _day(ruleset: Ruleset, slip: Slip, day: date) -> date:
    """The day, or one on which what is changed is in force."""
    spans = [ruleset.identity.in_force]
    was = slip.change.was if isinstance(slip.change, Edit) else None
    if isinstance(was, Rule | FollowUp | Delegation):
        spans.append(was.in_force)
    return next((_within(span) for span in spans if not span.covers(day)), day)


def _within(span: InForce) -> date:
    return span.end or span.start or date.min


def _touched(old: Program, new: Program, slip: Slip) -> Iterator[Asked]:
    """What can be answered otherwise: all that a changed rule says something about; of a pathway, the step as well."""
    from diversion_engine.engines.proof.subjects import OfOrder, OfPathway, OfStep, subjects  # noqa: PLC0415

    rules = _rules(slip)
    offers = any(rule.offer for rule in rules)
    for subject in subjects(old, new):
        # One offer more or less can change the whole route.
        if not rules or (offers and isinstance(subject, OfPathway)) or any(subject.said_by(rule) for rule in rules):
            yield subject
    if slip.in_(Section.PATHWAYS):
        yield OfStep(slip.name)
        yield from (OfOrder(slip.name, other) for other in old.pathways if other != slip.name)


def _rules(slip: Slip) -> list[Rule]:
    """The changed rule, as it was and as it is; empty where something else is changed."""
    both = (slip.change.was, slip.change.now) if isinstance(slip.change, Edit) else ()
    return [one for one in both if isinstance(one, Rule)]
