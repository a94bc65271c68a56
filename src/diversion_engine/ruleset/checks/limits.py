"""Has every limit a value on the days on which a rule needs it?

reads    a program
reports  DE307 limit has no value yet
"""

from __future__ import annotations

from collections.abc import Mapping

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.expression import Expression, Open, Term, leaves
from diversion_engine.model.program import Program


def check_limits(program: Program, report: Report) -> None:
    """Report rules that are in force before the limit they need has a figure."""
    missing: dict[str, set[str]] = {}
    for name, expression in program.terms.items():
        missing[name] = _open_limits(expression, missing)
    for rule in program.rules:
        for name in sorted(set().union(*(_open_limits(one, missing) for one in rule.conditions))):
            report.add(
                Code.LIMIT_NOT_KNOWN,
                f"`{rule.id}` is in force before `{name}` has a value, so it cannot be settled then",
                rule.span,
                help=f"give `{name}` an earlier value, or the rule an `in_force: {{from: …}}`",
                severity="warning",
            )


def _open_limits(expression: Expression, of_terms: Mapping[str, set[str]]) -> set[str]:
    """The parameters without a value that a condition needs, also through its terms."""
    found: set[str] = set()
    for leaf in leaves(expression):
        if isinstance(leaf, Open):
            found.add(leaf.because)
        elif isinstance(leaf, Term):
            found |= of_terms[leaf.name]
    return found
