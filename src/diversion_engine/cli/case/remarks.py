"""What is said beside a result, on standard error: that the policy has changed, that a case could not be read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from diversion_engine.cases.state import CaseState
from diversion_engine.cli.case import clock
from diversion_engine.cli.case.files import CaseFile
from diversion_engine.cli.screen import Screen, wrapped
from diversion_engine.diagnostics.finding import Finding

_A_DAY = timedelta(days=1)
_SHORT = len("sha256:") + 12


def policy_changed(case: CaseFile, state: CaseState, screen: Screen) -> None:
    """Say that the policy is no longer the one that decided."""
    before, now = decided_under(state), case.policy.handbook.fingerprint
    if before and before != now:
        text = (
            f"note: the policy has changed since the case `{case.id}` was decided last ({before[:_SHORT]}… then, "
            f"{now[:_SHORT]}… now); what was decided stands, and what follows from now on is what the policy says now"
        )
        screen.note(wrapped(text, screen.width))


def decided_under(state: CaseState) -> str:
    """The fingerprint of the policy that decided last; empty where nobody knows."""
    return state.decision.policy if state.decision else ""


def warnings(found: Iterable[Finding], screen: Screen) -> None:
    """Say what somebody should look at twice."""
    for one in found:
        help_ = f"; {one.help}" if one.help else ""
        screen.note(wrapped(f"note: {one.message}{help_}", screen.width))


def not_yet(at: datetime, given: datetime | None, screen: Screen) -> None:
    """Say that a time that was typed has not come; a slip in the year would otherwise stay unseen in the log."""
    if given is not None and at > clock.now() + _A_DAY:
        screen.note(wrapped(f"note: {at:%a %d %b %Y} has not come yet; it is recorded all the same", screen.width))


def problems(found: Iterable[str], screen: Screen) -> bool:
    """Say what kept cases from being read; whether there was anything to say."""
    texts = list(found)
    for text in texts:
        screen.note(text)
    return bool(texts)
