"""One hash for everything that can change a decision or the words of it.

Places in files, the order of files and comments do not count, so moving a rule to another file leaves the
fingerprint as it is.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from diversion_engine.model.program import Ruleset

_LEFT_OUT = {"span", "fingerprint", "contact", "cannot_be", "promises"}


def fingerprint(ruleset: Ruleset) -> str:
    """`sha256:` and 64 hexadecimal digits."""
    text = json.dumps(_data(ruleset), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def signed(ruleset: Ruleset) -> Ruleset:
    """The same ruleset, which carries its own fingerprint."""
    return replace(ruleset, identity=replace(ruleset.identity, fingerprint=fingerprint(ruleset)))


def _data(value: object) -> Any:
    if is_dataclass(value):
        kept = {field.name: _data(getattr(value, field.name)) for field in fields(value) if field.name not in _LEFT_OUT}
        return {"": type(value).__name__, **kept}
    if isinstance(value, Mapping):
        return {str(key): _data(item) for key, item in value.items()}
    if isinstance(value, frozenset | set):
        return sorted((_data(item) for item in value), key=str)
    if isinstance(value, tuple | list):
        return [_data(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value
