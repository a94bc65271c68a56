"""Promises and contradictions as written → as meant.

reads    the folders, and the ruleset that was built from them
gives    what the vocabulary says cannot be, and what the ruleset promises
reports  DE203 nothing promised, DE204 unknown name, DE205 defined twice, DE206 a verdict that there is not
leaves   whether the promises are kept to `engines.proof`
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Mapping
from dataclasses import dataclass

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.suggest import did_you_mean
from diversion_engine.model.expression import Expression
from diversion_engine.model.program import Ruleset
from diversion_engine.model.promise import Changing, Claim, Gives, HasRoute, How, Impossible, LeadsTo, Learning, Promise
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.ruleset.build import citations
from diversion_engine.ruleset.condition import ConditionReader
from diversion_engine.ruleset.documents import PromiseDocument
from diversion_engine.ruleset.fact_condition import FactCondition
from diversion_engine.ruleset.load import Folder
from diversion_engine.ruleset.nodes import Entries, Text, span_of
from diversion_engine.ruleset.words import files_of, lost_in

DEMOGRAPHICS = "demographics"
"""Stands for all demographics together where a promise says what may change."""

VERDICTS = tuple(verdict for verdict in Verdict if verdict is not Verdict.UNDETERMINED)
CLAIMS = ("always", "never", "sometimes", "leads_to", "never_leads_to", "sometimes_leads_to", "has_route", "changing_only",
          "learning_more_never_takes_away")  # fmt: skip


def build_promises(
    folders: list[Folder], ruleset: Ruleset, report: Report
) -> tuple[tuple[Impossible, ...], tuple[Promise, ...]]:
    """Every contradiction and every promise of every file."""
    lost = lost_in(folders)
    reader = ConditionReader(ruleset.vocabulary, ruleset.terms, ruleset.parameters, report, lost)
    builder = _Builder(ruleset, reader, lost, report)
    impossible = tuple(
        Impossible(reader.read(one.when), str(one.says), span_of(one.says))
        for file in files_of(folders)
        for one in file.cannot_be
    )
    found: dict[str, Promise] = {}
    for document in (one for file in files_of(folders) for one in file.promises):
        made = builder.promise(document)
        earlier = found.setdefault(made.id, made)
        if earlier is not made:
            report.add(
                Code.DEFINED_TWICE,
                f"two promises have the id `{made.id}`",
                Label(made.span, "again here"),
                Label(earlier.span, "first here"),
                help="give one of them another id",
            )
    return impossible, tuple(found[name] for name in sorted(found))


@dataclass(frozen=True, slots=True)
class _Builder:
    ruleset: Ruleset
    reader: ConditionReader
    lost: Container[str]
    report: Report

    def promise(self, document: PromiseDocument) -> Promise:
        """One promise; what it cannot promise is reported and left out."""
        if not any(document.entry(key) for key in CLAIMS) and not document.refused & set(CLAIMS):
            self.report.add(
                Code.MISSING_KEY,
                f"`{document.id}` promises nothing",
                span_of(document.id),
                help="add for example `never: {call_sro: [must, may]}`",
            )
        return Promise(
            str(document.id), str(document.says), tuple(self._claims(document)), self.reader.read(document.where),
            citations(document.cite), span_of(document.id),
        )  # fmt: skip

    def _claims(self, document: PromiseDocument) -> Iterator[Claim]:
        for how, verdicts in ((How.ALWAYS, document.always), (How.NEVER, document.never), (How.SOMETIMES, document.sometimes)):
            yield from self._gives(verdicts, how)
        pathways = ((How.ALWAYS, document.leads_to), (How.NEVER, document.never_leads_to),
                    (How.SOMETIMES, document.sometimes_leads_to))  # fmt: skip
        for how, names in pathways:
            if found := self._names(names, self.ruleset.pathways, "pathway"):
                yield LeadsTo(found, how)
        if document.has_route:
            yield HasRoute()
        if found := self._names(document.learning_more_never_takes_away, self.ruleset.pathways, "pathway"):
            yield Learning(found)
        yield from self._changing(document)

    def _gives(self, written: Mapping[Text, list[Text]], how: How) -> Iterator[Claim]:
        for action, names in written.items():
            verdicts = self._names(names, VERDICTS, "verdict")
            if self._names([action], self.ruleset.vocabulary.actions, "action") and verdicts:
                yield Gives(str(action), frozenset(map(Verdict, verdicts)), how)

    def _changing(self, document: PromiseDocument) -> Iterator[Claim]:
        node = document.changing_only
        actions = self.ruleset.vocabulary.actions
        raises = self._names(document.never_raises, actions, "action")
        changes = self._names(document.never_changes, actions, "action")
        if node is None:
            for key in ("never_raises", "never_changes"):
                if document.entry(key):
                    self.report.add(
                        Code.MISSING_KEY,
                        f"`{document.id}` does not say which fact is changed",
                        document.place(key),
                        help="add `changing_only: …` with the name of a fact",
                    )
            return
        facts = tuple(self._facts(node))
        if not (document.never_raises or document.never_changes):
            self.report.add(
                Code.MISSING_KEY,
                f"`{document.id}` does not say what changing it never does",
                document.place("changing_only"),
                help="add `never_raises: …` or `never_changes: …` with the names of actions",
            )
        for found, only_raises in ((raises, True), (changes, False)):
            if found and facts:
                yield Changing(facts, tuple(sorted(found)), only_raises)

    def _facts(self, node: object) -> Iterator[tuple[str, Expression | None]]:
        vocabulary = self.ruleset.vocabulary
        written = list(node.items()) if isinstance(node, Entries) else [(text, None) for text in self.reader.texts(node)]
        for name, value in written:
            if name == DEMOGRAPHICS:
                yield from ((one, None) for one in sorted(vocabulary.demographics))
            elif name in vocabulary.demographics:
                yield str(name), None
            elif self._names([name], [*vocabulary.facts, DEMOGRAPHICS], "fact"):
                fact = vocabulary.facts[name]
                yield fact.name, None if value is None else FactCondition(self.reader, fact).read(value)

    def _names(self, written: list[Text], known: Collection[str], what: str) -> frozenset[str]:
        for name in written:
            if name not in known and name not in self.lost:
                self.report.add(
                    Code.UNKNOWN_NAME,
                    f"there is no {what} `{name}`",
                    span_of(name),
                    help=did_you_mean(name, known, otherwise=f"use the name of a {what} that is there"),
                )
        return frozenset(str(name) for name in written if name in known)
