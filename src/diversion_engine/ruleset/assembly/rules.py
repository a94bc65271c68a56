"""Rules with their exceptions, also those that stand elsewhere.

reads    every file
gives    rules, ordered by layer and id
reports  DE205 defined twice, DE210 no effect, DE213 too many, DE301 exception from below, DE309 exception to an exception
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.model.rule import Exception_, Rule
from diversion_engine.ruleset.assembly.layers import Layers, rank
from diversion_engine.ruleset.assembly.particulars import citations, in_force
from diversion_engine.ruleset.assembly.scope import Scope, by_id
from diversion_engine.ruleset.assembly.sentences import check_sentences
from diversion_engine.ruleset.assembly.tables import Tables
from diversion_engine.ruleset.assembly.written import Written
from diversion_engine.ruleset.documents.rules import EFFECTS, ExceptionDocument, RuleDocument
from diversion_engine.ruleset.text.nodes import Text, span_of

MAX_RULES = 5_000


def build_rules(written: Written, layers: Layers, scope: Scope) -> tuple[Rule, ...]:
    """All rules of all files."""
    builder = _Builder(written, layers, scope)
    report = scope.report
    rules = by_id(builder.rules(), "rules", report)
    if len(rules) > MAX_RULES:
        report.add(Code.TOO_MUCH, f"there are {len(rules):,} rules, more than {MAX_RULES:,}", help="split the ruleset")
    complete = [
        replace(rules[name], exceptions=tuple(sorted((*rules[name].exceptions, *more), key=lambda one: one.id)))
        for name, more in builder.exceptions_elsewhere(rules).items()
    ]
    named: list[Rule | Exception_] = [*complete, *(one for rule in complete for one in rule.exceptions)]
    by_id(named, "rules or exceptions", report)
    return tuple(sorted(complete, key=lambda rule: (rank(rule.layer), rule.id)))


@dataclass(frozen=True, slots=True)
class _Builder:
    written: Written
    layers: Layers
    scope: Scope

    def rules(self) -> Iterator[Rule]:
        """Every rule, those of tables included, with the exceptions that stand in it."""
        tables = Tables(self.scope)
        for file in self.written.files:
            documents = [*file.rules, *(row for table in file.tables for row in tables.rules(table))]
            for document in documents:
                yield self._rule(document, self.layers.of(document, file))

    def exceptions_elsewhere(self, rules: Mapping[str, Rule]) -> dict[str, list[Exception_]]:
        """For every rule, the exceptions that stand apart from it."""
        found: dict[str, list[Exception_]] = {name: [] for name in rules}
        known = {one.id for rule in rules.values() for one in rule.exceptions}
        known |= {str(one.id) for file in self.written.files for one in file.exceptions}
        for file in self.written.files:
            for one in file.exceptions:
                exception = self._exception(one, self.layers.of(one, file))
                rule = self._rule_of(one.to, rules, known)
                if rule is not None and self._may_lift(exception, rule):
                    found[rule.id].append(exception)
        return found

    def _rule(self, document: RuleDocument, layer: str) -> Rule:
        if not any(getattr(document, name) for name in EFFECTS) and not document.refused & set(EFFECTS):
            self.scope.report.add(
                Code.NO_EFFECT,
                f"`{document.id}` has no effect",
                span_of(document.id),
                help=f"add at least one of {listed(EFFECTS)}",
            )
        check_sentences(document.safeguard, self.scope.report)
        return Rule(
            id=str(document.id),
            layer=layer,
            title=str(document.title),
            when=self.scope.conditions.read(document.when),
            must=self.scope.actions_in(document.must),
            may=self.scope.actions_in(document.may),
            must_not=self.scope.actions_in(document.must_not),
            offer=self.scope.pathways_in(document.offer),
            duty=self.scope.duties_in(document.duty),
            safeguard=tuple(map(str, document.safeguard)),
            exceptions=tuple(self._exception(one, layer) for one in document.exceptions),
            exceptions_allowed_by=tuple(map(str, document.exceptions_allowed_by)),
            because=str(document.because),
            cite=citations(document.cite),
            in_force=in_force(document.in_force, document.id, self.scope.report),
            span=span_of(document.id),
        )

    def _exception(self, document: ExceptionDocument, layer: str) -> Exception_:
        return Exception_(
            id=str(document.id),
            layer=layer,
            when=self.scope.conditions.read(document.when),
            because=str(document.because),
            cite=citations(document.cite),
            in_force=in_force(document.in_force, document.id, self.scope.report),
            span=span_of(document.id),
        )

    def _rule_of(self, name: Text, rules: Mapping[str, Rule], exceptions: Collection[str]) -> Rule | None:
        """The rule that an exception is to; None when there is no such rule."""
        if name not in rules and name in exceptions:
            self.scope.report.add(
                Code.EXCEPTION_CYCLE,
                f"`{name}` is itself an exception, and exceptions have none",
                span_of(name),
                help=f"narrow the `when` of `{name}` instead",
            )
            return None
        return next((rules[one] for one in self.scope.names([name], rules, "rule")), None)

    def _may_lift(self, exception: Exception_, rule: Rule) -> bool:
        allowed = rank(exception.layer) <= rank(rule.layer) or exception.layer in rule.exceptions_allowed_by
        if not allowed:
            self.scope.report.add(
                Code.EXCEPTION_FROM_BELOW,
                f"`{exception.id}` comes from the layer `{exception.layer}` and would lift `{rule.id}`, which is `{rule.layer}`",
                Label(exception.span, "this exception"),
                Label(rule.span, f"stands in `{rule.layer}`"),
                help=f"ask those who keep `{rule.id}` to add `exceptions_allowed_by: [{exception.layer}]`, or remove the exception",
            )
        return allowed
