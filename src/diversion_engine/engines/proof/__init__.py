"""Proof: what holds in every incident, with a made-up case where it does not. Needs the extra `review`.

What other modules use:

    prove(program, promise) → Proved | Broken(claim, cases) | NoCase | Unsettled
    Prover(program, promises)     the same for several promises about one program
    Space([old, new])             all incidents that the programs can be asked about; cells are computed jointly
    Space([old, new], unknown=True)      the same with facts that may be missing
    Encoding(space, program)      the program as formulas over the space's incident:
        .status(rule) .condition(expression)     Truths(certain, possible); equal where every fact is known
        .possible(action, verdict) .one_of(action, verdicts) .decided(action, verdict, layers)
        .routes.on_route(pathway) .owes(duty) .says(sentence)
    every, some, negated, differ  to combine formulas
    space.plainest(*formulas)     Model | None | NotSettled; the incident with the fewest facts away from an ordinary day
    replayed(model, encoding)     Case(program, facts, outcome), confirmed by `semantics`, or `ProofFaultError`

Two versions differ on an action where `differ(one.possible(action, v), other.possible(action, v))` has a model. To list
all differences, ask, leave out what was found (`plainest(formula, negated(found))`), and go on until the answer is None.
NotSettled is an answer of its own and has to be said.
"""

from diversion_engine.engines.proof.encoding import Encoding
from diversion_engine.engines.proof.logic import NotSettled, differ, every, negated, some
from diversion_engine.engines.proof.promises import Answer, Broken, NoCase, Proved, Prover, Unsettled, prove
from diversion_engine.engines.proof.replay import Case, replayed
from diversion_engine.engines.proof.space import Space

__all__ = [
    "Answer",
    "Broken",
    "Case",
    "Encoding",
    "NoCase",
    "NotSettled",
    "Proved",
    "Prover",
    "Space",
    "Unsettled",
    "differ",
    "every",
    "negated",
    "prove",
    "replayed",
    "some",
]
