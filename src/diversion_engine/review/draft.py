"""A scenario in the making: what its sentences have said so far, and what comes of it in the end.

reads    what `actions` put here, sentence after sentence
gives    an `Example` or a `Promise`
reports  DE803 nothing is checked, DE809 out of place, DE810 said twice, DE816 something is left open
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.explain.words import plain
from diversion_engine.model.expression import Expression, Includes, Is, Limit, Not, Within, all_of
from diversion_engine.model.facts import Facts
from diversion_engine.model.vocabulary import Fact, Kind, Value
from diversion_engine.review.expectation import Answers, Check, DecidedBy, DecidedByNone
from diversion_engine.review.names import Names, Unknowable
from diversion_engine.review.scenario import Clause, Example, Happens, Head, Moment, Passes, Promise, Scenario

OFFICER = "call_sro"


class MisplacedError(Exception):
    """A sentence that cannot stand where it does, with an instruction."""

    def __init__(self, message: str, help_: str, code: Code = Code.OUT_OF_PLACE) -> None:
        self.message = message
        self.help = help_
        self.code = code
        super().__init__(message)


@dataclass(slots=True)
class Draft:
    """What has been said. `file` and `line` are where the scenario stands; `line_now` is the line being read."""

    head: Head
    policy: str
    day: date
    names: Names
    line_now: int = 0
    ordinary: bool = False
    nothing_else: bool = False
    said: dict[str, Value | Unknowable] = field(default_factory=dict)
    said_at: dict[str, int] = field(default_factory=dict)
    left_open: set[str] = field(default_factory=set)
    demographics: dict[str, str] = field(default_factory=dict)
    every: bool = False
    where: list[Expression] = field(default_factory=list)
    asked: bool = False
    checks: list[Check] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    story: list[tuple[list[Happens | Passes], list[Check]]] = field(default_factory=list)

    # -- what staff know -------------------------------------------------------------------------------------------

    def put(self, fact: Fact, value: Value | Unknowable) -> None:
        """Say what a fact is."""
        earlier = self.said.get(fact.name, value)
        if earlier != value or fact.name in self.left_open:
            raise MisplacedError(
                f"`{plain(fact.name)}` is said twice, here and in line {self.said_at[fact.name]}, and not the same",
                "keep one of the two sentences", Code.SAID_TWICE,
            )  # fmt: skip
        self.said[fact.name] = value
        self.said_at.setdefault(fact.name, self.line_now)

    def leave_open(self, fact: Fact) -> None:
        """Say that a fact is not known."""
        if fact.name in self.said:
            raise MisplacedError(
                f"`{plain(fact.name)}` is known from line {self.said_at[fact.name]}, and not known here",
                "keep one of the two sentences", Code.SAID_TWICE,
            )  # fmt: skip
        self.left_open.add(fact.name)
        self.said_at.setdefault(fact.name, self.line_now)

    # -- what happens and what is expected -------------------------------------------------------------------------

    def ask(self) -> None:
        """Staff ask what to do."""
        if self.every:
            raise MisplacedError(
                "a promise is about every incident, and nobody asks about one", "write: When every such case is checked"
            )
        if self.asked:
            raise MisplacedError("staff have asked before", "write a scenario of its own for another incident")
        self.asked = True

    def check_every(self) -> None:
        """Every such case is checked."""
        if not self.every:
            raise MisplacedError("this scenario is about one incident", "write: When staff ask what to do")
        if self.asked:
            raise MisplacedError("every such case has been checked before", "write a scenario of its own for another promise")
        self.asked = True

    def happen(self, *happenings: Happens | Passes) -> None:
        """Something happens after the answer."""
        if self.every or not self.asked:
            raise MisplacedError(
                "something happens before anybody has asked what to do", "write first: When staff ask what to do"
            )
        if not self.story or self.story[-1][1]:
            self.story.append(([], []))
        self.story[-1][0].extend(happenings)

    def expect(self, check: Check) -> None:
        """The answer, or the case after what happened, has to be so."""
        if self.every:
            raise MisplacedError(
                "this sentence is about one incident, and the scenario is about every one",
                "write one that begins with: in every case, in no case, or: there is at least one such case",
            )
        if not self.asked:
            raise MisplacedError("nobody has asked what to do yet", "write before it: When staff ask what to do")
        (self.story[-1][1] if self.story else self.checks).append(check)

    def claim(self, clause: Clause) -> None:
        """It has to be so in every such case."""
        if not self.every:
            raise MisplacedError(
                "this sentence is about every incident, and the scenario is about one",
                "begin it with: Given any incident at all, or: Given any incident where",
            )
        if not self.asked:
            raise MisplacedError("nothing has been checked yet", "write before it: When every such case is checked")
        self.clauses.append(clause)

    # -- what comes of it ------------------------------------------------------------------------------------------

    def finished(self, report: Report) -> Scenario | None:
        """The scenario, with findings on what it lacks; None where it would check nothing."""
        head, here = self.head, Span(self.head.file, self.head.line)
        if not self.asked:
            how = "every such case is checked" if self.every else "staff ask what to do"
            report.add(
                Code.CHECKS_NOTHING, f"`{head.name}` never asks anything, so it checks nothing", here, help=f"add: When {how}"
            )
        elif not (self.checks or self.clauses or any(checks for _, checks in self.story)):
            report.add(
                Code.CHECKS_NOTHING, f"`{head.name}` has no Then, so it checks nothing", here,
                help="add what the policy has to answer, as in: Then the School Resource Officer must not be called",
            )  # fmt: skip
        elif self.story and not self.story[-1][1]:
            report.add(
                Code.CHECKS_NOTHING, f"`{head.name}` ends with something that happens, and says nothing of what follows", here,
                help="add a Then after the last When",
            )  # fmt: skip
        if not report.passed:
            return None
        return self._promise() if self.every else self._example(report)

    def _promise(self) -> Promise:
        said = [_is(self.names.ruleset.vocabulary.facts[name], value) for name, value in self.said.items()]
        return Promise(self.head, self.policy, self.day, all_of([*self.where, *said]), tuple(self.clauses))

    def _example(self, report: Report) -> Example:
        facts = self.names.ruleset.vocabulary.facts.values() if self.ordinary else ()
        values = {name: value for name, value in self.said.items() if not isinstance(value, Unknowable)}
        filled = {
            fact.name: usual
            for fact in facts
            if fact.name not in self.said and fact.name not in self.left_open and (usual := ordinary(fact)) is not None
        }
        unknowable = frozenset(name for name, value in self.said.items() if isinstance(value, Unknowable))
        self._is_thin(report)
        return Example(
            self.head, self.policy, self.day, Facts({**filled, **values}, unknowable), tuple(self.checks),
            frozenset(filled), dict(self.demographics),
            tuple(Moment(tuple(happenings), tuple(checks)) for happenings, checks in self.story),
        )  # fmt: skip

    def _is_thin(self, report: Report) -> None:
        """Warn where an example would agree with too many policies."""
        expected = [check.expects for check in self.checks]
        here = Span(self.head.file, self.head.line)
        about_officers = OFFICER in self.names.ruleset.vocabulary.actions  # a review of a program has other questions
        if about_officers and not any(isinstance(one, Answers) and one.action == OFFICER for one in expected):
            report.add(
                Code.THIN, f"`{self.head.name}` does not say what happens with the officer", here, severity="warning",
                help="add for example: Then the School Resource Officer is not called for",
            )  # fmt: skip
        if about_officers and not any(isinstance(one, DecidedBy | DecidedByNone) and one.action == OFFICER for one in expected):
            report.add(
                Code.THIN, f"`{self.head.name}` does not say which rule decides", here, severity="warning",
                help="add: And the reason is rule …, or: And no rule asks for an officer",
            )  # fmt: skip
        if not (self.ordinary or self.nothing_else):
            report.add(
                Code.THIN, f"`{self.head.name}` does not say whether more is known", here, severity="warning",
                help="add: Given an ordinary school day, or: Given nothing else is known yet",
            )  # fmt: skip


def ordinary(fact: Fact) -> Value | None:
    """The uneventful value of a fact; of a set that has none it is the empty one. None where nothing is uneventful."""
    return frozenset() if fact.ordinary is None and fact.kind is Kind.SET else fact.ordinary


def _is(fact: Fact, value: Value | Unknowable) -> Expression:
    """The condition that a fact has exactly this value."""
    match value:
        case Unknowable():
            raise MisplacedError("what nobody can know cannot narrow a promise", "leave the sentence out")
        case frozenset():
            inside = [Includes(fact.name, frozenset({one})) for one in sorted(value)]
            others = frozenset(fact.values) - value
            return all_of([*inside, *([Not(Includes(fact.name, others))] if others else [])])
        case bool() | str():
            return Is(fact.name, frozenset({value}))
        case _:
            return Within(fact.name, Limit(value), Limit(value))
