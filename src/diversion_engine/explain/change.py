"""The smallest change of facts that would change a verdict.

    reads    an engine's matcher, the facts, an action
    gives    the fewest facts that would have to be otherwise, with the values they would need
    leaves   whether anybody should wish for that to the reader

One fact is tried first, then two, then more, with one value for each cell of values that the rules cannot tell apart.
Facts that the present verdict rests on are tried before others, and values near the present one before those far from
it, always in the same order. Who a student is never stands in an answer: nothing protective, nothing that comes from
the student information system, no age, grade or disability. Every answer has been decided again before it is given.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product

from diversion_engine.explain.asked import action_asked, verdict_asked
from diversion_engine.explain.english import stated
from diversion_engine.explain.lines import wrapped
from diversion_engine.explain.words import ANYONE_MAY, VERDICT_WORDS, action_words
from diversion_engine.model.decision import answers
from diversion_engine.model.expression import Is
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Fact, Kind, Value, Verdict
from diversion_engine.semantics.cells import Cells, atoms, cells_of
from diversion_engine.semantics.refine import Matcher, PlainMatcher, refine
from diversion_engine.semantics.splits import facts_read
from diversion_engine.semantics.verdict import dockets, ruling

TRIES = 20_000
"""How many sets of facts a search may look at."""

NEVER_CHANGED = frozenset({"age", "grade", "disability"})
"""What a student is cannot be otherwise, whatever a vocabulary says about where it comes from."""


@dataclass(frozen=True, slots=True, repr=False)
class Change:
    """One fact that would have to be otherwise; `before` is None where it was not known.

    The values are for the person who asked: `repr` does not show them, because it ends up in logs.
    """

    fact: str
    before: Value | PartOf | None
    after: Value

    def __repr__(self) -> str:
        return f"Change({self.fact})"


def smallest_change(
    matcher: Matcher, facts: Facts, action: str, most: int = 3, wanted: Verdict | str | None = None
) -> tuple[Change, ...]:
    """The fewest facts, at most so many, that would change the verdict on *action* if they were otherwise.

    Args:
        matcher: The engine that decides.
        facts: What is known.
        action: The action whose verdict would change.
        most: How many facts may be changed together.
        wanted: Only changes that lead to this verdict count; without it, any other answer does (one kind of no for
            another is the same answer).

    Returns:
        The changes, which are needed together; none when no such change was found within the budget.

    Raises:
        ValueError: There is no such action or verdict.
    """
    now = refine(matcher, facts, action_asked(action, matcher.program.vocabulary.actions))
    goal = frozenset({verdict_asked(wanted)}) if wanted is not None else None
    if now == goal:
        return ()
    options = _options(matcher, facts, action, now)
    tries = 0
    for count in range(1, most + 1):
        for changes in _together(options, count):
            tries += 1
            if tries > TRIES:
                return ()
            then = matcher.possible(changed_facts(facts, changes), action)
            if len(then) == 1 and (answers(then) != answers(now) if goal is None else then == goal):
                return changes
    return ()


def changed_facts(facts: Facts, changes: Sequence[Change]) -> Facts:
    """The facts as they would be."""
    for change in changes:
        facts = facts.with_(change.fact, change.after)
    return facts


def change_in_words(matcher: Matcher, facts: Facts, action: str, changes: Sequence[Change]) -> str:
    """The change as sentences, for the person who asked."""
    program = matcher.program
    says = action_words(program.vocabulary.actions[action], short=True)
    if not changes:
        none = wrapped(f"No small change of what happened would change the answer to whether to {says}.")
        return "\n".join([*none, ANYONE_MAY])
    (verdict,) = refine(matcher, changed_facts(facts, changes), action)
    lines = wrapped(f"The answer to whether to {says} would be “{VERDICT_WORDS[verdict]}” if:")
    for one in changes:
        lines += wrapped(stated(program, one.fact, one.after), "- ", "  ")
        lines += wrapped(f"(now: {stated(program, one.fact, one.before)})", "  ")
    return "\n".join([*lines, ANYONE_MAY])


def _together(options: Sequence[tuple[Change, ...]], count: int) -> Iterator[tuple[Change, ...]]:
    for chosen in combinations(options, count):
        yield from product(*chosen)


def _options(matcher: Matcher, facts: Facts, action: str, now: frozenset[Verdict]) -> list[tuple[Change, ...]]:
    """The changes of each fact that may be changed, those of facts the verdict rests on first."""
    program = matcher.program
    reads, docket = facts_read(program), dockets(program)[action]
    deciding = ruling(docket, PlainMatcher(program).statuses(facts), now).rules
    rests_on = frozenset().union(*(reads[rule] for rule in deciding))
    names = sorted(docket.ranks, key=lambda name: (name not in rests_on, docket.ranks[name]))
    changeable = (
        name for name in names if _may_change(program, program.vocabulary.facts[name]) and name not in facts.unknowable
    )
    return [_changes(program, facts, name) for name in changeable]


def _may_change(program: Program, fact: Fact) -> bool:
    personal = fact.name in NEVER_CHANGED or fact.name in program.vocabulary.demographics
    return not (personal or fact.protects or fact.source == "sis")


def _changes(program: Program, facts: Facts, name: str) -> tuple[Change, ...]:
    """The other values of one fact, the nearest first."""
    fact, before, cells = program.vocabulary.facts[name], facts.values.get(name), cells_of(program)
    if name in cells.classes:
        members = before.inside if isinstance(before, PartOf) else before
        values: Iterable[Value] = _sets(fact, cells, members if isinstance(members, frozenset) else frozenset())
    else:
        values = cells.values[name] if fact.is_number else (True, False) if fact.kind is Kind.BOOLEAN else fact.values
    nearest = sorted(dict.fromkeys(values), key=lambda value: _far(fact, before, value))
    if fact.values and name not in cells.classes:
        nearest = _one_of_each_cell(_told_apart(program).get(name, ()), nearest, before)
    return tuple(Change(name, before, value) for value in nearest if value != before)


def _one_of_each_cell(
    wanted: Sequence[frozenset[Value]], nearest: Iterable[Value], before: Value | PartOf | None
) -> list[Value]:
    """The nearest value of each cell but the present one's own."""
    found: dict[tuple[bool, ...], Value] = {}
    for value in nearest:
        found.setdefault(tuple(value in values for values in wanted), value)
    return [value for key, value in found.items() if before is None or key != tuple(before in values for values in wanted)]


@lru_cache(maxsize=64)
def _told_apart(program: Program) -> Mapping[str, Sequence[frozenset[Value]]]:
    """Which values of each fact the conditions of a program ask for."""
    asked: dict[str, list[frozenset[Value]]] = defaultdict(list)
    for atom in atoms(program):
        if isinstance(atom, Is):
            asked[atom.fact].append(atom.values)
    return dict(asked)


def _sets(fact: Fact, cells: Cells, now: frozenset[str]) -> Iterator[frozenset[str]]:
    """The set with one class of members more or less, each class alone, and the empty set."""
    yield now
    for members in cells.classes[fact.name]:
        # The vocabulary lists what is common before what is rare, so its first member stands for the class.
        one = min(members, key=fact.values.index)
        yield now - members if now & members else now | {one}
        yield frozenset({one})
    yield frozenset()


def _far(fact: Fact, before: Value | PartOf | None, value: Value) -> tuple[float, list[int]]:
    """How far a value is from the present one, or from the ordinary one where none is known; then its place in the order."""
    start = fact.ordinary if before is None else before.inside if isinstance(before, PartOf) else before
    if isinstance(value, frozenset):
        now = start if isinstance(start, frozenset) else frozenset()
        return len(now ^ value), sorted(map(fact.values.index, value - now))
    if isinstance(value, str):
        place = fact.values.index(value)
        ordered = fact.kind is Kind.ORDERED and isinstance(start, str)
        return abs(fact.values.index(str(start)) - place) if ordered else 0, [place]
    return abs(float(start) - value) if isinstance(start, int | float) else 0, [int(value)]
