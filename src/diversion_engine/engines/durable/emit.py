"""A program → rules that chain forward, and where to read its answers.

    reads    a program
    gives    rules over facts; for a case the facts to begin with; the places of each rule's status and each verdict

Kleene's logic runs as two ordinary ones side by side, the certain world and the possible world. In both, every condition
is concluded to hold (`yes`) or not to hold (`no`) by rules of its own, the negation by De Morgan's laws, so no status is
ever read from silence:

    ============  ==========================================
    a condition   is concluded
    ============  ==========================================
    true          `certainly yes` and `possibly yes`
    unknown       `possibly yes` and `possibly no`
    false         `certainly no` and `possibly no`
    ============  ==========================================

A case begins with what Python says of every atom (one comparison of one fact), in the same way. The translation shares
nothing with the kernel's clauses, so that an error in one is not an error in the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from diversion_engine.engines.durable.definitions import Fact, Rule
from diversion_engine.model.expression import All, Any, Atom, Expression, Includes, Is, Known, Not, Open, Term, Within
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.evaluate import truth_of
from diversion_engine.semantics.verdict import Docket, condition_of, dockets

CERTAINLY, POSSIBLY = "certainly", "possibly"
WORLDS = (CERTAINLY, POSSIBLY)
ALWAYS = Fact("always", "holds")
"""Asserted in every case, for what follows from nothing."""


@dataclass(frozen=True, slots=True)
class Emitted:
    """A program as rules.

    `atoms` says, for each atom, which facts a case begins with when it is false, unknown or true; `rules` and
    `verdicts` name the facts to look for at the end.
    """

    chain: tuple[Rule, ...]
    atoms: tuple[tuple[Atom, Mapping[Truth, tuple[Fact, ...]]], ...]
    rules: Mapping[str, str]
    verdicts: Mapping[str, Mapping[Fact, Verdict]]

    def beginning(self, facts: Facts) -> list[Fact]:
        """What is asserted about a case."""
        said = [ALWAYS]
        for atom, choices in self.atoms:
            said += choices[truth_of(atom, facts, {})]
        return said

    def statuses(self, concluded: set[Fact]) -> dict[str, Truth | None]:
        """The status of every rule; None where the conclusions are not one of the three that there can be."""
        return {
            rule: _TRUTHS.get(frozenset(each for each in _VALUES if Fact(name, each) in concluded))
            for rule, name in self.rules.items()
        }


def value(world: str, holds: bool) -> str:
    """The value of a condition's fact: `certainly yes`, `possibly no` and so on."""
    return f"{world} {'yes' if holds else 'no'}"


_VALUES = tuple(value(world, holds) for world in WORLDS for holds in (True, False))
_SAID = {
    TRUE: (value(CERTAINLY, True), value(POSSIBLY, True)),
    UNKNOWN: (value(POSSIBLY, True), value(POSSIBLY, False)),
    FALSE: (value(CERTAINLY, False), value(POSSIBLY, False)),
}
_TRUTHS = {frozenset(values): truth for truth, values in _SAID.items()}


def emit(program: Program) -> Emitted:
    """Turn a program into rules."""
    writer = _Writer(program)
    for rule in program.rules:
        for each in _VALUES:
            writer.ask(_rule(rule.id), each)
    chain = [*writer.written()]
    verdicts: dict[str, dict[Fact, Verdict]] = {}
    for action, docket in dockets(program).items():
        walk = _Walk(docket)
        chain += walk.rules
        verdicts[action] = walk.verdicts
    return Emitted(
        tuple(chain), tuple(_beginnings(writer, chain)), {rule.id: _rule(rule.id) for rule in program.rules}, verdicts
    )


def _beginnings(writer: _Writer, chain: Iterable[Rule]) -> Iterator[tuple[Atom, Mapping[Truth, tuple[Fact, ...]]]]:
    """What to assert for each truth of each atom: only what some rule asks for."""
    read = {fact for rule in chain for fact in rule.when}
    for atom, name in writer.atoms.items():
        yield atom, {truth: tuple(fact for each in said if (fact := Fact(name, each)) in read) for truth, said in _SAID.items()}


def _rule(rule_id: str) -> str:
    return f"rule {rule_id}"


class _Writer:
    """Writes the rules for the facts that are asked for, and for those that they ask for in turn."""

    def __init__(self, program: Program) -> None:
        self.atoms: dict[Atom, str] = {}
        self._parts: dict[Expression, str] = {}
        self._meanings = {f"term {name}": expression for name, expression in program.terms.items()}
        self._meanings |= {_rule(rule.id): condition_of(rule) for rule in program.rules}
        self._asked: dict[Fact, None] = {}

    def ask(self, name: str, each: str) -> Fact:
        """The fact; rules that conclude it will be written."""
        fact = Fact(name, each)
        self._asked.setdefault(fact)
        return fact

    def written(self) -> Iterator[Rule]:
        """The rules for all that was asked for."""
        done = 0
        while done < len(self._asked):
            for fact in list(self._asked)[done:]:
                done += 1
                world, _, sign = fact.value.partition(" ")
                for alternative, holds in _flat(self._meanings[fact.name], sign == "yes", split=Any):
                    when = tuple(self._fact(part, world, side) for part, side in _flat(alternative, holds, split=All))
                    yield Rule(when or (ALWAYS,), fact)

    def _fact(self, part: Expression, world: str, holds: bool) -> Fact:
        each = value(world, holds)
        match part:
            case Term(name):
                return self.ask(f"term {name}", each)
            case Is() | Within() | Includes() | Known() | Open():
                return Fact(self.atoms.setdefault(part, f"atom {len(self.atoms)}"), each)
            case _:
                name = self._parts.setdefault(part, f"part {len(self._parts)}")
                self._meanings[name] = part
                return self.ask(name, each)


def _flat(expression: Expression, holds: bool, split: type[All | Any]) -> Iterator[tuple[Expression, bool]]:
    """What an expression (or its negation, if not *holds*) is an `any` of, or an `all` of: parts, and whether they hold."""
    match expression:
        case Not(part):
            yield from _flat(part, not holds, split)
        case All(parts) | Any(parts) if len(parts) == 1 or isinstance(expression, split) is holds:
            for part in parts:
                yield from _flat(part, holds, split)
        case _:
            yield expression, holds


class _Walk:
    """The walk down the layers for one action, in the possible world: which verdicts may be reached.

    In each layer o is whether some rule says must and f whether some rule says must not. What is possible there follows
    from whether o and f may hold and whether they may fail; `semantics.verdict.possible_verdicts` is the definition.
    """

    def __init__(self, docket: Docket) -> None:
        self.rules: list[Rule] = []
        self.verdicts: dict[Fact, Verdict] = {}
        self._action = docket.action
        here = [ALWAYS]
        for layer, must, must_not, clash in docket.layers:
            o, no_o = self._some(f"must {docket.action} by {layer}", [rule.id for rule in must])
            f, no_f = self._some(f"must not {docket.action} by {layer}", [rule.id for rule in must_not])
            if clash:
                self._reach(Verdict.CONFLICT, *here, o, f)
            self._reach(Verdict.MUST, *here, o, no_f)
            self._reach(Verdict.MUST_NOT, *here, f, no_o)
            below = Fact(f"below {layer} for {docket.action}", value(POSSIBLY, True))
            self.rules.append(Rule((*here, no_o, no_f), below))
            here = [below]
        may, no_may = self._some(f"may {docket.action}", [rule.id for rule in docket.may])
        self._reach(Verdict.MAY, *here, may)
        self._reach(docket.default, *here, no_may)

    def _some(self, name: str, rules: Iterable[str]) -> tuple[Fact, Fact]:
        """The facts that some of *rules* may hold, and that all of them may fail."""
        yes, no = value(POSSIBLY, True), value(POSSIBLY, False)
        holds, fails = Fact(name, yes), Fact(name, no)
        self.rules += [Rule((Fact(_rule(rule), yes),), holds) for rule in rules]
        self.rules.append(Rule(tuple(Fact(_rule(rule), no) for rule in rules) or (ALWAYS,), fails))
        return holds, fails

    def _reach(self, verdict: Verdict, *when: Fact) -> None:
        reached = Fact(f"verdict on {self._action}", verdict)
        self.verdicts[reached] = verdict
        self.rules.append(Rule(when, reached))
