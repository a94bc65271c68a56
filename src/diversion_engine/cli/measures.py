"""What `diversion review --measures` prints: what no scenario reaches, what is not shown both ways, which slips nobody would notice."""

from __future__ import annotations

from typing import Any

from diversion_engine.cli.screen import Screen
from diversion_engine.explain.words import capital, counted
from diversion_engine.review.measures import Fate, Kind, Measures, NotReached, Part, Tried

FEW = 10
"""So many parts that are not shown are listed one by one; `--format json` has them all."""


def in_one_line(reached: tuple[int, int]) -> str:
    """How many rules some scenario reaches, for the end of every review."""
    there, everything = reached
    return f"{there:,} of {counted(everything, 'rule')} {'is' if everything == 1 else 'are'} reached by some scenario."


def write(found: Measures, screen: Screen) -> None:
    """The measures as text; what is missing first, the counts last."""
    for kind in Kind:
        _write_not_reached(found, kind, screen)
    _write_parts(found, screen)
    _write_slips(found, Fate.UNNOTICED, "that no scenario would notice", screen)
    _write_slips(
        found, Fate.UNNOTICED_WHILE_OPEN, "that no scenario would notice, and that show only while facts are missing", screen
    )
    _write_slips(found, Fate.NOT_SETTLED, "of which it could not be settled in time whether a scenario could notice it", screen)
    screen.prose(found.bottom_line)
    refused = found.fates[Fate.REFUSED]
    if refused:
        screen.prose(
            f"{counted(refused, 'other slip')} would be refused by `diversion check`, so no scenario has to notice them."
        )
    idle = found.fates[Fate.CHANGES_NOTHING]
    if idle:
        screen.prose(f"{counted(idle, 'other slip')} would change no answer in any incident, so there is nothing to notice.")


def _write_not_reached(found: Measures, kind: Kind, screen: Screen) -> None:
    missing = [one for one in found.not_reached if one.kind is kind]
    if missing:
        screen.heading(f"{counted(len(missing), kind)} that no scenario reaches")
        for one in missing:
            screen.prose(f"  {one.at}: {one.rule if kind is Kind.VERDICT else one.name}: {one.says}", "    ")
        screen.line()


def _write_parts(found: Measures, screen: Screen) -> None:
    missing = [one for one in found.parts if one.shown is None]
    if missing:
        screen.heading(f"{counted(len(missing), 'part')} of conditions not shown both ways")
        for one in missing[:FEW]:
            screen.prose(f"  {one.at}: {one.exception or one.rule}: “{one.says}” {_lacks(one)}", "    ")
        if len(missing) > FEW:
            screen.prose(f"  and {len(missing) - FEW:,} more; `--format json` lists them all", "    ")
        screen.line()


def _lacks(part: Part) -> str:
    match part.yes, part.no:
        case None, None:
            return "decides alone in no scenario"
        case None, _:
            return "decides alone only where it does not hold"
        case _:
            return "decides alone only where it holds"


def _write_slips(found: Measures, fate: Fate, what: str, screen: Screen) -> None:
    missed = found.with_fate(fate)
    if missed:
        screen.heading(f"{counted(len(missed), 'slip')} {what}")
        for one in missed:
            screen.prose(f"  {one.slip.name} ({one.slip.policy}): {one.slip.says}", "    ")
            for line in one.paste.splitlines():
                screen.line(f"    {line}")
        screen.line()


def as_data(found: Measures) -> dict[str, Any]:
    """The measures for machines."""
    return {
        "policies": list(found.policies),
        "examples": found.examples,
        "promises": found.promises,
        "reached": {str(kind): dict(zip(("reached", "of"), found.reached(kind), strict=True)) for kind in Kind},
        "not_reached": [_not_reached(one) for one in found.not_reached],
        "parts": {"shown": found.shown, "of": len(found.parts)},
        "not_shown": [_part(one) for one in found.parts if one.shown is None],
        "slips": {
            **{str(fate).replace(" ", "_"): found.fates[fate] for fate in Fate},
            "tried": len(found.slips),
            "of": found.of,
            "seed": found.seed,
        },
        "tried": [_tried(one) for one in found.slips],
    }


def _not_reached(one: NotReached) -> dict[str, Any]:
    verdict = str(one.verdict) if one.verdict else None
    return {
        "kind": str(one.kind), "policy": one.policy, "rule": one.rule, "name": one.name, "says": one.says,
        "verdict": verdict, "at": str(one.at),
    }  # fmt: skip


def _part(one: Part) -> dict[str, Any]:
    return {
        "policy": one.policy, "rule": one.rule, "exception": one.exception or None, "says": one.says, "at": str(one.at),
        "lacks": _lacks(one),
    }  # fmt: skip


def _tried(one: Tried) -> dict[str, Any]:
    slip = one.slip
    return {
        "policy": slip.policy, "name": slip.name, "kind": capital(slip.kind), "says": slip.says, "at": str(slip.at),
        "fate": str(one.fate), "by": one.by.name if one.by else None, "scenario": one.paste or None,
    }  # fmt: skip
