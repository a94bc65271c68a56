"""Thresholds: figures that have a name and change on given days, and limits that stand in conditions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diversion_engine.explain.english import english
from diversion_engine.explain.naming import with_unit
from diversion_engine.explain.words import capital
from diversion_engine.handbook.book import Book
from diversion_engine.model.expression import Expression, Limit, Term, Within, leaves
from diversion_engine.model.program import Parameter, Program, Ruleset
from diversion_engine.model.rule import Rule
from diversion_engine.model.vocabulary import Fact, Kind
from diversion_engine.pages.document import Block, Heading, Para, Phrase, Section, Table


def figures(book: Book) -> Iterator[Section]:
    """The chapter on thresholds."""
    blocks: list[Block] = []
    named = tuple(_parameter(book, one) for one in book.ruleset.parameters.values())
    if named:
        blocks += [Heading("Figures with a name"), Para(("The policy may change them on a day.",))]
        blocks.append(Table("Named figures", ("Figure", f"On {book.day}", "Other days", "Rules"), named))
    limits = tuple(((capital(text),), book.refer(rules)) for text, rules in _limits(book).items())
    if limits:
        blocks += [Heading("Limits in rules"), Para(("“Less than” and “more than” leave the figure itself outside.",))]
        blocks.append(Table("Limits", ("Limit", "Rules"), limits))
    if blocks:
        yield Section("Thresholds", "thresholds", tuple(blocks))


def _parameter(book: Book, one: Parameter) -> tuple[Phrase, ...]:
    here = one.on(book.day)
    others = [f"{_figure(one, value)} from {start}" for start, value in one.values if value != here or start > book.day]
    rules = [rule.id for rule in book.ruleset.rules if one.name in _names(book.ruleset, rule)]
    now = "no value yet" if here is None else _figure(one, here)
    return (one.name,), (now,), ("; ".join(others) or "none",), book.refer(rules)


def _figure(one: Parameter, value: float) -> str:
    return with_unit(Fact(one.name, Kind.NUMBER, unit=one.unit), value)


def _names(ruleset: Ruleset, rule: Rule) -> set[str]:
    """The parameters that a rule reads, itself or through its terms."""
    limits = (limit for one in _withins(ruleset, rule.conditions) for limit in (one.low, one.high))
    return {limit.at for limit in limits if isinstance(limit, Limit) and isinstance(limit.at, str)}


def _limits(book: Book) -> dict[str, list[str]]:
    """Each limit on a number in words, with the rules that read it."""
    found: dict[str, list[str]] = {}
    for rule in book.rules:
        for text in dict.fromkeys(english(book.program, one) for one in _withins(book.program, rule.conditions)):
            found.setdefault(text, []).append(rule.id)
    return dict(sorted(found.items()))


def _withins(source: Program | Ruleset, conditions: Iterable[Expression]) -> Iterator[Within]:
    """Every limit on a number in these conditions and in the terms they use."""
    pending, opened = list(conditions), set[str]()
    while pending:
        for leaf in leaves(pending.pop()):
            if isinstance(leaf, Within):
                yield leaf
            elif isinstance(leaf, Term) and leaf.name not in opened:
                opened.add(leaf.name)
                pending.append(source.terms[leaf.name])
