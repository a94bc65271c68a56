"""A decision under a ruleset of items → a checklist.

reads    a program, the outcome, the facts, the day
gives    a `Checklist`: sections of items, each with its state, its sources and what is still to be asked
raises   `NoItemsError` for a ruleset that is not about a program

An item is an action of the vocabulary. `must` and `may` say that it is not done, where `may` stands on a text that could
not be confirmed; when neither is possible, it is met. The sections are the pathways to which the items' rules lead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from diversion_engine.errors import DiversionError
from diversion_engine.explain.english import replied
from diversion_engine.explain.words import action_words, capital, sentence, title_of
from diversion_engine.model.decision import Outcome, Ruling
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Identity, Program
from diversion_engine.model.rule import Citation, Rule
from diversion_engine.model.truth import TRUE, UNKNOWN
from diversion_engine.model.vocabulary import Action, Verdict
from diversion_engine.semantics.refine import open_facts_of
from diversion_engine.semantics.splits import facts_read
from diversion_engine.semantics.verdict import dockets


class NoItemsError(DiversionError):
    """The ruleset is about incidents; its vocabulary has no items."""

    def __init__(self, ruleset: str) -> None:
        super().__init__(
            f"`{ruleset}` is about incidents and has no items to tick off; name a ruleset such as `program/secure`, "
            "or decide with `diversion decide`"
        )


class State(StrEnum):
    """How an item stands."""

    MISSING = "missing"
    UNKNOWN = "unknown"
    CONSIDER = "consider"
    """Not done, and no confirmed text asks for it."""
    MET = "met"
    SET_ASIDE = "set-aside"
    """A rule says that the district is not to do it."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item. `known` says what was stated about it, `ask` what has to be found out."""

    number: str
    action: str
    title: str
    todo: str
    state: State
    because: str
    cite: tuple[Citation, ...]
    known: tuple[str, ...]
    ask: tuple[str, ...]

    @property
    def to_check(self) -> tuple[str, ...]:
        """What could not be confirmed about its wording, and where it would stand."""
        return tuple(f"{one.check} ({one.source})" for one in self.cite if one.check)


@dataclass(frozen=True, slots=True)
class Section:
    """The items that lead to one pathway."""

    title: str
    says: str
    owner: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """A program, reviewed on one day. `otherwise` says what to do when no item is open."""

    identity: Identity
    as_of: date
    sections: tuple[Section, ...]
    otherwise: str = ""

    @property
    def items(self) -> tuple[Item, ...]:
        """All items, in their order."""
        return tuple(item for section in self.sections for item in section.items)

    def count(self, state: State) -> int:
        """How many items stand so."""
        return sum(item.state is state for item in self.items)

    def next(self) -> tuple[Item, ...]:
        """What to do, in the order of the steps: what is missing, then what is not known, then what is to be considered."""
        order = (State.MISSING, State.UNKNOWN, State.CONSIDER)
        return tuple(item for state in order for item in self.items if item.state is state)

    def model_dump(self) -> dict[str, Any]:
        """The checklist as plain data."""
        identity = self.identity
        return {
            "policy": {
                "id": identity.id,
                "version": identity.version,
                "fingerprint": identity.fingerprint,
                "status": identity.status,
                "as_of": self.as_of.isoformat(),
            },
            "counts": {state.value: self.count(state) for state in State},
            "next": [item.action for item in self.next()],
            "sections": [
                {"title": one.title, "owner": one.owner, "items": [_plain(item) for item in one.items]} for one in self.sections
            ],
        }


def _plain(item: Item) -> dict[str, Any]:
    return {
        "number": item.number,
        "action": item.action,
        "title": item.title,
        "state": item.state.value,
        "todo": item.todo,
        "because": item.because,
        "ask": list(item.ask),
        "to_check": list(item.to_check),
        "cite": [
            {"source": one.source, "says": one.says, "confidence": one.confidence, "check": one.check} for one in item.cite
        ],
    }


def checklist_of(program: Program, outcome: Outcome, facts: Facts, as_of: date) -> Checklist:
    """The checklist of one program.

    Raises:
        NoItemsError: The ruleset's vocabulary has no items.
    """
    actions = [action for action in program.vocabulary.actions.values() if action.item]
    if not actions:
        raise NoItemsError(program.identity.id)
    found: dict[str, list[tuple[Action, tuple[Rule, ...]]]] = {}
    for action in actions:
        rules = dockets(program)[action.name].rules
        if rules:
            found.setdefault(next((name for rule in rules for name in rule.offer), ""), []).append((action, rules))
    order = sorted(found, key=lambda name: program.pathways[name].intrusiveness if name else -1)
    return Checklist(
        program.identity,
        as_of,
        tuple(_section(program, outcome, facts, number, name, found[name]) for number, name in enumerate(order, 1)),
        " ".join(sentence(program.pathways[name].says) for name in program.fallback_route),
    )


def _section(
    program: Program, outcome: Outcome, facts: Facts, number: int, pathway: str, entries: list[tuple[Action, tuple[Rule, ...]]]
) -> Section:
    items = tuple(
        _item(program, outcome, facts, f"{number}.{place}", action, rules) for place, (action, rules) in enumerate(entries, 1)
    )
    if not pathway:
        return Section("Other items", "", "", items)
    return Section(title_of(program, pathway), sentence(program.pathways[pathway].says), program.pathways[pathway].owner, items)


def _item(program: Program, outcome: Outcome, facts: Facts, number: str, action: Action, rules: tuple[Rule, ...]) -> Item:
    state = state_of(outcome.verdicts[action.name])
    holding = [rule for rule in rules if outcome.statuses[rule.id] is TRUE]
    first = (holding or list(rules))[0]
    read = {name for rule in rules for name in facts_read(program)[rule.id]}
    undecided = [rule for rule in rules if outcome.statuses[rule.id] is UNKNOWN]
    open_facts = open_facts_of(program, facts, undecided) if state is State.UNKNOWN else set[str]()
    return Item(
        number,
        action.name,
        first.title or capital(action_words(action)),
        sentence(action_words(action)),
        state,
        sentence(first.because),
        tuple(dict.fromkeys(one for rule in rules for one in rule.cite)),
        tuple(_known(program, facts, read)),
        tuple(_asked(program, open_facts)),
    )


def state_of(ruling: Ruling) -> State:
    """What a verdict on an item says about it."""
    match ruling.verdict:
        case Verdict.MUST:
            return State.MISSING
        case Verdict.MAY:
            return State.CONSIDER
        case Verdict.NOT_CALLED_FOR:
            return State.MET
        case Verdict.MUST_NOT:
            return State.SET_ASIDE
        case Verdict.UNDETERMINED | Verdict.CONFLICT:
            return State.UNKNOWN


def _known(program: Program, facts: Facts, names: Iterable[str]) -> Iterator[str]:
    for name in _in_order(program, names):
        if name in facts.values:
            yield sentence(replied(program, name, facts.values[name]))


def _asked(program: Program, names: Iterable[str]) -> Iterator[str]:
    for name in _in_order(program, names):
        yield program.vocabulary.facts[name].ask or f"What is known about {name.replace('_', ' ')}?"


def _in_order(program: Program, names: Iterable[str]) -> list[str]:
    wanted = set(names)
    return [name for name in program.vocabulary.facts if name in wanted]
