"""Should staff call the School Resource Officer, and what helps instead? Rules in YAML, reasons with every answer.

    from datetime import date
    from diversion_engine import Engine

    engine = Engine.load("base")
    decision = engine.decide({"conduct": ["defiance"], "imminent_danger": False}, as_of=date(2026, 11, 21))

Names are loaded when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diversion_engine.engine import Decision, Engine
    from diversion_engine.errors import (
        ChainingFaultError,
        ChainingLimitError,
        DiversionError,
        EnginesDisagreeError,
        FactsRejectedError,
        NotInForceError,
        RulesetRejectedError,
        SourceRejectedError,
    )
    from diversion_engine.model.facts import CANNOT_BE_KNOWN, Facts
    from diversion_engine.model.referral import Referral
    from diversion_engine.model.vocabulary import Verdict

_HOMES = {
    "CANNOT_BE_KNOWN": "model.facts",
    "ChainingFaultError": "errors",
    "ChainingLimitError": "errors",
    "Decision": "engine",
    "DiversionError": "errors",
    "Engine": "engine",
    "EnginesDisagreeError": "errors",
    "Facts": "model.facts",
    "FactsRejectedError": "errors",
    "NotInForceError": "errors",
    "Referral": "model.referral",
    "RulesetRejectedError": "errors",
    "SourceRejectedError": "errors",
    "Verdict": "model.vocabulary",
}

__all__ = [
    "CANNOT_BE_KNOWN",
    "ChainingFaultError",
    "ChainingLimitError",
    "Decision",
    "DiversionError",
    "Engine",
    "EnginesDisagreeError",
    "Facts",
    "FactsRejectedError",
    "NotInForceError",
    "Referral",
    "RulesetRejectedError",
    "SourceRejectedError",
    "Verdict",
]


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    return sorted(__all__)
