"""Clauses → tables: for every value of every fact, which clauses it leaves standing.

What the bits of a state mean is said in `masks`, how a column is looked up in `columns`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from diversion_engine.engines.kernel.clauses import Clauses, Key
from diversion_engine.engines.kernel.columns import Column, any_value, column
from diversion_engine.engines.kernel.layout import lay_out
from diversion_engine.engines.kernel.masks import Masks, Placed
from diversion_engine.model.facts import Facts
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, negated
from diversion_engine.model.vocabulary import Fact, Kind, Vocabulary
from diversion_engine.semantics.evaluate import truth_of

MOST_STATES = 10_000
TOGETHER = 6
"""How many terms are looked up at once: more are fewer steps, and occur in more combinations."""


class Tables:
    """The masks of every column and term."""

    def __init__(self, clauses: Clauses, vocabulary: Vocabulary) -> None:
        self.layout = layout = lay_out(clauses)
        by_column: dict[str, list[Placed]] = defaultdict(list)
        by_term: dict[Key, list[Placed]] = defaultdict(list)
        fixed: list[Placed] = []
        for bit, clause in enumerate(layout.bits):
            for literal in clause:
                if literal.term is not None:
                    by_term[literal.term].append((bit, literal))
                elif literal.column is not None:
                    by_column[literal.column].append((bit, literal))
                else:
                    fixed.append((bit, literal))
        columns = sorted(by_column)
        self._masks = masks = Masks(layout.size, columns)
        self.size, self.all_clauses, self.missing_bit = masks.size, masks.all_clauses, masks.missing_bit
        self.start = masks.under(fixed, Facts())
        terms = [(layout.terms[key], self._term_masks(by_term[key])) for key in clauses.terms]
        self.terms = [Terms(terms[place : place + TOGETHER], self.size) for place in range(0, len(terms), TOGETHER)]
        self.term_uses = [(layout.terms[key], _bits(by_term[key])) for key in clauses.terms]
        self.column_uses = {name: _bits(_doubtful(by_column[name])) for name in columns}
        facts = {name: vocabulary.facts[name] for name in columns if not name.endswith("?")}
        self.set_columns = {name: by_column[name] for name, fact in facts.items() if fact.kind is Kind.SET}
        self.names = list(facts)
        self.by_column: list[Column] = [column(masks, fact, by_column[name]) for name, fact in facts.items()]
        asked = [(name, vocabulary.facts[name.removesuffix("?")]) for name in columns if name.endswith("?")]
        self.known = [self._known(name, fact, by_column[name]) for name, fact in asked]

    def _known(self, name: str, fact: Fact, literals: list[Placed]) -> tuple[str, int, int, int]:
        """Of a column that asks whether a fact is known: the masks when it is, when it cannot be, and while that is open."""
        given = self._masks.under(literals, Facts({fact.name: any_value(fact)}))
        never = self._masks.under(literals, Facts({}, frozenset({fact.name})))
        settled = self._masks.settled(name)
        return fact.name, given & settled, never & settled, self._masks.under(literals, Facts())

    def _term_masks(self, literals: list[Placed]) -> tuple[int, int, int]:
        """What a term leaves standing when it is false, unknown and true."""
        false, unknown, true = (
            self._masks.of((bit, negated(truth) if literal.negated else truth) for bit, literal in literals)
            for truth in (FALSE, UNKNOWN, TRUE)
        )
        return false, unknown, true


def _bits(literals: Iterable[Placed]) -> int:
    bits = 0
    for bit, _ in literals:
        bits |= 1 << bit
    return bits


def _doubtful(literals: Iterable[Placed]) -> list[Placed]:
    """The literals that are unknown while their fact is missing."""
    return [(bit, literal) for bit, literal in literals if truth_of(literal.expression, Facts(), {}) is UNKNOWN]


class Terms(dict[int, int]):
    """What a few terms leave standing, worked out once for each state of their own clauses.

    `bits` are those clauses; a term stands after those it uses, within the row and between rows.
    """

    def __init__(self, terms: list[tuple[int, tuple[int, int, int]]], size: int) -> None:
        super().__init__()
        self._terms, self._size = terms, size
        self.bits = 0
        for clauses, _ in terms:
            self.bits |= clauses | clauses << size

    def __missing__(self, state: int) -> int:
        mask = -1
        for clauses, (false, unknown, true) in self._terms:
            left = state & mask
            mask &= true if left & clauses else unknown if left >> self._size & clauses else false
        if len(self) < MOST_STATES:
            self[state] = mask
        return mask
