"""All measures of one review: what is reached, what is shown both ways, which slips would be noticed."""

from __future__ import annotations

from collections.abc import Callable

from diversion_engine.review.measures.found import Measures
from diversion_engine.review.review import Review

SAMPLE = 100
"""How many slips are tried unless more are asked for."""


def measure(
    review: Review, *, sample: int | None = SAMPLE, seed: int = 1, progress: Callable[[int, int], None] | None = None
) -> Measures:
    """Measure a review.

    Args:
        review: The review; what it could not read, drafts, and what disagrees are left out.
        sample: How many slips are tried, drawn with the seed; None for all.
        seed: What they are drawn with.
        progress: Told how many slips were tried, and how many are to be.
    """
    raise NotImplementedError
