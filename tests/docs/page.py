"""The blocks of a documentation page that can be executed, in the order in which a reader meets them.

python                       is run; what all blocks of a page define is shared
text right after python      is what it prints
console                      lines that begin with `$ ` are run, and the other lines are what they print
any block after a line that  ends in "as `path`:" is written to that file, or added to it where the line ends in
                             "to `path`:"

In expected output, a line `...` stands for any lines, and `...` within a line for any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
FENCE = re.compile(r"^(?P<indent> *)```(?P<kind>[a-z]*)\n(?P<body>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL)
SAVED = re.compile(r"(?P<how>\bas|\bto)\s+`(?P<path>[^`]+)`:$")


@dataclass(frozen=True)
class Block:
    kind: str
    body: str
    line: int
    saved: str | None = None
    added: bool = False
    follows: str = ""


def pages() -> list[Path]:
    """Every page of the documentation."""
    single = [ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "features/README.md")]
    return [path for path in [*single, *sorted((ROOT / "docs").rglob("*.md"))] if path.is_file()]


def blocks(text: str) -> Iterator[Block]:
    """The fenced blocks of a page."""
    end, previous = 0, ""
    for found in FENCE.finditer(text):
        between = text[end : found.start()].strip()
        saved = SAVED.search(between)
        indent = len(found["indent"])
        body = "".join(line[indent:] if line.strip() else line for line in found["body"].splitlines(keepends=True))
        yield Block(
            found["kind"],
            body,
            text.count("\n", 0, found.start()) + 1,
            saved["path"] if saved else None,
            bool(saved) and saved["how"] == "to",
            previous if not between else "",
        )
        end, previous = found.end(), found["kind"]


def matches(expected: str, actual: str) -> bool:
    """Whether the output is the one that was expected."""
    wanted = [line.rstrip() for line in expected.strip("\n").splitlines()]
    got = [line.rstrip() for line in actual.strip("\n").splitlines()]
    pattern = "".join(r"(?:[^\n]*\n)*?" if line.strip() == "..." else f"{_line(line)}\n" for line in wanted)
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in got)) is not None


def _line(line: str) -> str:
    return r"[^\n]*".join(map(re.escape, line.split("...")))


def commands(body: str) -> Iterator[tuple[str, str]]:
    """Each command of a console block with what it prints; a line that ends in a backslash goes on."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        lines = part.splitlines(keepends=True)
        last = next(place for place, line in enumerate(lines) if not line.endswith("\\\n"))
        yield "".join(lines[: last + 1]).rstrip("\n"), "".join(lines[last + 1 :])


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as they are made on the web."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", text), re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.replace(" ", "-") for heading in plain}
