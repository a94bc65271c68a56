"""The hash chain: what each entry's hash covers, and how a payload is bound to it without being part of it.

    reads    an entry's columns; a payload's text and its salt
    gives    SHA-256 hashes in hexadecimal

An entry's hash covers every other column and the hash before it. Of the payload it covers only a commitment, a keyed
hash under a random salt that is stored beside the payload. When both are removed, the commitment says nothing
about what was there, not even to somebody who tries every likely payload, and the chain is still whole.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from typing import Any

COVERED = (
    "position",
    "case_id",
    "number",
    "key",
    "kind",
    "at",
    "recorded",
    "by_role",
    "about",
    "policy",
    "rules",
    "fact_names",
    "commitment",
    "previous",
)
"""The columns under an entry's hash: all but the hash."""

_NUMBERS = ("position", "number")
_PURPOSE = "diversion-engine case log 1"


def new_salt() -> str:
    """Thirty-two random bytes."""
    return secrets.token_hex(32)


def commitment(salt: str, body: str) -> str:
    """What binds an entry to its payload."""
    return hmac.new(_bytes(salt), _bytes(body), hashlib.sha256).hexdigest()


def entry_hash(row: Mapping[str, Any]) -> str | None:
    """The hash of an entry, or None when a column holds what no entry ever had."""
    values = [row[name] for name in COVERED]
    if not all(type(row[name]) is (int if name in _NUMBERS else str) for name in COVERED):
        return None
    # A list in JSON: where one column ends and the next begins is part of what is hashed.
    return hashlib.sha256(_bytes(json.dumps([_PURPOSE, *values]))).hexdigest()


def _bytes(text: str) -> bytes:
    # Damaged text reaches here as lone surrogates, and has to give a hash as well: another one.
    return text.encode("utf-8", "surrogateescape")
