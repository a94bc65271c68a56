"""The chapter on what nobody would notice: what no scenario reaches, and slips of the policy after which all would still agree."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.explain.words import capital, counted, sentence
from diversion_engine.pages.document import (
    Block,
    Bullet,
    Bullets,
    Entry,
    Fold,
    Heading,
    Link,
    Para,
    Phrase,
    Section,
    Table,
    Verbatim,
)
from diversion_engine.review.measures import Fate, Kind, Measures, Part, SlipKind, Tried
from diversion_engine.review.report.gather import ReviewReport
from diversion_engine.review.report.words import rules
from diversion_engine.review.scenario import Head

NOT_MEASURED = "It was not measured what nobody would notice."
WHAT_A_SLIP_IS = (
    "A slip is one small mistake in the policy: a rule left out, a limit moved. Each is made on purpose, and all scenarios are "
    "asked again. If they still agree, nobody would notice it."
)
BOTH_WAYS = "one scenario in which it holds and another in which it does not, with the rule decided by it alone."
KINDS = {Kind.RULE: "Rules", Kind.EXCEPTION: "Exceptions", Kind.VERDICT: "Verdicts"}


def unnoticed(report: ReviewReport) -> Iterator[Section]:
    """The chapter."""
    measures = report.measures
    blocks: list[Block] = [Para((measures.bottom_line if measures else NOT_MEASURED,))]
    if measures:
        blocks += _slips(measures)
        blocks += _not_reached(report, measures)
        blocks += _parts(report, measures)
    yield Section("What nobody would notice", "unnoticed", tuple(blocks))


def _slips(measures: Measures) -> Iterator[Block]:
    yield Heading("Slips")
    yield Para((WHAT_A_SLIP_IS,))
    if measures.slips:
        yield Table("Slips", ("Slip", "Tried", *(capital(fate) for fate in Fate)), tuple(_kinds(measures)))
    missed = [*measures.with_fate(Fate.UNNOTICED), *measures.with_fate(Fate.UNNOTICED_WHILE_OPEN)]
    for number, one in enumerate(missed, 1):
        yield _missed(number, one)
    left = measures.with_fate(Fate.NOT_SETTLED)
    if left:
        yield Para(("All scenarios agree after these, and the time was too short to find an incident that shows them:",))
        yield Bullets(tuple(Bullet((f"{sentence(one.slip.says)}{_at(one.slip.at)}",)) for one in left))


def _kinds(measures: Measures) -> Iterator[tuple[Phrase, ...]]:
    for kind in SlipKind:
        here = [one for one in measures.slips if one.slip.kind is kind]
        if here:
            fates = (sum(one.fate is fate for one in here) for fate in Fate)
            yield ((capital(kind),), (f"{len(here):,}",), *((f"{number:,}",) for number in fates))


def _missed(number: int, one: Tried) -> Entry:
    shows = " It shows only while facts are missing." if one.fate is Fate.UNNOTICED_WHILE_OPEN else ""
    blocks: list[Block] = [Para((f"Nobody would notice this slip{_at(one.slip.at)}. Policy {one.slip.policy}.{shows}",))]
    if one.paste:
        blocks += [Para(("This scenario would. Read it, name it and paste it:",)), Verbatim(one.paste)]
    return Entry(capital(one.slip.says).rstrip("."), f"slip-{number}", tuple(blocks), one.slip.name)


def _not_reached(report: ReviewReport, measures: Measures) -> Iterator[Block]:
    yield Heading("What no scenario reaches")
    counts = ((name, *measures.reached(kind)) for kind, name in KINDS.items())
    yield Bullets(
        tuple(Bullet((f"{name}: {reached:,} of {there:,} are reached.",)) for name, reached, there in counts if there)
    )
    if measures.not_reached:
        rows: tuple[tuple[Phrase, ...], ...] = tuple(
            ((sentence(one.says),), (capital(one.kind),), rules(report, [one.rule]), (str(one.at).rsplit(":", 1)[0],))
            for one in measures.not_reached
        )
        yield Table("What no scenario reaches", ("What", "Kind", "Rule", "Where it stands"), rows)


def _parts(report: ReviewReport, measures: Measures) -> Iterator[Block]:
    """Parts of conditions of which no two scenarios show that they matter."""
    if not measures.parts:
        return
    yield Heading("Parts of conditions")
    shown = f"{measures.shown:,} of {counted(len(measures.parts), 'part')} of conditions"
    yield Para((f"{shown} are shown both ways: {BOTH_WAYS}",))
    rows = tuple(_part(report, one) for one in measures.parts if one.shown is None)
    if rows:
        table = Table("Parts not shown both ways", ("Part", "Rule", "It holds", "It does not"), rows)
        yield Fold((f"The {counted(len(rows), 'part')} not shown both ways",), "parts", (table,))


def _part(report: ReviewReport, one: Part) -> tuple[Phrase, ...]:
    return (sentence(one.says),), rules(report, [one.rule]), _head(report, one.yes), _head(report, one.no)


def _head(report: ReviewReport, head: Head | None) -> Phrase:
    if head is None:
        return ("no scenario",)
    found = report.places.get(head)
    return (Link(f"{found.number}", found.anchor),) if found else (head.name,)


def _at(span: Span) -> str:
    return "" if span == NOWHERE else f" ({span.file}, line {span.line})"
