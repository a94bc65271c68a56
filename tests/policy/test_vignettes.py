"""The incidents that the client described, against what the shipped rulesets answer.

The cases live outside the repository; without them these tests are skipped. Where we answer otherwise on principle,
`ARGUED` says how and why, and the tests hold us to exactly that difference.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from diversion_engine import Engine
from diversion_engine.ruleset.library import shipped

CASES = Path(__file__).resolve().parents[3] / "shared" / "vignettes" / "cases.jsonl"
DAY = date(2026, 11, 21)
NOT = ("must_not", "not_called_for")

ARGUED = {
    "V29": (
        {"call_sro": ["may"]},
        "The fight is over. A doctor and a report are due at once; whether an officer comes as well, an administrator decides.",
    ),
    "V110": (
        {"call_sro": ["may"]},
        "The agreement that keeps the officer away is no part of `pa`. Without one an officer may be asked to take the weapon.",
    ),
    "V115": (
        {"notify_law_enforcement": ["must", "may"]},
        "Which weapon was shown is not known. A firearm would have to be reported, so the answer stays open until somebody looks.",
    ),
}
"""Case → the verdicts we leave open instead of the expected one, and why."""


AGREEMENTS = {"ny": "nyc"}
"""Profiles whose agreement has another name."""


def ruleset_of(profile: str) -> str | None:
    """The shipped ruleset of a profile: `base`, a state by its name, an agreement by its name without the year."""
    agreement = AGREEMENTS.get(profile, profile)
    for name in shipped():
        folder, _, last = name.rpartition("/")
        is_agreement = folder == "agreements" and last.rpartition("-")[0] == agreement
        if is_agreement or name in (profile, f"states/{profile}"):
            return name
    return None


def cases() -> list[Any]:
    if not CASES.exists():
        return [
            pytest.param({"id": "none"}, marks=pytest.mark.skip(reason="the client's incidents are not beside the repository"))
        ]
    lines = CASES.read_text(encoding="utf-8").splitlines()
    return [case for case in map(json.loads, lines) if ruleset_of(case["profile"]) is not None]


@cache
def engine(name: str) -> Engine:
    return Engine.load(name)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case["id"])
def test_vignette(case: dict[str, Any]) -> None:
    name = ruleset_of(case["profile"])
    assert name is not None
    decision = engine(name).decide(case["facts"], as_of=DAY).model_dump(mode="json")
    assert differences(case["expect"], decision) == ARGUED.get(case["id"], ({}, ""))[0]


@pytest.mark.skipif(not CASES.exists(), reason="the client's incidents are not beside the repository")
def test_every_profile_has_a_ruleset() -> None:
    profiles = {json.loads(line)["profile"] for line in CASES.read_text(encoding="utf-8").splitlines()}
    assert {profile for profile in profiles if ruleset_of(profile) is None} == set()


def differences(expected: dict[str, Any], decision: dict[str, Any]) -> dict[str, Any]:
    """What is not as expected, by name; empty when all is."""
    verdicts, wanted = (
        decision["verdicts"],
        {name: expected[name] for name in ("call_sro", "notify_law_enforcement")} | expected["other"],
    )
    found: dict[str, Any] = {
        action: verdicts[action]["possible"]
        for action, verdict in wanted.items()
        if verdicts[action]["verdict"] not in (NOT if verdict == "not" else (verdict,))
    }
    route = {step["pathway"] for step in decision["route"]}
    duties = {duty["duty"] for duty in decision["duties"]}
    for kind, there in (("pathways", route), ("duties", duties)):
        missing = set(expected[f"{kind}_include"]) - there
        extra = set(expected[f"{kind}_exclude"]) & there
        if missing or extra:
            found[kind] = {"missing": sorted(missing), "extra": sorted(extra)}
    return found
