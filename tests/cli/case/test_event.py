"""`diversion case event`: what is recorded, and what follows."""

from pathlib import Path

import pytest

from diversion_engine.cases.events import EventKind
from diversion_engine.cases.store import open_store

TEN = ("--at", "2026-09-14T10:00")
DECLINED = ("event", "C-1", "step-declined", "--step", "circle", "--person", "student", *TEN)
MENDED = ("event", "C-1", "agreement-repaired", "--agreement", "first", "--at", "2026-09-15T08:30")


def test_who_declines_is_offered_something_else(fight):
    ran = fight(*DECLINED)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Recorded: Step declined: A circle, student.\n"
        "Offered\n"
        "- A talk (teacher); instead of A circle\n"
        "Mind\n"
        "- Saying no is fine.\n"
    )


def test_the_same_event_is_recorded_once(fight):
    fight(*DECLINED)

    ran = fight(*DECLINED)

    assert (ran.code, ran.out) == (
        0,
        "This was recorded before; nothing was added. What came of it stands in the case:\ndiversion case show C-1\n",
    )
    assert len(fight("show", "C-1", *TEN, "--format", "json").data["history"]) == 3


@pytest.fixture
def broken(fight):
    """Two agreements were broken."""
    for name in ("first", "second"):
        fight("event", "C-1", "agreement-breached", "--agreement", name, "--at", "2026-09-14T10:00")
    return fight


def test_what_is_no_longer_owed_says_by_what_it_was_settled(broken):
    assert broken(*MENDED).out == (
        "Recorded: Agreement repaired: first.\n"
        "No longer owed\n"
        "- Facilitator: Bring everybody together again. (meet-again/1: first) Settled by:\n"
        "  The agreement was mended.\n"
    )
    out = broken("show", "C-1", "--at", "2026-09-15T08:45").out
    assert (
        "- Facilitator: Bring everybody together again. (meet-again/1: first) No longer\n"
        "  owed since Tue 15 Sep 2026, 08:30; settled by: The agreement was mended.\n"
    ) in out
    assert "(meet-again/2: second) Due the end of Tue 22 Sep 2026" in " ".join(out.split())
    assert out.endswith(
        "Tue 15 Sep 2026, 08:30  Agreement repaired: first (staff)\n"
        "Tue 15 Sep 2026, 08:30  No longer owed: meet-again/1 (policy)\n"
    )


def test_programs_are_told_by_what_a_task_was_settled(broken):
    broken(*MENDED)
    tasks = broken("show", "C-1", "--at", "2026-09-15T08:45", "--format", "json").data["tasks"]

    assert [(one["task"], one["status"], one["settled_by"], one["about"]) for one in tasks] == [
        ("tell-family/1", "open", None, {}),
        ("meet-again/1", "done", "small.mended", {"agreement": "first"}),
        ("meet-again/2", "open", None, {"agreement": "second"}),
    ]


def test_the_log_keeps_which_task_was_settled_once_and_by_which_follow_up(broken):
    broken(*MENDED)
    broken("tick", "--at", "2026-09-15T08:50")
    with open_store("diversion.db") as store:
        notes = [one for one in store.read("C-1") if one.kind is EventKind.TOLD]

    assert [(dict(one.about), dict(one.payload)) for one in notes] == [
        ({"task": "meet-again/1"}, {"follow_up": "small.mended"})
    ]


@pytest.mark.parametrize("time", ["9999-12-31T23:59", "1026-09-14T10:00"])
def test_a_year_that_cannot_be_meant_is_not_recorded(fight, time):
    ran = fight("event", "C-1", "closed", "--at", time)

    assert (ran.code, ran.out) == (2, "")
    assert f"the year {time[:4]} cannot be meant; write one from 2000 to 2199" in " ".join(ran.err.split())


def test_a_broken_agreement_opens_a_task_in_school_days(fight):
    ran = fight("event", "C-1", "agreement-breached", "--agreement", "first", *TEN)

    assert ran.out == (
        "Recorded: Agreement breached: first.\n"
        "New tasks\n"
        "- Facilitator: Bring everybody together again. (meet-again/1: first) Due the end\n"
        "  of Tue 22 Sep 2026, in 8 days.\n"
    )


def test_an_officer_called_although_the_policy_said_no_is_looked_at(fight):
    ran = fight("event", "C-1", "officer-called", "--action", "call_sro", *TEN)

    assert ran.out == (
        "Recorded: Officer called: call the officer.\n"
        "New tasks\n"
        "- Superintendent: Look at why an officer was called. (review-call/1) Due the end\n"
        "  of Tue 22 Sep 2026, in 8 days.\n"
    )


def test_new_facts_decide_again_and_say_what_changed(fight, tmp_path: Path):
    (tmp_path / "new.json").write_text('{"danger": true}', encoding="utf-8")

    ran = fight("event", "C-1", "facts-changed", "--facts", "new.json", *TEN)

    assert ran.out == (
        "Recorded: Facts changed.\nDecided again\n- Whether to call the officer: it must be done; before, it was not allowed.\n"
    )


def test_new_facts_that_change_nothing_say_so(fight, tmp_path: Path):
    (tmp_path / "new.json").write_text('{"conduct": ["fight", "talking"]}', encoding="utf-8")

    ran = fight("event", "C-1", "facts-changed", "--facts", "new.json", *TEN)

    assert ran.out == "Recorded: Facts changed.\nDecided again\n- The new decision asks nothing else of anybody.\n"


def test_a_task_that_is_done_is_done(fight):
    ran = fight("event", "C-1", "task-done", "--task", "tell-family", *TEN)

    assert ran.out == "Recorded: Task done: tell-family.\nDone\n- Principal: Tell the family. (tell-family/1)\n"


def test_what_was_late_by_then_is_said_with_it(fight):
    ran = fight("event", "C-1", "step-started", "--step", "circle", "--at", "2026-09-15T10:00")

    assert ran.out == (
        "Recorded: Step started: A circle.\n"
        "Tell\n"
        "- Superintendent: The family was not told in time. Call the family now. (about\n"
        "  tell-family/1)\n"
        "Overdue\n"
        "- Principal: Tell the family. (tell-family/1) OVERDUE since Tue 15 Sep 2026,\n"
        "  09:00, by 1 hour.\n"
    )
    assert fight("tick", "--at", "2026-09-15T10:01").out == "1 case looked at, nothing new.\n"


def test_closing_with_tasks_still_owed_is_looked_at_twice(fight):
    ran = fight("event", "C-1", "closed", *TEN)

    assert ran.out == "Recorded: Closed.\nNothing else follows from it.\n"
    assert ran.err == "note: these tasks are still owed: `tell-family/1`; do them; closing a case ends\nno duty\n"


def test_a_task_that_nobody_owes_is_noticed(fight):
    fight("event", "C-1", "task-done", "--task", "tell-family", *TEN)

    ran = fight("event", "C-1", "task-done", "--task", "tell-family", "--at", "2026-09-14T11:00")

    assert ran.code == 0
    assert ran.err == "note: nobody owes `tell-family` in this case now; nothing is owed any more\n"


def test_for_programs_it_is_data(fight):
    ran = fight(*DECLINED, "--format", "json")

    assert ran.data["event"] == {
        "kind": "step-declined",
        "at": "2026-09-14T14:00:00+00:00",
        "by": "staff",
        "about": {"person": "student", "step": "circle"},
        "days": 0,
    }
    assert [(one["pathway"], one["instead_of"]) for one in ran.data["steps"]] == [("talk", "circle")]
    assert not ran.data["repeated"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("step-decline",), 2, "diversion case event: there is no event `step-decline`; did you mean `step-declined`?\n"),
        (("task-overdue",), 2, "diversion case event: `task-overdue` is never recorded by hand: it follows from what is"),
        (("told",), 2, "diversion case event: `told` is never recorded by hand"),
        (
            ("step-declined", "--step", "circel"),
            1,
            "DE204 unknown name\n  there is no pathway `circel`\n  help: did you mean `circle`?\n",
        ),
        (("step-declined",), 1, "DE701 event cannot be recorded\n  `step-declined` does not say about which step\n"),
        (("overridden", "--action", "call_sro"), 1, "DE702 override without a reason\n"),
        (("removed",), 1, "DE701 event cannot be recorded\n  a removal takes at least one school day\n"),
        (
            ("step-declined", "--step", "circle", "--person", "Maria"),
            2,
            "diversion case: what stands after --person looks like",
        ),
        (
            ("closed", "--at", "2026-09-13T10:00"),
            1,
            "DE701 event cannot be recorded\n  it happened before the case was opened\n",
        ),
        (("facts-changed",), 1, "DE701 event cannot be recorded\n  no fact has changed\n"),
    ],
)
def test_what_cannot_be_recorded_is_not(fight, words, code, said):
    ran = fight("event", "C-1", words[0], *TEN, *words[1:])

    assert (ran.code, ran.out) == (code, "")
    assert ran.err.startswith(said)
    assert "Maria" not in ran.err
    assert len(fight("show", "C-1", *TEN, "--format", "json").data["history"]) == 2


def test_an_override_keeps_its_reason_where_it_can_be_expunged(fight):
    ran = fight("event", "C-1", "overridden", "--action", "call_sro", "--reason", "the only adult nearby", *TEN)

    assert ran.code == 0
    assert "only adult" not in ran.out
    assert "only adult" not in fight("show", "C-1", *TEN).out


def test_a_case_that_does_not_exist_is_not_found(fight):
    ran = fight("event", "C-2", "closed", *TEN)

    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "diversion case: there is no case `C-2`; did you mean `C-1`?\n"


def test_somebody_who_was_faster_is_no_trouble(fight, monkeypatch):
    from diversion_engine.cases.store import StaleCaseError
    from diversion_engine.cli.case import event

    go_on, tries = event.go_on, []

    def slow(store, case, new, found):
        tries.append(case.number)
        if len(tries) == 1:
            raise StaleCaseError(case.id, case.number, case.number + 1)
        go_on(store, case, new, found)

    monkeypatch.setattr(event, "go_on", slow)

    assert fight(*DECLINED).code == 0
    assert len(tries) == 2
