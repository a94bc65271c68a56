"""Whatever is in the folder: findings, and never a traceback."""

from __future__ import annotations

import json
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.records import BEHAVIORS, INCIDENTS, behavior, in_words, incident
from diversion_engine.adapters.edfi import read_edfi, resources
from diversion_engine.engine import Engine
from diversion_engine.model.facts import PartOf
from diversion_engine.ruleset.library import library

DEMO = library() / "districts" / "example" / "demo"


def damaged(read, text, **resources):
    """What is found when the file of incidents holds *text*."""
    return read(disciplineIncidents=text, **{BEHAVIORS: [behavior()]}, **resources)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "this is not valid JSON: `[` is expected here\n  records/disciplineIncidents.json:1:1"),
        ("{}", "this is not valid JSON: `[` is expected here\n  records/disciplineIncidents.json:1:1"),
        ("[{},\n{]", "this is not valid JSON: expecting property name enclosed in double quotes\n  records/disciplineIncidents.json:2:2"),
        ("[{}\n", "this is not valid JSON: `,` is expected here\n  records/disciplineIncidents.json:2:1"),
        ("[{}]\n[", "more text follows after the end\n  records/disciplineIncidents.json:2:1"),
        ("[" * 100_000, "the brackets are nested too deeply\n  records/disciplineIncidents.json:1:2"),
        ("[1]", "a row is an object with names and values\n  records/disciplineIncidents.json:1:2"),
        ('[{"a": 1, "a": 2}]', "`a` is written twice, and only one of them could count\n  records/disciplineIncidents.json:1:2"),
        ('[{"a": NaN}]', "`NaN` is not a number\n  records/disciplineIncidents.json:1:2"),
        ('[{"a": 1e999}]', "a number is too large\n  records/disciplineIncidents.json:1:2"),
        ('[{"a": ' + "9" * 5000 + "}]", "a number has more than 30 digits\n  records/disciplineIncidents.json:1:2"),
        (b"[\n\xff]", "`records/disciplineIncidents.json` is not text in UTF-8\n  records/disciplineIncidents.json:2:1"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_said_with_its_place(read, text, message):
    assert f"DE602 records cannot be read\n  {message}\n" in in_words(damaged(read, text).findings)


def test_a_row_that_cannot_be_read_is_left_out_and_the_others_are_read(read):
    rows = f"[{json.dumps(incident('2'))}, 7, {json.dumps(incident())}]"

    assert [one.incident for one in damaged(read, rows).referrals] == ["990001/1"]


def test_a_lost_row_leaves_open_what_every_student_did(read):
    text = f'[{json.dumps(behavior())}, {{"a": 1, "a": 2}}]'

    reading = read(disciplineIncidents=[incident()], **{BEHAVIORS: text})

    assert reading.referrals[0].facts.values["conduct"] == PartOf(frozenset({"dress-code"}), frozenset())


def test_a_byte_order_mark_is_passed_over(read):
    assert len(damaged(read, "\ufeff" + json.dumps([incident()])).referrals) == 1


def test_a_file_that_is_too_large_is_not_read(read, monkeypatch):
    monkeypatch.setattr(resources, "MAX_BYTES", 100)

    assert "`records/disciplineIncidents.json` is larger than 100 bytes" in in_words(
        damaged(read, "[" + " " * 200 + "]").findings
    )


def test_lines_are_read_one_by_one(read, tmp_path):
    lines = [json.dumps(incident()), "", "{", json.dumps(incident("2"))]
    folder = tmp_path / "records"
    folder.mkdir()
    (folder / "disciplineIncidents.jsonl").write_text("\n".join(lines), encoding="utf-8")

    reading = read(**{BEHAVIORS: [behavior(), behavior(number="2")]})

    assert [one.incident for one in reading.referrals] == ["990001/1", "990001/2"]
    assert "DE602 records cannot be read\n" in in_words(reading.findings)
    assert "records/disciplineIncidents.jsonl:3:1" in in_words(reading.findings)


def test_a_line_that_is_too_long_is_left_out(read, tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "MAX_LINE", 200)
    lines = [json.dumps(incident("2", a="x" * 1000)), json.dumps(incident())]
    folder = tmp_path / "records"
    folder.mkdir()
    (folder / "disciplineIncidents.jsonl").write_text("\n".join(lines), encoding="utf-8")

    reading = read(**{BEHAVIORS: [behavior()]})

    assert len(reading.referrals) == 1
    assert "the line is longer than 200 bytes" in in_words(reading.findings)


@pytest.mark.parametrize("name", ["missing", "a\0b", "x" * 5000])
def test_a_folder_that_is_not_there_is_said(tmp_path, vocabulary, crosswalk, name):
    reading = read_edfi(tmp_path / name, vocabulary, crosswalk)

    assert reading.referrals == ()
    assert [finding.code.number for finding in reading.findings] == ["DE602"]


def test_a_folder_in_the_place_of_a_file_is_said(read, tmp_path):
    (tmp_path / "records" / "disciplineIncidents.json").mkdir(parents=True)

    assert "is not a file" in in_words(read(**{BEHAVIORS: [behavior()]}).findings)


@pytest.mark.parametrize(
    "wrong",
    [
        {"incidentDate": "yesterday"},
        {"incidentDate": 20261001},
        {"incidentDate": "2026-02-30"},
        {"schoolReference": []},
        {"schoolReference": {"schoolId": True}},
        {"incidentIdentifier": "\u001b[31m"},
        {"incidentIdentifier": "\ud800"},
        {"incidentIdentifier": ""},
    ],
)
def test_an_incident_with_a_wrong_key_is_not_decided_about(read, wrong):
    assert damaged(read, json.dumps([incident(**wrong)])).referrals == ()


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"reportedToLawEnforcement": "no"}, "`reportedToLawEnforcement` is not true or false, and is read as not recorded"),
        ({"incidentLocationDescriptor": {}}, "`incidentLocationDescriptor` is not a descriptor, and is read as not recorded"),
        ({"weapons": "gun"}, "`weapons` is not a list of objects, and is read as not recorded"),
        ({"weapons": [{}]}, "the row has no usable `weaponDescriptor`"),
        ({"_ext": []}, "`_ext` is not an object, and is read as not recorded"),
        ({"_ext": {"diversion": 1}}, "`diversion` is not an object, and is read as not recorded"),
        ({"_ext": {"diversion": {"conduct": [[[[[[[]]]]]]]}}}, "`diversion` is not an object of facts, and is read as not recorded"),
    ],
)  # fmt: skip
def test_what_has_another_shape_is_said_and_the_rest_counts(read, wrong, message):
    reading = damaged(read, json.dumps([incident(**wrong)]))

    assert reading.referrals[0].facts.values["conduct"] == {"dress-code"}
    assert message in in_words(reading.referrals[0].findings)


@pytest.fixture(scope="module")
def engine():
    return Engine.load("vocabulary", cross_check=False)


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(DEMO, tmp_path / "demo")
    return tmp_path / "demo"


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = sorted(path.stem for path in DEMO.glob("*.json"))
steady = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@steady
@given(name=st.sampled_from(NAMES), text=st.text(max_size=60) | anything.map(json.dumps))
def test_any_text_in_any_file_is_read_without_a_traceback(folder, vocabulary, crosswalk, name, text):
    (folder / f"{name}.json").write_text(text, encoding="utf-8", errors="surrogatepass")

    read_edfi(folder, vocabulary, crosswalk)


@steady
@given(data=st.data())
def test_any_value_in_any_field_is_read_and_decided_without_a_traceback(folder, vocabulary, crosswalk, engine, data):
    name = data.draw(st.sampled_from(NAMES))
    rows = json.loads((DEMO / f"{name}.json").read_text(encoding="utf-8"))
    spot = data.draw(st.sampled_from(rows))
    while True:
        key = data.draw(st.sampled_from(sorted(spot)))
        inner = spot[key][0] if isinstance(spot[key], list) and spot[key] else spot[key]
        if not isinstance(inner, dict) or not inner or data.draw(st.booleans()):
            break
        spot = inner
    spot[key] = data.draw(anything)
    (folder / f"{name}.json").write_text(json.dumps(rows), encoding="utf-8")

    reading = read_edfi(folder, vocabulary, crosswalk)

    assert all(one.incident_date is not None for one in reading.referrals)
    for decision in engine.decide_many(reading.referrals):
        assert decision.verdicts
    in_words(reading.all_findings).encode()


def test_incidents_are_named_in_the_folder_that_was_given(read):
    assert f"records/{INCIDENTS}.json" in in_words(damaged(read, "?").findings)
