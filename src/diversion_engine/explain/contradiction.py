"""Facts that cannot all be true, such as a weapon that was used and no weapon.

reads    what a ruleset says cannot be, and the facts
gives    the contradictions that are certain, and a finding for each
reports  DE507 facts contradict each other: it names the facts, and never their values
leaves   the decision as it is; which of the facts is wrong, only people know
"""

from __future__ import annotations

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding
from diversion_engine.explain.words import listed
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.promise import Impossible
from diversion_engine.model.truth import TRUE
from diversion_engine.semantics.evaluate import term_truths, truth_of
from diversion_engine.semantics.splits import facts_in


def contradictions(program: Program, facts: Facts) -> tuple[Impossible, ...]:
    """What cannot be, and certainly is so by these facts."""
    if not program.cannot_be:
        return ()
    terms = term_truths(program, facts)
    return tuple(one for one in program.cannot_be if truth_of(one.when, facts, terms) is TRUE)


def findings(program: Program, facts: Facts) -> tuple[Finding, ...]:
    """A finding for each contradiction."""
    return tuple(_finding(program, facts, one) for one in contradictions(program, facts))


def _finding(program: Program, facts: Facts, one: Impossible) -> Finding:
    names = [f"`{name}`" for name in facts_in(program, one.when) if name in facts.values]
    return Finding(
        Code.CONTRADICTION,
        f"what is said about {listed(names)} cannot be true together",
        help="find out which is right, correct the other, and decide again",
        severity="warning",
    )
