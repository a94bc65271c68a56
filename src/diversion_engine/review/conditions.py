"""A row of "any incident where" → a condition, read as rulesets are.

    | injury                 | at least minor    |
    | weapon                 | not firearm       |
    | conduct                | one of violent    |
    | similar acts this year | between 2 and 5   |

The words become the node that a ruleset would have, so that they mean the same and are checked in the same way.
"""

from __future__ import annotations

from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.model.expression import ALWAYS, Expression
from diversion_engine.model.vocabulary import Fact, Kind
from diversion_engine.review.names import Names, NotInPolicyError, split
from diversion_engine.ruleset.conditions.condition import ConditionReader
from diversion_engine.ruleset.text.nodes import Entries, Items, Node, Text


def condition(names: Names, name: str, words: str, span: Span, report: Report) -> Expression:
    """The condition that a fact, or a term, is what the words say; *span* is where they stand."""
    ruleset = names.ruleset
    reader = ConditionReader(ruleset.vocabulary, ruleset.terms, (), report)
    try:
        fact: Fact | None = names.fact(name)
    except NotInPolicyError:
        if name.strip() not in ruleset.terms:
            raise
        fact = None
    if words.casefold() in names.catalogue.words["anything"]:
        return ALWAYS
    if fact is None:
        return reader.read(Entries({Text.at(name.strip(), span): Text.at(_truth(names, words), span)}))
    return reader.read(Entries({Text.at(fact.name, span): _node(names, fact, words, span)}))


def _node(names: Names, fact: Fact, words: str, span: Span) -> Node:
    for said, word in sorted(names.catalogue.lists["condition"].items(), key=lambda item: -len(item[0])):
        if words.casefold().startswith(f"{said} "):
            rest = words[len(said) + 1 :]
            if word == "any":
                return _values(names, fact, split(rest), span)
            if word == "between":
                and_ = next(f" {one} " for one in names.catalogue.words["and"])
                return Entries({Text.at(word, span): _values(names, fact, rest.split(and_), span)})
            return Entries({Text.at(word, span): _values(names, fact, split(rest), span)})
    return _values(names, fact, split(words), span)


def _values(names: Names, fact: Fact, words: list[str], span: Span) -> Node:
    found = [Text.at(_value(names, fact, one.strip()), span) for one in words]
    return found[0] if len(found) == 1 else Items(found)


def _value(names: Names, fact: Fact, words: str) -> str:
    """The value as a ruleset writes it; what is no value is left for the reader of conditions to refuse."""
    if fact.kind is Kind.BOOLEAN:
        return _truth(names, words)
    groups = names.ruleset.vocabulary.groups.get(fact.name, {})
    if fact.is_number:
        return words
    for group in (words, words.replace(" ", "_"), words.replace(" ", "-")):
        if group in groups:
            return group
    try:
        return names.member(fact, words)
    except NotInPolicyError:
        return words


def _truth(names: Names, words: str) -> str:
    value = words.casefold()
    return "true" if value in names.catalogue.words["yes"] else "false" if value in names.catalogue.words["no"] else words
