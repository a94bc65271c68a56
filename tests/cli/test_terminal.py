"""What changes on a terminal, and what does not."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from diversion_engine.cli.reflow import reflowed
from diversion_engine.cli.screen import Screen, aligned, in_columns

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")


def on_a_terminal(*words: str, typed: str = "", env: dict[str, str] | None = None, without_rich: bool = False) -> str:
    """What a person would see in a terminal of eighty columns."""
    program = "import sys; " + ("sys.modules['rich'] = None; " if without_rich else "")
    program += "from diversion_engine.cli.main import run; sys.exit(run())"
    screen, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", program, *words],
        stdin=subprocess.PIPE,
        stdout=terminal,
        stderr=terminal,
        env={**os.environ, "COLUMNS": "80", "TERM": "xterm-256color", **(env or {})},
    )
    os.close(terminal)
    assert process.stdin is not None
    process.stdin.write(typed.encode())
    process.stdin.close()
    seen = b""
    while True:
        try:
            part = os.read(screen, 4096)
        except OSError:
            break
        if not part:
            break
        seen += part
    os.close(screen)
    assert process.wait(timeout=600) in (0, 1)
    return seen.decode().replace("\r\n", "\n")


def without_colour(text: str) -> str:
    import re

    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", text)


@pytest.fixture
def many(small: Path) -> list[str]:
    path = small.parent / "many.jsonl"
    path.write_text('{"conduct": ["talking"], "incident": "A-1"}\n{"danger": true}\n{"dangre": 1}\n', encoding="utf-8")
    return ["decide", str(small), "--facts", str(path), "--as-of", "2026-11-21"]


def test_with_rich_there_is_colour_and_without_it_there_is_none(many):
    assert "\x1b[" in on_a_terminal(*many)
    assert "\x1b[" not in on_a_terminal(*many, without_rich=True)
    assert "\x1b[" not in on_a_terminal(*many, env={"NO_COLOR": "1", "TERM": "dumb"})


def test_what_is_said_is_the_same_with_rich_and_without(many):
    coloured = without_colour(on_a_terminal(*many))
    plain = on_a_terminal(*many, without_rich=True)

    assert [line.split() for line in coloured.splitlines() if "─" not in line] == [line.split() for line in plain.splitlines()]


def test_brackets_in_a_ruleset_are_text_and_not_markup(small: Path):
    rules = (small / "rules.yaml").read_text(encoding="utf-8").replace("title: A talk", "title: 'A [bold]talk[/bold]'")
    (small / "rules.yaml").write_text(rules, encoding="utf-8")

    seen = on_a_terminal("ask", str(small), typed="no\ntalking\n")

    assert "A [bold]talk[/bold] (teacher)" in without_colour(seen)


@pytest.mark.parametrize("without_rich", [False, True])
def test_a_long_run_shows_how_far_it_is_and_leaves_no_trace(small: Path, without_rich):
    path = small.parent / "long.jsonl"
    path.write_text('{"danger": true}\n' * 1_200, encoding="utf-8")

    seen = on_a_terminal("decide", str(small), "--facts", str(path), without_rich=without_rich)

    assert ("1,000 decided" if without_rich else "deciding") in seen
    assert "1,200 referrals decided" in seen


def test_json_on_a_terminal_has_no_colour_in_it(many):
    assert "\x1b[" not in on_a_terminal(*many, "--format", "json")


def test_a_table_wraps_its_last_column_only():
    rows = [("A-1", "must", "one two three four five six seven")]

    assert list(aligned(("incident", "call", "what helps"), rows, 40)) == [
        "incident  call  what helps",
        "A-1       must  one two three four five",
        "                six seven",
    ]


def test_choices_stand_on_a_line_or_in_columns_that_are_read_downwards():
    assert list(in_columns(["1 yes", "2 no"], 20)) == ["1 yes   2 no"]
    assert list(in_columns(["1 aaaa", "2 bbbb", "3 cccc", "4 dddd", "5 e"], 20)) == [
        "1 aaaa   4 dddd",
        "2 bbbb   5 e",
        "3 cccc",
    ]


@pytest.mark.parametrize("width", [40, 60, 79, 80, 87, 88, 120])
def test_an_explanation_fits_the_screen_and_keeps_its_words(width):
    import textwrap

    sentence = "The teacher talks with the student in private, and an administrator looks at what happened. " * 2
    made = "\n".join(
        [
            *textwrap.wrap(sentence, 88),
            "",
            "What helps",
            *textwrap.wrap(sentence, 88, initial_indent="- ", subsequent_indent="  "),
        ]
    )

    lines = list(reflowed(made, width))

    assert all(len(line) <= width for line in lines)
    assert " ".join(lines).split() == made.split()
    assert "" in lines
    assert "What helps" in lines
    assert sum(line.startswith("- ") for line in lines) == 1


def test_a_screen_is_never_wider_than_can_be_read():
    assert Screen(width=300).width == 100
