"""How a command ends."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes. Scripts rely on them, so a number never changes its meaning."""

    DONE = 0
    FINDINGS = 1
    """Something is wrong with what was given; the findings say what."""
    UNUSABLE = 2
    """The command was not understood, or a file cannot be read."""
    OPEN = 3
    """Decided, but a primary action is undetermined or in conflict. Only with `--strict`."""
    BUG = 70
    """The program failed; 70 is `EX_SOFTWARE` of sysexits.h."""
    INTERRUPTED = 130
    BROKEN_PIPE = 141
    """Whoever read our output stopped reading; 128 + SIGPIPE, as a shell reports it."""


INSTEAD = "go by the written policy, and report this to whoever looks after the program"
"""What to do where no answer can be relied on."""


class StopError(Exception):
    """Ends a command with something to say on standard error; the text never holds a fact's value."""

    def __init__(self, text: str, code: Exit = Exit.UNUSABLE) -> None:
        self.text = text
        self.code = code
        super().__init__(text)
