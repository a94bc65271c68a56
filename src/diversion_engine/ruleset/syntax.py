"""What is wrong with text that is not YAML, in the words of the person who typed it.

    reads    the text and what the parser said
    gives    a sentence, the places, and an instruction
    leaves   everything that is YAML to `nodes`

A parser says where it stopped and what it would have liked there. Most slips of a policy writer show in the line
itself, or in the one before: a tab, a second colon, a bracket that is still open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from diversion_engine.diagnostics.finding import Label
from diversion_engine.diagnostics.printable import lines_of
from diversion_engine.diagnostics.span import Span

QUOTE_IT = "put quotes around the text"
UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What YAML does not allow anywhere, not even in quotes."""

OTHER_SPACE = re.compile("(?:^|\n)[ ]*(?:- +)?([\xa0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff])")
"""A character at the beginning of a line that looks like the space bar's, or like nothing, and is not."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a file from being read."""

    message: str
    places: tuple[Label, ...]
    help: str


def odd_character(text: str, file: str) -> Problem | None:
    """A character that cannot stand in a ruleset, or that would be taken for a space, if there is one."""
    found = UNPRINTABLE.search(text)
    if found is not None:
        return Problem(
            f"the file holds the character {_point(found[0])}, which is not text",
            (Label(_span_at(text, found.start(), file)),),
            "delete it, or save the file again as plain text",
        )
    found = OTHER_SPACE.search(text)
    if found is not None:
        return Problem(
            f"the line begins with the character {_point(found[1])}, which looks like a space and is not one",
            (Label(_span_at(text, found.start(1), file)),),
            "delete it, and type a space if one is needed",
        )
    return None


def explained(text: str, error: yaml.YAMLError, file: str) -> Problem:
    """What *error* means for whoever wrote *text*."""
    return _Reader(text, error, file).problem()


def _point(character: str) -> str:
    return f"U+{ord(character):04X}"


def _quoted(character: str) -> str:
    return "a backtick" if character == "`" else f"`{character}`"


def _span_at(text: str, offset: int, file: str) -> Span:
    before = lines_of(text[:offset])
    return Span(file, len(before), len(before[-1]) + 1)


class _Reader:
    """The lines around the place at which the parser stopped."""

    def __init__(self, text: str, error: yaml.YAMLError, file: str) -> None:
        self.file = file
        self.said = str(getattr(error, "problem", None) or "")
        self.context = str(getattr(error, "context", None) or "")
        self.lines = lines_of(text)
        mark, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
        self.at: tuple[int, int] = (mark.line, mark.column) if mark is not None else (0, 0)
        self.began: tuple[int, int] = (began.line, began.column) if began is not None else self.at
        self.line = self._text(self.at[0])
        self.before, self.here = self.line[: self.at[1]], self.line[self.at[1] :]

    def problem(self) -> Problem:
        """Ask for the most telling sign first."""
        if self.here.startswith("\t") or "\t" in self._indent(self.line) or "tab" in self.said:
            return self._at_mark("a tab stands where spaces are expected", "indent with spaces; tabs are not allowed there")
        if "mapping values" in self.said:
            return self._colon()
        if "could not find expected ':'" in self.said:
            return self._no_colon()
        if "scalar" in self.context:
            return self._scalar()
        if "flow sequence" in self.context or "flow mapping" in self.context:
            return self._bracket()
        if "block mapping" in self.context or "block collection" in self.context:
            return self._block()
        return self._character()

    def _colon(self) -> Problem:
        """A colon where none can stand: in a text, after a missing space, or on a line that is indented too far."""
        number, previous = self._line_before()
        value = re.match(r"(\s*(?:- +)*[^\s\"'#{\[][^\"'#]*?:\s+)\S", self.before)
        if value:
            start = value.end(1)
            text = self.line[start:].rstrip()
            example = f", as in `'{text}'`" if len(text) <= 60 and "'" not in text and "`" not in text else ""
            return self._at_mark(
                "a text that holds a colon followed by a space needs quotes", f"{QUOTE_IT}{example}", start, len(text)
            )
        squeezed = re.match(r"(\s*(?:- +)*[\w.-]+:)[^\s/]", previous)
        if squeezed:
            return self._at((number, squeezed.end(1) - 1), "there is no space after this colon", "put a space after the colon")
        squeezed = re.match(r"(\s*-)[^\s-]", previous)
        if squeezed:
            return self._at((number, squeezed.end(1) - 1), "there is no space after this dash", "put a space after the dash")
        if previous.strip() and not re.search(r":(\s|$)", previous):
            return self._at(
                (number, len(self._indent(previous))),
                "this line has no colon",
                "put a colon after the name",
                len(previous.strip()),
            )
        if len(self._indent(self.line)) > len(self._indent(previous)):
            return self._at(
                (self.at[0], len(self._indent(self.line))),
                "this line is indented deeper than the one before, which has its value already",
                "give it the indentation of the lines that it belongs with", len(self.line.strip()),
            )  # fmt: skip
        return self._at_mark("a colon stands where none can", f"{QUOTE_IT}, or check the indentation")

    def _no_colon(self) -> Problem:
        line = self._text(self.began[0])
        rest = line[self.began[1] :].strip()
        return self._at(
            self.began, "this line has no colon and no dash",
            "write `name: value`, or begin the line with a dash when it belongs to a list", len(rest),
        )  # fmt: skip

    def _scalar(self) -> Problem:
        if "end of stream" in self.said or "document separator" in self.said:
            return self._at(self.began, "the quote that opens here is not closed", "close it with the same quote mark")
        if "escape" in self.said or "hexdecimal" in self.said or "hexadecimal" in self.said:
            return self._at(
                self.began, "in double quotes, a backslash begins a code", "use single quotes, or write the backslash twice"
            )
        if "block scalar" in self.context:
            mark = self._text(self.began[0])[self.began[1] : self.began[1] + 1]
            return self._at(
                self.began, f"after `{mark}`, the text begins on the next line", f"{QUOTE_IT}, or move it to the next line"
            )
        return self._character()

    def _bracket(self) -> Problem:
        opening = "[" if "sequence" in self.context else "{"
        closing = "]" if opening == "[" else "}"
        if self.at[0] > self.began[0] or not self.here.strip():
            return self._at(
                self.began, f"the `{opening}` that opens here is not closed", f"put a `{closing}` where its content ends"
            )
        if self.here.startswith(":"):
            return self._at_mark(
                "a text that holds a colon followed by a space needs quotes", f"{QUOTE_IT}, or put a comma between two entries"
            )
        return self._at_mark(
            f"a comma or `{closing}` is expected here", f"put a comma between two entries, and a `{closing}` after the last"
        )

    def _block(self) -> Problem:
        if self.here[:1] in ("]", "}"):
            return self._at_mark(f"this `{self.here[0]}` closes nothing", "remove it, or add the bracket that opens")
        if self.here.startswith(":"):
            return self._at_mark("a colon stands here without a name before it", "write a name before the colon")
        if self.before.rstrip()[-1:] in ("'", '"'):
            quote = self.before.rstrip()[-1]
            return self._at(
                (self.at[0], len(self.before.rstrip()) - 1), "a quote ends here, and text follows it",
                "put quotes around the whole text, and write an apostrophe inside single quotes twice"
                if quote == "'" else "put single quotes around the whole text",
            )  # fmt: skip
        if "collection" in self.context:
            return self._two_places(
                "this line stands beside the entries of a list and does not begin with a dash",
                "begin it with a dash, or indent it like the other keys of the entry above",
            )
        return self._two_places(
            "this line is indented differently from those that it belongs with", "give it the same indentation"
        )

    def _character(self) -> Problem:
        first = (
            self._text(self.began[0])[self.began[1] : self.began[1] + 1]
            if "alias" in self.context or "anchor" in self.context
            else ""
        )
        if first:
            return self._at(self.began, f"a text cannot begin with {_quoted(first)}", QUOTE_IT)
        if "directive" in self.context or "document start" in self.said:
            return self._at(
                self.began, "nothing can stand here", "remove the line, and any line above it that holds only `---` or `...`"
            )
        if "entries are not allowed" in self.said:
            return self._at_mark("a list cannot begin here", "begin it on the next line, or put it between square brackets")
        character = self.here[:1]
        if character:
            return self._at_mark(f"a text cannot begin with {_quoted(character)}", QUOTE_IT)
        return self._at(
            self.began, "the file cannot be read from here on",
            "check the indentation, the quotes and the brackets here and on the line before",
        )  # fmt: skip

    def _two_places(self, message: str, help_: str) -> Problem:
        here = self._at_mark(message, help_, len(self._indent(self.line)), len(self.line.strip()))
        return Problem(
            message,
            (*here.places, Label(Span(self.file, self.began[0] + 1, self.began[1] + 1), "what it belongs with begins here")),
            help_,
        )

    def _at_mark(self, message: str, help_: str, column: int | None = None, length: int = 1) -> Problem:
        return self._at((self.at[0], self.at[1] if column is None else column), message, help_, length)

    def _at(self, place: tuple[int, int], message: str, help_: str, length: int = 1) -> Problem:
        line, column = min(place[0], len(self.lines) - 1), place[1]
        return Problem(message, (Label(Span(self.file, line + 1, column + 1, max(1, length))),), help_)

    def _line_before(self) -> tuple[int, str]:
        """The line before the one in question that says something."""
        for number in range(min(self.at[0], len(self.lines)) - 1, -1, -1):
            if self.lines[number].strip() and not self.lines[number].lstrip().startswith("#"):
                return number, self.lines[number]
        return 0, ""

    def _text(self, line: int) -> str:
        return self.lines[line] if line < len(self.lines) else ""

    @staticmethod
    def _indent(line: str) -> str:
        return line[: len(line) - len(line.lstrip())]
