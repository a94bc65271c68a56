"""One fact of the vocabulary: what kind it is, its values, which of them are ordinary, which protect.

reads    the fact as written, and the conduct codes, which may be its values
gives    a `Fact`
reports  DE203 missing key, DE205 a name that is taken or a value twice, DE206 wrong value
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from pydantic_core import PydanticCustomError

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.facts import CANNOT_BE_KNOWN
from diversion_engine.model.vocabulary import Fact, Kind, Value
from diversion_engine.ruleset.conditions.words import GROUPING
from diversion_engine.ruleset.documents.rules import RowDocument
from diversion_engine.ruleset.documents.scalars import IDENTIFIER, parse_number
from diversion_engine.ruleset.documents.vocabulary import FactDocument
from diversion_engine.ruleset.matrix.rows import COLUMNS
from diversion_engine.ruleset.text.nodes import Items, Text, is_lost, span_of

TAKEN = {
    **dict.fromkeys(GROUPING, "is a word of conditions"),
    **dict.fromkeys((*RowDocument.model_fields, *COLUMNS), "is a key of tables' rows"),
    **dict.fromkeys(("demographics", "incident_date", "incident", "student"), "travels beside the facts"),
}
"""Names that no fact can have, because something else is meant where they stand."""


def build_fact(name: Text, document: FactDocument, conduct: Collection[str], report: Report) -> Fact:
    """The fact; what cannot be is reported and left out."""
    return _Builder(name, document, report).fact(conduct)


@dataclass(frozen=True, slots=True)
class _Builder:
    name: Text
    document: FactDocument
    report: Report

    def fact(self, conduct: Collection[str]) -> Fact:
        document = self.document
        values = conduct if list(document.values) == ["conduct"] and conduct else document.values
        plain = Fact(
            str(self.name), Kind(document.type), tuple(map(str, values)), document.start or 0, document.to or 0,
            document.unit and str(document.unit), ask=str(document.ask), note=str(document.note),
            source=document.source and str(document.source), span=span_of(self.name),
        )  # fmt: skip
        self._check_name()
        self._check_values(plain)
        self._check_bounds(plain)
        fact = replace(plain, ordinary=self._ordinary(plain))
        return replace(fact, protects=self._protects(fact)) if document.protective else fact

    def _check_name(self) -> None:
        name = self.name
        if name in TAKEN:
            self.report.add(
                Code.DEFINED_TWICE,
                f"`{name}` {TAKEN[name]}, and cannot be the name of a fact",
                span_of(name),
                help="give the fact another name",
            )
        elif not IDENTIFIER.fullmatch(name):
            self.report.add(
                Code.WRONG_VALUE,
                f"`{name}` cannot be the name of a fact",
                span_of(name),
                help="use lower-case letters, digits, dashes and underscores, as in `similar_acts_this_year`",
            )

    def _check_values(self, fact: Fact) -> None:
        name, place = self.name, span_of(self.name)
        if fact.kind in (Kind.CHOICE, Kind.ORDERED, Kind.SET) and not fact.values:
            self.report.add(Code.MISSING_KEY, f"the fact `{name}` has no values", place, help="add `values: [one, another]`")
        seen: set[Text] = set()
        for value in self.document.values:
            if value in seen:
                self.report.add(
                    Code.DEFINED_TWICE, f"`{name}` has the value `{value}` twice", span_of(value), help="keep each value once"
                )
            seen.add(value)
        if CANNOT_BE_KNOWN in fact.values:
            self.report.add(
                Code.WRONG_VALUE,
                f"`{CANNOT_BE_KNOWN}` cannot be a value, because it is how staff answer that nobody can know",
                place,
                help="give the value another name",
            )

    def _check_bounds(self, fact: Fact) -> None:
        bounds = {"from: 0": self.document.start, "to: 100": self.document.to}
        if fact.is_number and None in bounds.values() and not self.document.refused & {"from", "to"}:
            self.report.add(
                Code.MISSING_KEY,
                f"the number `{self.name}` needs `from` and `to`, the least and the greatest it can be",
                span_of(self.name),
                help=f"add for example {' and '.join(f'`{example}`' for example, bound in bounds.items() if bound is None)}",
            )
        elif None not in bounds.values() and fact.low > fact.high:
            self.report.add(
                Code.WRONG_VALUE,
                f"the least that `{self.name}` can be is greater than the greatest",
                self.document.place("from", value=True),
                help="swap `from` and `to`",
            )

    def _ordinary(self, fact: Fact) -> Value | None:
        """The value of an uneventful day, where one is named."""
        node = self.document.ordinary
        if node is None or is_lost(node):
            return None
        value = _as_value(fact, node)
        if value is None:
            said = f"`{node}`" if isinstance(node, Text) else "this value"
            self.report.add(
                Code.WRONG_VALUE,
                f"{said} cannot be the ordinary value of `{fact.name}`, which has no such value",
                span_of(node),
                help=_choices(fact),
            )
        return value

    def _protects(self, fact: Fact) -> frozenset[Value]:
        """The values that protect a student: those that are named, else all but the ordinary one."""
        document, report = self.document, self.report
        if fact.kind not in (Kind.BOOLEAN, Kind.CHOICE, Kind.ORDERED):
            report.add(
                Code.WRONG_VALUE,
                f"`{fact.name}` cannot be protective, because it is {'a set' if fact.kind is Kind.SET else 'a number'}",
                document.place("protective"),
                help="make it a boolean, a choice or an ordered fact, whose values can be told apart",
            )
            return frozenset()
        if document.ordinary is None and not document.protects:
            report.add(
                Code.MISSING_KEY,
                f"`{fact.name}` is protective, and nothing says which of its values protect",
                document.place("protective"),
                help="add `ordinary`, the value that does not protect, or list those that do under `protects`",
            )
        by_name = _by_name(fact)
        for name in document.protects:
            if name not in by_name:
                report.add(
                    Code.WRONG_VALUE,
                    f"`{fact.name}` has no value `{name}`",
                    span_of(name),
                    help=did_you_mean(name, by_name, otherwise=f"its values are {listed(by_name)}"),
                )
        named = [by_name[name] for name in document.protects if name in by_name]
        return frozenset(named or (value for value in by_name.values() if value != fact.ordinary))


def _by_name(fact: Fact) -> dict[str, Value]:
    """The values of a fact that has few, by what is typed for them."""
    if fact.kind is Kind.BOOLEAN:
        return {"true": True, "false": False}
    return {value: value for value in fact.values}


def _as_value(fact: Fact, node: object) -> Value | None:
    """The value that was typed; None when the fact has no such value."""
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
            return _as_figure(fact, node)
        case _:
            return None


def _as_figure(fact: Fact, node: object) -> float | None:
    try:
        figure = parse_number(node)
    except PydanticCustomError:
        return None
    if not fact.low <= figure <= fact.high:
        return None
    if fact.kind is Kind.NUMBER:
        return figure
    return int(figure) if figure == int(figure) else None


def _choices(fact: Fact) -> str:
    if fact.kind is Kind.BOOLEAN:
        return "write true or false"
    return f"write a number from {fact.low:g} to {fact.high:g}" if fact.is_number else f"its values are {listed(fact.values)}"
