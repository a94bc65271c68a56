"""`diversion case show`: the route, what is owed, what happened."""

import pytest

NOON = ("--at", "2026-09-14T12:00")


@pytest.fixture
def declined(fight):
    fight("event", "C-1", "consent-given", "--step", "circle", "--person", "student", "--at", "2026-09-14T09:40")
    fight("event", "C-1", "step-declined", "--step", "circle", "--person", "student", "--at", "2026-09-14T10:00")
    fight("event", "C-1", "step-started", "--step", "talk", "--at", "2026-09-14T11:00")
    return fight


def test_the_route_is_drawn_with_where_the_case_stands(declined):
    ran = declined("show", "C-1", *NOON)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Case C-1: open\n"
        "Call the officer: must not.\n"
        "Policy: Small policy 1.0.0, unverified: nobody has confirmed yet that it says\n"
        "  what the law and the agreements say.\n"
        "\n"
        "Route\n"
        "opened Mon 14 Sep 2026, 09:00\n"
        "  │\n"
        "  ├─ × declined    A circle (facilitator)\n"
        "  │    └─ ▶ now         A talk (teacher)\n"
        "  ▽\n"
        "open\n"
        "\n"
        "Tasks\n"
        "- Principal: Tell the family. (tell-family/1) Due Tue 15 Sep 2026, 09:00, in 21\n"
        "  hours.\n"
        "\n"
        "History\n"
        "Mon 14 Sep 2026, 09:00  Reported (staff)\n"
        "Mon 14 Sep 2026, 09:00  Decided (staff)\n"
        "Mon 14 Sep 2026, 09:40  Consent given: A circle, student (staff)\n"
        "Mon 14 Sep 2026, 10:00  Step declined: A circle, student (staff)\n"
        "Mon 14 Sep 2026, 11:00  Step started: A talk (staff)\n"
    )


def test_it_can_be_looked_at_as_it_was(declined):
    ran = declined("show", "C-1", "--at", "2026-09-14T09:30")

    assert "  ├─ ○ next        A circle (facilitator); the student has to agree\n" in ran.out
    assert "A talk" not in ran.out


def test_what_is_late_says_who_was_told(declined):
    declined("tick", "--at", "2026-09-15T09:01")

    ran = declined("show", "C-1", "--at", "2026-09-15T12:00")

    assert (
        "- Principal: Tell the family. (tell-family/1) OVERDUE since Tue 15 Sep 2026,\n  09:00, by 3 hours; told: superintendent.\n"
    ) in ran.out
    assert ran.out.endswith("Tue 15 Sep 2026, 09:01  Told the superintendent: tell-family/1 (policy)\n")


def test_what_is_late_and_was_not_looked_at_yet_does_not_claim_that_anybody_was_told(declined):
    ran = declined("show", "C-1", "--at", "2026-09-15T12:00")

    assert "still to be told: superintendent." in " ".join(ran.out.split())
    assert "; told:" not in ran.out


def test_a_closed_case_shows_what_was_not_finished_and_what_was_done_late(declined):
    declined("event", "C-1", "task-done", "--task", "tell-family/1", "--at", "2026-09-15T10:00")
    declined("event", "C-1", "closed", "--at", "2026-09-16T09:00")

    out = declined("show", "C-1", "--at", "2026-09-16T12:00").out

    assert out.startswith("Case C-1: closed\n")
    assert "  │    └─ ○ unfinished  A talk (teacher)\n  ■\nclosed Wed 16 Sep 2026, 09:00\n" in out
    assert "- Principal: Tell the family. (tell-family/1) Done Tue 15 Sep 2026, 10:00, late;\n  told: superintendent.\n" in out


def test_a_policy_that_has_changed_since_is_said_clearly(declined, policy):
    rules = policy / "rules.yaml"
    rules.write_text(rules.read_text(encoding="utf-8").replace("need to be heard", "want to be heard"), encoding="utf-8")

    ran = declined("show", "C-1", *NOON)
    told = declined("show", "C-1", *NOON, "--format", "json").data["policy"]

    assert ran.code == 0
    said = " ".join(ran.err.split())
    assert said.startswith("note: the policy has changed since the case `C-1` was decided last (sha256:")
    assert said.endswith("what was decided stands, and what follows from now on is what the policy says now")
    assert (told["changed"], told["decided_under"] != told["fingerprint"]) == (True, True)


def test_a_policy_that_is_gone_can_be_replaced(declined, policy):
    policy.rename(policy.parent / "moved")

    lost = declined("show", "C-1", *NOON)

    assert (lost.code, lost.out) == (2, "")
    assert lost.err.startswith("DE101 ruleset not found\n")
    assert declined("show", "C-1", *NOON, "--ruleset", "moved").code == 0


def test_before_it_was_opened_there_is_nothing_to_see(declined):
    ran = declined("show", "C-1", "--at", "2026-09-13T09:00")

    assert (ran.code, ran.err) == (1, "diversion case show: the case was not open yet at that time\n")


def test_for_programs_it_is_data_without_a_fact_of_the_student(declined):
    ran = declined("show", "C-1", *NOON, "--format", "json")

    assert [(step["pathway"], step["status"]) for step in ran.data["route"]] == [("circle", "declined"), ("talk", "started")]
    assert ran.data["verdicts"] == {"call_sro": "must_not"}
    assert "fight" not in ran.out.replace(str(ran.data["policy"]["calendar"]), "").replace(ran.data["policy"]["ruleset"], "")


def test_days_of_removal_are_counted_for_one_school_year(declined):
    declined("event", "C-1", "removed", "--days", "2", "--at", "2026-09-15T09:00")

    out = declined("show", "C-1", "--at", "2026-09-16T09:00").out

    assert "Removed for 2 school days in the school year of the last removal.\n" in out


def test_a_terminal_that_cannot_draw_gets_plain_characters(declined, monkeypatch):
    monkeypatch.setattr("diversion_engine.cli.case.drawing.can_show", lambda text: text.isascii())

    out = declined("show", "C-1", *NOON).out

    assert "  |\n  +- - declined    A circle (facilitator)\n  |    +- > now         A talk (teacher)\n  v\nopen\n" in out
