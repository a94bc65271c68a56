"""When a follow-up fires: the definition, one word of the format after another."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from diversion_engine.cases.calendar import Calendar, Stretch
from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.patterns import firings
from diversion_engine.model.follow_up import Absence, FollowUp, Pattern, Total
from diversion_engine.model.rule import InForce, Within
from diversion_engine.model.vocabulary import Verdict

MONDAY = datetime(2026, 9, 14, 12, tzinfo=UTC)
CALENDAR = Calendar(school_years=(Stretch(date(2026, 8, 17), date(2027, 6, 9)),))
LATER = MONDAY + timedelta(days=200)
DECLINED, STARTED, BREACHED, REMOVED = (
    EventKind.STEP_DECLINED,
    EventKind.STEP_STARTED,
    EventKind.AGREEMENT_BREACHED,
    EventKind.REMOVED,
)


def on(day: int, kind: EventKind = DECLINED, days: int = 0, payload: dict[str, object] | None = None, **about: str) -> Event:
    return Event(kind, MONDAY + timedelta(days=day), "staff", about, days, payload or {})


def rule(*kinds: EventKind, **more: object) -> FollowUp:
    return FollowUp("rule", "", tuple(Pattern(frozenset({kind})) for kind in kinds), **more)  # type: ignore[arg-type]


def fired(follow_up: FollowUp, *history: Event, now: datetime = LATER) -> list[int]:
    return [one.last for one in firings([follow_up], history, CALENDAR, now)]


def test_it_fires_for_each_event_that_fits():
    assert fired(rule(DECLINED), on(0), on(1, STARTED), on(2)) == [0, 2]


def test_a_name_narrows_it():
    circle = FollowUp("rule", "", (Pattern(frozenset({DECLINED}), (("step", frozenset({"circle", "chat"})),)),))

    assert fired(circle, on(0, step="circle"), on(1, step="review"), on(2), on(3, step="chat")) == [0, 3]


def test_a_task_is_known_by_its_duty():
    done = FollowUp("rule", "", (Pattern(frozenset({EventKind.TASK_DONE}), (("task", frozenset({"notify"})),)),))

    assert fired(done, on(0, EventKind.TASK_DONE, task="notify/2"), on(1, EventKind.TASK_DONE, task="notify-all")) == [0]


def test_a_sequence_is_complete_with_its_last_event():
    assert fired(rule(DECLINED, BREACHED), on(0, BREACHED), on(1), on(2), on(3, BREACHED), on(4, BREACHED)) == [3, 4]


def test_an_event_counts_once_in_a_sequence():
    assert fired(rule(DECLINED, DECLINED), on(0), on(1), on(2)) == [1, 2]


def test_same_ties_the_events_together():
    twice = rule(DECLINED, times=2, same=("step",))

    assert fired(twice, on(0, step="circle"), on(1, step="chat"), on(2), on(3), on(4, step="circle")) == [4]


def test_the_window_is_for_the_whole_sequence():
    three = rule(DECLINED, times=3, within=Within(5, "school days"))

    assert fired(three, on(0), on(4), on(7)) == [2]
    assert fired(three, on(0), on(4), on(8)) == []
    assert fired(three, on(0), on(4), on(8), on(9)) == [3]


def test_a_window_beyond_the_calendar_has_not_ended():
    late = [Event(DECLINED, datetime(2027, 6, day, 12, tzinfo=UTC), "staff") for day in (8, 9)]

    assert fired(rule(DECLINED, times=2, within=Within(30, "school days")), *late, now=late[-1].at) == [1]


def test_unless_without_a_time_looks_back():
    no_consent = rule(STARTED, same=("step",), unless=Absence(Pattern(frozenset({EventKind.CONSENT_GIVEN}))))
    consent, start = on(0, EventKind.CONSENT_GIVEN, step="circle"), on(1, STARTED, step="circle")

    assert fired(no_consent, start) == [0]
    assert fired(no_consent, consent, start) == []
    assert fired(no_consent, start, on(2, EventKind.CONSENT_GIVEN, step="circle")) == [0]
    assert fired(no_consent, on(0, EventKind.CONSENT_GIVEN, step="chat"), start) == [1]


def test_unless_with_a_time_fires_when_the_time_is_over():
    absent = rule(BREACHED, unless=Absence(Pattern(frozenset({EventKind.AGREEMENT_REPAIRED})), Within(2, "school days")))
    deadline = datetime(2026, 9, 17, tzinfo=UTC)

    assert fired(absent, on(0, BREACHED), now=deadline) == []
    assert firings([absent], [on(0, BREACHED)], CALENDAR, deadline + timedelta(seconds=1))[0].at == deadline
    assert fired(absent, on(0, BREACHED), on(2, EventKind.AGREEMENT_REPAIRED)) == []
    assert fired(absent, on(0, BREACHED), on(3, EventKind.AGREEMENT_REPAIRED)) == [0]
    assert fired(absent, on(-1, EventKind.AGREEMENT_REPAIRED), on(0, BREACHED)) == [1]


def test_ever_counts_what_was_before():
    period = Absence(Pattern(frozenset({EventKind.AGREEMENT_REPAIRED})), Within(2, "school days"), ever=True)

    assert fired(rule(BREACHED, unless=period), on(-1, EventKind.AGREEMENT_REPAIRED), on(0, BREACHED)) == []


def test_an_absence_beyond_the_calendar_is_never_established():
    absent = rule(BREACHED, unless=Absence(Pattern(frozenset({EventKind.AGREEMENT_REPAIRED})), Within(300, "school days")))

    assert fired(absent, on(0, BREACHED), now=datetime(2030, 1, 1, tzinfo=UTC)) == []


def test_the_verdict_is_that_of_the_decision_in_force_then():
    def decided(day: int, verdict: str) -> Event:
        return on(day, EventKind.DECIDED, payload={"decision": {"verdicts": {"call_sro": {"verdict": verdict}}}})

    barred = rule(EventKind.OFFICER_CALLED, verdict=(("call_sro", frozenset({Verdict.MUST_NOT})),))
    call = EventKind.OFFICER_CALLED

    assert fired(barred, on(0, call), decided(1, "must_not"), on(2, call), decided(3, "may"), on(4, call)) == [2]


def test_an_expunged_decision_bars_nothing():
    barred = rule(EventKind.OFFICER_CALLED, verdict=(("call_sro", frozenset({Verdict.MUST_NOT})),))

    assert fired(barred, on(0, EventKind.DECIDED), on(1, EventKind.OFFICER_CALLED)) == []


def test_days_are_summed_over_the_school_year():
    ten = rule(REMOVED, total=Total(10))
    more = rule(REMOVED, total=Total(10, strict=True))
    history = [on(0, EventKind.DECIDED, days=4), on(1, REMOVED, days=5), on(2, REMOVED, days=1), on(3, REMOVED, days=1)]

    assert fired(ten, *history) == [2, 3]
    assert fired(more, *history) == [3]
    assert fired(ten, on(-60, REMOVED, days=9), on(0, REMOVED, days=9)) == []


def test_it_is_in_force_on_the_day_of_its_last_event():
    dated = rule(DECLINED, in_force=InForce(MONDAY.date(), MONDAY.date()))

    assert fired(dated, on(-1), on(0), on(1)) == [1]


def test_what_has_not_happened_yet_has_not_fired():
    assert fired(rule(DECLINED), on(0), now=MONDAY) == [0]
    assert fired(rule(DECLINED), on(0), now=MONDAY - timedelta(seconds=1)) == []
