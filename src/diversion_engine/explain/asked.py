"""What somebody asked about: an action and a verdict, or a `ValueError` that says what was meant."""

from __future__ import annotations

from collections.abc import Iterable

from diversion_engine.diagnostics.suggest import did_you_mean
from diversion_engine.model.vocabulary import Verdict


def action_asked(action: str, known: Iterable[str]) -> str:
    """The action, which is one of *known*.

    Raises:
        ValueError: There is no such action.
    """
    names = list(known)
    if action not in names:
        msg = f"there is no action `{action}`; {did_you_mean(action, names, otherwise='see the vocabulary')}"
        raise ValueError(msg)
    return action


def verdict_asked(verdict: Verdict | str) -> Verdict:
    """The verdict of this name.

    Raises:
        ValueError: There is no such verdict.
    """
    try:
        return Verdict(verdict)
    except ValueError:
        msg = f"there is no verdict `{verdict}`; {did_you_mean(verdict, Verdict, otherwise='one is `must`')}"
        raise ValueError(msg) from None
