"""A feature → scenarios as data, with findings for everything that cannot be read.

    reads    a `Feature`, the sentences of its language, the policies
    gives    one `Compiled` for each scenario, in the order of the file
    reports  DE802 to DE811, at the line where it stands

One mistake spoils one scenario; the others of the file are read all the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.review.actions import ACTIONS, ASKS, OTHER_POLICY, POLICY
from diversion_engine.review.answering import OTHER
from diversion_engine.review.catalogue import catalogue
from diversion_engine.review.draft import Draft, MisplacedError
from diversion_engine.review.feature import Feature, Outline, Row, StepLine, rows_of
from diversion_engine.review.filled import day
from diversion_engine.review.names import Names, NotInPolicyError
from diversion_engine.review.phrase import Catalogue, Fit
from diversion_engine.review.policies import Policy, Shelf
from diversion_engine.review.scenario import Head, Line, Scenario


@dataclass(frozen=True, slots=True)
class Compiled:
    """What came of one scenario: the scenario (None where it cannot be read), and findings on it."""

    head: Head
    scenario: Scenario | None
    findings: tuple[Finding, ...] = ()
    phrases: frozenset[str] = frozenset()


def compile_feature(feature: Feature, shelf: Shelf, today: date) -> Iterator[Compiled]:
    """The scenarios of a feature, one for each row that `rows_of` its outlines has, in their order."""
    sentences = catalogue(feature.language.split("-")[0])
    for outline in feature.outlines:
        for row in rows_of(outline):
            yield _Making(feature, outline, sentences, shelf, today).compiled(row)


@dataclass(slots=True)
class _Making:
    feature: Feature
    outline: Outline
    catalogue: Catalogue
    shelf: Shelf
    today: date

    def compiled(self, row: Row) -> Compiled:
        report = Report()
        head = Head(
            row.name, self.feature.file, row.line, self.feature.name, self.outline.rule, row.tags,
            tuple(Line(step.keyword, step.text, step.line, step.table or ()) for step in row.steps),
        )  # fmt: skip
        fits = [(step, fit) for step in row.steps if (fit := self._fit(step, report)) is not None]
        _check_order(self.outline, self.feature.file, report)
        draft = self._begun(head, fits, report)
        if draft is not None:
            # A question that is misspelt has been reported; that nobody asked is not said as well.
            draft.asked = _asks(row.steps) and not any(fit.phrase.does in ASKS for _, fit in fits)
            for step, fit in fits:
                self._take(draft, step, fit, report)
        scenario = draft.finished(report) if draft is not None and report.passed else None
        return Compiled(head, scenario, tuple(report), frozenset(fit.phrase.id for _, fit in fits))

    def _fit(self, step: StepLine, report: Report) -> Fit | None:
        """The one sentence that a step is, or None with a finding."""
        kind = step.kind
        if kind is None:
            report.add(
                Code.OUT_OF_PLACE, f"`{step.keyword}` stands first, so it goes on from nothing", self._span(step),
                help="begin with Given, When or Then",
            )  # fmt: skip
            return None
        found = self.catalogue.fits(kind, step.text) or (
            self.catalogue.fits(kind, step.text[:-1]) if step.text.endswith(".") else []
        )
        if len(found) != 1:
            self._unfit(step, found, report)
            return None
        self._check_table(step, found[0], report)
        return found[0]

    def _unfit(self, step: StepLine, found: list[Fit], report: Report) -> None:
        if found:
            report.add(
                Code.UNKNOWN_SENTENCE, f"`{step.text}` fits {len(found)} sentences", self._span(step),
                help=f"say it in other words than {listed(one.phrase.says for one in found)}",
            )  # fmt: skip
            return
        for other in ("given", "when", "then"):
            if other != step.kind and self.catalogue.fits(other, step.text):
                report.add(
                    Code.OUT_OF_PLACE, f"`{step.text}` is not a sentence for {str(step.kind).capitalize()}", self._span(step),
                    help=f"write it under {other.capitalize()}",
                )  # fmt: skip
                return
        near = self.catalogue.nearest(step.kind or "given", step.text)
        report.add(
            Code.UNKNOWN_SENTENCE, f"there is no sentence `{step.text}`", self._span(step),
            help=f"did you mean: {near}?" if near else "see the phrase book (`diversion phrases`) for the sentences there are",
        )  # fmt: skip

    def _check_table(self, step: StepLine, fit: Fit, report: Report) -> None:
        if step.quoted_block:
            report.add(
                Code.BAD_TABLE, f"nobody reads the block of text below `{step.text}`", self._span(step), help="remove it"
            )
        if step.table is not None and not fit.phrase.table:
            report.add(
                Code.BAD_TABLE, f"nobody reads the table below `{step.text}`", self._span(step),
                help="write its rows below a sentence that takes a table, such as: these facts",
            )  # fmt: skip
        if step.table is None and fit.phrase.table:
            report.add(
                Code.BAD_TABLE, f"a table is missing below `{step.text}`", self._span(step), help="add rows between bars"
            )

    def _begun(self, head: Head, fits: list[tuple[StepLine, Fit]], report: Report) -> Draft | None:
        """The draft, once it is clear which policy of which day is spoken of; the scenario may say otherwise than its background."""
        name: str | None = None
        when = self.shelf.settings.day or self.today
        named_at: dict[str, int] = {}
        own = {step.line for step in self.outline.steps}
        for step, fit in fits:
            if fit.phrase.does not in POLICY:
                continue
            for slot, words in fit.filled.items():
                if named_at.get(slot, -1) in own:
                    report.add(
                        Code.SAID_TWICE, f"the {slot} is said before, in line {named_at[slot]}", self._span(step),
                        help="keep one of the two",
                    )  # fmt: skip
                if step.line in own:
                    named_at[slot] = step.line
                if slot == "ruleset":
                    name = words
                else:
                    try:
                        when = day(words)
                    except NotInPolicyError as error:
                        report.add(Code.NOT_IN_POLICY, error.message, self._span(step), help=error.help)
        found = self.shelf.take(name, report)
        if found is None or not self._in_force(*found, when, Span(head.file, head.line), report):
            return None
        called, policy = found
        return Draft(head, called, when, Names(policy.ruleset, self.catalogue))

    def _take(self, draft: Draft, step: StepLine, fit: Fit, report: Report) -> None:
        phrase = fit.phrase
        if phrase.does in POLICY:
            return
        draft.line_now = step.line
        filled: Mapping[str, str] = {**phrase.fixed, **fit.filled}
        if phrase.facts:
            filled = {name: _put(value, fit.filled) for name, value in phrase.facts.items()}
        if phrase.does in OTHER_POLICY:
            other = self._other(draft, step, filled, report)
            if other is None:
                return
            filled = {**filled, OTHER: other}
        try:
            ACTIONS[phrase.does](draft, step, filled, report)
        except MisplacedError as error:
            report.add(error.code, error.message, self._span(step, draft.line_now), help=error.help)
        except NotInPolicyError as error:
            report.add(Code.NOT_IN_POLICY, error.message, self._span(step, draft.line_now), help=error.help)

    def _other(self, draft: Draft, step: StepLine, filled: Mapping[str, str], report: Report) -> str | None:
        """The other policy that a sentence speaks of: the one it names, or the approved version."""
        found = self.shelf.take(filled["ruleset"], report) if "ruleset" in filled else self.shelf.approved(report)
        if found is None or not self._in_force(*found, draft.day, self._span(step), report):
            return None
        return found[0]

    def _in_force(self, name: str, policy: Policy, when: date, place: Span, report: Report) -> bool:
        """Whether a policy holds on a day; a finding where it does not."""
        if policy.ruleset.identity.in_force.covers(when):
            return True
        report.add(
            Code.NOT_IN_POLICY, f"the policy `{name}` is not in force on {when}", place,
            help='name a day on which it is, as in: the "…" policy in force on 2026-09-01',
        )  # fmt: skip
        return False

    def _span(self, step: StepLine, line: int | None = None) -> Span:
        """Where a step stands, or a row of its table."""
        if line not in (None, step.line):
            return Span(self.feature.file, line or 0, step.column)
        return Span(self.feature.file, step.line, step.column, len(step.keyword) + 1 + len(step.text))


def _asks(steps: tuple[StepLine, ...]) -> bool:
    return any(step.kind == "when" for step in steps)


def _put(value: str, filled: Mapping[str, str]) -> str:
    for slot, words in filled.items():
        value = value.replace(f"{{{slot}}}", words)
    return value


def _check_order(outline: Outline, file: str, report: Report) -> None:
    """Whatever is known comes before the first When."""
    begun = False
    for step in outline.steps:
        begun = begun or step.kind in ("when", "then")
        if begun and step.kind == "given":
            report.add(
                Code.OUT_OF_PLACE, "this is known only after staff have asked", Span(file, step.line, step.column, len(step.text)),
                help="move it before the first When, or write: When it turns out that",
            )  # fmt: skip
