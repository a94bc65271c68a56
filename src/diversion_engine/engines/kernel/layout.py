"""Where each clause has its bit."""

from __future__ import annotations

from dataclasses import dataclass, field

from diversion_engine.engines.kernel.clauses import Clause, Clauses, Key, Literal
from diversion_engine.model.expression import NEVER

_NEVER = Literal(NEVER)


@dataclass(slots=True)
class Layout:
    """Where each clause has its bit.

    The first clause of condition number i is bit i, so that most conditions need no looking up; further clauses
    come after, and `owner` says which condition or term they belong to. Terms' clauses come last.
    """

    conditions: dict[Key, int] = field(default_factory=dict)
    bits: list[Clause] = field(default_factory=list)
    owner: dict[int, int] = field(default_factory=dict)
    terms: dict[Key, int] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many clauses there are."""
        return len(self.bits)


def lay_out(clauses: Clauses) -> Layout:
    """Give every clause a bit."""
    layout = Layout()
    for number, (key, written) in enumerate(clauses.conditions.items()):
        layout.conditions[key] = number
        # A condition without clauses is never true: its bit is a clause that always fails.
        layout.bits.append(written[0] if written else (_NEVER,))
    for key, written in clauses.conditions.items():
        for clause in written[1:]:
            layout.owner[layout.size] = layout.conditions[key]
            layout.bits.append(clause)
    for key, written in clauses.terms.items():
        layout.terms[key] = ((1 << len(written)) - 1) << layout.size
        layout.bits.extend(written)
    return layout
