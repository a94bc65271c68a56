"""Sets of rules as the bits of an integer, and what is remembered by them.

Every part of an outcome depends on few bits, so what takes long about it is remembered for each combination of them that
occurs. What a part must be is said by `semantics`; the tests hold the two equal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from diversion_engine.model.rule import Rule

T = TypeVar("T")
MOST_REMEMBERED = 50_000


def remember(cache: dict[object, T], key: object, value: T) -> T:
    """Keep *value* under *key*; a cache that is full starts afresh."""
    if len(cache) >= MOST_REMEMBERED:
        cache.clear()
    cache[key] = value
    return value


def once(cache: dict[object, T], key: object, work: Callable[[], T]) -> T:
    """What is kept under *key*, worked out if need be."""
    found = cache.get(key)
    return found if found is not None else remember(cache, key, work())


def bits_of(rules: Iterable[Rule], places: Mapping[str, int]) -> int:
    """The bits of some rules."""
    bits = 0
    for rule in rules:
        bits |= 1 << places[rule.id]
    return bits


def places_in(bits: int) -> Iterator[int]:
    """The places of the bits that are set, lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
