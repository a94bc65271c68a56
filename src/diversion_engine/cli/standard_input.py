"""Standard input, looked at far enough to tell one referral from many.

One JSON object may be spread over lines; JSON Lines has an object on each. The second line that is not empty shows
which it is: inside an object no line can begin with another one.
"""

from __future__ import annotations

import sys
from collections import deque
from io import BytesIO
from typing import IO, cast

from diversion_engine.adapters.files import MAX_BYTES
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding
from diversion_engine.errors import FactsRejectedError

NAME = "standard input"
STANDARD_INPUT = "-"
"""How it is written in place of a file."""


class StandardInput:
    """The stream, with the lines that were looked at put back in front of it."""

    def __init__(self, stream: IO[bytes] | None = None) -> None:
        self._stream = stream or (sys.stdin.buffer if sys.stdin is not None else BytesIO())
        self._seen: deque[bytes] = deque()

    def holds_many(self) -> bool:
        """Whether there is more than one object."""
        found = 0
        while line := self._stream.readline(MAX_BYTES + 1):
            self._seen.append(line)
            found += bool(line.strip())
            if found == 2:  # the second line tells
                return line.lstrip().startswith(b"{")
        return False

    def readline(self, size: int = -1) -> bytes:
        """The next line, as a file gives it."""
        return self._seen.popleft() if self._seen else self._stream.readline(size)

    def lines(self) -> IO[bytes]:
        """The stream for a reader that wants line after line."""
        return cast("IO[bytes]", self)

    def text(self) -> str:
        """All of it, as one text.

        Raises:
            FactsRejectedError: It is too long, or not UTF-8.
        """
        content = b"".join(self._seen) + self._stream.read(MAX_BYTES + 1)
        self._seen.clear()
        if len(content) > MAX_BYTES:
            raise FactsRejectedError([_unreadable(f"{NAME} is longer than {MAX_BYTES:,} bytes", "write one object a line")])
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise FactsRejectedError([_unreadable(f"{NAME} is not text in UTF-8", "send it as UTF-8")]) from None


def _unreadable(message: str, help_: str) -> Finding:
    return Finding(Code.FACTS_UNREADABLE, message, help=help_)
