"""One small mistake in a policy, as data, and the policy that has it.

    reads    a ruleset, a `Slip`
    gives    the ruleset as it would be, or None where what the slip changes does not stand in it
    leaves   which slips there are to `slips`
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.engine import Engine
from diversion_engine.model.expression import Expression
from diversion_engine.model.program import Parameter, Ruleset
from diversion_engine.model.rule import Rule
from diversion_engine.review.policies import Policies


class SlipKind(StrEnum):
    """What is done wrong."""

    RULE = "a rule left out"
    VERDICT = "a verdict turned round"
    LIMIT = "a limit moved"
    PART = "a part of a condition left out"
    VALUE = "a value of a list left out"
    EXCEPTION = "an exception left out"
    OFFER = "an offer left out"
    DUTY = "a duty left out"
    DEADLINE = "a deadline changed"
    SAFEGUARD = "a sentence to staff left out"


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
            place = next((number for number, rule in enumerate(ruleset.rules) if rule.id == was.id), None)
            if place is None or not _alike(ruleset.rules[place], was):
                return None
            there = (_in_place(ruleset.rules[place], was, now),) if now else ()
            return replace(ruleset, rules=(*ruleset.rules[:place], *there, *ruleset.rules[place + 1 :]))
        case OtherTerm(name, was, now):
            return replace(ruleset, terms=_with(ruleset.terms, name, now)) if ruleset.terms.get(name) == was else None
        case OtherFigure(was, now):
            same = ruleset.parameters.get(was.name) == was
            return replace(ruleset, parameters=_with(ruleset.parameters, was.name, now)) if same else None


def in_all(policies: Policies, slip: Slip) -> Policies:
    """The policies with a slip in each that has what it changes."""
    for name, policy in policies.found.items():
        slipped = with_slip(policy.ruleset, slip)
        if slipped is not None:
            policies = policies.instead(name, Engine(slipped, cross_check=False))
    return policies


def _alike(rule: Rule, other: Rule) -> bool:
    """Whether two rules are one that stands in two policies; a policy may add exceptions to a rule that it inherits."""
    return replace(rule, exceptions=()) == replace(other, exceptions=())


def _in_place(here: Rule, was: Rule, now: Rule) -> Rule:
    """The rule after the slip, with the exceptions that only this policy adds."""
    own = {exception.id for exception in was.exceptions}
    return replace(now, exceptions=(*now.exceptions, *(one for one in here.exceptions if one.id not in own)))


def _with(mapping: Mapping[str, Any], name: str, value: object) -> dict[str, Any]:
    return {**mapping, name: value}
