"""What may stand in a crosswalk file. `rulesets/crosswalks/README.md` explains each key with examples."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field, ModelWrapValidatorHandler, PrivateAttr, model_validator

from diversion_engine.adapters.meaning import ROLES
from diversion_engine.ruleset.documents.document import ALWAYS_IN_FORCE, Document, InForceDocument
from diversion_engine.ruleset.documents.names import Names
from diversion_engine.ruleset.documents.scalars import Identifier, OneOf
from diversion_engine.ruleset.text.nodes import Entries, Text


class EntryDocument(Document):
    """What one code means. Keys that do not stand here are facts, with the value that the code settles."""

    model_config = ConfigDict(extra="allow", frozen=True, arbitrary_types_allowed=True)

    conduct: Names | None = None
    possible_conduct: Names = Field(default_factory=list)
    cannot_tell: Names = Field(default_factory=list)
    role: Annotated[Text, OneOf(*ROLES)] | None = None
    demographics: dict[Text, Text] = Field(default_factory=dict)
    note: Text = Text("")
    source: Text = Text("")
    _keys: dict[str, Text] = PrivateAttr(default_factory=dict)

    @model_validator(mode="wrap")
    @classmethod
    def _with_places(cls, value: object, handler: ModelWrapValidatorHandler[EntryDocument]) -> EntryDocument:
        # pydantic copies the names of keys that no field has, and a copy has no place.
        made = handler(value)
        if isinstance(value, Entries):
            made._keys.update({str(key): key for key in value})
        return made

    @property
    def written(self) -> dict[Text, Any]:
        """The facts with their values, as they stand in the file."""
        return {self._keys.get(name, Text(name)): node for name, node in (self.model_extra or {}).items()}


class ListDocument(Document):
    """The codes of one namespace.

    `each_act_has_a_row: true` says that staff record one row for everything that a student is reported to have done,
    so that what no row names did not happen. Without it, a record may leave something out.
    """

    says: Text = Text("")
    source: Text = Text("")
    each_act_has_a_row: Annotated[Text, OneOf("true", "false")] = Text("false")
    codes: dict[Text, EntryDocument]


class CrosswalkDocument(Document):
    """A crosswalk.

    `standing` are facts that hold for every record of the district, such as an agreement that is in force. `left_out`
    names lists of the same source that the file does not explain, each with the reason.
    """

    id: Identifier
    title: Text
    version: Text
    source: Text
    extends: Names = Field(default_factory=list)
    in_force: InForceDocument = ALWAYS_IN_FORCE
    extension: Text | None = None
    standing: dict[Text, Any] = Field(default_factory=dict)
    left_out: dict[Text, Text] = Field(default_factory=dict)
    when_several: dict[Text, Annotated[Names, Field(min_length=1)]] = Field(default_factory=dict)
    lists: dict[Text, ListDocument] = Field(default_factory=dict)
