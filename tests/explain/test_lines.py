"""Text that has to fit is cut at the end of a sentence, and what matters most finds its place first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from diversion_engine.explain.lines import WIDTH, Block, cut, fitted, wrapped

TEXTS = st.text(st.sampled_from("ab .,:-"), max_size=400)


def test_whole_sentences_are_kept_where_they_fit() -> None:
    text = "Stay with the child. " + "Tell the office what you saw. " * 6
    assert cut(text, 1) == ["Stay with the child. Tell the office what you saw. Tell the office what you saw. …"]


def test_one_long_sentence_is_cut_between_words() -> None:
    (line,) = cut("word " * 40, 1)
    assert line == "word " * 17 + "…"


def test_a_label_alone_is_not_kept() -> None:
    assert cut("Then: " + "circle and " * 30, 1)[0].startswith("Then: circle and circle")


def test_what_matters_most_is_served_first_and_order_stays() -> None:
    blocks = [Block("first " * 30, rank=1, most=2), Block("second", rank=0, most=1), Block("third", rank=2, most=1)]
    lines = fitted(blocks, 3)
    assert [line.split()[0] for line in lines] == ["first", "first", "second"]


def test_what_others_leave_over_goes_to_those_that_can_use_it() -> None:
    blocks = [Block("first " * 60, rank=0, most=1, spare=2), Block("second", rank=1, most=2)]
    assert [line.split()[0] for line in fitted(blocks, 4)] == ["first", "first", "first", "second"]
    assert [line.split()[0] for line in fitted(blocks, 2)] == ["first", "second"]


def test_names_of_files_are_never_broken() -> None:
    (_, line) = wrapped("x" * 80 + " base/threat-assessment.yaml:32")
    assert line == "base/threat-assessment.yaml:32"


@given(TEXTS, st.integers(0, 4))
def test_no_line_is_too_long_and_no_text_takes_more_lines_than_it_may(text: str, most: int) -> None:
    lines = cut(text, most)
    assert len(lines) <= most
    assert all(len(line) <= WIDTH for line in lines)


@given(st.lists(st.tuples(TEXTS, st.integers(0, 3), st.integers(0, 4)), max_size=6), st.integers(0, 9))
def test_blocks_together_never_take_more_lines_than_there_are(wanted: list[tuple[str, int, int]], lines: int) -> None:
    assert len(fitted((Block(*one) for one in wanted), lines)) <= lines
