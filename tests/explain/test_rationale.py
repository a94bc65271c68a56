"""The administrator's rationale: every verdict, the rules behind it, what follows, and what is not settled."""

from __future__ import annotations

import random
import re

import pytest

from diversion_engine import Engine
from diversion_engine.explain.rationale import MOST_MAYBE
from diversion_engine.explain.record import rules_behind
from diversion_engine.explain.words import ANYONE_MAY

from .conftest import DAY, Deciding, some_case


def test_a_settled_day_is_explained_in_full(calm: Deciding, pool: Engine) -> None:
    fingerprint = pool.program(DAY).identity.fingerprint
    assert calm(splash="small").rationale() == (
        "Pool rules (pool), version 1.2.0, as of 2026-11-21\n"
        "Unverified policy: nobody has confirmed yet that these rules say what the law and the\n"
        "agreements say.\n"
        "Questions: the pool office.\n"
        f"Fingerprint: {fingerprint}\n"
        "\n"
        "What the policy says\n"
        "- Do not ring the guard (the one on duty). Decided by the agreement [1].\n"
        "- No rule asks the school to ring the rescue line. Anyone may still do so.\n"
        "- Not for the school to do: tell the council. Anyone may still do so on their own.\n"
        "  Decided by the agreement [1].\n"
        "- No rule speaks on the rest. Do not ban the child.\n"
        "- Anyone may still call 911 or make a report of their own.\n"
        "\n"
        "What helps\n"
        "1. A towel for the other child [1]: Somebody brings a towel.\n"
        "   Run by: coach.\n"
        "2. Swimming lesson [1]: A coach gives a lesson about the pool.\n"
        "   Run by: coach.\n"
        "   Needs the consent of the student and the guardian. If somebody declines: A quiet\n"
        "     talk.\n"
        "   Declining never raises the response.\n"
        "\n"
        "Who owes what\n"
        "- Coach to guardian, within 24 hours [1]: Ring the child's family.\n"
        "\n"
        "What to respect\n"
        "- Do not grab a child. [1]\n"
        "\n"
        "The rules\n"
        "[1] Horseplay is for the coach (applies)\n"
        "    Because: Children play.\n"
        "    Source: Pool law: section 3 (to check: the newest text)\n"
        "    The agreement; pool.horseplay, pool/rules.yaml:8"
    )


def test_what_is_open_is_said_with_the_answers_that_would_settle_it(calm: Deciding) -> None:
    text = calm(drowning=None).rationale()
    assert "- Not settled yet: whether to ring the guard (the one on duty). Possible: must or must\n  not [1, 2].\n" in text
    assert (
        "What is not settled\n"
        "- Until it is settled: If you see danger, ring now.\n"
        "- These answers would settle it, the most useful first:\n"
        "  1. Is anyone going under?\n"
    ) in text
    assert "[1] Somebody goes under (may apply; a fact it needs is not known)" in text


def test_when_nobody_can_know_a_person_decides(calm: Deciding) -> None:
    text = calm(drowning="cannot-be-known").rationale()
    assert "- What is missing cannot be found out. The pool office decides with what is known." in text


def test_what_may_be_owed_is_said_with_the_answers_it_depends_on(calm: Deciding) -> None:
    text = calm(drowning=None, home_trouble=None).rationale()
    assert (
        "What may be owed as well\n"
        "- Whoever knows to helpers, immediately: Tell the helpers.\n"
        "  Depends on: Is there trouble at home?\n"
        "- Coach to the pool, within 2 hours: Write down what was seen.\n"
        "  Depends on: Is anyone going under?\n"
        "\n"
    ) in text


def test_what_may_be_owed_and_nobody_can_know_is_said(calm: Deciding) -> None:
    text = calm(home_trouble="cannot-be-known").rationale()
    assert "Tell the helpers.\n  Depends on what nobody can know." in text


def test_where_all_is_known_nothing_may_be_owed(calm: Deciding) -> None:
    assert "What may be owed as well" not in calm().rationale()


def test_with_little_known_the_duties_that_hang_on_most_answers_are_only_counted(base: Engine) -> None:
    text = base.decide({}, as_of=DAY).rationale()
    section = text.partition("What may be owed as well\n")[2].partition("\n\n")[0]
    assert section.count("Depends on: ") == MOST_MAYBE
    assert re.search(r"- Too little is known to say whether \d+ more duties will be owed\.$", section)


@pytest.mark.parametrize("seed", range(6))
def test_no_duty_is_both_owed_and_maybe_owed(shipped: Engine, seed: int) -> None:
    chance = random.Random(seed)
    text = shipped.decide(some_case(chance, shipped, 0.8), as_of=DAY).rationale()
    owed, maybe = (set(duties(text, head)) for head in ("Who owes what", "What may be owed as well"))
    assert not owed & maybe


def duties(text: str, head: str) -> list[str]:
    """Who owes what in a section, without the time."""
    section = text.partition(f"{head}\n")[2].partition("\n\n")[0]
    items = [" ".join(item.split()) for item in re.split(r"^- ", section, flags=re.M) if item]
    return [re.sub(r", [^,:]*: ", ": ", item.partition(" Depends on")[0]) for item in items]


def test_what_takes_the_place_of_what_is_said_with_the_reason(calm: Deciding) -> None:
    text = calm(staff_here=[]).rationale()
    assert "1. A towel for the other child [1]" in text
    assert "2. A quiet talk [1]: A grown-up talks with the child.\n   Run by: coach.\n   In place of: Swimming lesson." in text
    assert "What was offered and is not used\n- Swimming lesson: What it needs is not given in this case." in text


def test_where_no_rule_offers_anything_the_rationale_says_so(calm: Deciding) -> None:
    assert (
        "1. A quiet talk: A grown-up talks with the child.\n   Run by: coach.\n   No rule offers anything else."
        in calm(splash="huge").rationale()
    )


@pytest.mark.parametrize("seed", range(8))
def test_every_rule_behind_a_decision_is_named_with_its_place(shipped: Engine, seed: int) -> None:
    chance = random.Random(seed)
    decision = shipped.decide(some_case(chance, shipped, chance.choice((0.2, 0.7, 1.0))), as_of=DAY)
    text = decision.rationale()
    for rule in rules_behind(decision.program, decision.outcome):
        assert rule.title in " ".join(text.split())
        assert f"{rule.id}, {rule.span.file}:{rule.span.line}" in " ".join(text.split())
    for part in (*decision.route, *decision.excluded):
        assert decision.program.pathways[part.pathway].title in " ".join(text.split())
    assert decision.program.identity.fingerprint in text
    assert ANYONE_MAY in text
    assert all(len(line) <= 88 for line in text.splitlines())
