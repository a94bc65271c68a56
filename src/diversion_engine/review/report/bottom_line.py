"""The chapter for those who read no further: how the policy stands, in counts."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.difference.page import bottom_line as what_changed
from diversion_engine.explain.words import counted
from diversion_engine.pages.document import Block, Bullet, Bullets, Inline, Link, Para, Phrase, Section, State, Table
from diversion_engine.review.report.gather import ReviewReport
from diversion_engine.review.report.promises import promised
from diversion_engine.review.report.words import LOOKS, stands
from diversion_engine.review.result import Standing
from diversion_engine.review.review import Verdict

LOOK = {Verdict.AGREES: "met", Verdict.DISAGREES: "missing", Verdict.UNREADABLE: "missing", Verdict.NOT_SETTLED: "consider"}
WORD = {
    Verdict.AGREES: "Agrees", Verdict.DISAGREES: "Disagrees", Verdict.UNREADABLE: "Cannot be read",
    Verdict.NOT_SETTLED: "Not settled",
}  # fmt: skip


def verdict_line(report: ReviewReport) -> str:
    """The one sentence."""
    review = report.review
    asked = sum(review.counts.values())
    wrong, open_ = review.counts[Standing.DISAGREES], review.counts[Standing.NOT_SETTLED]
    match review.verdict:
        case Verdict.AGREES:
            return (
                f"All {asked:,} scenarios agree with the policy." if asked != 1 else "The one scenario agrees with the policy."
            )
        case Verdict.DISAGREES:
            said = f"{wrong:,} of {counted(asked, 'scenario')} {'disagrees' if wrong == 1 else 'disagree'} with the policy."
            return f"{said} Where they disagree, one of the two is wrong, and people decide which."
        case Verdict.NOT_SETTLED:
            return (
                f"No scenario disagrees with the policy, and {open_:,} of {asked:,} could not be settled in the time there was."
            )
        case Verdict.UNREADABLE:
            also = f" Of those that could be read, {wrong:,} {'disagrees' if wrong == 1 else 'disagree'}." if wrong else ""
            mistakes, they = counted(len(review.errors), "mistake"), "it is" if len(review.errors) == 1 else "they are"
            return f"{mistakes} in the wording: the review is not complete until {they} put right.{also}"


def bottom_line(report: ReviewReport) -> Iterator[Section]:
    """The chapter."""
    verdict = report.review.verdict
    blocks: list[Block] = [
        Para((State(WORD[verdict], LOOK[verdict]), " ", verdict_line(report))),
        _counts(report),
        Bullets(tuple(Bullet(phrase) for phrase in _rest(report))),
    ]
    yield Section("Bottom line", "bottom-line", tuple(blocks))


def _counts(report: ReviewReport) -> Table:
    kinds = (report.examples, report.promises)
    rows: list[tuple[Phrase, ...]] = [
        (
            (stands(standing),),
            *((f"{sum(one.result.standing is standing and not one.head.draft for one in kind):,}",) for kind in kinds),
        )
        for standing in LOOKS
    ]
    drafts = [sum(one.head.draft for one in kind) for kind in kinds]
    if any(drafts):
        rows.append((("Drafts, not counted",), *((f"{number:,}",) for number in drafts)))
    return Table("How the scenarios stand", ("What comes of them", "Worked examples", "Promises"), tuple(rows))


def _rest(report: ReviewReport) -> Iterator[Phrase]:
    if report.review.errors:
        unread = sum(one.scenario is None for reading in report.review.readings for one in reading.scenarios)
        yield _linked(f"{counted(unread, 'scenario')} could not be read.", "Wording that could not be read", "wording")
    changed = what_changed(report.comparison) if report.comparison else report.not_compared
    yield _linked(changed, "What changed since the approved version", "changed")
    yield _linked(promised(report), "Promises", "promises")
    if report.book:
        untouched = sum(not found for found in report.touched.values())
        said = f"{untouched:,} of {counted(len(report.touched), 'rule')} {'holds' if untouched == 1 else 'hold'} in no worked example."
        yield _linked(said, "The policy in sentences", "policy")
    if report.measures:
        yield _linked(report.measures.bottom_line, "What nobody would notice", "unnoticed")
    if report.policy and report.policy.ruleset.identity.status != "verified":
        yield _linked(
            "Nobody has confirmed yet that the policy says what the law and the agreements say.", "Sign-off", "sign-off"
        )


def _linked(said: str, title: str, anchor: str) -> tuple[Inline, ...]:
    return Link(title, anchor), f": {said}"
