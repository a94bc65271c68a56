"""What the sentences of a catalogue do. There are as many actions as things that can be said, and not one for each wording.

Each takes the draft of a scenario, the step and what was filled into its sentence, and puts what was said into the draft.
It is a plain function: nothing is awaited, and nothing can be skipped from inside.
"""

from __future__ import annotations

from collections.abc import Mapping

from diversion_engine.review.answering import ANSWERING
from diversion_engine.review.filled import Action
from diversion_engine.review.happening import HAPPENING
from diversion_engine.review.knowing import KNOWING

POLICY = frozenset({"policy", "day"})
"""Sentences that are read before all others, because they say what the words of the others mean."""

ASKS = frozenset({"ask", "check"})
"""Sentences that ask."""

OTHER_POLICY = frozenset({"as-approved", "approved", "always-as-approved"})
"""Sentences that speak of another policy beside the one under review."""


ACTIONS: Mapping[str, Action] = {**KNOWING, **HAPPENING, **ANSWERING}
"""Everything that a sentence can do, beside naming the policy."""
