"""`diversion ask`: the conversation, whole."""

import json
import signal
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diversion_engine import Engine
from diversion_engine.cli.interview import Interview
from diversion_engine.model.facts import Facts
from diversion_engine.model.vocabulary import Kind

DAY = ("--as-of", "2026-11-21")


def test_a_conversation_ends_as_soon_as_the_main_verdicts_are_settled(diversion, small):
    ran = diversion("ask", small, *DAY, typed="no\ntheft\n$60\nn\n")

    assert ran.code == 0
    assert ran.err == ""
    assert ran.out == (
        "Answer with a number or a word. `skip` passes a question over, `don't know` says\n"
        "that nobody can find out, `?` explains, `back` takes the last answer back,\n"
        "`quit` ends. Nothing is written down.\n"
        "\n"
        "Until this is settled: Call if you see danger.\n"
        "\n"
        "0 of 2 settled. Still open: call the officer (must, must not or not called for);\n"
        "report to the police (may, must not or not called for).\n"
        "1. Is anyone in danger?\n"
        "   danger from a person or a hazard\n"
        "   1 yes   2 no\n"
        "> no\n"
        "\n"
        "1 of 2 settled. Still open: report to the police (may, must not or not called\n"
        "for).\n"
        "2. What did the student do?\n"
        "   1 talking   2 fight   3 theft\n"
        "> theft\n"
        "\n"
        "1 of 2 settled. Still open: report to the police (may or not called for).\n"
        "3. What is the loss worth?\n"
        "   Write a number from 0 to 1,000 (USD).\n"
        "> $60\n"
        "────────────────────────────────────────────────────────────────────────\n"
        "There is no need to call the officer.\n"
        "Also: You may report to the police; it is the administrator's decision.\n"
        "Instead: A talk (teacher). A teacher talks with the student.\n"
        "Anyone may still call 911 or make a report of their own.\n"
        "Unverified policy: Small policy 1.0.0, as of 2026-11-21. Questions: the dean.\n"
        "\n"
        "See the reasons and their sources? [y/N] n\n"
    )


def test_input_that_ends_early_ends_politely_with_what_is_known(diversion, small):
    ran = diversion("ask", small, *DAY, typed="no\n")

    assert ran.code == 0
    assert "Not settled yet" in ran.out or "Either way" in ran.out
    assert "1 of 2 settled. Still open: report to the police (may, must not or not called\nfor).\n" in ran.out
    assert "See the reasons" not in ran.out


def test_a_no_either_way_is_settled_and_what_is_asked_then_can_be_left(diversion):
    known = ["none", "defiance", "none", "none"]

    ran = diversion("ask", "base", *DAY, typed="\n".join([*known, "quit"]))

    assert (
        "3 of 3 settled. What is asked now says more exactly what helps, and who has to\n"
        "be told. `quit` shows the answer at once.\n"
    ) in ran.out
    assert "Still open" not in ran.out.partition("3 of 3 settled")[2]
    assert "Either way: there is no need to ask a School Resource Officer" in ran.out


def test_quitting_is_like_the_end_of_the_input(diversion, small):
    assert diversion("ask", small, *DAY, typed="no\nquit\n").code == 0
    assert diversion("ask", small, *DAY, "--strict", typed="no\nquit\n").code == 3


def test_with_strict_a_settled_answer_is_a_success(diversion, small):
    assert diversion("ask", small, *DAY, "--strict", typed="no\ntalking\n").code == 0


def test_the_rationale_is_offered(diversion, small):
    ran = diversion("ask", small, *DAY, typed="no\ntalking\nyes\n")

    assert "See the reasons and their sources? [y/N] yes\nSmall policy (small), version 1.0.0, as of 2026-11-21\n" in ran.out


def test_an_answer_that_makes_no_sense_is_asked_for_again(diversion, small):
    ran = diversion("ask", small, *DAY, typed="perhaps\n?\nno\ntalking\n")

    assert "> perhaps\n   answer yes or no\n> ?\n   danger from a person or a hazard\n   Answer yes or no.\n" in ran.out
    assert "Do not call the officer." in ran.out


def test_back_takes_an_answer_back_as_if_it_had_never_been_given(diversion, small):
    there_and_back = diversion("ask", small, *DAY, "--format", "json", typed="back\nyes\nback\nno\ntalking\n")
    straight = diversion("ask", small, *DAY, "--format", "json", typed="no\ntalking\n")

    assert there_and_back.data == straight.data
    assert "This is the first question." in there_and_back.err


def test_what_cannot_be_known_is_not_asked_again(diversion, small):
    ran = diversion("ask", small, *DAY, "--format", "json", typed="don't know\ntalking\n")

    assert "danger" not in [question["fact"] for question in ran.data["questions"]]
    assert ran.data["verdicts"]["call_sro"]["verdict"] == "undetermined"


def test_what_is_skipped_is_passed_over_and_said_at_the_end(diversion, small):
    ran = diversion("ask", small, *DAY, typed="skip\nskip\nskip\n")

    assert ran.out.count("Is anyone in danger?\n   danger") == 1
    assert "Some questions were passed over; an answer to them may settle it." in ran.out


def test_what_is_known_already_is_not_asked(diversion, small, facts):
    ran = diversion("ask", small, "--facts", facts({"danger": False}), *DAY, typed="talking\n")

    assert "1. What did the student do?" in ran.out
    assert "Is anyone in danger?" not in ran.out


def test_for_programs_the_conversation_goes_to_standard_error_and_the_decision_to_standard_output(diversion, small):
    ran = diversion("ask", small, *DAY, "--format", "json", "--log", "info", typed="no\ntalking\n")

    expected = Engine.load(small).decide({"danger": False, "conduct": ["talking"]}, as_of=date(2026, 11, 21))
    assert ran.data == expected.model_dump(mode="json")
    assert "1. Is anyone in danger?" in ran.err
    log = json.loads(ran.err.splitlines()[-1])
    assert log["fact_names"] == ["conduct", "danger"]


def test_facts_cannot_come_from_where_the_answers_come_from(diversion, small):
    ran = diversion("ask", small, "--facts", "-", typed="{}")

    assert ran.code == 2
    assert ran.err == "diversion ask: answers are read from standard input, so the facts need a file\n"


def test_a_day_on_which_the_ruleset_is_not_in_force_is_said(diversion, small):
    ran = diversion("ask", small, "--as-of", "2001-01-01", typed="no\n")

    assert ran.code == 1
    assert ran.err == "diversion: the ruleset `small` is in force from 2020-01-01, which does not include 2001-01-01\n"


def test_bytes_that_are_no_text_are_an_answer_that_makes_no_sense(small):
    ran = subprocess.run(
        [sys.executable, "-m", "diversion_engine", "ask", str(small), *DAY],
        input=b"\xff\xfe\nno\ntalking\n",
        capture_output=True,
        timeout=600,
        check=False,
    )

    assert ran.returncode == 0
    assert b"answer yes or no" in ran.stdout


LISTENS = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); from diversion_engine.cli.main import run; "
)
"""Whoever starts the tests in the background has told all programs that come of it to pass over interrupts."""


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_an_interrupt_while_it_waits_is_quiet(small):
    process = subprocess.Popen(
        [sys.executable, "-u", "-c", LISTENS + "sys.exit(run())", "ask", str(small), *DAY],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert any(line.startswith(b"   1 yes") for line in iter(process.stdout.readline, b""))

    process.send_signal(signal.SIGINT)

    _, err = process.communicate(timeout=600)
    assert process.returncode == 130
    assert err == b""


@pytest.fixture(scope="module")
def base() -> Engine:
    return Engine.load("base", cross_check=False)


@settings(max_examples=6, deadline=None)
@given(st.data())
def test_every_interview_on_the_baseline_comes_to_an_end(base: Engine, data: st.DataObject):
    interview = Interview(base, date(2026, 11, 21), Facts())
    most = len(base.ruleset.vocabulary.facts)

    while sheet := interview.sheet:
        question = sheet[0]
        fact = interview.fact(question)
        match data.draw(st.sampled_from(["answer", "answer", "answer", "skip", "cannot"])):
            case "skip":
                interview.skip(question)
            case "cannot":
                interview.cannot_know(question)
            case _:
                interview.answer(question, data.draw(values(fact)))
        assert interview.answered <= most

    # With every question answered, everything is settled; only what was passed over or cannot be known leaves it open.
    assert not interview.open or interview.skipped or interview.decision.facts.unknowable


def values(fact):
    match fact.kind:
        case Kind.BOOLEAN:
            return st.booleans()
        case Kind.SET:
            return st.frozensets(st.sampled_from(fact.values), max_size=2)
        case Kind.INTEGER:
            return st.integers(int(fact.low), int(fact.high))
        case Kind.NUMBER:
            return st.floats(fact.low, fact.high)
        case _:
            return st.sampled_from(fact.values)


def test_whom_to_call_is_said_before_anything_else_is_asked(diversion):
    ran = diversion("ask", "base", *DAY, typed="1\n")

    call = "Call emergency services now. Ask a School Resource Officer to come and act now."
    asked, after = ran.out.split("> 1\n")
    assert call not in asked
    assert " ".join(after.split()).startswith(f"{call} Then go on here.")
    assert after.index("Then go on here.") < after.index("2. Does any of this apply?")
    assert ran.out.count("Then go on here.") == 1


def test_facts_that_contradict_each_other_are_noticed_before_the_first_question(diversion, facts):
    known = facts({"weapon": "none", "weapon_use": "displayed"})
    ran = diversion("ask", "base", "--facts", known, *DAY, typed="quit\n")

    assert ran.out.count("This cannot be: A weapon was carried, shown or used, and there is no weapon.\n") == 1
    assert "Take the last answer back?" not in ran.out


def test_what_cannot_be_is_taken_back_if_that_is_meant(diversion, small):
    rules = small / "rules.yaml"
    rules.write_text(
        rules.read_text(encoding="utf-8")
        + "cannot_be:\n  - {when: {danger: true, conduct: talking}, says: Talking is no danger.}\n",
        encoding="utf-8",
    )
    ran = diversion("ask", small, *DAY, typed="yes\ntalking\ny\nfight\n")

    assert "> talking\n\nThis cannot be: Talking is no danger.\n\nTake the last answer back? [y/N] y\n" in ran.out
    assert ran.out.count("2. What did the student do?") == 2
    assert ran.out.count("This cannot be") == 1
