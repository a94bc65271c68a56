"""One pathway of the catalogue, with what comes instead of it.

Whether a student can be left with nothing, or with an officer, is asked in `checks.catalogue`.
"""

from __future__ import annotations

from diversion_engine.model.pathway import Contraindication, Pathway
from diversion_engine.model.vocabulary import Letter
from diversion_engine.ruleset.assembly.particulars import citations
from diversion_engine.ruleset.assembly.scope import Scope
from diversion_engine.ruleset.documents.pathways import PathwayDocument
from diversion_engine.ruleset.text.nodes import Text, span_of


def build_pathway(name: Text, document: PathwayDocument, scope: Scope) -> Pathway:
    """The pathway; where nothing is said about a student who must not take it, what comes when it is unavailable."""
    instead = document.instead
    unavailable = scope.pathways_in(instead.unavailable)
    return Pathway(
        name=str(name),
        title=str(document.title),
        says=str(document.says),
        family=str(document.family),
        family_title=str(document.family_title or ""),
        owner=str(document.owner),
        intrusiveness=document.intrusiveness,
        needs=scope.conditions.read(document.needs),
        never_when=tuple(Contraindication(scope.conditions.read(one.when), str(one.because)) for one in document.never_when),
        consent=tuple(map(str, document.consent)),
        unavailable=unavailable,
        declined=scope.pathways_in(instead.declined),
        excluded=unavailable if instead.excluded is None else scope.pathways_in(instead.excluded),
        after=scope.pathways_in(document.after),
        always_available=document.always_available,
        officer=document.officer,
        letter=Letter(document.letter),
        cite=citations(document.cite),
        span=span_of(name),
    )
