"""The role that somebody writes by mistake in the place of another: of those that stand there elsewhere, the commonest other one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from diversion_engine.explain.words import plain
from diversion_engine.model.program import Ruleset
from diversion_engine.model.rule import DutyOwed


def another_debtor(ruleset: Ruleset, duty: DutyOwed) -> str | None:
    """Another who owes the same duty in other rules; where nobody else does, another who owes duties."""
    alike = (one.owed_by for one in _duties(ruleset) if one.duty == duty.duty)
    return _commonest(alike, duty.owed_by) or _commonest((one.owed_by for one in _duties(ruleset)), duty.owed_by)


def another_creditor(ruleset: Ruleset, duty: DutyOwed) -> str | None:
    """Another to whom the same duty is owed in other rules."""
    return _commonest((one.owed_to for one in _duties(ruleset) if one.duty == duty.duty), duty.owed_to)


def another_owner(ruleset: Ruleset, role: str) -> str | None:
    """Another who runs pathways."""
    return _commonest((one.owner for one in ruleset.pathways.values() if one.owner), role)


def another_hearer(ruleset: Ruleset, role: str) -> str | None:
    """Another to whom follow-ups turn."""
    return _commonest((one.escalate for one in ruleset.follow_ups if one.escalate), role)


def named(role: str) -> str:
    """A role in a sentence: "the principal", "any staff"."""
    words = plain(role)
    return words if words.split()[0] in _ALONE else f"the {words}"


_ALONE = frozenset({"the", "any", "whoever", "somebody", "everybody"})
"""With these a role stands without an article."""


def _duties(ruleset: Ruleset) -> Iterator[DutyOwed]:
    yield from (duty for rule in ruleset.rules for duty in rule.duty)
    yield from (duty for follow_up in ruleset.follow_ups for duty in follow_up.tasks)


def _commonest(roles: Iterable[str], role: str) -> str | None:
    return next((one for one, _ in Counter(roles).most_common() if one != role), None)
