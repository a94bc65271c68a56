"""The two kinds of files: `ruleset.yaml`, and every other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import PrivateAttr

from diversion_engine.ruleset.documents.document import ALWAYS_IN_FORCE, Document, InForceDocument
from diversion_engine.ruleset.documents.follow_ups import FollowUpDocument
from diversion_engine.ruleset.documents.names import Names, Pathways
from diversion_engine.ruleset.documents.pathways import PathwayDocument
from diversion_engine.ruleset.documents.promises import PromiseDocument
from diversion_engine.ruleset.documents.rules import (
    DelegationDocument,
    ExceptionElsewhere,
    InterimDocument,
    RuleDocument,
    TableDocument,
)
from diversion_engine.ruleset.documents.scalars import Day, Identifier, Layer, OneOf
from diversion_engine.ruleset.documents.vocabulary import (
    ActionDocument,
    ConductDocument,
    DutyWordDocument,
    FactDocument,
    ImpossibleDocument,
    ParameterDocument,
    TermDocument,
)
from diversion_engine.ruleset.text.nodes import Text


class Manifest(Document):
    """`ruleset.yaml`."""

    id: Identifier
    title: Text
    version: Text
    extends: Names = []
    in_force: InForceDocument = ALWAYS_IN_FORCE
    contact: Text | None = None
    status: Annotated[Text, OneOf("unverified", "verified")] = Text("unverified")
    verified_by: Text | None = None
    verified_on: Day | None = None


class RulesFile(Document):
    """Any file but `ruleset.yaml`."""

    _lost: frozenset[str] = PrivateAttr(default=frozenset())

    layer: Layer | None = None
    terms: dict[Text, TermDocument] = {}
    parameters: dict[Text, ParameterDocument] = {}
    rules: list[RuleDocument] = []
    tables: list[TableDocument] = []
    exceptions: list[ExceptionElsewhere] = []
    delegations: list[DelegationDocument] = []
    interim: list[InterimDocument] = []
    fallback_route: Pathways = []
    facts: dict[Text, FactDocument] = {}
    conduct: dict[Text, ConductDocument] = {}
    demographics: Names = []
    actions: dict[Text, ActionDocument] = {}
    duties: dict[Text, DutyWordDocument] = {}
    pathways: dict[Text, PathwayDocument] = {}
    follow_ups: list[FollowUpDocument] = []
    cannot_be: list[ImpossibleDocument] = []
    promises: list[PromiseDocument] = []

    @property
    def lost(self) -> frozenset[str]:
        """The names that it defines in a way that cannot be read: that they are missing says nothing more."""
        return self._lost

    def without(self, names: Iterable[str]) -> Self:
        """This file, from which these names are lost."""
        self._lost = frozenset(names)
        return self
