"""The only module that touches durable_rules. Runs rules forward until nothing new follows.

    reads    rules, then the facts of one case after another
    gives    every fact that follows
    raises   `ChainingFaultError` when durable_rules did not do what it was asked to
    leaves   what the facts mean to `emit` and `engine`

durable_rules 2.0.28 has faults that end in a wrong answer, a hang or a dead process. What keeps each of them away
(`tests/durable/test_traps.py` has a test for every line):

- Its `Host` starts two threads that cannot be stopped and that walk sessions already freed. It is never made: this host
  calls the extension's functions itself, and starts no thread.
- Its agenda hides what an action raises, and stops without a word when an action takes long. Here no action runs at all:
  the name of each rule that fires is appended to a list, in `_Ruleset._agenda`, and that is all that firing does.
- Negation can be wrong, and chaining has no end. Rules are conjunctions of facts that are there, no fact is asserted
  twice in a case, and a case in which rules fire more often than there are rules is stopped.
- A batch may be cut short without an error. The sink counts the facts that got in.
- Each session costs memory, at most 1,024 may live, and different ones may share theirs. There is one, always the same,
  deleted after each case; before anything else its `$open` fact fires a rule, because deleting one that never fired crashes.
- A ruleset is never freed by itself. Closing a host frees it, and so does forgetting it.
"""

from __future__ import annotations

import os
import sys
import weakref
from collections.abc import Callable, Iterable
from itertools import count
from threading import Lock

from diversion_engine.engines.durable.definitions import LIMITS, Fact, Limits, Rule, cut
from diversion_engine.engines.durable.wire import OPEN, SESSION, SINK, Written, write
from diversion_engine.errors import ChainingFaultError

# From Python 3.13 on the extension refers to a function that is gone, PyEval_CallObject, in callbacks that are never set
# here. Bound lazily, the name is not looked for until it is used.
_binding = sys.getdlopenflags() if sys.platform != "win32" else 0
if sys.platform != "win32" and sys.version_info >= (3, 13):
    sys.setdlopenflags(os.RTLD_LAZY)
try:
    import durable_rules_engine  # type: ignore[import-not-found] # an extension without annotations
finally:
    if sys.platform != "win32":
        sys.setdlopenflags(_binding)

_ACCEPTED = 0
_numbers = count(1)

_Assert = Callable[[int | None, str], tuple[int, int]]
"""Takes a handle and facts, gives an answer and where the session is."""


class Host:
    """Rules, ready to run. Safe to share between threads: cases wait for each other."""

    def __init__(self, rules: Iterable[Rule], limits: Limits = LIMITS) -> None:
        """Compile *rules*.

        Raises:
            ChainingLimitError: They cannot be made to fit.
        """
        self._lock = Lock()
        self._rulesets = [_Ruleset(write(part, limits)) for part in cut(rules, limits)]
        # No fact is asserted twice, so no rule can fire twice.
        self._most = sum(len(ruleset.concluded) for ruleset in self._rulesets)
        self._free = weakref.finalize(self, _free_all, self._rulesets)

    def run(self, facts: Iterable[Fact], most_firings: int | None = None) -> set[Fact]:
        """What follows from *facts*, step by step, until nothing new does. Facts that no rule asks for are passed over.

        Raises:
            ChainingFaultError: Facts were lost, rules fired more often than *most_firings*, or durable_rules failed.
        """
        most = self._most if most_firings is None else most_firings
        with self._lock:
            if not self._free.alive:
                msg = "these rules were closed"
                raise ChainingFaultError(msg)
            # A case that was interrupted while its sessions were being deleted must not leave facts to this one.
            self._end()
            try:
                return self._chain(list(dict.fromkeys(facts)), most)
            finally:
                self._end()

    def close(self) -> None:
        """Free the memory of the rules. They cannot be run again."""
        with self._lock:
            self._free()

    def _end(self) -> None:
        for ruleset in self._rulesets:
            ruleset.end()

    def _chain(self, fresh: list[Fact], most: int) -> set[Fact]:
        known = set(fresh)
        concluded: set[Fact] = set()
        while fresh:
            following: list[Fact] = []
            for ruleset in self._rulesets:
                following += ruleset.conclude(fresh)
            most -= len(following)
            if most < 0:
                msg = "durable_rules fired more rules than can fire in one case"
                raise ChainingFaultError(msg)
            concluded.update(following)
            fresh = [fact for fact in dict.fromkeys(following) if fact not in known]
            known.update(fresh)
        return concluded


class _Ruleset:
    """One handle of durable_rules, and the only session it ever has."""

    def __init__(self, written: Written) -> None:
        self.concluded = written.concluded
        self._written = written
        self._handle: int | None = None
        self._in_session = False
        self._compile()

    def conclude(self, facts: list[Fact]) -> list[Fact]:
        """Assert those of *facts* that some rule asks for, and see which rules fire."""
        texts = [text for fact in facts if (text := self._written.facts.get(fact)) is not None]
        if not texts:
            return []
        if not self._in_session:
            self._begin()
        fired, counted = self._agenda(self._assert(durable_rules_engine.assert_facts, f"[{', '.join(texts)}]"))
        if counted != len(texts):
            msg = f"durable_rules took in {counted} of {len(texts)} facts"
            raise ChainingFaultError(msg)
        return [self.concluded[int(number)] for number in fired]

    def end(self) -> None:
        """Delete the session, if there is one."""
        if self._in_session:
            handle, self._handle = self._handle, None
            self._in_session = False
            try:
                durable_rules_engine.delete_state(handle, SESSION)
            except Exception:  # noqa: BLE001 # whatever it is, this ruleset is not used again, and the next case compiles it anew
                return
            self._handle = handle

    def free(self) -> None:
        """Give the ruleset's memory back."""
        self.end()
        if self._handle is not None:
            handle, self._handle = self._handle, None
            durable_rules_engine.delete_ruleset(handle)

    def _compile(self) -> None:
        # The definition is text, made for this ruleset alone: nothing that anybody holds is changed by compiling it.
        self._handle = durable_rules_engine.create_ruleset(f"diversion {next(_numbers)}", self._written.definition)

    def _begin(self) -> None:
        if self._handle is None:
            self._compile()
        try:
            fired, _ = self._agenda(self._assert(durable_rules_engine.assert_fact, self._written.opening))
            self._in_session = fired == [OPEN]
        finally:
            if not self._in_session:
                # Before a rule has fired, parts of a session are undefined, and deleting it would crash. Better lose it.
                self._handle = None
        if not self._in_session:
            msg = "durable_rules did not open a session"
            raise ChainingFaultError(msg)

    def _assert(self, how: _Assert, text: str) -> int:
        try:
            answer, session = how(self._handle, text)
        except Exception as error:
            msg = f"durable_rules refused facts ({type(error).__name__})"
            raise ChainingFaultError(msg) from error
        if answer != _ACCEPTED:
            msg = f"durable_rules passed over facts (answer {answer})"
            raise ChainingFaultError(msg)
        return session

    def _agenda(self, session: int) -> tuple[list[str], int]:
        """The names of the rules that fire, and how many facts went through the sink."""
        fired: list[str] = []
        counted = 0
        try:
            started = durable_rules_engine.start_action_for_state(self._handle, session)
            firing: str | None = started[1] if started else None
            while firing is not None:
                name = firing[2 : firing.index('"', 2)]
                if name == SINK:
                    counted += firing.count('"id": ')
                else:
                    fired.append(name)
                firing = durable_rules_engine.complete_and_start_action(self._handle, session)
        except Exception as error:
            msg = f"durable_rules failed while its rules fired ({type(error).__name__})"
            raise ChainingFaultError(msg) from error
        return fired, counted


def _free_all(rulesets: list[_Ruleset]) -> None:
    for ruleset in rulesets:
        ruleset.free()
