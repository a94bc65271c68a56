"""One stretch of days on which a ruleset says the same, as every check of the gate looks at it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.engines.proof.encoding import Encoding
from diversion_engine.engines.proof.logic import Formula, Model
from diversion_engine.engines.proof.promises import Prover
from diversion_engine.engines.proof.replay import Case, replayed
from diversion_engine.explain.scenario import officer_line, scenario, verdict_lines
from diversion_engine.model.program import Program

Key = tuple[str, ...]
"""What stands for a rule, an exception or a value in all eras."""


@dataclass(slots=True)
class Era:
    """A program, proofs about it, and where findings go.

    Attributes:
        policy: The name under which the ruleset was opened, for scenarios.
        day: One of the days.
        dated: Whether scenarios have to say the day.
        prover: Proofs about the program of these days.
        report: Where findings go that hold as soon as they hold on one day.
        idle: What has never mattered so far; whoever matters on one day matters.
        active: What is known to matter.
    """

    policy: str
    day: date
    dated: bool
    prover: Prover
    report: Report
    idle: dict[Key, Finding] = field(default_factory=dict)
    active: set[Key] = field(default_factory=set)

    @property
    def program(self) -> Program:
        """What the ruleset says on these days."""
        return self.prover.program

    @property
    def known(self) -> Encoding:
        """The program over fully known incidents."""
        return self.prover.known

    def matters(self, key: Key) -> None:
        """Remember that something matters."""
        self.active.add(key)
        self.idle.pop(key, None)

    def idles(self, key: Key, finding: Finding) -> None:
        """Remember that something does not matter on these days."""
        if key not in self.active:
            self.idle.setdefault(key, finding)

    def can(self, key: Key, *formulas: Formula) -> bool:
        """Whether something matters, because some incident meets all *formulas*; what was not settled counts as yes."""
        if key not in self.active:
            if self.known.space.solver.meets(*formulas) is False:
                return False
            self.matters(key)
        return True

    def case(self, *formulas: Formula) -> Case | None:
        """The plainest incident in which these hold; None where there is none, or none was found in time."""
        found = self.known.space.plainest(*formulas)
        return replayed(found, self.known) if isinstance(found, Model) else None

    def show(self, title: str, case: Case | None, actions: Iterable[str] = (), *, day: date | None = None) -> str:
        """A case as a scenario that expects what is decided on it, on *day* or on the days of this era; nothing without one."""
        if case is None:
            return ""
        lines = [line for action in actions for line in verdict_lines(action, case.outcome.verdicts[action])]
        day = day or (self.day if self.dated else None)
        return scenario(title, self.policy, case.program, case.facts, lines or officer_line(case.outcome), day=day)

    def unsettled(self, what: str, *places: Span | Label) -> None:
        """Say that time ran out."""
        self.report.add(
            Code.NOT_SETTLED,
            f"{what} could not be settled in the time given",
            *places,
            help="give it more time with `--seconds`, or make the conditions simpler",
            severity="warning",
        )


def idle(code: Code, message: str, *places: Span | Label, help: str, example: str = "") -> Finding:
    """A finding about something that never matters: a warning, because it decides nothing."""
    labels = tuple(place if isinstance(place, Label) else Label(place) for place in places)
    return Finding(code, message, labels, help, "warning", example)
