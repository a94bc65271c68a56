"""What stands in a feature file, as data, and the scenarios that its outlines stand for: one for each row of examples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from diversion_engine.review.phrase import Kind
from diversion_engine.review.text import same

PLACEHOLDER = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step: the kind it has or inherits, the keyword as written, and the sentence. `table` is None where there is none."""

    kind: Kind | None
    keyword: str
    text: str
    line: int
    column: int = 1
    table: tuple[tuple[str, ...], ...] | None = None
    row_lines: tuple[int, ...] = ()
    quoted_block: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """A line of a description or a comment."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, without its `@`."""

    name: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Examples:
    """A table of examples; each row with its line."""

    line: int
    header: tuple[str, ...] = ()
    rows: tuple[tuple[int, tuple[str, ...]], ...] = ()
    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A scenario as written, with the steps of the backgrounds before it. `outline` says that its keyword is that of one."""

    name: str
    line: int
    steps: tuple[StepLine, ...]
    background: tuple[StepLine, ...] = ()
    rule: str = ""
    tags: tuple[Tag, ...] = ()
    examples: tuple[Examples, ...] = ()
    outline: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One scenario to be run: an outline with the words of one row put in, or a scenario without examples."""

    name: str
    line: int
    steps: tuple[StepLine, ...]
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Feature:
    """One file. `prose` are the lines of its descriptions, `comments` those that begin with `#`."""

    file: str
    name: str = ""
    language: str = "en"
    line: int = 1
    outlines: tuple[Outline, ...] = ()
    tags: tuple[Tag, ...] = ()
    prose: tuple[Prose, ...] = ()
    comments: tuple[Prose, ...] = ()


def rows_of(outline: Outline) -> Iterator[Row]:
    """The scenarios that an outline stands for."""
    tags = frozenset(tag.name for tag in outline.tags)
    steps = (*outline.background, *outline.steps)
    if not outline.examples:
        yield Row(outline.name, outline.line, steps, tags)
    for examples in outline.examples:
        for line, cells in examples.rows:
            words = dict(zip(examples.header, cells, strict=False))
            yield Row(
                _named(outline.name, words),
                line,
                tuple(_with_words(step, words) for step in steps),
                tags | {tag.name for tag in examples.tags},
            )


def _named(name: str, words: Mapping[str, str]) -> str:
    """The name of a row: the words are put in where the name has a place for them, else they stand behind it."""
    if PLACEHOLDER.search(name):
        return _put(name, words)
    return f"{name} [{', '.join(words.values())}]"


def _with_words(step: StepLine, words: Mapping[str, str]) -> StepLine:
    if "<" not in step.text and step.table is None:
        return step
    table = None if step.table is None else tuple(tuple(_put(cell, words) for cell in row) for row in step.table)
    return replace(step, text=same(_put(step.text, words)), table=table)


def _put(text: str, words: Mapping[str, str]) -> str:
    return PLACEHOLDER.sub(lambda found: words.get(found[1], found[0]), text)
