"""What a sentence may look like, as a small grammar from which both the matcher and the check for overlaps are made.

    gives    `regex`, which matches a sentence; `shared_text`, a text that two of several patterns fit
    leaves   which patterns there are to `slots` and `catalogue`

Two sentences overlap when some text fits both. That is decided for all texts, not tried with examples: all patterns
are followed together, letter by letter, as long as at least two of them are still possible.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter out of *letters*, or with *others* one that is not among them."""

    letters: frozenset[str]
    others: bool = False

    def __contains__(self, letter: object) -> bool:
        return (letter in self.letters) is not self.others


@dataclass(frozen=True, slots=True)
class Sequence:
    """The parts one after another. With *name*, the regular expression captures what stands there."""

    parts: tuple[Pattern, ...]
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Either:
    """One of the parts."""

    parts: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """The part once or more; with *none*, also not at all; with *once*, not more than once."""

    part: Pattern
    none: bool = False
    once: bool = False


Pattern = Letter | Sequence | Either | Repeat


def text(words: str) -> Pattern:
    """The pattern that one text fits."""
    return Sequence(tuple(Letter(frozenset(letter)) for letter in words))


def regex(pattern: Pattern) -> str:
    """The pattern as a regular expression."""
    match pattern:
        case Letter(letters, others):
            inside = "".join(re.escape(letter) for letter in sorted(letters))
            return f"[^{inside}]" if others else inside if len(letters) == 1 else f"[{inside}]"
        case Sequence(parts, name):
            inside = "".join(map(regex, parts))
            return f"(?P<{name}>{inside})" if name else inside
        case Either(parts):
            # The longest first, so that "must" does not hide "must not".
            return f"(?:{'|'.join(sorted(map(regex, parts), key=len, reverse=True))})"
        case Repeat(part, none, once):
            return f"(?:{regex(part)}){'?' if once else '*' if none else '+'}"


def shared_text(patterns: Mapping[str, Pattern]) -> tuple[str, list[str]] | None:
    """A text that several of the patterns fit, with the names of these; None when there is none."""
    machine = _Machine()
    starts = {machine.start(name, pattern) for name, pattern in patterns.items()}
    first = machine.closure(starts)
    seen, pending = {first}, deque([(first, "")])
    while pending:
        states, so_far = pending.popleft()
        fitting = sorted({machine.owner[state] for state in states if state in machine.ends})
        if len(fitting) > 1:
            return so_far, fitting
        for letter in machine.letters(states):
            after = machine.step(states, letter)
            if after not in seen and len({machine.owner[state] for state in after}) > 1:
                seen.add(after)
                pending.append((after, so_far + letter))
    return None


_OTHER = "\N{REPLACEMENT CHARACTER}"
"""Stands for every letter that no pattern names."""

_States = frozenset[int]


@dataclass(slots=True)
class _Machine:
    """All patterns as one automaton; each state belongs to one of them."""

    owner: list[str] = field(default_factory=list)
    moves: list[list[tuple[Letter, int]]] = field(default_factory=list)
    free: list[list[int]] = field(default_factory=list)
    ends: set[int] = field(default_factory=set)
    _reached: dict[int, _States] = field(default_factory=dict)

    def start(self, name: str, pattern: Pattern) -> int:
        start = self._state(name)
        self.ends.add(self._add(name, pattern, start))
        return start

    def _state(self, name: str) -> int:
        self.owner.append(name)
        self.moves.append([])
        self.free.append([])
        return len(self.owner) - 1

    def _add(self, name: str, pattern: Pattern, start: int) -> int:
        """Add a pattern behind a state; the state after it."""
        match pattern:
            case Letter():
                end = self._state(name)
                self.moves[start].append((pattern, end))
                return end
            case Sequence(parts):
                for part in parts:
                    start = self._add(name, part, start)
                return start
            case Either(parts):
                ends = [self._add(name, part, start) for part in parts]
            case Repeat(part, none, once):
                inner = self._state(name)
                self.free[start].append(inner)
                ends = [self._add(name, part, inner), *([start] if none or once else [])]
                if not once:
                    self.free[ends[0]].append(inner)
        end = self._state(name)
        for one in ends:
            self.free[one].append(end)
        return end

    def closure(self, states: set[int]) -> _States:
        return frozenset().union(*(self._reach(state) for state in states))

    def _reach(self, state: int) -> _States:
        if state not in self._reached:
            found, pending = {state}, [state]
            while pending:
                for other in self.free[pending.pop()]:
                    if other not in found:
                        found.add(other)
                        pending.append(other)
            self._reached[state] = frozenset(found)
        return self._reached[state]

    def letters(self, states: _States) -> Iterator[str]:
        """One letter of each kind that leads on from here."""
        labels = [label for state in states for label, _ in self.moves[state]]
        yield from sorted(frozenset().union(*(label.letters for label in labels)))
        if any(label.others for label in labels):
            yield _OTHER

    def step(self, states: _States, letter: str) -> _States:
        return self.closure({after for state in states for label, after in self.moves[state] if letter in label})
