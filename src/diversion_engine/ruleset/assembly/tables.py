"""The rows of a table → rules: each has its own id and effects, the table's words, and both conditions.

reads    a table
gives    a `RuleDocument` for each row, which stands where the row does
reports  DE202 a column that is no key and no condition, DE203 a table without rows
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import nearest
from diversion_engine.ruleset.assembly.scope import Scope
from diversion_engine.ruleset.conditions.words import GROUPING
from diversion_engine.ruleset.documents.rules import EFFECTS, RowDocument, RuleDocument, TableDocument
from diversion_engine.ruleset.text.nodes import Entries, Items, Text, span_of

_OWN = RowDocument.model_fields
"""The keys of a row that are no conditions."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Makes rules of rows."""

    scope: Scope

    def rules(self, table: TableDocument) -> list[RuleDocument]:
        """The rules that a table stands for."""
        if not table.rows and table.file is None and "rows" not in table.refused:
            self.scope.report.add(
                Code.MISSING_KEY,
                f"`{table.id}` has no `rows`",
                span_of(table.id),
                help="add `rows: …`, or the name of a matrix, as in `file: steps.csv`",
            )
        said: dict[Span, bool] = {}
        return [_rule(table, row, self._conditions(row, said)) for row in table.rows]

    def _conditions(self, row: RowDocument, said: dict[Span, bool]) -> Entries:
        """The keys of a row that are conditions.

        What is wrong with the head of a column is said once, and not for every row. *said* holds where such heads
        stand, and whether each was meant as a key of the row.
        """
        conditions = Entries.at({}, span_of(row.id))
        for key, value in row.entries():
            if key.span in said:
                if said[key.span]:
                    row.refuse(*EFFECTS)
                continue
            is_own = self._is_own(key, row)
            if not is_own:
                conditions[key] = value
            if key not in _OWN and not self._is_known(key):
                said[key.span] = is_own
        return conditions

    def _is_own(self, key: Text, row: RowDocument) -> bool:
        """Whether a key of a row is one of its own, perhaps misspelt, and no condition."""
        report = self.scope.report
        if key in _OWN or self._is_known(key) or report.is_full:
            return key in _OWN
        meant = nearest(key, [*_OWN, *self._heads(), *self.scope.vocabulary.demographics])
        if meant not in _OWN:
            return False
        report.add(Code.UNKNOWN_KEY, f"`{key}` is not a key that can stand here", key.span, help=f"did you mean `{meant}`?")
        row.refuse(meant)
        return True

    def _is_known(self, key: Text) -> bool:
        """Whether a key of a row is a condition, or something that has been reported."""
        return key in self._heads() or key in self.scope.conditions.lost

    def _heads(self) -> Sequence[str]:
        return [*self.scope.vocabulary.facts, *self.scope.conditions.terms, *GROUPING]


def _rule(table: TableDocument, row: RowDocument, conditions: Entries) -> RuleDocument:
    # What tells rows apart comes first: searches settle the parts in this order.
    both = Items(part for part in (conditions or None, table.when) if part is not None)
    made = RuleDocument.model_construct(
        id=Text.at(f"{table.id}.{row.id}", span_of(row.id)),
        title=row.title or Text.at(f"{table.title}: {row.id}", span_of(row.id)),
        when=Entries({Text("all"): both}) if both else None,
        because=row.because or table.because,
        cite=row.cite or table.cite,
        in_force=row.in_force or table.in_force,
        exceptions=row.exceptions,
        layer=table.layer,
        exceptions_allowed_by=[],
        **{name: getattr(row, name) for name in EFFECTS},
    )
    return made.written_as(row)
