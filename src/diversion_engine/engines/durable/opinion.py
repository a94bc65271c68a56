"""Does a second engine come to the same answer? Otherwise the decision is withheld.

    reads    an outcome, and what the second engine says about the same facts
    gives    nothing when they agree
    raises   `EnginesDisagreeError` at the first thing they disagree on

What is compared:

- the status of every rule, exactly;
- the verdicts. The second engine says what Kleene's logic leaves open; refining may only take away from that. Where it
  did, the facts are also completed in two opposite ways, and what the second engine says then must not have been
  taken away;
- route, duties and safeguards, worked out from the second engine's statuses.

The questions and the interim instruction follow from the verdicts, and are compared by `Durable.decide` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from diversion_engine.errors import EnginesDisagreeError
from diversion_engine.model.decision import Excluded, Outcome, Owed, Safeguard, Step
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.truth import TRUE, Truth
from diversion_engine.model.vocabulary import Value, Verdict
from diversion_engine.semantics.cells import cells_of
from diversion_engine.semantics.decide import duties_of, protects, safeguards_of
from diversion_engine.semantics.evaluate import term_truths
from diversion_engine.semantics.route import route
from diversion_engine.semantics.verdict import ORDER


class Answer(Protocol):
    """What an engine says about one set of facts."""

    @property
    def statuses(self) -> Mapping[str, Truth]:
        """The status of every rule."""
        ...

    @property
    def verdicts(self) -> Mapping[str, frozenset[Verdict]]:
        """The verdicts that Kleene's logic leaves open on each action."""
        ...


def compare(program: Program, outcome: Outcome, facts: Facts, ask: Callable[[Facts], Answer]) -> None:
    """Compare *outcome* with what *ask* says about *facts*.

    Raises:
        EnginesDisagreeError: They differ.
    """

    def differ(about: str, subject: Iterable[str], first: Iterable[str], second: Iterable[str]) -> EnginesDisagreeError:
        return EnginesDisagreeError(program.identity.id, program.identity.fingerprint, about, first, second, subject=subject)

    answer = ask(facts)
    for rule, status in answer.statuses.items():
        if outcome.statuses[rule] is not status:
            said = ([one.name.lower()] for one in (outcome.statuses[rule], status))
            raise differ(f"whether the rule `{rule}` holds", [rule], *said)
    refined = False
    for action, left_open in answer.verdicts.items():
        possible = frozenset(outcome.verdicts[action].possible)
        if not possible or not possible <= left_open:
            raise differ(f"`{action}`", [action], _listed(possible), _listed(left_open))
        refined = refined or possible < left_open
    for complete in completions(program, facts) if refined else ():
        for action, reached in ask(complete).verdicts.items():
            possible = frozenset(outcome.verdicts[action].possible)
            if not reached <= possible:
                raise differ(f"`{action}` once more is known", [action], _listed(possible), _listed(reached))
    for about, first, second in _derived(program, outcome, facts, answer.statuses):
        if first != second:
            names = _names(first), _names(second)
            named = sorted({*names[0]} ^ {*names[1]})
            raise differ(about if names[0] != names[1] else f"the details of {about}", named, *names)


def completions(program: Program, facts: Facts) -> Iterator[Facts]:
    """*facts*, with what is missing filled in two opposite ways.

    Once all is quiet (no, the first value, none of a set), and once everything is the case (yes, the last value, all of it).
    """
    cells = cells_of(program)
    for last in (False, True):
        values: dict[str, Value | PartOf] = dict(facts.values)
        for name, representatives in cells.values.items():
            in_order = sorted(representatives) if isinstance(representatives[0], bool) else representatives
            values.setdefault(name, in_order[-1 if last else 0])
        for name, classes in cells.classes.items():
            known = values.get(name, PartOf())
            if isinstance(known, PartOf):
                more = {member for members in classes for member in members - known.outside if last}
                values[name] = known.inside | more
        yield Facts(values, facts.unknowable)


_Parts = Sequence[Step | Excluded | Owed | Safeguard]


def _derived(
    program: Program, outcome: Outcome, facts: Facts, statuses: Mapping[str, Truth]
) -> Iterator[tuple[str, _Parts, _Parts]]:
    """What follows from the statuses: what it is, how it is in *outcome*, and how it should be."""
    terms = term_truths(program, facts)
    steps, excluded = route(program, statuses, facts, terms)
    yield "the route", outcome.route, steps
    yield "what is left out of the route", outcome.excluded, excluded
    yield "the duties", outcome.duties, duties_of(rule for rule in program.rules if statuses[rule.id] is TRUE)
    guarding = (rule for rule in program.rules if protects(program, rule, facts, statuses, terms))
    yield "the safeguards", outcome.safeguards, safeguards_of(guarding)


def _listed(verdicts: Collection[Verdict]) -> list[str]:
    return [verdict.value for verdict in ORDER if verdict in verdicts]


def _names(parts: _Parts) -> list[str]:
    return [name for part in parts for name in _named(part)]


def _named(part: Step | Excluded | Owed | Safeguard) -> Sequence[str]:
    match part:
        case Step() | Excluded():
            return (part.pathway,)
        case Owed():
            return (part.duty,)
        case Safeguard():
            # By its rules: the sentence might say too much for a log.
            return part.rules
