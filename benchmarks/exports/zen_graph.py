"""ZEN (GoRules): a decision graph whose first node works out the terms and whose second the rules.

Three ways to write the rules are tried, and the fastest is the one that is compared:

expressions   one expression for each rule in an expression node; the trace shows the result of each
table         a collect table with one row for each rule, its condition as an expression in a single column
columns       a collect table with a column for each fact and one row for each alternative, which ZEN can index

Every answer is asked for with the trace, without which ZEN cannot say why. Also tried, and slower than the table:
every term written out in place, one expression that lists all rules that hold, sets as objects of booleans, and JSON
text in place of a dict.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from diversion_engine.model.expression import Expression
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from exports.contender import Contender, OwnSet
from exports.infix import Signs, text, write
from exports.rails import Drawn, Row, Test, rails_of

SIGNS = Signs(
    both=" and ",
    either=" or ",
    negation=lambda part: f"not({part})",
    includes=lambda name, members: (
        f"{members[0]} in {name}" if len(members) == 1 else f"some({name}, # in [{', '.join(members)}])"
    ),
)
TERMS = Signs(SIGNS.both, SIGNS.either, SIGNS.negation, SIGNS.includes, term=lambda name: f"$.{name}")


class Zen(OwnSet):
    """A decision that was compiled once."""

    def __init__(self, nodes: list[dict[str, Any]], read: Callable[[Any], set[str]], *, trace: bool = True) -> None:
        import zen

        self.decision = zen.ZenEngine().create_decision(json.dumps(_graph(nodes)))
        self.decision.validate()
        self.options: Any = {"trace": trace}
        self.read = read

    def given(self, facts: Facts) -> dict[str, Any]:
        """Facts as a dict of JSON values."""
        return plain_values(facts)

    def run(self, given: dict[str, Any]) -> set[str]:
        """The rules that hold, out of an answer that has its trace."""
        return self.read(self.decision.evaluate(given, self.options)["result"])


def plain_values(facts: Facts) -> dict[str, Any]:
    """Facts as JSON knows them: a set is a list."""
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in facts.values.items()}


def expressions(program: Program, *, trace: bool = True) -> Contender:
    """One expression for each rule."""
    ids = [rule.id for rule in program.rules]
    node = _expressions("rules", {f"r{number}": text_ for number, text_ in enumerate(write(program, SIGNS).rules.values())})
    by_key = {f"r{number}": id_ for number, id_ in enumerate(ids)}
    return Zen([_terms(program), node], lambda result: {by_key[key] for key, holds in result.items() if holds}, trace=trace)


def table(program: Program, *, trace: bool = True) -> Contender:
    """One row for each rule, with its whole condition in one cell."""
    rows = [{"when": condition, "out": json.dumps(id_)} for id_, condition in write(program, SIGNS).rules.items()]
    node = _table([{"id": "when", "name": "when"}], rows)
    return Zen([_terms(program), node], _collected, trace=trace)


def columns(program: Program, *, trace: bool = True) -> Contender:
    """A column for each fact, a row for each alternative, so that ZEN's index can rule rows out."""
    rails = rails_of(program)
    terms = {name.replace("-", "_"): _alternatives(rows, TERMS) for name, rows in rails.conclusions.items()}
    rows = [_cells(row) | {"out": json.dumps(id_)} for id_, alternatives in rails.rules.items() for row in alternatives]
    used = sorted({name for row in rows for name in row} - {"out", "rest"})
    inputs = [{"id": name, "name": name, "field": name} for name in used] + [{"id": "rest", "name": "rest"}]
    filled = [{name: row.get(name, "") for name in (*used, "rest", "out")} for row in rows]
    return Zen([_expressions("terms", terms, keep=True), _table(inputs, filled)], _collected, trace=trace)


def without_trace(make: Callable[..., Contender]) -> Callable[[Program], Contender]:
    """The same encoding with the trace off: faster, and with no answer to "why"."""
    return lambda program: make(program, trace=False)


def _collected(result: Any) -> set[str]:
    return {row["rule"] for row in result}


def _alternatives(rows: list[Row], signs: Signs) -> str:
    written = [signs.both.join(_part(part, signs) for part in row) or "true" for row in rows]
    return signs.either.join(f"({one})" for one in written) or "false"


def _part(part: Test | Drawn, signs: Signs) -> str:
    if isinstance(part, Drawn):
        return signs.term(part.name.replace("-", "_"))
    written = text(part.atom, signs, {})
    return written if part.positive else signs.negation(written)


def _cells(row: Row) -> dict[str, str]:
    cells: dict[str, str] = {}
    rest = []
    for part in row:
        name = part.name.replace("-", "_") if isinstance(part, Drawn) else part.atom.fact
        if name in cells:
            rest.append(_part(part, SIGNS))
        else:
            cells[name] = "true" if isinstance(part, Drawn) else _cell(part.atom, positive=part.positive)
    return cells | ({"rest": SIGNS.both.join(rest)} if rest else {})


def _cell(atom: Expression, *, positive: bool) -> str:
    """A condition on the column's own value: a list of values where that is possible, which can be indexed."""
    match getattr(atom, "values", None):
        case frozenset() as values if values in ({True}, {False}):
            return json.dumps((True in values) == positive)
        case frozenset() as values if type(atom).__name__ == "Is" and positive:
            return ", ".join(json.dumps(value) for value in sorted(values, key=str))
        case _:
            written = text(replace(atom, fact="$"), SIGNS, {})  # type: ignore[type-var] # every atom has a fact
            return written if positive else SIGNS.negation(written)


def _terms(program: Program) -> dict[str, Any]:
    return _expressions("terms", dict(write(program, TERMS).terms), keep=True)


def _expressions(name: str, by_key: dict[str, str], *, keep: bool = False) -> dict[str, Any]:
    written = [{"id": key, "key": key, "value": value} for key, value in by_key.items()]
    return {"id": name, "name": name, "type": "expressionNode", "content": {"expressions": written, "passThrough": keep}}


def _table(inputs: list[dict[str, str]], rows: list[dict[str, str]]) -> dict[str, Any]:
    content = {
        "hitPolicy": "collect",
        "passThrough": False,
        "inputs": inputs,
        "outputs": [{"id": "out", "name": "rule", "field": "rule"}],
        "rules": [{"_id": str(number), **row} for number, row in enumerate(rows)],
    }
    return {"id": "rules", "name": "rules", "type": "decisionTableNode", "content": content}


def _graph(nodes: list[dict[str, Any]]) -> dict[str, Any]:
    ends = [{"id": "in", "name": "in", "type": "inputNode"}, *nodes, {"id": "out", "name": "out", "type": "outputNode"}]
    edges = [
        {"id": f"e{number}", "sourceId": one["id"], "targetId": other["id"], "type": "edge"}
        for number, (one, other) in enumerate(itertools.pairwise(ends))
    ]
    return {"contentType": "application/vnd.gorules.decision", "nodes": ends, "edges": edges}
