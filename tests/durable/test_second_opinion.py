"""A disagreement is withheld, names both answers and the policy, and nothing about the student."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from datetime import date

import pytest

from diversion_engine import Engine
from diversion_engine.engines.durable import Durable
from diversion_engine.engines.durable.host import Host
from diversion_engine.engines.durable.opinion import completions
from diversion_engine.engines.kernel import Kernel
from diversion_engine.errors import ChainingFaultError, EnginesDisagreeError
from diversion_engine.model.decision import Excluded, Outcome, Ruling, Safeguard
from diversion_engine.model.facts import Facts, PartOf
from diversion_engine.model.truth import UNKNOWN
from diversion_engine.model.vocabulary import Verdict

DAY = date(2026, 11, 21)
DANGER = Facts({"imminent_danger": True, "grade": 7, "conduct": frozenset({"fight"})})
FIREARM = Facts({"weapon": "firearm", "conduct": frozenset({"weapon-possession"}), "place": "on-campus", "actor": "student"})


@pytest.fixture(scope="module")
def program():
    return Engine.load("base").program(DAY)


@pytest.fixture(scope="module")
def durable(program):
    return Durable(program)


@pytest.fixture(scope="module")
def kernel(program):
    return Kernel(program)


def rejected(durable: Durable, outcome: Outcome, facts: Facts) -> EnginesDisagreeError:
    with pytest.raises(EnginesDisagreeError) as caught:
        durable.second_opinion(outcome, facts)
    return caught.value


@pytest.mark.parametrize(
    "facts", [Facts(), DANGER, FIREARM, FIREARM.with_unknowable("threat")], ids=["nothing", "danger", "firearm", "cannot"]
)
def test_the_kernels_own_outcome_is_agreed_with(durable, kernel, facts):
    durable.second_opinion(kernel.decide(facts), facts)


def test_another_verdict_is_withheld(durable, kernel, program):
    outcome = kernel.decide(DANGER)
    assert outcome.verdicts["call_sro"].verdict is Verdict.MUST
    wrong = replace(outcome, verdicts={**outcome.verdicts, "call_sro": Ruling(Verdict.MUST_NOT, (Verdict.MUST_NOT,))})
    error = rejected(durable, wrong, DANGER)
    assert (error.about, error.subject, error.first, error.second) == ("`call_sro`", ("call_sro",), ("must_not",), ("must",))
    assert str(error) == (
        f"the engines disagree about `call_sro` under `base` ({program.identity.fingerprint}): "
        "the kernel says must_not; durable_rules says must; the answer is withheld"
    )


def test_another_status_is_withheld(durable, kernel):
    outcome = kernel.decide(FIREARM)
    rule = next(rule for rule, status in outcome.statuses.items() if status is not UNKNOWN)
    error = rejected(durable, replace(outcome, statuses={**outcome.statuses, rule: UNKNOWN}), FIREARM)
    assert error.about == f"whether the rule `{rule}` holds"
    assert (error.subject, error.first) == ((rule,), ("unknown",))


def test_a_verdict_that_refining_must_not_have_taken_away_is_missed(durable, kernel):
    outcome = kernel.decide(Facts())
    possible = outcome.verdicts["call_sro"].possible
    assert {Verdict.MUST, Verdict.MUST_NOT} <= set(possible)
    for kept in (Verdict.MUST, Verdict.MUST_NOT):
        wrong = replace(outcome, verdicts={**outcome.verdicts, "call_sro": Ruling(kept, (kept,))})
        assert "`call_sro` once more is known" in str(rejected(durable, wrong, Facts()))


def test_another_route_duty_or_safeguard_is_withheld(durable, kernel):
    outcome = kernel.decide(DANGER)
    assert rejected(durable, replace(outcome, route=()), DANGER).first == ()
    assert rejected(durable, replace(outcome, excluded=(Excluded("mediation", "why"),)), DANGER).subject == ("mediation",)
    assert rejected(durable, replace(outcome, duties=outcome.duties[1:]), DANGER).about == "the duties"
    said = replace(outcome, safeguards=(*outcome.safeguards, Safeguard("The student is in a shelter.", ("base.some-rule",))))
    error = rejected(durable, said, DANGER)
    assert "base.some-rule" in str(error)
    assert "shelter" not in str(error)


def test_a_difference_in_details_alone_is_called_so(durable, kernel):
    outcome = kernel.decide(DANGER)
    changed = (replace(outcome.route[0], owner="nobody"), *outcome.route[1:])
    assert rejected(durable, replace(outcome, route=changed), DANGER).about == "the details of the route"


def test_the_message_names_no_fact_of_the_student(durable, kernel):
    outcome = kernel.decide(FIREARM)
    for change in (
        {"verdicts": {**outcome.verdicts, "call_911": Ruling(Verdict.CONFLICT, (Verdict.CONFLICT,))}},
        {"route": ()},
        {"safeguards": ()},
    ):
        text = str(rejected(durable, replace(outcome, **change), FIREARM))
        assert not re.search(r"weapon.possession|on-campus|'firearm'|conduct", text)


def test_an_unclear_answer_is_a_fault_and_no_opinion(durable, kernel, program, monkeypatch):
    run = Host.run
    rule = f"rule {program.rules[0].id}"
    monkeypatch.setattr(Host, "run", lambda self, facts: {fact for fact in run(self, facts) if fact.name != rule})
    with pytest.raises(ChainingFaultError, match="no clear answer about the rule"):
        durable.second_opinion(kernel.decide(DANGER), DANGER)
    monkeypatch.setattr(
        Host, "run", lambda self, facts: {fact for fact in run(self, facts) if fact.name != "verdict on call_sro"}
    )
    with pytest.raises(ChainingFaultError, match="no verdict on `call_sro`"):
        durable.second_opinion(kernel.decide(DANGER), DANGER)


@pytest.mark.parametrize("lost", range(0, 400, 37))
def test_any_firing_that_is_lost_is_noticed(durable, kernel, monkeypatch, lost):
    # Whatever follows is wrong, unclear, or the same because it also follows otherwise; never silently another answer.
    run = durable._host._rulesets[0].conclude

    def forgetful(facts):
        found = run(facts)
        return found[:lost] + found[lost + 1 :]

    monkeypatch.setattr(durable._host._rulesets[0], "conclude", forgetful)
    try:
        durable.second_opinion(kernel.decide(DANGER), DANGER)
    except (EnginesDisagreeError, ChainingFaultError):
        return
    statuses = durable.statuses(DANGER)
    assert statuses == dict(kernel.decide(DANGER).statuses)


def test_completions_fill_in_everything_and_keep_what_is_known(program):
    facts = Facts(
        {"imminent_danger": True, "conduct": PartOf(frozenset({"fight"}), frozenset({"arson"}))}, frozenset({"threat"})
    )
    for complete in completions(program, facts):
        assert complete.values["imminent_danger"] is True
        assert "fight" in complete.values["conduct"]
        assert "arson" not in complete.values["conduct"]
        assert complete.unknowable == {"threat"}
        assert not [name for name in complete if not complete.settles(name)]


def test_eight_threads_share_an_engine(durable, kernel):
    cases = [(facts, kernel.decide(facts)) for facts in (Facts(), DANGER, FIREARM)]
    failed = []

    def work(start: int) -> None:
        try:
            for number in range(6):
                facts, outcome = cases[(start + number) % 3]
                durable.second_opinion(outcome, facts)
        except Exception as error:  # noqa: BLE001
            failed.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
