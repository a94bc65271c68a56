"""JSON text → values with their places, for text that nobody has checked.

reads    the whole text of a file or a line
gives    the elements of an array, or the members of an object, one after another
raises   `NotJsonError` with a place, when the text cannot be read any further

`json` keeps the last of two equal keys, reads `NaN`, and spends minutes on a number of a million digits. Here each of
these is a problem of the element it stands in, so that the others can still be used.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from diversion_engine.diagnostics.printable import LINE_BREAK
from diversion_engine.diagnostics.span import Span

MAX_DIGITS = 30
MAX_DEPTH = 30

_SPACE = re.compile(r"[ \t\n\r]*")


class NotJsonError(Exception):
    """The text cannot be read from *offset* on."""

    def __init__(self, message: str, offset: int) -> None:
        self.message = message
        self.offset = offset
        super().__init__("not valid JSON")


@dataclass(frozen=True, slots=True)
class Piece:
    """One element or member: its value, where it starts, and what is wrong inside it."""

    key: str
    value: object
    offset: int
    problem: str | None


class Places:
    """Offsets → spans. Ask in the order of the text: each line is counted once."""

    def __init__(self, text: str, file: str, first_line: int = 1) -> None:
        self._text = text
        self._file = file
        self._offset = 0
        self._line = first_line
        self._line_start = 0

    def at(self, offset: int, length: int = 1) -> Span:
        """The place of *offset*."""
        for found in LINE_BREAK.finditer(self._text, self._offset, offset):
            self._line += 1
            self._line_start = found.end()
        self._offset = offset
        return Span(self._file, self._line, offset - self._line_start + 1, length)


class JsonText:
    """One text, read piece by piece."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._problem: str | None = None
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._object, parse_int=self._whole, parse_float=self._number, parse_constant=self._constant
        )

    def opens_with(self, bracket: str) -> bool:
        """Whether the first character that is no space is *bracket*."""
        return self.text.startswith(bracket, self._space(0))

    def elements(self) -> Iterator[Piece]:
        """The elements of the array that the text holds.

        Raises:
            NotJsonError: The text is not an array, or cannot be read to its end.
        """
        position = self._space(self._expect("[", self._space(0)))
        more = not self.text.startswith("]", position)
        while more:
            value, end = self._value(position)
            yield Piece("", value, position, self._taken())
            position, more = self._next(end, "]")
        self._end(self._expect("]", position))

    def members(self) -> Iterator[Piece]:
        """The members of the object that the text holds; a key that is written twice is a problem of the second.

        Raises:
            NotJsonError: The text is not an object, or cannot be read to its end.
        """
        seen: set[str] = set()
        position = self._space(self._expect("{", self._space(0)))
        more = not self.text.startswith("}", position)
        while more:
            start = position
            key, end = self._value(position)
            if not isinstance(key, str):
                raise NotJsonError("a name in double quotes is expected here", start)
            value, end = self._value(self._space(self._expect(":", self._space(end))))
            problem = self._taken() or (_twice(key) if key in seen else None)
            seen.add(key)
            yield Piece(key, value, start, problem)
            position, more = self._next(end, "}")
        self._end(self._expect("}", position))

    def _value(self, position: int) -> tuple[object, int]:
        try:
            return self._decoder.raw_decode(self.text, position)
        except json.JSONDecodeError as error:
            raise NotJsonError(f"this is not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}", error.pos) from None
        except RecursionError:
            raise NotJsonError("the brackets are nested too deeply", position) from None

    def _next(self, end: int, closing: str) -> tuple[int, bool]:
        """Where the next piece starts, and whether there is one."""
        position = self._space(end)
        if self.text.startswith(closing, position):
            return position, False
        return self._space(self._expect(",", position)), True

    def _space(self, position: int) -> int:
        found = _SPACE.match(self.text, position)
        return found.end() if found else position

    def _expect(self, mark: str, position: int) -> int:
        if not self.text.startswith(mark, position):
            raise NotJsonError(f"this is not valid JSON: `{mark}` is expected here", position)
        return position + 1

    def _end(self, position: int) -> None:
        position = self._space(position)
        if position < len(self.text):
            raise NotJsonError("more text follows after the end", position)

    def _taken(self) -> str | None:
        problem, self._problem = self._problem, None
        return problem

    def _object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        made = dict(pairs)
        if len(made) < len(pairs) and self._problem is None:
            self._problem = _twice(_repeated(key for key, _ in pairs))
        return made

    def _whole(self, digits: str) -> int | None:
        if len(digits) > MAX_DIGITS:
            self._problem = self._problem or f"a number has more than {MAX_DIGITS} digits"
            return None
        return int(digits)

    def _number(self, digits: str) -> float | None:
        number = float(digits) if len(digits) <= 10 * MAX_DIGITS else math.inf
        if math.isfinite(number):
            return number
        self._problem = self._problem or "a number is too large"
        return None

    def _constant(self, name: str) -> None:
        self._problem = self._problem or f"`{name}` is not a number"


def too_deep(value: object, most: int = MAX_DEPTH) -> bool:
    """Whether lists and mappings stand inside each other more than *most* levels deep."""
    level = [value]
    for _ in range(most + 1):
        level = [inner for one in level for inner in _inside(one)]
        if not level:
            return False
    return True


def _inside(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _repeated(keys: Iterable[str]) -> str:
    """The first key that has been there before."""
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            return key
        seen.add(key)
    raise AssertionError


def _twice(key: str) -> str:
    return f"`{key}` is written twice, and only one of them could count"
