"""Single values as people type them: dates, numbers, flags, names, lengths of time.

reads    a text node
gives    a value, or the node itself where its place still matters
raises   pydantic's own error, with the code, the sentence and the help of a finding
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from diversion_engine.diagnostics.suggest import did_you_mean, listed, nearest
from diversion_engine.model.rule import Within
from diversion_engine.model.vocabulary import LAYERS
from diversion_engine.ruleset.text.nodes import Text

IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")
MOST_INTRUSIVE = 9
UNITS = ("hours", "calendar days", "school days", "business days")


def wrong(message: str, help_: str | None = None, code: str = "WRONG_VALUE") -> PydanticCustomError:
    """The error that becomes a finding: one sentence, an instruction, and the name of a `Code`."""
    return PydanticCustomError("diversion", "{message}", {"message": message, "help": help_, "code": code})


def typed(value: object) -> str:
    """The text that was typed, or an error when something else stands there."""
    if not isinstance(value, Text):
        raise wrong("a single value is expected here", "write one word or number", "WRONG_SHAPE")
    return value


class OneOf:
    """Lets a field hold one of these words and nothing else, and offers them in an editor."""

    def __init__(self, *words: str) -> None:
        self.words = words

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"enum": [str(word) for word in self.words]}

    def _check(self, value: object) -> object:
        text = typed(value)
        if text not in self.words:
            # All of them are named in the message: only a slip of the keyboard is worth a guess.
            meant = nearest(text, self.words, cutoff=0.75)
            help_ = f"did you mean `{meant}`?" if meant else "write one of these"
            raise wrong(f"`{text[:40]}` is not one of {listed(self.words)}", help_)
        return value


def parse_date(value: object) -> date:
    """The day that was typed, as YYYY-MM-DD."""
    text = typed(value)
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise wrong(f"`{text[:40]}` is not a date", "write the year, month and day, as in 2026-08-01", "BAD_DATE") from None


def parse_number(value: object) -> float:
    """The number that was typed; plain digits with an optional sign and decimal point."""
    text = typed(value)
    if not re.fullmatch(r"-?\d{1,15}(\.\d{1,10})?", text):
        raise wrong(f"`{text[:40]}` is not a number", "write digits only, as in 50 or 12.5")
    return float(text)


def _parse_whole(value: object) -> int:
    number = parse_number(value)
    if number != int(number):
        raise wrong(f"`{value}` is not a whole number", "write digits only, as in 3")
    return int(number)


def _parse_degree(value: object) -> int:
    degree = _parse_whole(value)
    if not 0 <= degree <= MOST_INTRUSIVE:
        raise wrong(
            f"`{value}` is not from 0 to {MOST_INTRUSIVE}",
            f"write 0 for a word in passing, up to {MOST_INTRUSIVE} for a placement",
        )
    return degree


def _parse_flag(value: object) -> bool:
    text = typed(value)
    if text not in ("true", "false"):
        raise wrong(f"`{text[:40]}` is neither `true` nor `false`", "write true or false")
    return text == "true"


def _parse_within(value: object) -> Within:
    text = typed(value)
    if text == "immediately":
        return Within(0, "hours")
    amount, _, unit = text.partition(" ")
    plural = unit if unit.endswith("s") else f"{unit}s"
    if not re.fullmatch(r"\d{1,4}", amount) or plural not in UNITS:
        raise wrong(f"`{text[:40]}` is not a length of time", f"write `immediately`, or a number and one of {listed(UNITS)}")
    return Within(int(amount), plural)


def _identifier(value: object) -> object:
    text = typed(value)
    if not IDENTIFIER.fullmatch(text):
        plain = re.sub(r"[^a-z0-9.]+", "-", text[:40].lower()).strip("-.") or "small-theft"
        raise wrong(f"`{text[:40]}` cannot be an id", f"use lower-case letters, digits, dots and dashes, as in `{plain}`")
    return value


def _layer(value: object) -> object:
    text = typed(value)
    if text not in LAYERS:
        raise wrong(
            f"there is no layer `{text[:40]}`",
            did_you_mean(text, LAYERS, otherwise=f"the layers are {listed(LAYERS)}"),
            "UNKNOWN_NAME",
        )
    return value


_DATE_SCHEMA = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
Day = Annotated[date, BeforeValidator(parse_date), WithJsonSchema(_DATE_SCHEMA)]
Number = Annotated[float, BeforeValidator(parse_number), WithJsonSchema({"type": "number"})]
Whole = Annotated[int, BeforeValidator(_parse_whole), WithJsonSchema({"type": "integer"})]
Degree = Annotated[int, BeforeValidator(_parse_degree), WithJsonSchema({"type": "integer"})]
Flag = Annotated[bool, BeforeValidator(_parse_flag), WithJsonSchema({"type": "boolean"})]
Identifier = Annotated[Text, BeforeValidator(_identifier)]
Layer = Annotated[Text, BeforeValidator(_layer), WithJsonSchema({"enum": list(LAYERS)})]
Time = Annotated[
    Within, BeforeValidator(_parse_within), WithJsonSchema({"type": "string", "examples": ["24 hours", "immediately"]})
]
