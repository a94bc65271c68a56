"""What its cause no longer needs is no longer owed; nothing else ever ends a task that nobody did."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from diversion_engine.cases.consent import with_complete_consent
from diversion_engine.cases.events import Event, EventKind
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.history import fold
from diversion_engine.cases.patterns import named
from diversion_engine.cases.state import Task
from diversion_engine.cases.tasks import DECISION
from diversion_engine.engines.durable.follow_ups import CheckedFollowUps
from diversion_engine.model.follow_up import FollowUp, Pattern
from diversion_engine.model.pathway import Pathway
from diversion_engine.model.rule import DutyOwed, Within
from support.case_stories import MONDAY, Story, handbook
from support.case_year import a_case

A_FIGHT = {"conduct": ["fight"], "mutual": True, "similar_acts_this_year": 1, "evidence": "verified"}
ALCOHOL = {"conduct": ["alcohol"], "substance": "alcohol", "substance_act": "possession", "evidence": "verified"}
HELP, OTHER = "community-mental-health", "safe-storage-counseling"


def tasks(story: Story, duty: str) -> list[tuple[str, str | None]]:
    """The tasks of a duty that have ended, each with what settled it; what is owed ends with nothing."""
    return [(task.id, task.settled_by) for task in story.state.tasks if task.duty == duty and task.done]


def a_threat() -> Story:
    return Story(conduct=["threat"], threat="very-serious", evidence="verified")


# -- consent -----------------------------------------------------------------------------------------------------------


def test_a_consent_that_comes_late_is_asked_for_no_more():
    story = a_threat()
    story.happens("step-started", step=HELP)
    story.after(hours=1)

    reaction = story.happens("consent-given", step=HELP, person="guardian")

    assert [task.duty for task in reaction.discharged] == ["ask-for-consent"]
    assert tasks(story, "ask-for-consent") == [("ask-for-consent/1", "base.notice.consent-came")]
    assert "ask-for-consent" not in [task.duty for task in story.after(days=30).overdue]


def test_a_consent_to_another_step_settles_nothing():
    story = a_threat()
    story.happens("step-started", step=HELP)
    story.happens("consent-given", step=OTHER, person="guardian")

    assert "ask-for-consent" in story.owed()


def test_a_consent_of_somebody_else_settles_nothing():
    story = a_threat()
    story.happens("step-started", step=HELP)
    story.happens("consent-given", step=HELP, person="student")

    assert "ask-for-consent" in story.owed()


def test_each_step_has_a_consent_of_its_own_to_ask_for():
    story = a_threat()
    story.happens("step-started", step=HELP)
    story.happens("step-started", step=OTHER)
    story.happens("step-started", step=HELP)
    assert story.owed().count("ask-for-consent") == 2

    story.happens("consent-given", step=OTHER, person="guardian")

    (left,) = [task for task in story.state.open_tasks if task.duty == "ask-for-consent"]
    assert left.about == (("step", HELP),)


def test_a_no_is_an_answer_too():
    story = Story("districts/example", **ALCOHOL)
    story.happens("step-started", step="brief-intervention")
    assert [task.owed_to for task in story.state.open_tasks if task.duty == "ask-for-consent"] == ["student"]

    story.happens("step-declined", step="brief-intervention")

    assert tasks(story, "ask-for-consent") == [("ask-for-consent/1", "base.notice.consent-declined")]


def test_what_is_settled_late_was_late():
    story = a_threat()
    story.happens("step-started", step=HELP)
    story.after(days=4)
    story.happens("consent-given", step=HELP, person="guardian")

    (task,) = [task for task in story.state.tasks if task.duty == "ask-for-consent"]
    assert task.was_late(story.now)
    assert ("principal", task.id) in story.told()


def test_what_somebody_did_is_not_settled_afterwards():
    story = a_threat()
    story.happens("step-started", step=HELP)
    story.happens("task-done", task="ask-for-consent")
    story.after(hours=1)
    story.happens("consent-given", step=HELP, person="guardian")

    assert tasks(story, "ask-for-consent") == [("ask-for-consent/1", None)]


def complete(*consents: tuple[str, str | None], asked: tuple[str, ...] = ("student", "guardian")) -> list[str]:
    """The kinds of events after these consents to one step, each by somebody."""
    pathway = Pathway("circle", "", "", consent=asked)
    given_ = [
        Event(EventKind.CONSENT_GIVEN, MONDAY, "staff", {"step": step} | ({"person": person} if person else {}))
        for step, person in consents
    ]
    return [event.kind.value for _, event in with_complete_consent(enumerate(given_), {"circle": pathway})]


def test_consent_is_complete_once_with_the_last_one_that_was_missing():
    one, done = "consent-given", "consent-complete"

    assert complete(("circle", "student")) == [one]
    assert complete(("circle", "student"), ("circle", "student")) == [one, one]
    assert complete(("circle", "guardian"), ("circle", "student"), ("circle", "student")) == [one, one, done, one]
    assert complete(("circle", None)) == [one, done]
    assert complete(("talk", None)) == [one]
    assert complete(("circle", None), asked=()) == [one]


# -- agreements --------------------------------------------------------------------------------------------------------


def test_a_mended_agreement_needs_no_meeting():
    story = Story(**A_FIGHT)
    story.happens("agreement-breached", agreement="first")
    story.after(days=3)

    reaction = story.happens("agreement-repaired", agreement="first")

    assert [task.duty for task in reaction.discharged] == ["reconvene-agreement"]
    assert tasks(story, "reconvene-agreement") == [("reconvene-agreement/1", "base.next.repaired")]


def test_another_agreement_is_another_matter():
    story = Story(**A_FIGHT)
    story.happens("agreement-breached", agreement="first")
    story.after(days=1)
    story.happens("agreement-breached", agreement="second")
    story.after(days=1)
    story.happens("agreement-repaired", agreement="second")

    (left,) = [task for task in story.state.open_tasks if task.duty == "reconvene-agreement"]
    assert (left.id, left.about) == ("reconvene-agreement/1", (("agreement", "first"),))


def test_what_breaks_again_is_owed_again():
    story = Story(**A_FIGHT)
    for kind in ("agreement-breached", "agreement-repaired", "agreement-breached"):
        story.happens(kind, agreement="first")
        story.after(days=1)

    assert [task.id for task in story.state.open_tasks if task.duty == "reconvene-agreement"] == ["reconvene-agreement/2"]


# -- what holds always ---------------------------------------------------------------------------------------------------

MENDED = Pattern(frozenset({EventKind.AGREEMENT_REPAIRED}))
BROKEN = Pattern(frozenset({EventKind.AGREEMENT_BREACHED}))
MEET = DutyOwed("meet", "facilitator", "student", Within(5, "school days"))


def ended(follow_ups: list[FollowUp], *log: Event) -> list[Task]:
    book = Handbook(tuple(follow_ups))
    return [task for task in fold(log, book, log[-1].at + timedelta(days=1)).tasks if task.done]


def on(day: int, kind: str, payload: dict[str, object] | None = None, **about: str) -> Event:
    return Event(EventKind(kind), MONDAY + timedelta(days=day), "staff", about, payload=payload or {})


def test_what_was_opened_for_the_whole_case_is_never_settled():
    opens = FollowUp("opens", "", (BROKEN,), tasks=(MEET,))
    settles = FollowUp("settles", "", (MENDED,), same=("agreement",), settles=("meet",))

    assert ended([opens, settles], on(0, "agreement-breached", agreement="a"), on(1, "agreement-repaired", agreement="a")) == []


def test_what_a_decision_imposed_stays_owed_beside_what_a_follow_up_opened():
    opens = FollowUp("opens", "", (BROKEN,), same=("agreement",), tasks=(MEET,))
    settles = FollowUp("settles", "", (MENDED,), same=("agreement",), settles=("meet",))
    owed = {"duty": "meet", "owed_by": "facilitator", "owed_to": "student", "within": None}
    decided = on(1, "decided", payload={"decision": {"duties": [owed]}})
    broken, mended = on(0, "agreement-breached", agreement="a"), on(2, "agreement-repaired", agreement="a")

    log = (broken, decided, mended)

    assert [task.id for task in ended([opens, settles], *log)] == ["meet/1"]
    assert [task.id for task in fold(log, Handbook((opens, settles)), mended.at).open_tasks] == ["meet/2"]


def test_what_is_settled_and_opened_by_one_event_is_owed():
    opens = FollowUp("opens", "", (BROKEN,), same=("agreement",), tasks=(MEET,), settles=("meet",))
    log = (on(0, "agreement-breached", agreement="a"), on(1, "agreement-breached", agreement="a"))

    state = fold(log, Handbook((opens,)), log[-1].at)

    assert [(task.id, task.settled_by) for task in state.tasks] == [("meet/1", "opens"), ("meet/2", None)]


@settings(max_examples=60, deadline=None)
@given(number=st.integers(10_000, 20_000), days=st.integers(0, 60))
def test_a_task_is_settled_only_by_what_happened_to_the_thing_that_it_is_about(number, days):
    log = list(a_case(number).events)
    book = handbook("districts/example")

    for task in fold(log, book, log[-1].at + timedelta(days=days)).tasks:
        assert task.settled_by is None or task.source != DECISION
        if task.settled_by is not None:
            ((key, name),) = task.about
            assert task.duty in book.by_id[task.settled_by].settles
            assert [one for one in log if one.at == task.done and named(one, key) == name]


def test_both_matchers_settle_the_same_in_a_year_of_cases():
    book = handbook("districts/example")
    checked = CheckedFollowUps("districts/example", book.fingerprint)
    settled = 0
    for number in range(60):
        log = list(a_case(number).events)
        state = fold(log, book, log[-1].at, checked)
        settled += sum(task.settled_by is not None for task in state.tasks)
    checked.close()

    assert settled > 5
