"""What several codes and statements of one record settle together.

reads    meanings of codes, and facts that a record states by name
gives    `Facts`, in which everything that is not settled stays unknown
reports  DE601 unmapped code, DE605 what the record cannot tell, DE5xx for a statement that names no fact or value

Several rows may be about the same student and incident. Each says something of its own about conduct, and they are
joined; about any other fact they must agree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from diversion_engine.adapters.intake import unknown_fact, value_of, wrong_value
from diversion_engine.adapters.meaning import Coded, Conduct, Crosswalk, Meaning, Unmapped
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.model.facts import CANNOT_BE_KNOWN, Facts, PartOf
from diversion_engine.model.vocabulary import Value, Vocabulary

CONDUCT = "conduct"
STATED = "the record"
"""The source of what a record says by name, where a code's source is its namespace."""


@dataclass(slots=True)
class _Said:
    """What one source says about one fact: the values in it, and the codes that cannot tell."""

    values: set[Value | PartOf] = field(default_factory=set)
    untold: dict[str, Span] = field(default_factory=dict)


class Gathering:
    """Everything that is said about one student's part in one incident."""

    def __init__(self, vocabulary: Vocabulary, crosswalk: Crosswalk, day: date | None, place: Span) -> None:
        self.vocabulary = vocabulary
        self.crosswalk = crosswalk
        self.day = day
        self.place = place
        self.report = Report()
        self._said: dict[str, dict[str, _Said]] = defaultdict(lambda: defaultdict(_Said))
        self._acts: list[Conduct] = []
        self._acts_untold: dict[str, Span] = {}
        self._unknowable: set[str] = set()
        conduct = vocabulary.facts.get(CONDUCT)
        self._anything = Conduct(frozenset(), frozenset(conduct.values if conduct else ()))

    def code(self, coded: Coded, place: Span) -> Meaning | None:
        """Take in a code that is not about conduct; what it means is given back."""
        meaning = self.look_up(coded, place)
        if meaning is not None:
            self._take(meaning, place)
        return meaning

    def look_up(self, coded: Coded, place: Span) -> Meaning | None:
        """What a code means, or None with a finding."""
        found = self.crosswalk.look_up(coded, self.day)
        if isinstance(found, Unmapped):
            self.report.add(Code.UNMAPPED_CODE, found.message, place, help=found.help)
            return None
        return found

    def act(self, coded: Coded, stated: Value | PartOf | None, place: Span) -> None:
        """Take in a code for what the student did, with the conduct that the same row states by name, if it does."""
        meaning = self.look_up(coded, place)
        conduct = meaning.conduct if meaning else None
        if meaning is not None:
            self._take(meaning, place)
        if stated is not None:
            named = self._named(stated)
            self._acts.append(named | Conduct(conduct.surely, conduct.surely) if conduct else named)
            return
        self._acts.append(conduct or self._anything)
        if meaning is not None and (CONDUCT in meaning.cannot_tell or conduct is None):
            self._acts_untold.setdefault(meaning.code, place)

    def act_of_somebody(self, coded: Coded, place: Span) -> None:
        """Take in a code for what somebody did in the incident, who may or may not be this student."""
        meaning = self.look_up(coded, place)
        conduct = meaning.conduct if meaning else None
        self._acts.append(Conduct(frozenset(), conduct.possibly if conduct else self._anything.possibly))
        if meaning is not None and conduct is None:
            self._acts_untold.setdefault(meaning.code, place)

    def leave_open(self, name: str, coded: Coded, place: Span) -> None:
        """Take in that a code may be about this fact for this student, or for somebody else."""
        if name in self.vocabulary.facts:
            self._said[name][coded.namespace].untold.setdefault(coded.code, place)

    def conduct_stated(self, stated: Value | PartOf) -> None:
        """Take in conduct that is named without a code."""
        self._acts.append(self._named(stated))

    def conduct_open(self) -> None:
        """The record may leave out something that the student did."""
        self._acts.append(self._anything)

    def checked(self, given: Mapping[str, object], place: Span) -> dict[str, Value | PartOf]:
        """The facts among what a record states by name; each thing that is none becomes a finding."""
        facts: dict[str, Value | PartOf] = {}
        for name, value in given.items():
            fact = self.vocabulary.facts.get(name)
            if value is None:
                continue
            if fact is None:
                self.report.extend([unknown_fact(self.vocabulary, name, place)])
            elif value == CANNOT_BE_KNOWN:
                self._unknowable.add(name)
            elif (taken := value_of(fact, value)) is None:
                self.report.extend([wrong_value(fact, value, place)])
            else:
                facts[name] = taken
        return facts

    def state(self, name: str, value: Value | PartOf, source: str = STATED) -> None:
        """Take in the value of a fact other than conduct."""
        self._said[name][source].values.add(value)

    def settle(self) -> Facts:
        """What is settled; a finding for each fact that a code leaves open or that is said in two ways."""
        values: dict[str, Value | PartOf] = {}
        for name, by_source in sorted(self._said.items()):
            order = self.crosswalk.when_several.get(name, ())
            answers = {answer for said in by_source.values() for answer in _answers(said, order)}
            if len(answers) == 1:
                values[name] = answers.pop()
            elif answers:
                self._report_disagreement(name)
            else:
                untold = {code: place for said in by_source.values() for code, place in said.untold.items()}
                self._report_untold(name, untold)
        for name, standing in self.crosswalk.standing_on(self.day).items():
            if name not in self._said and name not in self._unknowable:
                values[name] = standing
        conduct = self._settled_conduct()
        if conduct is not None:
            values[CONDUCT] = conduct
        self._report_untold(CONDUCT, self._acts_untold)
        return Facts(values, frozenset(self._unknowable - values.keys()))

    def _take(self, meaning: Meaning, place: Span) -> None:
        for name, value in meaning.facts.items():
            self._said[name][meaning.namespace].values.add(value)
        for name in meaning.cannot_tell:
            if name != CONDUCT:
                self._said[name][meaning.namespace].untold.setdefault(meaning.code, place)

    def _settled_conduct(self) -> frozenset[str] | PartOf | None:
        if not self._acts:
            return None
        joined = self._acts[0]
        for act in self._acts[1:]:
            joined |= act
        everything = self._anything.possibly
        if joined.surely == joined.possibly:
            return joined.surely
        if not joined.surely and joined.possibly == everything:
            return None
        return PartOf(joined.surely, everything - joined.possibly)

    def _named(self, stated: Value | PartOf) -> Conduct:
        if isinstance(stated, PartOf):
            return Conduct(stated.inside, self._anything.possibly - stated.outside)
        assert isinstance(stated, frozenset)
        return Conduct(stated, stated)

    def _report_untold(self, name: str, untold: Mapping[str, Span]) -> None:
        fact = self.vocabulary.facts.get(name)
        for code, place in untold.items():
            self.report.add(
                Code.CANNOT_TELL,
                f"`{code}` does not settle `{name}`, which stays open",
                place,
                help=f"find out: {fact.ask}" if fact and fact.ask else "ask somebody who was there",
                severity="warning",
            )

    def _report_disagreement(self, name: str) -> None:
        self.report.add(
            Code.CANNOT_TELL,
            f"the record says two different things about `{name}`, which stays unknown",
            self.place,
            help="correct the one that is wrong",
        )


def _answers(said: _Said, order: tuple[Value, ...]) -> set[Value | PartOf]:
    """What one source settles: nothing, one value, or several that nobody has put in an order."""
    first = next((value for value in order if value in said.values), None)
    if len(said.values) > 1 and not said.values <= set(order):
        return said.values
    # What a code cannot tell might be anything, so only a value that nothing outranks is settled beside it.
    if said.untold and (first is None or first != order[0]):
        return set()
    return {first} if first is not None else said.values
