"""The rules behind a decision, a paragraph each: enough to answer "why?" without the whole rationale."""

from __future__ import annotations

from diversion_engine.cli.screen import Screen
from diversion_engine.cli.words import primary
from diversion_engine.engine import Decision
from diversion_engine.model.truth import TRUE

MOST = 8


def show_reasons(decision: Decision, screen: Screen) -> None:
    """Show the rules that decide the primary verdicts, with their lines; of those that only may apply, the number."""
    reasons = [one for one in decision.record().reasons if one.certain]
    deciding = {rule for ruling in primary(decision).values() for rule in ruling.rules}
    first = [one for one in reasons if one.rule in deciding]
    further = len(reasons) - len(first[:MOST])
    maybe = sum(1 for name in deciding if decision.outcome.statuses[name] is not TRUE)
    if first:
        screen.line()
        screen.heading("Why")
    for one in first[:MOST]:
        screen.prose(f"- {one.title or one.rule}: {one.because} ({one.rule}, {one.at.file}:{one.at.line})", "  ")
    also = [f"{further} more apply"] * bool(further) + [f"{maybe} more may apply"] * bool(maybe)
    if also:
        screen.prose(f"{' and '.join(also)}; `--explain rationale` has them all, with their sources.", style="quiet")
