"""How findings are kept, ordered and shown."""

from __future__ import annotations

import json

import pytest

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Label, Report
from diversion_engine.diagnostics.render import as_data, render, render_all
from diversion_engine.diagnostics.span import NOWHERE, Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed, nearest


def text_of(*lines: str) -> str:
    return "\n".join(lines)


def test_a_finding_is_a_code_a_sentence_a_place_and_an_instruction() -> None:
    finding = Finding(
        Code.UNKNOWN_NAME, "there is no pathway `cirle`", (Label(Span("base/offers.yaml", 2, 9, 5)),), "did you mean `circle`?"
    )
    assert render(finding, lambda _: "rules:\n- offer: cirle\n") == text_of(
        "DE204 unknown name",
        "  there is no pathway `cirle`",
        "  base/offers.yaml:2:9",
        "    2 | - offer: cirle",
        "      |         ^^^^^",
        "  help: did you mean `circle`?",
    )


def test_a_warning_says_so_and_each_label_stands_beside_its_line() -> None:
    report = Report()
    report.add(
        Code.CONFLICT,
        "`a` and `b` contradict each other",
        Label(Span("f.yaml", 1, 1, 1), "says it must"),
        Label(Span("f.yaml", 10, 3, 1), "says it must not"),
        severity="warning",
    )
    assert render_all(report, lambda _: "a\n" + "\n" * 8 + "  b\n") == text_of(
        "DE305 rules contradict each other (warning)",
        "  `a` and `b` contradict each other",
        "  f.yaml:1:1",
        "    1 | a",
        "      | ^ says it must",
        "  f.yaml:10:3",
        "    10 |   b",
        "       |   ^ says it must not",
    )
    assert report.passed


def test_without_the_text_the_place_is_still_named() -> None:
    finding = Finding(Code.NO_RULESET, "it is not there", (Label(Span("f.yaml", 3, 4), "here"), Label(Span("g.yaml", 0))))
    assert render(finding, lambda _: None) == text_of("DE101 ruleset not found", "  it is not there", "  f.yaml:3:4  here")
    assert render(finding, lambda _: "one line\n").endswith("  f.yaml:3:4  here")


def test_long_sentences_are_wrapped_and_names_are_not_broken() -> None:
    finding = Finding(
        Code.UNKNOWN_NAME, "there is no pathway `restorative-chat-with-everybody`", help="define it, or correct the name"
    )
    assert render(finding, lambda _: None, width=40) == text_of(
        "DE204 unknown name",
        "  there is no pathway",
        "  `restorative-chat-with-everybody`",
        "  help: define it, or correct the name",
    )


def test_a_long_line_is_cut_around_the_place() -> None:
    line = "a" * 300 + "X" + "b" * 300
    shown = render(Finding(Code.WRONG_VALUE, "m", (Label(Span("f", 1, 301)),)), lambda _: line).splitlines()
    assert len(shown[3]) < 140
    assert shown[3][shown[4].index("^")] == "X"


@pytest.mark.parametrize("line", ["\t\tX", "\xa0\xa0X", "\x1b[31mX", "\ud800X", "\u202eX", "éü X"])
def test_the_mark_stands_under_its_character_whatever_comes_before(line: str) -> None:
    shown = render(Finding(Code.WRONG_VALUE, "m", (Label(Span("f", 1, line.index("X") + 1)),)), lambda _: line)
    above, under = shown.splitlines()[3:5]
    assert above[under.index("^")] == "X"
    assert above.isprintable()


def test_lines_are_counted_as_yaml_counts_them() -> None:
    text = "a\r\nb\rc\x85d\u2028e\x0cf\ng"
    found = [
        render(Finding(Code.WRONG_VALUE, "m", (Label(Span("f", line)),)), lambda _: text).splitlines()[3]
        for line in range(1, 7)
    ]
    assert [one.partition("| ")[2] for one in found] == ["a", "b", "c", "d", "e␣f", "g"]


def test_what_cannot_be_printed_is_spelled_out_in_messages() -> None:
    finding = Finding(Code.UNKNOWN_KEY, "`a\x1b[2J\u202e\ud800` is no key\n", (Label(NOWHERE, "\x07"),), "remove \x00")
    assert finding.message == "`a<U+001B>[2J<U+202E><U+D800>` is no key "
    assert finding.help == "remove <U+0000>"
    assert finding.labels[0].text == "<U+0007>"
    json.dumps(as_data(finding), ensure_ascii=False).encode()


def test_a_name_that_is_too_long_to_read_is_cut() -> None:
    assert Finding(Code.UNKNOWN_NAME, f"there is no term `{'t' * 1_000}`").message == f"there is no term `{'t' * 200}…`"
    assert len(Finding(Code.TERM_CYCLE, "`a` → " * 1_000).message) == 2_001


def test_findings_come_in_the_order_of_the_text() -> None:
    report = Report()
    for code, place in (
        (Code.NO_EFFECT, Span("b", 1)),
        (Code.WRONG_VALUE, Span("a", 2, 5)),
        (Code.BAD_DATE, Span("a", 2, 1)),
        (Code.TOO_MUCH, None),
    ):
        report.add(code, "m", *([place] if place else []))
    assert [finding.code for finding in report] == [Code.TOO_MUCH, Code.BAD_DATE, Code.WRONG_VALUE, Code.NO_EFFECT]


def test_of_each_severity_only_so_many_are_kept_and_an_error_is_never_forgotten() -> None:
    report = Report(most=2)
    for _ in range(5):
        report.add(Code.LIMIT_NOT_KNOWN, "w", severity="warning")
    assert report.passed
    assert [finding.message for finding in report.findings] == [
        "w",
        "w",
        "there are more than 2 warnings, and the others are left out",
    ]
    report.add(Code.NO_EFFECT, "e")
    assert not report.passed
    assert len(report.errors) == 1
    assert not report.is_full


def test_help_that_takes_work_is_not_looked_for_when_nobody_will_read_it() -> None:
    asked = []
    report = Report(most=1)
    for number in range(5):
        report.add(Code.UNKNOWN_NAME, "m", help=lambda number=number: asked.append(number) or f"help {number}")
    assert asked == [0, 1]
    assert report.findings[0].help == "help 0"


def test_what_another_pass_found_counts_as_well() -> None:
    report = Report(most=1)
    report.extend([Finding(Code.NO_EFFECT, "one"), Finding(Code.NO_EFFECT, "two"), Finding(Code.NO_EFFECT, "three")])
    assert [finding.message for finding in report.findings] == [
        "one",
        "there are more than 1 mistakes, and the others are left out",
    ]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("restorative chat", "restorative-chat"),
        ("Restorative_Chat", "restorative-chat"),
        ("cirlce", "circle"),
        ("x", None),
        ("", None),
        ("c" * 10**6, None),
    ],
)
def test_the_nearest_name_is_the_one_that_is_most_alike(word: str, meant: str | None) -> None:
    assert nearest(word, ["restorative-chat", "circle", "peer-mediation"]) == meant
    assert did_you_mean(word, ["restorative-chat", "circle"], otherwise="correct it") == (
        f"did you mean `{meant}`?" if meant else "correct it"
    )


def test_a_list_that_nobody_would_read_is_cut() -> None:
    assert listed("abc") == "`a`, `b`, `c`"
    assert listed(map(str, range(15))).endswith("`11` and 3 more")


def test_numbers_of_codes_are_never_used_twice() -> None:
    numbers = [code.number for code in Code]
    assert len(set(numbers)) == len(numbers)
