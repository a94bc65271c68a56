"""Two engines differ: nothing is decided, one line says so, and the log names both answers and no fact."""

import io
import json
from dataclasses import replace
from datetime import date

import pytest

from diversion_engine import ChainingFaultError, Engine, EnginesDisagreeError
from diversion_engine.audit.log import Log
from diversion_engine.cli.exits import Exit
from diversion_engine.engines.durable import Durable
from diversion_engine.engines.kernel import Kernel
from diversion_engine.model.decision import Ruling
from diversion_engine.model.vocabulary import Verdict

DANGER = {"danger": True, "conduct": ["theft"], "loss_usd": 777.25}
SAID = (
    "diversion: the engines disagree about `call_sro` under `small` ({fingerprint}): the kernel says must_not; "
    "durable_rules says must; the answer is withheld; "
    "go by the written policy, and report this to whoever looks after the program\n"
)


@pytest.fixture
def a_kernel_that_is_wrong(monkeypatch):
    """It says `must_not` where the rules say `must`."""
    right = Kernel.decide

    def wrong(self, facts, *more, **named):
        outcome = right(self, facts, *more, **named)
        if outcome.verdicts["call_sro"].verdict is not Verdict.MUST:
            return outcome
        return replace(outcome, verdicts={**outcome.verdicts, "call_sro": Ruling(Verdict.MUST_NOT, (Verdict.MUST_NOT,))})

    monkeypatch.setattr(Kernel, "decide", wrong)


@pytest.fixture
def a_second_engine_that_fails(monkeypatch):
    def fails(*_):
        raise ChainingFaultError("durable_rules did not open a session")

    monkeypatch.setattr(Durable, "answer", fails)


def fingerprint(small) -> str:
    return Engine.load(small).ruleset.identity.fingerprint


@pytest.mark.usefixtures("a_kernel_that_is_wrong")
def test_a_disagreement_is_raised_logged_and_names_no_fact(small):
    stream, engine = io.StringIO(), Engine.load(small)

    with pytest.raises(EnginesDisagreeError), Log("error", stream).watching("import"):
        engine.decide(DANGER, as_of=date(2026, 11, 21))

    line = json.loads(stream.getvalue())
    assert line.pop("timestamp")
    assert line == {
        "level": "error",
        "event": "disagreed",
        "command": "import",
        "ruleset": "small",
        "fingerprint": engine.ruleset.identity.fingerprint,
        "subject": ["call_sro"],
        "first": ["must_not"],
        "second": ["must"],
    }


@pytest.mark.usefixtures("a_second_engine_that_fails")
def test_a_second_engine_that_fails_is_logged_too(small):
    stream, engine = io.StringIO(), Engine.load(small)

    with pytest.raises(ChainingFaultError), Log("error", stream).watching("import"):
        engine.decide(DANGER, as_of=date(2026, 11, 21))

    assert json.loads(stream.getvalue())["event"] == "failed"


@pytest.mark.usefixtures("a_kernel_that_is_wrong")
@pytest.mark.parametrize("words", [("decide",), ("decide", "--format", "json"), ("explain",)], ids=" ".join)
def test_on_the_command_line_it_is_one_line_and_no_traceback(diversion, small, facts, words):
    ran = diversion(*words[:1], small, "--facts", facts(DANGER), *words[1:])

    assert (ran.code, ran.out) == (Exit.BUG, "")
    assert ran.err == SAID.format(fingerprint=fingerprint(small))


@pytest.mark.usefixtures("a_kernel_that_is_wrong")
def test_the_command_line_logs_it(diversion, small, facts):
    ran = diversion("--log", "error", "decide", small, "--facts", facts(DANGER))

    line, said = ran.err.splitlines()
    assert said + "\n" == SAID.format(fingerprint=fingerprint(small))
    assert (json.loads(line)["event"], json.loads(line)["command"]) == ("disagreed", "decide")
    # Neither a fingerprint nor a time holds a point before these figures.
    assert not any(word in ran.err for word in ("777.25", "theft", "true", "danger"))


@pytest.mark.usefixtures("a_kernel_that_is_wrong")
def test_among_many_referrals_one_is_withheld_and_the_others_are_decided(diversion, small, facts):
    ran = diversion(
        "--log",
        "error",
        "decide",
        small,
        "--facts",
        facts(DANGER, {"danger": False, "conduct": ["talking"]}),
        "--format",
        "json",
    )

    first, second = ran.lines
    assert ran.code == Exit.FINDINGS
    assert first["error"]["findings"][0]["code"] == "DE506"
    assert second["verdicts"]["call_sro"]["verdict"] == "must_not"
    assert '"event": "disagreed"' in ran.err
    assert "DE506 answer withheld" in ran.err


@pytest.mark.usefixtures("a_second_engine_that_fails")
def test_a_second_engine_that_fails_is_one_line(diversion, small, facts):
    ran = diversion("decide", small, "--facts", facts(DANGER))

    assert (ran.code, ran.out) == (Exit.BUG, "")
    assert ran.err.startswith("diversion: durable_rules did not open a session; go by the written policy")
    assert ran.err.count("\n") == 1
