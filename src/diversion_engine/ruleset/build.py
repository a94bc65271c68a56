"""Documents → a ruleset: conditions are read, tables become rules, exceptions find their rules.

reads    the folders, what is extended first
gives    a `Ruleset` without identity
reports  DE2xx and DE301, DE309
leaves   whether the rules may say what they say to `authority`, `protection` and `pathways`
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import partial

import networkx as nx

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, nearest
from diversion_engine.model.expression import Expression, Term, children, leaves
from diversion_engine.model.pathway import Contraindication, Pathway
from diversion_engine.model.program import Identity, Parameter, Ruleset
from diversion_engine.model.rule import Citation, Delegation, DutyOwed, Exception_, InForce, Interim, Rule
from diversion_engine.model.vocabulary import LAYERS, Letter, Verdict, Vocabulary
from diversion_engine.ruleset.condition import GROUPING, ConditionReader
from diversion_engine.ruleset.documents import (
    EFFECTS,
    CitationDocument,
    DelegationDocument,
    EffectsDocument,
    ExceptionDocument,
    ExceptionElsewhere,
    InForceDocument,
    InterimDocument,
    ParameterDocument,
    PathwayDocument,
    RowDocument,
    RuleDocument,
    RulesFile,
    TableDocument,
    TermDocument,
)
from diversion_engine.ruleset.load import Folder
from diversion_engine.ruleset.nodes import Entries, Items, Text, span_of
from diversion_engine.ruleset.sentences import check_sentences
from diversion_engine.ruleset.words import build_vocabulary, files_of, gathered, lost_in

_Layered = RuleDocument | ExceptionElsewhere | DelegationDocument

MAX_RULES = 5_000
MAX_TERMS = 2_000
MAX_LEVELS = 100
MOST_SHOWN = 8


def build(folders: list[Folder], report: Report) -> Ruleset:
    """Everything the folders say, joined."""
    vocabulary = build_vocabulary(folders, report)
    terms: dict[Text, TermDocument] = gathered(folders, "terms", "term", report)
    parameters: dict[Text, ParameterDocument] = gathered(folders, "parameters", "parameter", report)
    pathways: dict[Text, PathwayDocument] = gathered(folders, "pathways", "pathway", report)
    for name in terms:
        if name in vocabulary.facts:
            report.add(
                Code.DEFINED_TWICE,
                f"`{name}` is a fact and cannot be a term as well",
                span_of(name),
                help="give the term another name",
            )
    reader = ConditionReader(vocabulary, {str(name) for name in terms}, parameters, report, lost_in(folders))
    builder = _Builder(vocabulary, {str(name) for name in pathways}, reader, report)
    files = list(files_of(folders))
    rules = builder.rules(files)
    return Ruleset(
        identity=Identity(""),
        vocabulary=vocabulary,
        terms=_in_order({str(name): reader.read(term.when) for name, term in terms.items()}, terms, report),
        parameters={str(name): _parameter(name, document, report) for name, document in parameters.items()},
        rules=rules,
        delegations=builder.delegations(files),
        interim=tuple(made for file in files for one in file.interim for made in builder.interim(one)),
        pathways={str(name): builder.pathway(name, document) for name, document in pathways.items()},
        fallback_route=builder.names([name for file in files for name in file.fallback_route], pathways, "pathway"),
        says={str(name): str(term.says) for name, term in terms.items()},
    )


@dataclass(frozen=True, slots=True)
class _Builder:
    vocabulary: Vocabulary
    pathways: frozenset[str] | set[str]
    reader: ConditionReader
    report: Report
    unlayered: set[int] = field(default_factory=set)

    def names(self, written: Sequence[Text], names: Collection[str], what: str) -> tuple[str, ...]:
        """The names that exist, each once, in order; the others are reported."""
        known = names if isinstance(names, Set | Mapping) else set(names)
        for name in written:
            if name not in known and name not in self.reader.lost:
                self.report.add(
                    Code.UNKNOWN_NAME,
                    f"there is no {what} `{name}`",
                    span_of(name),
                    help=partial(did_you_mean, name, known, otherwise=f"define the {what}, or correct the name"),
                )
        return tuple(dict.fromkeys(str(name) for name in written if name in known))

    def rules(self, files: list[RulesFile]) -> tuple[Rule, ...]:
        """All rules of all files, ordered by layer and id, with the exceptions that stand elsewhere."""
        rules: dict[str, Rule] = {}
        for file in files:
            written = [*file.rules, *(row for table in file.tables for row in self._rows(table))]
            for document in written:
                rule = self._rule(document, self._layer(file, document))
                self._once(rules, rule)
        if len(rules) > MAX_RULES:
            self.report.add(Code.TOO_MUCH, f"there are {len(rules):,} rules, more than {MAX_RULES:,}", help="split the ruleset")
        known = {one.id for rule in rules.values() for one in rule.exceptions} | {
            one.id for file in files for one in file.exceptions
        }
        more: dict[str, list[Exception_]] = defaultdict(list)
        for file in files:
            for one in file.exceptions:
                exception = self._exception(one, self._layer(file, one))
                if self._may_attach(rules, known, one.to, exception):
                    more[str(one.to)].append(exception)
        for name, rule in rules.items():
            exceptions = sorted((*rule.exceptions, *more[name]), key=lambda one: one.id)
            rules[name] = replace(rule, exceptions=tuple(exceptions))
        self._unique_exceptions(rules.values())
        return tuple(sorted(rules.values(), key=lambda rule: (LAYERS.index(rule.layer), rule.id)))

    def _once(self, rules: dict[str, Rule], rule: Rule) -> None:
        earlier = rules.get(rule.id)
        if earlier is not None:
            self.report.add(
                Code.DEFINED_TWICE,
                f"two rules have the id `{rule.id}`",
                Label(rule.span, "again here"),
                Label(earlier.span, "first here"),
                help="give one of them another id",
            )
        else:
            rules[rule.id] = rule

    def _layer(self, file: RulesFile, document: _Layered) -> str:
        layer = document.layer or file.layer
        if layer is not None:
            return str(layer)
        # A rule may be anywhere below, an exception or delegation anywhere above: so nothing follows from the mistake.
        guess = LAYERS[-1] if isinstance(document, RuleDocument) else LAYERS[0]
        if id(file) in self.unlayered or "layer" in document.refused or "layer" in file.refused:
            return guess
        self.unlayered.add(id(file))
        self.report.add(
            Code.NO_LAYER,
            f"`{document.id}` has no layer, because neither it nor its file says one",
            span_of(document.id),
            help="begin the file with a line such as `layer: district`",
        )
        return guess

    def _rule(self, document: RuleDocument, layer: str) -> Rule:
        effects = self._effects(document)
        if not any(getattr(document, name) for name in EFFECTS) and not document.refused & set(EFFECTS):
            self.report.add(
                Code.NO_EFFECT,
                f"`{document.id}` has no effect",
                span_of(document.id),
                help="add at least one of `must`, `may`, `must_not`, `offer`, `duty`, `safeguard`",
            )
        return Rule(
            id=str(document.id),
            layer=layer,
            title=str(document.title),
            when=self.reader.read(document.when),
            exceptions=tuple(self._exception(one, layer) for one in document.exceptions),
            exceptions_allowed_by=tuple(str(one) for one in document.exceptions_allowed_by),
            because=str(document.because),
            cite=citations(document.cite),
            in_force=self._in_force(document.in_force, document.id),
            span=span_of(document.id),
            **effects,  # type: ignore[arg-type] # the keys of a mapping are not checked one by one
        )

    def _effects(self, document: EffectsDocument) -> dict[str, tuple[object, ...]]:
        actions = self.vocabulary.actions
        self.names([one.duty for one in document.duty], self.vocabulary.duties, "duty")
        check_sentences(document.safeguard, self.report)
        return {
            "must": self.names(document.must, actions, "action"),
            "may": self.names(document.may, actions, "action"),
            "must_not": self.names(document.must_not, actions, "action"),
            "offer": self.names(document.offer, self.pathways, "pathway"),
            "duty": tuple(
                DutyOwed(str(one.duty), str(one.owed_by), str(one.owed_to), one.within)
                for one in document.duty
                if one.duty in self.vocabulary.duties
            ),
            "safeguard": tuple(str(one) for one in document.safeguard),
        }

    def _exception(self, document: ExceptionDocument, layer: str) -> Exception_:
        return Exception_(
            str(document.id), layer, self.reader.read(document.when), str(document.because), citations(document.cite),
            self._in_force(document.in_force, document.id), span_of(document.id),
        )  # fmt: skip

    def _rows(self, table: TableDocument) -> list[RuleDocument]:
        if not table.rows and table.file is None and "rows" not in table.refused:
            self.report.add(
                Code.MISSING_KEY,
                f"`{table.id}` has no `rows`",
                span_of(table.id),
                help="add `rows: …`, or the name of a matrix, as in `file: steps.csv`",
            )
        said: dict[Span, bool] = {}
        return [self._row(table, row, said) for row in table.rows]

    def _row(self, table: TableDocument, row: RowDocument, said: dict[Span, bool]) -> RuleDocument:
        """The rule that a row stands for: its own id and effects, the table's words, both conditions.

        What is wrong with the head of a column is said once, and not for every row. *said* holds where such heads
        stand, and whether each was meant as a key of the row.
        """
        conditions = Entries()
        for key, value in row.entries():
            is_of_row = said[key.span] if key.span in said else self._is_of_row(key, row)
            if key.span in said and is_of_row:
                row._node.refused.update(EFFECTS)
            elif key.span not in said and not is_of_row:
                conditions[key] = value
            if key not in RowDocument.model_fields and not self._is_known(key):
                said[key.span] = is_of_row
        conditions.span = span_of(row.id)
        # What tells rows apart comes first: searches settle the parts in this order.
        both = Items(part for part in (conditions or None, table.when) if part is not None)
        when = Entries({Text("all"): both}) if both else None
        made = RuleDocument.model_construct(
            id=Text.at(f"{table.id}.{row.id}", span_of(row.id)),
            title=row.title or Text.at(f"{table.title}: {row.id}", span_of(row.id)),
            when=when,
            because=row.because or table.because,
            cite=row.cite or table.cite,
            in_force=row.in_force or table.in_force,
            exceptions=row.exceptions,
            layer=table.layer,
            exceptions_allowed_by=[],
            **{name: getattr(row, name) for name in EFFECTS},
        )
        made._node = row._node
        return made

    def _is_of_row(self, key: Text, row: RowDocument) -> bool:
        """Whether a key of a row is one of its own, perhaps misspelt, and no condition."""
        own = RowDocument.model_fields
        if key in own or self._is_known(key) or self.report.is_full:
            return key in own
        meant = nearest(key, [*own, *self._heads(), *self.vocabulary.demographics])
        if meant not in own:
            return False
        self.report.add(
            Code.UNKNOWN_KEY, f"`{key}` is not a key that can stand here", key.span, help=f"did you mean `{meant}`?"
        )
        row._node.refused.add(meant)
        return True

    def _is_known(self, key: Text) -> bool:
        """Whether a key of a row is a condition, or something that has been reported."""
        return key in self._heads() or key in self.reader.lost

    def _heads(self) -> list[str]:
        return [*self.vocabulary.facts, *self.reader.terms, *GROUPING]

    def _may_attach(self, rules: Mapping[str, Rule], exceptions: Set[str], to: Text, exception: Exception_) -> bool:
        rule = rules.get(str(to))
        if rule is None and to in exceptions:
            self.report.add(
                Code.EXCEPTION_CYCLE,
                f"`{to}` is itself an exception, and exceptions have none",
                span_of(to),
                help=f"narrow the `when` of `{to}` instead",
            )
        if rule is None:
            self.names([to] if to not in exceptions else [], rules, "rule")
            return False
        allowed = LAYERS.index(exception.layer) <= LAYERS.index(rule.layer) or exception.layer in rule.exceptions_allowed_by
        if not allowed:
            self.report.add(
                Code.EXCEPTION_FROM_BELOW,
                f"`{exception.id}` comes from the layer `{exception.layer}` and would lift `{rule.id}`, which is `{rule.layer}`",
                Label(exception.span, "this exception"),
                Label(rule.span, f"stands in `{rule.layer}`"),
                help=f"ask those who keep `{rule.id}` to add `exceptions_allowed_by: [{exception.layer}]`, or remove the exception",
            )
        return allowed

    def _unique_exceptions(self, rules: Iterable[Rule]) -> None:
        rules = list(rules)
        seen = {rule.id: rule.span for rule in rules}
        for rule in rules:
            for exception in rule.exceptions:
                if exception.id in seen:
                    self.report.add(
                        Code.DEFINED_TWICE,
                        f"two rules or exceptions have the id `{exception.id}`",
                        Label(exception.span, "again here"),
                        Label(seen[exception.id], "first here"),
                        help="give one of them another id",
                    )
                seen.setdefault(exception.id, exception.span)

    def delegations(self, files: list[RulesFile]) -> tuple[Delegation, ...]:
        """All delegations, ordered by layer and id."""
        made: dict[str, Delegation] = {}
        for one in (self._delegation(file, one) for file in files for one in file.delegations):
            earlier = made.setdefault(one.id, one)
            if earlier is not one:
                self.report.add(
                    Code.DEFINED_TWICE,
                    f"two delegations have the id `{one.id}`",
                    Label(one.span, "again here"),
                    Label(earlier.span, "first here"),
                    help="give one of them another id",
                )
        return tuple(sorted(made.values(), key=lambda one: (LAYERS.index(one.layer), one.id)))

    def _delegation(self, file: RulesFile, one: DelegationDocument) -> Delegation:
        layer = self._layer(file, one)
        for lower in one.to:
            if LAYERS.index(lower) <= LAYERS.index(layer):
                self.report.add(
                    Code.DELEGATION_UPWARD,
                    f"`{one.id}` stands in `{layer}` and cannot delegate to `{lower}`",
                    span_of(lower),
                    help="delegate to a lower layer, or move the delegation to a higher one",
                )
        return Delegation(
            str(one.id), layer, self.names(one.actions, self.vocabulary.actions, "action"), tuple(Verdict(effect) for effect in one.effects),
            tuple(str(lower) for lower in one.to), self.reader.read(one.when), str(one.because), citations(one.cite),
            self._in_force(one.in_force, one.id), span_of(one.id),
        )  # fmt: skip

    def interim(self, one: InterimDocument) -> list[Interim]:
        """One interim instruction, or none when its action is not known."""
        possible = Verdict(one.if_possible) if one.if_possible else None
        return [
            Interim(action, str(one.says), possible, span_of(one.action))
            for action in self.names([one.action], self.vocabulary.actions, "action")
        ]

    def pathway(self, name: Text, document: PathwayDocument) -> Pathway:
        """One pathway of the catalogue."""
        instead = document.instead
        unavailable = self.names(instead.unavailable, self.pathways, "pathway")
        return Pathway(
            name=str(name), title=str(document.title), says=str(document.says), family=str(document.family),
            family_title=str(document.family_title or ""), owner=str(document.owner),
            intrusiveness=document.intrusiveness, needs=self.reader.read(document.needs),
            never_when=tuple(Contraindication(self.reader.read(one.when), str(one.because)) for one in document.never_when),
            consent=tuple(str(one) for one in document.consent), unavailable=unavailable,
            declined=self.names(instead.declined, self.pathways, "pathway"),
            excluded=unavailable if instead.excluded is None else self.names(instead.excluded, self.pathways, "pathway"),
            after=self.names(document.after, self.pathways, "pathway"), always_available=document.always_available,
            officer=document.officer, letter=Letter(document.letter), cite=citations(document.cite), span=span_of(name),
        )  # fmt: skip

    def _in_force(self, document: InForceDocument, name: Text) -> InForce:
        if document.start and document.until and document.until < document.start:
            self.report.add(
                Code.NEVER_IN_FORCE,
                f"`{name}` ends before it begins",
                document.place("until", value=True),
                help="correct `from` or `until`",
            )
        return InForce(document.start, document.until)


def citations(written: Iterable[CitationDocument]) -> tuple[Citation, ...]:
    """The citations as values."""
    return tuple(
        Citation(str(one.source), str(one.says), one.confidence and str(one.confidence), str(one.check)) for one in written
    )


def _parameter(name: Text, document: ParameterDocument, report: Report) -> Parameter:
    if not document.values:
        report.add(
            Code.MISSING_KEY,
            f"the parameter `{name}` has no values",
            span_of(name),
            help="add a date and a figure, as in `values: {2026-08-01: 50}`",
        )
    if re.fullmatch(r"[\d.,+-]+", name):
        report.add(
            Code.WRONG_VALUE,
            f"`{name}` is a number, and cannot be the name of a parameter",
            span_of(name),
            help="use words, so that nobody takes the name for the figure",
        )
    return Parameter(str(name), tuple(sorted(document.values.items())), document.unit and str(document.unit))


def _in_order(terms: Mapping[str, Expression], written: Mapping[Text, TermDocument], report: Report) -> dict[str, Expression]:
    """Terms after those they use; none when some go round in a circle."""
    if len(terms) > MAX_TERMS:
        report.add(Code.TOO_MUCH, f"there are {len(terms):,} terms, more than {MAX_TERMS:,}", help="split the ruleset")
        return {}
    uses: nx.DiGraph[str] = nx.DiGraph()
    uses.add_nodes_from(terms)
    for name, expression in terms.items():
        uses.add_edges_from((leaf.name, name) for leaf in leaves(expression) if isinstance(leaf, Term))
    spans = {str(name): span_of(name) for name in written}
    groups = [sorted(group) for group in nx.strongly_connected_components(uses)]
    circles = sorted(group for group in groups if len(group) > 1 or uses.has_edge(group[0], group[0]))
    for group in circles:
        ring = [edge[0] for edge in nx.find_cycle(uses.subgraph(group).reverse(), group[0])]
        names = " → ".join(f"`{name}`" for name in [*ring, ring[0]])
        report.add(
            Code.TERM_CYCLE,
            f"each of these terms needs the next, so none can be decided: {names}"
            if len(ring) > 1
            else f"the term `{ring[0]}` needs itself, so it cannot be decided",
            *(Label(spans[name]) for name in ring[:MOST_SHOWN]),
            help="rewrite one of them without the other" if len(ring) > 1 else "say what it means in other words",
        )
    if circles:
        return {}
    ordered = {name: terms[name] for name in nx.lexicographical_topological_sort(uses)}
    _check_depth(ordered, spans, report)
    return ordered


def _check_depth(terms: Mapping[str, Expression], spans: Mapping[str, Span], report: Report) -> None:
    """Conditions are evaluated level by level, and terms count with all that is below them."""
    depths: dict[str, int] = {}
    for name, expression in terms.items():
        depths[name] = _depth(expression, depths)
        if depths[name] > MAX_LEVELS:
            report.add(
                Code.TOO_MUCH,
                f"the term `{name}` rests on other terms, and they on others, more than {MAX_LEVELS} levels deep",
                spans[name],
                help="say what it means with fewer steps",
            )
            return


def _depth(expression: Expression, depths: Mapping[str, int]) -> int:
    """How many levels an expression has, those of its terms included."""
    if isinstance(expression, Term):
        return 1 + depths[expression.name]
    return 1 + max((_depth(part, depths) for part in children(expression)), default=0)
