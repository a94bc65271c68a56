"""The catalogue of alternatives: what helps instead, and what comes when that cannot be."""

from __future__ import annotations

from typing import Annotated

from diversion_engine.model.vocabulary import Letter
from diversion_engine.ruleset.documents.document import CitationDocument, Document
from diversion_engine.ruleset.documents.names import Condition, OneOrMore, Pathways
from diversion_engine.ruleset.documents.scalars import Degree, Flag, OneOf
from diversion_engine.ruleset.text.nodes import Text


class NeverDocument(Document):
    """When a pathway must not be used."""

    when: Condition
    because: Text


class InsteadDocument(Document):
    """What comes instead of a pathway."""

    unavailable: Pathways = []
    declined: Pathways = []
    excluded: Pathways | None = None


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
    consent: Annotated[list[Annotated[Text, OneOf("student", "guardian", "target", "target-guardian")]], OneOrMore()] = []
    instead: InsteadDocument = InsteadDocument()
    after: Pathways = []
    always_available: Flag = False
    officer: Flag = False
    letter: Annotated[Text, OneOf(*Letter)] = Text("say")
    cite: list[CitationDocument] = []
