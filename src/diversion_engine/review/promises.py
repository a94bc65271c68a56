"""Promises: what is said of every incident is proved, or an incident is shown in which it is not so.

    reads    a `Promise`, the policies
    gives    a disagreement for each clause that is broken, is about nothing, or could not be settled in time
    needs    z3 (extra `review`); without it every promise is "not settled", and never "kept"

A promise about no incident at all is an error, because it would hold for any policy.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

from diversion_engine.explain.scenario import scenario, usual, verdict_lines
from diversion_engine.explain.words import plain
from diversion_engine.model.decision import Outcome
from diversion_engine.model.promise import Changing, Claim, Gives, LeadsTo
from diversion_engine.model.promise import Promise as Promised
from diversion_engine.review.policies import Policies
from diversion_engine.review.result import Disagreement, Standing
from diversion_engine.review.saying import called, known, spoken
from diversion_engine.review.scenario import AlwaysOwes, AnswersAsUnder, Clause, Promise

if TYPE_CHECKING:
    from diversion_engine.engines.proof import Answer, Case, Encoding, Prover

NO_SOLVER = "promises are proved with z3, which is not installed: run `pip install 'diversion-engine[review]'`."
TOO_LONG = "time ran out before it was either proved or broken."
NOTHING = "there is no such incident, so nothing is promised; a word in the table may be wrong, or too much is asked at once."
UNNAMED = "TODO name this"
"""The name of a scenario that nobody has read yet; the wording check does not let it pass."""

NEVER_SO = "there is no such case."


def kept(promise: Promise, policies: Policies) -> Iterator[Disagreement]:
    """The clauses that are not so, or not settled."""
    if find_spec("z3") is None:
        for clause in promise.clauses:
            yield Disagreement(clause.line, clause.text, (NO_SOLVER,), Standing.NOT_SETTLED)
        return
    from diversion_engine.engines.proof import Prover  # noqa: PLC0415 # z3 is an extra, and takes a while to load

    program = policies[promise.policy].program(promise.day)
    prover = Prover(program, (_promised(promise, ()),))
    for clause in promise.clauses:
        found = _Proof(promise, clause, prover, policies).found()
        if found is not None:
            yield found


def _promised(promise: Promise, claims: tuple[Claim, ...]) -> Promised:
    return Promised(promise.head.name, "", claims, promise.where)


class _Proof:
    """One clause."""

    def __init__(self, promise: Promise, clause: Clause, prover: Prover, policies: Policies) -> None:
        self.promise, self.clause, self.prover, self.policies = promise, clause, prover, policies
        self.program = prover.program

    def found(self) -> Disagreement | None:
        """What is wrong with it."""
        match self.clause.claim:
            case AlwaysOwes(duty, owes):
                return self._shown(duty, owes=owes)
            case AnswersAsUnder(action, policy):
                return self._compared(action, policy)
            case claim:
                return self._said(self.prover.prove(_promised(self.promise, (claim,))))

    def _said(self, answer: Answer) -> Disagreement | None:
        from diversion_engine.engines.proof import Broken, NoCase, Proved  # noqa: PLC0415

        match answer:
            case Proved():
                return None
            case NoCase():
                return self._disagrees(NOTHING)
            case Broken(_, cases):
                return self._broken(cases)
            case _:
                return self._disagrees(TOO_LONG, standing=Standing.NOT_SETTLED)

    def _broken(self, cases: tuple[Case, ...], policy: str | None = None) -> Disagreement:
        if not cases:
            return self._disagrees(NEVER_SO)
        case = cases[0]
        said = self._answer(case.outcome)
        if len(cases) > 1:
            changed = [name for name in cases[1].facts if cases[1].facts.values[name] != case.facts.values.get(name)]
            said = f"{said[:-1]}; with another {' and '.join(map(plain, changed))}, {self._answer(cases[1].outcome)}"
        there = []
        if policy is not None and isinstance(self.clause.claim, AnswersAsUnder):
            other = self.policies[policy].decide(case.facts, self.promise.day)
            there = [f"there, {_ruled(other.outcome, self.clause.claim.action)}"]
        return self._shows(case, f"not in this case: {said}", *there)

    def _answer(self, outcome: Outcome) -> str:
        match self.clause.claim:
            case Gives(action, _, _):
                return _ruled(outcome, action)
            case Changing(_, actions, _):
                return "; ".join(_ruled(outcome, action)[:-1] for action in actions) + "."
            case LeadsTo():
                titles = [self.program.pathways[step.pathway].title or step.pathway for step in outcome.route]
                return f"the case goes to {', '.join(titles) or 'nothing'}."
            case AlwaysOwes():
                return f"owed are {', '.join(one.duty for one in outcome.duties) or 'no duties'}."
            case AnswersAsUnder(action, _):
                return _ruled(outcome, action)
            case _:
                return "the route is not what was promised."

    # -- what only scenarios claim ---------------------------------------------------------------------------------

    def _shown(self, duty: str, *, owes: bool) -> Disagreement | None:
        from diversion_engine.engines.proof import negated, some  # noqa: PLC0415

        encoding = self.prover.known
        duties = {one for rule in self.program.rules for one in rule.duty if one.duty == duty}
        owed = some(encoding.owes(one) for one in sorted(duties, key=str))
        return self._searched(encoding, negated(owed) if owes else owed)

    def _searched(self, encoding: Encoding, wrong: object, policy: str | None = None) -> Disagreement | None:
        from diversion_engine.engines.proof import NotSettled, replayed  # noqa: PLC0415

        where = encoding.condition(self.promise.where).certain
        about = encoding.space.plainest(where)
        if about is None:
            return self._disagrees(NOTHING)
        found = encoding.space.plainest(where, wrong)
        if isinstance(found, NotSettled) or isinstance(about, NotSettled):
            return self._disagrees(TOO_LONG, standing=Standing.NOT_SETTLED)
        return None if found is None else self._broken((replayed(found, encoding),), policy)

    def _compared(self, action: str, policy: str) -> Disagreement | None:
        from diversion_engine.engines.proof import Encoding, Space  # noqa: PLC0415
        from diversion_engine.engines.proof.promises import other_answer  # noqa: PLC0415

        other = self.policies[policy].program(self.promise.day)
        space = Space([self.program, other], (_promised(self.promise, ()),))
        here, there = Encoding(space, self.program), Encoding(space, other)
        return self._searched(here, other_answer(here, there, action), policy)

    def _disagrees(self, *says: str, standing: Standing = Standing.DISAGREES) -> Disagreement:
        return Disagreement(self.clause.line, self.clause.text, says, standing)

    def _shows(self, case: Case, *says: str) -> Disagreement:
        """A broken promise, with the incident that shows it as a scenario to be pasted."""
        facts = case.facts
        unusual = frozenset(name for name in facts if facts.values[name] == usual(self.program.vocabulary.facts[name]))
        paste = scenario(UNNAMED, self.promise.policy, case.program, facts, self._expected(case))
        return Disagreement(self.clause.line, self.clause.text, (*says, known(facts, unusual)), paste=paste)

    def _expected(self, case: Case) -> list[str]:
        match self.clause.claim:
            case Gives(action, _, _) | AnswersAsUnder(action, _):
                return verdict_lines(action, case.outcome.verdicts[action])
            case Changing(_, actions, _):
                return [line for action in actions for line in verdict_lines(action, case.outcome.verdicts[action])]
            case _:
                return [
                    f'the case goes to "{case.program.pathways[one.pathway].title or one.pathway}"'
                    for one in case.outcome.route
                ]


def _ruled(outcome: Outcome, action: str) -> str:
    ruling = outcome.verdicts[action]
    by = f"rule {', '.join(ruling.rules)}" if ruling.rules else "no rule speaks"
    return f"{called(action)}: {spoken(ruling)} ({by})."
