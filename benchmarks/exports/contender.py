"""What an engine must offer to be measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program


class Contender(Protocol):
    """One engine that holds one policy."""

    def given(self, facts: Facts) -> Any:
        """The case as the engine wants it; worked out beforehand, and not timed."""
        ...

    def run(self, given: Any) -> Any:
        """Decide one case: this is what is timed."""
        ...

    def holding(self, result: Any) -> set[str]:
        """The rules that are true, out of what `run` gave; not timed."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """An engine by name, the package it comes from, and the ways to write the policy that are tried for it."""

    name: str
    package: str
    encodings: dict[str, Callable[[Program], Contender]]


class OwnSet:
    """For engines whose answer already is the set of rules that hold."""

    def holding(self, result: Any) -> set[str]:
        """The answer itself."""
        return set(result)
