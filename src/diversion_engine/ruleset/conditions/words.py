"""The words of conditions, which no fact, term or column can have as its name."""

from __future__ import annotations

GROUPING = ("all", "any", "none", "not", "known")
"""What joins conditions."""

JOINING = {"and": "all", "or": "any", "nor": "none", "neither": "none"}
"""What people write for a word that joins conditions; by its letters alone, `and` is nearest to `any`."""

COMPARISONS = ("at_least", "at_most", "more_than", "less_than", "between")
MEMBERSHIP = ("includes", "includes_all", "excludes", "only")
WORDS = (*COMPARISONS, "is_not", *MEMBERSHIP)
"""What may be said of one fact."""
