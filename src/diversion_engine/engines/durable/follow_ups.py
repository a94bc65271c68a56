"""Follow-ups matched over a case's history by forward chaining in durable_rules.

    reads    follow-ups, and each time a whole history
    gives    what fires, as `cases.patterns` defines it
    raises   `ChainingFaultError` when durable_rules failed, `ChainingLimitError` when a history is too long for it

Each time, the history is asserted into a fresh session, the firings are read, and the session is deleted. A follow-up sees
the events of the kinds that it looks at, in the order of time; each of them has a number, and is asserted as what it is
(`kind 3` is `step-declined`, `step 3` is `circle`). How two of them lie to each other (inside the window, about the same)
and what holds at one (the verdict then in force) is compared in Python and asserted too. The rules put it together.

Nothing is read from silence: `unless` takes two runs. The first concludes where its event is present; for the others, the
second asserts that it is absent.

The rules are made for a number of events (4, 8, 16 …) and kept, so a case that grows does not compile them again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import permutations
from threading import Lock

from diversion_engine.cases.calendar import Calendar
from diversion_engine.cases.events import Event
from diversion_engine.cases.patterns import Firing, View, firings, in_order, moment, named, shares
from diversion_engine.engines.durable.definitions import Fact, Rule
from diversion_engine.engines.durable.host import Host
from diversion_engine.errors import ChainingLimitError, EnginesDisagreeError
from diversion_engine.model.event import ABOUT
from diversion_engine.model.follow_up import FollowUp, Pattern

SIZES = (4, 8, 16, 32, 64, 128)
"""For how many events rules are made."""

_YES = "yes"
_UNLESS = "unless"


class DurableFollowUps:
    """Finds what fires (`cases.patterns.Matches`). Any number of threads may use it, one at a time for each follow-up."""

    def __init__(self) -> None:
        self._hosts: dict[tuple[FollowUp, int], Host] = {}
        self._making = Lock()

    def __call__(
        self, follow_ups: Sequence[FollowUp], history: Sequence[Event], calendar: Calendar, now: datetime
    ) -> list[Firing]:
        """What fires by *now*, ordered by moment, place of the last event, and id."""
        view = View(history, calendar)
        return in_order(one for follow_up in follow_ups for one in self._fired(follow_up, view, now))

    def close(self) -> None:
        """Free the rules' memory."""
        with self._making:
            for host in self._hosts.values():
                host.close()
            self._hosts.clear()

    def _fired(self, follow_up: FollowUp, view: View, now: datetime) -> Iterator[Firing]:
        kinds = follow_up.kinds
        places = [place for place, event in enumerate(view.history) if event.kind in kinds]
        there = {view.history[place].kind for place in places}
        if any(there.isdisjoint(pattern.events) for pattern in follow_up.after):
            return
        host = self._host(follow_up, len(places))
        said = list(_asserted(follow_up, view, places, now))
        concluded = host.run(said)
        if follow_up.unless is not None:
            silent = [number for number in range(len(places)) if _present(number) not in concluded]
            concluded = host.run([*said, *map(_absent, silent)])
        for number, place in enumerate(places):
            if _fires(number) in concluded:
                at = moment(follow_up, view, place)
                assert at is not None
                yield Firing(follow_up.id, place, at)

    def _host(self, follow_up: FollowUp, events: int) -> Host:
        size = next((size for size in SIZES if size >= events), None)
        if size is None:
            msg = f"`{follow_up.id}` looks at {events} events of one case; durable_rules is given at most {SIZES[-1]}"
            raise ChainingLimitError(msg)
        with self._making:
            if (follow_up, size) not in self._hosts:
                self._hosts[follow_up, size] = Host(_rules(follow_up, size))
            return self._hosts[follow_up, size]


class CheckedFollowUps:
    """Finds what fires in both ways, and withholds the answer when they differ."""

    def __init__(self, ruleset: str, fingerprint: str) -> None:
        self._ruleset, self._fingerprint = ruleset, fingerprint
        self._durable = DurableFollowUps()

    def __call__(
        self, follow_ups: Sequence[FollowUp], history: Sequence[Event], calendar: Calendar, now: datetime
    ) -> list[Firing]:
        """What fires by *now*.

        Raises:
            EnginesDisagreeError: durable_rules finds something else than the definition.
        """
        first = firings(follow_ups, history, calendar, now)
        second = self._durable(follow_ups, history, calendar, now)
        if first != second:
            subject = sorted({one.follow_up for one in set(first) ^ set(second)})
            raise EnginesDisagreeError(
                self._ruleset,
                self._fingerprint,
                f"the follow-ups {', '.join(subject)}",
                _places(first, second),
                _places(second, first),
                subject=subject,
                first_engine="the definition",
            )
        return first

    def close(self) -> None:
        """Free the rules' memory."""
        self._durable.close()


def _places(found: list[Firing], other: list[Firing]) -> list[str]:
    """What fires here and not there, each with the place of its event in the history: `base.declined/3`."""
    return [f"{one.follow_up}/{one.last + 1}" for one in found if one not in other]


# -- what is asserted --------------------------------------------------------------------------------------------------


def _asserted(follow_up: FollowUp, view: View, places: list[int], now: datetime) -> Iterator[Fact]:
    for number, place in enumerate(places):
        event = view.history[place]
        yield Fact(f"kind {number}", event.kind.value)
        for key in ABOUT:
            if key in event.about:
                yield Fact(f"{key} {number}", named(event, key) or "")
        yield from _about_one(follow_up, view, number, place, now)
    if follow_up.same or follow_up.within is not None or follow_up.unless is not None:
        for first, second in permutations(enumerate(places), 2):
            yield from _about_two(follow_up, view, first, second)


def _about_one(follow_up: FollowUp, view: View, number: int, place: int, now: datetime) -> Iterator[Fact]:
    event = view.history[place]
    if follow_up.in_force.covers(view.calendar.day(event.at)):
        yield Fact(f"in force {number}", _YES)
    if follow_up.same and all(key in event.about for key in follow_up.same):
        yield Fact(f"bound {number}", _YES)
    if follow_up.total is not None and follow_up.total.reached(view.days_at(place)):
        yield Fact(f"total {number}", _YES)
    if follow_up.verdict:
        for action, verdict in view.verdicts_at(place).items():
            yield Fact(f"verdict on {action} {number}", verdict)
    if follow_up.unless is not None:
        at = view.deadline(follow_up.unless, place)
        over = at is not None and (at < now if follow_up.unless.within is not None else at <= now)
        if over:
            yield Fact(f"over {number}", _YES)


def _about_two(follow_up: FollowUp, view: View, one: tuple[int, int], other: tuple[int, int]) -> Iterator[Fact]:
    (first, at_first), (second, at_second) = one, other
    if follow_up.same and shares(follow_up.same, view.history[at_first], view.history[at_second]):
        yield Fact(f"same {first} {second}", _YES)
    if follow_up.within is not None and first < second and view.in_window(follow_up.within, at_first, at_second):
        yield Fact(f"window {first} {second}", _YES)
    if follow_up.unless is not None and view.in_period(follow_up.unless, at_first, at_second):
        yield Fact(f"period {first} {second}", _YES)


# -- the rules ---------------------------------------------------------------------------------------------------------


def _rules(follow_up: FollowUp, size: int) -> Iterator[Rule]:
    """The rules of one follow-up for histories of at most *size* events."""
    sequence = follow_up.sequence
    for place, pattern in enumerate(follow_up.after):
        yield from _fitting(str(place), pattern, size)
    yield from _verdict_rules(follow_up, size)
    for last in range(size):
        complete = Fact(f"completes {last}", _YES)
        final = complete if len(sequence) == 1 else Fact(f"ends {last}", _YES)
        yield Rule(tuple(_final(follow_up, last)), final)
        yield from _chained(follow_up, last, final, complete)
        if follow_up.unless is None:
            yield Rule((complete,), _fires(last))
        else:
            yield Rule((complete, _absent(last), Fact(f"over {last}", _YES)), _fires(last))
            for other in range(size):
                if other != last:
                    when = (_fits(_UNLESS, other), Fact(f"period {other} {last}", _YES), *_same(follow_up, other, last))
                    yield Rule(when, _present(last))
    if follow_up.unless is not None:
        yield from _fitting(_UNLESS, follow_up.unless.pattern, size)


def _fitting(name: str, pattern: Pattern, size: int) -> Iterator[Rule]:
    """When an event fits a pattern."""
    for number in range(size):
        of_kind = Fact(f"kind for {name} {number}", _YES)
        parts = [of_kind]
        for kind in sorted(pattern.events):
            yield Rule((Fact(f"kind {number}", kind.value),), of_kind)
        for key, names in pattern.about:
            meant = Fact(f"{key} for {name} {number}", _YES)
            parts.append(meant)
            for each in sorted(names):
                yield Rule((Fact(f"{key} {number}", each),), meant)
        yield Rule(tuple(parts), _fits(name, number))


def _verdict_rules(follow_up: FollowUp, size: int) -> Iterator[Rule]:
    for number in range(size):
        for action, verdicts in follow_up.verdict:
            for verdict in sorted(verdicts):
                yield Rule((Fact(f"verdict on {action} {number}", verdict.value),), Fact(f"said on {action} {number}", _YES))


def _final(follow_up: FollowUp, last: int) -> Iterator[Fact]:
    """What must hold of the last event."""
    yield _fits(str(len(follow_up.after) - 1), last)
    yield Fact(f"in force {last}", _YES)
    if follow_up.same:
        yield Fact(f"bound {last}", _YES)
    if follow_up.total is not None:
        yield Fact(f"total {last}", _YES)
    for action, _ in follow_up.verdict:
        yield Fact(f"said on {action} {last}", _YES)


def _chained(follow_up: FollowUp, last: int, final: Fact, complete: Fact) -> Iterator[Rule]:
    """The earlier events, from the last one backwards.

    `rest k last` is `i` when the events from number k of the sequence on are found at i or later, in order, up to *last*.
    """
    count = len(follow_up.sequence)
    for step in range(count - 2, -1, -1):
        pattern = str(min(step, len(follow_up.after) - 1))
        for place in range(last - 1, -1, -1):
            rest = final if step == count - 2 else Fact(f"rest {step + 1} {last}", str(place + 1))
            when = (_fits(pattern, place), *_same(follow_up, place, last), *_window(follow_up, place, last), rest)
            yield Rule(when, complete if step == 0 else Fact(f"rest {step} {last}", str(place)))
            if step > 0 and place > 0:
                yield Rule((Fact(f"rest {step} {last}", str(place)),), Fact(f"rest {step} {last}", str(place - 1)))


def _same(follow_up: FollowUp, one: int, other: int) -> tuple[Fact, ...]:
    return (Fact(f"same {one} {other}", _YES),) if follow_up.same else ()


def _window(follow_up: FollowUp, first: int, last: int) -> tuple[Fact, ...]:
    return (Fact(f"window {first} {last}", _YES),) if follow_up.within is not None else ()


def _fits(name: str, number: int) -> Fact:
    return Fact(f"fits {name} {number}", _YES)


def _present(number: int) -> Fact:
    return Fact(f"present {number}", _YES)


def _absent(number: int) -> Fact:
    return Fact(f"absent {number}", _YES)


def _fires(number: int) -> Fact:
    return Fact(f"fires {number}", _YES)
