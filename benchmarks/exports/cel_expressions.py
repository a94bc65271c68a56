"""CEL (common-expression-language): one compiled expression for each rule, over one context for each case."""

from __future__ import annotations

from typing import Any

from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from exports.contender import Contender, OwnSet
from exports.infix import Signs, write
from exports.zen_graph import plain_values

SIGNS = Signs(
    both=" && ",
    either=" || ",
    negation=lambda part: f"!({part})",
    includes=lambda name, members: (
        f"{members[0]} in {name}" if len(members) == 1 else f"{name}.exists(one, one in [{', '.join(members)}])"
    ),
)


class Cel(OwnSet):
    """Every term, then every rule, in one context."""

    def __init__(self, program: Program, *, inline: bool) -> None:
        import cel

        self.context = cel.Context
        written = write(program, SIGNS, inline=inline)
        self.terms = [(name, cel.compile(text)) for name, text in written.terms.items()]
        self.rules = [(name, cel.compile(text)) for name, text in written.rules.items()]

    def given(self, facts: Facts) -> dict[str, Any]:
        """Facts as a dict; a set is a list."""
        return plain_values(facts)

    def run(self, given: dict[str, Any]) -> set[str]:
        """The rules that hold."""
        context = self.context(given)
        for name, term in self.terms:
            context.add_variable(name, term.execute(context))
        return {name for name, rule in self.rules if rule.execute(context)}


def terms_first(program: Program) -> Contender:
    """Each term is evaluated once and becomes a variable."""
    return Cel(program, inline=False)


def inlined(program: Program) -> Contender:
    """Terms are written out wherever they are used."""
    return Cel(program, inline=True)
