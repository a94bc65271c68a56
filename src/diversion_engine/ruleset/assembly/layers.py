"""In which layer a rule, an exception or a delegation stands.

reports  DE212 no layer, once for each file
"""

from __future__ import annotations

from dataclasses import dataclass, field

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.model.vocabulary import LAYERS
from diversion_engine.ruleset.documents.files import RulesFile
from diversion_engine.ruleset.documents.rules import DelegationDocument, ExceptionElsewhere, RuleDocument
from diversion_engine.ruleset.text.nodes import span_of

Layered = RuleDocument | ExceptionElsewhere | DelegationDocument


@dataclass(frozen=True, slots=True)
class Layers:
    """Finds layers, and remembers which files have been told that they lack one."""

    report: Report
    _told: list[RulesFile] = field(default_factory=list)

    def of(self, document: Layered, file: RulesFile) -> str:
        """The layer that a document names, else that of its file."""
        layer = document.layer or file.layer
        if layer is not None:
            return str(layer)
        if not ({"layer"} & (document.refused | file.refused) or any(one is file for one in self._told)):
            self._told.append(file)
            self.report.add(
                Code.NO_LAYER,
                f"`{document.id}` has no layer, because neither it nor its file says one",
                span_of(document.id),
                help="begin the file with a line such as `layer: district`",
            )
        # A rule may be anywhere below, an exception or delegation anywhere above: so nothing follows from the mistake.
        return LAYERS[-1] if isinstance(document, RuleDocument) else LAYERS[0]


def rank(layer: str) -> int:
    """The place of a layer: what stands higher comes first."""
    return LAYERS.index(layer)
