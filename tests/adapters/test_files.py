"""Files of facts: what is in them with its place, or why they cannot be read."""

from __future__ import annotations

import io
import json
import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.records import in_words
from diversion_engine.adapters.files import MAX_BYTES, parse_json, parse_jsonl, read_json, read_jsonl
from diversion_engine.adapters.intake import take_in
from diversion_engine.adapters.json_text import Places
from diversion_engine.diagnostics.printable import lines_of
from diversion_engine.errors import FactsRejectedError


def refused(text: str) -> str:
    """Why a text cannot be read."""
    with pytest.raises(FactsRejectedError) as raised:
        parse_json(text, "case.json")
    return in_words(raised.value.findings)


def test_a_file_gives_facts_and_the_places_of_their_names(tmp_path):
    path = tmp_path / "case.json"
    path.write_text('{"weapon": "none",\n  "conduct": ["fight"]}', encoding="utf-8-sig")

    given_, places = read_json(path)

    assert given_ == {"weapon": "none", "conduct": ["fight"]}
    assert {name: str(place) for name, place in places.items()} == {"weapon": "case.json:1:2", "conduct": "case.json:2:3"}


def test_what_is_wrong_with_a_fact_is_said_at_its_name(vocabulary):
    with pytest.raises(FactsRejectedError) as raised:
        take_in(vocabulary, *parse_json('{\n "wepon": "none",\n "injury": "bad"\n}', "case.json"))

    assert in_words(raised.value.findings) == (
        "DE501 unknown fact\n"
        "  there is no fact `wepon`\n"
        "  case.json:2:2\n"
        "  help: did you mean `weapon`?\n"
        "\n"
        "DE502 fact has a value it cannot have\n"
        "  `injury` cannot have this value\n"
        "  case.json:3:2\n"
        "  help: its values are `none`, `minor`, `medical`, `serious`"
    )


def test_a_name_that_is_written_twice_is_refused():
    assert refused('{"injury": "none",\n "injury": "serious"}') == (
        "DE503 facts cannot be read\n"
        "  `injury` is written twice, and only one of them could count\n"
        "  case.json:2:2\n"
        "  help: write each name once, and give it a word, a number, true, false or a list"
    )


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("", "facts are one object of names and values", "1:1"),
        ("[]", "facts are one object of names and values", "1:1"),
        ('{"a": 1}\n{', "more text follows after the end", "2:1"),
        ('{"a": }', "this is not valid JSON: expecting value", "1:7"),
        ('{"a" 1}', "this is not valid JSON: `:` is expected here", "1:6"),
        ("{1: 2}", "a name in double quotes is expected here", "1:2"),
        ('{"a": "\n"}', "this is not valid JSON: invalid control character at", "1:8"),
        ('{"a": NaN}', "`NaN` is not a number", "1:2"),
        ('{"a": -Infinity}', "`-Infinity` is not a number", "1:2"),
        ('{"a": 1e400}', "a number is too large", "1:2"),
        ('{"a": ' + "1" * 31 + "}", "a number has more than 30 digits", "1:2"),
        ('{"a": ' + "[" * 99 + "]" * 99 + "}", "the brackets are nested more than 10 levels deep", "1:2"),
        ('{"a": {"b": 1, "b": 1}}', "`b` is written twice, and only one of them could count", "1:2"),
    ],
)
def test_a_text_that_is_not_one_object_is_refused_with_its_place(text, message, place):
    said = refused(text)

    assert said.startswith(f"DE503 facts cannot be read\n  {message}\n  case.json:{place}\n")


@pytest.mark.parametrize(
    "text",
    [
        "{" + '"a": [' * 200_000,
        '{"a": ' + "9" * 900_000 + "}",
        '{"a": 0.' + "9" * 900_000 + "}",
        "{" + ",".join(f'"{number}": 1' for number in range(80_000)) + "}",
        '{"a": "' + "\\u0041" * 150_000 + '", "a": 1}',
        '{"a": {' + ",".join(f'"{number % 7}": 1' for number in range(90_000)) + "}}",
        '{"conduct": [' + ",".join('"x"' for _ in range(200_000)) + "]}",
        " " * 5_000_000,
    ],
    ids=["brackets", "digits", "decimals", "names", "text", "twice", "list", "space"],
)
def test_a_hostile_text_costs_little(text, vocabulary):
    tracemalloc.start()
    start = time.process_time()
    try:
        with pytest.raises(FactsRejectedError):
            take_in(vocabulary, *parse_json(text, "case.json"))
        seconds, peak = time.process_time() - start, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    # About a second at most where memory is counted; what grows with the square of the text would take many minutes.
    assert seconds < 60
    assert peak < 100_000_000


@pytest.mark.parametrize("content", [b"\xff\xfe{", b'{"a": "\xe9"}'])
def test_a_file_that_is_not_utf_8_is_refused(tmp_path, content):
    (tmp_path / "case.json").write_bytes(content)

    with pytest.raises(FactsRejectedError) as raised:
        read_json(tmp_path / "case.json")

    assert in_words(raised.value.findings) == (
        "DE503 facts cannot be read\n  `case.json` is not text in UTF-8\n  case.json:1:1\n  help: save it again as UTF-8"
    )


@pytest.mark.parametrize(
    ("name", "reason"), [("none.json", "does not exist"), ("", "is not a file"), ("a\0b", "does not exist")]
)
@pytest.mark.parametrize("read", [read_json, lambda path: list(read_jsonl(path))])
def test_a_file_that_is_not_there_is_said(tmp_path, read, name, reason):
    with pytest.raises(FactsRejectedError) as raised:
        read(tmp_path / name)

    assert reason in in_words(raised.value.findings)


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    (tmp_path / "case.json").write_text("{" + " " * MAX_BYTES + "}", encoding="utf-8")

    with pytest.raises(FactsRejectedError) as raised:
        read_json(tmp_path / "case.json")

    assert "`case.json` is larger than 1,000,000 bytes" in in_words(raised.value.findings)


def test_lines_are_given_one_by_one_and_a_bad_one_stops_nothing(tmp_path):
    path = tmp_path / "cases.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"a": 1}\n\n[]\n{"a": "\xe9"}\r\n{"b": 2}')

    lines = list(read_jsonl(path))

    assert [(line.number, line.given) for line in lines] == [(1, {"a": 1}), (3, {}), (4, {}), (5, {"b": 2})]
    assert [in_words(line.findings).split("\n")[1:3] for line in lines if line.findings] == [
        ["  facts are one object of names and values", "  cases.jsonl:3:1"],
        ["  the line is not text in UTF-8", "  cases.jsonl:4:1"],
    ]
    assert str(lines[-1].places["b"]) == "cases.jsonl:5:2"


def test_a_line_that_is_too_long_is_passed_over():
    stream = io.BytesIO(b'{"a": "' + b"x" * 3_000_000 + b'"}\n{"b": 2}\n')

    lines = list(parse_jsonl(stream, "cases.jsonl"))

    assert [(line.number, bool(line.findings)) for line in lines] == [(1, True), (2, False)]
    assert "the line is longer than 1,000,000 bytes" in in_words(lines[0].findings)


def test_what_is_wrong_is_said_without_the_value(vocabulary):
    facts = {"injury": "Uvwxyz", "grade": 77, "incident_date": "Uvwxyz", "student": ["Uvwxyz"], "conduct": ["Uvwxyz"]}

    with pytest.raises(FactsRejectedError) as raised:
        take_in(vocabulary, facts)

    assert len(raised.value.findings) == len(facts)
    assert "Uvwxyz" not in f"{raised.value}{in_words(raised.value.findings)}"
    assert "77" not in f"{raised.value}{in_words(raised.value.findings)}"


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.text() | anything.map(json.dumps))
def test_any_text_is_taken_in_or_refused(text):
    try:
        given_, places = parse_json(text, "case.json")
    except FactsRejectedError as error:
        in_words(error.findings).encode()
    else:
        assert given_.keys() == places.keys()


@given(st.data())
def test_any_value_of_any_fact_is_taken_in_or_refused(vocabulary, data):
    names = st.sampled_from([*vocabulary.facts, "incident", "student", "incident_date", "demographics"]) | st.text()
    facts = data.draw(st.dictionaries(names, anything, max_size=4))

    try:
        referral = take_in(vocabulary, facts)
    except FactsRejectedError as error:
        in_words(error.findings).encode()
    else:
        assert set(referral.facts) <= facts.keys()


def test_a_place_is_counted_in_the_lines_that_are_shown():
    """Some characters end a line on a page, and not for `json`."""
    for ending in ("\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"):
        text = f'{{"a": 1,{ending} x'
        span = Places(text, "facts.json").at(text.index("x"))
        assert (span.line, span.column) == (2, 2)
        assert lines_of(text)[1] == " x"
