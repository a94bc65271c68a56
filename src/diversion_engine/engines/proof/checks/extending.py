"""Does a ruleset weaken one that it extends?

reads    two programs of one day: that of a ruleset, and that of one it extends
reports  DE318, with a case that both decide on

What the extended ruleset says must or must not be done has to stay so, unless a strictly higher layer says otherwise,
or the rule itself leaves exceptions to a lower layer (`exceptions_allowed_by`). What it permits may be narrowed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label
from diversion_engine.engines.proof.checks.era import Era
from diversion_engine.engines.proof.encoding import NO_RESPONSE, Encoding
from diversion_engine.engines.proof.logic import Formula, NotSettled, every, negated, some
from diversion_engine.engines.proof.replay import replayed
from diversion_engine.engines.proof.space import Space
from diversion_engine.explain.words import plain
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Exception_
from diversion_engine.model.vocabulary import LAYERS, Verdict


def check_extended(era: Era, parent: Program) -> None:
    """Report, per action and verdict, what the ruleset takes back of what *parent* says."""
    space = Space([era.program, parent], seconds=era.known.space.solver.seconds)
    child = Encoding(space, era.program)
    before = Encoding(space, allowing(parent, era.program))
    for action in parent.vocabulary.actions:
        for verdict in (Verdict.MUST, Verdict.MUST_NOT):
            formula = some(taken_back(before, child, action, verdict))
            found = space.plainest(formula)
            if isinstance(found, NotSettled):
                era.unsettled(f"whether it weakens what `{parent.identity.id}` says on `{action}`")
            elif found is not None:
                case, old = replayed(found, child), replayed(found, before)
                was, now = old.outcome.verdicts[action], case.outcome.verdicts[action]
                rules = [
                    *(before.program.rule(one) for one in was.rules[:2]),
                    *(era.program.rule(one) for one in now.rules[:2]),
                ]
                era.report.add(
                    Code.WEAKENS_EXTENDED,
                    f"`{parent.identity.id}` says {plain(was.verdict)} on `{action}`, and here it is {plain(now.verdict)}",
                    *(Label(rule.span, f"speaks: `{rule.id}`") for rule in dict.fromkeys(rules)),
                    *(Label(one.span, f"lifts it: `{one.id}`") for one in _added(parent, era.program, was.rules)),
                    help="remove the exception or rule that takes it back, or leave it to a higher layer",
                    example=era.show(f"{action} is weaker than in {parent.identity.id}", case, [action]),
                )


def _added(parent: Program, child: Program, rules: Iterable[str]) -> Iterator[Exception_]:
    """The exceptions to these rules that the extended ruleset does not have."""
    for name in rules:
        before = {one.id for one in parent.rule(name).exceptions}
        yield from (one for rule in child.rules if rule.id == name for one in rule.exceptions if one.id not in before)


def taken_back(before: Encoding, child: Encoding, action: str, verdict: Verdict) -> Iterator[Formula]:
    """Where *verdict* was given by some layer, and now another answer is given by none that is higher."""
    for place, layer in enumerate(LAYERS):
        was = before.decided(action, verdict, (layer,))
        same = NO_RESPONSE if verdict is Verdict.MUST_NOT else {Verdict.MUST}
        higher = some(child.decided(action, other, LAYERS[:place]) for other in (Verdict.MUST, Verdict.MUST_NOT))
        conflict = child.possible(action, Verdict.CONFLICT)
        yield every((was, negated(child.one_of(action, same)), negated(higher), negated(conflict)))


def allowing(parent: Program, child: Program) -> Program:
    """The parent with those exceptions of the child that the parent's own rules leave to it."""
    rules = {rule.id: rule for rule in child.rules}
    return replace(
        parent,
        rules=tuple(
            replace(
                rule,
                exceptions=(
                    *rule.exceptions,
                    *(
                        one
                        for one in (rules[rule.id].exceptions if rule.id in rules else ())
                        if one.layer in rule.exceptions_allowed_by and one.id not in {own.id for own in rule.exceptions}
                    ),
                ),
            )
            for rule in parent.rules
        ),
        promises=(),
    )
