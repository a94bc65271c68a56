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
        MissingExtraError,
        NotInForceError,
        RulesetRejectedError,
        SourceRejectedError,
        UncheckedFactsError,
    )
    from diversion_engine.explain.record import DecisionRecord
    from diversion_engine.model.decision import Excluded, Owed, Question, Ruling, Safeguard, Step
    from diversion_engine.model.facts import CANNOT_BE_KNOWN, Facts
    from diversion_engine.model.referral import Referral
    from diversion_engine.model.vocabulary import Verdict

_HOMES = {
    "CANNOT_BE_KNOWN": "model.facts",
    "ChainingFaultError": "errors",
    "ChainingLimitError": "errors",
    "Decision": "engine",
    "DecisionRecord": "explain.record",
    "DiversionError": "errors",
    "Engine": "engine",
    "EnginesDisagreeError": "errors",
    "Excluded": "model.decision",
    "Facts": "model.facts",
    "FactsRejectedError": "errors",
    "MissingExtraError": "errors",
    "NotInForceError": "errors",
    "Owed": "model.decision",
    "Question": "model.decision",
    "Referral": "model.referral",
    "RulesetRejectedError": "errors",
    "Ruling": "model.decision",
    "Safeguard": "model.decision",
    "SourceRejectedError": "errors",
    "Step": "model.decision",
    "UncheckedFactsError": "errors",
    "Verdict": "model.vocabulary",
}

__all__ = [
    "CANNOT_BE_KNOWN",
    "ChainingFaultError",
    "ChainingLimitError",
    "Decision",
    "DecisionRecord",
    "DiversionError",
    "Engine",
    "EnginesDisagreeError",
    "Excluded",
    "Facts",
    "FactsRejectedError",
    "MissingExtraError",
    "NotInForceError",
    "Owed",
    "Question",
    "Referral",
    "RulesetRejectedError",
    "Ruling",
    "Safeguard",
    "SourceRejectedError",
    "Step",
    "UncheckedFactsError",
    "Verdict",
]


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    return sorted(__all__)
