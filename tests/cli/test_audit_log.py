"""No line of the log ever holds what was said about a student."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diversion_engine import Engine
from diversion_engine.audit.log import Log
from diversion_engine.audit.redact import ALLOWED, EVENTS, LEVELS

DAY = date(2026, 11, 21)

# Every value that a fact can have here is a word that occurs nowhere else, so that finding it is a leak.
SECRETIVE = """\
layer: district
facts:
  first: {type: choice, values: [zqxalpha, zqxbeta]}
  second: {type: ordered, values: [zqxlow, zqxmiddle, zqxhigh]}
  third: {type: set, values: [zqxred, zqxgreen, zqxblue]}
  fourth: {type: number, from: 70000000, to: 79999999}
demographics: [heritage]
actions: {act: {says: act, primary: true}}
rules:
  - {id: secretive.one, title: One, when: {first: zqxalpha}, must: [act], because: Because., cite: [{source: code}]}
  - {id: secretive.two, title: Two, when: {third: zqxred}, must_not: [act], because: Because., cite: [{source: code}]}
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    folder: Path = tmp_path_factory.mktemp("secretive")
    (folder / "ruleset.yaml").write_text("{id: secretive, title: Secretive, version: 1.0.0}", encoding="utf-8")
    (folder / "rules.yaml").write_text(SECRETIVE, encoding="utf-8")
    return Engine.load(folder, cross_check=False)


secret_facts = st.fixed_dictionaries(
    {},
    optional={
        "first": st.sampled_from(["zqxalpha", "zqxbeta", "cannot-be-known"]),
        "second": st.sampled_from(["zqxlow", "zqxmiddle", "zqxhigh"]),
        "third": st.lists(st.sampled_from(["zqxred", "zqxgreen", "zqxblue"]), unique=True),
        "fourth": st.floats(70_000_000, 79_999_999, allow_nan=False),
        "student": st.just("zqxname"),
        "demographics": st.just({"heritage": "zqxheritage"}),
    },
)


def written(level: str, log) -> list[dict]:
    stream = io.StringIO()
    log(Log(level, stream))
    assert "zqx" not in stream.getvalue()
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@given(secret_facts)
def test_a_line_about_a_decision_holds_names_of_facts_and_no_value(engine: Engine, facts):
    decision = engine.decide(facts, as_of=DAY)

    (line,) = written("info", lambda log: log.decided(decision.program, decision.outcome, DAY, decision.facts, "decide"))

    # Any six figures may stand in these two.
    assert line.pop("timestamp").endswith("Z")
    assert line.pop("fingerprint") == engine.ruleset.identity.fingerprint
    assert line["fact_names"] == sorted(facts.keys() - {"student", "demographics"})
    assert not any(str(value)[:6] in json.dumps(line) for value in [facts.get("fourth")] if value)


anything = st.one_of(
    secret_facts,
    st.text().map(lambda text: f"zqx {text}"),
    st.lists(st.text().map(lambda text: f"zqx {text}")),
    st.binary(),
    st.none(),
)


@given(st.dictionaries(st.one_of(st.sampled_from(sorted(ALLOWED)), st.text(min_size=1)), anything))
def test_whatever_is_passed_to_the_logger_no_value_gets_through(entry):
    entry = {key: value for key, value in entry.items() if key not in ("event", "level")}
    if isinstance(entry.get("fact_names"), list) or isinstance(entry.get("rules"), list):
        entry.pop("fact_names", None)
        entry.pop("rules", None)

    lines = written("debug", lambda log: log.write("decided", **entry))

    assert all(line.keys() <= ALLOWED.keys() for line in lines)


@given(secret_facts)
def test_facts_passed_by_mistake_lose_their_values(facts):
    (line,) = written("info", lambda log: log.write("decided", fact_names=facts, rules=facts, command=facts, counts=facts))

    assert line["fact_names"] == line["rules"] == sorted(facts)
    assert "command" not in line


@given(st.text(min_size=1))
def test_an_event_is_one_of_a_closed_list_so_that_no_sentence_carries_a_value(text):
    (line,) = written("info", lambda log: log.write(f"{text} zqx"))

    assert line["event"] == "withheld"


def test_a_line_says_when_what_and_by_which_policy(engine: Engine):
    decision = engine.decide({"first": "zqxalpha"}, as_of=DAY)

    (line,) = written("info", lambda log: log.decided(decision.program, decision.outcome, DAY, decision.facts, "decide"))

    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "level": "info",
        "event": "decided",
        "command": "decide",
        "ruleset": "secretive",
        "version": "1.0.0",
        "fingerprint": engine.ruleset.identity.fingerprint,
        "as_of": "2026-11-21",
        "rules": ["secretive.one", "secretive.two"],
        "fact_names": ["first"],
        "counts": line["counts"],
    }
    assert sum(line["counts"].values()) == 1


def test_nothing_is_written_unless_somebody_asks_for_it(capsys):
    Log().write("decided")
    Log("error").write("decided")

    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("level", LEVELS)
def test_a_level_lets_through_what_is_as_important_or_more(level):
    lines = written(level, lambda log: [log.write("decided", level=each) for each in LEVELS[1:]])

    assert [line["level"] for line in lines] == ([] if level == "off" else list(LEVELS[LEVELS.index(level) :]))


def test_every_event_is_a_single_word():
    assert all(event.isalpha() and event.islower() for event in EVENTS)
