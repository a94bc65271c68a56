"""What a scenario may expect: each sentence agrees where it is so and disagrees where it is not, in words people can use."""

from __future__ import annotations

import inspect
from dataclasses import replace
from pathlib import Path

import pytest

from diversion_engine.review.replay import replay
from diversion_engine.review.result import Standing
from review.folders import asked, mistakes, scenario, shelf

FIGHT = (
    "Given an ordinary school day",
    'And the conduct is "fight"',
    "And someone has a minor injury",
    "And both sides took part willingly",
)
TALK = ("Given an ordinary school day", "And the student has talked about suicide")
UNSURE = ("Given an ordinary school day", 'And the conduct is "fight"', 'And staff do not know "injury" yet')
DISABLED = ("Given an ordinary school day", 'And the conduct is "fight"', "And the student has an IEP", "And a team found that the conduct is linked to the disability", "And the student was removed from class on 11 days this year")  # fmt: skip


@pytest.mark.parametrize(
    ("given", "so", "not_so"),
    [
        (FIGHT, "the School Resource Officer is not called for", "the School Resource Officer must be called"),
        (FIGHT, "no rule asks for an officer", "the reason is rule base.imminent-danger"),
        (TALK, "the reason is rule base.care-not-police", "no rule asks for an officer"),
        (TALK, "the only reason is rule base.care-not-police", "the only reason is rule base.imminent-danger"),
        (TALK, "911 is not called for", "911 must be called"),
        (TALK, "a report to the police is not called for", "a report to the police must be made"),
        (TALK, "rule base.care-not-police applies", "rule base.care-not-police does not apply"),
        (TALK, 'the answer on "call sro" is must not', 'the answer on "call sro" is may'),
        (FIGHT, 'the case goes to "Peer mediation"', 'the case goes to "Bullying protocol"'),
        (FIGHT, 'the case does not go to "Bullying protocol"', 'the case does not go to "peer-mediation"'),
        (FIGHT, '"Peer mediation" is run by the mediator', '"Peer mediation" is run by the nurse'),
        (DISABLED, 'staff must also "manifestation review" within 10 school days', 'staff must also "manifestation review" within 9 school days'),
        (DISABLED, 'staff must also "provide services" immediately', 'staff must also "call ems" immediately'),
        (DISABLED, '"provide services" is owed by the district', '"provide services" is owed by whoever is there'),
        (TALK, 'staff must not "manifestation review"', 'staff must not "notify guardian"'),
        (DISABLED, "the student must not be suspended or expelled", "the student may be suspended or expelled"),
        (TALK, 'staff are told "Never leave the student alone. No punishment."', 'staff are told "Leave the student alone."'),
        (UNSURE, "there is not enough information to decide about the officer", "the School Resource Officer may be called"),
        (UNSURE, 'the next question is "Was anyone hurt, and how badly?"', "staff are asked nothing"),
        (UNSURE, "rule base.violence-with-injury may still apply", "the reason is rule base.imminent-danger"),
        (FIGHT, 'changing only "disability" never changes what happens with the officer', 'changing only "imminent danger" never changes what happens with the officer'),
        (FIGHT, "in the approved version the School Resource Officer must not be called", "in the approved version the School Resource Officer may be called"),
        (FIGHT, 'this is answered as in the "base" policy', "this is answered as in the approved version"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_sentence_agrees_where_it_is_so_and_disagrees_where_it_is_not(
    tmp_path: Path, given: tuple[str, ...], so: str, not_so: str
) -> None:
    (good,) = asked(tmp_path, scenario(*given, "When staff ask what to do", f"Then {so}"))
    (bad,) = asked(tmp_path, scenario(*given, "When staff ask what to do", f"Then {not_so}"))

    assert good.disagreements == ()
    assert bad.standing is Standing.DISAGREES
    assert bad.disagreements[0].text == not_so
    assert all(said[0].islower() or said[0] in "9K" for said in bad.disagreements[0].says)


def test_goes_only_to_names_what_is_too_much_and_what_is_missing(tmp_path: Path) -> None:
    (found,) = asked(
        tmp_path,
        scenario(
            *TALK, "When staff ask what to do", "Then the case goes only to", "| Suicide-risk screening |", "| Peer mediation |"
        ),
    )

    too_much, missing = found.disagreements[0].says
    assert too_much.startswith("the case goes also to ")
    assert missing == "the case goes not to Peer mediation."


def test_the_day_decides_which_rules_hold(tmp_path: Path) -> None:
    given = (
        "And an ordinary school day",
        'And the conduct is "theft"',
        "And the loss is worth 80 dollars",
        "When staff ask what to do",
    )
    (before,) = asked(
        tmp_path,
        scenario(
            'Given the "districts/example" policy in force on 2023-06-30',
            *given,
            "Then the School Resource Officer may be called",
        ),
    )
    (after,) = asked(
        tmp_path,
        scenario(
            'Given the "districts/example" policy',
            "And it is 2026-09-01",
            *given,
            "Then the School Resource Officer must not be called",
        ),
    )

    assert before.standing is after.standing is Standing.AGREES


def test_a_scenario_can_be_asked_of_another_policy(tmp_path: Path) -> None:
    (found,) = asked(
        tmp_path, scenario(*FIGHT, "When staff ask what to do", 'Then this is answered as in the "districts/example" policy')
    )
    policies = shelf("base").policies()

    assert replay(found.scenario, policies).standing is Standing.DISAGREES
    assert replay(replace(found.scenario, policy="districts/example"), policies).standing is Standing.AGREES


def test_replaying_knows_neither_gherkin_nor_pytest() -> None:
    from diversion_engine.review import reach, replay, scenario, story

    for module in (replay, reach, scenario, story):
        assert not {"gherkin", "pytest"} & {
            line.split()[1].split(".")[0]
            for line in inspect.getsource(module).splitlines()
            if line.startswith(("import ", "from "))
        }


def test_a_policy_that_is_not_in_force_that_day_is_not_asked(tmp_path: Path) -> None:
    lines = (
        "And an ordinary school day",
        "When staff ask what to do",
        "Then in the approved version the School Resource Officer is not called for",
    )
    (found,) = mistakes(tmp_path, scenario('Given the "base" policy in force on 1990-01-01', *lines))

    assert "is not in force on 1990-01-01" in found.message


# -- promises ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("where", "so", "not_so"),
    [
        ("| imminent danger | yes |", "in every case the School Resource Officer must be called", "in no case the School Resource Officer must be called"),
            ("| missing student | yes |", "in every case 911 must be called", "in every case the School Resource Officer must not be called"),
        ("| weapon | not firearm |", "there is at least one such case where the School Resource Officer may be called", 'in every case staff must also "document incident"'),
        ("| similar acts this year | between 2 and 5 |", "in every case there is something that helps instead", 'in no case does the case go to "Restorative conference"'),
        ("| injury | at least minor |", 'changing only "disability" never changes what happens with the officer', 'changing only "weapon" never changes what happens with the officer'),
        ("| conduct | one of fight, theft |", 'there is at least one such case where the case goes to "Peer mediation"', "in every case what happens with the officer is the same as in the approved version"),
    ],
    ids=lambda value: value,
)  # fmt: skip
def test_a_promise_is_proved_or_an_incident_shows_that_it_is_broken(tmp_path: Path, where: str, so: str, not_so: str) -> None:
    given = ("Given any incident where", where, "When every such case is checked")
    (kept,) = asked(tmp_path, scenario(*given, f"Then {so}"))
    (broken,) = asked(tmp_path, scenario(*given, f"Then {not_so}"))

    assert kept.disagreements == ()
    assert broken.standing is Standing.DISAGREES
    assert "Scenario: TODO name this" in broken.disagreements[0].paste


def test_what_is_pasted_from_a_broken_promise_agrees_with_the_policy(tmp_path: Path) -> None:
    text = scenario(
        "Given any incident at all",
        "When every such case is checked",
        "Then in every case the School Resource Officer must not be called",
    )
    (broken,) = asked(tmp_path, text)
    (pasted,) = asked(tmp_path, f"Feature: f\n{broken.disagreements[0].paste.replace('TODO name this', 'A gun')}\n")

    assert pasted.standing is Standing.AGREES


@pytest.mark.parametrize(
    ("lines", "help_"),
    [
        (
            ("Given any incident at all", "And an ordinary school day", "When every such case is checked"),
            "leave this sentence out",
        ),
        (("Given any incident at all", "When staff ask what to do"), "write: When every such case is checked"),
        (("Given an ordinary school day", "When every such case is checked"), "write: When staff ask what to do"),
    ],
)
def test_examples_and_promises_are_not_mixed(tmp_path: Path, lines: tuple[str, ...], help_: str) -> None:
    found = mistakes(tmp_path, scenario(*lines, "Then staff are asked nothing"))

    assert help_ in {one.help for one in found}


# -- cases over time ---------------------------------------------------------------------------------------------------

STORY = (
    *FIGHT, "When staff ask what to do", 'Then the case goes to "Peer mediation"',
    'When the step "Peer mediation" is declined', 'Then the step "Peer mediation" was declined',
    "And the School Resource Officer is not called for",
)  # fmt: skip


def test_a_step_that_is_declined_never_leads_to_an_officer(tmp_path: Path) -> None:
    (found,) = asked(tmp_path, scenario(*STORY, 'And the case does not go to "Peer mediation"'))

    assert found.disagreements == ()


def test_a_broken_agreement_brings_people_together_again_and_time_runs_out(tmp_path: Path) -> None:
    lines = (
        *STORY, "When the agreement is signed", "And the agreement is breached",
        'Then staff must also "reconvene agreement" within 5 school days', 'And the task "reconvene agreement" is due on 2026-09-09',
        "When 6 school days go by", 'Then the task "reconvene agreement" is overdue', "And the principal is told",
        'When the task "reconvene agreement" is done', 'Then the task "reconvene agreement" is done',
    )  # fmt: skip
    (found,) = asked(tmp_path, scenario(*lines))

    assert [one for one in found.disagreements if "principal" not in one.text] == []


def test_an_officer_who_is_called_all_the_same_is_looked_into(tmp_path: Path) -> None:
    asking = (*TALK, "When staff ask what to do", "Then staff are asked nothing")
    looked_into = 'Then the superintendent must also "review officer call" within 5 school days'
    (called,) = asked(tmp_path, scenario(*asking, "When an officer is called all the same", looked_into))
    (quiet,) = asked(tmp_path, scenario(*asking, "When 1 hour goes by", looked_into))

    assert called.disagreements == ()
    assert quiet.standing is Standing.DISAGREES


def test_what_staff_learn_later_is_decided_again(tmp_path: Path) -> None:
    (found,) = asked(
        tmp_path,
        scenario(
            *FIGHT,
            "When staff ask what to do",
            "Then the School Resource Officer is not called for",
            "When it turns out that",
            "| imminent danger | yes |",
            "Then the School Resource Officer must be called",
        ),
    )

    assert found.disagreements == ()


def test_what_cannot_happen_then_is_said(tmp_path: Path) -> None:
    (found,) = asked(
        tmp_path,
        scenario(
            *FIGHT,
            "When staff ask what to do",
            "Then staff are asked nothing",
            "When the case is closed",
            'And the step "Peer mediation" starts',
            "Then nobody else is told",
        ),
    )

    assert found.disagreements[0].says[0].startswith("that cannot happen then: ")
