"""The chapter on promises: what is said of every incident, and whether it is proved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from diversion_engine.explain.scenario import in_short
from diversion_engine.explain.words import counted, sentence
from diversion_engine.pages.document import (
    Block,
    Bullet,
    Bullets,
    Entry,
    Heading,
    Para,
    Phrase,
    Section,
    State,
    Strong,
    Table,
    Verbatim,
)
from diversion_engine.review.report.gather import Asked, ReviewReport
from diversion_engine.review.report.words import step
from diversion_engine.review.result import Standing

PROVED, BROKEN, OPEN = State("Proved", "met"), State("Broken", "missing"), State("Not settled", "consider")
STATES = {Standing.AGREES: PROVED, Standing.DISAGREES: BROKEN, Standing.NOT_SETTLED: OPEN}


@dataclass(frozen=True, slots=True)
class Own:
    """A promise that the ruleset makes itself, for the report. `case` shows where it is broken."""

    id: str
    says: str
    state: State
    case: str
    sources: tuple[str, ...]


def own(report: ReviewReport) -> list[Own]:
    """The promises of the ruleset."""
    if not report.own:
        return []
    from diversion_engine.engines.proof import Broken, NoCase, Proved  # noqa: PLC0415 # z3 is an extra

    found = []
    for promise, answer in report.own:
        case = ""
        match answer:
            case Proved():
                state = PROVED
            case Broken(_, cases):
                state = BROKEN
                case = "; and ".join(in_short(one.program, one.facts) for one in cases) or "there is no such case"
            case NoCase():
                state, case = BROKEN, "there is no incident that it is about"
            case _:
                state = OPEN
        found.append(Own(promise.id, sentence(promise.says), state, case, tuple(map(str, promise.cite))))
    return found


def promised(report: ReviewReport) -> str:
    """How the promises stand, in a sentence."""
    states = [STATES[one.result.standing] for one in report.promises if not one.head.draft] + [one.state for one in own(report)]
    if not states:
        return "Nothing is promised for every incident."
    counts = {state: states.count(state) for state in (PROVED, BROKEN, OPEN)}
    rest = [f"{counts[BROKEN]:,} broken"] if counts[BROKEN] else []
    rest += [f"{counts[OPEN]:,} not settled"] if counts[OPEN] else []
    proved = f"{counts[PROVED]:,} of {counted(len(states), 'promise')} proved for every incident there can be"
    return f"{', '.join([proved, *rest])}."


def promises(report: ReviewReport) -> Iterator[Section]:
    """The chapter; what is broken stands first."""
    blocks: list[Block] = [Para((promised(report),))]
    if report.promises or report.own:
        blocks.append(Para(("A promise is about every incident that fits it. It is proved; no sample is taken.",)))
    wrong = [one for one in report.promises if one.result.standing is not Standing.AGREES]
    blocks += [_wrong(one) for one in wrong]
    kept = [one for one in report.promises if one.result.standing is Standing.AGREES]
    if kept:
        blocks.append(Heading("Proved"))
        blocks += [_kept(one) for one in kept]
    blocks += _own(report)
    yield Section("Promises", "promises", tuple(blocks))


def _wrong(one: Asked) -> Entry:
    blocks: list[Block] = [Para((STATES[one.result.standing], *_draft(one))), Bullets(tuple(map(step, one.head.lines)))]
    blocks += disagreements(one)
    return Entry(one.head.name, one.anchor, (*blocks, _place(one)))


def _kept(one: Asked) -> Entry:
    return Entry(
        one.head.name, one.anchor, (Para((PROVED, *_draft(one))), Bullets(tuple(map(step, one.head.lines))), _place(one))
    )


def disagreements(one: Asked) -> Iterator[Block]:
    """Each line that is not so, with what the policy says and the case that shows it."""
    for found in one.result.disagreements:
        yield Para((Strong(f"Line {found.line}: "), found.text), "notice")
        yield Bullets(
            tuple(Bullet((said if said.startswith("Known:") else f"The policy says: {said}",)) for said in found.says)
        )
        if found.paste:
            yield Para(("This case shows it. To keep it, name it and paste it:",))
            yield Verbatim(found.paste)


def _draft(one: Asked) -> Phrase:
    return (" ", State("Draft", "unknown")) if one.head.draft else ()


def _place(one: Asked) -> Para:
    return Para(
        (f"Scenario {one.number}: {one.head.file}, line {one.head.line}; policy {one.result.scenario.policy}.",), "source"
    )


def _own(report: ReviewReport) -> Iterator[Block]:
    found = own(report)
    if found:
        yield Heading("What the ruleset promises itself")
        rows: tuple[tuple[Phrase, ...], ...] = tuple(
            (
                (one.says,),
                (one.state, f" Plainest case: {one.case}." if one.case else ""),
                ("; ".join(one.sources) or "none is given",),
            )
            for one in found
        )
        yield Table("Promises of the ruleset", ("Promise", "How it stands", "Source"), rows)
