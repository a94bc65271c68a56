"""One small mistake in a policy, as data, and the policy that has it.

reads    a ruleset, a `Slip`
gives    the ruleset as it would be, or None where what the slip changes does not stand in it
leaves   which slips there are to `slips`
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.model.expression import Expression
from diversion_engine.model.program import Parameter, Ruleset
from diversion_engine.model.rule import Rule
from diversion_engine.review.measures.kinds import SlipKind


@dataclass(frozen=True, slots=True)
class OtherRule:
    """A rule as it was, and as it is after the slip; None where it is left out."""

    was: Rule
    now: Rule | None


@dataclass(frozen=True, slots=True)
class OtherTerm:
    """A term with another condition."""

    name: str
    was: Expression
    now: Expression


@dataclass(frozen=True, slots=True)
class OtherFigure:
    """A limit with other figures."""

    was: Parameter
    now: Parameter


Change = OtherRule | OtherTerm | OtherFigure


@dataclass(frozen=True, slots=True)
class Slip:
    """One small mistake.

    Attributes:
        kind: What is done wrong.
        policy: The policy in whose folder it is made, as scenarios name it.
        name: The rule, term or limit that is changed.
        says: The mistake in a sentence.
        change: What is otherwise.
        at: Where it is; `NOWHERE` for terms and limits.
    """

    kind: SlipKind
    policy: str
    name: str
    says: str
    change: Change
    at: Span = NOWHERE


def with_slip(ruleset: Ruleset, slip: Slip) -> Ruleset | None:
    """The ruleset with a slip in it, or None where what the slip changes does not stand in it."""
    match slip.change:
        case OtherRule(was, now):
            here = next((rule for rule in ruleset.rules if rule.id == was.id), None)
            if here is None or not _alike(here, was):
                return None
            other = _in_place(here, was, now) if now else None
            rules = (other if rule is here else rule for rule in ruleset.rules)
            return None if other == here else replace(ruleset, rules=tuple(rule for rule in rules if rule is not None))
        case OtherTerm(name, was, now):
            return replace(ruleset, terms={**ruleset.terms, name: now}) if ruleset.terms.get(name) == was else None
        case OtherFigure(was, now):
            same = ruleset.parameters.get(was.name) == was
            return replace(ruleset, parameters={**ruleset.parameters, was.name: now}) if same else None


def _alike(rule: Rule, other: Rule) -> bool:
    """Whether two rules are one that stands in two policies; a policy may add exceptions to a rule that it inherits."""
    return replace(rule, exceptions=()) == replace(other, exceptions=())


def _in_place(here: Rule, was: Rule, now: Rule) -> Rule:
    """The rule after the slip; exceptions that only this policy has stay, and it gets none that it did not have."""
    known, left = {one.id for one in was.exceptions}, {one.id: one for one in now.exceptions}
    kept = tuple(left.get(one.id, one) for one in here.exceptions if one.id in left or one.id not in known)
    return replace(now, exceptions=kept)
