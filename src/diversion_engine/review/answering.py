"""What the sentences do that say what the policy answers: in one incident, or in every one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.promise import Changing, Gives, HasRoute, How, LeadsTo, Learning
from diversion_engine.model.rule import Within
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.review import expectation
from diversion_engine.review import scenario as model
from diversion_engine.review.draft import Draft
from diversion_engine.review.feature import StepLine
from diversion_engine.review.filled import Action, Filled, column, day
from diversion_engine.review.text import same


def _answers(draft: Draft, filled: Filled) -> expectation.Answers:
    return expectation.Answers(_action(draft, filled), _verdict(filled))


def _action(draft: Draft, filled: Filled) -> str:
    return draft.names.action(next(filled[key] for key in ("action", "deed", "staff deed", "question") if key in filled))


def _verdict(filled: Filled) -> Verdict:
    return Verdict(next(filled[key] for key in ("call", "report", "permission", "verdict") if key in filled))


def _within(filled: Filled) -> Within | None:
    return Within(int(filled["amount"]), filled["unit"]) if "amount" in filled else None


OTHER = "other policy"
"""Under this name `compile` fills in the other policy that a sentence speaks of, once it is sure that it is there."""

Expecting = Callable[[Draft, StepLine, Filled], expectation.Expectation]


def _expecting(build: Expecting) -> Action:
    def action(draft: Draft, step: StepLine, filled: Filled, _report: Report) -> None:
        draft.expect(expectation.Check(step.line, step.text, build(draft, step, filled)))

    return action


def _same(draft: Draft, step: StepLine, filled: Filled, _report: Report) -> None:
    action, fact = _action(draft, filled), draft.names.fact(filled["fact"]).name
    if draft.every:
        draft.claim(model.Clause(step.line, step.text, Changing(((fact, None),), (action,))))
    else:
        draft.expect(expectation.Check(step.line, step.text, expectation.SameWhatever(action, fact)))


def _gives(draft: Draft, filled: Filled, how: How) -> Gives:
    return Gives(_action(draft, filled), frozenset({_verdict(filled)}), how)


def _leads(draft: Draft, filled: Filled, how: How) -> LeadsTo:
    return LeadsTo(frozenset({draft.names.pathway(filled["pathway"])}), how)


EXPECTING: Mapping[str, Expecting] = {
    "verdict": lambda draft, _, filled: _answers(draft, filled),
    "rule": lambda draft, _, filled: expectation.DecidedBy(_action(draft, filled), draft.names.rule(filled["rule"])),
    "only-rule": lambda draft, _, filled: expectation.DecidedBy(
        _action(draft, filled), draft.names.rule(filled["rule"]), alone=True
    ),
    "no-rule": lambda draft, _, filled: expectation.DecidedByNone(_action(draft, filled)),
    "applies": lambda draft, _, filled: expectation.Applies(draft.names.rule(filled["rule"])),
    "applies-not": lambda draft, _, filled: expectation.Applies(draft.names.rule(filled["rule"]), applies=False),
    "goes": lambda draft, _, filled: expectation.GoesTo(draft.names.pathway(filled["pathway"])),
    "goes-only": lambda draft, step, _: expectation.GoesOnlyTo(frozenset(map(draft.names.pathway, column(step)))),
    "goes-in-order": lambda draft, step, _: expectation.GoesInOrder(tuple(map(draft.names.pathway, column(step)))),
    "goes-not": lambda draft, _, filled: expectation.GoesNotTo(draft.names.pathway(filled["pathway"])),
    "ruled-out": lambda draft, _, filled: expectation.RuledOut(draft.names.pathway(filled["pathway"]), filled["words"]),
    "runs": lambda draft, _, filled: expectation.RunBy(draft.names.pathway(filled["pathway"]), filled["role"]),
    "takes-consent": lambda draft, _, filled: expectation.TakesConsent(draft.names.pathway(filled["pathway"]), filled["role"]),
    "owed-to": lambda draft, _, filled: expectation.OwedTo(draft.names.duty(filled["duty"]), filled["role"]),
    "duty": lambda draft, _, filled: expectation.Owes(draft.names.duty(filled["duty"]), filled.get("role"), _within(filled)),
    "duty-not": lambda draft, _, filled: expectation.OwesNot(draft.names.duty(filled["duty"])),
    "told": lambda _, __, filled: expectation.Told(filled["words"]),
    "asked-only": lambda _, step, __: expectation.Asked(frozenset(map(same, column(step)))),
    "asked-nothing": lambda _, __, ___: expectation.Asked(frozenset()),
    "next": lambda _, __, filled: expectation.AskedFirst(filled["words"]),
    "interim": lambda _, __, filled: expectation.Interim(filled["words"]),
    "as-approved": lambda _, __, filled: expectation.SameUnder(filled[OTHER]),
    "approved": lambda draft, _, filled: expectation.AnswersUnder(filled[OTHER], _action(draft, filled), _verdict(filled)),
    "step-is": lambda draft, _, filled: expectation.StepIs(draft.names.pathway(filled["pathway"]), filled["step standing"]),
    "task-is": lambda draft, _, filled: expectation.TaskIs(draft.names.duty(filled["duty"]), filled["task standing"]),
    "task-due": lambda draft, _, filled: expectation.TaskDue(draft.names.duty(filled["duty"]), day(filled["date"])),
    "hears": lambda _, __, filled: expectation.Hears(filled["role"]),
    "hears-not": lambda _, __, ___: expectation.Hears(None),
}
"""Sentences about one answer."""


Claiming = Callable[[Draft, Filled], model.Claim]


def _claiming(build: Claiming) -> Action:
    def action(draft: Draft, step: StepLine, filled: Filled, _report: Report) -> None:
        draft.claim(model.Clause(step.line, step.text, build(draft, filled)))

    return action


CLAIMING: Mapping[str, Claiming] = {
    "always": lambda draft, filled: _gives(draft, filled, How.ALWAYS),
    "never": lambda draft, filled: _gives(draft, filled, How.NEVER),
    "some": lambda draft, filled: _gives(draft, filled, How.SOMETIMES),
    "always-goes": lambda draft, filled: _leads(draft, filled, How.ALWAYS),
    "never-goes": lambda draft, filled: _leads(draft, filled, How.NEVER),
    "some-goes": lambda draft, filled: _leads(draft, filled, How.SOMETIMES),
    "always-duty": lambda draft, filled: model.AlwaysOwes(draft.names.duty(filled["duty"])),
    "never-duty": lambda draft, filled: model.AlwaysOwes(draft.names.duty(filled["duty"]), owes=False),
    "always-helps": lambda _, __: HasRoute(),
    "keeps": lambda draft, filled: Learning(frozenset({draft.names.pathway(filled["pathway"])})),
    "always-as-approved": lambda draft, filled: model.AnswersAsUnder(_action(draft, filled), filled[OTHER]),
}
"""Sentences about every incident."""


ANSWERING: Mapping[str, Action] = {
    "same": _same,
    **{name: _expecting(build) for name, build in EXPECTING.items()},
    **{name: _claiming(build) for name, build in CLAIMING.items()},
}
"""Sentences about what has to be."""
