"""What the sentences of a catalogue do. There are as many actions as things that can be said, and not one for each wording.

Each takes the draft of a scenario, the step and what was filled into its sentence, and puts what was said into the draft.
It is a plain function: nothing is awaited, and nothing can be skipped from inside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.model.event import EventKind
from diversion_engine.model.expression import Not, Term
from diversion_engine.model.facts import Facts
from diversion_engine.model.promise import Changing, Gives, HasRoute, How, LeadsTo, Learning
from diversion_engine.model.rule import Within
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.review import expectation
from diversion_engine.review import scenario as model
from diversion_engine.review.conditions import condition
from diversion_engine.review.draft import Draft, MisplacedError
from diversion_engine.review.feature import StepLine
from diversion_engine.review.names import NotInPolicyError, Unknowable
from diversion_engine.review.text import same

STAFF = "administrator"
"""Who records what happens where a sentence does not say."""

Filled = Mapping[str, str]
Action = Callable[[Draft, StepLine, Filled, Report], None]


# -- what staff know ---------------------------------------------------------------------------------------------------


def _ordinary(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    _one_incident(draft)
    if draft.nothing_else:
        raise MisplacedError("nothing else is known, and an ordinary school day leaves nothing open", "keep one of the two")
    draft.ordinary = True


def _nothing_else(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    _one_incident(draft)
    if draft.ordinary:
        raise MisplacedError("an ordinary school day leaves nothing open", "keep one of the two sentences")
    draft.nothing_else = True


def _open(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    _one_incident(draft)
    draft.leave_open(draft.names.fact(filled["fact"]))


def _unknowable(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    _one_incident(draft)
    draft.put(draft.names.fact(filled["fact"]), Unknowable())


def _facts(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    for name, words in filled.items():
        fact = draft.names.fact(name)
        draft.put(fact, draft.names.value(fact, words))


def _table(draft: Draft, step: StepLine, _filled: Filled, _report: Report) -> None:
    for name, words in pairs(draft, step):
        fact = draft.names.fact(name)
        draft.put(fact, draft.names.value(fact, words))


def _conduct(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    fact = draft.names.fact("conduct")
    draft.put(fact, draft.names.value(fact, filled["conduct"]))


def _demographics(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    draft.demographics[draft.names.demographic(filled["demographic"])] = filled["words"]


def _one_incident(draft: Draft) -> None:
    if draft.every:
        raise MisplacedError("a promise is about every incident, whatever is known", "leave this sentence out")


# -- every incident ----------------------------------------------------------------------------------------------------


def _every(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    if draft.ordinary or draft.nothing_else or draft.left_open:
        raise MisplacedError(
            "a promise is about every incident, and not about one ordinary day",
            "leave that sentence out, in the Background too",
        )
    draft.every = True


def _every_where(draft: Draft, step: StepLine, filled: Filled, report: Report) -> None:
    _every(draft, step, filled, report)
    for name, words in pairs(draft, step):
        draft.where.append(condition(draft.names, name, words, Span(draft.head.file, draft.line_now, step.column), report))


def _every_term(draft: Draft, step: StepLine, filled: Filled, report: Report) -> None:
    _every(draft, step, filled, report)
    draft.where.append(Term(draft.names.term(filled["term"])))


def _every_no_term(draft: Draft, step: StepLine, filled: Filled, report: Report) -> None:
    _every(draft, step, filled, report)
    draft.where.append(Not(Term(draft.names.term(filled["term"]))))


# -- what staff do, and what happens afterwards ------------------------------------------------------------------------


def _ask(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    draft.ask()


def _check_every(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    draft.check_every()


def _step(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    about = (("step", draft.names.pathway(filled["pathway"])),)
    draft.happen(model.Happens(EventKind(filled["step event"]), filled.get("role", STAFF), about))


def _consent(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    about = (("step", draft.names.pathway(filled["pathway"])), ("person", filled["role"].replace(" ", "-")))
    draft.happen(model.Happens(EventKind.CONSENT_GIVEN, STAFF, about))


def _agreement(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    draft.happen(model.Happens(EventKind(filled["agreement event"]), STAFF, (("agreement", "agreement"),)))


def _task(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    draft.happen(model.Happens(EventKind.TASK_DONE, STAFF, (("task", draft.names.duty(filled["duty"])),)))


def _pass(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    draft.happen(model.Passes(Within(int(filled["amount"]), filled["unit"])))


def _facts_change(draft: Draft, step: StepLine, _filled: Filled, _report: Report) -> None:
    values = {}
    for name, words in pairs(draft, step):
        fact = draft.names.fact(name)
        value = draft.names.value(fact, words)
        if isinstance(value, Unknowable):
            raise MisplacedError("what staff learn has a value", "write the value, or leave the row out")
        values[fact.name] = value
    draft.happen(model.Happens(EventKind.FACTS_CHANGED, STAFF, facts=Facts(values)))


def _officer_called(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    draft.happen(model.Happens(EventKind.OFFICER_CALLED, STAFF, (("action", draft.names.action("call_sro")),)))


def _override(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    about = (("action", draft.names.action("call_sro")),)
    draft.happen(model.Happens(EventKind.OVERRIDDEN, filled["role"], about, reason=filled["words"]))


def _removed(draft: Draft, _step: StepLine, filled: Filled, _report: Report) -> None:
    draft.happen(model.Happens(EventKind.REMOVED, STAFF, days=int(filled["amount"])))


def _closed(draft: Draft, _step: StepLine, _filled: Filled, _report: Report) -> None:
    draft.happen(model.Happens(EventKind.CLOSED, STAFF))


# -- what the policy answers -------------------------------------------------------------------------------------------


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

POLICY = frozenset({"policy", "day"})
"""Sentences that are read before all others, because they say what the words of the others mean."""

ASKS = frozenset({"ask", "check"})
"""Sentences that ask."""

OTHER_POLICY = frozenset({"as-approved", "approved", "always-as-approved"})
"""Sentences that speak of another policy beside the one under review."""

ACTIONS: Mapping[str, Action] = {
    "ordinary": _ordinary,
    "nothing-else": _nothing_else,
    "open": _open,
    "unknowable": _unknowable,
    "facts": _facts,
    "table": _table,
    "conduct": _conduct,
    "demographics": _demographics,
    "every": _every,
    "every-where": _every_where,
    "every-term": _every_term,
    "every-no-term": _every_no_term,
    "ask": _ask,
    "check": _check_every,
    "step": _step,
    "consent": _consent,
    "agreement": _agreement,
    "task": _task,
    "pass": _pass,
    "facts-change": _facts_change,
    "officer-called": _officer_called,
    "override": _override,
    "removed": _removed,
    "closed": _closed,
    "same": _same,
    **{name: _expecting(build) for name, build in EXPECTING.items()},
    **{name: _claiming(build) for name, build in CLAIMING.items()},
}
"""Everything that a sentence can do, beside naming the policy."""


def pairs(draft: Draft, step: StepLine) -> Iterator[tuple[str, str]]:
    """The rows of a table of facts and values; a heading is left out. The draft knows which row is being read."""
    rows = list(zip(step.row_lines, step.table or (), strict=True))
    if rows and rows[0][1][0].casefold() in draft.names.catalogue.words.get("header", ()):
        del rows[0]
    if not rows or any(len(row) != 2 for _, row in rows):
        raise MisplacedError(
            "this table needs two columns, a fact and its value", "write a row such as `| injury | minor |`", Code.BAD_TABLE
        )
    for line, (name, value) in rows:
        draft.line_now = line
        yield name, value


def column(step: StepLine) -> list[str]:
    """The cells of a table with one column."""
    rows = step.table or ()
    if not rows or any(len(row) != 1 for row in rows):
        raise MisplacedError("this table needs one column", "write one of them in each row", Code.BAD_TABLE)
    return [row[0] for row in rows]


def day(words: str) -> date:
    """A date as it is written in a scenario."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise NotInPolicyError(f"there is no day `{words}`", "write the year, month and day, as in 2026-09-01") from None
