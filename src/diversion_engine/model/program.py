"""A ruleset as meant: on all days (`Ruleset`), and on one day (`Program`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from diversion_engine.model.expression import Expression
from diversion_engine.model.follow_up import FollowUp
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.promise import Impossible, Promise
from diversion_engine.model.rule import Delegation, InForce, Interim, Rule
from diversion_engine.model.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Parameter:
    """A figure that changes on given days; each value holds until the next."""

    name: str
    values: tuple[tuple[date, float], ...]
    unit: str | None = None

    def on(self, day: date) -> float | None:
        """The value on *day*, or None before the first."""
        return next((value for start, value in reversed(self.values) if start <= day), None)


@dataclass(frozen=True, slots=True)
class Identity:
    """Which ruleset this is. `fingerprint` is `sha256:` and the hash of everything that can change a decision."""

    id: str
    title: str = ""
    version: str = ""
    status: str = "unverified"
    verified_by: str | None = None
    verified_on: date | None = None
    contact: str | None = None
    in_force: InForce = field(default_factory=InForce)
    fingerprint: str = ""


@dataclass(frozen=True, eq=False)
class Ruleset:
    """Everything a ruleset and those it extends say, on any day. Terms stand before those that use them."""

    identity: Identity
    vocabulary: Vocabulary
    terms: Mapping[str, Expression]
    parameters: Mapping[str, Parameter]
    rules: tuple[Rule, ...]
    delegations: tuple[Delegation, ...]
    interim: tuple[Interim, ...]
    pathways: Mapping[str, Pathway]
    fallback_route: tuple[str, ...]
    says: Mapping[str, str] = field(default_factory=dict)
    follow_ups: tuple[FollowUp, ...] = ()
    cannot_be: tuple[Impossible, ...] = ()
    promises: tuple[Promise, ...] = ()


@dataclass(frozen=True, eq=False)
class Program:
    """What a ruleset says on one day: no dates, no parameters, rules ordered by layer and id.

    Programs are compared by identity, so that what is worked out about one can be remembered.

    INVARIANT: terms stand before those that use them, and every name has been resolved.
    """

    identity: Identity
    vocabulary: Vocabulary
    terms: Mapping[str, Expression]
    rules: tuple[Rule, ...]
    delegations: tuple[Delegation, ...]
    interim: tuple[Interim, ...]
    pathways: Mapping[str, Pathway]
    fallback_route: tuple[str, ...]
    says: Mapping[str, str] = field(default_factory=dict)
    follow_ups: tuple[FollowUp, ...] = ()
    cannot_be: tuple[Impossible, ...] = ()
    promises: tuple[Promise, ...] = ()

    def rule(self, rule_id: str) -> Rule:
        """The rule with that id.

        Raises:
            KeyError: There is none.
        """
        rule = self.rule_named(rule_id)
        if rule is None:
            raise KeyError(rule_id)
        return rule

    def rule_named(self, rule_id: str) -> Rule | None:
        """The rule with that id, or None."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)
