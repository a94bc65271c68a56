"""CLIPS (clipspy): one rule for each alternative over asserted facts, terms by forward chaining.

A fact that is unknown is asserted as unknown, and nothing true follows from its absence. The rules that hold are
collected in a global and read back in one call, which is faster than reading facts back one by one.

Two ways to write the facts are tried, and the faster is the one that is compared:

relations   `(weapon knife)`: a relation for each fact, a fact for each member of a set
slots       `(case (weapon knife) …)`: one fact with a slot for each, filled through the API (CLIPS text takes longer)
"""

from __future__ import annotations

from typing import Any

from diversion_engine.model.expression import Includes, Is, Known, Limit, Within
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Fact, Kind, Value
from exports.contender import Contender, OwnSet
from exports.rails import Drawn, Rails, Row, Test, rails_of

_KEPT: list[Any] = []
"""Environments stay alive: clipspy prints a warning about leaked memory whenever one is freed (clipspy issue 73)."""


class _Clips(OwnSet):
    """An environment with every rule built; each case starts from a reset."""

    def __init__(self, program: Program, before: list[str]) -> None:
        import clips

        self.facts = program.vocabulary.facts
        self.environment = clips.Environment()
        _KEPT.append(self.environment)
        self.environment.build("(defglobal ?*holds* = (create$))")
        for construct in before:
            self.environment.build(construct)
        rails = rails_of(program)
        for construct in self._constructs(rails):
            self.environment.build(construct)
        self.ids = dict(enumerate(rails.rules))
        self.global_ = self.environment.find_global("holds")

    def _constructs(self, rails: Rails) -> list[str]:
        built = []
        for name, rows in rails.conclusions.items():
            built += [self._rule(f"{name}-{n}", row, f"(assert (drawn {name}))") for n, row in enumerate(rows)]
        for number, rows in enumerate(rails.rules.values()):
            action = f"(bind ?*holds* (create$ ?*holds* {number}))"
            built += [self._rule(f"rule-{number}-{n}", row, action) for n, row in enumerate(rows)]
        return built

    def _rule(self, name: str, row: Row, action: str) -> str:
        return f"(defrule {name} {self.left_side(row)} => {action})"

    def left_side(self, row: Row) -> str:
        """The patterns of one row."""
        raise NotImplementedError

    def _read(self) -> set[str]:
        self.environment.run()
        return {self.ids[number] for number in self.global_.value}


class Relations(_Clips):
    """A relation for each fact; `given` and `unknown` say whether there is a value."""

    def left_side(self, row: Row) -> str:
        """One pattern for each part."""
        return " ".join(f"(drawn {part.name})" if isinstance(part, Drawn) else self._pattern(part) for part in row)

    def _pattern(self, test: Test) -> str:
        match test.atom:
            case Is(fact, values):
                return f"({fact} {_one_of(values, positive=test.positive)})"
            case Within(fact, low, high):
                return f"({fact} ?x&:{_between(low, high, positive=test.positive)})"
            case Includes(fact, values):
                here = f"({fact} {_one_of(values, positive=True)})"
                return here if test.positive else f"(given {fact}) (not {here})"
            case Known(fact):
                return f"({'given' if test.positive else 'unknowable'} {fact})"

    def given(self, facts: Facts) -> str:
        """The facts as CLIPS text, sets first so that `not` need not be taken back."""
        names = sorted(self.facts, key=lambda name: self.facts[name].kind is not Kind.SET)
        return " ".join(part for name in names for part in _asserted(name, facts))

    def run(self, given: str) -> set[str]:
        """The rules that hold."""
        self.environment.reset()
        self.environment.load_facts(given)
        return self._read()


class Slots(_Clips):
    """One fact with a slot for each; the value `unknown` stands for what is missing."""

    def __init__(self, program: Program) -> None:
        slots = " ".join(
            f"({'multislot' if fact.kind is Kind.SET else 'slot'} {name})" for name, fact in program.vocabulary.facts.items()
        )
        super().__init__(program, [f"(deftemplate case {slots})"])
        self.template = self.environment.find_template("case")

    def left_side(self, row: Row) -> str:
        """One pattern for all facts of the row, and one for each conclusion it needs."""
        by_fact: dict[str, list[str]] = {}
        for part in row:
            if isinstance(part, Test):
                by_fact.setdefault(part.atom.fact, []).append(self._constraint(part, self.facts[part.atom.fact]))
        slots = [f"({fact} {_slot(self.facts[fact])}{''.join(constraints)})" for fact, constraints in by_fact.items()]
        drawn = [f"(drawn {part.name})" for part in row if isinstance(part, Drawn)]
        return " ".join([*drawn, f"(case {' '.join(slots)})" if slots else ""])

    def _constraint(self, test: Test, fact: Fact) -> str:
        match test.atom:
            case Is(_, values):
                return f"&{_one_of(values, positive=test.positive)}" + ("" if test.positive else "&~unknown")
            case Within(name, low, high):
                return f"&:(and (numberp ?{name}) {_between(low, high, positive=test.positive, variable=name)})"
            case Includes(name, values):
                inside = " ".join(f"(member$ {_symbol(value)} $?{name})" for value in sorted(values))
                if test.positive:
                    return f"&:(or {inside} FALSE)"
                return f"&:(not (or (member$ unknown $?{name}) {inside} FALSE))"
            case Known():
                absent = "(member$ unknown $?" if fact.kind is Kind.SET else "(eq unknown ?"
                return f"&:(not {absent}{fact.name}))" if test.positive else "&:(neq 0 0)"

    def given(self, facts: Facts) -> dict[str, Any]:
        """The slots and their values."""
        import clips

        def slot(name: str) -> Any:
            value = facts.values.get(name)
            if value is None:
                return (clips.Symbol("unknown"),) if self.facts[name].kind is Kind.SET else clips.Symbol("unknown")
            if isinstance(value, frozenset):
                return tuple(clips.Symbol(member) for member in sorted(value))
            return clips.Symbol(_symbol(value)) if isinstance(value, bool | str) else value

        return {name: slot(name) for name in self.facts}

    def run(self, given: dict[str, Any]) -> set[str]:
        """The rules that hold."""
        self.environment.reset()
        self.template.assert_fact(**given)
        return self._read()


def relations(program: Program) -> Contender:
    """A relation for each fact."""
    return Relations(program, [])


def slots(program: Program) -> Contender:
    """One fact with a slot for each."""
    return Slots(program)


def _asserted(name: str, facts: Facts) -> list[str]:
    value = facts.values.get(name)
    if value is None:
        return [f"(unknown {name})"] + ([f"(unknowable {name})"] if name in facts.unknowable else [])
    members = sorted(value) if isinstance(value, frozenset) else [value]
    return [f"(given {name})", *(f"({name} {_symbol(member)})" for member in members)]


def _slot(fact: Fact) -> str:
    return f"$?{fact.name}" if fact.kind is Kind.SET else f"?{fact.name}"


def _one_of(values: frozenset[Value] | frozenset[str], *, positive: bool) -> str:
    written = sorted(_symbol(value) for value in values)
    return "|".join(written) if positive else "&".join(f"~{one}" for one in written)


def _between(low: Limit | None, high: Limit | None, *, positive: bool, variable: str = "x") -> str:
    ends = []
    if low is not None:
        ends.append(f"({'>' if low.strict else '>='} ?{variable} {low.at:g})")
    if high is not None:
        ends.append(f"({'<' if high.strict else '<='} ?{variable} {high.at:g})")
    return f"(and {' '.join(ends)} TRUE)" if positive else f"(not (and {' '.join(ends)} TRUE))"


def _symbol(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
