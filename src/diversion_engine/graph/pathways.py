"""The catalogue of alternatives as a drawing: what comes before what, and what comes instead."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.words import title_of
from diversion_engine.graph.drawing import Box, Drawing, Line, Shape, merged
from diversion_engine.model.program import Program


def pathways(program: Program) -> Drawing:
    """Every pathway, with its owner and how intrusive it is."""
    boxes = tuple(
        Box(
            name,
            title_of(program, name),
            Shape.ALWAYS if one.always_available else Shape.PATHWAY,
            note=" · ".join(filter(None, (one.owner, f"{one.intrusiveness} of 9"))),
        )
        for name, one in program.pathways.items()
    )
    identity = program.identity
    return Drawing(f"Pathways of {identity.title or identity.id}", boxes, merged(_arrows(program)))


def _arrows(program: Program) -> Iterator[tuple[str, str, Line]]:
    for name, one in program.pathways.items():
        yield from ((first, name, Line.FIRST) for first in one.after)
        yield from ((name, other, Line.EXCLUDED) for other in one.excluded)
        yield from ((name, other, Line.UNAVAILABLE) for other in one.unavailable)
        yield from ((name, other, Line.DECLINED) for other in one.declined)
