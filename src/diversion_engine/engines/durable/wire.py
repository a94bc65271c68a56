"""Rules as the text that durable_rules reads, with everything checked that it would not check itself.

    reads    rules that were cut to size
    gives    the definition of one ruleset, the text of each fact that it reads, what each rule concludes
    raises   `ChainingLimitError` when something does not fit or two names look alike to durable_rules

durable_rules knows names, ids and sessions only by a 32-bit hash (FNV-1a), reads `1`, `True` and `"1"` as the same
value, and does not unescape strings. So nothing of ours goes over as it is: facts travel as short codes of lower-case
letters and digits, given out here, and what the codes stand for never leaves Python.

A fact is `{"g": …, "n": …, "v": …, "id": …, "sid": "0"}`: the group of its name, its name, its value. The group is there
because every test under one node is tried on every fact; with groups these are about √names instead of all names. A fact
has five properties (252 would be allowed) and meets two tests at the root (64 would be allowed): its group's and the
sink's.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import isqrt

from diversion_engine.engines.durable.definitions import LIMITS, Fact, Limits, Rule
from diversion_engine.errors import ChainingLimitError

SESSION = "0"
OPEN, SINK = "$open", "$sink"
PROPERTIES = ("g", "n", "v", "id", "sid", "$s")
FIRST, NEXT, LAST = 0, 1, 2
MOST_AT_ONCE = 60_000
"""How many facts the sink takes in one go; durable_rules keeps the number in 16 bits."""

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Written:
    """One ruleset as durable_rules takes it. Rule number i is called `str(i)` there and concludes `concluded[i]`."""

    definition: str
    opening: str
    facts: dict[Fact, str]
    concluded: tuple[Fact, ...]


def write(rules: list[Rule], limits: Limits = LIMITS) -> Written:
    """Write *rules* down.

    Raises:
        ChainingLimitError: They do not fit into one ruleset, or two names have the same hash.
    """
    _check_rules(rules, limits)
    codes = _codes(rules, limits)
    ids = {fact: code(number) for number, fact in enumerate(codes)}
    bindings = [f"m{place}" for place in range(limits.patterns)]
    refuse_collisions(PROPERTIES)
    refuse_collisions(bindings)
    refuse_collisions([*ids.values(), OPEN, f"sid-{SESSION}"])
    written: dict[str, object] = {
        # Its firing initializes the session; without it, deleting the session frees memory that was never allocated.
        OPEN: {"all": [{"m": {"n": OPEN}}], "pri": FIRST},
        # Accepts every fact, so that none is `not handled`, and fires once a batch with all of them, so that they are counted.
        SINK: {"all": [{"m": {"$ex": {"n": 1}}}], "pri": NEXT, "cap": MOST_AT_ONCE},
    }
    for number, rule in enumerate(rules):
        patterns = [
            {binding: {"$and": [{"g": group}, {"n": name}, {"v": value}]}}
            for binding, (group, name, value) in zip(bindings, map(codes.__getitem__, rule.when), strict=False)
        ]
        written[str(number)] = {"all": patterns, "pri": LAST}
    return Written(
        definition=json.dumps(written),
        opening=json.dumps({"n": OPEN, "id": OPEN, "sid": SESSION}),
        facts={
            fact: json.dumps({"g": group, "n": name, "v": value, "id": ids[fact], "sid": SESSION})
            for fact, (group, name, value) in codes.items()
        },
        concluded=tuple(rule.then for rule in rules),
    )


def code(number: int) -> str:
    """A number in base 36."""
    digits = _DIGITS[number % 36]
    while number := number // 36:
        digits = _DIGITS[number % 36] + digits
    return digits


def refuse_collisions(names: Iterable[str]) -> None:
    """Check that durable_rules can tell these names apart.

    Raises:
        ChainingLimitError: Two of them have the same hash.
    """
    seen: dict[int, str] = {}
    for name in names:
        other = seen.setdefault(fnv1a(name), name)
        if other != name:
            msg = f"durable_rules cannot tell `{other}` from `{name}`: their hashes are the same; rename one of them"
            raise ChainingLimitError(msg)


def fnv1a(name: str) -> int:
    """The 32-bit FNV-1a hash by which durable_rules knows a name."""
    hashed = 0x811C9DC5
    for byte in name.encode():
        hashed = (hashed ^ byte) * 0x01000193 & 0xFFFFFFFF
    return hashed


def _check_rules(rules: list[Rule], limits: Limits) -> None:
    if len(rules) > limits.rules:
        msg = f"{len(rules)} rules do not fit into one ruleset of durable_rules, which holds {limits.rules}"
        raise ChainingLimitError(msg)
    for rule in rules:
        if not 1 <= len(rule.when) <= limits.patterns:
            msg = f"a rule for {rule.then} asks for {len(rule.when)} facts; durable_rules takes 1 to {limits.patterns}"
            raise ChainingLimitError(msg)
        if len(set(rule.when)) < len(rule.when):
            msg = f"a rule for {rule.then} asks for a fact twice, which durable_rules would never grant"
            raise ChainingLimitError(msg)
    read = Counter(fact for rule in rules for fact in rule.when)
    fact, count = max(read.items(), key=lambda item: item[1], default=(None, 0))
    if count > limits.readers:
        msg = f"{count} patterns ask for {fact}; durable_rules takes {limits.readers}"
        raise ChainingLimitError(msg)


def _codes(rules: list[Rule], limits: Limits) -> dict[Fact, tuple[str, str, str]]:
    """The group, name and value that stand for each fact that a rule reads."""
    values: dict[str, dict[str, str]] = defaultdict(dict)
    for rule in rules:
        for fact in rule.when:
            values[fact.name].setdefault(fact.value, code(len(values[fact.name])))
    size = isqrt(len(values)) + 1
    most = max(size, *(len(known) for known in values.values()), 0) if values else 0
    if most > limits.tests:
        msg = f"{len(values)} names with up to {most} values do not fit into one ruleset of durable_rules"
        raise ChainingLimitError(msg)
    return {
        Fact(name, value): (code(number // size), code(number), short)
        for number, (name, known) in enumerate(values.items())
        for value, short in known.items()
    }
