"""The vocabulary of a ruleset: the facts, conduct, actions and duties of all its files together.

reads    the folders, what is extended first
gives    a `Vocabulary`
reports  DE205 defined twice, DE206 wrong value, DE203 missing key
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic_core import PydanticCustomError

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.suggest import did_you_mean, listed, nearest
from diversion_engine.model.facts import CANNOT_BE_KNOWN
from diversion_engine.model.vocabulary import Action, Fact, Kind, Meaning, Value, Verdict, Vocabulary
from diversion_engine.ruleset.condition import GROUPING
from diversion_engine.ruleset.documents import (
    ActionDocument,
    ConductDocument,
    DutyWordDocument,
    FactDocument,
    RowDocument,
    RulesFile,
)
from diversion_engine.ruleset.load import Folder
from diversion_engine.ruleset.matrix import COLUMNS
from diversion_engine.ruleset.nodes import Items, Text, span_of
from diversion_engine.ruleset.scalars import IDENTIFIER, parse_number

TAKEN = {
    **dict.fromkeys(GROUPING, "is a word of conditions"),
    **dict.fromkeys((*RowDocument.model_fields, *COLUMNS), "is a key of tables' rows"),
    **dict.fromkeys(("demographics", "incident_date", "incident", "student"), "travels beside the facts"),
}
"""Names that no fact can have, because something else is meant where they stand."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Names that are defined in a way that cannot be read: nothing more is said when they are missing."""

    names: frozenset[str]
    everything: bool

    def __contains__(self, name: object) -> bool:
        return self.everything or name in self.names or (isinstance(name, Text) and name.lost)


def lost_in(folders: list[Folder]) -> Lost:
    """What the folders would define if all of them could be read; that is anything when one of them is missing."""
    return Lost(frozenset().union(*(folder.lost for folder in folders)), not all(folder.complete for folder in folders))


def files_of(folders: list[Folder]) -> Iterator[RulesFile]:
    """Every rules file, what is extended first."""
    for folder in folders:
        for _, file in folder.files:
            yield file


def gathered(folders: list[Folder], key: str, what: str, report: Report) -> dict[Text, Any]:
    """One mapping of all files together; a name that is there already is reported and left out."""
    found: dict[Text, Any] = {}
    typed: dict[Text, Text] = {}
    for file in files_of(folders):
        for name, document in getattr(file, key).items():
            earlier = typed.setdefault(name, name)
            if earlier is not name:
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
    actions = {str(name): _action(name, document) for name, document in gathered(folders, "actions", "action", report).items()}
    duties: dict[Text, DutyWordDocument] = gathered(folders, "duties", "duty", report)
    demographics = frozenset(str(name) for file in files_of(folders) for name in file.demographics)
    flags = _groups(conduct, report)
    of_conduct = [name for name, fact in facts.items() if conduct and set(fact.values) >= {str(code) for code in conduct}]
    groups = {name: flags for name in of_conduct if flags}
    for name in demographics & facts.keys():
        report.add(
            Code.DEMOGRAPHICS_READ,
            f"`{name}` is demographics, and cannot be a fact as well",
            facts[name].span,
            help="remove it from `facts`",
        )
    return Vocabulary(
        facts, actions, {str(name): str(document.says) for name, document in duties.items()}, demographics, groups,
        family={str(name): str(document.family) for name, document in duties.items() if document.family},
        hold=frozenset(str(name) for name, document in duties.items() if document.letter == "hold"),
        meanings={name: {str(code): _meaning(document) for code, document in conduct.items()} for name in of_conduct},
    )  # fmt: skip


def _meaning(document: ConductDocument) -> Meaning:
    return Meaning(
        str(document.says or ""), str(document.note or ""), str(document.topic or ""), tuple(map(str, document.also))
    )


def _action(name: Text, document: ActionDocument) -> Action:
    return Action(
        str(name), str(document.says), Verdict(document.default), document.guarded, document.primary or document.item,
        span_of(name), document.anyone_may, document.item,
    )  # fmt: skip


def _fact(name: Text, document: FactDocument, conduct: Mapping[Text, ConductDocument], report: Report) -> Fact:
    kind = Kind(document.type)
    values = (
        tuple(str(code) for code in conduct)
        if list(document.values) == ["conduct"] and conduct
        else tuple(str(value) for value in document.values)
    )
    _check_name(name, report)
    if kind in (Kind.CHOICE, Kind.ORDERED, Kind.SET) and not values:
        report.add(Code.MISSING_KEY, f"the fact `{name}` has no values", span_of(name), help="add `values: [one, another]`")
    _check_once(name, document.values, report)
    if CANNOT_BE_KNOWN in values:
        report.add(
            Code.WRONG_VALUE,
            f"`{CANNOT_BE_KNOWN}` cannot be a value, because it is how staff answer that nobody can know",
            span_of(name),
            help="give the value another name",
        )
    low, high = document.start, document.to
    bounds = {"from: 0": low, "to: 100": high}
    if kind in (Kind.INTEGER, Kind.NUMBER) and None in bounds.values() and not document.refused & {"from", "to"}:
        report.add(
            Code.MISSING_KEY,
            f"the number `{name}` needs `from` and `to`, the least and the greatest it can be",
            span_of(name),
            help=f"add for example {' and '.join(f'`{example}`' for example, bound in bounds.items() if bound is None)}",
        )
    elif low is not None and high is not None and low > high:
        report.add(
            Code.WRONG_VALUE,
            f"the least that `{name}` can be is greater than the greatest",
            document.place("from", value=True),
            help="swap `from` and `to`",
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


def _check_name(name: Text, report: Report) -> None:
    if name in TAKEN:
        report.add(
            Code.DEFINED_TWICE,
            f"`{name}` {TAKEN[name]}, and cannot be the name of a fact",
            span_of(name),
            help="give the fact another name",
        )
    elif not IDENTIFIER.fullmatch(name):
        report.add(
            Code.WRONG_VALUE,
            f"`{name}` cannot be the name of a fact",
            span_of(name),
            help="use lower-case letters, digits, dashes and underscores, as in `similar_acts_this_year`",
        )


def _check_once(name: Text, values: Iterable[Text], report: Report) -> None:
    seen: set[Text] = set()
    for value in values:
        if value in seen:
            report.add(
                Code.DEFINED_TWICE, f"`{name}` has the value `{value}` twice", span_of(value), help="keep each value once"
            )
        seen.add(value)


def _ordinary(fact: Fact, node: object, report: Report) -> Value | None:
    if node is None or getattr(node, "lost", False):
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
                figure = parse_number(node)
            except PydanticCustomError:
                figure = fact.high + 1
            if fact.low <= figure <= fact.high and (fact.kind is Kind.NUMBER or figure == int(figure)):
                return int(figure) if fact.kind is Kind.INTEGER else figure
        case _:
            pass
    said = f"`{node}`" if isinstance(node, Text) else "this value"
    report.add(
        Code.WRONG_VALUE,
        f"{said} cannot be the ordinary value of `{fact.name}`, which has no such value",
        span_of(node),
        help=_choices(fact),
    )
    return None


def _choices(fact: Fact) -> str:
    if fact.kind is Kind.BOOLEAN:
        return "write true or false"
    return f"write a number from {fact.low:g} to {fact.high:g}" if fact.is_number else f"its values are {listed(fact.values)}"


def _protects(fact: Fact, ordinary: Value | None, document: FactDocument, report: Report) -> frozenset[Value]:
    if not document.protective:
        return frozenset()
    if fact.kind not in (Kind.BOOLEAN, Kind.CHOICE, Kind.ORDERED):
        report.add(
            Code.WRONG_VALUE,
            f"`{fact.name}` cannot be protective, because it is {'a set' if fact.kind is Kind.SET else 'a number'}",
            document.place("protective"),
            help="make it a boolean, a choice or an ordered fact, whose values can be told apart",
        )
        return frozenset()
    if ordinary is None and not document.protects and document.ordinary is None:
        report.add(
            Code.MISSING_KEY,
            f"`{fact.name}` is protective, and nothing says which of its values protect",
            document.place("protective"),
            help="add `ordinary`, the value that does not protect, or list those that do under `protects`",
        )
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
    found: dict[Text, set[str]] = {}
    for code, document in conduct.items():
        for flag, value in document.entries():
            if flag in ConductDocument.model_fields or getattr(value, "lost", False):
                continue
            if value not in ("true", "false"):
                report.add(
                    Code.WRONG_VALUE,
                    f"the flag `{flag}` of `{code}` is neither true nor false",
                    span_of(value),
                    help=did_you_mean(flag, ConductDocument.model_fields, otherwise="write true or false"),
                )
            elif flag in conduct:
                report.add(
                    Code.DEFINED_TWICE,
                    f"`{flag}` is conduct, and cannot be a flag of `{code}` as well",
                    flag.span,
                    help="give the flag another name",
                )
            elif value == "true":
                found.setdefault(flag, set()).add(str(code))
    _check_flags(found, report)
    return {str(flag): frozenset(codes) for flag, codes in found.items()}


def _check_flags(found: Mapping[Text, set[str]], report: Report) -> None:
    """A flag that only one code has, and that resembles another, is likely to be misspelt."""
    for flag, codes in found.items():
        meant = nearest(flag, (other for other in found if other != flag)) if len(codes) == 1 else None
        if meant is not None and len(found[Text(meant)]) > 1:
            report.add(
                Code.UNKNOWN_NAME,
                f"no other conduct has the flag `{flag}`",
                flag.span,
                help=f"did you mean `{meant}`?",
                severity="warning",
            )
