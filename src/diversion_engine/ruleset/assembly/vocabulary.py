"""The vocabulary of a ruleset: the facts, conduct, actions and duties of all its files together.

reads    everything that is written
gives    a `Vocabulary`
reports  DE302 demographics among the facts, and what reading facts and conduct reports
"""

from __future__ import annotations

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.vocabulary import Action, Meaning, Verdict, Vocabulary
from diversion_engine.ruleset.assembly.conduct import groups_of
from diversion_engine.ruleset.assembly.facts import build_fact
from diversion_engine.ruleset.assembly.written import Written
from diversion_engine.ruleset.documents.vocabulary import ActionDocument, ConductDocument
from diversion_engine.ruleset.text.nodes import Text, span_of


def build_vocabulary(written: Written, report: Report) -> Vocabulary:
    """Join the vocabularies of all files."""
    conduct, duties = written.conduct, written.duties
    facts = {str(name): build_fact(name, document, conduct, report) for name, document in written.facts.items()}
    demographics = frozenset(str(name) for file in written.files for name in file.demographics)
    groups = groups_of(conduct, report)
    of_conduct = [name for name, fact in facts.items() if conduct and set(fact.values) >= set(conduct)]
    for name in demographics & facts.keys():
        report.add(
            Code.DEMOGRAPHICS_READ,
            f"`{name}` is demographics, and cannot be a fact as well",
            facts[name].span,
            help="remove it from `facts`",
        )
    return Vocabulary(
        facts,
        {str(name): _action(name, document) for name, document in written.actions.items()},
        {str(name): str(document.says) for name, document in duties.items()},
        demographics,
        {name: groups for name in of_conduct if groups},
        family={str(name): str(document.family) for name, document in duties.items() if document.family},
        hold=frozenset(str(name) for name, document in duties.items() if document.letter == "hold"),
        meanings={name: {str(code): _meaning(document) for code, document in conduct.items()} for name in of_conduct},
    )


def _meaning(document: ConductDocument) -> Meaning:
    return Meaning(
        str(document.says or ""), str(document.note or ""), str(document.topic or ""), tuple(map(str, document.also))
    )


def _action(name: Text, document: ActionDocument) -> Action:
    return Action(
        str(name), str(document.says), Verdict(document.default), document.guarded, document.primary or document.item,
        span_of(name), document.anyone_may, document.item,
    )  # fmt: skip
