"""The whole flow in one file: a ruleset on disk → a program for a day → facts → a decision with reasons.

    >>> from datetime import date
    >>> engine = Engine.load("base")
    >>> decision = engine.decide({"imminent_danger": True}, as_of=date(2026, 11, 21))
    >>> str(decision.verdicts["call_sro"].verdict)
    'must'

Deciding is pure: it reads no clock, opens no file and writes no log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any, Literal, TypeVar

from diversion_engine.adapters.intake import take_in
from diversion_engine.checklist.items import Checklist, checklist_of
from diversion_engine.diagnostics.finding import Finding
from diversion_engine.engines.durable import Durable
from diversion_engine.engines.kernel import Kernel
from diversion_engine.explain import contradiction
from diversion_engine.explain.card import staff_card
from diversion_engine.explain.change import Change, change_in_words, smallest_change
from diversion_engine.explain.letter import family_letter
from diversion_engine.explain.rationale import rationale
from diversion_engine.explain.record import DecisionRecord, record_of
from diversion_engine.explain.why_not import why_not
from diversion_engine.model.decision import Excluded, Outcome, Owed, Question, Ruling, Safeguard, Step
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program, Ruleset
from diversion_engine.model.referral import Referral
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.ruleset.compile import load_ruleset
from diversion_engine.ruleset.dating import changes, era, program_on
from diversion_engine.semantics.refine import Matcher, PlainMatcher

T = TypeVar("T")

Given = Mapping[str, Any] | Facts | Referral
"""Facts in any of the forms a caller may have them in."""


@dataclass(frozen=True, slots=True, repr=False)
class Decision:
    """What a program says about one referral, and everything needed to explain it.

    The facts are kept for explanations; neither `repr` nor `model_dump` shows them.
    """

    program: Program
    outcome: Outcome
    as_of: date
    facts: Facts
    matcher: Matcher | None = field(default=None, compare=False)
    """What decided, asked again by explanations that try other facts; without it, the definition is asked."""

    @property
    def verdicts(self) -> Mapping[str, Ruling]:
        """The verdict on each action."""
        return self.outcome.verdicts

    @property
    def route(self) -> tuple[Step, ...]:
        """What helps instead, in the order of its steps."""
        return self.outcome.route

    @property
    def excluded(self) -> tuple[Excluded, ...]:
        """Pathways that were offered and cannot be used."""
        return self.outcome.excluded

    @property
    def duties(self) -> tuple[Owed, ...]:
        """Who owes what to whom by when."""
        return self.outcome.duties

    @property
    def safeguards(self) -> tuple[Safeguard, ...]:
        """What staff must respect."""
        return self.outcome.safeguards

    @property
    def questions(self) -> tuple[Question, ...]:
        """What to find out; the first is the next to ask."""
        return self.outcome.questions

    @property
    def interim(self) -> str | None:
        """What to do until the answer is settled."""
        return self.outcome.interim

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What somebody should look at twice: facts that cannot all be true. It was decided on them all the same."""
        return contradiction.findings(self.program, self.facts)

    def record(self) -> DecisionRecord:
        """The decision as the model that other programs read."""
        return record_of(self.program, self.outcome, self.as_of)

    def model_dump(self, mode: Literal["json", "python"] = "json") -> dict[str, Any]:
        """The decision as plain data; with `mode="json"` dates are text."""
        return self.record().model_dump(mode=mode)

    def model_dump_json(self, indent: int | None = None) -> str:
        """The decision as JSON text."""
        return self.record().model_dump_json(indent=indent)

    def staff_card(self) -> str:
        """For the adult in the hallway: one answer and what to do instead, in under ten lines."""
        return staff_card(self.program, self.outcome, self.as_of)

    def rationale(self) -> str:
        """For the administrator: every verdict with its rules, reasons and sources, and what follows."""
        return rationale(self.program, self.outcome, self.as_of, self.facts)

    def family_letter(self) -> str:
        """For the student's family, in plain words; a note that begins FOR STAFF ONLY where no letter may be sent."""
        return family_letter(self.program, self.outcome, self.as_of, self.facts)

    def checklist(self) -> Checklist:
        """Under a ruleset of items: which are met, missing or not known, and what to do next.

        Raises:
            NoItemsError: The ruleset is about incidents.
        """
        return checklist_of(self.program, self.outcome, self.facts, self.as_of)

    def why_not(self, action: str, verdict: Verdict | str) -> str:
        """What kept *verdict* from being the verdict on *action*. Shows facts: for the person who asked, not for a log."""
        return why_not(self.program, self.facts, self.outcome, action, verdict)

    def smallest_change(self, action: str, most: int = 3, wanted: Verdict | str | None = None) -> tuple[Change, ...]:
        """The fewest facts, at most *most*, that would change the verdict on *action* (to *wanted*) if they were otherwise."""
        return smallest_change(self._asked(), self.facts, action, most, wanted)

    def what_would_change(self, action: str, most: int = 3, wanted: Verdict | str | None = None) -> str:
        """The smallest change in words. Shows facts: for the person who asked, not for a log."""
        return change_in_words(self._asked(), self.facts, action, self.smallest_change(action, most, wanted))

    def _asked(self) -> Matcher:
        return self.matcher or PlainMatcher(self.program)

    def __repr__(self) -> str:
        said = ", ".join(f"{action}={ruling.verdict}" for action, ruling in self.verdicts.items())
        return f"Decision({self.program.identity.id} {self.program.identity.version} as of {self.as_of}: {said})"


def _day(as_of: object) -> date:
    match as_of:
        case datetime():
            return as_of.date()
        case date():
            return as_of
        case None:
            msg = "say which day's rules hold: pass `as_of`, or give the incident a date"
            raise ValueError(msg)
        case _:
            msg = "`as_of` is a `date`; make one of a text with `date.fromisoformat`"
            raise TypeError(msg)


SAMPLED = 100
"""Where many are decided, one in so many gets a second opinion."""


class Engine:
    """A ruleset, ready to decide. One engine may serve any number of threads.

    With *cross_check*, each decision is also reached by forward chaining in durable_rules, and withheld when the two
    differ. That takes some milliseconds a decision, one thread at a time; a loop that has to be fast turns it off.
    """

    def __init__(self, ruleset: Ruleset, *, cross_check: bool = True) -> None:
        self.ruleset = ruleset
        self.cross_check = cross_check
        self._days = changes(ruleset)
        self._kernels: dict[int, Kernel] = {}
        self._second: dict[int, Durable] = {}
        self._making = Lock()

    @classmethod
    def load(cls, name: str | Path, *, cross_check: bool = True) -> Engine:
        """The engine for the ruleset *name*: a folder's path, or a name in the library such as `base`.

        Raises:
            RulesetRejectedError: The ruleset has errors.
        """
        return cls(load_ruleset(name), cross_check=cross_check)

    def __reduce__(self) -> tuple[Callable[..., Engine], tuple[Ruleset]]:
        """What a pickle holds is the ruleset; the tables are made again where it is read."""
        return partial(type(self), cross_check=self.cross_check), (self.ruleset,)

    def decide(self, given: Given, *, as_of: date | None = None, cross_check: bool | None = None) -> Decision:
        """Decide one referral.

        Args:
            given: Facts by name, `Facts`, or a `Referral`. What is missing is unknown.
            as_of: The day whose rules hold, and without it the incident's date. Of a `datetime`, its own day is taken.
            cross_check: Whether to ask for a second opinion; what the engine was made with where it is left out.

        Raises:
            FactsRejectedError: A name or a value does not exist.
            UncheckedFactsError: `Facts` made by hand hold a value that does not exist.
            NotInForceError: The ruleset is not in force on that day.
            EnginesDisagreeError: The second opinion is another one; nothing is decided.
            ChainingFaultError: There is no second opinion, because durable_rules failed; nothing is decided.
            ChainingLimitError: The rules are more than durable_rules can hold.
            ValueError: Neither `as_of` nor an incident date says which day's rules hold.
            TypeError: `as_of` is no `date`.
        """
        facts, dated = self._facts(given)
        day = _day(as_of or dated)
        kernel = self._kernel(day)
        outcome = kernel.decide(facts)
        if self.cross_check if cross_check is None else cross_check:
            self._durable(day, kernel.program).second_opinion(outcome, facts)
        return Decision(kernel.program, outcome, day, facts, kernel)

    def decide_many(self, given: Iterable[Given], *, as_of: date | None = None) -> Iterator[Decision]:
        """Decide referrals one after another, as they come; with `cross_check`, one in `SAMPLED` gets a second opinion."""
        for number, one in enumerate(given):
            yield self.decide(one, as_of=as_of, cross_check=self.cross_check and number % SAMPLED == 0)

    def facts(self, given: Mapping[str, Any]) -> Facts:
        """Check facts once, to decide on them often."""
        return take_in(self.ruleset.vocabulary, given).facts

    def program(self, day: date) -> Program:
        """What the ruleset says on *day*."""
        return self._kernel(day).program

    def _facts(self, given: Given) -> tuple[Facts, date | None]:
        """The facts, and the date of the incident where it was given."""
        if isinstance(given, Facts):
            return given, None
        referral = given if isinstance(given, Referral) else take_in(self.ruleset.vocabulary, given)
        return referral.facts, referral.incident_date

    def _kernel(self, day: date) -> Kernel:
        return self._kept(self._kernels, day, lambda: Kernel(program_on(self.ruleset, day)))

    def _durable(self, day: date, program: Program) -> Durable:
        return self._kept(self._second, day, lambda: Durable(program))

    def _kept(self, kept: dict[int, T], day: date, make: Callable[[], T]) -> T:
        """What is made once for all days on which the ruleset says the same, when it is first needed."""
        number = era(self._days, day)
        if number not in kept:
            with self._making:
                if number not in kept:
                    kept[number] = make()
        return kept[number]
