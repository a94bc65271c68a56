"""The crosswalks of published code lists: complete, sourced, and silent about what a code does not tell."""

from __future__ import annotations

import csv
import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml

from diversion_engine.adapters.crosswalk import load_crosswalk, shipped_crosswalks
from diversion_engine.adapters.gathering import CONDUCT, Gathering
from diversion_engine.adapters.meaning import Coded
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.span import Span
from diversion_engine.engine import Engine
from diversion_engine.ruleset.compile import load_ruleset
from diversion_engine.ruleset.library import library

PUBLISHED = ("ceds", "crdc", "florida-sesir", "swis", "texas-peims")
DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
DAY = date(2026, 11, 2)
HERE = Span("record", 1)

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the collected code lists are not beside the project")


@cache
def written(name):
    """A crosswalk as plain data."""
    return yaml.load((library() / "crosswalks" / f"{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)


@cache
def crosswalk_of(name):
    return load_crosswalk(name, load_ruleset("vocabulary").vocabulary)


@cache
def engine():
    return Engine.load("base", cross_check=False)


def entries():
    """Every code of the published lists: crosswalk, namespace, code, entry."""
    return [
        pytest.param(name, namespace, code, entry, id=f"{name}: {namespace} {code}".replace("://", " "))
        for name in PUBLISHED
        for namespace, listed in written(name)["lists"].items()
        for code, entry in listed["codes"].items()
    ]


def gathered(name, namespace, code):
    """What one record with one code settles, with its findings."""
    gathering = Gathering(engine().ruleset.vocabulary, crosswalk_of(name), DAY, HERE)
    meaning = crosswalk_of(name).look_up(Coded(code, namespace), DAY)
    if meaning.conduct is not None or CONDUCT in meaning.cannot_tell:
        gathering.act(Coded(code, namespace), None, HERE)
    else:
        gathering.code(Coded(code, namespace), HERE)
    return gathering.settle(), gathering.report.findings


def as_list(value):
    return [value] if isinstance(value, str) else list(value or [])


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_published_list_says_which_edition_it_explains(name):
    assert name in shipped_crosswalks()
    assert written(name)["version"]
    assert all(listed["source"] for listed in written(name)["lists"].values())


@pytest.mark.parametrize(("name", "namespace", "code", "entry"), entries())
def test_every_code_has_its_source(name, namespace, code, entry):
    assert entry["source"]


@pytest.mark.parametrize(("name", "namespace", "code", "entry"), entries())
def test_a_code_that_may_be_several_things_settles_none_of_them(name, namespace, code, entry):
    facts, findings = gathered(name, namespace, code)

    if "possible_conduct" in entry or CONDUCT in as_list(entry.get("cannot_tell")):
        assert "conduct" not in entry
        assert not facts.settles(CONDUCT)
        assert any(finding.code is Code.CANNOT_TELL and f"`{CONDUCT}`" in finding.message for finding in findings)


@pytest.mark.parametrize(("name", "namespace", "code", "entry"), entries())
def test_what_a_code_cannot_tell_stays_unknown_and_is_asked(name, namespace, code, entry):
    vocabulary = engine().ruleset.vocabulary
    facts, findings = gathered(name, namespace, code)

    for fact in as_list(entry.get("cannot_tell")):
        assert not facts.settles(fact)
        asked = [one for one in findings if one.code is Code.CANNOT_TELL and f"`{fact}`" in one.message]
        assert [one.help for one in asked] == [f"find out: {vocabulary.facts[fact].ask}"]


@pytest.mark.parametrize(("name", "namespace", "code", "entry"), entries())
def test_an_incident_with_one_code_is_decided_and_what_the_code_leaves_open_is_asked(name, namespace, code, entry):
    facts, _ = gathered(name, namespace, code)

    decision = engine().decide(facts, as_of=DAY)

    asked = [question.fact for question in decision.questions]
    assert not [fact for fact in asked if facts.settles(fact)]
    # No code alone settles whether an officer is called, because none says whether anyone is in danger now.
    assert "imminent_danger" in asked
    if not facts.settles(CONDUCT):
        assert CONDUCT in asked


@pytest.mark.parametrize("name", PUBLISHED)
def test_no_code_says_what_something_was_worth_or_that_nobody_carried_a_weapon(name):
    for listed in written(name)["lists"].values():
        for entry in listed["codes"].values():
            assert not {"value_usd", "weapon_use", "imminent_danger"} & entry.keys() or entry.get("weapon_use") == "used"
            assert entry.get("weapon") != "none"


def test_records_of_a_table_are_read_with_a_published_crosswalk(tmp_path):
    from diversion_engine.adapters.column_map import load_column_map
    from diversion_engine.adapters.table import read_table

    (tmp_path / "map.yaml").write_text(
        "id: export\ntitle: Export\nversion: 1.0.0\ncolumns:\n  student: Student\n  incident: Incident\n"
        "  incident_date: Date\n  offense: {column: Type, crosswalk: florida-sesir, namespace: SESIR}\n",
        encoding="utf-8",
    )
    (tmp_path / "rows.csv").write_text("Student,Incident,Date,Type\nS1,I1,2026-11-02,VAN\n", encoding="utf-8")
    vocabulary = engine().ruleset.vocabulary

    reading = read_table(tmp_path / "rows.csv", vocabulary, load_column_map(tmp_path / "map.yaml", vocabulary))

    (referral,) = reading.referrals
    assert referral.facts.values[CONDUCT].inside == {"vandalism"}
    assert "value_usd" not in referral.facts.values
    assert [finding.help for finding in referral.findings] == ["find out: What is the loss or damage worth?"]


def rows(path):
    with (DATA / path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@needs_data
def test_every_ceds_code_is_explained_or_its_set_is_left_out_with_a_reason():
    document = written("ceds")
    explained = {(name, code) for name, listed in document["lists"].items() for code in listed["codes"]}
    published = {(f"CEDS {row['element_id']}", row["code"]) for row in rows("ceds_v13/ceds_v13_discipline_option_sets.csv")}

    assert explained <= published
    assert {name for name, code in published - explained} == {f"CEDS {name}" for name in document["left_out"]}


@needs_data
def test_every_texas_code_is_explained():
    published = {row["code_value"] for row in rows("texas_tea/behavior_descriptor_codes.csv")}

    assert set(written("texas-peims")["lists"]["uri://tea.texas.gov/BehaviorDescriptor"]["codes"]) == published


@needs_data
@pytest.mark.parametrize(
    ("column", "name", "namespace", "pattern"),
    [
        ("sesir", "florida-sesir", "SESIR", r"\b[A-Z]{3}\b"),
        ("crdc", "crdc", "CRDC", r"\bSCH_\w+"),
        ("ceds_c000509", "ceds", "CEDS C000509", r"\b\d{5}\b"),
        ("tx_tsds_behavior", "texas-peims", "uri://tea.texas.gov/BehaviorDescriptor", r"\b\d{2}\b"),
    ],
)
def test_every_code_of_the_collected_crosswalk_is_explained(column, name, namespace, pattern):
    codes = {code for row in rows("crosswalk/offence_crosswalk.csv") for code in re.findall(pattern, row[column])}

    assert codes
    assert codes - set(written(name)["lists"][namespace]["codes"]) == set()


ACTS = {
    "CLS-DISRUPT": "classroom-disruption",
    "CLS-DEFY": "defiance",
    "CLS-LANG": "profanity",
    "CLS-DRESS": "dress-code",
    "CLS-TECH": "device-misuse",
    "CLS-LIE": "academic-dishonesty",
    "DRG-USE": "drug-possession",
    "DRG-SALE": "drug-distribution",
    "PHY-FIGHT": "fight",
    "PHY-AGG": "aggravated-assault",
    "DIS-MAJOR": "disorderly-conduct",
    "PRP-MINOR": "property-damage",
    "PRP-VANDAL": "vandalism",
    "PRP-THEFT": "theft",
    "PRP-BURGLARY": "burglary",
    "HIB-BULLY": "bullying",
    "HIB-CYBER": "cyberbullying",
}
"""Acts of the collected crosswalk that are one conduct of the vocabulary."""


@needs_data
@pytest.mark.parametrize(
    ("column", "name", "namespace"),
    [("ceds_c000509", "ceds", "CEDS C000509"), ("tx_tsds_behavior", "texas-peims", "uri://tea.texas.gov/BehaviorDescriptor")],
)
def test_a_code_under_which_different_acts_are_filed_settles_no_conduct(column, name, namespace):
    filed = {}
    for row in rows("crosswalk/offence_crosswalk.csv"):
        if row["candidate_code"] in ACTS and re.fullmatch(r"\d+", row[column]):
            filed.setdefault(row[column], set()).add(ACTS[row["candidate_code"]])
    wide = {code: acts for code, acts in filed.items() if len(acts) > 1}

    assert wide
    for code, acts in wide.items():
        entry = written(name)["lists"][namespace]["codes"][code]
        assert "conduct" not in entry
        assert set(acts) <= set(as_list(entry.get("possible_conduct"))) or CONDUCT in as_list(entry.get("cannot_tell"))
    for code, acts in filed.items():
        surely = as_list(written(name)["lists"][namespace]["codes"][code].get("conduct"))
        assert not surely or acts <= set(surely)
