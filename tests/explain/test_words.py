"""How verdicts are said: around the vocabulary's own words, and never so that anybody is told to keep silent."""

from __future__ import annotations

import pytest

from diversion_engine.explain.words import consent_words, policy_line, verdict_sentence
from diversion_engine.model.decision import Ruling
from diversion_engine.model.program import Identity, Program
from diversion_engine.model.vocabulary import Action, Verdict, Vocabulary

MUST, MAY, MUST_NOT, NOT_CALLED_FOR, CONFLICT, UNDETERMINED = Verdict


def a_program(says: str = "call the School Resource Officer", *, anyone_may: bool = False, **identity: str) -> Program:
    actions = {"act": Action("act", says, anyone_may=anyone_may)}
    return Program(Identity("p", **identity), Vocabulary({}, actions, {}), {}, (), (), (), {}, ())


@pytest.mark.parametrize(
    ("ruling", "sentence"),
    [
        (Ruling(MUST, (MUST,), "life_safety"), "Call the School Resource Officer now."),
        (Ruling(MUST, (MUST,), "law"), "Call the School Resource Officer."),
        (Ruling(MUST_NOT, (MUST_NOT,), "agreement"), "Do not call the School Resource Officer."),
        (Ruling(MAY, (MAY,), "law"), "You may call the School Resource Officer; it is the administrator's decision."),
        (Ruling(NOT_CALLED_FOR, (NOT_CALLED_FOR,)), "There is no need to call the School Resource Officer."),
        (Ruling(UNDETERMINED, (MUST, MAY, MUST_NOT)), "Not settled yet: whether to call the School Resource Officer."),
        (
            Ruling(UNDETERMINED, (MUST, MAY)),
            "Either way, you may call the School Resource Officer. Whether you must is not settled yet.",
        ),
        (
            Ruling(UNDETERMINED, (MUST_NOT, NOT_CALLED_FOR)),
            "Either way: there is no need to call the School Resource Officer.",
        ),
        (
            Ruling(CONFLICT, (CONFLICT,), "law"),
            (
                "Stop: the policy contradicts itself on whether to call the School Resource Officer. Ask the board. "
                "Safety first: if anyone is in danger, call 911."
            ),
        ),
    ],
)
def test_each_verdict_has_its_sentence(ruling: Ruling, sentence: str) -> None:
    assert verdict_sentence(a_program(contact="the board"), "act", ruling) == sentence


@pytest.mark.parametrize(
    ("ruling", "sentence"),
    [
        (
            Ruling(MUST_NOT, (MUST_NOT,), "law"),
            "Not for the school to do: report the matter. Anyone may still do so on their own.",
        ),
        (Ruling(NOT_CALLED_FOR, (NOT_CALLED_FOR,)), "No rule asks the school to report the matter. Anyone may still do so."),
        (
            Ruling(UNDETERMINED, (MUST_NOT, NOT_CALLED_FOR)),
            "Either way: no rule asks the school to report the matter. Anyone may still do so.",
        ),
    ],
)
def test_nobody_is_told_not_to_do_what_anyone_may(ruling: Ruling, sentence: str) -> None:
    assert verdict_sentence(a_program("report the matter", anyone_may=True), "act", ruling) == sentence


def test_now_is_not_said_twice() -> None:
    program = a_program("ask an officer to come now")
    assert verdict_sentence(program, "act", Ruling(MUST, (MUST,), "life_safety")) == "Ask an officer to come now."


def test_a_short_sentence_leaves_out_what_stands_in_brackets() -> None:
    program = a_program("ask an officer to come (on the student) now")
    ruling = Ruling(MUST_NOT, (MUST_NOT,), "law")
    assert verdict_sentence(program, "act", ruling, short=True) == "Do not ask an officer to come now."
    assert verdict_sentence(program, "act", ruling) == "Do not ask an officer to come (on the student) now."


def test_an_action_without_words_is_said_by_its_name() -> None:
    program = a_program("")
    assert verdict_sentence(program, "act", Ruling(MUST_NOT, (MUST_NOT,), "law")) == "Do not act."


def test_a_policy_that_nobody_checked_says_so() -> None:
    unverified = a_program(title="Our rules", version="2", contact="the board")
    verified = a_program(title="Our rules", version="2", status="verified")
    assert policy_line(unverified, "2026-11-21") == "Unverified policy: Our rules 2, as of 2026-11-21. Questions: the board."
    assert policy_line(verified, "2026-11-21") == "Policy: Our rules 2, as of 2026-11-21. Questions: the principal."


def test_consent_names_people_by_their_part() -> None:
    assert consent_words(("student", "guardian")) == "the student and the guardian"
    assert consent_words(("target", "target-guardian")) == "the other student and the other student's family"
