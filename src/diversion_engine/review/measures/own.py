"""What a policy says itself, without what it inherits.

reads    a policy with its folders as they are written
gives    its own rules, exceptions, terms, limits, pathways, delegations, instructions, follow-ups and named groups

A folder without rules that a policy extends (a vocabulary, a catalogue of pathways) is no policy that anybody adopts. What
stands in it counts as the policy's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from diversion_engine.diagnostics.span import Span
from diversion_engine.explain.words import plain
from diversion_engine.model.expression import Expression
from diversion_engine.model.follow_up import FollowUp
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.program import Parameter, Ruleset
from diversion_engine.model.rule import Delegation, Exception_, Interim, Rule
from diversion_engine.review.policies import Policy
from diversion_engine.ruleset.folders.sources import Folder


@dataclass(frozen=True, eq=False)
class Own:
    """The parts of a ruleset that are written in its own folders. `name` is what scenarios call the policy."""

    name: str
    policy: Policy

    @property
    def ruleset(self) -> Ruleset:
        """The whole ruleset."""
        return self.policy.ruleset

    def title(self, pathway: str) -> str:
        """What a pathway is called."""
        return self.ruleset.pathways[pathway].title or plain(pathway)

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

    @property
    def pathways(self) -> Iterator[Pathway]:
        """Its own pathways."""
        return (one for one in self.ruleset.pathways.values() if self._here(one.span))

    @property
    def delegations(self) -> Iterator[Delegation]:
        """Its own delegations."""
        return (one for one in self.ruleset.delegations if self._here(one.span))

    @property
    def interim(self) -> Iterator[Interim]:
        """Its own instructions for the meantime."""
        return (one for one in self.ruleset.interim if self._here(one.span))

    @property
    def follow_ups(self) -> Iterator[FollowUp]:
        """Its own follow-ups."""
        return (one for one in self.ruleset.follow_ups if self._here(one.span))

    @property
    def groups(self) -> Iterator[tuple[str, str, str]]:
        """The values that it marks: the fact, the group and the value."""
        for fact, groups in self.ruleset.vocabulary.groups.items():
            for group, values in groups.items() if fact in self._named("facts") else ():
                yield from ((fact, group, value) for value in self.ruleset.vocabulary.facts[fact].values if value in values)

    @cached_property
    def _folders(self) -> tuple[Folder, ...]:
        *extended, own = self.policy.written
        return (own, *takewhile(_without_rules, reversed(extended)))

    def _here(self, span: Span) -> bool:
        return not self.policy.written or span.file.startswith(tuple(f"{folder.name}/" for folder in self._folders))

    def _named(self, kind: str) -> frozenset[str]:
        if not self.policy.written:
            everything = {**self.ruleset.terms, **self.ruleset.parameters, **self.ruleset.vocabulary.facts}
            return frozenset(everything)
        return frozenset(str(name) for folder in self._folders for _, file in folder.files for name in getattr(file, kind))


def _without_rules(folder: Folder) -> bool:
    return not any(file.rules or file.tables for _, file in folder.files)
