"""A document as Markdown, as most programs that show it read it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from diversion_engine.pages.document import (
    Block,
    Bullet,
    Bullets,
    Document,
    Entry,
    Fold,
    Heading,
    Inline,
    Link,
    Para,
    Phrase,
    State,
    Strong,
    Table,
    Target,
    Verbatim,
)

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def as_markdown(document: Document) -> str:
    """The document as text; characters that mean something in Markdown are escaped."""
    return "\n".join(_lines(document)).rstrip("\n") + "\n"


def _lines(document: Document) -> Iterator[str]:
    yield f"# {_escaped(document.title)}"
    yield ""
    for line in document.about:
        yield from (_escaped(line), "")
    for notice in document.notices:
        yield from (f"> **{_escaped(notice)}**", "")
    for section in document.sections:
        yield f"* [{_escaped(section.title)}](#{section.anchor})"
    for section in document.sections:
        yield from ("", f'<a id="{section.anchor}"></a>', "", f"## {_escaped(section.title)}", "")
        for block in section.blocks:
            yield from _block(block, 3)
    if document.foot:
        yield from ("---", "", _escaped(document.foot))


def _block(block: Block, level: int) -> Iterator[str]:
    match block:
        case Heading(text, anchor):
            yield from (f'<a id="{anchor}"></a>', "") if anchor else ()
            yield from (f"{'#' * level} {_escaped(text)}", "")
        case Para(phrase, "notice"):
            yield from (f"> {_phrase(phrase)}", "")
        case Para(phrase, _):
            yield from (_phrase(phrase), "")
        case Bullets(items):
            yield from (line for item in items for line in _bullet(item, ""))
            yield ""
        case Table(_, header, rows, _):
            yield f"| {' | '.join(map(_escaped, header))} |"
            yield f"|{' --- |' * len(header)}"
            yield from (f"| {' | '.join(map(_phrase, row))} |" for row in rows)
            yield ""
        case Verbatim(text):
            # A fence longer than any in the text.
            fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
            yield from (fence, *text.rstrip("\n").split("\n"), fence, "")
        case Fold(line, anchor, blocks, _):
            yield from (f'<a id="{anchor}"></a>', "", _phrase(line), "")
            for inner in blocks:
                yield from _block(inner, level)
        case Entry(title, anchor, blocks, name):
            named = f" `{name}`" if name else ""
            yield from (f'<a id="{anchor}"></a>', "", f"{'#' * level} {_escaped(title)}{named}", "")
            for inner in blocks:
                yield from _block(inner, level + 1)


def _bullet(item: Bullet, indent: str) -> Iterator[str]:
    yield f"{indent}* {_phrase(item.phrase)}"
    for part in item.parts:
        yield from _bullet(part, f"{indent}  ")


def _phrase(phrase: Phrase) -> str:
    return "".join(map(_inline, phrase))


def _inline(one: Inline) -> str:
    match one:
        case str():
            return _escaped(one)
        case Link(text, anchor):
            return f"[{_escaped(text)}](#{anchor})"
        case Target(text, anchor):
            return f'<a id="{anchor}"></a>{_escaped(text)}'
        case Strong(text) | State(text, _):
            # Stars that stand beside a space on the inside are stars.
            before, inside, after = text.partition(text.strip())
            return f"{before}**{_escaped(inside)}**{after}" if inside else text


def _escaped(text: str) -> str:
    # A number and a point, a plus or a dash at the beginning would make a list of it.
    plain = _SPECIAL.sub(r"\\\1", re.sub(r"\s+", " ", text))
    return re.sub(
        r"^(\d+)([.)])|^([+-])(?=\s)", lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", plain
    )
