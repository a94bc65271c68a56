"""What may stand in a ruleset's files: one model per kind of thing, also the source of the editors' schema."""

from __future__ import annotations

from collections.abc import Set
from typing import Annotated, Any, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    WithJsonSchema,
    model_validator,
)

from diversion_engine.diagnostics.span import Span
from diversion_engine.model.event import ABOUT
from diversion_engine.model.vocabulary import Letter
from diversion_engine.ruleset.nodes import Entries, Text, span_of
from diversion_engine.ruleset.scalars import (
    Condition,
    Consent,
    Day,
    Degree,
    Flag,
    Identifier,
    Layer,
    Names,
    Number,
    Time,
    Whole,
    as_list,
    one_of,
)


class Document(BaseModel):
    """The base of all: no key that is not known, nothing changes after reading. It remembers the node it was read from."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, populate_by_name=False)

    _node: Entries = PrivateAttr(default_factory=Entries)

    @model_validator(mode="wrap")
    @classmethod
    def _remember(cls, node: Any, read: ModelWrapValidatorHandler[Self]) -> Self:
        made = read(node)
        if isinstance(node, Entries):
            made._node = node
        return made

    def entries(self) -> list[tuple[Text, Any]]:
        """The keys and values as they were typed."""
        return list(self._node.items())

    def entry(self, key: str) -> Any:
        """What was typed after a key, None when it was not typed."""
        return self._node.get(Text(key))

    @property
    def refused(self) -> Set[str]:
        """The keys that were typed with something that cannot stand there, and so are left out."""
        return self._node.refused

    def place(self, key: str, *, value: bool = False) -> Span:
        """Where a key stands, or its value; nowhere when it was not typed."""
        return span_of(self._node.get(Text(key)) if value else self._node.key(key))


class InForceDocument(Document):
    """The days on which something holds."""

    start: Day | None = Field(None, alias="from")
    until: Day | None = None


ALWAYS_IN_FORCE = InForceDocument.model_validate({})


class CitationDocument(Document):
    """A source and what it says."""

    source: Text
    says: Text = Text("")
    confidence: Annotated[Text, BeforeValidator(lambda value: one_of(value, ("V", "VX", "S", "M")))] | None = None
    check: Text = Text("")


class Manifest(Document):
    """`ruleset.yaml`."""

    id: Identifier
    title: Text
    version: Text
    extends: Names = []
    in_force: InForceDocument = ALWAYS_IN_FORCE
    contact: Text | None = None
    status: Annotated[
        Text,
        BeforeValidator(lambda value: one_of(value, ("unverified", "verified"))),
        WithJsonSchema({"enum": ["unverified", "verified"]}),
    ] = Text("unverified")
    verified_by: Text | None = None
    verified_on: Day | None = None


class TermDocument(Document):
    """A named condition."""

    says: Text
    when: Condition


class ParameterDocument(Document):
    """A figure that changes on given days."""

    values: dict[Day, Number]
    unit: Text | None = None
    says: Text = Text("")
    cite: list[CitationDocument] = []


class DutyDocument(Document):
    """Who owes what to whom by when."""

    duty: Text
    owed_by: Text
    owed_to: Text
    within: Time | None = None


class EffectsDocument(Document):
    """What a rule brings about."""

    must: Names = []
    may: Names = []
    must_not: Names = []
    offer: Names = []
    duty: list[DutyDocument] = []
    safeguard: Names = []


EFFECTS = tuple(EffectsDocument.model_fields)


class ExceptionDocument(Document):
    """A case in which its rule does not hold."""

    id: Identifier
    when: Condition
    because: Text = Text("")
    cite: list[CitationDocument] = []
    in_force: InForceDocument = ALWAYS_IN_FORCE


class ExceptionElsewhere(ExceptionDocument):
    """An exception that stands apart from its rule."""

    to: Text
    layer: Layer | None = None


class RuleDocument(EffectsDocument):
    """A rule."""

    id: Identifier
    title: Text
    layer: Layer | None = None
    when: Condition = None
    exceptions: list[ExceptionDocument] = []
    exceptions_allowed_by: list[Layer] = []
    because: Text
    cite: Annotated[list[CitationDocument], Field(min_length=1)]
    in_force: InForceDocument = ALWAYS_IN_FORCE


class RowDocument(EffectsDocument):
    """One row of a table; keys that are no effects are conditions on facts."""

    model_config = ConfigDict(extra="allow", frozen=True, arbitrary_types_allowed=True)

    id: Identifier
    title: Text | None = None
    exceptions: list[ExceptionDocument] = []
    because: Text | None = None
    cite: list[CitationDocument] = []
    in_force: InForceDocument | None = None


class RowsDocument(Document):
    """The rows of a matrix."""

    rows: list[RowDocument] = []


class TableDocument(Document):
    """Rules written as rows, here or in a CSV or XLSX file beside this one."""

    id: Identifier
    title: Text
    layer: Layer | None = None
    when: Condition = None
    because: Text
    cite: Annotated[list[CitationDocument], Field(min_length=1)]
    in_force: InForceDocument = ALWAYS_IN_FORCE
    rows: list[RowDocument] = []
    file: Text | None = None


class DelegationDocument(Document):
    """What a higher layer leaves to lower ones."""

    id: Identifier
    layer: Layer | None = None
    actions: Names
    effects: Annotated[
        list[Annotated[Text, BeforeValidator(lambda value: one_of(value, ("must", "may")))]], BeforeValidator(as_list)
    ]
    to: Annotated[list[Layer], BeforeValidator(as_list)]
    when: Condition = None
    because: Text
    cite: Annotated[list[CitationDocument], Field(min_length=1)]
    in_force: InForceDocument = ALWAYS_IN_FORCE


class InterimDocument(Document):
    """What staff do while a verdict is open."""

    action: Text
    says: Text
    if_possible: (
        Annotated[Text, BeforeValidator(lambda value: one_of(value, ("must", "may", "must_not", "not_called_for", "conflict")))]
        | None
    ) = None


class FactDocument(Document):
    """One fact of the vocabulary."""

    type: Annotated[
        Text,
        BeforeValidator(lambda value: one_of(value, ("boolean", "choice", "ordered", "set", "integer", "number"))),
        WithJsonSchema({"enum": ["boolean", "choice", "ordered", "set", "integer", "number"]}),
    ]
    values: Names = []
    start: Number | None = Field(None, alias="from")
    to: Number | None = None
    unit: Text | None = None
    ordinary: Any = None
    ask: Text = Text("")
    note: Text = Text("")
    source: Text | None = None
    protective: Flag = False
    protects: Names = []


class ActionDocument(Document):
    """One action of the vocabulary."""

    says: Text
    default: Annotated[Text, BeforeValidator(lambda value: one_of(value, ("not_called_for", "must_not")))] = Text(
        "not_called_for"
    )
    guarded: Flag = False
    primary: Flag = False
    anyone_may: Flag = False
    item: Flag = False


class DutyWordDocument(Document):
    """One duty of the vocabulary; without words for the family, a letter leaves it out."""

    says: Text
    family: Text = Text("")
    letter: Annotated[
        Text, BeforeValidator(lambda value: one_of(value, ("say", "hold"))), WithJsonSchema({"enum": ["say", "hold"]})
    ] = Text("say")


class ConductDocument(Document):
    """One conduct code; its flags are the groups it belongs to."""

    model_config = ConfigDict(extra="allow", frozen=True, arbitrary_types_allowed=True)

    says: Text | None = None
    note: Text | None = None
    topic: Text | None = None
    also: Names = []


class NeverDocument(Document):
    """When a pathway must not be used."""

    when: Condition
    because: Text


class InsteadDocument(Document):
    """What comes instead of a pathway."""

    unavailable: Names = []
    declined: Names = []
    excluded: Names | None = None


class PathwayDocument(Document):
    """One alternative."""

    title: Text
    says: Text
    family: Text
    family_title: Text | None = None
    owner: Text
    intrusiveness: Degree = 0
    needs: Condition = None
    never_when: list[NeverDocument] = []
    consent: Consent = []
    instead: InsteadDocument = InsteadDocument()
    after: Names = []
    always_available: Flag = False
    officer: Flag = False
    letter: Annotated[
        Text, BeforeValidator(lambda value: one_of(value, tuple(Letter))), WithJsonSchema({"enum": [*Letter]})
    ] = Text("say")
    cite: list[CitationDocument] = []


class EventDocument(Document):
    """One event that a follow-up waits for, and what it is about."""

    event: Annotated[Names, Field(min_length=1)]
    step: Names = []
    task: Names = []
    person: Names = []
    agreement: Names = []
    action: Names = []


class AbsenceDocument(EventDocument):
    """An event that must not have happened."""

    within: Time | None = None
    ever: Flag = False


class TotalDocument(Document):
    """A total that must be reached in the school year."""

    of: Annotated[Text, BeforeValidator(lambda value: one_of(value, ("days",))), WithJsonSchema({"enum": ["days"]})]
    at_least: Whole | None = None
    more_than: Whole | None = None


class ThenDocument(Document):
    """What a follow-up brings about."""

    task: list[DutyDocument] = []
    instead: Flag = False
    step: Names = []
    escalate: Text | None = None
    decide_again: Annotated[Any, WithJsonSchema({"anyOf": [{"enum": [True]}, {"type": "object"}]})] = None
    says: Text = Text("")


def _as_entries(value: object) -> object:
    return [value] if isinstance(value, Entries) else value


class FollowUpDocument(Document):
    """What comes next when something has happened in a case, or has not happened in time."""

    id: Identifier
    title: Text
    after: Annotated[list[EventDocument], BeforeValidator(_as_entries), Field(min_length=1)]
    same: Annotated[list[Annotated[Text, BeforeValidator(lambda value: one_of(value, ABOUT))]], BeforeValidator(as_list)] = []
    within: Time | None = None
    times: Whole = 1
    unless: AbsenceDocument | None = None
    verdict: dict[Text, Names] = {}
    total: TotalDocument | None = None
    then: ThenDocument
    because: Text
    cite: Annotated[list[CitationDocument], Field(min_length=1)]
    in_force: InForceDocument = ALWAYS_IN_FORCE


class ImpossibleDocument(Document):
    """Facts that contradict each other."""

    when: Condition
    says: Text


_Changing = Annotated[
    Any,
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": {"type": "string"}},
                {
                    "type": "object",
                    "additionalProperties": {"anyOf": [{"type": "string"}, {"type": "boolean"}, {"type": "array"}]},
                },
            ]
        }
    ),
]


class PromiseDocument(Document):
    """What holds in every incident in which `where` does."""

    id: Identifier
    says: Text
    where: Condition = None
    always: dict[Text, Names] = {}
    never: dict[Text, Names] = {}
    sometimes: dict[Text, Names] = {}
    leads_to: Names = []
    never_leads_to: Names = []
    sometimes_leads_to: Names = []
    has_route: Flag = False
    changing_only: _Changing = None
    never_raises: Names = []
    never_changes: Names = []
    learning_more_never_takes_away: Names = []
    cite: list[CitationDocument] = []


class RulesFile(Document):
    """Any file but `ruleset.yaml`.

    `_lost` are names that the file defines in a way that cannot be read: that they are missing says nothing more.
    """

    _lost: set[str] = PrivateAttr(default_factory=set)

    layer: Layer | None = None
    terms: dict[Text, TermDocument] = {}
    parameters: dict[Text, ParameterDocument] = {}
    rules: list[RuleDocument] = []
    tables: list[TableDocument] = []
    exceptions: list[ExceptionElsewhere] = []
    delegations: list[DelegationDocument] = []
    interim: list[InterimDocument] = []
    fallback_route: Names = []
    facts: dict[Text, FactDocument] = {}
    conduct: dict[Text, ConductDocument] = {}
    demographics: Names = []
    actions: dict[Text, ActionDocument] = {}
    duties: dict[Text, DutyWordDocument] = {}
    pathways: dict[Text, PathwayDocument] = {}
    follow_ups: list[FollowUpDocument] = []
    cannot_be: list[ImpossibleDocument] = []
    promises: list[PromiseDocument] = []
