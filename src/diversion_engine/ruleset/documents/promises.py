"""What a ruleset promises."""

from __future__ import annotations

from diversion_engine.ruleset.documents.document import CitationDocument, Document
from diversion_engine.ruleset.documents.names import Actions, Changes, Condition, Pathways, Verdicts
from diversion_engine.ruleset.documents.scalars import Flag, Identifier
from diversion_engine.ruleset.text.nodes import Text


class PromiseDocument(Document):
    """What holds in every incident in which `where` does."""

    id: Identifier
    says: Text
    where: Condition = None
    always: Verdicts = {}
    never: Verdicts = {}
    sometimes: Verdicts = {}
    leads_to: Pathways = []
    never_leads_to: Pathways = []
    sometimes_leads_to: Pathways = []
    has_route: Flag = False
    changing_only: Changes = None
    never_raises: Actions = []
    never_changes: Actions = []
    learning_more_never_takes_away: Pathways = []
    cite: list[CitationDocument] = []
