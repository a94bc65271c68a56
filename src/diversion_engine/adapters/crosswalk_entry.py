"""One entry of a crosswalk → the meaning of its code.

reads    an entry as written
gives    a `Meaning`
reports  DE604 for a name or value that the vocabulary does not have, and for an entry that settles nothing
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from diversion_engine.adapters.crosswalk_documents import EntryDocument, ListDocument
from diversion_engine.adapters.gathering import CONDUCT
from diversion_engine.adapters.map_file import unknown_fact
from diversion_engine.adapters.meaning import Conduct, Meaning, Role
from diversion_engine.adapters.written import value_written
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.rule import InForce
from diversion_engine.model.vocabulary import Fact, Kind, Value, Vocabulary
from diversion_engine.ruleset.text.nodes import Items, Text, span_of


class EntryReader:
    """Reads the entries of one file."""

    def __init__(self, vocabulary: Vocabulary, in_force: InForce, report: Report) -> None:
        self.vocabulary = vocabulary
        self.in_force = in_force
        self.report = report

    def meaning(self, namespace: Text, written: ListDocument, code: Text, entry: EntryDocument) -> Meaning:
        """The meaning of one code."""
        facts = self.facts(entry.written)
        conduct = self._conduct(entry, everything=written.each_act_has_a_row == "true")
        untold = tuple(str(name) for name in entry.cannot_tell if self._fact(name) is not None)
        if entry.possible_conduct and CONDUCT not in untold:
            untold = (*untold, CONDUCT)
        self._check(code, entry, facts)
        return Meaning(
            str(code),
            str(namespace),
            facts,
            conduct,
            untold,
            cast("Role | None", entry.role and str(entry.role)),
            self._demographics(entry),
            str(entry.note),
            self.in_force,
            span_of(code),
        )

    def facts(self, written: Mapping[Text, object]) -> dict[str, Value]:
        """The facts that are written with their values; what does not fit is left out with a finding."""
        found: dict[str, Value] = {}
        for name, node in written.items():
            fact = self._fact(name)
            value = self._value(fact, node) if fact is not None else None
            if value is not None:
                found[str(name)] = value
        return found

    def _fact(self, name: Text) -> Fact | None:
        fact = self.vocabulary.facts.get(name)
        if fact is None:
            # A comma in a note between braces makes a key of what follows it.
            otherwise = "put quotes around text that holds a comma" if " " in name else None
            unknown_fact(name, self.vocabulary, self.report, EntryDocument.model_fields, otherwise)
        return fact

    def _value(self, fact: Fact, node: object) -> Value | None:
        texts = list(node) if isinstance(node, Items) and fact.kind is Kind.SET else [node]
        values = [value_written(fact, text) if isinstance(text, Text) else None for text in texts]
        for text, value in zip(texts, values, strict=True):
            if value is None:
                report_value(fact, text, self.report)
        if None in values:
            return None
        if fact.kind is Kind.SET:
            return frozenset(member for value in values if isinstance(value, frozenset) for member in value)
        return values[0]

    def _conduct(self, entry: EntryDocument, *, everything: bool) -> Conduct | None:
        fact = self.vocabulary.facts.get(CONDUCT)
        if fact is None or (entry.conduct is None and not entry.possible_conduct):
            return None
        for name in (*(entry.conduct or ()), *entry.possible_conduct):
            if name not in fact.values:
                report_value(fact, name, self.report)
        surely = frozenset(map(str, entry.conduct or ()))
        possibly = surely | frozenset(map(str, entry.possible_conduct)) if everything else frozenset(fact.values)
        return Conduct(surely, possibly)

    def _demographics(self, entry: EntryDocument) -> dict[str, str | bool]:
        known = self.vocabulary.demographics
        for name in entry.demographics:
            if name not in known:
                self.report.add(
                    Code.BAD_MAP,
                    f"there are no demographics `{name}`",
                    span_of(name),
                    help=did_you_mean(name, known, otherwise=f"there are {listed(sorted(known))}"),
                )
        words: Mapping[str, bool] = {"true": True, "false": False}
        return {str(name): words.get(value, str(value)) for name, value in entry.demographics.items()}

    def _check(self, code: Text, entry: EntryDocument, facts: Mapping[str, Value]) -> None:
        settled = {*facts, *([CONDUCT] if entry.conduct is not None else ())}
        for name in entry.cannot_tell:
            if name in settled:
                self.report.add(
                    Code.BAD_MAP,
                    f"`{code}` settles `{name}`, and is said not to tell it",
                    span_of(name),
                    help="keep one of the two; for conduct that is possible as well, use `possible_conduct`",
                )
        says_something = entry.written or entry.possible_conduct or entry.cannot_tell or entry.role or entry.demographics
        if not says_something and entry.conduct is None:
            self.report.add(
                Code.BAD_MAP,
                f"`{code}` settles nothing",
                span_of(code),
                help="say what it settles, or name under `cannot_tell` what it leaves open",
            )


def several(written: Mapping[Text, Iterable[Text]], vocabulary: Vocabulary, report: Report) -> dict[str, tuple[Value, ...]]:
    """The orders under `when_several`, checked."""
    orders: dict[str, tuple[Value, ...]] = {}
    for name, texts in written.items():
        fact = vocabulary.facts.get(name)
        if fact is None:
            unknown_fact(name, vocabulary, report)
            continue
        values = {text: value_written(fact, text) for text in texts}
        for text, value in values.items():
            if value is None:
                report_value(fact, text, report)
        orders[str(name)] = tuple(value for value in values.values() if value is not None)
    return orders


def report_value(fact: Fact, node: object, report: Report) -> None:
    """Report a value that a fact cannot have."""
    word = str(node) if isinstance(node, Text) else ""
    words = fact.values or (("true", "false") if fact.kind is Kind.BOOLEAN else ())
    listing = f"its values are {listed(words, 20)}" if words else f"write a number from {fact.low:g} to {fact.high:g}"
    report.add(
        Code.BAD_MAP,
        f"`{fact.name}` has no value `{word}`" if word else f"`{fact.name}` needs one of its values here",
        span_of(node),
        help=did_you_mean(word, words, otherwise=listing),
    )
