"""Rules that say the same, and rules that another one covers.

reports  DE316 two rules say the same, DE317 rule covered by another
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label
from diversion_engine.engines.proof.checks.era import Era, idle
from diversion_engine.engines.proof.logic import Formula, Model, negated
from diversion_engine.model.rule import Rule

POOL = 64
"""How many cases are tried on all rules, before a solver is asked about the pairs that they left."""
FEW = 500
"""So many pairs are asked about at once."""


def check_alike(era: Era) -> None:
    """Remember every rule that could be left out, because another one says all that it says wherever it holds."""
    pairs = [(rule, other) for rule, other in _pairs(era.program.rules) if ("alike", rule.id, other.id) not in era.active]
    masks = _masks(era) if len(pairs) > FEW else {}
    for rule, other in pairs:
        if ("rule", rule.id) not in era.idle and ("rule", other.id) not in era.idle:
            _check(era, rule, other, apart=bool(masks and masks[rule.id] & ~masks[other.id]))


def _check(era: Era, rule: Rule, other: Rule, *, apart: bool) -> None:
    known = era.known
    key = ("alike", rule.id, other.id)
    holds, covers = known.status(rule).certain, known.status(other).certain
    if apart or known.space.solver.meets(holds, negated(covers)) is not False:
        era.matters(key)
        return
    back = _effects(other) == _effects(rule) and known.space.solver.meets(covers, negated(holds)) is False
    if back and other.id < rule.id:
        return  # said the other way round
    era.idles(key, idle(
        Code.SAME_RULE if back else Code.COVERED_RULE,
        f"`{rule.id}` and `{other.id}` hold in the same incidents and say the same" if back
        else f"wherever `{rule.id}` holds `{other.id}` does too, and says all of it",
        Label(rule.span, "one" if back else "could be left out"), Label(other.span, "the other" if back else "says it as well"),
        help="keep one of them, or say what makes them different",
        example=era.show(f"{rule.id} and {other.id} both hold", era.case(holds, covers)),
    ))  # fmt: skip


def _pairs(rules: Sequence[Rule]) -> Iterator[tuple[Rule, Rule]]:
    """Pairs in which the second says all that the first says."""
    effects = {rule.id: _effects(rule) for rule in rules}
    for rule in rules:
        for other in rules:
            if other is not rule and effects[rule.id] <= effects[other.id]:
                yield rule, other


def _effects(rule: Rule) -> frozenset[tuple[object, ...]]:
    """All that a rule brings about; a must or must not counts in its layer only."""
    return frozenset({
        *(("must", action, rule.layer) for action in rule.must),
        *(("must_not", action, rule.layer) for action in rule.must_not),
        *(("may", action) for action in rule.may),
        *(("offer", pathway) for pathway in rule.offer),
        *(("duty", duty) for duty in rule.duty),
        *(("safeguard", sentence) for sentence in rule.safeguard),
    })  # fmt: skip


def _masks(era: Era) -> dict[str, int]:
    """For each rule, in which cases of a pool it holds; the pool has a case for every few rules."""
    known = era.known
    rules = era.program.rules
    models: list[Model] = []
    for rule in rules[:: max(1, len(rules) // POOL)]:
        found = known.space.solver.solve(known.status(rule).certain)
        if isinstance(found, Model):
            models.append(found)
    statuses: dict[str, Formula] = {rule.id: known.status(rule).certain for rule in rules}
    return {name: sum(model[formula] << place for place, model in enumerate(models)) for name, formula in statuses.items()}
