"""What is known about one person's part in one incident."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from diversion_engine.model.vocabulary import Value

CANNOT_BE_KNOWN = "cannot-be-known"
"""Written in place of a value when staff were asked and it cannot be found out."""


@dataclass(frozen=True, slots=True)
class PartOf:
    """A set of which only some members are settled: those in *inside* are members, those in *outside* are not."""

    inside: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, repr=False)
class Facts:
    """Values by name. A name that is not there is unknown.

    `unknowable` are the facts of which staff said that they cannot be known: they stay unknown, and are not
    asked about again. `repr` shows names, never values, because it ends up in logs.
    """

    values: Mapping[str, Value | PartOf] = field(default_factory=dict)
    unknowable: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if not isinstance(self.values, MappingProxyType):
            object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def __repr__(self) -> str:
        return f"Facts({', '.join(sorted(self.values))})"

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def __reduce__(self) -> tuple[type[Facts], tuple[dict[str, Value | PartOf], frozenset[str]]]:
        return Facts, (dict(self.values), self.unknowable)

    def __hash__(self) -> int:
        return hash((frozenset(self.values.items()), self.unknowable))

    def with_(self, name: str, value: Value | PartOf) -> Facts:
        """These facts, with *name* given that value."""
        return Facts({**self.values, name: value}, self.unknowable)

    def without(self, name: str) -> Facts:
        """These facts, with *name* unknown again."""
        return Facts({key: value for key, value in self.values.items() if key != name}, self.unknowable - {name})

    def with_unknowable(self, name: str) -> Facts:
        """These facts, with the answer that *name* cannot be known."""
        return Facts(self.values, self.unknowable | {name})

    def settles(self, name: str) -> bool:
        """Whether the fact has its whole value."""
        return name in self.values and not isinstance(self.values[name], PartOf)
