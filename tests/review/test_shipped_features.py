"""What the shipped scenarios have in common. Each of them is a test of its own, collected by the plugin."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

from diversion_engine.diagnostics.finding import Report
from diversion_engine.review.catalogue import catalogue
from diversion_engine.review.feature import Outline, Row, rows_of
from diversion_engine.review.gherkin import read_feature
from diversion_engine.review.policies import Shelf
from diversion_engine.review.reading import feature_files, read_written
from diversion_engine.review.settings import read_settings
from diversion_engine.ruleset.compile import compile_ruleset

FEATURES = Path(__file__).parents[2] / "features"
OFFICER = {"officer", "not-enough", "conflict"}
REASON = {"reason", "reason.only", "no-reason", "may-apply"}


def scenarios() -> list[tuple[str, Outline, Row]]:
    found = []
    for path in feature_files(FEATURES):
        feature = read_feature(path.read_text(encoding="utf-8"), path.name, Report())
        assert feature is not None
        found += [(path.name, outline, row) for outline in feature.outlines for row in rows_of(outline)]
    return found


def phrases(row: Row) -> frozenset[str]:
    return frozenset().union(*(said(step.kind, step.text) for step in row.steps if step.kind))


@cache
def said(kind: str, text: str) -> frozenset[str]:
    return frozenset(fit.phrase.id for fit in catalogue("en").fits(kind, text))


@cache
def decides_about_officers(policy: str) -> bool:
    """Whether an officer can be called under a policy; the review of a program asks other questions."""
    ruleset = compile_ruleset(policy).ruleset
    assert ruleset is not None
    return "call_sro" in ruleset.vocabulary.actions


def policies(row: Row) -> set[str]:
    fits = [fit for step in row.steps if step.kind for fit in catalogue("en").fits(step.kind, step.text)]
    return {fit.filled["ruleset"] for fit in fits if fit.phrase.id in ("policy", "policy.on")}


def test_every_example_says_what_happens_with_the_officer_and_which_rule_decides() -> None:
    for file, _, row in scenarios():
        used = phrases(row)
        if "check" not in used and all(map(decides_about_officers, policies(row))):
            assert used & OFFICER, f"{file}: {row.name}: what happens with the officer?"
            assert used & REASON, f"{file}: {row.name}: which rule decides?"


def test_no_two_scenarios_have_the_same_name() -> None:
    # Names are how a board signs for scenarios, so they differ over all files.
    names = Counter({(file, outline.name): 1 for file, outline, _ in scenarios()})
    twice = {name for name, count in Counter(name for _, name in names).items() if count > 1}

    assert twice == set()


def test_nothing_is_wrong_with_the_wording() -> None:
    settings = read_settings(FEATURES, Report())
    assert settings is not None
    shelf = Shelf(settings)

    assert [one.message for path in feature_files(FEATURES) for one in read_written(path, path.name, shelf).findings] == []
