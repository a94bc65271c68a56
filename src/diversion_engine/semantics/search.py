"""Is there a way to complete these facts so that something holds? Exact, unless the budget runs out.

The search splits one fact at a time, only facts that still matter, always in the same order, and gives up a
branch as soon as Kleene's logic settles it. Because the order is fixed, knowing more facts can only make the
search smaller; so what was excluded stays excluded when a fact is learned, whatever the budget.
"""

from __future__ import annotations

from collections.abc import Callable

from diversion_engine.model.facts import Facts
from diversion_engine.model.truth import FALSE, TRUE, UNKNOWN, Truth
from diversion_engine.semantics.cells import Cells, Split

BUDGET = 400
"""How many sets of facts one search may look at."""


def search(
    start: Facts,
    judge: Callable[[Facts], Truth],
    next_split: Callable[[Facts], Split | None],
    cells: Cells,
    budget: int = BUDGET,
) -> tuple[Truth, Facts | None]:
    """Look for a completion of *start* that *judge* calls true.

    Returns:
        True and the facts found (whatever else becomes known, they stay true); false when there is none;
        unknown when the budget ran out or nothing is left to split.
    """
    pending = [start]
    answer = FALSE
    while pending:
        if budget == 0:
            return UNKNOWN, None
        budget -= 1
        facts = pending.pop()
        truth = judge(facts)
        if truth is TRUE:
            return TRUE, facts
        if truth is FALSE:
            continue
        split = next_split(facts)
        if split is None:
            answer = UNKNOWN
            continue
        pending.extend(reversed(list(cells.branches(facts, split))))
    return answer, None
