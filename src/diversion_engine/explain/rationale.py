"""The administrator's rationale: every verdict with the rules behind it, and what follows.

    reads    a program, the outcome, the day, the facts
    gives    verdicts, rules with their reasons and sources, route, exclusions, duties owed and those that may be owed,
             safeguards, open questions
    leaves   what would have to be otherwise to `why_not` and `change`

Each rule is written out once, under a number; everything else refers to the number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from diversion_engine.explain.lines import wrapped
from diversion_engine.explain.missing import to_find_out
from diversion_engine.explain.record import rules_behind
from diversion_engine.explain.words import (
    ANYONE_MAY,
    LAYER_WORDS,
    VERDICT_WORDS,
    by_when,
    capital,
    consent_words,
    listed,
    sentence,
    title_of,
    verdict_sentence,
    whom_to_ask,
)
from diversion_engine.model.decision import Outcome, Owed, Ruling, Step
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import TRUE, UNKNOWN
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.decide import duties_of

_Numbers = Mapping[str, int]


MOST_MAYBE = 8
"""So many duties that may be owed are shown; with little known yet, nearly all of them may be."""

MOST_ASKED = 3
"""So many of the questions a duty depends on are shown."""


def rationale(program: Program, outcome: Outcome, as_of: date, facts: Facts) -> str:
    """The rationale for one outcome; *facts* tell on which answers it depends what else may be owed."""
    rules = rules_behind(program, outcome)
    numbers = {rule.id: number for number, rule in enumerate(rules, 1)}
    parts = [
        list(_policy(program, as_of)),
        _section("What the policy says", _verdicts(program, outcome, numbers)),
        _section("What is not settled", _open(program, outcome)),
        _section("What helps", _route(program, outcome.route, numbers)),
        _section("What was offered and is not used", _excluded(program, outcome)),
        _section("Who owes what", _duties(program, outcome.duties, numbers)),
        _section("What may be owed as well", _duties_maybe(program, outcome, facts)),
        _section("What to respect", _safeguards(outcome, numbers)),
        _section("The rules", (line for rule in rules for line in _rule(rule, outcome, numbers))),
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines)


def _policy(program: Program, as_of: date) -> Iterator[str]:
    identity = program.identity
    yield from wrapped(
        f"{identity.title or identity.id} ({identity.id}), version {identity.version or 'not given'}, as of {as_of}"
    )
    if identity.status == "verified":
        yield from wrapped(
            f"Verified by {identity.verified_by or 'somebody not named'} on {identity.verified_on or 'a day not given'}."
        )
    else:
        yield from wrapped(
            "Unverified policy: nobody has confirmed yet that these rules say what the law and the agreements say."
        )
    yield from wrapped(f"Questions: {whom_to_ask(identity)}.")
    if identity.fingerprint:
        yield f"Fingerprint: {identity.fingerprint}"


def _section(title: str, lines: Iterable[str]) -> list[str]:
    body = list(lines)
    return [title, *body] if body else []


def _verdicts(program: Program, outcome: Outcome, numbers: _Numbers) -> Iterator[str]:
    silent: list[str] = []
    for name, ruling in outcome.verdicts.items():
        said = verdict_sentence(program, name, ruling)
        if ruling.rules or program.vocabulary.actions[name].primary:
            yield from wrapped(f"{said} {_decided_by(ruling, numbers, said)}".strip(), "- ", "  ")
        else:
            silent.append(said)
    if silent:
        yield from wrapped(f"No rule speaks on the rest. {' '.join(silent)}", "- ", "  ")
    if not program.vocabulary.is_checklist:
        yield from wrapped(ANYONE_MAY, "- ", "  ")


def _decided_by(ruling: Ruling, numbers: _Numbers, said: str) -> str:
    if ruling.verdict is Verdict.UNDETERMINED:
        possible = listed((VERDICT_WORDS[verdict] for verdict in ruling.possible), "or")
        return f"Possible: {possible}{_see(ruling.rules, numbers)}."
    if not ruling.rules or ruling.layer is None:
        return "" if said.startswith("No rule ") else "No rule asks for it or bars it."
    return f"Decided by {LAYER_WORDS[ruling.layer]}{_see(ruling.rules, numbers)}."


def _see(rules: Iterable[str], numbers: _Numbers) -> str:
    """A space and the numbers of rules in brackets; empty where there are none."""
    found = sorted(numbers[rule] for rule in rules if rule in numbers)
    return f" [{', '.join(map(str, found))}]" if found else ""


def _open(program: Program, outcome: Outcome) -> Iterator[str]:
    unsettled = [name for name, ruling in outcome.verdicts.items() if ruling.verdict is Verdict.UNDETERMINED]
    if not unsettled:
        return
    if outcome.interim:
        yield from wrapped(f"Until it is settled: {outcome.interim}", "- ", "  ")
    if not outcome.questions:
        yield from wrapped(
            f"What is missing cannot be found out. {capital(whom_to_ask(program.identity))} decides with what is known.",
            "- ",
            "  ",
        )
        return
    yield "- These answers would settle it, the most useful first:"
    for number, question in enumerate(outcome.questions, 1):
        yield from wrapped(question.ask, f"  {number}. ", "     ")


def _route(program: Program, route: tuple[Step, ...], numbers: _Numbers) -> Iterator[str]:
    for number, step in enumerate(route, 1):
        pathway = program.pathways[step.pathway]
        yield from wrapped(
            f"{title_of(program, step.pathway)}{_see(step.rules, numbers)}: {sentence(pathway.says)}",
            f"{number}. ",
            "   ",
        )
        for line in _around(program, step):
            yield from wrapped(line, "   ", "     ")


def _around(program: Program, step: Step) -> Iterator[str]:
    """Who runs a step, whom it replaces, and what happens when somebody says no."""
    if step.owner:
        yield f"Run by: {step.owner}."
    if step.instead_of:
        yield f"In place of: {_titles(program, step.instead_of)}."
    if step.consent:
        instead = _titles(program, program.pathways[step.pathway].declined)
        yield f"Needs the consent of {consent_words(step.consent)}. If somebody declines: {instead or 'nothing further'}."
        yield "Declining never raises the response."
    if not step.rules:
        yield "No rule offers anything else."


def _titles(program: Program, names: Iterable[str]) -> str:
    return listed((title_of(program, name) for name in names), "or")


def _excluded(program: Program, outcome: Outcome) -> Iterator[str]:
    for one in outcome.excluded:
        yield from wrapped(f"{title_of(program, one.pathway)}: {sentence(one.because)}", "- ", "  ")


def _duties(program: Program, duties: tuple[Owed, ...], numbers: _Numbers) -> Iterator[str]:
    for owed in duties:
        when = by_when(owed.within) or "no time is set"
        says = sentence(program.vocabulary.duties[owed.duty])
        yield from wrapped(f"{capital(owed.owed_by)} to {owed.owed_to}, {when}{_see(owed.rules, numbers)}: {says}", "- ", "  ")


def _duties_maybe(program: Program, outcome: Outcome, facts: Facts) -> Iterator[str]:
    """The duties of rules that may apply, with the answers that would settle it; what hangs on the fewest first."""
    certain = {(owed.duty, owed.owed_by, owed.owed_to) for owed in outcome.duties}
    maybe = duties_of(rule for rule in program.rules if outcome.statuses[rule.id] is UNKNOWN)
    open_ = {
        owed: to_find_out(program, (rule for rule in program.rules if rule.id in owed.rules), facts)
        for owed in maybe
        if (owed.duty, owed.owed_by, owed.owed_to) not in certain
    }
    shown = sorted(open_, key=lambda owed: len(open_[owed]))[:MOST_MAYBE]
    for owed in shown:
        says = sentence(program.vocabulary.duties[owed.duty])
        when = by_when(owed.within) or "no time is set"
        yield from wrapped(f"{capital(owed.owed_by)} to {owed.owed_to}, {when}: {says}", "- ", "  ")
        yield from wrapped(_depends_on(open_[owed]), "  ", "    ")
    if left := len(open_) - len(shown):
        more = "one more duty" if left == 1 else f"{left} more duties"
        yield from wrapped(f"Too little is known to say whether {more} will be owed.", "- ", "  ")


def _depends_on(questions: list[str]) -> str:
    if not questions:
        return "Depends on what nobody can know."
    left = len(questions) - MOST_ASKED
    more = f" And on {'one more answer' if left == 1 else f'{left} more answers'}." if left > 0 else ""
    return f"Depends on: {' '.join(questions[:MOST_ASKED])}{more}"


def _safeguards(outcome: Outcome, numbers: _Numbers) -> Iterator[str]:
    for one in outcome.safeguards:
        yield from wrapped(f"{sentence(one.says)}{_see(one.rules, numbers)}", "- ", "  ")


def _rule(rule: Rule, outcome: Outcome, numbers: _Numbers) -> Iterator[str]:
    certain = outcome.statuses[rule.id] is TRUE
    head = f"[{numbers[rule.id]}] "
    indent = " " * len(head)
    applies = "applies" if certain else "may apply; a fact it needs is not known"
    yield from wrapped(f"{rule.title or rule.id} ({applies})", head, indent)
    if rule.because:
        yield from wrapped(f"Because: {rule.because}", indent)
    for one in rule.cite:
        yield from wrapped(f"Source: {one}", indent, f"{indent}  ")
    yield from wrapped(f"{capital(LAYER_WORDS[rule.layer])}; {rule.id}, {rule.span.file}:{rule.span.line}", indent)
