"""rule-engine: one `Rule` for each rule, matched against a dict."""

from __future__ import annotations

from typing import Any

from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from exports.contender import Contender, OwnSet
from exports.infix import Signs, write

SIGNS = Signs(
    both=" and ",
    either=" or ",
    negation=lambda part: f"not ({part})",
    includes=lambda name, members: f"{members[0]} in {name}" if len(members) == 1 else f"{name} & {{{', '.join(members)}}}",
)


class RuleEngine(OwnSet):
    """Every term, then every rule, on one dict."""

    def __init__(self, program: Program, *, inline: bool) -> None:
        import rule_engine

        context = rule_engine.Context(resolver=rule_engine.resolve_item)
        written = write(program, SIGNS, inline=inline)
        self.terms = [(name, rule_engine.Rule(text, context=context)) for name, text in written.terms.items()]
        self.rules = [(name, rule_engine.Rule(text, context=context)) for name, text in written.rules.items()]

    def given(self, facts: Facts) -> dict[str, Any]:
        """Facts as a dict; a set stays a set."""
        return {name: set(value) if isinstance(value, frozenset) else value for name, value in facts.values.items()}

    def run(self, given: dict[str, Any]) -> set[str]:
        """The rules that hold."""
        thing = dict(given)
        for name, term in self.terms:
            thing[name] = term.matches(thing)
        return {name for name, rule in self.rules if rule.matches(thing)}


def terms_first(program: Program) -> Contender:
    """Each term is evaluated once and becomes an item."""
    return RuleEngine(program, inline=False)


def inlined(program: Program) -> Contender:
    """Terms are written out wherever they are used."""
    return RuleEngine(program, inline=True)
