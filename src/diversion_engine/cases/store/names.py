"""The shapes of what stands in a column that is never expunged: ids, keys, roles, names. Free text has no such shape."""

from __future__ import annotations

import re
from collections.abc import Mapping
from uuid import uuid4

from diversion_engine.cases.store.errors import BadNameError
from diversion_engine.model.event import ABOUT

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,63}", re.ASCII)
_NAME = re.compile(r"[a-z0-9][a-z0-9._/-]{0,127}", re.ASCII)
_ROLE = re.compile(r"\w[\w ./'-]{0,99}")
_FINGERPRINT = re.compile(r"(sha256:)?[0-9a-z]{1,64}", re.ASCII)


def new_case_id() -> str:
    """An id that says nothing about anybody."""
    return str(uuid4())


def new_key() -> str:
    """A key for one attempt to append."""
    return str(uuid4())


def checked_id(case_id: str) -> str:
    """The id of a case. A digit is needed, because what has none is a person's name more often than a number of a file."""
    if not _ID.fullmatch(case_id) or not any(letter.isdigit() for letter in case_id):
        msg = "a case id takes letters, digits, `.`, `_` and `-`, 64 at most, and at least one digit; never a name"
        raise BadNameError(msg)
    return case_id


def checked_key(key: str) -> str:
    """A key for an attempt."""
    if not _KEY.fullmatch(key):
        msg = "a key takes letters, digits, `.`, `_`, `:` and `-`, 64 at most"
        raise BadNameError(msg)
    return key


def checked_role(role: str) -> str:
    """A role, such as `principal` or `any staff`."""
    if not _ROLE.fullmatch(role):
        msg = "a role is one short line, such as `principal`"
        raise BadNameError(msg)
    return role


def checked_about(about: Mapping[str, str]) -> dict[str, str]:
    """What an event is about, in order."""
    for key, name in about.items():
        if key not in ABOUT or not _ROLE.fullmatch(name):
            msg = "what an event is about is a pathway, a task, a role, an agreement or an action, by a short name"
            raise BadNameError(msg)
    return dict(sorted(about.items()))


def only_names(names: set[str]) -> list[str]:
    """Those that have the shape of a rule's or fact's name, in order; a sentence in their place is left to the payload."""
    return sorted(name for name in names if _NAME.fullmatch(name))


def fingerprint(text: str) -> str:
    """A policy's fingerprint, or nothing when it has not the shape of one."""
    return text if _FINGERPRINT.fullmatch(text) else ""
