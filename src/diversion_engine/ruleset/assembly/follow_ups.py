"""Follow-ups as written → as meant, with every name found.

reads    every file
gives    the follow-ups, ordered by id
reports  DE201 and DE206 wrong value, DE204 unknown name, DE205 defined twice, DE210 no effect, DE213 too many
leaves   whether one can ever fit to `never_fits`, whether it leads to an officer to `checks.no_officer`, whether there is anything
         to settle to `checks.settling`
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from diversion_engine.diagnostics.codes import Code
from diversion_engine.model.follow_up import TOTAL, FollowUp, Redecide, Total
from diversion_engine.model.vocabulary import Fact, Kind, Verdict
from diversion_engine.ruleset.assembly.event_patterns import EventPatterns
from diversion_engine.ruleset.assembly.never_fits import check_pattern
from diversion_engine.ruleset.assembly.particulars import citations, in_force
from diversion_engine.ruleset.assembly.scope import Scope, by_id
from diversion_engine.ruleset.assembly.written import Written
from diversion_engine.ruleset.documents.follow_ups import FollowUpDocument, ThenDocument, TotalDocument
from diversion_engine.ruleset.text.nodes import Entries, Text, span_of

MAX_FOLLOW_UPS = 500
_VERDICTS = tuple(verdict.value for verdict in Verdict)


def build_follow_ups(written: Written, scope: Scope) -> tuple[FollowUp, ...]:
    """Every follow-up of every file."""
    builder = _Builder(scope)
    made = (builder.follow_up(document) for file in written.files for document in file.follow_ups)
    found = by_id(made, "follow-ups", scope.report)
    if len(found) > MAX_FOLLOW_UPS:
        scope.report.add(Code.TOO_MUCH, f"there are more than {MAX_FOLLOW_UPS} follow-ups", help="join some of them")
    return tuple(found[name] for name in sorted(found))


@dataclass(frozen=True, slots=True)
class _Builder:
    scope: Scope

    def follow_up(self, document: FollowUpDocument) -> FollowUp:
        """One follow-up; what cannot be is reported and left out."""
        then, scope, patterns = document.then, self.scope, EventPatterns(self.scope)
        self._check_effect(then, document.id)
        after = tuple(pattern for one in document.after if (pattern := patterns.pattern(one)) is not None)
        unless = patterns.absence(document.unless)
        made = FollowUp(
            id=str(document.id), title=str(document.title), after=after, same=tuple(map(str, document.same)),
            within=document.within, times=document.times, unless=unless, verdict=tuple(self._verdict(document.verdict)),
            total=self._total(document.total), instead=then.instead, steps=scope.pathways_in(then.step), tasks=scope.duties_in(then.task),
            settles=scope.names(then.settles, scope.vocabulary.duties, "duty"),
            escalate=then.escalate and str(then.escalate), decide_again=self._redecide(document),
            says=str(then.says), because=str(document.because), cite=citations(document.cite),
            in_force=in_force(document.in_force, document.id, scope.report), span=span_of(document.id),
        )  # fmt: skip
        if len(after) == len(document.after) and (unless is not None or document.unless is None):
            check_pattern(made, document, scope.report)
        return made

    def _verdict(self, written: Mapping[Text, Sequence[Text]]) -> Iterator[tuple[str, frozenset[Verdict]]]:
        for action in self.scope.actions_in(written):
            verdicts = self.scope.names(written[Text(action)], _VERDICTS, "verdict")
            if verdicts:
                yield action, frozenset(map(Verdict, verdicts))

    def _total(self, document: TotalDocument | None) -> Total | None:
        if document is None:
            return None
        if (document.at_least is None) == (document.more_than is None):
            self.scope.report.add(
                Code.WRONG_SHAPE,
                "a total needs either `at_least` or `more_than`",
                document.place("of"),
                help="write it as in `total: {of: days, more_than: 10}`",
            )
            return None
        if document.at_least is not None:
            return Total(document.at_least)
        return Total(document.more_than or 0, strict=True)

    def _redecide(self, document: FollowUpDocument) -> Redecide | None:
        node = document.then.decide_again
        if node is None or node == "false":
            return None
        if node == "true":
            return Redecide()
        if isinstance(node, Entries):
            return Redecide(tuple(self._values(node, summed=document.total is not None)))
        self.scope.report.add(
            Code.WRONG_SHAPE,
            "`decide_again` is neither `true` nor facts with their values",
            document.then.place("decide_again"),
            help="write `decide_again: true`, or as in `decide_again: {removal_days_this_year: total}`",
        )
        return None

    def _values(self, node: Entries, *, summed: bool) -> Iterator[tuple[str, bool | int | str]]:
        """The values that facts are given when a case is decided again; *summed* says that there is a total to give."""
        facts = self.scope.vocabulary.facts
        for name, written in node.items():
            if not self.scope.names([name], facts, "fact"):
                continue
            value = _value(facts[name], str(written), summed=summed)
            if value is not None:
                yield str(name), value
                continue
            self.scope.report.add(
                Code.WRONG_VALUE,
                f"`{name}` cannot be given the value `{written}` here",
                span_of(written) if isinstance(written, Text) else span_of(name),
                help="give a yes-or-no fact or a choice one of its values, or a number `total` when the follow-up has a `total`",
            )

    def _check_effect(self, then: ThenDocument, name: Text) -> None:
        effects = (
            then.task,
            then.settles,
            then.instead,
            then.step,
            then.escalate,
            then.says,
            then.decide_again not in (None, "false"),
        )
        if not any(effects):
            self.scope.report.add(
                Code.NO_EFFECT,
                f"nothing follows from `{name}`",
                span_of(name),
                help="add at least one of `task`, `settles`, `instead`, `step`, `escalate`, `decide_again`, `says` under `then`",
            )


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
