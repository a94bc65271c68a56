"""Why not? What kept a verdict from being given.

    reads    a program, the facts, the outcome, and the verdict somebody expected
    gives    for each rule that would have given it, the least that keeps it from holding, or what comes before it

The text shows values of facts to the person who asked, who has the facts anyway. It is never logged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diversion_engine.explain.asked import action_asked, verdict_asked
from diversion_engine.explain.english import english, stated
from diversion_engine.explain.lines import wrapped
from diversion_engine.explain.obstacles import Case, Obstacle, distance, obstacles
from diversion_engine.explain.words import (
    ANYONE_MAY,
    LAYER_WORDS,
    VERDICT_WORDS,
    action_words,
    capital,
    listed,
    sentence,
    verdict_sentence,
)
from diversion_engine.model.decision import Outcome, Ruling
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.truth import FALSE, TRUE
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.evaluate import term_truths
from diversion_engine.semantics.splits import live_splits
from diversion_engine.semantics.verdict import condition_of

MOST_RULES = 6
"""How many rules are gone through; those that are furthest from holding are only counted."""


def why_not(program: Program, facts: Facts, outcome: Outcome, action: str, verdict: Verdict | str) -> str:
    """Why *verdict* is not the verdict on *action*.

    Raises:
        ValueError: There is no such action or verdict.
    """
    wanted = verdict_asked(verdict)
    ruling = outcome.verdicts[action_asked(action, outcome.verdicts)]
    says = action_words(program.vocabulary.actions[action], short=True)
    lines = [*wrapped(f"Why not “{VERDICT_WORDS[wanted]}”: {says}?")]
    if ruling.verdict is wanted:
        lines += wrapped(f"That is the answer: {verdict_sentence(program, action, ruling, short=True)}")
    else:
        lines += wrapped(
            f"The answer is: {verdict_sentence(program, action, ruling, short=True)}{_decided_by(program, ruling)}"
        )
        case = Case(program, facts, term_truths(program, facts))
        lines += _reasons(case, outcome, action, wanted)
    return "\n".join([*lines, ANYONE_MAY])


def _decided_by(program: Program, ruling: Ruling) -> str:
    if ruling.layer is None or not ruling.rules:
        return ""
    titles = listed(f"“{program.rule(rule).title or rule}”" for rule in ruling.rules)
    return f" {capital(LAYER_WORDS[ruling.layer])} decides: {titles}."


def _reasons(case: Case, outcome: Outcome, action: str, wanted: Verdict) -> Iterator[str]:
    ruling = outcome.verdicts[action]
    if ruling.verdict is Verdict.UNDETERMINED and wanted in ruling.possible:
        yield from wrapped("It may still be that, once what is missing is known.", "- ", "  ")
    match wanted:
        case Verdict.MUST | Verdict.MAY | Verdict.MUST_NOT:
            yield from _rule_by_rule(case, outcome, action, wanted)
        case Verdict.NOT_CALLED_FOR:
            yield from wrapped(_no_silence(case.program, action, ruling), "- ", "  ")
        case Verdict.CONFLICT:
            yield from wrapped("No two rules with the same authority contradict each other here.", "- ", "  ")
        case Verdict.UNDETERMINED:
            yield from wrapped("Nothing that is still missing could change the answer.", "- ", "  ")


def _no_silence(program: Program, action: str, ruling: Ruling) -> str:
    default = program.vocabulary.actions[action].default
    if default is not Verdict.NOT_CALLED_FOR:
        return f"Where no rule speaks, the answer to this is “{VERDICT_WORDS[default]}”."
    if ruling.verdict is Verdict.UNDETERMINED:
        return "That is the answer only where no rule speaks, and these may: " + _titles(program, ruling.rules)
    return "That is the answer only where no rule speaks, and here a rule does."


def _titles(program: Program, rules: Iterable[str]) -> str:
    return listed(f"“{program.rule(rule).title or rule}”" for rule in rules) + "."


def _rule_by_rule(case: Case, outcome: Outcome, action: str, wanted: Verdict) -> Iterator[str]:
    rules = [rule for rule in case.program.rules if action in rule.actions_with(wanted)]
    if not rules:
        if case.program.vocabulary.actions[action].default is not wanted:
            yield from wrapped(f"No rule of this policy ever says “{VERDICT_WORDS[wanted]}” to this.", "- ", "  ")
        return
    # Rules that nearly held say more than those that were far from it. Sorting is stable.
    ranked = sorted(rules, key=lambda rule: (-outcome.statuses[rule.id], distance(case, condition_of(rule))))
    for rule in ranked[:MOST_RULES]:
        yield from wrapped(f"“{rule.title or rule.id}” ({rule.id}, {rule.span.file}:{rule.span.line})", "- ", "  ")
        for line in _why_one(case, outcome, action, wanted, rule):
            yield from wrapped(line, "  ")
    if len(ranked) > MOST_RULES:
        yield from wrapped(f"{len(ranked) - MOST_RULES} more rules could say it; none of them is nearer.", "- ", "  ")


def _why_one(case: Case, outcome: Outcome, action: str, wanted: Verdict, rule: Rule) -> Iterator[str]:
    ruling = outcome.verdicts[action]
    if outcome.statuses[rule.id] is TRUE:
        yield _overruled(rule, ruling, wanted)
    elif outcome.statuses[rule.id] is FALSE:
        yield from _not_held(case, rule)
    elif ruling.verdict is Verdict.UNDETERMINED:
        questions = list(_to_find_out(case, rule))
        yield "It may apply. To find out:" if questions else "It may apply; a limit it needs has no value on this day."
        yield from questions
    else:
        yield "It is not known whether it applies, and it would not change the answer."


def _overruled(rule: Rule, ruling: Ruling, wanted: Verdict) -> str:
    if ruling.verdict is Verdict.CONFLICT:
        return "It applies, and another rule with the same authority says the opposite."
    if ruling.layer is None:
        return "It applies, and what could come before it is not settled."
    decided = f"“{VERDICT_WORDS[ruling.verdict]}” in {LAYER_WORDS[ruling.layer]}"
    if wanted is Verdict.MAY:
        return f"It applies. A permission gives way to {decided}."
    return f"It applies. It stands in {LAYER_WORDS[rule.layer]}, and {decided} comes first."


def _not_held(case: Case, rule: Rule) -> Iterator[str]:
    if case.truth(rule.when) is FALSE:
        found = obstacles(case, rule.when)
        yield f"It would need: {_needed(case.program, found)}."
        yield f"Here: {'; '.join(_here(case, found))}."
        return
    for exception in rule.exceptions:
        if case.truth(exception.when) is TRUE:
            reason = exception.because or english(case.program, exception.when)
            yield f"An exception to it holds ({exception.id}): {sentence(reason)}"


def _needed(program: Program, found: tuple[Obstacle, ...]) -> str:
    """What would have to be otherwise: one of these would remove what stands in the way."""
    by_term: dict[str, list[str]] = {}
    for one in found:
        by_term.setdefault(one.terms[0] if one.terms else "", []).append(english(program, one.needed))
    parts = []
    for term, needs in by_term.items():
        needed = ", or ".join(dict.fromkeys(needs))
        says = program.says.get(term, "").rstrip(". ")
        parts.append(f"{needed} (for “{term}”{f': {says}' if says else ''})" if term else needed)
    return ", or ".join(parts) or "something that can never be"


def _here(case: Case, found: tuple[Obstacle, ...]) -> Iterator[str]:
    for fact in dict.fromkeys(one.fact for one in found):
        yield stated(case.program, fact, case.facts.values.get(fact))


def _to_find_out(case: Case, rule: Rule) -> Iterator[str]:
    wanted = {split.fact for split in live_splits(case.program, rule.conditions, case.facts, case.terms)}
    for name, fact in case.program.vocabulary.facts.items():
        if name in wanted:
            never = " (staff said that nobody can know)" if name in case.facts.unknowable else ""
            yield f"- {fact.ask or name}{never}"
