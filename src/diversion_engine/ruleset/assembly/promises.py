"""Promises and contradictions as written → as meant.

reads    every file
gives    what the vocabulary says cannot be, and what the ruleset promises, ordered by id
reports  DE203 nothing promised, DE204 unknown name, DE205 defined twice
leaves   whether the promises are kept to `engines.proof`
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.model.expression import Expression
from diversion_engine.model.promise import Changing, Claim, Gives, HasRoute, How, Impossible, LeadsTo, Learning, Promise
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.ruleset.assembly.particulars import citations
from diversion_engine.ruleset.assembly.scope import Scope, by_id
from diversion_engine.ruleset.assembly.written import Written
from diversion_engine.ruleset.conditions.fact_condition import FactCondition
from diversion_engine.ruleset.documents.promises import PromiseDocument
from diversion_engine.ruleset.text.nodes import Entries, Text, span_of

DEMOGRAPHICS = "demographics"
"""Stands for all demographics together where a promise says what may change."""

FEW = 20
"""So many names are listed, where the one that was written is like none of them."""

VERDICTS = tuple(verdict for verdict in Verdict if verdict is not Verdict.UNDETERMINED)
CLAIMS = ("always", "never", "sometimes", "leads_to", "never_leads_to", "sometimes_leads_to", "has_route", "changing_only",
          "learning_more_never_takes_away")  # fmt: skip


def build_impossible(written: Written, scope: Scope) -> tuple[Impossible, ...]:
    """Every contradiction of every file."""
    documents = [one for file in written.files for one in file.cannot_be]
    return tuple(Impossible(scope.conditions.read(one.when), str(one.says), span_of(one.says)) for one in documents)


def build_promises(written: Written, scope: Scope) -> tuple[Promise, ...]:
    """Every promise of every file."""
    builder = _Builder(scope)
    made = (builder.promise(document) for file in written.files for document in file.promises)
    found = by_id(made, "promises", scope.report)
    return tuple(found[name] for name in sorted(found))


@dataclass(frozen=True, slots=True)
class _Builder:
    scope: Scope

    def promise(self, document: PromiseDocument) -> Promise:
        """One promise; what it cannot promise is reported and left out."""
        if not any(document.entry(key) for key in CLAIMS) and not document.refused & set(CLAIMS):
            self.scope.report.add(
                Code.MISSING_KEY,
                f"`{document.id}` promises nothing",
                span_of(document.id),
                help="add for example `never: {call_sro: [must, may]}`",
            )
        return Promise(
            str(document.id), str(document.says), tuple(self._claims(document)), self.scope.conditions.read(document.where),
            citations(document.cite), span_of(document.id),
        )  # fmt: skip

    def _claims(self, document: PromiseDocument) -> Iterator[Claim]:
        for how, verdicts in ((How.ALWAYS, document.always), (How.NEVER, document.never), (How.SOMETIMES, document.sometimes)):
            yield from self._gives(verdicts, how)
        routes = ((How.ALWAYS, document.leads_to), (How.NEVER, document.never_leads_to),
                  (How.SOMETIMES, document.sometimes_leads_to))  # fmt: skip
        for how, names in routes:
            if found := self._pathways_in(names):
                yield LeadsTo(found, how)
        if document.has_route:
            yield HasRoute()
        if found := self._pathways_in(document.learning_more_never_takes_away):
            yield Learning(found)
        yield from self._changing(document)

    def _gives(self, written: Mapping[Text, list[Text]], how: How) -> Iterator[Claim]:
        for action, names in written.items():
            verdicts = self._names_in(names, VERDICTS, "verdict")
            if self._actions_in([action]) and verdicts:
                yield Gives(str(action), frozenset(map(Verdict, verdicts)), how)

    def _changing(self, document: PromiseDocument) -> Iterator[Claim]:
        raises = self._actions_in(document.never_raises)
        changes = self._actions_in(document.never_changes)
        if document.changing_only is None:
            for key in ("never_raises", "never_changes"):
                if document.entry(key):
                    self.scope.report.add(
                        Code.MISSING_KEY,
                        f"`{document.id}` does not say which fact is changed",
                        document.place(key),
                        help="add `changing_only: …` with the name of a fact",
                    )
            return
        facts = tuple(self._facts(document.changing_only))
        if not (document.never_raises or document.never_changes):
            self.scope.report.add(
                Code.MISSING_KEY,
                f"`{document.id}` does not say what changing it never does",
                document.place("changing_only"),
                help="add `never_raises: …` or `never_changes: …` with the names of actions",
            )
        for found, only_raises in ((raises, True), (changes, False)):
            if found and facts:
                yield Changing(facts, tuple(sorted(found)), only_raises)

    def _facts(self, node: object) -> Iterator[tuple[str, Expression | None]]:
        vocabulary, conditions = self.scope.vocabulary, self.scope.conditions
        written = list(node.items()) if isinstance(node, Entries) else [(text, None) for text in conditions.texts(node)]
        for name, value in written:
            if name == DEMOGRAPHICS:
                yield from ((one, None) for one in sorted(vocabulary.demographics))
            elif name in vocabulary.demographics:
                yield str(name), None
            elif self._names_in([name], [*vocabulary.facts, DEMOGRAPHICS], "fact"):
                fact = vocabulary.facts[name]
                yield fact.name, None if value is None else FactCondition(conditions, fact).read(value)

    def _actions_in(self, written: list[Text]) -> frozenset[str]:
        return self._names_in(written, self.scope.vocabulary.actions, "action")

    def _pathways_in(self, written: list[Text]) -> frozenset[str]:
        return self._names_in(written, self.scope.pathways, "pathway")

    def _names_in(self, written: list[Text], known: Collection[str], what: str) -> frozenset[str]:
        """The names that exist. A promise is about what is there: it is no reason to define more."""
        how = f"the {what}s are {listed(known, FEW)}" if len(known) <= FEW else f"use the name of a {what} that is there"
        return frozenset(self.scope.names(written, known, what, how))
