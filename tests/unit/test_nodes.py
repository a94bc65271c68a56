"""YAML as the text that was typed, and what is mended so that one mistake is one finding."""

from __future__ import annotations

import pytest

from diversion_engine.diagnostics.finding import Report
from diversion_engine.ruleset.read.files import read_manifest, read_rules
from diversion_engine.ruleset.text.nodes import Entries, Items, Text
from diversion_engine.ruleset.text.yaml_text import MAX_DEPTH, MAX_NODES, read_nodes


def nodes(text: str) -> object:
    report = Report()
    made = read_nodes(text, "test.yaml", report)
    assert not report.findings, report.findings
    return made


def codes(report: Report) -> list[str]:
    return [finding.code.number for finding in report]


@pytest.mark.parametrize(
    "word",
    [
        "NO",
        "no",
        "on",
        "off",
        "yes",
        "true",
        "null",
        "~",
        "1e3",
        "007",
        "0x10",
        "1_000",
        "12:30",
        ".inf",
        "2026-08-01",
        "=",
        "<<",
    ],
)
def test_every_word_stays_as_it_was_typed(word: str) -> None:
    assert nodes(f"key: {word}") == {"key": word}
    assert nodes(f"{word}: value") == {word: "value"}


def test_every_node_knows_its_place() -> None:
    made = nodes("rules:\n  - id: a\n    'when': {weapon: knife}\n")
    assert isinstance(made, Entries)
    first = made[Text("rules")][0]
    assert isinstance(made[Text("rules")], Items)
    assert [str(place) for place in (made.span, made[Text("rules")].span, first.span, first[Text("when")].span)] == [
        "test.yaml:1:1", "test.yaml:2:3", "test.yaml:2:5", "test.yaml:3:13",
    ]  # fmt: skip
    when = first.key("when")
    assert when is not None
    assert (when.span.line, when.span.column, when.span.length, when.quoted) == (3, 5, 6, True)
    assert first.key("nothing") is None


def test_the_first_of_two_equal_keys_is_kept() -> None:
    report = Report()
    made = read_nodes("a: 1\na: 2\nb: 3\n", "test.yaml", report)
    assert made == {"a": "1", "b": "3"}
    assert [str(label.span) for label in report.findings[0].labels] == ["test.yaml:2:1", "test.yaml:1:1"]


def test_an_alias_is_refused_before_it_can_grow() -> None:
    """The laughs of a billion: nine lines that would be a gigabyte if aliases were followed."""
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"] + [
        f"{one}: &{one} [{', '.join(['*' + before] * 9)}]" for before, one in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    report = Report()
    read_nodes("\n".join(lines), "test.yaml", report)
    assert set(codes(report)) == {"DE106"}
    assert len(report.findings) == 9 + 8 * 9


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "[[{b: "])
def test_a_hundred_thousand_brackets_stop_at_the_thirtieth(opening: str) -> None:
    report = Report()
    assert read_nodes(opening * 100_000, "test.yaml", report) is None
    assert [finding.message for finding in report.findings] == [f"the file is more than {MAX_DEPTH} levels deep"]


def test_a_file_may_have_so_many_entries_and_no_more() -> None:
    report = Report()
    assert read_nodes("[" + "a," * MAX_NODES + "]", "test.yaml", report) is None
    assert [finding.message for finding in report.findings] == [f"the file is more than {MAX_NODES:,} entries long"]


def test_many_equal_keys_are_compared_in_one_go() -> None:
    report = Report(most=10)
    text = "".join(f"k{number}: 1\n" for number in range(20_000)) * 2
    made = read_nodes(text, "test.yaml", report)
    assert isinstance(made, Entries)
    assert len(made) == 20_000


def test_a_misspelt_key_is_read_as_the_one_it_resembles() -> None:
    report = Report()
    document = read_rules(
        "rules:\n  - {id: a, title: T, becuase: B, cite: [{source: S}], must_not: call_sro}\n", "test.yaml", report
    )
    assert codes(report) == ["DE202"]
    assert document.rules[0].because == "B"


def test_what_is_missing_is_empty_so_that_the_rest_can_be_read() -> None:
    report = Report()
    document = read_rules("rules:\n  - {must_not: call_sro, in_force: {from: yesterday}}\n", "test.yaml", report)
    assert codes(report) == ["DE203", "DE203", "DE203", "DE203", "DE209"]
    (rule,) = document.rules
    assert (rule.id, rule.title, rule.must_not, rule.in_force.start) == ("entry-in-line-2", "", ["call_sro"], None)


def test_the_tenth_and_later_entries_of_a_list_are_counted_right() -> None:
    entries = [f"  - {{source: s{number}}}" if number not in (2, 9, 10, 11) else "  - nonsense" for number in range(13)]
    report = Report()
    document = read_rules(
        "parameters:\n  p:\n    values: {2026-08-01: 1}\n    cite:\n    " + "\n    ".join(entries), "test.yaml", report
    )
    assert codes(report) == ["DE201"] * 4
    assert [one.source for one in document.parameters[Text("p")].cite] == [
        f"s{number}" for number in (0, 1, 3, 4, 5, 6, 7, 8, 12)
    ]


def test_a_single_entry_counts_as_a_list_of_one() -> None:
    report = Report()
    document = read_rules("rules: {id: a, title: T, because: B, cite: {source: S}, must_not: call_sro}\n", "test.yaml", report)
    assert codes(report) == ["DE201", "DE201"]
    assert document.rules[0].cite[0].source == "S"


def test_entries_under_their_names_count_as_a_list_with_ids() -> None:
    report = Report()
    document = read_rules(
        "rules:\n  our.rule: {title: T, because: B, cite: [{source: S}], must_not: call_sro}\n", "test.yaml", report
    )
    assert codes(report) == ["DE201"]
    assert document.rules[0].id == "our.rule"


def test_an_entry_that_cannot_be_read_at_all_is_remembered_by_its_name() -> None:
    report = Report()
    document = read_rules(
        "facts:\n  badge: {type: bolean}\n  weapon: {type: boolean}\nterms:\n  calm: nonsense\n", "test.yaml", report
    )
    assert codes(report) == ["DE206", "DE201"]
    assert set(document.facts) == {"weapon"}
    assert {"badge", "calm"} <= document._lost


def test_a_file_that_is_no_yaml_is_searched_for_the_names_it_defines() -> None:
    report = Report()
    document = read_rules(
        "terms:\n  routine discipline: {says: 'x}\n  'calm': {}\nrules:\n  - {id: our.rule, title: T\n", "test.yaml", report
    )
    assert codes(report) == ["DE103"]
    assert {"routine discipline", "calm", "our.rule"} <= document._lost


def test_a_manifest_with_a_mistake_is_still_a_manifest() -> None:
    report = Report()
    manifest = read_manifest("id: Ours\ntitel: Ours\nversion: 1\nextends: [base, 7, [x]]\n", "ruleset.yaml", report)
    assert codes(report) == ["DE206", "DE202", "DE201"]
    assert manifest is not None
    assert (manifest.id, manifest.title, manifest.extends) == ("entry-in-line-1", "Ours", ["base", "7"])


def test_an_empty_file_of_rules_is_nothing_wrong() -> None:
    for text in ("", "\n", "# nothing yet\n", "---\n", "{}\n"):
        report = Report()
        read_rules(text, "test.yaml", report)
        assert not report.findings
