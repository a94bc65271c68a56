"""The vocabulary of a ruleset: the facts, conduct, actions and duties of all its files together.

reads    the folders, what is extended first
gives    a `Vocabulary`
reports  DE205 defined twice, DE206 wrong value, DE203 missing key
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.facts import CANNOT_BE_KNOWN
from diversion_engine.model.vocabulary import Action, Fact, Kind, Value, Verdict, Vocabulary
from diversion_engine.ruleset.documents import ConductDocument, FactDocument, RulesFile
from diversion_engine.ruleset.load import Folder
from diversion_engine.ruleset.nodes import Items, Text, span_of

T = TypeVar("T")


def files_of(folders: list[Folder]) -> Iterator[RulesFile]:
    """Every rules file, what is extended first."""
    for folder in folders:
        for _, file in folder.files:
            yield file


def gathered(folders: list[Folder], key: str, what: str, report: Report) -> dict[Text, Any]:
    """One mapping of all files together; a name that is there already is reported and left out."""
    found: dict[Text, Any] = {}
    for file in files_of(folders):
        for name, document in getattr(file, key).items():
            earlier = next((known for known in found if known == name), None) if name in found else None
            if earlier is not None:
                report.add(
                    Code.DEFINED_TWICE,
                    f"the {what} `{name}` is defined twice",
                    Label(span_of(name), "again here"),
                    Label(span_of(earlier), "first here"),
                    help="give one of them another name, or remove it",
                )
            else:
                found[name] = document
    return found


def build_vocabulary(folders: list[Folder], report: Report) -> Vocabulary:
    """Join the vocabularies of all folders."""
    conduct: dict[Text, ConductDocument] = gathered(folders, "conduct", "conduct", report)
    facts = {
        str(name): _fact(name, document, conduct, report)
        for name, document in gathered(folders, "facts", "fact", report).items()
    }
    actions = {
        str(name): Action(
            str(name), str(document.says), Verdict(document.default), document.guarded, document.primary, span_of(name)
        )
        for name, document in gathered(folders, "actions", "action", report).items()
    }
    duties = {str(name): str(document.says) for name, document in gathered(folders, "duties", "duty", report).items()}
    demographics = frozenset(str(name) for file in files_of(folders) for name in file.demographics)
    flags = _groups(conduct, report)
    groups = {name: flags for name, fact in facts.items() if flags and set(fact.values) >= {str(code) for code in conduct}}
    for name in demographics & facts.keys():
        report.add(
            Code.DEMOGRAPHICS_READ,
            f"`{name}` is demographics, and cannot be a fact as well",
            facts[name].span,
            help="remove it from `facts`",
        )
    return Vocabulary(facts, actions, duties, demographics, groups)


def _fact(name: Text, document: FactDocument, conduct: Mapping[Text, ConductDocument], report: Report) -> Fact:
    kind = Kind(document.type)
    values = (
        tuple(str(code) for code in conduct)
        if list(document.values) == ["conduct"] and conduct
        else tuple(str(value) for value in document.values)
    )
    if kind in (Kind.CHOICE, Kind.ORDERED, Kind.SET) and not values:
        report.add(Code.MISSING_KEY, f"the {kind} `{name}` has no values", span_of(name), help="add `values: [ … ]`")
    if len(set(values)) < len(values):
        report.add(Code.DEFINED_TWICE, f"`{name}` has a value twice", span_of(name), help="keep each value once")
    if CANNOT_BE_KNOWN in values:
        report.add(
            Code.WRONG_VALUE,
            f"`{CANNOT_BE_KNOWN}` cannot be a value, because it is how staff answer that nobody can know",
            span_of(name),
            help="give the value another name",
        )
    low, high = document.start, document.to
    if kind in (Kind.INTEGER, Kind.NUMBER) and (low is None or high is None or low > high):
        report.add(
            Code.MISSING_KEY,
            f"the number `{name}` needs `from` and `to`, the least and the greatest it can be",
            span_of(name),
            help="add both",
        )
    fact = Fact(
        str(name), kind, values, low or 0, high or 0, document.unit and str(document.unit),
        ask=str(document.ask), note=str(document.note), source=document.source and str(document.source), span=span_of(name),
    )  # fmt: skip
    ordinary = _ordinary(fact, document.ordinary, report)
    return Fact(
        fact.name, kind, values, fact.low, fact.high, fact.unit, ordinary, fact.ask, fact.note, fact.source,
        _protects(fact, ordinary, document, report), fact.span,
    )  # fmt: skip


def _ordinary(fact: Fact, node: object, report: Report) -> Value | None:
    if node is None:
        return None
    texts = list(node) if isinstance(node, Items) else [node]
    match fact.kind:
        case Kind.BOOLEAN if node in ("true", "false"):
            return node == "true"
        case Kind.CHOICE | Kind.ORDERED if node in fact.values:
            return str(node)
        case Kind.SET if node == "all":
            return frozenset(fact.values)
        case Kind.SET if all(text in fact.values for text in texts):
            return frozenset(str(text) for text in texts)
        case Kind.INTEGER | Kind.NUMBER:
            try:
                figure = float(str(node))
            except ValueError:
                figure = fact.high + 1
            if fact.low <= figure <= fact.high:
                return int(figure) if fact.kind is Kind.INTEGER else figure
        case _:
            pass
    report.add(
        Code.WRONG_VALUE,
        f"`{fact.name}` cannot have this ordinary value",
        span_of(node),
        help=f"its values are {listed(fact.values)}" if fact.values else "choose one that it can have",
    )
    return None


def _protects(fact: Fact, ordinary: Value | None, document: FactDocument, report: Report) -> frozenset[Value]:
    if not document.protective:
        return frozenset()
    by_name: dict[str, Value] = (
        {"true": True, "false": False} if fact.kind is Kind.BOOLEAN else {value: value for value in fact.values}
    )
    for name in document.protects:
        if name not in by_name:
            report.add(
                Code.WRONG_VALUE,
                f"`{fact.name}` has no value `{name}`",
                span_of(name),
                help=did_you_mean(name, by_name, otherwise=f"its values are {listed(by_name)}"),
            )
    named = [by_name[name] for name in document.protects if name in by_name]
    return frozenset(named or (value for value in by_name.values() if value != ordinary))


def _groups(conduct: Mapping[Text, ConductDocument], report: Report) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for code, document in conduct.items():
        for flag, value in (document.model_extra or {}).items():
            if value not in ("true", "false"):
                report.add(
                    Code.WRONG_VALUE,
                    f"the flag `{flag}` of `{code}` is neither true nor false",
                    span_of(value) if value else span_of(code),
                    help="write true or false",
                )
            elif value == "true":
                found.setdefault(str(flag), set()).add(str(code))
    return {flag: frozenset(codes) for flag, codes in found.items()}
