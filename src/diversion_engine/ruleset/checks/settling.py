"""What a follow-up settles is something that a follow-up opens, for the same thing.

reads    a ruleset
reports  DE407 pattern that never fits
leaves   what a follow-up alone says of itself (no `same`, `unless`, a consequence) to `assembly.never_fits`
"""

from __future__ import annotations

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.model.program import Ruleset


def check_settling(ruleset: Ruleset, report: Report) -> None:
    """Report every duty that a follow-up settles and that none opens for the same step, agreement or the like."""
    opened = {(owed.duty, frozenset(one.same)) for one in ruleset.follow_ups for owed in one.tasks}
    for one in ruleset.follow_ups:
        for duty in one.settles:
            if one.same and not one.derived and (duty, frozenset(one.same)) not in opened:
                report.add(
                    Code.IMPOSSIBLE_PATTERN,
                    f"`{one.id}` settles `{duty}`, and no follow-up opens that with `same: {', '.join(one.same)}`",
                    one.span,
                    help=f"settle what a follow-up opens, and write the same {listed(one.same)} in both; "
                    "what a decision imposes ends when somebody has done it",
                )
