"""All parts of a ruleset, in the order in which they need each other.

reads    everything that is written
gives    a `Ruleset`; what cannot be is reported and left out
"""

from __future__ import annotations

from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.program import Ruleset
from diversion_engine.ruleset.assembly.delegations import build_delegations, build_interim
from diversion_engine.ruleset.assembly.follow_ups import build_follow_ups
from diversion_engine.ruleset.assembly.identity import build_identity
from diversion_engine.ruleset.assembly.layers import Layers
from diversion_engine.ruleset.assembly.pathways import build_pathway
from diversion_engine.ruleset.assembly.promises import build_impossible, build_promises
from diversion_engine.ruleset.assembly.rules import build_rules
from diversion_engine.ruleset.assembly.scope import Scope
from diversion_engine.ruleset.assembly.terms import build_parameter, build_terms
from diversion_engine.ruleset.assembly.vocabulary import build_vocabulary
from diversion_engine.ruleset.assembly.written import Written


def assemble(written: Written, report: Report) -> Ruleset:
    """The ruleset that the files make up together."""
    vocabulary = build_vocabulary(written, report)
    scope = Scope.of(written, vocabulary, report)
    layers = Layers(report)
    return Ruleset(
        identity=build_identity(written.folders, report),
        vocabulary=vocabulary,
        rules=build_rules(written, layers, scope),
        terms=build_terms(written.terms, scope),
        parameters={str(name): build_parameter(name, document, report) for name, document in written.parameters.items()},
        delegations=build_delegations(written, layers, scope),
        interim=build_interim((one for file in written.files for one in file.interim), scope),
        pathways={str(name): build_pathway(name, document, scope) for name, document in written.pathways.items()},
        fallback_route=scope.pathways_in(name for file in written.files for name in file.fallback_route),
        says={str(name): str(term.says) for name, term in written.terms.items()},
        follow_ups=build_follow_ups(written, scope),
        cannot_be=build_impossible(written, scope),
        promises=build_promises(written, scope),
    )
