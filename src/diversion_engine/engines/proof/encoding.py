"""A program as formulas over one incident: what it says wherever the incident lies.

reads    a program, and an incident of a space
gives    for each term, rule, exception, action, duty and sentence the formula under which it holds
needs    the definitions of `semantics`: `evaluate` for conditions, `verdict` for the walk down the layers

Each formula says the same as the function of `semantics` that it is named after. Replaying every model through `semantics`
would show where one did not (`replay`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from diversion_engine.engines.proof.incident import Incident, Truths
from diversion_engine.engines.proof.logic import NO, YES, Formula, every, negated, some
from diversion_engine.engines.proof.routes import Routes
from diversion_engine.engines.proof.space import Space
from diversion_engine.model.expression import All, Any, Expression, Not, Term, leaves
from diversion_engine.model.program import Program
from diversion_engine.model.rule import DutyOwed, Exception_, Rule
from diversion_engine.model.vocabulary import LAYERS, Verdict
from diversion_engine.semantics.verdict import by_layer, permitting

NO_RESPONSE = frozenset({Verdict.MUST_NOT, Verdict.NOT_CALLED_FOR})
"""Both mean no."""


class Encoding:
    """What *program* says about *incident*, the first one of *space* unless another is given.

    With *like*, whatever does not read the facts in which the incidents differ is taken from that encoding of the same program.
    """

    def __init__(self, space: Space, program: Program, incident: Incident | None = None, like: Encoding | None = None) -> None:
        self.space, self.program, self.incident = space, program, incident or space.incident
        self._like = like
        self._terms: dict[str, Truths] = {}
        self._differs: dict[str, bool] = {}
        for name, expression in program.terms.items():
            self._differs[name] = self._reads_difference(expression)
            if like is not None and not self._differs[name]:
                self._terms[name] = like._terms[name]
            else:
                self._terms[name] = self._named(self.condition(expression))
        if like is None or self.incident.differs:
            space.solver.require(*(negated(self.condition(one.when).certain) for one in program.cannot_be))
        self._statuses: dict[str, Truths] = {}
        self._verdicts: dict[str, dict[Verdict, Formula]] = {}

    # -- conditions ----------------------------------------------------------------------------------------------------

    def condition(self, expression: Expression) -> Truths:
        """Whether a condition certainly or possibly holds."""
        match expression:
            case Term(name):
                return self._terms[name]
            case Not(part):
                truths = self.condition(part)
                return Truths(negated(truths.possible), negated(truths.certain))
            case All(parts):
                return joined(every, map(self.condition, parts))
            case Any(parts):
                return joined(some, map(self.condition, parts))
            case atom:
                return self.space.atom(atom, self.incident)

    def _reads_difference(self, expression: Expression) -> bool:
        differs = self.incident.differs
        return any(
            self._differs[leaf.name] if isinstance(leaf, Term) else getattr(leaf, "fact", None) in differs
            for leaf in leaves(expression)
        )

    def _named(self, truths: Truths) -> Truths:
        solver = self.space.solver
        certain = solver.named(truths.certain)
        return Truths(certain, certain if truths.possible is truths.certain else solver.named(truths.possible))

    # -- rules ---------------------------------------------------------------------------------------------------------

    def status(self, rule: Rule) -> Truths:
        """Whether a rule of the program holds: its condition does, and none of its exceptions."""
        if rule.id not in self._statuses:
            if self._like is not None and not any(map(self._reads_difference, rule.conditions)):
                self._statuses[rule.id] = self._like.status(rule)
            else:
                self._statuses[rule.id] = self._named(self.status_of(rule.when, rule.exceptions))
        return self._statuses[rule.id]

    def status_of(self, when: Expression, exceptions: Iterable[Exception_]) -> Truths:
        """The status of a rule with this condition and these exceptions."""
        lifted = [self.condition(exception.when) for exception in exceptions]
        parts = [self.condition(when), *(Truths(negated(one.possible), negated(one.certain)) for one in lifted)]
        return joined(every, parts)

    def holding(self, rules: Iterable[Rule]) -> Truths:
        """Whether one of these rules holds."""
        return joined(some, map(self.status, rules))

    # -- verdicts ------------------------------------------------------------------------------------------------------

    def possible(self, action: str, verdict: Verdict) -> Formula:
        """Whether *verdict* is among the possible ones; where every fact is known, whether it is the verdict.

        Follows `semantics.verdict.possible_verdicts`. Where facts are missing, what refining would still exclude is
        possible here.
        """
        if action not in self._verdicts:
            self._verdicts[action] = self._walk(action)
        return self._verdicts[action].get(verdict, NO)

    def one_of(self, action: str, verdicts: Iterable[Verdict]) -> Formula:
        """Whether one of *verdicts* is possible."""
        return some(self.possible(action, verdict) for verdict in verdicts)

    def reached(self, action: str, layer: str) -> Formula:
        """Whether no layer above *layer* certainly decides on *action*."""
        return every(
            negated(self.holding(speaking).certain)
            for speaking in (
                rules
                for above, *sides in by_layer(self.program, action)
                if LAYERS.index(above) < LAYERS.index(layer)
                for rules in sides
            )
        )

    def decided(self, action: str, verdict: Verdict, layers: Iterable[str] = LAYERS) -> Formula:
        """Whether *verdict* (must or must not) is given in one of these layers, every fact being known."""
        found, open_ = [], YES
        for layer, must, must_not in by_layer(self.program, action):
            o, f = self.holding(must), self.holding(must_not)
            if layer in layers:
                wanted, other = (o, f) if verdict is Verdict.MUST else (f, o)
                found.append(every((open_, wanted.possible, negated(other.certain))))
            open_ = every((open_, negated(o.certain), negated(f.certain)))
        return some(found)

    def _walk(self, action: str) -> dict[Verdict, Formula]:
        found: dict[Verdict, list[Formula]] = {verdict: [] for verdict in Verdict}
        open_ = YES
        for _, must, must_not in by_layer(self.program, action):
            o, f = self.holding(must), self.holding(must_not)
            found[Verdict.CONFLICT].append(every((open_, o.possible, f.possible)))
            found[Verdict.MUST].append(every((open_, o.possible, negated(f.certain))))
            found[Verdict.MUST_NOT].append(every((open_, f.possible, negated(o.certain))))
            open_ = self.space.solver.named(every((open_, negated(o.certain), negated(f.certain))))
        permitted = self.holding(permitting(self.program, action))
        default = self.program.vocabulary.actions[action].default
        found[Verdict.MAY].append(every((open_, permitted.possible)))
        found[default].append(every((open_, negated(permitted.certain))))
        return {verdict: self.space.solver.named(some(formulas)) for verdict, formulas in found.items()}

    # -- what else a decision holds --------------------------------------------------------------------------------------

    def owes(self, duty: DutyOwed) -> Formula:
        """Whether some rule in force imposes exactly this duty."""
        return some(self.status(rule).certain for rule in self.program.rules if duty in rule.duty)

    def says(self, sentence: str) -> Formula:
        """Whether staff are told this safeguard, every fact being known."""
        return some(self.status(rule).certain for rule in self.program.rules if sentence in rule.safeguard)

    @cached_property
    def routes(self) -> Routes:
        """What the route depends on."""
        usable, never = {}, {}
        for name, pathway in self.program.pathways.items():
            reasons = [self.condition(reason.when) for reason in pathway.never_when]
            never[name] = self.space.solver.named(some(reason.possible for reason in reasons))
            usable[name] = self.space.solver.named(every((negated(never[name]), self.condition(pathway.needs).possible)))
        offers = {
            name: self.space.solver.named(some(self.status(rule).certain for rule in self.program.rules if name in rule.offer))
            for name in self.program.pathways
        }
        return Routes(self.program, self.space.solver, usable, never, offers)


def joined(connective: Callable[[Iterable[Formula]], Formula], parts: Iterable[Truths]) -> Truths:
    """Several conditions as one; where nothing can be open, both sides stay the same formula."""
    truths = list(parts)
    certain = connective(one.certain for one in truths)
    if all(one.certain is one.possible for one in truths):
        return Truths(certain, certain)
    return Truths(certain, connective(one.possible for one in truths))
