"""Follow-up rules as written → as meant, with every name and every pattern checked.

reads    the folders, and the ruleset that was built from them
gives    the follow-ups, ordered by id
reports  DE204 unknown name, DE206 wrong value, DE205 defined twice, DE210 no effect, DE407 pattern that never fits
leaves   whether one leads to an officer to `no_officer`
"""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import partial

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.model.event import ABOUT, ABOUT_OF, DERIVED, WAITED_FOR, EventKind
from diversion_engine.model.follow_up import TOTAL, Absence, FollowUp, Pattern, Redecide, Total
from diversion_engine.model.program import Ruleset
from diversion_engine.model.rule import DutyOwed, InForce
from diversion_engine.model.vocabulary import Fact, Kind, Verdict
from diversion_engine.ruleset.build import citations
from diversion_engine.ruleset.documents import AbsenceDocument, EventDocument, FollowUpDocument, ThenDocument, TotalDocument
from diversion_engine.ruleset.load import Folder
from diversion_engine.ruleset.nodes import Entries, Text, span_of
from diversion_engine.ruleset.words import files_of, lost_in

MAX_FOLLOW_UPS = 500
MOST_EVENTS = 6
"""How many events one sequence, or `times`, may ask for."""

_VERDICTS = ("must", "may", "must_not", "not_called_for", "undetermined", "conflict")
_SETBACK_STEPS = {EventKind.STEP_DECLINED, EventKind.STEP_FAILED}


def build_follow_ups(folders: list[Folder], ruleset: Ruleset, report: Report) -> tuple[FollowUp, ...]:
    """Every follow-up of every file."""
    found: dict[str, FollowUp] = {}
    builder = _Builder(ruleset, lost_in(folders), report)
    for file in files_of(folders):
        for document in file.follow_ups:
            made = builder.follow_up(document)
            if made.id in found:
                report.add(
                    Code.DEFINED_TWICE,
                    f"two follow-ups have the id `{made.id}`",
                    Label(made.span, "again here"),
                    Label(found[made.id].span, "first here"),
                    help="give one of them another id",
                )
            found.setdefault(made.id, made)
    if len(found) > MAX_FOLLOW_UPS:
        report.add(Code.TOO_MUCH, f"there are more than {MAX_FOLLOW_UPS} follow-ups", help="join some of them")
    return tuple(found[name] for name in sorted(found))


@dataclass(frozen=True, slots=True)
class _Builder:
    ruleset: Ruleset
    lost: Container[str]
    report: Report

    def follow_up(self, document: FollowUpDocument) -> FollowUp:
        """One follow-up; what cannot be is reported and left out."""
        then = document.then
        after = tuple(pattern for one in document.after if (pattern := self._pattern(one)) is not None)
        unless = self._absence(document.unless)
        steps = self._names(then.step, self.ruleset.pathways, "pathway")
        duties = self.ruleset.vocabulary.duties
        self._names([one.duty for one in then.task], duties, "duty")
        made = FollowUp(
            id=str(document.id), title=str(document.title), after=after, same=tuple(str(one) for one in document.same),
            within=document.within, times=document.times, unless=unless, verdict=self._verdict(document.verdict),
            total=self._total(document.total), instead=then.instead, steps=steps,
            tasks=tuple(DutyOwed(str(one.duty), str(one.owed_by), str(one.owed_to), one.within) for one in then.task if one.duty in duties),
            escalate=then.escalate and str(then.escalate), decide_again=self._redecide(then.decide_again, document),
            says=str(then.says), because=str(document.because), cite=citations(document.cite),
            in_force=InForce(document.in_force.start, document.in_force.until), span=span_of(document.id),
        )  # fmt: skip
        self._check_effect(then, document)
        if made.in_force.start and made.in_force.end and made.in_force.end < made.in_force.start:
            self.report.add(
                Code.NEVER_IN_FORCE,
                f"`{made.id}` ends before it begins",
                document.in_force.place("until", value=True),
                help="correct `from` or `until`",
            )
        if len(after) == len(document.after) and (unless is not None or document.unless is None):
            self._check_pattern(made, document)
        return made

    def _names(self, written: Sequence[Text], known: Collection[str], what: str) -> tuple[str, ...]:
        for name in written:
            if name not in known and name not in self.lost:
                self._unknown(name, known, f"there is no {what} `{name}`", f"define the {what}, or correct the name")
        return tuple(dict.fromkeys(str(name) for name in written if name in known))

    def _unknown(self, name: Text, known: Collection[str], message: str, otherwise: str) -> None:
        help_ = partial(did_you_mean, name, list(known), otherwise=otherwise)
        self.report.add(Code.UNKNOWN_NAME, message, span_of(name), help=help_)

    # -- what it waits for ---------------------------------------------------------------------------------------------

    def _pattern(self, document: EventDocument) -> Pattern | None:
        kinds = [kind.value for kind in WAITED_FOR]
        for name in document.event:
            if name == EventKind.TOLD.value:
                self.report.add(
                    Code.IMPOSSIBLE_PATTERN,
                    "`told` cannot be waited for, because the program writes it down itself when it tells somebody",
                    span_of(name),
                    help="wait for what somebody was told about, such as `task-overdue`",
                )
            elif name not in kinds:
                self._unknown(name, kinds, f"there is no event `{name}`", f"the events are {listed(kinds, 20)}")
        events = frozenset(EventKind(name) for name in document.event if name in kinds)
        about = [self._about(document, key, events) for key in ABOUT if getattr(document, key)]
        if len(events) < len(document.event) or None in about:
            return None
        return Pattern(events, tuple(one for one in about if one is not None))

    def _about(self, document: EventDocument, key: str, events: Set[EventKind]) -> tuple[str, frozenset[str]] | None:
        written: list[Text] = getattr(document, key)
        strange = sorted(event for event in events if key not in ABOUT_OF[event])
        if strange:
            fitting = [kind.value for kind in WAITED_FOR if key in ABOUT_OF[kind]]
            self.report.add(
                Code.IMPOSSIBLE_PATTERN,
                f"`{strange[0]}` is never about {_a(key)}, so this never fits",
                document.place(key),
                help=f"remove `{key}`, or wait for one of {listed(fitting)}",
            )
            return None
        vocabulary = self.ruleset.vocabulary
        known: Mapping[str, tuple[Collection[str], str]] = {
            "step": (self.ruleset.pathways, "pathway"),
            "task": (vocabulary.duties, "duty"),
            "action": (vocabulary.actions, "action"),
        }
        names = self._names(written, *known[key]) if key in known else tuple(map(str, written))
        return (key, frozenset(names)) if names else None

    def _absence(self, document: AbsenceDocument | None) -> Absence | None:
        pattern = self._pattern(document) if document is not None else None
        return Absence(pattern, document.within, document.ever) if document is not None and pattern is not None else None

    def _verdict(self, written: Mapping[Text, Sequence[Text]]) -> tuple[tuple[str, frozenset[Verdict]], ...]:
        found: list[tuple[str, frozenset[Verdict]]] = []
        for action in self._names(list(written), self.ruleset.vocabulary.actions, "action"):
            verdicts = self._names(written[Text(action)], _VERDICTS, "verdict")
            if verdicts:
                found.append((action, frozenset(map(Verdict, verdicts))))
        return tuple(found)

    def _total(self, document: TotalDocument | None) -> Total | None:
        if document is None:
            return None
        if (document.at_least is None) == (document.more_than is None):
            self.report.add(
                Code.WRONG_SHAPE,
                "a total needs either `at_least` or `more_than`",
                document.place("of"),
                help="write it as in `total: {of: days, more_than: 10}`",
            )
            return None
        if document.at_least is not None:
            return Total(document.at_least)
        return Total(document.more_than or 0, strict=True)

    # -- what it brings about ------------------------------------------------------------------------------------------

    def _redecide(self, node: object, document: FollowUpDocument) -> Redecide | None:
        place = document.then.place("decide_again")
        if node is None or node == "false":
            return None
        if node == "true":
            return Redecide()
        if not isinstance(node, Entries):
            self.report.add(
                Code.WRONG_SHAPE,
                "`decide_again` is neither `true` nor facts with their values",
                place,
                help="write `decide_again: true`, or as in `decide_again: {removal_days_this_year: total}`",
            )
            return None
        known = self.ruleset.vocabulary.facts
        values: list[tuple[str, bool | int | str]] = []
        for name, written in node.items():
            if name not in known:
                self._names([name], known, "fact")
                continue
            value = _value(known[name], str(written), summed=document.total is not None)
            if value is None:
                self.report.add(
                    Code.WRONG_VALUE,
                    f"`{name}` cannot be given the value `{written}` here",
                    span_of(written) if isinstance(written, Text) else span_of(name),
                    help="give a yes-or-no fact or a choice one of its values, or a number `total` when the follow-up has a `total`",
                )
            else:
                values.append((str(name), value))
        return Redecide(tuple(values))

    def _check_effect(self, then: ThenDocument, document: FollowUpDocument) -> None:
        if not (
            then.task or then.instead or then.step or then.escalate or then.says or then.decide_again not in (None, "false")
        ):
            self.report.add(
                Code.NO_EFFECT,
                f"nothing follows from `{document.id}`",
                span_of(document.id),
                help="add at least one of `task`, `instead`, `step`, `escalate`, `decide_again`, `says` under `then`",
            )

    # -- what can never happen -----------------------------------------------------------------------------------------

    def _check_pattern(self, made: FollowUp, document: FollowUpDocument) -> None:
        for message, place, help_ in _never(made, document):
            self.report.add(Code.IMPOSSIBLE_PATTERN, f"{message} (in `{made.id}`)", place, help=help_)


def _a(key: str) -> str:
    return f"an {key}" if key.startswith("a") else f"a {key}"


def _value(fact: Fact, text: str, *, summed: bool) -> bool | int | str | None:
    match fact.kind:
        case Kind.BOOLEAN:
            return {"true": True, "false": False}.get(text)
        case Kind.CHOICE | Kind.ORDERED:
            return text if text in fact.values else None
        case Kind.INTEGER | Kind.NUMBER:
            return TOTAL if text == TOTAL and summed else None
        case Kind.SET:
            return None


def _never(made: FollowUp, document: FollowUpDocument) -> list[tuple[str, Span, str]]:
    """Why a pattern never fits, or never comes to an end: the sentence, the place, and what to do."""
    found: list[tuple[str, Span, str]] = []
    patterns = [*made.after, *([made.unless.pattern] if made.unless else [])]
    for key in made.same:
        strange = sorted(event for event in made.kinds if key not in ABOUT_OF[event])
        if strange:
            message = f"the events cannot share the same {key}, because `{strange[0]}` is not about one"
            found.append((message, document.place("same"), f"remove `{key}` from `same`, or wait for other events"))
        named = [dict(pattern.about).get(key) for pattern in patterns]
        chosen: list[Set[str]] = [names for names in named if names]
        if chosen and not frozenset.intersection(*map(frozenset, chosen)):
            found.append(
                (f"the events name different values of `{key}` and have to share one", document.place("same"), "name the same")
            )
    if made.times > 1 and len(made.after) > 1:
        found.append(
            (
                "`times` counts one event, and `after` has several",
                document.place("times"),
                "write one event, or leave out `times`",
            )
        )
    if not 1 <= made.times <= MOST_EVENTS or len(made.after) > MOST_EVENTS:
        found.append((f"a follow-up waits for 1 to {MOST_EVENTS} events", document.place("times"), "ask for fewer events"))
    if made.within is not None and len(made.sequence) == 1:
        found.append(("`within` needs two events or more", document.place("within"), "leave it out, or put it under `unless`"))
    if made.unless is not None and made.unless.ever and made.unless.within is None:
        place = document.unless.place("ever") if document.unless else document.place("unless")
        found.append(
            ("`ever` needs a `within`; without one, only earlier events count", place, "add `within`, or leave out `ever`")
        )
    if made.instead and not made.after[-1].events <= _SETBACK_STEPS:
        found.append(
            (
                f"`instead` replaces a step, and `{min(made.after[-1].events)}` leaves none to replace",
                document.then.place("instead"),
                "let the last event be `step-declined` or `step-failed`",
            )
        )
    if made.decide_again and EventKind.DECIDED in made.after[-1].events:
        place = document.then.place("decide_again")
        found.append(("a decision that asks for another decision never comes to an end", place, "wait for another event"))
    if made.derived and (made.tasks or made.steps or made.instead or made.decide_again):
        kinds = listed(sorted(made.kinds & DERIVED))
        found.append(
            (
                f"what waits for {kinds} can only `escalate` or say something",
                document.place("then"),
                "remove the rest of `then`",
            )
        )
    return found
