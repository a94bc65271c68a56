"""Keys that name something else: what may be typed there, and which names an editor offers.

A document says that `offer` takes names of pathways; which pathways there are is known to `assembly`, which looks them up,
and to `json_schema`, which fills the definitions in that are named here.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic_core import CoreSchema, core_schema

from diversion_engine.ruleset.text.nodes import Entries, Text


class OneOrMore:
    """Lets a list of one be written without brackets."""

    def __init__(self, of: type[Text | Entries] = Text) -> None:
        self.of = of

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self._as_list, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        several = handler(schema)
        return {"anyOf": [several["items"], several]}

    def _as_list(self, value: object) -> object:
        return [value] if isinstance(value, self.of) else value


DEFINITIONS = ("Actions", "Changes", "Condition", "Duties", "Events", "Pathways", "SomeDuties", "Verdicts")
"""What `json_schema` defines for an editor."""


def _offered(definition: str) -> WithJsonSchema:
    assert definition in DEFINITIONS
    return WithJsonSchema({"$ref": f"#/$defs/{definition}"})


Names = Annotated[list[Text], OneOrMore()]
"""Names of any kind, or the only one without brackets."""

Action = Annotated[Text, _offered("Actions")]
Actions = Annotated[Names, _offered("Actions")]
Duty = Annotated[Text, _offered("Duties")]
Duties = Annotated[Names, _offered("SomeDuties")]
Events = Annotated[Names, _offered("Events")]
Pathways = Annotated[Names, _offered("Pathways")]

Verdicts = Annotated[dict[Text, Names], _offered("Verdicts")]
"""Actions, and verdicts on each."""

Condition = Annotated[Any, _offered("Condition")]
"""What `conditions` reads."""

Changes = Annotated[Any, _offered("Changes")]
"""The facts that a promise is about when they change: their names, or conditions on them."""
