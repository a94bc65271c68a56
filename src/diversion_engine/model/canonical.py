"""A frozen value as text, the same for equal values: sets are put in order, so no text differs from one run to the next."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any


def canonical(value: object, without: Collection[str] = ()) -> str:
    """The value as JSON text; fields of dataclasses whose names are in *without* do not count."""
    return json.dumps(_data(value, without), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _data(value: object, without: Collection[str]) -> Any:
    if is_dataclass(value):
        kept = {one.name: _data(getattr(value, one.name), without) for one in fields(value) if one.name not in without}
        return {"": type(value).__name__, **kept}
    if isinstance(value, Mapping):
        return {str(key): _data(item, without) for key, item in value.items()}
    if isinstance(value, frozenset | set):
        return sorted((_data(item, without) for item in value), key=str)
    if isinstance(value, tuple | list):
        return [_data(item, without) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value
