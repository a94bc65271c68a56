"""The fingerprint changes with everything that can change a decision or its words, and with nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from support.small_rulesets import rule, ruleset

LAYER = "layer: law\n"
TERMS = "terms:\n  armed: {says: There is a weapon., when: {weapon: {is_not: [none, look-alike]}}}\n"
PARAMETERS = "parameters:\n  limit: {unit: USD, values: {2014-08-14: 50, 2020-07-01: 100}}\n"
ONE = rule(
    "one",
    "when: {all: [armed, {value_usd: {less_than: limit}}]}, must: [notify_law_enforcement], offer: [restorative-chat], "
    "safeguard: [Keep calm.], duty: [{duty: notify-guardian, owed_by: principal, owed_to: guardian, within: 24 hours}], "
    "exceptions_allowed_by: [district], in_force: {from: 2020-01-01}, exceptions: [{id: one.young, when: {injury: {at_most: minor}}}]",
)
TWO = rule("two", "when: {conduct: {only: violent}}, must_not: [call_sro]")
EXCEPTIONS = "exceptions:\n" + "".join(
    f"  - {{id: x{number}, to: two, when: {{similar_acts_this_year: {number}}}, because: B, cite: [{{source: S}}]}}\n"
    for number in (1, 2)
)
DELEGATIONS = "delegations:\n" + "".join(
    f"  - {{id: d{number}, actions: [call_sro], effects: [may], to: [district], when: {{injury: severe}}, because: B, cite: [{{source: S}}]}}\n"
    for number in (1, 2)
)
INTERIM = "interim:\n  - {action: call_sro, if_possible: must, says: Call if you see danger.}\n"
WHOLE = LAYER + TERMS + PARAMETERS + "rules:\n" + ONE + TWO + EXCEPTIONS + DELEGATIONS + INTERIM


def fingerprint(folder: Path, *files: str, manifest: str = "") -> str:
    return ruleset(folder, *files, manifest=manifest).identity.fingerprint


def test_it_is_a_sha_256(tmp_path: Path) -> None:
    assert re.fullmatch(r"sha256:[0-9a-f]{64}", fingerprint(tmp_path, WHOLE))


@pytest.mark.parametrize(
    ("what", "files"),
    [
        ("in other files", [LAYER + "rules:\n" + TWO, LAYER + "rules:\n" + ONE + INTERIM, LAYER + EXCEPTIONS, LAYER + DELEGATIONS, TERMS + PARAMETERS]),
        ("in files of another order", [PARAMETERS, TERMS, LAYER + DELEGATIONS, LAYER + EXCEPTIONS, LAYER + "rules:\n" + TWO + ONE + INTERIM]),
        ("in another order in one file", [INTERIM + DELEGATIONS + EXCEPTIONS + "rules:\n" + TWO + ONE + PARAMETERS + TERMS + LAYER]),
        ("with comments and empty lines", ["# What the law says.\n\n" + WHOLE.replace("\n", "   # so it is\n\n") + "\n\n"]),
        ("in quotes", [WHOLE.replace("says: Keep calm.", "says: 'Keep calm.'").replace("because: It is a test.", 'because: "It is a test."')]),
        ("with the layer beside each rule", [WHOLE.replace(LAYER, LAYER.replace("law", "school")).replace("because:", "layer: law, because:")]),
        ("with lists of one as one", [WHOLE.replace("must_not: [call_sro]", "must_not: call_sro")]),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)  # fmt: skip
def test_the_same_rules_written_otherwise_have_the_same_fingerprint(tmp_path: Path, what: str, files: list[str]) -> None:
    assert fingerprint(tmp_path / "other", *files) == fingerprint(tmp_path / "whole", WHOLE), what


def test_exceptions_and_delegations_may_change_places(tmp_path: Path) -> None:
    def turned(text: str) -> str:
        head, *entries = text.splitlines(keepends=True)
        return "".join([head, *reversed(entries)])

    other = WHOLE.replace(EXCEPTIONS, turned(EXCEPTIONS)).replace(DELEGATIONS, turned(DELEGATIONS))
    assert fingerprint(tmp_path / "other", other) == fingerprint(tmp_path / "whole", WHOLE)


CHANGES = [
    ("must_not: [call_sro]", "must_not: [officer_search]"),
    ("must_not: [call_sro]", "must: [call_sro]"),
    ("must_not: [call_sro]", "must_not: [call_sro, officer_search]"),
    ("layer: law", "layer: life_safety"),
    ("less_than: limit", "at_most: limit"),
    ("2014-08-14: 50", "2014-08-14: 51"),
    ("2014-08-14: 50", "2014-08-15: 50"),
    ("unit: USD, ", ""),
    ("is_not: [none, look-alike]", "is_not: [none]"),
    ("says: There is a weapon.", "says: Somebody is armed."),
    ("only: violent", "includes: violent"),
    ("offer: [restorative-chat]", "offer: [peer-mediation]"),
    ("[Keep calm.]", "[Keep very calm.]"),
    ("within: 24 hours", "within: 24 school days"),
    ("owed_by: principal", "owed_by: nurse"),
    ("from: 2020-01-01", "from: 2020-01-02"),
    ("at_most: minor", "less_than: minor"),
    ("id: one.young", "id: one.younger"),
    ("similar_acts_this_year: 2", "similar_acts_this_year: 3"),
    ("injury: severe", "injury: medical"),
    ("to: [district]", "to: [school]"),
    ("effects: [may]", "effects: [must]"),
    ("if_possible: must", "if_possible: may"),
    ("Call if you see danger.", "Call when you see danger."),
    ("title: A rule", "title: Another rule"),
    ("because: It is a test.", "because: It is the law."),
    ("source: test", "source: a test"),
    ("exceptions_allowed_by: [district]", "exceptions_allowed_by: [school]"),
]


@pytest.mark.parametrize(("old", "new"), CHANGES, ids=lambda one: one)
def test_whatever_can_change_a_decision_or_its_words_changes_the_fingerprint(tmp_path: Path, old: str, new: str) -> None:
    assert old in WHOLE
    assert fingerprint(tmp_path / "other", WHOLE.replace(old, new)) != fingerprint(tmp_path / "whole", WHOLE)


@pytest.mark.parametrize(
    "more",
    [
        "facts:\n  badge: {type: boolean, ordinary: false, ask: Is there a badge?}\n",
        "actions:\n  call_van: {says: call the van, default: must_not}\n",
        "pathways:\n  walk: {title: A walk, says: S, family: F, owner: any staff}\n",
        "conduct:\n  brawl: {violent: true}\n",
        "fallback_route: [restorative-chat]\n",
        "demographics: [height]\n",
        "duties:\n  call-van: {says: Call the van.}\n",
    ],
    ids=lambda one: one.partition(":")[0],
)
def test_the_vocabulary_and_the_pathways_count(tmp_path: Path, more: str) -> None:
    assert fingerprint(tmp_path / "other", WHOLE, more) != fingerprint(tmp_path / "whole", WHOLE)


@pytest.mark.parametrize(
    ("manifest", "same"),
    [
        ("contact: somebody@example.org\n", True),
        ("in_force: {from: 2020-01-01}\n", False),
        ("status: unverified\n", True),
    ],
)
def test_of_the_manifest_what_can_change_a_decision_counts(tmp_path: Path, manifest: str, same: bool) -> None:
    assert (fingerprint(tmp_path / "other", WHOLE, manifest=manifest) == fingerprint(tmp_path / "whole", WHOLE)) is same


def test_where_the_folder_lies_does_not_count(tmp_path: Path) -> None:
    assert fingerprint(tmp_path / "a" / "b" / "c", WHOLE) == fingerprint(tmp_path / "d", WHOLE)
