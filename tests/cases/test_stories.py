"""What happens in a case, told as stories under the shipped rulesets."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from diversion_engine.errors import FactsRejectedError
from support.case_stories import MONDAY, Story, calendar

A_FIGHT = {"conduct": ["fight"], "mutual": True, "similar_acts_this_year": 1, "evidence": "verified"}


def end_of(day: str) -> datetime:
    return calendar().end_of(datetime.fromisoformat(day).date())


# -- deciding ----------------------------------------------------------------------------------------------------------


def test_a_decision_opens_its_duties_and_offers_its_route():
    story = Story(**A_FIGHT, disability="iep", injury="medical")

    (family,) = [task for task in story.last.tasks if task.duty == "notify-guardian"]
    assert family.id == "notify-guardian/1"
    assert (family.owed_by, family.owed_to, family.due) == ("principal", "guardian", MONDAY + timedelta(hours=24))
    assert "iep-504-meeting" in story.route()
    assert {step.owner for step in story.last.steps} >= {"special-education coordinator"}


def test_a_task_that_is_done_in_time_troubles_nobody():
    story = Story(**A_FIGHT)
    story.after(hours=20)

    reaction = story.happens("task-done", task="notify-guardian")

    assert [task.duty for task in reaction.discharged] == ["notify-guardian"]
    assert story.owed() == []
    assert story.after(days=10).nothing


def test_a_family_that_is_not_told_in_time_is_a_matter_for_the_superintendent_once():
    story = Story(**A_FIGHT)

    assert story.after(hours=24).escalations == ()
    late = story.after(minutes=1)

    assert [(one.to, one.about) for one in late.escalations] == [("superintendent", "notify-guardian/1")]
    assert [task.duty for task in late.overdue] == ["notify-guardian"]
    assert story.after(days=30).escalations == ()
    assert story.state.tasks[0].escalated_to == ("superintendent",)


def test_what_is_done_late_was_late():
    story = Story(**A_FIGHT)
    story.after(hours=30)

    story.happens("task-done", task="notify-guardian/1")

    assert story.owed() == []
    assert story.told() == [("superintendent", "notify-guardian/1")]


def test_immediately_leaves_an_hour_to_do_it_and_write_it_down():
    story = Story(threat="very-serious", conduct=["threat"], evidence="verified")
    (plan,) = [task for task in story.state.tasks if task.duty == "safety-plan"]

    assert plan.due == MONDAY + timedelta(hours=1)


# -- saying no, and trying something else ------------------------------------------------------------------------------


def test_who_declines_is_offered_something_else():
    story = Story("districts/example", **A_FIGHT)

    reaction = story.happens("step-declined", step="restorative-chat", person="student")

    assert story.route()["restorative-chat"] == "declined"
    assert [step.pathway for step in reaction.steps] == ["administrator-review"]
    assert reaction.steps[0].instead_of == "restorative-chat"
    assert "Nobody holds it against anybody" in reaction.advice[0].says


def test_who_declines_keeps_what_is_on_the_route_already():
    story = Story("districts/example", **A_FIGHT)

    reaction = story.happens("step-declined", step="restorative-conference", person="student")

    assert reaction.steps == ()
    assert story.route()["restorative-chat"] == "offered"


def test_what_fails_is_replaced_by_what_can_be_used_under_the_facts():
    story = Story(self_harm="plan", available=["counselor"])
    assert "mobile-crisis" not in story.route()

    reaction = story.happens("step-failed", step="suicide-risk-screening")

    assert {step.pathway for step in reaction.steps} <= {"crisis-plan", "administrator-review"}
    assert "mobile-crisis" not in story.route()


def test_a_step_begun_without_consent_is_noticed():
    story = Story(
        "districts/example", conduct=["alcohol"], substance="alcohol", substance_act="possession", evidence="verified"
    )
    assert "brief-intervention" in story.route()

    reaction = story.happens("step-started", step="brief-intervention")

    assert [task.duty for task in reaction.tasks] == ["ask-for-consent"]
    assert [one.to for one in reaction.escalations] == ["principal"]


def test_a_step_begun_with_consent_is_not():
    story = Story(
        "districts/example", conduct=["alcohol"], substance="alcohol", substance_act="possession", evidence="verified"
    )
    story.happens("consent-given", step="brief-intervention", person="student")
    story.after(hours=1)

    assert story.happens("step-started", step="brief-intervention").nothing
    (step,) = [step for step in story.state.steps if step.pathway == "brief-intervention"]
    assert step.missing_consent == ()


def test_a_consent_that_comes_after_the_beginning_is_said():
    story = Story(
        "districts/example", conduct=["alcohol"], substance="alcohol", substance_act="possession", evidence="verified"
    )
    story.happens("step-started", step="brief-intervention")
    story.after(hours=1)

    reaction = story.happens("consent-given", step="brief-intervention", person="student")

    assert [one.follow_up for one in reaction.advice] == ["base.notice.consent-came"]
    assert not reaction.escalations


def test_consent_to_another_step_is_not_consent_to_this_one():
    story = Story(threat="very-serious", conduct=["threat"], evidence="verified")
    story.happens("consent-given", step="safe-storage-counseling", person="guardian")

    assert [task.duty for task in story.happens("step-started", step="community-mental-health").tasks] == ["ask-for-consent"]


# -- agreements --------------------------------------------------------------------------------------------------------


def test_a_signed_agreement_is_looked_after_in_ten_school_days():
    story = Story(**A_FIGHT)

    reaction = story.happens("agreement-signed", agreement="after-the-fight", step="restorative-chat")

    (task,) = reaction.tasks
    assert (task.duty, task.due) == ("check-agreement", end_of("2026-09-28"))


def test_a_broken_agreement_brings_people_together_again():
    story = Story("districts/example", **A_FIGHT)
    story.happens("agreement-signed", agreement="after-the-fight")
    before = story.state.decision

    reaction = story.happens("agreement-breached", agreement="after-the-fight")

    assert "reconvene-agreement" in [task.duty for task in reaction.tasks]
    assert story.state.decision is not None
    assert before is not None
    assert story.state.decision.verdicts["call_sro"] == before.verdicts["call_sro"] == "must_not"
    assert any("no reason to call an officer" in one.says for one in reaction.advice)


def test_a_second_breach_within_eight_weeks_brings_an_administrator():
    story = Story(**A_FIGHT)
    story.happens("agreement-breached", agreement="first")
    story.after(days=14)

    story.happens("agreement-breached", agreement="other")
    assert "administrator-review" not in story.route()
    story.happens("agreement-breached", agreement="first")

    assert story.route()["administrator-review"] == "offered"
    assert [one.breaches for one in story.state.agreements] == [2, 1]


def test_a_mended_agreement_is_settled():
    story = Story(**A_FIGHT)
    story.happens("agreement-breached", agreement="first")
    story.after(days=3)

    reaction = story.happens("agreement-repaired", agreement="first")

    assert [one.follow_up for one in reaction.advice] == ["base.next.repaired"]
    assert not [one for one in story.after(days=60).advice if one.follow_up == "base.next.not-repaired"]


def test_a_broken_agreement_that_nobody_mends_comes_back_to_the_principal():
    story = Story(**A_FIGHT)
    story.happens("task-done", task="notify-guardian")
    story.happens("agreement-breached", agreement="first")
    story.happens("task-done", task="reconvene-agreement")

    story.until(end_of("2026-10-05"))
    assert story.told() == []
    story.after(minutes=1)

    assert story.told() == [("principal", "first")]


# -- deadlines in school days ------------------------------------------------------------------------------------------


def test_a_threat_that_nobody_assesses_by_the_end_of_the_next_school_day_is_overdue():
    friday = MONDAY + timedelta(days=4)
    story = Story(conduct=["threat"], threat="serious", evidence="verified", at=friday)

    story.until(end_of("2026-09-21"))
    assert ("superintendent", "threat-assessment") not in story.told()
    story.after(minutes=1)

    assert ("superintendent", "threat-assessment") in story.told()


def test_a_threat_that_was_assessed_is_not():
    story = Story(conduct=["threat"], threat="serious", evidence="verified")
    story.after(hours=5)
    story.happens("step-completed", step="threat-assessment")
    story.after(days=30)

    assert ("superintendent", "threat-assessment") not in story.told()


def test_a_threat_that_turns_out_to_be_none_needs_no_assessment():
    story = Story(conduct=["threat"], threat="serious", evidence="verified")
    story.after(hours=2)
    story.happens("facts-changed", payload={"facts": {"threat": "none", "conduct": ["profanity"]}})
    story.after(days=30)

    assert story.route()["threat-assessment"] == "withdrawn"
    assert ("superintendent", "threat-assessment") not in story.told()


def test_a_manifestation_review_is_due_in_ten_school_days_with_a_word_after_seven():
    story = Story(
        conduct=["weapon-possession"],
        weapon="firearm",
        weapon_use="possessed",
        evidence="verified",
        disability="iep",
        linked_to_disability="not-reviewed",
    )
    (review,) = [task for task in story.state.tasks if task.duty == "manifestation-review"]
    assert review.due == end_of("2026-09-28")

    story.until(end_of("2026-09-23") + timedelta(minutes=1))
    assert ("special-education coordinator", "manifestation-review/1") in story.told()
    story.until(end_of("2026-09-28") + timedelta(minutes=1))

    assert ("superintendent", "manifestation-review/1") in story.told()


def test_the_tenth_day_of_removal_changes_the_decision():
    story = Story(**A_FIGHT, disability="iep", linked_to_disability="not-reviewed", removal_days_this_year=6)
    assert story.happens("removed", days=3).changed == ()
    assert story.state.removal_days == 9
    story.after(days=1)

    reaction = story.happens("removed", days=2)

    assert "manifestation-review" in [task.duty for task in reaction.tasks]
    assert "provide-services" in [task.duty for task in reaction.tasks]
    assert any(
        sentence.startswith("Whether to suspend, expel or remove the student: it must not be done")
        for sentence in reaction.changed
    )
    assert story.state.pending == ()


def test_days_of_removal_are_those_of_one_school_year():
    story = Story(**A_FIGHT, at=datetime.fromisoformat("2026-03-02T13:00:00+00:00"))
    story.happens("removed", days=4)
    story.until(MONDAY)
    assert story.state.removal_days == 4

    story.happens("removed", days=2)

    assert story.state.removal_days == 2


def test_a_calendar_that_ends_too_soon_says_so():
    story = Story(**A_FIGHT, at=datetime.fromisoformat("2027-06-08T13:00:00+00:00"))
    story.happens("agreement-signed", agreement="late")

    (task,) = [task for task in story.state.tasks if task.duty == "check-agreement"]
    assert (task.due, task.beyond_calendar) == (None, True)
    assert story.state.notices == ("the calendar does not reach far enough to tell when `check-agreement/1` is due",)


# -- officers, overrides, new facts ------------------------------------------------------------------------------------


def test_an_officer_called_although_the_policy_said_no_starts_a_review():
    story = Story("districts/example", **A_FIGHT)

    reaction = story.happens("officer-called", action="call_sro")

    assert {task.duty for task in reaction.tasks} == {"review-officer-call", "log-police-contact", "notify-superintendent"}
    assert any("Nobody is blamed" in one.says for one in reaction.advice)


def test_an_officer_called_in_danger_is_written_down_and_no_more():
    story = Story(conduct=["aggravated-assault"], imminent_danger=True, ongoing=True, evidence="verified")
    logged = "log-police-contact" in story.owed()

    reaction = story.happens("officer-called", action="call_sro")

    assert logged or "log-police-contact" in [task.duty for task in reaction.tasks]
    assert "review-officer-call" not in story.owed()


def test_new_facts_decide_again_and_say_what_changed():
    story = Story(**A_FIGHT)
    story.after(hours=3)

    reaction = story.happens("facts-changed", payload={"facts": {"injury": "medical"}})

    assert [event.kind for event in reaction.events] == ["decided"]
    assert len(story.state.decisions) == 2
    assert any(sentence.startswith("New ") for sentence in reaction.changed)
    assert story.state.changed == ("injury",)


def test_new_facts_that_change_nothing_say_so_by_saying_nothing():
    story = Story(**A_FIGHT)

    reaction = story.happens("facts-changed", payload={"facts": {"grade": 9}})

    assert len(reaction.events) == 1
    assert reaction.changed == ()


def test_a_fact_with_a_value_it_cannot_have_changes_nothing():
    story = Story(**A_FIGHT)

    with pytest.raises(FactsRejectedError):
        story.happens("facts-changed", payload={"facts": {"injury": "enormous"}})

    assert story.state.changed == ()


def test_an_override_is_kept_with_who_made_it_and_ends_no_duty():
    story = Story(**A_FIGHT)

    story.happens("overridden", action="call_sro", payload={"reason": "the officer was the only adult nearby"})

    (override,) = story.state.overrides
    assert (override.about, override.by, override.reasoned) == ("call_sro", "principal", True)
    assert "notify-guardian" in story.owed()


def test_closing_ends_no_duty():
    story = Story(**A_FIGHT)
    story.happens("closed")
    story.after(days=3)

    assert story.state.closed == MONDAY
    assert story.told() == [("superintendent", "notify-guardian/1")]
