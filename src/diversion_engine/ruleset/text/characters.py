"""Characters that cannot stand in a ruleset, or that would be taken for a space."""

from __future__ import annotations

import re

from diversion_engine.diagnostics.finding import Label
from diversion_engine.ruleset.text.places import Places
from diversion_engine.ruleset.text.problem import Problem

UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What YAML does not allow anywhere, not even in quotes."""

OTHER_SPACE = re.compile("(?:^|\n)[ ]*(?:- +)?([\xa0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff])")
"""A character at the beginning of a line that looks like the space bar's, or like nothing, and is not."""


def odd_character(text: str, file: str) -> Problem | None:
    """A character that cannot stand in a ruleset, or that would be taken for a space, if there is one."""
    if text.startswith("{\\rtf"):
        message = "the file was saved by a word processor, with its formatting"
        return Problem(message, (Label(Places(text, file).at(0)),), "save it again as plain text")
    found = UNPRINTABLE.search(text)
    if found is not None:
        return Problem(
            f"the file holds the character {_point(found[0])}, which is not text",
            (Label(Places(text, file).at(found.start())),),
            "delete it, or save the file again as plain text",
        )
    found = OTHER_SPACE.search(text)
    if found is not None:
        return Problem(
            f"the line begins with the character {_point(found[1])}, which looks like a space and is not one",
            (Label(Places(text, file).at(found.start(1))),),
            "delete it, and type a space if one is needed",
        )
    return None


def _point(character: str) -> str:
    return f"U+{ord(character):04X}"
