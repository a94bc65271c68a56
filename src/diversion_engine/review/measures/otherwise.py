"""What a slip would change in an incident, as `Then` lines that say how it is without the slip.

reads    the outcomes without and with the slip
gives    lines in the sentences of the catalogue; none where no sentence can tell the two apart
"""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.scenario import verdict_lines
from diversion_engine.explain.words import plain, title_of
from diversion_engine.model.decision import Outcome, Owed
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.truth import FALSE
from diversion_engine.review.measures.roles import named
from diversion_engine.review.reach import may_go_to
from diversion_engine.review.text import quoted


def otherwise(program: Program, facts: Facts, old: Outcome, new: Outcome) -> Iterator[str]:
    """What the slip would change, as it is without it; while facts are missing, only what they leave as it is."""
    for action, ruling in old.verdicts.items():
        if ruling.verdict is not new.verdicts[action].verdict:
            yield from verdict_lines(action, ruling)
    then, after = ({step.pathway for step in outcome.route} for outcome in (old, new))
    yield from (f'the case goes to "{title_of(program, name)}"' for name in sorted(then - after))
    for name in sorted(after - then):
        if may_go_to(program, facts, old, name) is FALSE:
            yield f'the case does not go to "{title_of(program, name)}"'
    yield from _steps(program, old, new)
    yield from dict.fromkeys(_owed(old, new))
    said, says = ({one.says for one in outcome.safeguards} for outcome in (old, new))
    yield from (f'staff are told "{quoted(sentence)}"' for sentence in sorted(said - says))
    if says - said:
        yield from _not_applying(old, new)
    if old.interim != new.interim and old.interim:
        yield f'until then, staff are told "{quoted(old.interim)}"'


def _steps(program: Program, old: Outcome, new: Outcome) -> Iterator[str]:
    """Who runs a step, whose consent it takes, and in which order the steps come."""
    others = {step.pathway: step for step in new.route}
    for step in old.route:
        other, title = others.get(step.pathway, step), title_of(program, step.pathway)
        if other.owner != step.owner:
            yield f'"{title}" is run by {named(step.owner)}'
        yield from (f'"{title}" takes the consent of {named(role)}' for role in step.consent if role not in other.consent)
    then, now = ([step.pathway for step in outcome.route] for outcome in (old, new))
    if then != now and sorted(then) == sorted(now):
        yield "\n    ".join(["the case goes in this order to", *(f"| {title_of(program, name)} |" for name in then)])


def _owed(old: Outcome, new: Outcome) -> Iterator[str]:
    before, now = ({(one.duty, one.owed_by, one.owed_to, one.within) for one in outcome.duties} for outcome in (old, new))
    for one in old.duties:
        if (one.duty, one.owed_by, one.owed_to, one.within) not in now:
            if any(other[:2] + other[3:] == (one.duty, one.owed_by, one.within) for other in now):
                yield f'"{plain(one.duty)}" is owed to {named(one.owed_to)}'
            else:
                yield from _duty(one)
    for duty in sorted({duty for duty, *_ in now} - {duty for duty, *_ in before}):
        yield f'staff must not "{plain(duty)}"'


def _duty(one: Owed) -> Iterator[str]:
    who, words = named(one.owed_by), plain(one.duty)
    with_article = who.startswith("the ")
    if not with_article:
        # "whoever is there" cannot begin the sentence that says the time as well.
        yield f'"{words}" is owed by {who}'
    owed = f'{who if with_article else "staff"} must also "{words}"'
    if one.within is None:
        yield owed
    else:
        yield f"{owed} immediately" if one.within.amount == 0 else f"{owed} within {one.within.amount} {one.within.unit}"


def _not_applying(old: Outcome, new: Outcome) -> Iterator[str]:
    """A sentence that is not said cannot be expected; the rule that would say it can be denied."""
    for one in new.safeguards:
        if one.says not in {other.says for other in old.safeguards}:
            yield from (f"rule {rule} does not apply" for rule in one.rules if old.statuses.get(rule) is FALSE)
