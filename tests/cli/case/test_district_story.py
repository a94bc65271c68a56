"""One case of the example district from its opening until it is expunged, as staff would type it."""

import json
from functools import cache
from pathlib import Path

import pytest

from diversion_engine.cli.case import policies
from support.case_stories import an_ordinary_day

CASE = "2026-0147"
DISTRICT = "districts/example"


@pytest.fixture
def school(case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A fight of two students on a Monday morning, and nothing else out of the ordinary."""
    facts = an_ordinary_day(DISTRICT, conduct=["fight"], mutual=True, similar_acts_this_year=1, evidence="verified")
    (tmp_path / "report.json").write_text(json.dumps(facts), encoding="utf-8")
    monkeypatch.setattr(policies, "open_engine", cache(policies.open_engine))
    return case


def in_a_line(ran) -> str:
    return " ".join(ran.out.split())


def test_a_fight_is_settled_without_an_officer_and_forgotten_in_the_end(school):
    opened = school(
        "open", DISTRICT, "--facts", "report.json", "--calendar", "example-unified", "--case", CASE, "--by", "principal",
        "--at", "2026-09-14T09:00",
    )  # fmt: skip
    assert (opened.code, opened.err) == (0, "")
    assert "Do not ask a School Resource Officer to come and act now." in opened.out
    assert "(notify-guardian/1) Due Tue 15 Sep 2026, 09:00, in 24 hours." in in_a_line(opened)

    declined = school(
        "event", CASE, "step-declined", "--step", "restorative-chat", "--person", "student", "--at", "2026-09-14T11:00"
    )
    assert "instead of Restorative chat" in declined.out
    assert "Nobody holds it against anybody" in in_a_line(declined)

    signed = school(
        "event", CASE, "agreement-signed", "--agreement", "after-the-fight", "--step", "restorative-conference",
        "--at", "2026-09-14T14:00",
    )  # fmt: skip
    assert "(check-agreement/1: after the fight) Due the end of Mon 28 Sep 2026" in in_a_line(signed)

    breached = school("event", CASE, "agreement-breached", "--agreement", "after-the-fight", "--at", "2026-09-16T10:00")
    said = in_a_line(breached)
    assert "Superintendent: The family was not told in time." in said
    assert "A broken agreement is no reason to call an officer." in said
    assert "call an officer" not in said.replace("no reason to call an officer", "")

    due = school("due", "--at", "2026-09-17T09:00", "--format", "json").data
    assert [(one["duty"], one["status"]) for one in due] == [
        ("notify-guardian", "overdue"),
        ("reconvene-agreement", "open"),
        ("check-agreement", "open"),
    ]

    late = school("tick", "--at", "2026-09-24T09:00")
    assert "Principal: Nobody has looked after an agreement." in in_a_line(late)
    assert school("tick", "--at", "2026-09-24T09:01").out == "1 case looked at, nothing new.\n"

    for number, task in enumerate(("notify-guardian", "reconvene-agreement", "check-agreement")):
        school("event", CASE, "task-done", "--task", task, "--at", f"2026-09-25T09:0{number}")
    school("event", CASE, "agreement-repaired", "--agreement", "after-the-fight", "--at", "2026-09-25T10:00")
    closed = school("event", CASE, "closed", "--by", "principal", "--at", "2026-09-28T15:00")
    assert (closed.code, closed.err) == (0, "")

    shown = school("show", CASE, "--at", "2026-09-28T16:00").out
    assert shown.startswith(f"Case {CASE}: closed\nCall the officer: must not.\n")
    assert "closed Mon 28 Sep 2026, 15:00\n" in shown
    assert "- after the fight: repaired Fri 25 Sep 2026, 10:00\n" in shown

    whole = school("verify")
    assert (whole.code, whole.err) == (0, "")

    order = ("--by", "records officer", "--reason", "retention rule 4", "--yes")
    assert school("expunge", CASE, *order).code == 0
    assert school("verify").code == 0
    assert school("show", CASE).out.startswith(f"Case {CASE}: expunged ")
    assert b"usable" not in Path("diversion.db").read_bytes()
