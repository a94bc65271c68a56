"""A change of answers in plain English: where, what it was, what it is, and a case that shows it.

reads    what changed on some days
gives    statements: changes with the same cause in the same cases are one statement, the widest first
leaves   how they are laid out to `text` and `page`
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from diversion_engine.difference.compare import Stretch
from diversion_engine.engines.proof.difference import Change
from diversion_engine.engines.proof.subjects import (
    Answer,
    Never,
    OfAction,
    OfDuty,
    OfPathway,
    OfSafeguard,
    Subject,
)
from diversion_engine.explain.english import english
from diversion_engine.explain.scenario import in_short, scenario, verdict_lines
from diversion_engine.explain.words import VERDICT_WORDS, action_words, by_when, capital, plain, title_of, uncapital
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule, Within
from diversion_engine.model.vocabulary import Verdict


@dataclass(frozen=True)
class Shown:
    """Changes that one case shows.

    Attributes:
        changes: What was answered, and what is answered now, a sentence each.
        case: The plainest case, in words.
        scenario: The same case as Gherkin, with the new answers.
        parts: What they were made from.
    """

    changes: tuple[str, ...]
    case: str
    scenario: str
    parts: tuple[Change, ...]


@dataclass(frozen=True)
class Statement:
    """Changes with the same cause in the same cases.

    Attributes:
        cause: The rule or pathway that says something else than before, in words; empty where several do.
        rule: The rule's id, if it is one.
        where: The cases, in a sentence.
        exact: Whether that sentence names exactly these cases, whatever else is so.
        shown: What changed in them, by the plainest case that shows it.
    """

    cause: str
    rule: str | None
    where: str
    exact: bool
    shown: tuple[Shown, ...]


def statements(stretch: Stretch, policy: str) -> list[Statement]:
    """Everything that changed on these days; those that need the fewest words for their cases first.

    Args:
        stretch: The days, on which both rulesets are in force.
        policy: What the new ruleset is called in scenarios.
    """
    assert stretch.difference is not None
    together: dict[object, dict[object, list[Change]]] = {}
    for change in stretch.difference.changes:
        cases = together.setdefault((change.rule, change.pathway, change.where), {})
        cases.setdefault(frozenset(change.new.facts.values.items()), []).append(change)
    found = [_statement(stretch, policy, list(cases.values())) for cases in together.values()]
    return sorted(found, key=lambda one: (not one.exact, len(one.where), one.cause))


def _statement(stretch: Stretch, policy: str, cases: list[list[Change]]) -> Statement:
    old, new = stretch.old, stretch.new
    assert old is not None
    assert new is not None
    first = cases[0][0]
    return Statement(
        cause=_cause(old, new, first),
        rule=first.rule,
        where=_where(old, new, first),
        exact=bool(first.where),
        shown=tuple(_shown(stretch, policy, changes) for changes in cases),
    )


def _shown(stretch: Stretch, policy: str, changes: list[Change]) -> Shown:
    old, new, first = stretch.old, stretch.new, changes[0]
    assert old is not None
    assert new is not None
    expected = [line for change in changes for line in _expected(new, change)]
    return Shown(
        changes=tuple(dict.fromkeys(_sentence(old, new, change) for change in changes)),
        case=_case(first),
        scenario=scenario(_title(new, first), policy, new, first.new.facts, expected, day=stretch.start),
        parts=tuple(changes),
    )


def _where(old: Program, new: Program, change: Change) -> str:
    if change.where:
        whenever = "; or ".join(english(new, condition) for condition in change.where)
        return "In every case." if whenever == "always" else f"Always when {whenever}."
    then, now = _rules(old, new, change)
    rule = now or then
    if rule is None:
        return "In cases where nothing else decides."
    if then and now and then.when != now.when:
        return f"When {english(old, then.when)}; now when {english(new, now.when)}; unless another rule says otherwise."
    return f"When {english(new if now else old, rule.when)}, unless another rule says otherwise."


def _rules(old: Program, new: Program, change: Change) -> tuple[Rule | None, Rule | None]:
    """The rule that is the cause, as it was and as it is."""
    then, now = (one.rule_named(change.rule) if change.rule else None for one in (old, new))
    return then, now


def _cause(old: Program, new: Program, change: Change) -> str:
    if change.rule is not None:
        then, now = _rules(old, new, change)
        rule = now or then
        assert rule is not None
        did = "no longer there" if now is None else "new" if then is None else "says something else"
        return f"{rule.title or plain(rule.id)} (rule {rule.id}, {did})"
    if change.pathway is not None:
        now_there = change.pathway in new.pathways
        did = "used otherwise" if now_there and change.pathway in old.pathways else "new" if now_there else "no longer there"
        return f"{title_of(new if now_there else old, change.pathway)} (pathway {change.pathway}, {did})"
    return ""


def _sentence(old: Program, new: Program, change: Change) -> str:
    subject = change.subject
    match subject:
        case OfAction(name):
            program = new if name in new.vocabulary.actions else old
            words = capital(action_words(program.vocabulary.actions[name], short=True))
            return f"{words}: before {_verdict(change.before)}, now {_verdict(change.now)}"
        case OfPathway(name):
            title = title_of(new if name in new.pathways else old, name)
            return f"{title}: {'now' if change.now else 'no longer'} on the route"
        case OfDuty(duty, by, to):
            program = new if duty in new.vocabulary.duties else old
            what = program.vocabulary.duties.get(duty) or plain(duty)
            return (
                f"{capital(plain(by))}, for {plain(to)}: {uncapital(what).rstrip('.')}: {_deadline(change.before, change.now)}"
            )
        case OfSafeguard(says):
            return f"Staff are {'now' if change.now else 'no longer'} told: {says}"


def _verdict(answer: Answer) -> str:
    return VERDICT_WORDS[answer] if isinstance(answer, Verdict) else "not asked about"


def _deadline(before: Answer, now: Answer) -> str:
    if isinstance(before, Never):
        return f"now owed {_time(now)}".rstrip()
    if isinstance(now, Never):
        return "no longer owed"
    return f"before {_time(before) or 'without a time'}, now {_time(now) or 'without a time'}"


def _time(answer: Answer) -> str:
    return by_when(answer) if isinstance(answer, Within) else ""


def _case(change: Change) -> str:
    """What is otherwise than on an ordinary school day."""
    case = change.new if len(change.new.facts.values) >= len(change.old.facts.values) else change.old
    return in_short(case.program, case.facts)


def _title(new: Program, change: Change) -> str:
    match change.subject:
        case OfAction(name) if name in new.vocabulary.actions:
            return f"{capital(action_words(new.vocabulary.actions[name], short=True))}: {_verdict(change.now)}"
        case OfPathway(name) if name in new.pathways:
            return f"{title_of(new, name)} is {'' if change.now else 'not '}on the route"
        case OfDuty(duty, _, _):
            return f"{capital(plain(duty))} is {'not ' if isinstance(change.now, Never) else ''}owed"
        case _:
            return "What changed"


def _expected(new: Program, change: Change) -> Iterator[str]:
    outcome = change.new.outcome
    match change.subject:
        case OfAction(name) if name in outcome.verdicts:
            yield from verdict_lines(name, outcome.verdicts[name])
        case OfPathway(name) if name in new.pathways:
            yield f'the case {"goes" if change.now else "does not go"} to "{title_of(new, name)}"'
        case _:
            return


def about(subject: Subject) -> dict[str, str]:
    """What a change is about, for machines."""
    match subject:
        case OfAction(name):
            return {"action": name}
        case OfPathway(name):
            return {"pathway": name}
        case OfDuty(duty, by, to):
            return {"duty": duty, "owed_by": by, "owed_to": to}
        case OfSafeguard(says):
            return {"safeguard": says}


def answered(answer: Answer) -> object:
    """An answer, for machines."""
    match answer:
        case Verdict():
            return answer.value
        case Within(amount, unit):
            return {"within": {"amount": amount, "unit": unit}}
        case Never():
            return "not owed"
        case None:
            return None
        case _:
            return answer
