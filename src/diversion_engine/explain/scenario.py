"""A case as a Gherkin scenario that can be pasted into a feature file.

reads    a program, facts and what is to be expected
gives    lines of `Given`, `When` and `Then`
leaves   which case is worth showing to whoever asks

Only what differs from an ordinary school day is said. The case is made up: no real student's facts belong in a scenario.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from diversion_engine.explain.english import stated
from diversion_engine.explain.words import listed, plain
from diversion_engine.model.decision import Outcome, Ruling
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Fact, Kind, Value, Verdict

_CALLED = {
    Verdict.MUST: "must be called",
    Verdict.MAY: "may be called",
    Verdict.MUST_NOT: "must not be called",
    Verdict.NOT_CALLED_FOR: "is not called for",
}
_MADE = {
    Verdict.MUST: "must be made",
    Verdict.MAY: "may be made",
    Verdict.MUST_NOT: "must not be made",
    Verdict.NOT_CALLED_FOR: "is not called for",
}


def scenario(
    title: str, policy: str, program: Program, facts: Facts, expected: Iterable[str], *, day: date | None = None
) -> str:
    """A whole scenario.

    Args:
        title: What stands after `Scenario:`.
        policy: The ruleset's name or folder, as one would load it.
        program: Where the facts' kinds and ordinary values come from.
        facts: The case.
        expected: The `Then` lines, without their first word.
        day: The day whose rules hold; left out where that makes no difference.
    """
    said = f" in force on {day.isoformat()}" if day and day != date.min else ""
    lines = [f"Scenario: {title}", f'  Given the "{policy}" policy{said}']
    lines += [f"  {line}" for line in given(program, facts)]
    lines.append("  When staff ask what to do")
    lines += [f"  {'And' if number else 'Then'} {line}" for number, line in enumerate(expected)]
    return "\n".join(lines)


def given(program: Program, facts: Facts) -> list[str]:
    """The lines that say what staff know: an ordinary day, and what is different about this one."""
    known = program.vocabulary.facts.values()
    lines = ["And an ordinary school day"]
    lines += [
        f'And staff do not know "{plain(fact.name)}" yet'
        for fact in known
        if fact.name not in facts.values and fact.name not in facts.unknowable
    ]
    rows = [(plain(fact.name), _written(fact, facts.values[fact.name])) for fact in known if _unusual(fact, facts)]
    rows += [(plain(name), "cannot be known") for name in sorted(facts.unknowable)]
    wide = max((len(name) for name, _ in rows), default=0)
    return [*lines, *(["And these facts"] if rows else []), *(f"  | {name:<{wide}} | {value} |" for name, value in rows)]


def officer_line(outcome: Outcome) -> list[str]:
    """What happens with the officer, and which rule decided."""
    return verdict_lines("call_sro", outcome.verdicts["call_sro"]) if "call_sro" in outcome.verdicts else []


def verdict_lines(action: str, ruling: Ruling) -> list[str]:
    """The lines that say a verdict and the rule behind it."""
    rule = f"rule {ruling.rules[0]}" if ruling.rules else ""
    match action, ruling.verdict:
        case "call_sro", Verdict.UNDETERMINED:
            return ["there is not enough information to decide about the officer"]
        case "call_sro", verdict if verdict in _CALLED:
            return [
                f"the School Resource Officer {_CALLED[verdict]}",
                f"the reason is {rule}" if rule else "no rule asks for an officer",
            ]
        case "notify_law_enforcement", verdict if verdict in _MADE:
            return [f"a report to the police {_MADE[verdict]}", *([f"the reason for the report is {rule}"] if rule else [])]
        case _, verdict:
            reason = [f'the reason on "{plain(action)}" is {rule}'] if rule else []
            return [f'the answer on "{plain(action)}" is {plain(verdict)}', *reason]


def _unusual(fact: Fact, facts: Facts) -> bool:
    return fact.name in facts.values and facts.values[fact.name] != usual(fact)


def in_short(program: Program, facts: Facts) -> str:
    """A case in words: what is otherwise than on an ordinary school day."""
    known = program.vocabulary.facts
    said = [stated(program, name, value) for name, value in facts.values.items() if value != usual(known[name])]
    return f"an ordinary school day, and {listed(said)}" if said else "an ordinary school day"


def usual(fact: Fact) -> Value | None:
    """What an ordinary school day says about a fact; nothing is in a set unless the vocabulary says so."""
    return frozenset() if fact.kind is Kind.SET and fact.ordinary is None else fact.ordinary


def _written(fact: Fact, value: Value | PartOf) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case frozenset():
            return ", ".join(one for one in fact.values if one in value) or "nothing"
        case PartOf(inside, _):
            return ", ".join(one for one in fact.values if one in inside) or "nothing"
        case float():
            return f"{value:g}"
        case _:
            return str(value)
