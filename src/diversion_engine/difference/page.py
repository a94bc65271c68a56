"""A comparison as a document: for a pull request as Markdown, for a board as a page.

reads    a comparison
gives    what differs on each stretch of days, then what was written otherwise
"""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.difference.compare import Comparison, Stretch
from diversion_engine.difference.edits import Edit, How
from diversion_engine.difference.statements import Statement, about, answered, statements
from diversion_engine.explain.words import listed, plain
from diversion_engine.model.program import Identity
from diversion_engine.pages.document import Block, Bullet, Bullets, Document, Entry, Para, Section, Strong


def page(comparison: Comparison, policy: str) -> Document:
    """The document.

    Args:
        comparison: What differs.
        policy: What the new ruleset is called in scenarios.
    """
    old, new = comparison.old.identity, comparison.new.identity
    sections = [_section(number, one, policy) for number, one in enumerate(comparison.stretches, 1)]
    return Document(
        title=_title(named(old), named(new)),
        about=(f"Before: {old.fingerprint}", f"Now: {new.fingerprint}"),
        notices=(bottom_line(comparison),),
        sections=(*sections, *_written(comparison)),
        foot=COMPLETE if comparison.settled else "",
    )


COMPLETE = (
    "Every incident that the vocabulary allows was compared, with every fact known. What is listed is all that differs: "
    "the answer on each action, the route, the duties and the sentences that staff are told."
)


def _title(old: str, new: str) -> str:
    return f"From {old} to {new}" if old != new else f"A change to {new}"


def named(identity: Identity) -> str:
    """A ruleset by its title and version."""
    return " ".join(part for part in (identity.title or identity.id, identity.version) if part)


def bottom_line(comparison: Comparison) -> str:
    """The one sentence for those who read no further."""
    if comparison.alike:
        return "Both give the same answers in every case, on all of these days. That is proved."
    if not comparison.settled:
        return "Not everything could be compared in the time; what is left open is named."
    doubtful = sorted({name for one in comparison.stretches if one.difference for name in one.difference.doubtful})
    if doubtful and not any(one.difference and one.difference.changes for one in comparison.stretches):
        return f"No answer differs while every fact is known. Not compared: staff say that {listed(map(plain, doubtful))} cannot be known."
    return "Some answers differ. They are listed, and nothing is left out."


def days(stretch: Stretch) -> str:
    """The days in words."""
    return f"From {stretch.start} on" if stretch.end is None else f"{stretch.start} to {stretch.end}"


def states(stretch: Stretch) -> list[str]:
    """What has to be said about the days beside the changes."""
    if stretch.difference is None:
        missing = listed(name for name, one in (("the old", stretch.old), ("the new", stretch.new)) if one is None)
        return [f"On these days {missing} ruleset is not in force, so there is nothing to compare."]
    said = ["Both give the same answers in every case."] if stretch.alike else []
    if stretch.difference.unsettled:
        names = listed(next(iter(about(one).values())) for one in stretch.difference.unsettled)
        said.append(f"Not settled within the time, so nothing is known about: {names}.")
    if stretch.difference.doubtful:
        facts = listed(plain(name) for name in sorted(stretch.difference.doubtful))
        said.append(f"Not compared: cases in which staff say that {facts} cannot be known.")
    return said


def _section(number: int, stretch: Stretch, policy: str) -> Section:
    blocks: list[Block] = [Para((sentence,), "" if stretch.alike else "notice") for sentence in states(stretch)]
    if stretch.difference:
        found = enumerate(statements(stretch, policy), 1)
        blocks += [_entry(f"change-{number}-{place}", place, one) for place, one in found]
    return Section(days(stretch), f"days-{number}", tuple(blocks))


def _entry(anchor: str, place: int, one: Statement) -> Entry:
    blocks: list[Block] = [Para((one.where,))]
    for shown in one.shown:
        blocks.append(Bullets(tuple(Bullet((sentence,)) for sentence in shown.changes)))
        blocks.append(Para((Strong("Plainest case:"), f" {shown.case}.")))
    return Entry(f"{place}. {one.cause or 'Several rules together'}", anchor, tuple(blocks))


def _written(comparison: Comparison) -> Iterator[Section]:
    if comparison.edits:
        items = Bullets(tuple(Bullet((edited(edit),)) for edit in comparison.edits))
        yield Section("What is written otherwise", "edits", (items,))


def edited(edit: Edit) -> str:
    """One edit as a line."""
    parts = f" ({listed(plain(part) for part in edit.parts)})" if edit.parts and edit.how is How.CHANGED else ""
    return f"{edit.kind} {edit.name}: {edit.how}{parts}"


def as_data(comparison: Comparison, policy: str) -> dict[str, object]:
    """The comparison for machines."""
    return {
        "alike": comparison.alike,
        "settled": comparison.settled,
        "old": {"id": comparison.old.identity.id, "fingerprint": comparison.old.identity.fingerprint},
        "new": {"id": comparison.new.identity.id, "fingerprint": comparison.new.identity.fingerprint},
        "days": [_stretch_data(one, policy) for one in comparison.stretches],
        "edits": [
            {"kind": one.kind, "name": one.name, "how": one.how.value, "parts": list(one.parts)} for one in comparison.edits
        ],
    }


def _stretch_data(stretch: Stretch, policy: str) -> dict[str, object]:
    return {
        "from": str(stretch.start),
        "until": stretch.end and str(stretch.end),
        "compared": stretch.difference is not None,
        "unsettled": [about(one) for one in stretch.difference.unsettled] if stretch.difference else [],
        "changes": [_data(one) for one in statements(stretch, policy)] if stretch.difference else [],
    }


def _data(statement: Statement) -> dict[str, object]:
    return {
        "rule": statement.rule,
        "cause": statement.cause,
        "where": statement.where,
        "exact": statement.exact,
        "shown": [
            {
                "answers": [
                    {**about(one.subject), "before": answered(one.before), "now": answered(one.now)} for one in shown.parts
                ],
                "says": list(shown.changes),
                "case": shown.case,
                "scenario": shown.scenario,
            }
            for shown in statement.shown
        ],
    }
