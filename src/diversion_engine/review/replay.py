"""A scenario as data and the policies → whether the policy agrees, and what it says where it does not.

    reads    a `Scenario`, `Policies`
    gives    a `Result` with a `Disagreement` for each line that is not so
    leaves   the case over time to `story`, promises to `promises`

Nothing here knows Gherkin or pytest, so ten thousand scenarios can be asked of a changed policy in seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from diversion_engine.diagnostics.suggest import nearest
from diversion_engine.engine import Decision
from diversion_engine.explain.words import plain
from diversion_engine.model.decision import Ruling, answers
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.truth import FALSE, TRUE
from diversion_engine.model.vocabulary import Kind, Verdict
from diversion_engine.review import scenario as model
from diversion_engine.review.policies import Policies, Policy
from diversion_engine.review.reach import may_go_to
from diversion_engine.review.scenario import Check, Example, Expectation, Promise, Scenario
from diversion_engine.review.text import same
from diversion_engine.semantics.cells import cells_of


class Standing(StrEnum):
    """What comes of a scenario."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    NOT_SETTLED = "not settled"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One line that is not so: where it stands, and what the policy says instead, in sentences.

    `paste` is a scenario about an incident that shows it; it is empty where the scenario itself is one.
    """

    line: int
    text: str
    says: tuple[str, ...]
    standing: Standing = Standing.DISAGREES
    paste: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one scenario."""

    scenario: Scenario
    disagreements: tuple[Disagreement, ...] = ()

    @property
    def standing(self) -> Standing:
        """Agrees when every line does; not settled when nothing disagrees and something could not be settled."""
        standings = {one.standing for one in self.disagreements}
        return next((one for one in (Standing.DISAGREES, Standing.NOT_SETTLED) if one in standings), Standing.AGREES)


def replay(scenario: Scenario, policies: Policies) -> Result:
    """Ask the policies what a scenario asks."""
    match scenario:
        case Example():
            return Result(scenario, tuple(_disagreements(scenario, policies)))
        case Promise():
            from diversion_engine.review.promises import kept  # noqa: PLC0415 # a solver, for those who make promises

            return Result(scenario, tuple(kept(scenario, policies)))


def _disagreements(example: Example, policies: Policies) -> Iterator[Disagreement]:
    policy = policies[example.policy]
    decision = policy.decide(example.facts, example.day)
    asked = Asked(example, policy, policies, decision)
    for check in example.checks:
        said = asked.otherwise(check)
        if said is not None:
            yield said
    if example.story:
        from diversion_engine.review.story import told  # noqa: PLC0415 # most scenarios end with the answer

        yield from told(example, policy, decision, asked)


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
            case model.GoesNotTo(pathway):
                return self._goes_there(pathway)
            case model.RuledOut(pathway, because):
                reasons = {one.pathway: one.because for one in decision.excluded}
                if same(reasons.get(pathway, "")) == because:
                    return None
                given = reasons.get(pathway)
                return (f"the reason is: {given}" if given else "it is not ruled out.", self.known())
            case model.RunBy(pathway, role):
                owner = next((step.owner for step in decision.route if step.pathway == pathway), None)
                return None if owner == role else (f"it is run by {owner}." if owner else self._goes(), self.known())
            case model.Owes():
                return self._owes(expects)
            case model.OwesNot(duty):
                owed = next((one for one in decision.duties if one.duty == duty), None)
                return (
                    None if owed is None else (f"it is owed {_soon(owed.within)}(rule {', '.join(owed.rules)}).", self.known())
                )
            case model.Told(says):
                return self._says(says, [one.says for one in decision.safeguards], "staff are told")
            case model.Asked(questions):
                asked = frozenset(same(one.ask) for one in decision.questions)
                return None if asked == questions else (_listed("staff are asked", asked),)
            case model.AskedFirst(question):
                first = same(decision.questions[0].ask) if decision.questions else ""
                return (
                    None if first == question else (f"the next question is: {first}" if first else "staff are asked nothing.",)
                )
            case model.Interim(says):
                interim = same(decision.interim or "")
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
        step = next((step for step in self.decision.route if step.pathway == pathway), None)
        if step is not None:
            return (f"it goes there (rule {', '.join(step.rules) or 'none: it is the fallback'}).", self.known())
        truth = may_go_to(self.decision.program, self.example.facts, self.decision.outcome, pathway)
        if truth is FALSE:
            return None
        if truth is TRUE:
            return ("it may still go there, once more is known.", self.known())
        return Disagreement(0, "", ("it could not be settled in time whether it may still go there.",), Standing.NOT_SETTLED)

    def _owes(self, wanted: model.Owes) -> Words | None:
        duties = self.decision.duties
        found = [one for one in duties if one.duty == wanted.duty and wanted.by in (None, one.owed_by)]
        if not found:
            return (_listed("owed are", {f"{one.duty} by the {one.owed_by}" for one in duties}), self.known())
        if wanted.within is None or any(one.within == wanted.within for one in found):
            return None
        return (f"it is owed {_soon(found[0].within)}(rule {', '.join(found[0].rules)}).", self.known())

    def _says(self, wanted: str, said: Iterable[str], how: str) -> Words | None:
        sentences = [same(one) for one in said]
        if wanted in sentences:
            return None
        near = nearest(wanted, sentences)
        return (f"{how}: {near}" if near else _listed(how, set(sentences)), self.known())

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
                differences.append(f"{_listed(what, here)[:-1]}, and there {', '.join(sorted(there)) or 'nothing'}.")
        return (*differences[:3], self.known()) if differences else None


def spoken(ruling: Ruling) -> str:
    """A verdict in words, with what is possible while it is open."""
    words = str(ruling.verdict).replace("_", " ")
    if ruling.verdict is Verdict.UNDETERMINED:
        return f"undetermined, which may still become {' or '.join(str(one).replace('_', ' ') for one in ruling.possible)}"
    return words


def known(facts: Facts, filled: frozenset[str]) -> str:
    """What is known in a scenario, in one sentence."""
    said = [f"{plain(name)} {written(value)}" for name, value in facts.values.items() if name not in filled]
    said += [f"nobody can know {plain(name)}" for name in sorted(facts.unknowable)]
    rest = "the rest as on an ordinary school day" if filled else "nothing else"
    return f"Known: {'; '.join([*said, rest])}."


def written(value: object) -> str:
    """A fact's value as a scenario writes it; of a set that is partly known, what is known to be in it."""
    match value:
        case bool():
            return "yes" if value else "no"
        case PartOf(inside, _):
            return written(inside)
        case frozenset():
            return ", ".join(sorted(value)) or "nothing"
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def _values(decision: Decision, name: str) -> Iterator[bool | int | float | str | frozenset[str]]:
    """The values of a fact that the policy can tell apart."""
    cells = cells_of(decision.program)
    if name in cells.classes or name in cells.values:
        yield from cells.samples(name)


_CALLED = {
    "call_sro": "the School Resource Officer",
    "call_911": "911",
    "notify_law_enforcement": "a report to the police",
}


def called(action: str) -> str:
    """What an action is called in a sentence about its verdict."""
    return _CALLED.get(action, plain(action))


def _listed(what: str, names: Iterable[str]) -> str:
    found = sorted(names)
    return f"{what}: {'; '.join(found)}." if found else f"{what} nothing."


def _soon(within: object) -> str:
    return f"{within} " if within else ""
