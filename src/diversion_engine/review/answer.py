"""One answer of a policy, and for each thing that a `Then` line can say whether it is so.

reads    an example, the decision on it, what the line expects
gives    nothing where it is so; what the policy says instead, in sentences, where it is not
leaves   what happens after the answer to `story`
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from diversion_engine.diagnostics.suggest import nearest
from diversion_engine.engine import Decision
from diversion_engine.explain.words import plain
from diversion_engine.model.decision import Ruling, Step, answers
from diversion_engine.model.truth import FALSE, TRUE
from diversion_engine.model.vocabulary import Kind
from diversion_engine.review import expectation as model
from diversion_engine.review.expectation import Check, Expectation
from diversion_engine.review.policies import Policies, Policy
from diversion_engine.review.reach import may_go_to
from diversion_engine.review.result import Disagreement, Standing
from diversion_engine.review.saying import called, known, listed, soon, spoken, written
from diversion_engine.review.scenario import Example
from diversion_engine.review.text import quoted, role, same
from diversion_engine.semantics.cells import cells_of

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """One answer of a policy, and the questions that checks have about it."""

    example: Example
    policy: Policy
    policies: Policies
    decision: Decision

    def otherwise(self, check: Check) -> Disagreement | None:
        """What the policy says where it is not what the check expects."""
        said = self.said(check.expects)
        if said is None:
            return None
        if isinstance(said, Disagreement):
            return replace(said, line=check.line, text=check.text)
        return Disagreement(check.line, check.text, said)

    def said(self, expects: Expectation) -> Words | Disagreement | None:
        """None where it is as expected."""
        decision = self.decision
        match expects:
            case model.Answers(action, verdict):
                ruling = decision.verdicts[action]
                return None if ruling.verdict is verdict else (self._ruled(action, ruling), self.known())
            case model.DecidedBy(action, rule, alone):
                rules = decision.verdicts[action].rules
                good = rules == (rule,) if alone else rule in rules
                return None if good else (self._ruled(action, decision.verdicts[action]), self.known())
            case model.DecidedByNone(action):
                ruling = decision.verdicts[action]
                return None if not ruling.rules else (self._ruled(action, ruling), self.known())
            case model.Applies(rule, applies):
                truth = decision.outcome.statuses.get(rule, FALSE)
                if truth is (TRUE if applies else FALSE):
                    return None
                how = "holds" if truth is TRUE else "does not hold" if truth is FALSE else "may hold, and may not"
                return (f"the rule {rule} {how}.", self.known())
            case model.GoesTo(pathway):
                return None if pathway in self._route() else (self._goes(), *self._why_not(pathway), self.known())
            case model.GoesOnlyTo(pathways):
                return None if pathways == frozenset(self._route()) else self._other_route(pathways)
            case model.GoesInOrder(pathways):
                return None if pathways == tuple(self._route()) else (self._goes(), self.known())
            case model.GoesNotTo(pathway):
                return self._goes_there(pathway)
            case model.RuledOut(pathway, because):
                reasons = {one.pathway: one.because for one in decision.excluded}
                if quoted(reasons.get(pathway, "")) == because:
                    return None
                given = reasons.get(pathway)
                return (f"the reason is: {given}" if given else "it is not ruled out.", self.known())
            case model.RunBy(pathway, by):
                step = self._step(pathway)
                if step is not None and role(step.owner) == role(by):
                    return None
                return (self._goes() if step is None else f"it is run by {step.owner or 'nobody'}.", self.known())
            case model.TakesConsent(pathway, of):
                return self._consent(pathway, of)
            case model.Owes():
                return self._owes(expects)
            case model.OwedTo(duty, to):
                roles = {one.owed_to for one in decision.duties if one.duty == duty}
                return None if role(to) in map(role, roles) else (listed("it is owed to", roles), self.known())
            case model.OwesNot(duty):
                owed = next((one for one in decision.duties if one.duty == duty), None)
                return (
                    None if owed is None else (f"it is owed {soon(owed.within)}(rule {', '.join(owed.rules)}).", self.known())
                )
            case model.Told(says):
                return self._says(says, [one.says for one in decision.safeguards], "staff are told")
            case model.Asked(questions):
                asked = frozenset(same(one.ask) for one in decision.questions)
                return None if asked == questions else (listed("staff are asked", asked),)
            case model.AskedFirst(question):
                first = same(decision.questions[0].ask) if decision.questions else ""
                return (
                    None if first == question else (f"the next question is: {first}" if first else "staff are asked nothing.",)
                )
            case model.Interim(says):
                interim = quoted(decision.interim or "")
                return None if says in interim else (f"staff are told: {interim}" if interim else "staff are told nothing.",)
            case model.SameWhatever(action, fact):
                return self._same_whatever(action, fact)
            case model.SameUnder(policy):
                return self._same_under(policy)
            case model.AnswersUnder(policy, action, verdict):
                other = self._under(policy)
                ruling = other.verdicts[action]
                return None if ruling.verdict is verdict else (self._ruled(action, ruling), self.known())
            case model.StepIs() | model.TaskIs() | model.TaskDue() | model.Hears():
                return ("nothing has happened yet: a When is missing that says what happens after the answer.",)

    # -- sentences ---------------------------------------------------------------------------------------------------

    def _ruled(self, action: str, ruling: Ruling) -> str:
        by = f"rule {', '.join(ruling.rules)}" if ruling.rules else "no rule speaks"
        return f"{called(action)}: {spoken(ruling)} ({by})."

    def known(self) -> str:
        """The facts that the scenario says, and what the ordinary day filled in, in one sentence."""
        return known(self.example.facts, self.example.filled)

    def _route(self) -> list[str]:
        return [step.pathway for step in self.decision.route]

    def _step(self, pathway: str) -> Step | None:
        return next((step for step in self.decision.route if step.pathway == pathway), None)

    def _title(self, pathway: str) -> str:
        return self.policy.ruleset.pathways[pathway].title or pathway

    def _goes(self) -> str:
        return f"the case goes to: {', '.join(map(self._title, self._route())) or 'nothing'}."

    def _why_not(self, pathway: str) -> Words:
        reason = next((one.because for one in self.decision.excluded if one.pathway == pathway), None)
        return (f"{self._title(pathway)} is ruled out: {reason}",) if reason else ()

    def _other_route(self, wanted: frozenset[str]) -> Words:
        got = frozenset(self._route())
        parts = {"also to": got - wanted, "not to": wanted - got}
        return tuple(
            f"the case goes {how} {', '.join(sorted(map(self._title, names)))}." for how, names in parts.items() if names
        )

    def _goes_there(self, pathway: str) -> Words | Disagreement | None:
        step = self._step(pathway)
        if step is not None:
            return (f"it goes there (rule {', '.join(step.rules) or 'none: it is the fallback'}).", self.known())
        truth = may_go_to(self.decision.program, self.example.facts, self.decision.outcome, pathway)
        if truth is FALSE:
            return None
        if truth is TRUE:
            return ("it may still go there, once more is known.", self.known())
        return Disagreement(0, "", ("it could not be settled in time whether it may still go there.",), Standing.NOT_SETTLED)

    def _consent(self, pathway: str, of: str) -> Words | None:
        step = self._step(pathway)
        if step is None:
            return (self._goes(), *self._why_not(pathway), self.known())
        if role(of) in map(role, step.consent):
            return None
        return (listed("it takes the consent of", map(plain, step.consent)), self.known())

    def _owes(self, wanted: model.Owes) -> Words | None:
        duties = self.decision.duties
        found = [
            one for one in duties if one.duty == wanted.duty and (wanted.by is None or role(wanted.by) == role(one.owed_by))
        ]
        if not found:
            return (listed("owed are", {f"{one.duty} by the {one.owed_by}" for one in duties}), self.known())
        if wanted.within is None or any(one.within == wanted.within for one in found):
            return None
        return (f"it is owed {soon(found[0].within)}(rule {', '.join(found[0].rules)}).", self.known())

    def _says(self, wanted: str, said: Iterable[str], how: str) -> Words | None:
        sentences = [quoted(one) for one in said]
        if wanted in sentences:
            return None
        near = nearest(wanted, sentences)
        return (f"{how}: {near}" if near else listed(how, set(sentences)), self.known())

    # -- the same case otherwise ---------------------------------------------------------------------------------------

    def _same_whatever(self, action: str, name: str) -> Words | None:
        wanted = answers([self.decision.verdicts[action].verdict])
        fact = self.policy.ruleset.vocabulary.facts[name]
        for value in _values(self.decision, name):
            other = self.policy.decide(self.example.facts.with_(name, value), self.example.day)
            ruling = other.verdicts[action]
            if answers([ruling.verdict]) != wanted:
                shown = ("yes" if value else "no") if fact.kind is Kind.BOOLEAN else written(value)
                return (f"with {plain(name)} {shown}, {self._ruled(action, ruling)}", self.known())
        return None

    def _under(self, policy: str) -> Decision:
        return self.policies[policy].decide(self.example.facts, self.example.day)

    def _same_under(self, policy: str) -> Words | None:
        other = self._under(policy)
        differences = [
            f"{called(action)}: {spoken(ruling)}, and there {spoken(other.verdicts[action])}."
            for action, ruling in self.decision.verdicts.items()
            if action in other.verdicts and other.verdicts[action].verdict is not ruling.verdict
        ]
        for what, here, there in (
            ("the case goes to", {one.pathway for one in self.decision.route}, {one.pathway for one in other.route}),
            ("owed are", {one.duty for one in self.decision.duties}, {one.duty for one in other.duties}),
        ):
            if here != there:
                differences.append(f"{listed(what, here)[:-1]}, and there {', '.join(sorted(there)) or 'nothing'}.")
        return (*differences[:3], self.known()) if differences else None


def _values(decision: Decision, name: str) -> Iterator[bool | int | float | str | frozenset[str]]:
    """The values of a fact that the policy can tell apart."""
    cells = cells_of(decision.program)
    if name in cells.classes or name in cells.values:
        yield from cells.samples(name)
