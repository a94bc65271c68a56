"""What a higher layer leaves to lower ones, and what staff do while a verdict is open.

reads    every file
gives    delegations, ordered by layer and id; interim instructions, in the order in which they are written
reports  DE205 defined twice, DE308 delegation upward
"""

from __future__ import annotations

from collections.abc import Iterable

from diversion_engine.diagnostics.codes import Code
from diversion_engine.model.rule import Delegation, Interim
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.ruleset.assembly.layers import Layers, rank
from diversion_engine.ruleset.assembly.particulars import citations, in_force
from diversion_engine.ruleset.assembly.scope import Scope, by_id
from diversion_engine.ruleset.assembly.written import Written
from diversion_engine.ruleset.documents.rules import DelegationDocument, InterimDocument
from diversion_engine.ruleset.text.nodes import span_of


def build_delegations(written: Written, layers: Layers, scope: Scope) -> tuple[Delegation, ...]:
    """All delegations of all files."""
    made = by_id(
        (_delegation(one, layers.of(one, file), scope) for file in written.files for one in file.delegations),
        "delegations",
        scope.report,
    )
    return tuple(sorted(made.values(), key=lambda one: (rank(one.layer), one.id)))


def build_interim(documents: Iterable[InterimDocument], scope: Scope) -> tuple[Interim, ...]:
    """The interim instructions on actions that exist."""
    return tuple(
        Interim(action, str(one.says), Verdict(one.if_possible) if one.if_possible else None, span_of(one.action))
        for one in documents
        for action in scope.actions_in([one.action])
    )


def _delegation(document: DelegationDocument, layer: str, scope: Scope) -> Delegation:
    for lower in document.to:
        if rank(lower) <= rank(layer):
            scope.report.add(
                Code.DELEGATION_UPWARD,
                f"`{document.id}` stands in `{layer}` and cannot delegate to `{lower}`",
                span_of(lower),
                help="delegate to a lower layer, or move the delegation to a higher one",
            )
    return Delegation(
        id=str(document.id),
        layer=layer,
        actions=scope.actions_in(document.actions),
        effects=tuple(map(Verdict, document.effects)),
        to=tuple(map(str, document.to)),
        when=scope.conditions.read(document.when),
        because=str(document.because),
        cite=citations(document.cite),
        in_force=in_force(document.in_force, document.id, scope.report),
        span=span_of(document.id),
    )
