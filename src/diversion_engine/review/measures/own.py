"""What a policy says itself, without what it inherits.

reads    a policy with its folder as it is written
gives    its own rules, exceptions, terms and limits
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from diversion_engine.diagnostics.span import Span
from diversion_engine.model.expression import Expression
from diversion_engine.model.program import Parameter, Ruleset
from diversion_engine.model.rule import Exception_, Rule
from diversion_engine.review.policies import Policy


@dataclass(frozen=True, eq=False)
class Own:
    """The parts of a ruleset that are written in its own folder. `name` is what scenarios call the policy."""

    name: str
    policy: Policy

    @property
    def ruleset(self) -> Ruleset:
        """The whole ruleset."""
        return self.policy.ruleset

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Its own rules."""
        return tuple(rule for rule in self.ruleset.rules if self._here(rule.span))

    @cached_property
    def exceptions(self) -> tuple[tuple[Rule, Exception_], ...]:
        """Its own exceptions, each with its rule, which may be an inherited one."""
        return tuple((rule, one) for rule in self.ruleset.rules for one in rule.exceptions if self._here(one.span))

    @property
    def terms(self) -> Iterator[tuple[str, Expression]]:
        """Its own terms."""
        return ((name, one) for name, one in self.ruleset.terms.items() if name in self._named("terms"))

    @property
    def limits(self) -> Iterator[Parameter]:
        """Its own limits."""
        return (one for name, one in self.ruleset.parameters.items() if name in self._named("parameters"))

    def _here(self, span: Span) -> bool:
        written = self.policy.written
        return written is None or span.file.startswith(f"{written.name}/")

    def _named(self, kind: str) -> frozenset[str]:
        written = self.policy.written
        if written is None:
            return frozenset({*self.ruleset.terms, *self.ruleset.parameters})
        return frozenset(str(name) for _, file in written.files for name in getattr(file, kind))
