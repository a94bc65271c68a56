"""Nothing that a proof found is shown before `semantics` has said the same.

reads    a model and the encodings that it is a model of
gives    the cases, decided by definition
raises   `ProofFaultError` where the two differ: the encoding is wrong, and nothing it said can be used
"""

from __future__ import annotations

from dataclasses import dataclass

from diversion_engine.engines.proof.encoding import Encoding
from diversion_engine.engines.proof.logic import Model
from diversion_engine.errors import ProofFaultError
from diversion_engine.model.decision import Outcome
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.vocabulary import Verdict
from diversion_engine.semantics.decide import decide


@dataclass(frozen=True, slots=True, repr=False)
class Case:
    """A made-up incident that shows something, with what its program decides on it."""

    program: Program
    facts: Facts
    outcome: Outcome


def replayed(model: Model, encoding: Encoding) -> Case:
    """The case that a model stands for, when `semantics` decides on it as the encoding does.

    Raises:
        ProofFaultError: It does not.
    """
    program = encoding.program
    facts = encoding.space.facts_of(model, encoding.incident)
    facts = Facts({name: value for name, value in facts.values.items() if name in program.vocabulary.facts}, facts.unknowable)
    outcome = decide(program, facts)
    for action, ruling in outcome.verdicts.items():
        possible = {verdict for verdict in Verdict if model[encoding.possible(action, verdict)]}
        # Refining may exclude more than Kleene's logic does, and never less.
        if not set(ruling.possible) <= possible or (not encoding.space.unknown and set(ruling.possible) != possible):
            raise ProofFaultError(program.identity.id, f"the verdict on `{action}`")
    steps = {step.pathway for step in outcome.route}
    if steps != {name for name in program.pathways if model[encoding.routes.on_route(name)]}:
        raise ProofFaultError(program.identity.id, "the route")
    return Case(program, facts, outcome)
