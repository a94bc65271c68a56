"""What holds for every ruleset that comes with the program, whoever wrote it."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from diversion_engine import Engine
from diversion_engine.diagnostics.render import render_all
from diversion_engine.ruleset.compile import Compiled, compile_ruleset
from diversion_engine.ruleset.library import shipped

PAGES = Path(__file__).parents[2] / "docs" / "reference" / "rulesets"
AGREEMENTS = [name for name in shipped() if name.startswith("agreements/")]

every_ruleset = pytest.mark.parametrize("name", shipped())
every_agreement = pytest.mark.parametrize("name", AGREEMENTS)


@cache
def compiled(name: str) -> Compiled:
    return compile_ruleset(name)


@every_ruleset
def test_no_ruleset_presents_itself_as_verified_law(name: str) -> None:
    for folder in compiled(name).sources.folders:
        assert folder.manifest.status == "unverified"
        assert folder.manifest.verified_by is None
        assert folder.manifest.verified_on is None


@every_ruleset
def test_every_decision_says_that_its_ruleset_is_unverified(name: str) -> None:
    found = compiled(name).ruleset
    assert found is not None
    engine = Engine(found, cross_check=False)
    decision = engine.decide({}, as_of=date(2026, 11, 21))

    assert decision.model_dump(mode="json")["policy"]["status"] == "unverified"
    assert "Unverified policy" in decision.rationale()


@every_ruleset
def test_every_ruleset_is_clean(name: str) -> None:
    made = compiled(name)

    assert render_all(made.report, made.sources.text) == ""


@every_ruleset
def test_every_rule_says_where_it_comes_from_and_what_is_still_to_be_checked(name: str) -> None:
    found = compiled(name).ruleset
    assert found is not None
    for rule in found.rules:
        assert rule.cite, rule.id
        for citation in rule.cite:
            assert citation.confidence in ("V", "VX", "S", "M"), f"{rule.id}: how well was {citation.source} read?"
            assert citation.confidence == "V" or citation.check, f"{rule.id}: what is still to be checked in {citation.source}?"


@every_agreement
def test_every_rule_of_an_agreement_has_a_day_from_which_it_held(name: str) -> None:
    found = compiled(name).ruleset
    assert found is not None
    for rule in found.rules:
        if rule.span.file.startswith(f"{name}/"):
            assert rule.in_force.start is not None, rule.id


@every_agreement
def test_every_agreement_has_a_page_that_names_its_sources(name: str) -> None:
    found = compiled(name).ruleset
    assert found is not None
    page = (PAGES / f"{name.rpartition('/')[2]}.md").read_text(encoding="utf-8")
    sources = {one.source for rule in found.rules if rule.span.file.startswith(f"{name}/") for one in rule.cite}

    assert {source for source in sources if source not in page} == set()


def test_where_an_agreement_and_a_statute_differ_the_statute_decides_about_the_report_alone(tmp_path: Path) -> None:
    (tmp_path / "ruleset.yaml").write_text(
        "id: joined\ntitle: Joined\nversion: 1.0.0\nextends: [states/pa, agreements/philadelphia-2014]\n"
    )
    weapon = {
        "actor": "student", "conduct": ["weapon-possession"], "weapon": "pocket-knife", "weapon_use": "possessed",
        "lawful_purpose": False, "surrendered": False, "evidence": "verified", "place": "on-campus",
        "school_connection": True, "age": 15, "grade": 9, "prior_diversions": 0, "prior_adjudication": False,
        "imminent_danger": False, "ongoing": False, "staff_can_resolve": True, "threat": "none", "injury": "none",
        "substance": "none", "substance_act": "none", "dating_or_domestic": False, "protection_order": False,
        "abuse_suspected": False, "target": "none", "officer_request": "none", "officer_trained": True,
        "mou_in_force": True, "missing_student": False, "available": ["diversion-program", "administrator"],
    }  # fmt: skip

    decision = Engine.load(tmp_path).decide(weapon, as_of=date(2026, 11, 21))

    assert decision.verdicts["notify_law_enforcement"].verdict == "must"
    assert decision.verdicts["officer_arrest"].verdict == "must_not"
    assert "police-diversion" in [step.pathway for step in decision.route]
