"""Conditions as written → expressions, with every name and value checked.

reads    a node and the vocabulary
gives    an expression; a part that cannot be read becomes one that is always unknown
reports  DE204 unknown name, DE206 wrong value, DE207 unreadable condition, DE302 demographics
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.suggest import did_you_mean
from diversion_engine.model.expression import ALWAYS, Expression, Known, Not, Term, all_of, any_of
from diversion_engine.model.vocabulary import Fact, Kind
from diversion_engine.ruleset.conditions.fact_condition import FactCondition
from diversion_engine.ruleset.conditions.reading import UNREADABLE, Reading
from diversion_engine.ruleset.conditions.words import GROUPING, JOINING, WORDS
from diversion_engine.ruleset.text.nodes import Entries, Items, Text, is_lost


@dataclass(frozen=True, slots=True)
class ConditionReader(Reading):
    """Reads conditions against one vocabulary and one set of terms and parameters.

    Nothing is said about names in `lost`: they are defined, and what is wrong with that has been reported.
    """

    def read(self, node: object) -> Expression:
        """The expression a node stands for; nothing written means always."""
        match node:
            case None:
                return ALWAYS
            case Text() if node.lost:
                return UNREADABLE
            case Text():
                return self._term(node)
            case Entries():
                if not node:
                    return self.refuse(node, "the condition is empty", "name a fact or a term, or leave `when` out")
                return all_of(self._entry(key, value) for key, value in node.items())
            case Items():
                return self.refuse(
                    node, "a list does not say whether all or any of its conditions are meant", "put `all:` or `any:` before it"
                )
            case _:
                return UNREADABLE

    def _entry(self, key: Text, value: object) -> Expression:
        if key == "not":
            return Not(self.read(value))
        if is_lost(value):
            return UNREADABLE
        if key in ("all", "any", "none"):
            if not isinstance(value, Items):
                return self.refuse(
                    value,
                    f"`{key}` needs a list of conditions",
                    "put each condition on a line of its own that begins with a dash",
                )
            if not value:
                return self.refuse(value, f"`{key}` has no conditions", "name at least one, or remove it")
            parts = [self.read(part) for part in value]
            return all_of(parts) if key == "all" else any_of(parts) if key == "any" else Not(any_of(parts))
        if key == "known":
            return self._known(value)
        if key in self.terms and key not in self.vocabulary.facts:
            return self._term_is(key, value)
        fact = self._fact(key)
        return UNREADABLE if fact is None else FactCondition(self, fact).read(value)

    def _known(self, node: object) -> Expression:
        if isinstance(node, Items) and not node:
            return self.refuse(node, "`known` names no fact", "name at least one")
        return all_of(Known(str(name)) for name in self.texts(node) if self._fact(name) is not None)

    def _term(self, name: Text) -> Expression:
        if name in self.terms:
            return Term(str(name))
        fact = self.vocabulary.facts.get(name)
        if fact is not None:
            example = f"write `{name}: true`" if fact.kind is Kind.BOOLEAN else f"write `{name}: ` and what it should be"
            return self.refuse(name, f"`{name}` is a fact, and this does not say what it should be", example)
        if name in ("true", "always") and name not in self.lost:
            return self.refuse(name, f"`{name}` is not a condition", "leave `when` out of a rule that always holds")
        if self.vocabulary.is_demographics(name):
            return self._demographics(name)
        known = [*self.terms, *self.vocabulary.facts]
        return self._unknown(name, f"there is no term `{name}`", known, "define it under `terms`")

    def _term_is(self, name: Text, value: object) -> Expression:
        if value == "true":
            return Term(str(name))
        if value == "false":
            return Not(Term(str(name)))
        return self.refuse(value, f"`{name}` is a term, so it is `true` or `false`", "write true or false")

    def _fact(self, name: Text) -> Fact | None:
        fact = self.vocabulary.facts.get(name)
        if fact is None:
            if self.vocabulary.is_demographics(name):
                self._demographics(name)
            elif name in WORDS:
                self.refuse(name, f"`{name}` stands here without a fact", f"write it below a fact, as in `fact: {{{name}: …}}`")
            elif name in self.vocabulary.actions:
                how = f"name `{name}` under `must`, `may` or `must_not`"
                self.refuse(name, f"`{name}` is an action, and conditions are about facts", how)
            elif name.lower() in JOINING:
                how = f"write `{JOINING[name.lower()]}:`, and below it each condition on a line that begins with a dash"
                self.refuse(name, f"`{name}` is not a word that joins conditions", how)
            else:
                known = [*self.vocabulary.facts, *self.terms, *(() if name.span.is_cell else GROUPING)]
                self._unknown(name, f"there is no fact or term `{name}`", known, "define it under `facts` or `terms`")
        return fact

    def _demographics(self, name: Text) -> Expression:
        self.report.add(
            Code.DEMOGRAPHICS_READ,
            f"`{name}` is demographics, and no rule, term or question can read that",
            name.span,
            help="remove the condition; demographics travel beside a referral for monitoring only",
        )
        return UNREADABLE

    def _unknown(self, name: Text, message: str, known: Collection[str], how: str) -> Expression:
        if name not in self.lost:
            self.report.add(
                Code.UNKNOWN_NAME,
                message,
                name.span,
                help=lambda: did_you_mean(name, known, otherwise=f"{how}, or use a name that is there"),
            )
        return UNREADABLE
