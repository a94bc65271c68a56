"""What the chapters of the report have in common: how standings look, and how rules and scenarios are pointed at."""

from __future__ import annotations

from collections.abc import Iterable

from diversion_engine.explain.words import capital
from diversion_engine.handbook.book import joined, rule_anchor
from diversion_engine.pages.document import Bullet, Link, Phrase, State
from diversion_engine.review.report.gather import Asked, ReviewReport
from diversion_engine.review.result import Standing
from diversion_engine.review.scenario import Line

LOOKS = {Standing.AGREES: "met", Standing.DISAGREES: "missing", Standing.NOT_SETTLED: "consider"}


def stands(standing: Standing) -> State:
    """A standing as a word in a box."""
    return State(capital(standing), LOOKS[standing])


def rules(report: ReviewReport, ids: Iterable[str]) -> Phrase:
    """Rules by their ids, as links where the report has the rule."""
    numbers = report.book.numbers if report.book else {}
    return joined((Link(one, rule_anchor(numbers[one])) if one in numbers else one,) for one in ids)


def scenarios(found: Iterable[Asked], most: int = 5) -> Phrase:
    """Links to scenarios by their numbers: the first few, and how many more there are."""
    listed = list(found)
    more: Phrase = (f" and {len(listed) - most:,} more",) if len(listed) > most else ()
    return (*joined((Link(f"{one.number}", one.anchor),) for one in listed[:most]), *more)


def step(line: Line) -> Bullet:
    """One line of a scenario as an item, with its table under it."""
    return Bullet((f"{line.keyword} {line.text}",), tuple(Bullet((": ".join(filter(None, row)),)) for row in line.table))
