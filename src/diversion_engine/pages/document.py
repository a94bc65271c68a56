"""A text with sections, tables and lists, before it is HTML or Markdown.

Whoever writes a page for people builds a `Document` from these parts; `pages.markdown` and `pages.html` say the same in
two forms. A closed union: a writer matches on every block.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an anchor of the same document."""

    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that matter most in their sentence."""

    text: str


@dataclass(frozen=True, slots=True)
class State:
    """A word in a box: how something stands. *look* is one of `met`, `missing`, `consider` and `unknown`."""

    text: str
    look: str


@dataclass(frozen=True, slots=True)
class Target:
    """Words that a link can lead to."""

    text: str
    anchor: str


Inline = str | Link | Strong | State | Target
Phrase = tuple[Inline, ...]
"""What stands on one line, in a cell or in an item."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Words over what follows, inside a section or an entry. Without an anchor nothing can lead to it."""

    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. As *notice* it stands out; as *source* it is small print."""

    phrase: Phrase
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Bullet:
    """An item of a list, with what belongs under it."""

    phrase: Phrase
    parts: tuple[Bullet, ...] = ()


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[Bullet, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header; the first cell of a row names it. Each row has as many cells as the header.

    As a *form* its rows are high enough to write into.
    """

    label: str
    header: tuple[str, ...]
    rows: tuple[tuple[Phrase, ...], ...]
    form: bool = False


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Lines to be copied as they stand, such as a scenario."""

    text: str


@dataclass(frozen=True, slots=True)
class Fold:
    """Blocks under one line. On a screen a reader opens them, unless they are open; on paper all is there."""

    line: Phrase
    anchor: str
    blocks: tuple[Block, ...]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with a name of its own inside a section, such as a rule: never cut in two when printed."""

    title: str
    anchor: str
    blocks: tuple[Block, ...]
    name: str = ""
    """The name under which files know it."""


Block = Heading | Para | Bullets | Table | Verbatim | Fold | Entry


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter. As *card* it fits one sheet of paper."""

    title: str
    anchor: str
    blocks: tuple[Block, ...]
    card: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A whole text: what it is called, what stands under its title, what nobody may miss, its chapters."""

    title: str
    about: tuple[str, ...]
    notices: tuple[str, ...]
    sections: tuple[Section, ...]
    foot: str = ""


def plain_text(phrase: Phrase) -> str:
    """A phrase without its links."""
    return "".join(one if isinstance(one, str) else one.text for one in phrase)
