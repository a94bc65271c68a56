"""What came of a scenario: whether the policy agrees, and each line that is not so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from diversion_engine.review.scenario import Scenario


class Standing(StrEnum):
    """What comes of a scenario."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    NOT_SETTLED = "not settled"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One line that is not so: where it stands, and what the policy says instead, in sentences.

    `paste` is a scenario about an incident that shows it; it is empty where the scenario itself is one.
    """

    line: int
    text: str
    says: tuple[str, ...]
    standing: Standing = Standing.DISAGREES
    paste: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one scenario."""

    scenario: Scenario
    disagreements: tuple[Disagreement, ...] = ()

    @property
    def standing(self) -> Standing:
        """Agrees when every line does; not settled when nothing disagrees and something could not be settled."""
        standings = {one.standing for one in self.disagreements}
        return next((one for one in (Standing.DISAGREES, Standing.NOT_SETTLED) if one in standings), Standing.AGREES)
