"""The text of a `.feature` file → what stands in it, line by line.

    reads    the text, cleaned by `text.meant`
    gives    a `Feature`
    reports  DE801 what the parser of Gherkin does not accept, in plain words
    needs    gherkin-official, the parser that pytest-bdd 9 uses as well (extra `review`)

Nothing is dropped here, so that `wording` can look at all of it: descriptions, comments, tags, unused columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from gherkin.dialect import Dialect
from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.review.feature import Examples, Feature, Outline, Prose, StepLine, Tag
from diversion_engine.review.phrase import Kind
from diversion_engine.review.text import same

MOST_PROBLEMS = 5
"""How many places of one file the parser may complain about: what follows from a slip is not told."""
_KINDS: Mapping[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}


def read_feature(text: str, file: str, report: Report) -> Feature | None:
    """The feature in a text, or None with findings."""
    lines = text.split("\n")
    try:
        document: Mapping[str, Any] = Parser().parse(text)
    except CompositeParserException as found:
        for error in found.errors[:MOST_PROBLEMS]:
            _explain(error, lines, file, report)
        return None
    except ParserError as error:
        _explain(error, lines, file, report)
        return None
    feature = document.get("feature")
    if not feature:
        report.add(
            Code.SCENARIO_UNREADABLE, "the file has no feature", Span(file, 1),
            help="begin it with `Feature:` and what it is about, or remove the file",
        )  # fmt: skip
        return None
    return _Reader(file, lines).feature(feature, document.get("comments", []))


# -- the parser's document ---------------------------------------------------------------------------------------------


class _Reader:
    """Takes the parser's document apart."""

    def __init__(self, file: str, lines: list[str]) -> None:
        self.file = file
        self.lines = lines
        self.outline_words: tuple[str, ...] = ()
        self.prose: list[Prose] = []
        self.outlines: list[Outline] = []

    def feature(self, node: Mapping[str, Any], comments: Iterable[Mapping[str, Any]]) -> Feature:
        dialect = Dialect.for_name(node["language"])
        self.outline_words = tuple(dialect.scenario_outline_keywords) if dialect else ()
        self._describe(node)
        self._children(node["children"], "", (), self._tags(node))
        return Feature(
            self.file,
            node["name"],
            node["language"],
            node["location"]["line"],
            tuple(self.outlines),
            self._tags(node),
            tuple(self.prose),
            tuple(Prose(one["text"].strip(), one["location"]["line"]) for one in comments),
        )

    def _children(
        self, children: list[Mapping[str, Any]], rule: str, background: tuple[StepLine, ...], tags: tuple[Tag, ...]
    ) -> None:
        for child in children:
            match child:
                case {"background": node}:
                    self._describe(node)
                    background = (*background, *self._steps(node["steps"]))
                case {"rule": node}:
                    self._describe(node)
                    self._children(node["children"], node["name"], background, (*tags, *self._tags(node)))
                case {"scenario": node}:
                    self._describe(node)
                    self.outlines.append(self._outline(node, rule, background, tags))
                case _:
                    pass

    def _outline(self, node: Mapping[str, Any], rule: str, background: tuple[StepLine, ...], tags: tuple[Tag, ...]) -> Outline:
        for examples in node["examples"]:
            self._describe(examples)
        return Outline(
            " ".join(node["name"].split()), node["location"]["line"], self._steps(node["steps"]), background, rule,
            (*tags, *self._tags(node)), tuple(map(self._examples, node["examples"])), node["keyword"] in self.outline_words,
        )  # fmt: skip

    def _steps(self, nodes: list[Mapping[str, Any]]) -> tuple[StepLine, ...]:
        kind: Kind | None = None
        found = []
        for node in nodes:
            kind = _KINDS.get(node["keywordType"], kind)
            table = node.get("dataTable")
            found.append(
                StepLine(
                    kind, node["keyword"].strip(), same(node["text"]), node["location"]["line"], node["location"]["column"],
                    None if table is None else tuple(_cells(row) for row in table["rows"]),
                    () if table is None else tuple(row["location"]["line"] for row in table["rows"]),
                    "docString" in node,
                )
            )  # fmt: skip
        return tuple(found)

    def _examples(self, node: Mapping[str, Any]) -> Examples:
        header = node.get("tableHeader")
        rows = tuple((row["location"]["line"], _cells(row)) for row in node.get("tableBody", ()))
        return Examples(node["location"]["line"], _cells(header) if header else (), rows, self._tags(node))

    def _tags(self, node: Mapping[str, Any]) -> tuple[Tag, ...]:
        return tuple(
            Tag(tag["name"].removeprefix("@"), tag["location"]["line"], tag["location"]["column"])
            for tag in node.get("tags", ())
        )

    def _describe(self, node: Mapping[str, Any]) -> None:
        """Remember the lines of a description with their places; the parser gives only the text of them all."""
        place = node["location"]["line"]
        for words in (node.get("description") or "").split("\n"):
            if words.strip():
                while self.lines[place].strip() != words.strip():
                    place += 1
                place += 1
                self.prose.append(Prose(words.strip(), place))


def _cells(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(cell["value"].strip() for cell in row["cells"])


# -- what the parser says, in plain words ------------------------------------------------------------------------------


def _explain(error: ParserError, lines: list[str], file: str, report: Report) -> None:
    location: Mapping[str, int] = getattr(error, "location", None) or {"line": 1, "column": 1}
    line, column = location["line"], location.get("column") or 1
    written = lines[line - 1].strip() if line <= len(lines) else ""
    message, help_ = _plain(str(error), written)
    report.add(Code.SCENARIO_UNREADABLE, message, Span(file, line, column, max(1, len(written))), help=help_)


def _plain(said: str, written: str) -> tuple[str, str]:
    if "inconsistent cell count" in said:
        return (
            "this row has another number of columns than the row above it",
            "add or remove a `|`, or fill in the empty column",
        )
    if "whitespace" in said:
        return "a tag has a space in it", "write it as one word, as in `@draft`"
    if "Language not supported" in said:
        return "there are no keywords in this language", "write `# language: en` or `# language: es`, or remove the line"
    if "unexpected end of file" in said:
        return "the file ends in the middle of something", "finish the last scenario, or close the quotes"
    word = written.split(" ", 1)[0].rstrip(":")
    near = get_close_matches(written.split(":", 1)[0].title() if ":" in written else word.title(), _KEYWORDS, 1, 0.6)
    if "#FeatureLine" in said:
        return "a feature is expected here", "begin the file with `Feature:` and what it is about"
    if near:
        colon = ":" if near[0] in _HEADINGS else ""
        return f"`{word}` is not a word that a line can begin with here", f"did you mean `{near[0]}{colon}`?"
    return "this line is neither a step nor a heading", "begin it with Given, When, Then, And or But, or with `Scenario:`"


_HEADINGS = ("Feature", "Background", "Rule", "Scenario", "Scenario Outline", "Examples")
_KEYWORDS = (*_HEADINGS, "Given", "When", "Then", "And", "But")
